"""The towns' calendars: which days are not what their weekday says, in each."""

from datetime import date

from app.areas.scope import nearest
from app.db import fetch
from app.db.remembered import Remembered
from app.working_days.deadlines import Calendar


async def _read() -> dict[str, dict[date, bool]]:
    """By the town's path."""
    rows = await fetch("SELECT h.day, h.works, a.path FROM holiday h JOIN area a ON a.id = h.town")
    found: dict[str, dict[date, bool]] = {}
    for row in rows:
        found.setdefault(row["path"], {})[date.fromisoformat(row["day"])] = bool(row["works"])
    return found


_table: Remembered[dict[str, dict[date, bool]]] = Remembered("holidays", _read, {})
load = _table.load


def known(path: str) -> Calendar:
    """Holidays and exchanged working days of the town around this path, as this process last read them (a cache)."""
    return nearest(path, _table.known()) or {}


async def at(path: str) -> Calendar:
    """The same, read from the database now."""
    await load()
    return known(path)
