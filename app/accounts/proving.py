"""The password again before what gives somebody power: an unlocked desk must not hand out roles and codes to whoever sits down.

    @post("/desk/people", guards=[role(*roles.ADMINS), proved()], status_code=303)

Asked for when it was not given within AGAIN_AFTER in this session. The form that was being sent waits in the page that asks and
goes on from there to where it was going: nothing is kept on the server, nothing stands in an address, no script is needed.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from litestar import Request, Response
from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler
from litestar.types import Guard

from app.accounts.sign_in import sign_in_events
from app.accounts.sign_in.checking import check_password
from app.db import Execute, write
from app.lib.clock import now
from app.web.errors import Answered
from app.web.forms import Form, read_as, read_form
from app.web.i18n import N_
from app.web.templates import render
from app.web.viewer import Viewer

AGAIN_AFTER = timedelta(minutes=10)
"""How long a password that was given counts: one errand at the desk (OWASP ASVS 5.0, 7.5.1)."""
FIELD = "proof_password"
_USER = "proof_user"
_WRONG = N_("This password is not right. Please type it again.")

Pairs = Sequence[tuple[str, str]]


def _always(_form: Form) -> bool:
    return True


def _fields(form: Form) -> Pairs:
    return form.pairs


def proved(grave: Callable[[Form], bool] = _always, carried: Callable[[Form], Pairs] = _fields) -> Guard:
    """Guard, to stand behind the one that says who: the password was given lately, or is given with the form.

    `grave`: of which forms that is asked, where a route takes others too. `carried`: a form as fields of another, where it may
    bring files. Raises Answered with the page that asks.
    """

    async def guard(connection: ASGIConnection, _handler: BaseRouteHandler) -> None:
        viewer: Viewer = connection.scope["weige_viewer"]  # type: ignore[typeddict-item]
        if _lately(viewer):
            return
        request: Request = connection  # a route that posts has no other
        form = await read_form(request)
        password, fault = form.secret(FIELD), ""
        form = Form(list(form.without(FIELD, _USER)), form.files, form.let_go)
        read_as(request, form)
        if not grave(form):
            return
        if password:
            account, fault = await check_password(request, viewer.phone, password, _WRONG, where="again")
            if account == viewer.account_id:
                await write(_note, viewer, now())
                return
        raise Answered(_ask(connection.url.path, carried(form), fault))

    guard.proves = True  # type: ignore[attr-defined]
    return guard


def _lately(viewer: Viewer) -> bool:
    return viewer.proved_at is not None and now() - viewer.proved_at < AGAIN_AFTER


def _note(viewer: Viewer, moment: datetime):
    yield Execute("UPDATE device SET proved_at = ? WHERE id = ?", moment, viewer.device_id)
    yield from sign_in_events.proved(viewer.account_id, moment)


def _ask(action: str, carried: Pairs, fault: str) -> Response[str]:
    return render(
        "accounts/proof.html",
        422 if fault else 401,
        headers={"Cache-Control": "no-store"},
        action=action,
        carried=carried,
        fault=fault,
        # The page has no address of its own: whoever makes its letters larger would come to one that is not there.
        request_path="/desk",
    )
