"""A leader's own tasks."""

import json
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from app.areas.scope import is_within
from app.db import fetch
from app.db.standing import stands
from app.events.looking import saw_homes_of
from app.lib.clock import now
from app.sync.photos.of_records import of_each
from app.tasks import priority
from app.tasks.words import GONE, OPEN_STATES
from app.web.i18n import localised
from app.web.viewer import Viewer

MOST = 200
KEEP = timedelta(days=30)
"""How long a finished task stays in sight (and on the phone) after the last thing that happened to it."""

_OWN = f"""
SELECT t.id, t.area, t.kind, t.title, t.detail, t.urgency, t.due_at, t.created_at, t.cancelled_at, t.problem, t.needs,
       t.checklist, t.rule, s.reason, s.checked, s.accepted_at, s.state, s.note, s.why AS cannot_why,
       s.report, s.reported_at, s.revision,
       h.id AS household, h.number, h.name AS household_name, h.address, h.revision AS household_revision,
       p.category, p.description, p.state AS problem_state, p.result AS problem_result,
       r.name AS area_name, r.path, c.name AS created_by_name, t.resident, w.name AS resident_name, w.state AS resident_state,
       (SELECT count(*) FROM resident m WHERE m.household = t.household AND m.state = 'here'
        AND m.tags LIKE '%"lives_alone"%') AS lives_alone,
       (SELECT CASE WHEN b.grade IN ('raised', 'high', 'urgent') THEN 1 ELSE 0 END FROM blood_pressure b
        WHERE b.household = t.household AND (t.resident IS NULL OR b.resident = t.resident)
        AND {stands("b")}
        ORDER BY b.measured_at DESC LIMIT 1) AS raised,
       (SELECT count(*) FROM problem q WHERE q.household = t.household AND q.over_at IS NULL
        AND {stands("q")}) AS open_problems
FROM task_assignment s
JOIN task t ON t.id = s.task AND s.state <> 'reassigned'
JOIN area r ON r.id = t.area
LEFT JOIN household h ON h.id = t.household
LEFT JOIN resident w ON w.id = t.resident
LEFT JOIN problem p ON p.id = t.problem
LEFT JOIN account c ON c.id = t.created_by
WHERE s.account = ?
"""


def _shown(row: dict[str, Any], viewer: Viewer, moment: datetime) -> dict[str, Any]:
    still = row["state"] in OPEN_STATES
    gone = row["resident_state"] in GONE
    if gone or not is_within(row["path"], viewer.health_paths):
        row = {**row, "raised": 0}
    elif row["raised"]:
        saw_homes_of(row["area"])
    if gone:
        row = {**row, "lives_alone": 0}
    return {
        **row,
        # The title of a task the system asked for is a msgid, to be translated; what a person wrote stays as it is.
        **{name: localised(row[name]) for name in ("title", "detail") if row[name]},
        "open": still,
        "why": priority.why(row, moment) if still else [],
        "checklist": json.loads(row["checklist"]),
        "checked": json.loads(row["checked"]),
        "gone": gone,
        "at_home": row["household"] is not None and is_within(row["path"], viewer.home_paths),
        "health": is_within(row["path"], viewer.health_paths),
        "partly": still and row["report"] is not None,
    }


async def own_tasks(viewer: Viewer) -> list[dict[str, Any]]:
    """Open tasks first, in the order of priority.py; then those finished in the last weeks, newest first."""
    moment = now()
    rows = await fetch(
        _OWN
        + """
        AND (s.state = ANY(?) OR COALESCE(s.reported_at, t.cancelled_at, t.created_at) > ?)
        ORDER BY s.assigned_at DESC LIMIT ?
        """,
        viewer.account_id,
        list(OPEN_STATES),
        moment - KEEP,
        MOST,
    )
    shown = [_shown(row, viewer, moment) for row in rows]
    still = sorted((row for row in shown if row["open"]), key=lambda row: priority.order(row, moment))
    return still + [row for row in shown if not row["open"]]


async def own_task(viewer: Viewer, task: UUID) -> dict[str, Any] | None:
    """One of the viewer's own tasks with its photos, whatever became of it; None when it is not theirs."""
    rows = await fetch(_OWN + " AND t.id = ?", viewer.account_id, task)
    return (await with_photos([_shown(row, viewer, now()) for row in rows]))[0] if rows else None


async def with_photos(tasks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The tasks with `photos`, `problem_photos` and `report_photos`, in one query for all."""
    named = {key for task in tasks for key in (task["id"], task["problem"], task["report"]) if key}
    photos = await of_each(sorted(named))
    return [
        {
            **task,
            "photos": photos.get(task["id"], []),
            "problem_photos": photos.get(task["problem"], []),
            "report_photos": photos.get(task["report"], []),
        }
        for task in tasks
    ]
