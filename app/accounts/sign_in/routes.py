"""Signing in and out, and setting a password by a one-time code."""

from datetime import datetime
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.response import Redirect

from app.accounts import codes
from app.accounts.factors.door import Door
from app.accounts.passwords.guessable_words import words_of
from app.accounts.passwords.hashing import hash_password, password_fault
from app.accounts.sign_in import attempts, sign_in_events
from app.accounts.sign_in.browsers import browser_of, remember
from app.accounts.sign_in.doors import after_password, come_in, sign_in_page, welcome
from app.accounts.sign_in.throttle import normal_phone
from app.db import write
from app.lib.clock import now
from app.web.auth import look_who, public
from app.web.errors import Refused
from app.web.forms import local_path, read_form
from app.web.i18n import N_, localised
from app.web.sessions import end_device, end_session_cookie
from app.web.templates import render
from app.web.viewer import Viewer

DIFFER = N_("The two passwords differ. Please type the same one twice.")


@get("/sign-in", guards=[public])
async def show_sign_in(request: Request) -> Response:
    """The sign-in page; who is signed in already goes on."""
    onward = local_path(request.query_params.get("next", "/"))
    if await look_who(request):
        return Redirect(onward, status_code=303)
    return sign_in_page(door=Door(next=onward))


@post("/sign-in", guards=[public], status_code=303)
async def sign_in(request: Request) -> Response:
    """Open a session, perhaps by way of a second step."""
    form = await read_form(request)
    door = Door(next=local_path(form.text("next") or "/"))
    entered = await come_in(request, form, door)
    return entered if isinstance(entered, Response) else await welcome(request, entered, door.next)


@post("/sign-out", guards=[public], status_code=303)
async def sign_out(request: Request) -> Response:
    """End this device's session. Records that wait on the phone stay there: of what the site keeps only the browser's own
    copies of pages and photos are cleared, never its storage."""
    viewer = await look_who(request)
    response = Redirect("/sign-in", status_code=303)
    if viewer:
        await write(_sign_out, viewer, now())
        await remember(request, response, viewer.device_id)
    end_session_cookie(request, response)
    response.headers["Clear-Site-Data"] = '"cache"'
    return response


def _sign_out(viewer: Viewer, moment: datetime):
    if (yield from end_device(viewer.device_id, viewer.account_id)):
        yield from sign_in_events.signed_out(viewer.account_id, viewer.device_id, moment, "themselves")


@get("/set-password", guards=[public])
async def show_set_password(request: Request) -> Response[str]:
    """The page a printed slip leads to. The code itself is typed or scanned into the form, never part of the address."""
    return render(
        "accounts/set_password.html", phone=normal_phone(request.query_params.get("phone", "")), code="", fault=""
    )


@post("/set-password", guards=[public], status_code=303)
async def set_password(request: Request) -> Response:
    """Set the password by phone number and one-time code, and sign in."""
    form = await read_form(request)
    phone, code, password = normal_phone(form.text("phone")), form.text("code"), form.secret("password")
    again = form.secret("password_again")
    fault = await password_fault(password, [phone])
    if fault is None and again and again != password:
        fault = DIFFER
    account = None
    if fault is None:
        account, fault = await _redeem(request, phone, code, password)
    if account is None:
        return render("accounts/set_password.html", 422, phone=phone, code=code, fault=localised(fault or ""))
    entered = await after_password(request, account, Door(next="/"), "slip")
    return entered if isinstance(entered, Response) else await welcome(request, entered, "/")


_NO_CODE = N_("This code does not fit the phone number, or it is used up. Please ask your village for a new one.")


async def _redeem(request: Request, phone: str, code: str, password: str) -> tuple[UUID | None, str]:
    """The account whose password this code has set, or None and what is wrong, as a msgid."""
    attempt = await attempts.begin(phone, browser_of(request))
    if attempt.until:
        return None, N_("Too many wrong codes. Please wait a few minutes and try again.")
    try:
        hashed = await hash_password(password, known=attempt.known)
    except Refused:
        await attempt.not_made()
        raise
    whose = await write(codes.fits, phone, code)
    if whose is None:
        await attempt.wrong("slip")
        return None, _NO_CODE
    await attempt.right()
    if fault := await password_fault(password, await words_of(whose)):
        return None, fault
    account = await write(codes.redeem, phone, code, hashed)
    return account, "" if account else _NO_CODE


ROUTES = [show_sign_in, sign_in, sign_out, show_set_password, set_password]
