"""The inbox, and switching push on and off for this device."""

from litestar import Request, Response, delete, get, post
from litestar.params import JSONBody
from litestar.response import Redirect

from app.db import Execute, write
from app.lib.clock import now
from app.notifications import queries
from app.notifications.subscriptions import Endpoint, Subscription, check, subscribe, unsubscribe
from app.web.auth import signed_in
from app.web.templates import render
from app.web.viewer import Viewer


@get("/inbox", guards=[signed_in])
async def show_inbox(request: Request, viewer: Viewer) -> Response[str]:
    """Everything the viewer was told."""
    return render("notifications/inbox.html", items=await queries.inbox(viewer), request_path=request.url.path)


@post("/inbox/read", guards=[signed_in], status_code=303)
async def read_all(viewer: Viewer) -> Redirect:
    """Mark everything as read."""
    await write(_read_all, viewer)
    return Redirect("/inbox", status_code=303)


def _read_all(viewer: Viewer):
    yield Execute("UPDATE inbox_item SET read_at = ? WHERE account = ? AND read_at IS NULL", now(), viewer.account_id)


@post("/push/subscriptions", guards=[signed_in], status_code=204)
async def allow_push(data: JSONBody[Subscription], viewer: Viewer) -> None:
    """This device takes messages at that address from now on. Idempotent."""
    check(data)
    await write(subscribe, viewer, data)


@delete("/push/subscriptions", guards=[signed_in], status_code=204)
async def refuse_push(data: JSONBody[Endpoint], viewer: Viewer) -> None:
    """This device takes no messages there any more."""
    await write(unsubscribe, viewer, data.endpoint)


ROUTES = [show_inbox, read_all, allow_push, refuse_push]
