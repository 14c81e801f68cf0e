"""Changing one's password: the old one first, and every other sign-in ends with it."""

from datetime import datetime
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.response import Redirect

from app.accounts.codes import end_codes
from app.accounts.passwords.guessable_words import words_of
from app.accounts.passwords.hashing import hash_password, password_fault
from app.accounts.people import event
from app.accounts.sign_in.checking import check_password
from app.accounts.sign_in.routes import DIFFER
from app.db import Execute, Insert, write
from app.events.tables import Event
from app.lib.clock import now
from app.web.auth import signed_in
from app.web.forms import read_form
from app.web.i18n import N_, localised
from app.web.sessions import end_devices
from app.web.templates import render
from app.web.viewer import Viewer

_WRONG = N_("The password you have now is not right. Please type it again.")
_SAME = N_("This is the password you have now. Please choose another.")


@get("/me/password", guards=[signed_in])
async def password_form() -> Response[str]:
    """The form."""
    return _page({})


def _page(faults: dict[str, str], status: int = 200) -> Response[str]:
    shown = {"current": "", "password": "", "password_again": "", **faults}
    return render("accounts/own_password.html", status, headers={"Cache-Control": "no-store"}, faults=shown)


@post("/me/password", guards=[signed_in], status_code=303)
async def change_password(request: Request, viewer: Viewer) -> Response:
    """Another password, when the old one is right."""
    form = await read_form(request)
    current, password = form.secret("current"), form.secret("password")
    faults = {}
    if fault := await password_fault(password, await words_of(viewer.account_id)):
        faults["password"] = localised(fault)
    elif password == current:
        faults["password"] = localised(_SAME)
    elif form.secret("password_again") != password:
        faults["password_again"] = localised(DIFFER)
    if not faults:
        # Last, because it is counted: somebody else at this desk may try.
        account, fault = await check_password(request, viewer.phone, current, wrong=_WRONG, where="again")
        if account is None:
            faults["current"] = fault
    if faults:
        return _page(faults, 422)
    await write(_change, viewer, await hash_password(password), now())
    return Redirect("/me?changed=password", status_code=303)


def _change(viewer: Viewer, hashed: str, moment: datetime):
    account: UUID = viewer.account_id
    yield Execute("UPDATE account SET password_hash = ? WHERE id = ?", hashed, account)
    yield Execute("UPDATE device SET proved_at = ? WHERE id = ?", moment, viewer.device_id)
    # Whoever knew the old password, or holds a slip from before, is out.
    yield from end_devices(account, moment, but=viewer.device_id)
    yield from end_codes([account], moment)
    area = viewer.assignments[0].area_id if viewer.assignments else None
    yield Insert(Event, [event("password_changed", account, account, area, moment)])


ROUTES = [password_form, change_password]
