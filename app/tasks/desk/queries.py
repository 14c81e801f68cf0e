"""Tasks as the desk sees them: how far each has come, and with whom."""

from typing import Any
from uuid import UUID

from app.areas.scope import is_within, within_sql
from app.db import fetch
from app.lib.ids import as_uuid
from app.sync.photos import of_records
from app.tasks.words import MEASURE, OPEN_STATES
from app.web.viewer import Viewer

PER_PAGE = 50
PEOPLE_PER_PAGE = 100
HISTORY = 50

# Cumulative: each step includes those who are further, as whoever reported a task has seen it. What was passed on is somebody
# else's row.
_STEPS = """
count(*) AS asked,
sum(CASE WHEN arrived_at IS NOT NULL OR opened_at IS NOT NULL OR report IS NOT NULL THEN 1 ELSE 0 END) AS arrived,
sum(CASE WHEN opened_at IS NOT NULL OR report IS NOT NULL THEN 1 ELSE 0 END) AS opened,
sum(CASE WHEN state IN ('done', 'confirmed') THEN 1 ELSE 0 END) AS done,
sum(CASE WHEN state = 'cannot' THEN 1 ELSE 0 END) AS cannot,
sum(CASE WHEN state = 'cancelled' THEN 1 ELSE 0 END) AS cancelled,
sum(CASE WHEN state = 'assigned' THEN 1 ELSE 0 END) AS not_reached
"""
_NONE = dict.fromkeys(("asked", "arrived", "opened", "done", "cannot", "cancelled", "not_reached"), 0)

_STEP_CONDITION = {
    "all": "1 = 1",
    "not_reached": "s.state = 'assigned'",
    "not_opened": "s.state IN ('assigned', 'arrived')",
    "open": "s.state IN ('assigned', 'arrived', 'opened', 'accepted', 'returned')",
    "done": "s.state IN ('done', 'confirmed')",
    "cannot": "s.state = 'cannot'",
}


def for_viewer(viewer: Viewer, row: dict[str, Any]) -> dict[str, Any]:
    """A task, without the person it is about where that would reveal something about health; whoever asked for it knows anyway.

    `tells`: whether the report may be read. On a measurement that is a reading, and asking for it gives no right to see it.
    """
    health = is_within(row["path"], viewer.health_paths)
    # The town's administrator sees the health desk too.
    seen = health or is_within(row["path"], viewer.paths("town_admin"))
    tells = row["kind"] != MEASURE or health
    if row["kind"] != MEASURE or row["created_by"] == viewer.account_id or seen:
        return {**row, "tells": tells}
    return {**row, "resident": None, "resident_name": None, "resident_state": None, "tells": tells}


def reported(task: dict[str, Any], person: dict[str, Any]) -> dict[str, Any]:
    """One of those asked with what they reported, as far as the viewer of this task may read it."""
    # "Cannot" holds no reading, as nothing was measured, and whoever is to help has to know why.
    if task["tells"] or person["state"] == "cannot":
        return {**person, "withheld": False}
    withheld = bool(person["note"] or person.get("photos") or person["checked"] not in ("", "[]"))
    return {**person, "note": "", "checked": "[]", "photos": [], "withheld": withheld}


async def _counts(tasks: list[UUID]) -> dict[UUID, dict[str, int]]:
    if not tasks:
        return {}
    rows = await fetch(
        f"SELECT task, {_STEPS} FROM task_assignment WHERE task = ANY(?) AND state <> 'reassigned' GROUP BY task",
        tasks,
    )
    return {row["task"]: row for row in rows}


async def tasks(
    paths: list[str], *, running: bool, before: UUID | None = None
) -> tuple[list[dict[str, Any]], UUID | None]:
    """Tasks within these areas, newest first, each with its counts; and where the next page begins.

    `running`: those that somebody still has open; else those over.
    """
    within, params = within_sql("r.path", paths)
    still = "EXISTS (SELECT 1 FROM task_assignment s WHERE s.task = t.id AND s.state = ANY(?))"
    rows = await fetch(
        f"""
        SELECT t.id, t.kind, t.title, t.urgency, t.due_at, t.created_at, t.created_by, t.cancelled_at, r.name AS area_name,
               r.path, c.name AS created_by_name, p.name AS resident_name, p.state AS resident_state
        FROM task t JOIN area r ON r.id = t.area LEFT JOIN account c ON c.id = t.created_by
        LEFT JOIN resident p ON p.id = t.resident
        WHERE {within} AND {"" if running else "NOT "}{still} {"AND t.id < ?" if before else ""}
        ORDER BY t.id DESC LIMIT {PER_PAGE + 1}
        """,
        *params,
        list(OPEN_STATES),
        *([before] if before else []),
    )
    shown = rows[:PER_PAGE]
    counts = await _counts([row["id"] for row in shown])
    onward = shown[-1]["id"] if len(rows) > PER_PAGE else None
    return [{**row, **counts.get(row["id"], _NONE)} for row in shown], onward


async def task(paths: list[str], task_id: UUID) -> dict[str, Any] | None:
    """One task within these areas, with its counts and `photos`; None when there is none."""
    within, params = within_sql("r.path", paths)
    rows = await fetch(
        f"""
        SELECT t.id, t.kind, t.title, t.detail, t.urgency, t.area, t.needs, t.checklist, t.rule,
               t.due_at, t.created_at, t.created_by, t.cancelled_at, t.problem,
               t.household, r.name AS area_name, r.path, c.name AS created_by_name,
               h.number, h.name AS household_name, p.description, p.category,
               t.resident, m.name AS resident_name, m.state AS resident_state
        FROM task t JOIN area r ON r.id = t.area LEFT JOIN account c ON c.id = t.created_by
        LEFT JOIN household h ON h.id = t.household LEFT JOIN problem p ON p.id = t.problem
        LEFT JOIN resident m ON m.id = t.resident
        WHERE t.id = ? AND {within}
        """,
        task_id,
        *params,
    )
    if not rows:
        return None
    counts = (await _counts([task_id])).get(task_id, _NONE)
    return {**rows[0], **counts, "photos": await of_records.of(task_id)}


async def people(task_id: UUID, step: str, after: UUID | None = None) -> tuple[list[dict[str, Any]], UUID | None]:
    """Those asked, in the order of their micro-grids, with what they reported; and where the next page begins."""
    rows = await fetch(
        f"""
        SELECT s.id, s.state, s.arrived_at, s.opened_at, s.accepted_at, s.reported_at, s.note,
               s.report, s.reason, s.checked, s.why, a.name,
               (SELECT min(r.name) FROM assignment d JOIN area r ON r.id = d.area
                WHERE d.account = s.account AND d.role = 'leader' AND d.until IS NULL) AS area_name
        FROM task_assignment s JOIN account a ON a.id = s.account
        WHERE s.task = ? AND {_STEP_CONDITION[step]} {"AND s.id > ?" if after else ""}
        ORDER BY s.id LIMIT {PEOPLE_PER_PAGE + 1}
        """,
        task_id,
        *([after] if after else []),
    )
    shown = rows[:PEOPLE_PER_PAGE]
    reports = [row["report"] for row in shown if row["report"]]
    came = await of_records.of_each(reports)
    onward = shown[-1]["id"] if len(rows) > PEOPLE_PER_PAGE else None
    return [{**row, "photos": came.get(row["report"], [])} for row in shown], onward


async def person(task_id: UUID, assignment: UUID) -> dict[str, Any] | None:
    """One person asked, with phone number; None when that is not of this task."""
    rows = await fetch(
        """
        SELECT s.id AS assignment, s.task, s.account, s.state, s.assigned_at, s.arrived_at, s.opened_at, s.accepted_at,
               s.reported_at, s.confirmed_at, s.note, s.report, s.reason, s.checked, s.why, a.name, a.phone,
               t.area, t.title, t.detail, t.urgency, t.due_at
        FROM task_assignment s JOIN account a ON a.id = s.account JOIN task t ON t.id = s.task
        WHERE s.task = ? AND s.id = ?
        """,
        task_id,
        assignment,
    )
    return rows[0] if rows else None


_RUNGS = """
SELECT 'web_push' AS channel, d.state, d.last_error, d.next_attempt_at, d.sent_at, d.arrived_at, i.account, i.created_at
FROM delivery d JOIN inbox_item i ON i.id = d.item WHERE i.subject = ? AND i.account = ANY(?)
UNION ALL
SELECT d.channel, d.state, d.last_error, d.next_attempt_at, d.sent_at, d.arrived_at, i.account, i.created_at
FROM rung_delivery d JOIN inbox_item i ON i.id = d.item WHERE i.subject = ? AND i.account = ANY(?)
ORDER BY 8, 4
"""


async def tried(task_id: UUID, accounts: list[UUID]) -> dict[UUID, list[dict[str, Any]]]:
    """The attempts to reach these people about a task, channel by channel ("rung"), with the outcome of each."""
    found: dict[UUID, list[dict[str, Any]]] = {account: [] for account in accounts}
    for row in await fetch(_RUNGS, task_id, accounts, task_id, accounts):
        found[as_uuid(row["account"])].append(row)
    return found


async def calls(task_id: UUID) -> list[dict[str, Any]]:
    """Those not reached, in the order of their groups, with phone number and what was tried."""
    rows = await fetch(
        """
        SELECT s.id AS assignment, s.account, a.name, a.phone,
               (SELECT min(r.name) FROM assignment d JOIN area r ON r.id = d.area
                WHERE d.account = s.account AND d.role = 'leader' AND d.until IS NULL) AS area_name
        FROM task_assignment s JOIN account a ON a.id = s.account WHERE s.task = ? AND s.state = 'assigned' ORDER BY s.id
        """,
        task_id,
    )
    rungs = await tried(task_id, [row["account"] for row in rows])
    return [{**row, "tried": rungs[row["account"]]} for row in rows]


async def history(task_id: UUID) -> list[dict[str, Any]]:
    """What happened to a task, newest first: who did what, when."""
    return await fetch(
        "SELECT e.id, e.at AS happened_at, e.verb, a.name FROM event e LEFT JOIN account a ON a.id = e.actor "
        f"WHERE e.subject_kind = 'task' AND e.subject = ? ORDER BY e.at DESC, e.id DESC LIMIT {HISTORY}",
        task_id,
    )
