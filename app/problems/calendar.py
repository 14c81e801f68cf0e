"""The town's calendar: which days are not what their weekday says."""

from datetime import date

from app.db import fetch
from app.problems.deadlines import Calendar


async def load() -> Calendar:
    """Holidays and exchanged working days, by day."""
    rows = await fetch("SELECT day, works FROM holiday")
    return {date.fromisoformat(row["day"]): bool(row["works"]) for row in rows}
