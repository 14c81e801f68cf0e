"""The desk's tasks: assign, watch how far they come, take back."""

import json
from collections import defaultdict
from typing import Any
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.areas.scope import within_sql
from app.db import as_uuid, fetch, write
from app.lib.clock import now
from app.notifications import worker
from app.sync.kinds import Fault
from app.tasks import desk_queries, following, photos, words, workflow
from app.tasks.assigning import (
    EVERYBODY,
    LONGEST_DUE,
    Wish,
    due_moment,
    faults,
    in_charge,
    new_task,
    people_within,
)
from app.web.auth import role
from app.web.errors import NotFoundException
from app.web.forms import Form, read_form
from app.web.i18n import N_, localised
from app.web.templates import render
from app.web.viewer import Viewer

ROLES = ("dispatcher", "town_admin", "village_admin", "cadre")
NAMED_AT_MOST = 80
"""Leaders offered one by one; in a larger area one first chooses a part of it."""


def _id_in(request: Request, name: str) -> UUID | None:
    try:
        return as_uuid(request.query_params[name]) if request.query_params.get(name) else None
    except ValueError:
        raise NotFoundException from None


async def _subject(viewer: Viewer, table: str, columns: str, key: UUID) -> dict[str, Any]:
    """A household or problem within the viewer's areas. Raises NotFoundException."""
    within, params = within_sql("r.path", viewer.paths(*ROLES))
    rows = await fetch(
        f"SELECT {columns}, x.area FROM {table} x JOIN area r ON r.id = x.area WHERE x.id = ? AND {within}",
        key,
        *params,
    )
    if not rows:
        raise NotFoundException
    return rows[0]


async def _place(
    viewer: Viewer, area: UUID | None, household: UUID | None, problem: UUID | None, asked: str = "leader"
) -> dict[str, Any]:
    """Where a task is to be done: its area with the parts below it, and the home or problem it is about."""
    place: dict[str, Any] = {"household": None, "problem": None}
    if problem:
        place["problem"] = await _subject(viewer, "problem", "x.id, x.description, x.category, x.household", problem)
        household = household or place["problem"]["household"]
    if household:
        place["household"] = await _subject(viewer, "household", "x.id, x.number, x.name", household)
    bound = place["household"] or place["problem"]
    within, params = within_sql("path", viewer.paths(*ROLES))
    wanted = bound["area"] if bound else area
    if wanted:
        rows = await fetch(f"SELECT id, kind, parent, name, path FROM area WHERE id = ? AND {within}", wanted, *params)
    else:
        rows = await fetch(
            f"SELECT id, kind, parent, name, path FROM area WHERE {within} ORDER BY length(path), path LIMIT 1", *params
        )
    if not rows:
        raise NotFoundException
    place["area"] = rows[0]
    place["parts"] = (
        [] if bound else await fetch("SELECT id, name FROM area WHERE parent = ? ORDER BY path", rows[0]["id"])
    )
    parents = await fetch(f"SELECT id, name FROM area WHERE id = ? AND {within}", rows[0]["parent"], *params)
    place["above"] = parents[0] if parents and not bound else None
    place["role"] = asked if asked in words.ROLES else "leader"
    if place["household"] and place["role"] == "leader":
        place["leaders"] = await in_charge(rows[0]["path"])
    else:
        place["leaders"] = await people_within(rows[0]["path"], place["role"])
    return place


def _form_page(place: dict[str, Any], wish: Wish, found: list[Fault], status: int = 200) -> Response[str]:
    return render(
        "tasks/desk_new.html",
        status,
        place=place,
        wish=wish,
        named=place["leaders"] if len(place["leaders"]) <= NAMED_AT_MOST else [],
        faults=defaultdict(str, {fault.field: localised(fault.message, fault.values) for fault in found}),
        everybody=EVERYBODY,
        words=words,
    )


@get("/desk/tasks", guards=[role(*ROLES)])
async def list_tasks(request: Request, viewer: Viewer) -> Response[str]:
    """Running tasks, or those that are over, newest first."""
    running = request.query_params.get("show") != "over"
    found, onward = await desk_queries.tasks(viewer.paths(*ROLES), running=running, before=_id_in(request, "before"))
    return render("tasks/desk_list.html", tasks=found, running=running, onward=onward)


@get("/desk/tasks/new", guards=[role(*ROLES)])
async def new_task_form(request: Request, viewer: Viewer) -> Response[str]:
    """The form for one area, perhaps about a home or a problem there."""
    area, household, problem = (_id_in(request, name) for name in ("area", "household", "problem"))
    place = await _place(viewer, area, household, problem, request.query_params.get("role", "leader"))
    wish = Wish(role=place["role"], who=str(place["leaders"][0]["account"]) if len(place["leaders"]) == 1 else "")
    return _form_page(place, wish, [])


def _posted_id(form: Form, name: str) -> UUID | None:
    try:
        return as_uuid(form.text(name)) if form.text(name) else None
    except ValueError:
        raise NotFoundException from None


@post("/desk/tasks", guards=[role(*ROLES)], status_code=303)
async def create_task(request: Request, viewer: Viewer) -> Response:
    """Ask one leader, or every leader of the area."""
    form = await read_form(request)
    area, home, about = (_posted_id(form, name) for name in ("area", "household", "problem"))
    place = await _place(viewer, area, home, about, form.text("role"))
    wish = Wish(**{name: form.text(name) or default for name, default in Wish._field_defaults.items()})
    wish = wish._replace(role=place["role"])
    uploads = [upload for upload in form.files if upload.field == "photos"]
    found = faults(wish, place["leaders"])
    found += photos.faults(uploads, found)
    if found:
        return _form_page(place, wish, found, 422)
    household, problem = ((place[name] or {}).get("id") for name in ("household", "problem"))
    task, assignments = new_task(wish, place["leaders"], place["area"]["id"], viewer.account_id, household, problem)
    kept, found = await photos.keep(uploads, task)
    if found:
        return _form_page(place, wish, found, 422)
    await write(photos.assign_with, task, assignments, kept)
    worker.wake()
    return Redirect(f"/desk/tasks/{task['id']}", status_code=303)


@get("/desk/tasks/{task_id:uuid}", guards=[role(*ROLES)])
async def show_task(task_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response[str]:
    """One task: how many it reached, and who reported what."""
    task = await desk_queries.task(viewer.paths(*ROLES), task_id)
    if task is None:
        raise NotFoundException
    step = request.query_params.get("show", "all")
    step = step if step in words.STEPS else "all"
    people, onward = await desk_queries.people(task_id, step, _id_in(request, "after"))
    return _task_page(task, people, step, onward)


def _task_page(task: dict[str, Any], people: list, step: str, onward: UUID | None, fault: str = "") -> Response[str]:
    return render(
        "tasks/desk_task.html",
        422 if fault else 200,
        task={**task, "checklist": json.loads(task["checklist"])},
        people=people,
        step=step,
        onward=onward,
        steps=words.STEPS,
        words=words,
        fault=fault,
    )


@post("/desk/tasks/{task_id:uuid}/extension", guards=[role(*ROLES)], status_code=303)
async def extend_task(task_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response:
    """A later last day for everybody who has it open."""
    task = await desk_queries.task(viewer.paths(*ROLES), task_id)
    if task is None:
        raise NotFoundException
    due = due_moment((await read_form(request)).text("due"))
    if due is None or due < now() or (task["due_at"] and due <= task["due_at"]) or due > now() + LONGEST_DUE:
        people, onward = await desk_queries.people(task_id, "all")
        fault = localised(N_("Please choose a day that is later than the present one, within two years."))
        return _task_page(task, people, "all", onward, fault)
    await write(following.extend, task, due, viewer.account_id, now())
    worker.wake()
    return Redirect(f"/desk/tasks/{task_id}", status_code=303)


@post("/desk/tasks/{task_id:uuid}/cancellation", guards=[role(*ROLES)], status_code=303)
async def cancel_task(task_id: FromPath[UUID], viewer: Viewer) -> Redirect:
    """Take a task back from those who have not reported it."""
    if await desk_queries.task(viewer.paths(*ROLES), task_id) is None:
        raise NotFoundException
    await write(workflow.cancel, task_id, viewer.account_id, now())
    return Redirect(f"/desk/tasks/{task_id}", status_code=303)


ROUTES = [list_tasks, new_task_form, create_task, show_task, extend_task, cancel_task]
