"""All routes of problems: the queue, one problem and its verbs, and what the town edits."""

from uuid import UUID

from litestar import Response, get
from litestar.params import FromPath

from app.problems import (
    case,
    desk_categories,
    desk_departments,
    desk_holidays,
    desk_notes,
    desk_queue,
    export,
    verb_routes,
)
from app.problems.scope import ROLES
from app.web.auth import role
from app.web.viewer import Viewer


@get("/desk/problems/{problem_id:uuid}", guards=[role(*ROLES)])
async def show_problem(problem_id: FromPath[UUID], viewer: Viewer) -> Response[str]:
    """One problem with its photos, what happened to it, and what may be done."""
    return await case.show(await case.load(viewer, problem_id))


ROUTES = [
    show_problem,
    *desk_queue.ROUTES,
    *verb_routes.ROUTES,
    *desk_notes.ROUTES,
    *export.ROUTES,
    *desk_categories.ROUTES,
    *desk_departments.ROUTES,
    *desk_holidays.ROUTES,
]
