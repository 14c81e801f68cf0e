"""At the desk: noting what neighbours say when they are called, and the link that they can use themselves."""

from uuid import UUID

from litestar import Request, Response, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.cases.verbs import may
from app.db import look_up, write
from app.lib.clock import now
from app.problems.desk import verb_forms
from app.problems.desk.problem_page import Mended, load, show
from app.problems.desk.verb_routes import told
from app.problems.neighbours import answers, public_page
from app.problems.neighbours.private_links import new_token
from app.problems.scope import AREA_ROLES
from app.problems.words import ANSWERS
from app.problems.workflow import news
from app.problems.workflow.carrying_out import Given
from app.web.auth import role
from app.web.errors import Conflict, NotFoundException
from app.web.forms import read_form
from app.web.i18n import N_, localised
from app.web.viewer import Viewer
from app.working_days import calendar

_NO_ANSWER = N_("Please choose what the neighbours say.")
_LONG = N_("Please shorten the words to %(limit)d characters.")


@post("/desk/problems/{problem_id:uuid}/rating", guards=[role(*AREA_ROLES)], status_code=303)
async def note_answer(problem_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response:
    """Note what was said on the telephone, or that nobody could be reached."""
    case = await load(viewer, problem_id)
    form = await read_form(request)
    answer, words, problem, moment = form.text("answer"), form.text("words"), case.problem, now()
    faults = {}
    if answer not in ANSWERS:
        faults["answer"] = localised(_NO_ANSWER)
    if len(words) > answers.WORDS_LENGTH:
        faults["words"] = localised(_LONG, {"limit": answers.WORDS_LENGTH})
    if faults:
        return await show(case, 422, Mended("rated", {**verb_forms.typed(form), "words": words}, faults))
    verb = answers.verb_for(answer)
    if not may(verb, case.roles, problem["state"]):
        return await show(case, 409, Mended("rated", {"reason": words}, {}, await told(case, viewer)))
    told_of = news.of(verb, problem, Given(reason=words), viewer.account_id, moment, case.having)
    items = [] if answer == answers.UNASKED else await look_up(told_of)
    act = answers.act_of(problem, answer, words, viewer.account_id, moment, await calendar.at(problem["path"]), items)
    try:
        await write(answers.take, act, answers.row(problem, answer, "call", words, viewer.account_id, moment))
    except Conflict:
        case = await load(viewer, problem_id)
        return await show(case, 409, Mended("rated", {"reason": words}, {}, await told(case, viewer)))
    return Redirect(f"/desk/problems/{problem_id}", status_code=303)


@post("/desk/problems/{problem_id:uuid}/link", guards=[role(*AREA_ROLES)], status_code=303)
async def make_link(problem_id: FromPath[UUID], viewer: Viewer) -> Redirect:
    """A link for a problem that has none yet."""
    case = await load(viewer, problem_id)
    if not case.roles:
        raise NotFoundException
    await write(public_page.give_link, case.problem, new_token())
    return Redirect(f"/desk/problems/{problem_id}#link", status_code=303)


ROUTES = [note_answer, make_link]
