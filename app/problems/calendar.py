"""The town's calendar: which days are not what their weekday says."""

from datetime import date

from app.db import fetch
from app.problems.deadlines import Calendar

_known: Calendar = {}


async def load() -> Calendar:
    """Holidays and exchanged working days, by day."""
    global _known
    rows = await fetch("SELECT day, works FROM holiday")
    _known = {date.fromisoformat(row["day"]): bool(row["works"]) for row in rows}
    return _known


def known() -> Calendar:
    """The same as this process last read it, for what cannot ask the database."""
    return _known
