"""The desk's problems: the queue and one problem."""

from datetime import date
from uuid import UUID

from litestar import Request, Response, get
from litestar.params import FromPath

from app.db import as_uuid
from app.lib.clock import now
from app.problems import (
    case,
    categories,
    desk_categories,
    desk_departments,
    desk_holidays,
    desk_list,
    queries,
    verb_routes,
    words,
)
from app.problems.scope import ROLES, sight
from app.problems.words import STATES
from app.web.auth import role
from app.web.templates import render
from app.web.viewer import Viewer

WORDS_LENGTH = 60


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


def filter_of(request: Request) -> desk_list.Filter:
    """The filter of the address; what makes no sense in it counts as not chosen."""
    asked = request.query_params
    state, category = asked.get("state", "open"), asked.get("category", "")
    return desk_list.Filter(
        state=state if state in STATES or state in ("over", "late") else "open",
        category=category if category in categories.known() else "",
        area=_key(asked.get("area", "")),
        since=_day(asked.get("since", "")),
        until=_day(asked.get("until", "")),
        words=asked.get("words", "").replace("\x00", "").strip()[:WORDS_LENGTH],
        department=_key(asked.get("department", "")),
        after=_key(asked.get("after", "")),
    )


@get("/desk/problems", guards=[role(*ROLES)])
async def list_problems(request: Request, viewer: Viewer) -> Response[str]:
    """The queue of what the viewer sees."""
    who, wish, moment = await sight(viewer), filter_of(request), now()
    areas = await queries.areas(who.paths)
    area_path = next((area["path"] for area in areas if area["id"] == wish.area), None)
    found, onward = await desk_list.page(who, wish, area_path, moment)
    return render(
        "problems/desk_list.html",
        problems=found,
        onward=onward,
        counts=await desk_list.counts(who, wish, area_path, moment),
        counted_to=desk_list.COUNTED_TO,
        areas=areas,
        wish=wish,
        moment=moment,
        categories=categories,
        words=words,
        request_path="/desk/problems",
    )


@get("/desk/problems/{problem_id:uuid}", guards=[role(*ROLES)])
async def show_problem(problem_id: FromPath[UUID], viewer: Viewer) -> Response[str]:
    """One problem with its photos, what happened to it, and what may be done."""
    return await case.show(await case.load(viewer, problem_id))


ROUTES = [
    list_problems,
    show_problem,
    *verb_routes.ROUTES,
    *desk_categories.ROUTES,
    *desk_departments.ROUTES,
    *desk_holidays.ROUTES,
]
