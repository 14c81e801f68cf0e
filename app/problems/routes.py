"""All routes of problems: the queue, one problem and its verbs, and what the town edits."""

from uuid import UUID

from litestar import Request, Response, get
from litestar.params import FromPath

from app.problems import (
    case,
    desk_asking,
    desk_categories,
    desk_departments,
    desk_holidays,
    desk_notes,
    desk_queue,
    desk_sketch,
    export,
    phone,
    public,
    verb_routes,
)
from app.problems.scope import ROLES
from app.web.address import printed_origin
from app.web.auth import role
from app.web.viewer import Viewer


@get("/desk/problems/{problem_id:uuid}", guards=[role(*ROLES)])
async def show_problem(problem_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response[str]:
    """One problem with its photos, what happened to it, and what may be done."""
    return await case.show(await case.load(viewer, problem_id), origin=printed_origin(request))


ROUTES = [
    show_problem,
    *desk_queue.ROUTES,
    *desk_sketch.ROUTES,
    *verb_routes.ROUTES,
    *desk_notes.ROUTES,
    *desk_asking.ROUTES,
    *public.ROUTES,
    *phone.ROUTES,
    *export.ROUTES,
    *desk_categories.ROUTES,
    *desk_departments.ROUTES,
    *desk_holidays.ROUTES,
]
