"""The steps of an undertaking, from the problem's page on the phone."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from litestar import Request, Response, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.db import write
from app.lib.clock import now
from app.lib.ids import new_id
from app.notifications import worker
from app.problems import calendar, news, phone, undertaking
from app.problems.acting import Act, Wish, carry_out
from app.problems.verb_forms import uuid_in
from app.problems.workflow import LEADER, RESULT_LENGTH, VERBS, may
from app.sync.attachments import store_upload
from app.web.auth import role
from app.web.errors import NotFoundException
from app.web.forms import Form, read_form
from app.web.i18n import N_, localised
from app.web.viewer import Viewer

_NO_RESULT = N_("Please write in a few words what was done.")
_NO_PHOTO = N_("Please choose one to %(most)d photos.")
_GUARD = role(*phone.FIELD)


def _back(problem: UUID) -> Redirect:
    return Redirect(f"/problems/{problem}#undertaking", status_code=303)


def _typed(form: Form) -> dict[str, str]:
    return {name: value for name, value in form.pairs if len(value) < 10_000}


async def _open_one(problem: UUID) -> dict[str, Any]:
    found = await undertaking.of(problem)
    if found is None:
        raise NotFoundException
    return found


@post("/problems/{problem_id:uuid}/undertaking", guards=[_GUARD], status_code=303)
async def begin(problem_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response:
    """Open one: the neighbours do it themselves."""
    problem, form = await phone.find(viewer, problem_id), await read_form(request)
    plan, faults = undertaking.read_plan(form)
    if faults:
        return await phone.show(viewer, problem_id, request, 422, faults=faults, typed=_typed(form), form="plan")
    moment = now()
    row = {"id": new_id(), "problem": problem_id, "account": viewer.account_id, "opened_at": moment, **plan}
    await write(undertaking.begin, problem, row, moment)
    return _back(problem_id)


@post("/problems/{problem_id:uuid}/undertaking/contributions", guards=[_GUARD], status_code=303)
async def contribute(problem_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response:
    """Write down help, money or material. The form's own id makes a double post one line."""
    problem, form = await phone.find(viewer, problem_id), await read_form(request)
    line, faults = undertaking.read_line(form)
    if faults:
        return await phone.show(viewer, problem_id, request, 422, faults=faults, typed=_typed(form), form="line")
    found, moment = await _open_one(problem_id), now()
    key = uuid_in(form.text("id")) or new_id()
    more = {"id": key, "undertaking": found["id"], "account": viewer.account_id, "noted_at": moment}
    await write(undertaking.contribute, problem, {**line, **more}, new_id(), moment)
    return _back(problem_id)


@post("/problems/{problem_id:uuid}/undertaking/contributions/{line:uuid}/striking", guards=[_GUARD], status_code=303)
async def strike(problem_id: FromPath[UUID], line: FromPath[UUID], viewer: Viewer) -> Redirect:
    """Strike out a line."""
    problem, found = await phone.find(viewer, problem_id), await _open_one(problem_id)
    await write(undertaking.strike, problem, found["id"], line, viewer.account_id, now())
    return _back(problem_id)


@post("/problems/{problem_id:uuid}/undertaking/photos", guards=[_GUARD], status_code=303)
async def photograph(problem_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response:
    """Add photos of the work."""
    problem, form = await phone.find(viewer, problem_id), await read_form(request)
    uploads = [upload for upload in form.files if upload.field == "photos" and upload.content]
    if not 1 <= len(uploads) <= undertaking.MOST_PHOTOS:
        faults = {"photos": localised(_NO_PHOTO, {"most": undertaking.MOST_PHOTOS})}
        return await phone.show(viewer, problem_id, request, 422, faults=faults, form="photos")
    found = await _open_one(problem_id)
    await write(undertaking.photograph, problem, found["id"], uploads, viewer.account_id, now())
    for upload in uploads:
        await store_upload(viewer.account_id, upload.sha256, upload.content)
    return _back(problem_id)


@post("/problems/{problem_id:uuid}/undertaking/end", guards=[_GUARD], status_code=303)
async def end(problem_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response:
    """It is done: the desk is told, and the problem waits to be checked, unless it has gone its own way meanwhile."""
    problem, form = await phone.find(viewer, problem_id), await read_form(request)
    result = form.text("result")
    if not 1 <= len(result) <= RESULT_LENGTH:
        faults = {"result": localised(_NO_RESULT)}
        return await phone.show(viewer, problem_id, request, 422, faults=faults, typed=_typed(form), form="end")
    found, moment, verb = await _open_one(problem_id), now(), VERBS["handled"]
    then: Callable[..., Any] | None = None
    live = problem["superseded_by"] is None and problem["withdrawn_at"] is None
    if live and may(verb, [LEADER], problem["state"]):
        wish = Wish(result=result)
        items = await news.asked(news.of(verb, problem, wish, viewer.account_id, moment, []))
        act = Act(verb, problem, wish, viewer.account_id, moment, await calendar.load(), items)
        then = lambda: carry_out(act)  # noqa: E731
    await write(_end, problem, found["id"], viewer.account_id, result, moment, then)
    worker.wake()
    return _back(problem_id)


def _end(problem: dict[str, Any], key: UUID, actor: UUID, result: str, moment, then):
    yield from undertaking.end(problem, key, actor, result, moment)
    if then is not None:
        yield from then()


ROUTES = [begin, contribute, strike, photograph, end]
