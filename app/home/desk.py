"""The desk's first page: what waits there, and where to go."""

from litestar import Response, get

from app.areas.scope import within_sql
from app.db import fetch
from app.home import parked
from app.problems.queries import COUNTED
from app.problems.scope import ROLES as PROBLEM_ROLES
from app.problems.scope import seen_sql, sight
from app.sync import ledger
from app.tasks.desk import ROLES as TASK_ROLES
from app.web.auth import role
from app.web.templates import render
from app.web.viewer import Viewer

ROLES = ("dispatcher", "town_admin", "village_admin", "cadre", "department", "mediator", "doctor")


async def _problem_counts(viewer: Viewer) -> dict[str, int]:
    """Problems that count: `collected` = `closed` + `open`; `danger` are open ones where somebody may be hurt."""
    seen, params = seen_sql(await sight(viewer))
    rows = await fetch(
        f"""
        SELECT count(*) AS collected, sum(CASE WHEN p.over_at IS NOT NULL THEN 1 ELSE 0 END) AS closed,
               sum(CASE WHEN p.over_at IS NULL AND p.rank = 0 THEN 1 ELSE 0 END) AS danger
        FROM problem p WHERE {seen} AND {COUNTED}
        """,
        *params,
    )
    counts = {name: count or 0 for name, count in rows[0].items()}
    return {**counts, "open": counts["collected"] - counts["closed"]}


async def _running_tasks(paths: list[str]) -> int:
    within, params = within_sql("r.path", paths)
    rows = await fetch(
        f"""
        SELECT count(*) AS n FROM task t JOIN area r ON r.id = t.area WHERE {within}
        AND EXISTS (SELECT 1 FROM task_assignment s WHERE s.task = t.id
                    AND s.state IN ('assigned', 'arrived', 'opened', 'accepted', 'returned'))
        """,
        *params,
    )
    return rows[0]["n"]


@get("/desk", guards=[role(*ROLES)])
async def show_desk(viewer: Viewer) -> Response[str]:
    """What waits within the viewer's areas; each figure only for those whose work it is."""
    problems = await _problem_counts(viewer) if viewer.has(*PROBLEM_ROLES) else None
    tasks = await _running_tasks(viewer.paths(*TASK_ROLES)) if viewer.has(*TASK_ROLES) else None
    stuck = None
    if viewer.has(*parked.ROLES):
        town_wide = viewer.has(*parked.TOWN_WIDE)
        stuck = await ledger.count_stuck(viewer.paths(*parked.ROLES), town_wide=town_wide)
    return render("sync/desk.html", problems=problems, running_tasks=tasks, stuck=stuck)


ROUTES = [show_desk]
