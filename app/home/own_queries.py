"""What the pages about oneself show: one's own records, devices and messages."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from app.areas.scope import is_within
from app.db import fetch
from app.lib.classes import ORDINARY
from app.lib.clock import now
from app.sync.clocks import happened_at
from app.sync.parked.telling_time import asked_about
from app.sync.registry import Subjects
from app.sync.seeing import looked_at, shown
from app.web.viewer import Viewer

RECENT = timedelta(days=7)
"""How far back the outbox shows what the town has."""

_RECORD = """
SELECT s.id, s.kind, s.form, s.account, s.recorded_at, s.received_at, s.skew_s, s.payload, s.state, s.errors, s.household,
       s.repaired_by, s.unsure, s.told_at, h.number, h.name AS household_name, r.path
FROM submission s LEFT JOIN household h ON h.id = s.household LEFT JOIN area r ON r.id = s.area
WHERE s.account = ?
"""


def _to_look_at(subjects: Subjects) -> str:
    return f"(s.state = 'parked' OR ({asked_about(subjects, 's')}))"


async def _records(subjects: Subjects, viewer: Viewer, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows with their `values` and `faults`, as far as their author may still see what is in them (seeing.py)."""

    def may_see(data_class: str, row: dict[str, Any]) -> bool:
        return data_class == ORDINARY or is_within(row["path"] or "", viewer.paths_of(data_class))

    return [
        {
            **row,
            "values": row["fields"],
            "happened_at": happened_at(row),
        }
        for row in await shown(subjects, rows, may_see)
    ]


async def own_records(subjects: Subjects, viewer: Viewer, since: datetime) -> list[dict[str, Any]]:
    """What the viewer recorded since a moment and the town has, newest first."""
    rows = await fetch(
        _RECORD + " AND s.received_at >= ? ORDER BY s.received_at DESC LIMIT 100", viewer.account_id, since
    )
    return await _records(subjects, viewer, rows)


async def parked_records(subjects: Subjects, viewer: Viewer) -> list[dict[str, Any]]:
    """The viewer's own records that need a look."""
    rows = await fetch(
        _RECORD + f" AND {_to_look_at(subjects)} ORDER BY s.received_at DESC LIMIT 100", viewer.account_id
    )
    found = await _records(subjects, viewer, rows)
    looked_at(found)
    return found


async def parked_by_kind(subjects: Subjects, viewer: Viewer) -> dict[str, int]:
    """How many of the viewer's own records lack something, by kind."""
    mine = f"SELECT s.kind, count(*) AS n FROM submission s WHERE s.account = ? AND {_to_look_at(subjects)}"
    sql = f"{mine} GROUP BY s.kind ORDER BY s.kind"
    return {row["kind"]: row["n"] for row in await fetch(sql, viewer.account_id)}


async def own_record(subjects: Subjects, viewer: Viewer, record: UUID) -> dict[str, Any] | None:
    """One of the viewer's own records, or None."""
    rows = await fetch(_RECORD + " AND s.id = ?", viewer.account_id, record)
    if not rows:
        return None
    (found,) = await _records(subjects, viewer, rows)
    looked_at([found])
    others = found["withheld"] and found["data_class"] != ORDINARY
    kind = subjects.kinds.get(found["kind"])
    closed = kind.closed if kind else None
    found["closed"] = others or (closed is not None and await closed(dict(found["values"])))
    if found["closed"]:
        found["values"] = [(name, value) for name, value in found["values"] if name == "resident"]
    return found


async def is_replaced(subjects: Subjects, kind: str, record: UUID) -> bool:
    """Whether an applied record no longer counts: it was corrected or taken back."""
    sql = subjects.kinds[kind].replaced_sql() if kind in subjects.kinds else ""
    return bool(sql) and bool(await fetch(sql, record))


async def devices(viewer: Viewer) -> list[dict[str, Any]]:
    """The viewer's signed-in devices, this one first."""
    rows = await fetch(
        "SELECT id, user_agent, created_at, last_seen_at FROM device "
        "WHERE account = ? AND revoked_at IS NULL AND expires_at > ? ORDER BY last_seen_at DESC",
        viewer.account_id,
        now(),
    )
    return sorted(rows, key=lambda row: row["id"] != viewer.device_id)


async def unread(viewer: Viewer) -> int:
    """Messages in the inbox that were not opened yet."""
    rows = await fetch("SELECT count(*) AS n FROM inbox_item WHERE account = ? AND read_at IS NULL", viewer.account_id)
    return rows[0]["n"]
