"""Each verb of verbs.py as a resource of its own: `POST /desk/problems/{id}/acceptance`, `/dispatch`, `/closure`, …"""

from typing import Any, NamedTuple
from uuid import UUID

from litestar import Request, Response, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.cases.verbs import Verb
from app.db import look_up, write
from app.departments import departments
from app.lib.clock import now
from app.problems import queries
from app.problems.desk import verb_forms, verb_photos
from app.problems.desk.problem_page import Case, Mended, load, show
from app.problems.words import OPEN, SETTLED, STATES
from app.problems.workflow import news
from app.problems.workflow.carrying_out import CHANGED, NOT_INTO, Act, carry_out
from app.problems.workflow.verbs import DESK_ROLES, OFFERED_APART, VERBS
from app.web.auth import role
from app.web.errors import Conflict, NotFoundException
from app.web.forms import Form, read_form
from app.web.i18n import N_, localised
from app.web.viewer import Viewer
from app.working_days import calendar

_QUICKER = N_(
    "%(name)s was quicker. This problem is now: %(state)s. Please look at it again; nothing of yours was changed."
)
_NOT_NOW = N_("This problem is now: %(state)s. What you wanted is not possible any more; please look at it again.")


async def told(case: Case, viewer: Viewer) -> str:
    """A kind message for whoever lost the race (optimistic lock): who was quicker, and where the problem stands now."""
    problem = case.problem
    if problem["superseded_by"] or problem["withdrawn_at"]:
        return localised(CHANGED)
    state = localised(STATES[problem["state"]])
    latest = (await queries.history(problem["id"]) or [{}])[0]
    if latest.get("actor_name") and latest["actor_name"] != viewer.name:
        return localised(_QUICKER, {"name": latest["actor_name"], "state": state})
    return localised(_NOT_NOW, {"state": state})


def _stale(form: Form, problem: dict[str, Any]) -> bool:
    """Whether the form was opened before the problem last moved."""
    step = form.text("step")
    return step.isdecimal() and len(step) < 10 and int(step) != problem["step"]


class Attempt(NamedTuple):
    """The outcome of a verb: its case, and unless it was done (303) what is wrong (422) or was quicker (409)."""

    case: Case
    status: int = 303
    faults: dict[str, str] = {}
    message: str = ""


async def attempt(verb: Verb, problem_id: UUID, form: Form, viewer: Viewer) -> Attempt:
    """Carry out a verb with what was filled in. Raises NotFoundException for what is not the viewer's."""
    case = await load(viewer, problem_id)
    problem = case.problem
    if not any(held in verb.who for held in case.roles):
        raise NotFoundException
    if _stale(form, problem) or verb not in case.verbs:
        return Attempt(case, 409, {}, await told(case, viewer))
    known = await departments.for_place(problem["path"]) if "departments" in verb.needs else []
    given, faults = verb_forms.read(verb, form, problem, known)
    if given.into and not faults:
        other = await queries.problem(case.who, given.into)
        if other is None or other["state"] not in (*OPEN, *SETTLED) or other["withdrawn_at"]:
            faults["into"] = localised(NOT_INTO)
    photos, fault = await verb_photos.read(verb, form, needed=case.needs_photo(verb))
    if fault:
        faults["photo"] = fault
    if faults:
        return Attempt(case, 422, faults)
    given.photos = photos
    given.own = case.own
    moment = now()
    items = await look_up(news.of(verb, problem, given, viewer.account_id, moment, case.having))
    act = Act(verb, problem, given, viewer.account_id, moment, await calendar.at(problem["path"]), items)
    try:
        await write(carry_out, act)
    except Conflict as conflict:
        case = await load(viewer, problem_id)
        if conflict.message == NOT_INTO:
            return Attempt(case, 409, {"into": localised(NOT_INTO)})
        return Attempt(case, 409, {}, await told(case, viewer))
    return Attempt(case)


async def perform(verb: Verb, problem_id: UUID, form: Form, viewer: Viewer) -> Response:
    """Lead back to the problem, or show its page with what is wrong and all that was typed."""
    done = await attempt(verb, problem_id, form, viewer)
    if done.status != 303:
        return await show(done.case, done.status, Mended(verb.name, verb_forms.typed(form), done.faults, done.message))
    return Redirect(f"/desk/problems/{problem_id}", status_code=303)


def _route(verb: Verb):
    roles = [held for held in verb.roles if held in DESK_ROLES]
    # A clerk whose department only assists holds the same role as the leading one's; problem_page.py tells the two apart.
    roles += ["department"] if "joint" in roles else []

    @post(
        f"/desk/problems/{{problem_id:uuid}}/{verb.resource}",
        guards=[role(*roles)],
        status_code=303,
        opt=verb_photos.TAKES if verb.photo else {},
    )
    async def act(problem_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response:
        return await perform(verb, problem_id, await read_form(request), viewer)

    return act


ROUTES = [_route(verb) for verb in VERBS.values() if verb.name not in OFFERED_APART]
