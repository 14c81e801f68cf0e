"""The desk's problems: a list to choose from, one problem with its photos, and its settling."""

from datetime import date
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.db import as_uuid, write
from app.lib.clock import now
from app.notifications import worker
from app.problems import queries, words
from app.problems.words import CATEGORIES, STATES
from app.problems.workflow import RESULT_LENGTH, close, news_of_result
from app.web.auth import role
from app.web.errors import NotFoundException
from app.web.forms import read_form
from app.web.i18n import N_, localised
from app.web.templates import render
from app.web.viewer import Viewer

ROLES = ("dispatcher", "town_admin", "village_admin", "cadre", "department")

_NO_RESULT = N_("Please write what was done: the reporter will read it.")
_LONG_RESULT = N_("Please shorten the result to %(limit)d characters.")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _key(text: str) -> UUID | None:
    try:
        return as_uuid(text) if text else None
    except ValueError:
        return None


def _filter(request: Request) -> queries.Filter:
    """The filter of the address; what makes no sense in it counts as not chosen."""
    asked = request.query_params
    state, category = asked.get("state", "reported"), asked.get("category", "")
    return queries.Filter(
        state=state if state in STATES or state == "" else "reported",
        category=category if category in CATEGORIES else "",
        area=_key(asked.get("area", "")),
        since=_day(asked.get("since", "")),
        until=_day(asked.get("until", "")),
        before=_key(asked.get("before", "")),
    )


@get("/desk/problems", guards=[role(*ROLES)])
async def list_problems(request: Request, viewer: Viewer) -> Response[str]:
    """Problems within the viewer's areas."""
    paths = viewer.paths(*ROLES)
    wish = _filter(request)
    areas = await queries.areas(paths)
    area_path = next((area["path"] for area in areas if area["id"] == wish.area), None)
    found, onward, counts = await queries.problems(paths, wish, area_path)
    return render(
        "problems/desk_list.html", problems=found, onward=onward, counts=counts, areas=areas, wish=wish, words=words
    )


async def _page(
    viewer: Viewer, problem_id: UUID, status: int = 200, fault: str = "", result: str = ""
) -> Response[str]:
    problem = await queries.problem(viewer.paths(*ROLES), problem_id)
    if problem is None:
        raise NotFoundException
    return render(
        "problems/desk_problem.html",
        status,
        problem=problem,
        photos=await queries.photos(problem_id),
        history=await queries.history(problem_id),
        fault=fault,
        result=result,
        words=words,
    )


@get("/desk/problems/{problem_id:uuid}", guards=[role(*ROLES)])
async def show_problem(problem_id: FromPath[UUID], viewer: Viewer) -> Response[str]:
    """One problem with its photos and what happened to it."""
    return await _page(viewer, problem_id)


@post("/desk/problems/{problem_id:uuid}/closure", guards=[role(*ROLES)], status_code=303)
async def close_problem(problem_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response:
    """Settle it with a result, which the reporter finds in the inbox and on the home's page."""
    result = (await read_form(request)).text("result")
    if not result or len(result) > RESULT_LENGTH:
        fault = localised(_LONG_RESULT, {"limit": RESULT_LENGTH}) if result else localised(_NO_RESULT)
        return await _page(viewer, problem_id, 422, fault, result)
    problem = await queries.problem(viewer.paths(*ROLES), problem_id)
    if problem is None:
        raise NotFoundException
    moment = now()
    await write(close, problem, result, viewer.account_id, news_of_result(problem, result, moment), moment)
    worker.wake()
    return Redirect(f"/desk/problems/{problem_id}", status_code=303)


ROUTES = [list_problems, show_problem, close_problem]
