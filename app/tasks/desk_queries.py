"""Tasks as the desk sees them: how far each has come, and with whom."""

from typing import Any
from uuid import UUID

from app.areas.scope import within_sql
from app.db import fetch
from app.tasks.words import OPEN_STATES

PER_PAGE = 50
PEOPLE_PER_PAGE = 100

# Each step includes those who are further: who reported a task has seen it.
_STEPS = """
count(*) AS asked,
sum(CASE WHEN arrived_at IS NOT NULL OR opened_at IS NOT NULL OR report IS NOT NULL THEN 1 ELSE 0 END) AS arrived,
sum(CASE WHEN opened_at IS NOT NULL OR report IS NOT NULL THEN 1 ELSE 0 END) AS opened,
sum(CASE WHEN state = 'done' THEN 1 ELSE 0 END) AS done,
sum(CASE WHEN state = 'cannot' THEN 1 ELSE 0 END) AS cannot,
sum(CASE WHEN state = 'cancelled' THEN 1 ELSE 0 END) AS cancelled
"""
_NONE = {"asked": 0, "arrived": 0, "opened": 0, "done": 0, "cannot": 0, "cancelled": 0}

_STEP_CONDITION = {
    "all": "1 = 1",
    "not_opened": "s.state IN ('assigned', 'arrived')",
    "open": "s.state IN ('assigned', 'arrived', 'opened')",
    "done": "s.state = 'done'",
    "cannot": "s.state = 'cannot'",
}


async def _counts(tasks: list[UUID]) -> dict[UUID, dict[str, int]]:
    if not tasks:
        return {}
    rows = await fetch(f"SELECT task, {_STEPS} FROM task_assignment WHERE task = ANY(?) GROUP BY task", tasks)
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
        SELECT t.id, t.kind, t.title, t.urgency, t.due_at, t.created_at, t.cancelled_at, r.name AS area_name,
               c.name AS created_by_name
        FROM task t JOIN area r ON r.id = t.area LEFT JOIN account c ON c.id = t.created_by
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
    """One task within these areas, with its counts; None when there is none."""
    within, params = within_sql("r.path", paths)
    rows = await fetch(
        f"""
        SELECT t.id, t.kind, t.title, t.detail, t.urgency, t.due_at, t.created_at, t.cancelled_at, t.problem,
               t.household, r.name AS area_name, c.name AS created_by_name,
               h.number, h.name AS household_name, p.description, p.category
        FROM task t JOIN area r ON r.id = t.area LEFT JOIN account c ON c.id = t.created_by
        LEFT JOIN household h ON h.id = t.household LEFT JOIN problem p ON p.id = t.problem
        WHERE t.id = ? AND {within}
        """,
        task_id,
        *params,
    )
    if not rows:
        return None
    return {**rows[0], **(await _counts([task_id])).get(task_id, _NONE)}


async def people(task_id: UUID, step: str, after: UUID | None = None) -> tuple[list[dict[str, Any]], UUID | None]:
    """Those asked, in the order of their micro-grids, with what they reported; and where the next page begins."""
    rows = await fetch(
        f"""
        SELECT s.id, s.state, s.arrived_at, s.opened_at, s.reported_at, s.note, s.report, a.name,
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
    photos: dict[UUID, list[UUID]] = {}
    if reports:
        for photo in await fetch(
            "SELECT id, submission FROM photo WHERE submission = ANY(?) AND state = 'stored' ORDER BY position", reports
        ):
            photos.setdefault(photo["submission"], []).append(photo["id"])
    onward = shown[-1]["id"] if len(rows) > PEOPLE_PER_PAGE else None
    return [{**row, "photos": photos.get(row["report"], [])} for row in shown], onward
