"""Parked records as the desk sees them, and what it may do with them. Nothing is ever deleted."""

import json
from datetime import datetime
from typing import Any
from uuid import UUID

from app.areas.scope import within_sql
from app.db import Execute, Insert, Update, fetch
from app.events.tables import Event
from app.sync.decoding import flatten, payload_data
from app.sync.tables import Submission
from app.web.errors import Conflict
from app.web.i18n import N_

PER_PAGE = 50
STUCK = ("parked", "waiting")
NOTE_LENGTH = 500

_GONE = N_("This record was already dealt with.")

_COLUMNS = """
s.id, s.kind, s.form, s.account, s.recorded_at, s.received_at, s.skew_s, s.payload, s.state, s.errors, s.household,
s.conflicts_with, s.waits_for, s.repaired_by, s.area, a.name AS author, r.name AS area_name, h.number,
h.name AS household_name
"""
_FROM = """
submission s JOIN account a ON a.id = s.account LEFT JOIN area r ON r.id = s.area
LEFT JOIN household h ON h.id = s.household
"""


def _scope(paths: list[str], town_wide: bool) -> tuple[str, list[Any]]:
    """A record that fits no area is for those who see the whole town: else nobody would ever look at it."""
    within, params = within_sql("r.path", paths)
    return (f"({within} OR s.area IS NULL)" if town_wide else within), params


def _shown(row: dict[str, Any]) -> dict[str, Any]:
    """The row with its faults, and its fields as the form had them; the text itself when it was no form."""
    fields = list(flatten(payload_data(row["payload"])))
    raw = "" if fields else row["payload"][:4000]
    faults = json.loads(row["errors"])
    # Without consent nobody is to see what was measured.
    if any(fault["field"] == "consent" for fault in faults):
        fields = [(name, value) for name, value in fields if name in ("resident", "consent")]
    return {**row, "faults": faults, "fields": fields, "raw": raw}


async def stuck(
    paths: list[str], *, town_wide: bool, before: UUID | None = None
) -> tuple[list[dict[str, Any]], UUID | None]:
    """Records within these areas that a human must look at, newest first; and where the next page begins."""
    scope, params = _scope(paths, town_wide)
    onward_condition = ""
    if before:
        onward_condition = "AND (s.received_at, s.id) < (SELECT b.received_at, b.id FROM submission b WHERE b.id = ?)"
        params = [*params, before]
    rows = await fetch(
        f"""
        SELECT {_COLUMNS} FROM {_FROM} WHERE s.state IN ('parked', 'waiting') AND {scope} {onward_condition}
        ORDER BY s.received_at DESC, s.id DESC LIMIT {PER_PAGE + 1}
        """,
        *params,
    )
    shown = [_shown(row) for row in rows[:PER_PAGE]]
    return shown, shown[-1]["id"] if len(rows) > PER_PAGE else None


async def record(paths: list[str], record_id: UUID, *, town_wide: bool) -> dict[str, Any] | None:
    """One record that is or was stuck; None when there is none within these areas."""
    scope, params = _scope(paths, town_wide)
    rows = await fetch(
        f"""
        SELECT {_COLUMNS} FROM {_FROM}
        WHERE s.id = ? AND s.state IN ('parked', 'waiting', 'repaired', 'set_aside') AND {scope}
        """,
        record_id,
        *params,
    )
    return _shown(rows[0]) if rows else None


async def count_stuck(paths: list[str], *, town_wide: bool) -> int:
    """How many wait for somebody."""
    scope, params = _scope(paths, town_wide)
    rows = await fetch(f"SELECT count(*) AS n FROM {_FROM} WHERE s.state IN ('parked', 'waiting') AND {scope}", *params)
    return rows[0]["n"]


async def photos(record_id: UUID) -> list[dict[str, Any]]:
    """Its photos."""
    return await fetch("SELECT id, state FROM photo WHERE submission = ? ORDER BY position, id", record_id)


async def notes(record_id: UUID) -> list[dict[str, Any]]:
    """What the desk did with it."""
    rows = await fetch(
        """
        SELECT e.at AS happened_at, e.verb, e.detail, a.name AS actor_name FROM event e
        LEFT JOIN account a ON a.id = e.actor
        WHERE e.subject_kind = 'submission' AND e.subject = ? ORDER BY e.at DESC, e.id DESC
        """,
        record_id,
    )
    return [{**row, "note": json.loads(row["detail"]).get("note", "")} for row in rows]


def set_aside(stuck_record: dict[str, Any], note: str, actor: UUID, moment: datetime):
    """Plan: nothing more will be done with a record; it stays in the ledger, with this note. Raises Conflict."""
    changed = yield Update(Submission, {"state": "set_aside"}, {"id": stuck_record["id"], "state": list(STUCK)})
    if not changed:
        raise Conflict(_GONE)
    yield Execute("UPDATE account SET revision = revision + 1 WHERE id = ?", stuck_record["account"])
    if stuck_record["household"]:
        yield Execute("UPDATE household SET revision = revision + 1 WHERE id = ?", stuck_record["household"])
    event = {
        "at": moment,
        "actor": actor,
        "area": stuck_record["area"],
        "subject_kind": "submission",
        "subject": stuck_record["id"],
        "verb": "set_aside",
        "detail": json.dumps({"note": note}, ensure_ascii=False),
    }
    yield Insert(Event, [event])
