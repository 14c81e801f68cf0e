"""The desk and one of the people asked: how they were reached, what they reported, and what happens next; the call list."""

import json
from collections import defaultdict
from typing import Any
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.accounts.holders import people_within
from app.areas.scope import is_within
from app.db import write
from app.events.happened import happened
from app.lib.clock import now
from app.lib.ids import new_id
from app.tasks import words
from app.tasks.desk import confirming, queries
from app.tasks.desk.tasks_page import ROLES, load
from app.web.auth import role
from app.web.errors import NotFoundException
from app.web.forms import read_form
from app.web.i18n import N_, localised
from app.web.templates import render
from app.web.viewer import Viewer

_PERSON = "/desk/tasks/{task_id:uuid}/people/{assignment:uuid}"
_NO_REASON = N_("Please say in a few words what is still to be done.")
_NOBODY = N_("Please choose who is to do it instead.")


async def _load(viewer: Viewer, task_id: UUID, assignment: UUID) -> tuple[dict[str, Any], dict[str, Any]]:
    """A task within the viewer's areas and one of those asked. Raises NotFoundException."""
    task = await load(viewer, task_id)
    person = await queries.person(task_id, assignment)
    if person is None:
        raise NotFoundException
    return task, queries.reported(task, person)


async def _others(viewer: Viewer, task: dict[str, Any], person: dict[str, Any]) -> list[dict[str, Any]]:
    """Who could do it instead: leaders of the task's area, or of the area around it that has others."""
    codes = task["path"].split(".")
    for length in range(len(codes), 0, -1):
        path = ".".join(codes[:length])
        if not is_within(path, viewer.paths(*ROLES)):
            return []
        found = [each for each in await people_within(path) if each["account"] != person["account"]]
        if found:
            return found[:200]
    return []


async def _page(viewer: Viewer, task: dict, person: dict, faults: dict[str, str], status: int = 200) -> Response[str]:
    rungs = await queries.tried(task["id"], [person["account"]])
    return render(
        "tasks/desk_person.html",
        status,
        task=task,
        person={**person, "checked": json.loads(person["checked"])},
        rungs=rungs[person["account"]],
        others=await _others(viewer, task, person),
        faults=defaultdict(str, faults),
        words=words,
    )


@get(_PERSON, guards=[role(*ROLES)])
async def show_person(task_id: FromPath[UUID], assignment: FromPath[UUID], viewer: Viewer) -> Response[str]:
    """One of those asked."""
    task, person = await _load(viewer, task_id, assignment)
    return await _page(viewer, task, person, {})


def _back(task_id: UUID, assignment: UUID) -> Redirect:
    return Redirect(f"/desk/tasks/{task_id}/people/{assignment}", status_code=303)


@post(_PERSON + "/confirmation", guards=[role(*ROLES)], status_code=303)
async def confirm(task_id: FromPath[UUID], assignment: FromPath[UUID], viewer: Viewer) -> Response:
    """Accept the report."""
    _, person = await _load(viewer, task_id, assignment)
    await write(confirming.confirm, person, viewer.account_id, now())
    return _back(task_id, assignment)


@post(_PERSON + "/return", guards=[role(*ROLES)], status_code=303)
async def give_back(task_id: FromPath[UUID], assignment: FromPath[UUID], request: Request, viewer: Viewer) -> Response:
    """Send it back to be done again, with the reason."""
    task, person = await _load(viewer, task_id, assignment)
    reason = (await read_form(request)).text("reason")[: confirming.REASON_LENGTH]
    if not reason:
        return await _page(viewer, task, person, {"reason": localised(_NO_REASON)}, 422)
    await write(confirming.give_back, person, reason, viewer.account_id, now())
    return _back(task_id, assignment)


@post(_PERSON + "/reassignment", guards=[role(*ROLES)], status_code=303)
async def pass_on(task_id: FromPath[UUID], assignment: FromPath[UUID], request: Request, viewer: Viewer) -> Response:
    """Reassign it to somebody else."""
    task, person = await _load(viewer, task_id, assignment)
    wanted = (await read_form(request)).text("to")
    to = next((each for each in await _others(viewer, task, person) if str(each["account"]) == wanted), None)
    if to is None:
        return await _page(viewer, task, person, {"to": localised(_NOBODY)}, 422)
    successor = new_id()
    await write(confirming.pass_on, person, to["account"], successor, viewer.account_id, now())
    return _back(task_id, successor)


@post(_PERSON + "/call", guards=[role(*ROLES)], status_code=303)
async def note_call(task_id: FromPath[UUID], assignment: FromPath[UUID], viewer: Viewer) -> Response:
    """Note that somebody reached them by phone."""
    _, person = await _load(viewer, task_id, assignment)
    await write(confirming.note_call, person, viewer.account_id, now())
    return _back(task_id, assignment)


@get("/desk/tasks/{task_id:uuid}/calls", guards=[role(*ROLES)])
async def call_list(task_id: FromPath[UUID], viewer: Viewer) -> Response[str]:
    """Those not reached, with their phone numbers, to be printed. That somebody looked is logged."""
    task = await load(viewer, task_id)
    await write(_looked_at, viewer.account_id, task)
    return render("tasks/calls.html", task=task, people=await queries.calls(task_id), words=words)


def _looked_at(actor: UUID, task: dict[str, Any]):
    yield happened("task", task["id"], "calls_listed", actor=actor, area=task["area"])


ROUTES = [show_person, confirm, give_back, pass_on, note_call, call_list]
