"""The desk's tasks: assign, watch how far they come, take back."""

import json
from collections import defaultdict
from typing import Any
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.db import write
from app.lib.clock import now
from app.problems.words import TASK_VERBS
from app.sync.kinds import Fault
from app.tasks import words, workflow
from app.tasks.about import About, home_of, place
from app.tasks.desk import confirming, queries, task_photos
from app.tasks.desk.assigning import EVERYBODY, LONGEST_DUE, TaskForm, due_moment, faults, new_task, whom_faults
from app.web.auth import role
from app.web.errors import NotFoundException
from app.web.forms import asked_id, read_form
from app.web.i18n import N_, localised
from app.web.templates import render
from app.web.viewer import Viewer

ROLES = ("dispatcher", "town_admin", "village_admin", "cadre")
NAMED_AT_MOST = 80
"""Leaders offered one by one; in a larger area one first chooses a part of it."""


def _form_page(where: dict[str, Any], wish: TaskForm, found: list[Fault], status: int = 200) -> Response[str]:
    return render(
        "tasks/desk_new.html",
        status,
        place=where,
        wish=wish,
        named=where["leaders"] if len(where["leaders"]) <= NAMED_AT_MOST else [],
        faults=defaultdict(str, {fault.field: localised(fault.message, fault.values) for fault in found}),
        everybody=EVERYBODY,
        words=words,
    )


@get("/desk/tasks", guards=[role(*ROLES)])
async def list_tasks(request: Request, viewer: Viewer) -> Response[str]:
    """Running tasks, or those that are over, newest first."""
    running = request.query_params.get("show") != "over"
    found, onward = await queries.tasks(
        viewer.paths(*ROLES), running=running, before=asked_id(request.query_params.get("before", ""))
    )
    found = [queries.for_viewer(viewer, task) for task in found]
    return render("tasks/desk_list.html", tasks=found, running=running, onward=onward, words=words)


@get("/desk/tasks/new", guards=[role(*ROLES)])
async def new_task_form(request: Request, viewer: Viewer) -> Response[str]:
    """The form for one area, perhaps about a home, a person or a problem there."""
    about = About(*(asked_id(request.query_params.get(name, "")) for name in About._fields))
    if about.resident and await home_of(viewer.paths(*ROLES), about.resident) is None:
        raise NotFoundException
    where = await place(viewer.paths(*ROLES), about, request.query_params.get("role", "leader"))
    wish = TaskForm(
        role=where["role"],
        who=str(where["leaders"][0]["account"]) if len(where["leaders"]) == 1 else "",
        resident=str(about.resident or ""),
    )
    return _form_page(where, wish, whom_faults(wish, where["people"]))


@post("/desk/tasks", guards=[role(*ROLES)], status_code=303, opt=task_photos.TAKES)
async def create_task(request: Request, viewer: Viewer) -> Response:
    """Ask one leader, or every leader of the area."""
    form = await read_form(request)
    about = About(*(asked_id(form.text(name)) for name in About._fields))
    where = await place(viewer.paths(*ROLES), about, form.text("role"))
    wish = TaskForm(**{name: form.text(name) or default for name, default in TaskForm._field_defaults.items()})
    wish = wish._replace(role=where["role"])
    uploads = [upload for upload in form.files if upload.field == "photos"]
    found = faults(wish, where["leaders"]) + whom_faults(wish, where["people"])
    found += task_photos.faults(uploads, found)
    if found:
        return _form_page(where, wish, found, 422)
    subjects = {name: (where[name] or {}).get("id") for name in ("household", "problem")}
    subjects["resident"] = about.resident
    task, assignments = new_task(wish, where["leaders"], where["area"]["id"], viewer.account_id, **subjects)
    kept, found = await task_photos.keep(uploads, task)
    if found:
        return _form_page(where, wish, found, 422)
    await write(task_photos.assign_with, task, assignments, kept)
    return Redirect(f"/desk/tasks/{task['id']}", status_code=303)


@get("/desk/tasks/{task_id:uuid}", guards=[role(*ROLES)])
async def show_task(task_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response[str]:
    """One task: how many it reached, and who reported what."""
    task = await load(viewer, task_id)
    step = request.query_params.get("show", "all")
    step = step if step in words.STEPS else "all"
    people, onward = await queries.people(task_id, step, asked_id(request.query_params.get("after", "")))
    return await _task_page(task, people, step, onward)


async def load(viewer: Viewer, task_id: UUID) -> dict[str, Any]:
    """A task within the viewer's areas. Raises NotFoundException."""
    task = await queries.task(viewer.paths(*ROLES), task_id)
    if task is None:
        raise NotFoundException
    return queries.for_viewer(viewer, task)


async def _task_page(
    task: dict[str, Any], people: list, step: str, onward: UUID | None, fault: str = ""
) -> Response[str]:
    return render(
        "tasks/desk_task.html",
        422 if fault else 200,
        task={**task, "checklist": json.loads(task["checklist"])},
        people=[queries.reported(task, person) for person in people],
        step=step,
        onward=onward,
        steps=words.STEPS,
        history=await queries.history(task["id"]),
        verbs=TASK_VERBS,
        words=words,
        fault=fault,
    )


@post("/desk/tasks/{task_id:uuid}/extension", guards=[role(*ROLES)], status_code=303)
async def extend_task(task_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response:
    """A later last day for everybody who has it open."""
    task = await load(viewer, task_id)
    due = due_moment((await read_form(request)).text("due"))
    if due is None or due < now() or (task["due_at"] and due <= task["due_at"]) or due > now() + LONGEST_DUE:
        people, onward = await queries.people(task_id, "all")
        fault = localised(N_("Please choose a day that is later than the present one, within two years."))
        return await _task_page(task, people, "all", onward, fault)
    await write(confirming.extend, task, due, viewer.account_id, now())
    return Redirect(f"/desk/tasks/{task_id}", status_code=303)


@post("/desk/tasks/{task_id:uuid}/cancellation", guards=[role(*ROLES)], status_code=303)
async def cancel_task(task_id: FromPath[UUID], viewer: Viewer) -> Redirect:
    """Take a task back from those who have not reported it."""
    await load(viewer, task_id)
    await write(workflow.cancel, task_id, viewer.account_id, now())
    return Redirect(f"/desk/tasks/{task_id}", status_code=303)


ROUTES = [list_tasks, new_task_form, create_task, show_task, extend_task, cancel_task]
