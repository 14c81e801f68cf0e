"""A leader's tasks on the phone, and the receipts of what reached it."""

from uuid import UUID

import msgspec
from litestar import Request, Response, get, post
from litestar.params import FromPath, JSONBody
from litestar.response import Redirect

from app.db import write
from app.lib.clock import now
from app.tasks import queries, words, workflow
from app.web.auth import signed_in
from app.web.errors import NotFoundException, Refused
from app.web.i18n import N_
from app.web.templates import render
from app.web.viewer import Viewer

MOST_ARRIVALS = 500


class Arrivals(msgspec.Struct):
    """Deliveries (ids from push payloads) that reached the phone."""

    deliveries: list[UUID]


@get("/tasks", guards=[signed_in])
async def show_tasks(request: Request, viewer: Viewer) -> Response[str]:
    """The viewer's own tasks."""
    return render("tasks/list.html", tasks=await queries.own_tasks(viewer), words=words)


@get("/tasks/{task_id:uuid}", guards=[signed_in])
async def show_task(task_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response[str]:
    """One task with its report form. Looked at by a person, it counts as opened; fetched by the worker, it does not."""
    task = await queries.own_task(viewer, task_id)
    if task is None:
        raise NotFoundException
    if task["state"] in ("assigned", "arrived") and _looked_at(request):
        await write(workflow.opened, viewer.account_id, task_id, now())
    return render("tasks/task.html", task=task, words=words)


def _looked_at(request: Request) -> bool:
    """Whether a person navigated here. Safari before 16.4 sends no Sec-Fetch-Dest; there the Accept header has to do."""
    if "prefetch" in request.headers.get("sec-purpose", ""):
        return False
    destination = request.headers.get("sec-fetch-dest")
    return destination == "document" if destination else "text/html" in request.headers.get("accept", "")


@post("/tasks/{task_id:uuid}/opened", guards=[signed_in], status_code=204)
async def note_opened(task_id: FromPath[UUID], viewer: Viewer) -> None:
    """The page held on the phone was shown."""
    if not await write(workflow.opened, viewer.account_id, task_id, now()):
        raise NotFoundException


@post("/tasks/{task_id:uuid}/acceptance", guards=[signed_in], status_code=303)
async def accept(task_id: FromPath[UUID], viewer: Viewer) -> Redirect:
    """The viewer takes the task on. Kept for pages of an earlier version that phones still hold."""
    moment = now()
    if await queries.own_task(viewer, task_id) is None:
        raise NotFoundException
    await write(workflow.take_on, viewer.account_id, task_id, moment, moment)
    return Redirect(f"/tasks/{task_id}", status_code=303)


@post("/arrivals", guards=[signed_in], status_code=204)
async def note_arrivals(data: JSONBody[Arrivals], viewer: Viewer) -> None:
    """Pushes reached the phone."""
    if len(data.deliveries) > MOST_ARRIVALS:
        raise Refused(413, N_("Too many receipts at once. Please send them in smaller parts."))
    await write(workflow.arrived, viewer.account_id, data.deliveries, now())


ROUTES = [show_tasks, show_task, note_opened, accept, note_arrivals]
