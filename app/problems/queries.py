"""One problem as the desk sees it, with all that belongs to it."""

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from app.db import fetch
from app.db.standing import stands
from app.lib.ports import Register
from app.problems.scope import Sight, seen_sql
from app.sync.photos.of_records import of

LIVE = stands("p")
"""What counts: neither corrected by a later record nor withdrawn."""
COUNTED = f"{LIVE} AND p.state <> 'merged' AND p.state <> 'cancelled'"
"""What counts as collected: joined problems once, as the one they were joined with; cancelled ones not at all. `over_at` then
tells settled from open."""
TIMELINE = 200
BESIDE: Register[str] = Register("what happens beside a problem")
"""What else belongs to a problem's timeline: by the `subject_kind` of the events, a query for their ids with one parameter."""

VILLAGE = (
    "(SELECT v.name FROM area v WHERE v.kind = 'village' AND substr(r.path, 1, length(v.path) + 1) = v.path || '.')"
)
"""The village that an area `r` lies in."""

ALSO = """
(SELECT count(*) FROM (
   SELECT o.household FROM problem_also o WHERE o.problem = p.id AND o.withdrawn_at IS NULL
   UNION SELECT o.household FROM problem_also o JOIN problem j ON j.id = o.problem
         WHERE j.merged_into = p.id AND o.withdrawn_at IS NULL
   UNION SELECT j.household FROM problem j WHERE j.merged_into = p.id AND j.household IS NOT NULL
 ) homes WHERE p.household IS NULL OR homes.household <> p.household)
"""
"""Other homes that have the problem `p`, each once: those that said so, of it or of one joined with it, and where those are."""

_PROBLEM = f"""
SELECT p.*, p."where" AS place_words, r.name AS area_name, r.path, {VILLAGE} AS village_name,
       a.name AS reporter, c.name AS closer, h.number, h.name AS household_name, h.address,
       m.description AS main_description,
       {ALSO} AS also
FROM problem p JOIN area r ON r.id = p.area
JOIN account a ON a.id = p.account LEFT JOIN account c ON c.id = p.closed_by
LEFT JOIN household h ON h.id = p.household LEFT JOIN problem m ON m.id = p.merged_into
WHERE p.id = ?
"""


async def open_with(departments: Sequence[UUID]) -> dict[UUID, int]:
    """How many open problems each of these departments has; one that has none is left out."""
    rows = await fetch(
        "SELECT d.department, count(*) AS n FROM problem_dispatch d JOIN problem p ON p.id = d.problem "
        f"WHERE d.department = ANY(?) AND d.ended_at IS NULL AND p.over_at IS NULL AND {LIVE} GROUP BY d.department",
        list(departments),
    )
    return {row["department"]: row["n"] for row in rows}


async def problem(who: Sight, problem_id: UUID) -> dict[str, Any] | None:
    """One problem that somebody sees, corrected and withdrawn ones too; None when there is none."""
    seen, params = seen_sql(who)
    rows = await fetch(f"{_PROBLEM} AND {seen}", problem_id, *params)
    return rows[0] if rows else None


async def photos(problem_id: UUID) -> list[dict[str, Any]]:
    """Its photos in order; those still on their way have the state `wanted`."""
    return await of(problem_id)


async def dispatches(problem_id: UUID) -> list[dict[str, Any]]:
    """Departments that have or had it, the leading one first."""
    return await fetch(
        "SELECT d.department, d.leads, d.note, d.dispatched_at, d.ended_at, n.name FROM problem_dispatch d "
        "JOIN department n ON n.id = d.department WHERE d.problem = ? ORDER BY d.dispatched_at, d.leads DESC, n.name",
        problem_id,
    )


async def history(problem_id: UUID) -> list[dict[str, Any]]:
    """What happened to it, newest first, including tasks about it and notes. `detail` is what the verb was given."""
    beside = "".join(f" OR (e.subject_kind = '{kind}' AND e.subject IN ({sql}))" for kind, sql in BESIDE.items())
    rows = await fetch(
        f"""
        SELECT e.id, e.at AS happened_at, e.verb, e.subject_kind, e.subject, e.detail, a.name AS actor_name FROM event e
        LEFT JOIN account a ON a.id = e.actor
        WHERE (e.subject_kind = 'problem' AND e.subject = ?){beside}
        ORDER BY e.at DESC, e.id DESC LIMIT {TIMELINE}
        """,
        *[problem_id] * (1 + len(BESIDE.items())),
    )
    shown = await step_photos([row["id"] for row in rows])
    return [
        {**row, "detail": defaultdict(str, json.loads(row["detail"] or "{}")), "photos": shown[row["id"]]}
        for row in rows
    ]


async def step_photos(steps: Sequence[UUID]) -> dict[UUID, list[UUID]]:
    """Photos that were given with each of these steps, by the event's id."""
    found: dict[UUID, list[UUID]] = defaultdict(list)
    for row in await fetch(
        "SELECT id, submission FROM photo WHERE submission = ANY(?) AND state = 'stored' ORDER BY position, id", steps
    ):
        found[row["submission"]].append(row["id"])
    return found


async def notes(problem_id: UUID, *, public_only: bool = False) -> list[dict[str, Any]]:
    """What was written beside it, oldest first."""
    return await fetch(
        "SELECT n.id, n.words, n.public, n.written_at, a.name AS author FROM problem_note n JOIN account a ON a.id = n.account "
        f"WHERE n.problem = ? {'AND n.public ' if public_only else ''}ORDER BY n.written_at, n.id",
        problem_id,
    )


async def ready_answers(paths: list[str]) -> list[dict[str, Any]]:
    """Words to choose from, of the areas somebody works in and of those above."""
    codes = [path.split(".") for path in paths]
    above = sorted({".".join(code[:length]) for code in codes for length in range(1, len(code) + 1)})
    return await fetch(
        "SELECT t.id, t.words, r.name AS area_name FROM answer_template t JOIN area r ON r.id = t.area "
        "WHERE r.path = ANY(?) ORDER BY t.id",
        above,
    )


async def answers(problem_id: UUID) -> list[dict[str, Any]]:
    """What neighbours said of it, the latest first."""
    return await fetch(
        'SELECT w.answer, w.words, w."by", w.answered_at, w.round, a.name AS author FROM problem_answer w '
        "LEFT JOIN account a ON a.id = w.account WHERE w.problem = ? ORDER BY w.answered_at DESC, w.id DESC",
        problem_id,
    )
