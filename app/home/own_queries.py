"""What the pages about oneself show: one's own records, devices and messages."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from app.areas.scope import is_within
from app.db import fetch
from app.lib.classes import ORDINARY
from app.lib.clock import now
from app.sync.clocks import happened_at
from app.sync.seeing import looked_at, shown
from app.sync.telling_time import asked_about
from app.web.viewer import Viewer

RECENT = timedelta(days=7)
"""How far back the outbox shows what the town has."""

_RECORD = """
SELECT s.id, s.kind, s.form, s.account, s.recorded_at, s.received_at, s.skew_s, s.payload, s.state, s.errors, s.household,
       s.repaired_by, s.unsure, s.told_at, h.number, h.name AS household_name, r.path
FROM submission s LEFT JOIN household h ON h.id = s.household LEFT JOIN area r ON r.id = s.area
WHERE s.account = ?
"""
_TO_LOOK_AT = f"(s.state = 'parked' OR ({asked_about('s')}))"


async def _records(viewer: Viewer, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows with their `values` and `faults`, as far as their author still sees what they tell (seeing.py)."""

    def may_see(data_class: str, row: dict[str, Any]) -> bool:
        return data_class == ORDINARY or is_within(row["path"] or "", viewer.paths_of(data_class))

    return [
        {
            **row,
            "values": row["fields"],
            "happened_at": happened_at(row),
        }
        for row in await shown(rows, may_see)
    ]


async def own_records(viewer: Viewer, since: datetime) -> list[dict[str, Any]]:
    """What the viewer recorded since a moment and the town has, newest first."""
    rows = await fetch(
        _RECORD + " AND s.received_at >= ? ORDER BY s.received_at DESC LIMIT 100", viewer.account_id, since
    )
    return await _records(viewer, rows)


async def parked_records(viewer: Viewer) -> list[dict[str, Any]]:
    """The viewer's own records that need a look."""
    rows = await fetch(_RECORD + f" AND {_TO_LOOK_AT} ORDER BY s.received_at DESC LIMIT 100", viewer.account_id)
    found = await _records(viewer, rows)
    looked_at(found)
    return found


async def parked_by_kind(viewer: Viewer) -> dict[str, int]:
    """How many of the viewer's own records lack something, by kind."""
    mine = f"SELECT s.kind, count(*) AS n FROM submission s WHERE s.account = ? AND {_TO_LOOK_AT}"
    sql = f"{mine} GROUP BY s.kind ORDER BY s.kind"
    return {row["kind"]: row["n"] for row in await fetch(sql, viewer.account_id)}


async def own_record(viewer: Viewer, record: UUID) -> dict[str, Any] | None:
    """One of the viewer's own records, or None."""
    rows = await fetch(_RECORD + " AND s.id = ?", viewer.account_id, record)
    if not rows:
        return None
    (found,) = await _records(viewer, rows)
    looked_at([found])
    others = found["withheld"] and found["data_class"] != ORDINARY
    found["closed"] = others or (found["kind"] == "blood_pressure" and await _is_closed(found))
    if found["closed"]:
        found["values"] = [(name, value) for name, value in found["values"] if name == "resident"]
    return found


async def _is_closed(record: dict[str, Any]) -> bool:
    """Whether a record's person has withdrawn the consent, so that its numbers are hidden from its author too."""
    said = dict(record["values"]).get("resident", "")
    try:
        resident = UUID(said)
    except ValueError:
        return False
    return bool(await fetch("SELECT 1 AS one FROM health_record WHERE id = ? AND consent = 'withdrawn'", resident))


_REPLACED = {
    kind: f"SELECT 1 AS one FROM {kind} WHERE id = ? AND (superseded_by IS NOT NULL OR withdrawn_at IS NOT NULL)"
    for kind in ("visit", "blood_pressure", "problem", "pressure_attempt", "health_consent")
} | {
    "task_report": "SELECT 1 AS one FROM submission s WHERE s.id = ? AND NOT EXISTS "
    "(SELECT 1 FROM task_assignment a WHERE a.report = s.id)"
}


async def is_replaced(kind: str, record: UUID) -> bool:
    """Whether an applied record no longer counts: it was corrected or taken back."""
    return kind in _REPLACED and bool(await fetch(_REPLACED[kind], record))


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
