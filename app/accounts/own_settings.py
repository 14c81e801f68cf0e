"""What somebody sets for themselves: language, size of letters, and which of their devices stay signed in."""

from datetime import datetime
from uuid import UUID

from litestar import Request, Response, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.accounts.people import event
from app.db import Execute, Insert, write
from app.events.tables import Event
from app.lib.clock import now
from app.settings import settings
from app.web.auth import look_who, public, signed_in
from app.web.errors import NotFoundException
from app.web.forms import local_path, read_form
from app.web.i18n import LANGUAGES
from app.web.sessions import end_device, is_https
from app.web.viewer import Viewer


@post("/devices/{device_id:uuid}/revoke", guards=[signed_in], status_code=303)
async def revoke_device(device_id: FromPath[UUID], viewer: Viewer) -> Response:
    """End the session of one of one's own devices."""
    if not await write(_revoke, device_id, viewer, now()):
        raise NotFoundException
    return Redirect("/sign-in" if device_id == viewer.device_id else "/me", status_code=303)


def _revoke(device_id: UUID, viewer: Viewer, moment: datetime):
    ended = yield from end_device(device_id, viewer.account_id)
    if ended:
        row = event("device_ended", viewer.account_id, viewer.account_id, None, moment, ended=str(device_id))
        yield Insert(Event, [row])
    return ended


@post("/me/settings", guards=[public], status_code=303)
async def change_settings(request: Request) -> Response:
    """Language and text size: of the account when signed in, else of this browser (a cookie)."""
    form = await read_form(request)
    viewer = await look_who(request)
    response = Redirect(local_path(form.text("return") or "/"), status_code=303)
    language, size = form.text("language"), form.text("text_size")
    if language in LANGUAGES:
        age = settings.session_days * 86_400
        response.set_cookie("language", language, max_age=age, path="/", samesite="lax", secure=is_https(request))
    if viewer:
        await write(
            _change,
            viewer.account_id,
            language if language in LANGUAGES else viewer.language,
            size if size in {"normal", "elder"} else viewer.text_size,
        )
    return response


def _change(account_id: UUID, language: str, size: str):
    yield Execute(
        "UPDATE account SET language = ?, text_size = ?, revision = revision + 1 WHERE id = ?",
        language,
        size,
        account_id,
    )


ROUTES = [revoke_device, change_settings]
