"""The queue's page: filters in the URL, saved views, one verb for several problems, and the list as a table to export."""

from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.db import Execute, Fetch, Insert, write
from app.lib.clock import now
from app.lib.ids import new_id
from app.problems import categories, words
from app.problems.desk import queue, verb_routes
from app.problems.scope import AREA_ROLES, ROLES, Sight
from app.problems.tables import SavedView
from app.problems.workflow.verbs import VERBS
from app.web.auth import role
from app.web.errors import Conflict, NotFoundException
from app.web.forms import Form, read_form, uuid_in
from app.web.http.query_parameters import days_in, unknown
from app.web.i18n import N_, localised
from app.web.templates import render
from app.web.viewer import Viewer

WORDS_LENGTH = 60
VIEW_LENGTH = 40
MOST_VIEWS = 20
BULK = ("accepted", "dispatched", "verified", "closed", "supervised", "suspended", "cancelled")
"""Verbs that several problems may undergo at once."""

_TOO_MANY = N_("You have kept %(most)d views already. Please remove one first.")
_NO_NAME = N_("Please give the view a name, in %(limit)d characters at most.")
_NONE_CHOSEN = N_("No problem was chosen. Please tick those that you mean.")
_NOT_YOURS = N_("This one is not yours to change.")


def filter_of(asked, viewer: Viewer) -> queue.Filter:
    """The filter of an address's parameters; what makes no sense in it counts as not chosen."""
    state, category, days = asked.get("state", "open"), asked.get("category", ""), days_in(asked)
    return queue.Filter(
        state=state if state in words.STATES or state in ("over", "late") else "open",
        category=category if category in categories.among(viewer.paths(*ROLES)) else "",
        area=uuid_in(asked.get("area", "")),
        since=days.since,
        until=days.until,
        words=asked.get("words", "").replace("\x00", "").strip()[:WORDS_LENGTH],
        department=uuid_in(asked.get("department", "")),
        after=uuid_in(asked.get("after", "")),
    )


def fault_of(asked: Mapping[str, str], viewer: Viewer) -> str:
    """What makes no sense in the URL, in words; empty when all of it does. An export refuses such a URL."""
    if fault := days_in(asked).fault:
        return fault
    wish = filter_of(asked, viewer)
    for name in ("state", "category", "area", "department", "after"):
        said = asked.get(name, "")
        if (said and not getattr(wish, name)) or (name == "state" and said and said != wish.state):
            return unknown(said)
    return ""


def query_of(wish: queue.Filter, **changes: object) -> str:
    """The filter as it stands in an address."""
    chosen = wish._replace(after=None)._asdict() | changes
    return urlencode({name: str(value) for name, value in chosen.items() if value})


def _kept(form: Form, viewer: Viewer) -> queue.Filter:
    """The filter that a form of this page carries along, in one field so that its names do not collide with the form's."""
    return filter_of(dict(parse_qsl(form.text("view")[:1000])), viewer)


async def page(
    viewer: Viewer, wish: queue.Filter, status: int = 200, fault: str = "", outcomes: list | None = None
) -> Response[str]:
    """The queue by a filter; with what went wrong, or the outcome for several problems, where there is any."""
    moment = now()
    offered = await queue.choices(Sight(viewer.paths(*AREA_ROLES), []), viewer.account_id)
    # The same as sight(), without asking the database once more.
    own = [UUID(one["id"]) for one in offered["own"]] if viewer.has("department") else []
    who = Sight(viewer.paths(*AREA_ROLES), own)
    area_path = next((area["place"] for area in offered["area"] if area["id"] == str(wish.area)), None)
    counts = await queue.counts(who, wish, area_path, moment)
    few = counts.whole["over" if wish.over else "open"]
    found, onward = await queue.page(who, wish, area_path, moment, few)
    return render(
        "problems/desk_list.html",
        status,
        problems=found,
        onward=onward,
        counts=counts,
        offered=offered,
        wish=wish,
        query_of=query_of,
        moment=moment,
        bulk=[VERBS[name] for name in BULK if set(VERBS[name].who) & viewer.roles & set(AREA_ROLES)],
        fault=fault,
        outcomes=outcomes or [],
        categories=categories,
        kinds=categories.among(viewer.paths(*ROLES)),
        words=words,
        request_path="/desk/problems",
    )


@get("/desk/problems", guards=[role(*ROLES)])
async def list_problems(request: Request, viewer: Viewer) -> Response[str]:
    """The queue of what the viewer sees."""
    fault = fault_of(request.query_params, viewer)
    return await page(viewer, filter_of(request.query_params, viewer), 422 if fault else 200, fault)


@post("/desk/problems/bulk", guards=[role(*AREA_ROLES)], status_code=200)
async def several(request: Request, viewer: Viewer) -> Response[str]:
    """One verb for several problems. Each is done or not by itself, and the page says which and why."""
    form = await read_form(request)
    wish = _kept(form, viewer)
    verb = VERBS.get(form.text("verb"))
    chosen = [key for value in dict.fromkeys(form.all("problem")) if (key := uuid_in(value))][: queue.PER_PAGE]
    if verb is None or verb.name not in BULK or not chosen:
        return await page(viewer, wish, 422, localised(_NONE_CHOSEN))
    outcomes = []
    for key in chosen:
        try:
            done = await verb_routes.attempt(verb, key, form, viewer)
        except NotFoundException:
            outcomes.append({"id": key, "done": False, "name": "", "why": localised(_NOT_YOURS)})
            continue
        problem = done.case.problem
        name = problem["description"][:40] or categories.words_of(problem["category"], problem["path"])
        why = done.message or next(iter(done.faults.values()), "")
        outcomes.append({"id": key, "done": done.status == 303, "name": name, "why": why})
    return await page(viewer, wish, 200, "", outcomes)


@post("/desk/problem-views", guards=[role(*ROLES)], status_code=303)
async def save_view(request: Request, viewer: Viewer) -> Response:
    """Keep a filter under a name."""
    form = await read_form(request)
    wish, name = _kept(form, viewer), form.title("name")
    if not 1 <= len(name) <= VIEW_LENGTH:
        return await page(viewer, wish, 422, localised(_NO_NAME, {"limit": VIEW_LENGTH}))
    await write(_save, {"id": new_id(), "account": viewer.account_id, "name": name, "query": query_of(wish)[:500]})
    return Redirect(f"/desk/problems?{query_of(wish)}", status_code=303)


def _save(row: dict):
    rows = yield Fetch("SELECT count(*) AS n FROM saved_view WHERE account = ?", row["account"])
    if rows[0]["n"] >= MOST_VIEWS:
        raise Conflict(_TOO_MANY, {"most": MOST_VIEWS})
    yield Insert(SavedView, [row])


@post("/desk/problem-views/{view:uuid}/removal", guards=[role(*ROLES)], status_code=303)
async def remove_view(view: FromPath[UUID], viewer: Viewer) -> Redirect:
    """Delete one of the viewer's own views."""
    if not await write(_remove, view, viewer.account_id):
        raise NotFoundException
    return Redirect("/desk/problems", status_code=303)


def _remove(view: UUID, account: UUID):
    return (yield Execute("DELETE FROM saved_view WHERE id = ? AND account = ?", view, account))


ROUTES = [list_problems, several, save_view, remove_view]
