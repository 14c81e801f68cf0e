"""The desk's first page: what waits there for this person, gravest first, and where to deal with it."""

from typing import Any

from litestar import Response, get

from app.areas.scope import within_sql
from app.blood_pressure.desk import queries as health
from app.blood_pressure.desk.pages import LIST_WORDS
from app.db import fetch
from app.home import parked
from app.lib.clock import now
from app.problems import words as problem_words
from app.problems.desk import queue
from app.problems.queries import COUNTED
from app.problems.scope import ROLES as PROBLEM_ROLES
from app.problems.scope import Sight, seen_sql, sight
from app.sync import ledger
from app.tasks.desk.tasks_page import ROLES as TASK_ROLES
from app.web.auth import role
from app.web.templates import render
from app.web.viewer import Viewer

ROLES = ("dispatcher", "town_admin", "village_admin", "cadre", "department", "mediator", "doctor")

_NEXT_MOVE = {
    "department": ("dispatched", "reopened", "in_progress"),
    "desk": ("reported", "reopened", "accepted", "handled"),
}
"""States in which a problem waits for a move of a department, or of those who dispatch."""


async def _problems(viewer: Viewer, who: Sight) -> dict[str, Any]:
    """Problems that count: `collected` = `closed` + `open`; `danger` are open ones where somebody may be hurt. `waiting`: how
    many are late, and how many stand in each state that asks for this person's move, as the queue's page says it."""
    seen, params = seen_sql(who)
    rows = await fetch(
        f"""
        SELECT count(*) AS collected, sum(CASE WHEN p.over_at IS NOT NULL THEN 1 ELSE 0 END) AS closed,
               sum(CASE WHEN p.over_at IS NULL AND p.rank = 0 THEN 1 ELSE 0 END) AS danger
        FROM problem p WHERE {seen} AND {COUNTED}
        """,
        *params,
    )
    counts = {name: count or 0 for name, count in rows[0].items()}
    states = await queue.counts(who, queue.Filter(), None, now())
    mine = _NEXT_MOVE["desk" if viewer.has(*TASK_ROLES) else "department"]
    waiting = {state: states.words(state) for state in ("late", *mine) if states[state]}
    return {**counts, "open": counts["collected"] - counts["closed"], "waiting": waiting}


async def _tasks(paths: list[str]) -> dict[str, int]:
    """Tasks that somebody has still to do (`running`), those of them that have not reached everybody yet, and tasks that
    somebody could not do and nobody has passed on since."""
    within, params = within_sql("r.path", paths)
    rows = await fetch(
        f"""
        SELECT count(DISTINCT CASE WHEN s.state <> 'cannot' THEN t.id END) AS running,
               count(DISTINCT CASE WHEN s.state = 'assigned' THEN t.id END) AS not_reached,
               count(DISTINCT CASE WHEN s.state = 'cannot' THEN t.id END) AS cannot
        FROM task_assignment s JOIN task t ON t.id = s.task JOIN area r ON r.id = t.area
        WHERE {within} AND t.cancelled_at IS NULL
          AND s.state IN ('assigned', 'arrived', 'opened', 'accepted', 'returned', 'cannot')
        """,
        *params,
    )
    return rows[0]


@get("/desk", guards=[role(*ROLES)])
async def show_desk(viewer: Viewer) -> Response[str]:
    """What waits within the viewer's areas; each figure only for those whose work it is."""
    stuck = None
    if viewer.has(*parked.ROLES):
        stuck = await ledger.count_stuck(parked.reach(viewer))
    return render(
        "home/desk.html",
        problems=await _problems(viewer, await sight(viewer)) if viewer.has(*PROBLEM_ROLES) else None,
        tasks=await _tasks(viewer.paths(*TASK_ROLES)) if viewer.has(*TASK_ROLES) else None,
        people=await health.counts(viewer.paths("doctor")) if viewer.has("doctor") else None,
        stuck=stuck,
        states=problem_words.STATES,
        shows=LIST_WORDS,
    )


ROUTES = [show_desk]
