"""A leader's own tasks."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from app.db import fetch
from app.lib.clock import now
from app.tasks.words import OPEN_STATES
from app.web.i18n import localised
from app.web.viewer import Viewer

MOST = 200
KEEP = timedelta(days=30)
"""How long a finished task stays in sight (and on the phone) after the last thing that happened to it."""

_OWN = """
SELECT t.id, t.kind, t.title, t.detail, t.urgency, t.due_at, t.created_at, t.cancelled_at, t.problem,
       s.state, s.note, s.report, s.reported_at, s.revision,
       h.id AS household, h.number, h.name AS household_name, h.address, h.revision AS household_revision,
       p.category, p.description, p.state AS problem_state, p.result AS problem_result,
       r.name AS area_name, c.name AS created_by_name
FROM task_assignment s
JOIN task t ON t.id = s.task
JOIN area r ON r.id = t.area
LEFT JOIN household h ON h.id = t.household
LEFT JOIN problem p ON p.id = t.problem
LEFT JOIN account c ON c.id = t.created_by
WHERE s.account = ?
"""


def _shown(row: dict[str, Any]) -> dict[str, Any]:
    return {
        **row,
        # What the house itself asks is a msgid; somebody's own words stand as they are.
        **{name: localised(row[name]) for name in ("title", "detail") if row[name]},
        "open": row["state"] in OPEN_STATES,
        "partly": row["state"] in OPEN_STATES and row["report"] is not None,
    }


async def own_tasks(viewer: Viewer) -> list[dict[str, Any]]:
    """Open ones first, the next due on top; then what was finished in the last weeks, newest first."""
    rows = await fetch(
        _OWN
        + """
        AND (s.state IN ('assigned', 'arrived', 'opened') OR COALESCE(s.reported_at, t.cancelled_at, t.created_at) > ?)
        ORDER BY s.assigned_at DESC LIMIT ?
        """,
        viewer.account_id,
        now() - KEEP,
        MOST,
    )
    shown = [_shown(row) for row in rows]
    far = now() + timedelta(days=100_000)
    still = sorted(
        (row for row in shown if row["open"]),
        key=lambda row: (row["due_at"] or far, row["urgency"] != "urgent", row["created_at"]),
    )
    return still + [row for row in shown if not row["open"]]


async def own_task(viewer: Viewer, task: UUID) -> dict[str, Any] | None:
    """One of the viewer's own tasks with its photos, whatever became of it; None when it is not theirs."""
    rows = await fetch(_OWN + " AND t.id = ?", viewer.account_id, task)
    return (await with_photos([_shown(row) for row in rows]))[0] if rows else None


async def with_photos(tasks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The tasks with `problem_photos` and `report_photos` (ids), in one query for all."""
    named = {key for task in tasks for key in (task["problem"], task["report"]) if key}
    photos: dict[UUID, list[UUID]] = {}
    if named:
        rows = await fetch(
            "SELECT id, submission FROM photo WHERE submission = ANY(?) AND state = 'stored' ORDER BY position",
            sorted(named),
        )
        for row in rows:
            photos.setdefault(row["submission"], []).append(row["id"])
    return [
        {
            **task,
            "problem_photos": photos.get(task["problem"], []),
            "report_photos": photos.get(task["report"], []),
        }
        for task in tasks
    ]
