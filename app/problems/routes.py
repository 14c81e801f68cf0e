"""All routes of problems: the queue, one problem and its verbs, and what the town edits."""

from uuid import UUID

from litestar import Request, Response, Router, get
from litestar.di import Provide
from litestar.params import FromPath

from app.departments import departments_page
from app.problems import queries
from app.problems.desk import categories_page, export, neighbour_calls, notes, problem_page, queue_page, verb_routes
from app.problems.neighbours import public_page
from app.problems.phone import pages
from app.problems.scope import ROLES
from app.problems.sketch import boundaries_page, sketch_page
from app.web.address import printed_origin
from app.web.auth import role
from app.web.viewer import Viewer


async def _open_with() -> departments_page.OpenWith:
    return queries.open_with


@get("/desk/problems/{problem_id:uuid}", guards=[role(*ROLES)])
async def show_problem(problem_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response[str]:
    """One problem with its photos, what happened to it, and what may be done."""
    return await problem_page.show(await problem_page.load(viewer, problem_id), origin=printed_origin(request))


ROUTES = [
    show_problem,
    *queue_page.ROUTES,
    *sketch_page.ROUTES,
    *boundaries_page.ROUTES,
    *verb_routes.ROUTES,
    *notes.ROUTES,
    *neighbour_calls.ROUTES,
    *public_page.ROUTES,
    *pages.ROUTES,
    *export.ROUTES,
    *categories_page.ROUTES,
    Router("/", route_handlers=departments_page.ROUTES, dependencies={"open_with": Provide(_open_with)}),
]
