"""Parked records as the desk sees them, and what it may do with them. Nothing is ever deleted."""

import json
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from app.accounts.touching import touch_accounts
from app.areas.scope import is_within, within_sql
from app.db import Update, fetch
from app.events.happened import happened
from app.households.touching import touch_homes
from app.lib.classes import HEALTH
from app.sync.parked.telling_time import asked_about
from app.sync.registry import Subjects
from app.sync.seeing import looked_at, shown
from app.sync.tables import Submission
from app.web.errors import Conflict
from app.web.i18n import N_

PER_PAGE = 50
STUCK = ("parked", "waiting")
NOTE_LENGTH = 500

_GONE = N_("This record was already dealt with.")

_COLUMNS = """
s.id, s.kind, s.form, s.account, s.recorded_at, s.received_at, s.skew_s, s.payload, s.state, s.errors, s.household,
s.conflicts_with, s.waits_for, s.repaired_by, s.unsure, s.told_at, s.area, a.name AS author, r.name AS area_name, r.path,
h.number, h.name AS household_name
"""
_FROM = """
submission s JOIN account a ON a.id = s.account LEFT JOIN area r ON r.id = s.area
LEFT JOIN household h ON h.id = s.household
"""


def _open(subjects: Subjects) -> str:
    # Each part by an index of its own.
    return f"""
    s.id IN (SELECT id FROM submission WHERE state IN ('parked', 'waiting') AND state <> 'applied'
             UNION ALL SELECT id FROM submission WHERE {asked_about(subjects)})
    """


class Reach(NamedTuple):
    """Whose records somebody looks after. `paths`: the areas of their desk, where they see records of every kind; of
    health records only that they exist, except within `health`. `doctor`: where they look after those of health alone.
    `town_wide`: a record that fits no area is theirs too: else nobody would ever look at it."""

    paths: list[str]
    town_wide: bool
    health: list[str]
    doctor: list[str]

    def may_see(self, data_class: str, row: dict[str, Any]) -> bool:
        """Whether a class is seen where the record belongs."""
        return data_class != HEALTH or is_within(row["path"] or "", self.health)

    def vouches(self, row: dict[str, Any]) -> bool:
        """Whether this person may accept a health record whose author may make none there."""
        return row["data_class"] == HEALTH and is_within(row["path"] or "", self.doctor)


def _scope(subjects: Subjects, reach: Reach) -> tuple[str, list[Any]]:
    within, params = within_sql("r.path", reach.paths)
    doctor, more = within_sql("r.path", reach.doctor)
    anywhere = "OR s.area IS NULL" if reach.town_wide else ""
    return f"({within} {anywhere} OR (s.kind = ANY(?) AND {doctor}))", [*params, subjects.health_kinds, *more]


async def _shown(subjects: Subjects, rows: list[dict[str, Any]], reach: Reach) -> list[dict[str, Any]]:
    """The rows as far as they may be seen (seeing.py). Without consent nobody is to see what was measured."""
    found = await shown(subjects, rows, reach.may_see)
    for row in found:
        if any(fault["field"] == "consent" for fault in row["faults"]):
            row["fields"] = [(name, value) for name, value in row["fields"] if name in ("resident", "consent")]
    looked_at(found)
    return found


async def stuck(
    subjects: Subjects, reach: Reach, before: UUID | None = None
) -> tuple[list[dict[str, Any]], UUID | None]:
    """Records within reach that a human must look at, newest first; and where the next page begins (keyset pagination)."""
    scope, params = _scope(subjects, reach)
    onward_condition = ""
    if before:
        onward_condition = "AND (s.received_at, s.id) < (SELECT b.received_at, b.id FROM submission b WHERE b.id = ?)"
        params = [*params, before]
    rows = await fetch(
        f"""
        SELECT {_COLUMNS} FROM {_FROM} WHERE {_open(subjects)} AND {scope} {onward_condition}
        ORDER BY s.received_at DESC, s.id DESC LIMIT {PER_PAGE + 1}
        """,
        *params,
    )
    found = await _shown(subjects, rows[:PER_PAGE], reach)
    return found, found[-1]["id"] if len(rows) > PER_PAGE else None


async def record(subjects: Subjects, reach: Reach, record_id: UUID) -> dict[str, Any] | None:
    """One record that is or was stuck; None when there is none within reach."""
    scope, params = _scope(subjects, reach)
    rows = await fetch(
        f"""
        SELECT {_COLUMNS} FROM {_FROM}
        WHERE s.id = ? AND (s.state IN ('parked', 'waiting', 'repaired', 'set_aside') OR s.unsure) AND {scope}
        """,
        record_id,
        *params,
    )
    return (await _shown(subjects, rows, reach))[0] if rows else None


async def count_stuck(subjects: Subjects, reach: Reach) -> int:
    """How many wait for somebody."""
    scope, params = _scope(subjects, reach)
    rows = await fetch(f"SELECT count(*) AS n FROM {_FROM} WHERE {_open(subjects)} AND {scope}", *params)
    return rows[0]["n"]


async def notes(record_id: UUID) -> list[dict[str, Any]]:
    """What the desk did with it. Who looked at it is in the audit, not here."""
    rows = await fetch(
        """
        SELECT e.at AS happened_at, e.verb, e.detail, a.name AS actor_name FROM event e
        LEFT JOIN account a ON a.id = e.actor
        WHERE e.subject_kind = 'submission' AND e.subject = ? AND e.verb <> 'viewed' ORDER BY e.at DESC, e.id DESC
        """,
        record_id,
    )
    return [{**row, "note": json.loads(row["detail"]).get("note", "")} for row in rows]


def note(verb: str, record: dict[str, Any], actor: UUID, whole: bool = True):
    """Plan: write down that somebody looked at a record, or did something with it. `whole`: they saw all of it."""
    detail = json.dumps({"kind": record["kind"], "whole": whole})
    yield happened("submission", record["id"], verb, actor=actor, area=record["area"], detail=detail)


def set_aside(stuck_record: dict[str, Any], note: str, actor: UUID, moment: datetime):
    """Plan: nothing more will be done with a record; it stays in the ledger, with this note. Raises Conflict."""
    changed = yield Update(Submission, {"state": "set_aside"}, {"id": stuck_record["id"], "state": list(STUCK)})
    if not changed:
        raise Conflict(_GONE)
    yield from touch_accounts([stuck_record["account"]])
    if stuck_record["household"]:
        yield from touch_homes([stuck_record["household"]])
    area, detail = stuck_record["area"], {"note": note}
    yield happened("submission", stuck_record["id"], "set_aside", actor=actor, area=area, at=moment, detail=detail)
