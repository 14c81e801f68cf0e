"""Signing in and out, setting a password by a one-time code, one's devices and language."""

from uuid import UUID

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.accounts import attempts, codes, roles
from app.accounts.browsers import begin_session, browser_of, give, remember
from app.accounts.forms import WRONG_PHONE, is_mobile
from app.accounts.own_words import words_of
from app.accounts.passwords import hash_password, is_outdated, password_fault, verify_password
from app.accounts.throttle import normal_phone
from app.db import Execute, write
from app.lib.clock import now
from app.settings import settings
from app.web.auth import look_who, public, signed_in
from app.web.errors import NotFoundException, Refused
from app.web.forms import local_path, read_form
from app.web.i18n import LANGUAGES, N_, localised
from app.web.sessions import end_device, end_session_cookie, is_https
from app.web.templates import render
from app.web.viewer import Viewer

DIFFER = N_("The two passwords differ. Please type the same one twice.")


def sign_in_page(status: int = 200, *, fault: str = "", **context: object) -> Response[str]:
    """The form, perhaps with a fault.

    `action`, `prefix` and `carried` let a record wait for the sign-in: the form then goes to the record's own address with
    its fields along, and phone and password under prefixed names (see sync/native.py).
    """
    shown = {
        "next": "/",
        "phone": "",
        "action": "/sign-in",
        "prefix": "",
        "carried": [],
        "photos_missing": False,
        **context,
    }
    return render("accounts/sign_in.html", status, fault=fault, demo_logins=_demo_logins(), roles=roles.WORDS, **shown)


def _demo_logins() -> list[dict[str, str]]:
    """One login for each role, from the file the demo town wrote; none outside of demo mode."""
    file = settings.data_dir / "logins.tsv"
    if not settings.demo or not file.exists():
        return []
    first: dict[str, dict[str, str]] = {}
    for line in file.read_text(encoding="utf-8").splitlines()[1:]:
        phone, password, role = line.split("\t")[:3]
        first.setdefault(role, {"phone": phone, "password": password, "role": role})
    return list(first.values())


@get("/sign-in", guards=[public])
async def show_sign_in(request: Request) -> Response:
    """The sign-in page; who is signed in already goes on."""
    onward = local_path(request.query_params.get("next", "/"))
    if await look_who(request):
        return Redirect(onward, status_code=303)
    return sign_in_page(next=onward)


_WRONG = N_("Phone number or password is wrong. Please check both, or ask your village for a new code.")


async def check_password(request: Request, phone: str, password: str, wrong: str = _WRONG) -> tuple[UUID | None, str]:
    """The account that phone number and password open, or None and what to say (localised; `wrong` is a msgid).

    Raises Refused (503) when too many want to get in at this moment.
    """
    attempt = await attempts.begin(phone, browser_of(request))
    if attempt.until:
        minutes = max(1, round((attempt.until - now()).total_seconds() / 60))
        return None, localised(
            N_("Too many wrong passwords. Please try again in %(minutes)s min."), {"minutes": minutes}
        )
    stored = attempt.account["password_hash"] if attempt.account else None
    try:
        right = await verify_password(stored, password, known=attempt.known)
    except Refused:
        await attempt.not_made()
        raise
    if attempt.account is None or not right:
        # A number that cannot be one is nobody's secret, and its cure is another.
        return None, localised(wrong if is_mobile(phone) else WRONG_PHONE)
    await attempt.right()
    if stored and is_outdated(stored):
        await _renew(attempt.account["id"], stored, password)
    return attempt.account["id"], ""


async def _renew(account: UUID, stored: str, password: str) -> None:
    """The hash anew, with the parameters of today; unless another password was set meanwhile."""
    hashed = await hash_password(password)

    def plan():
        yield Execute(
            "UPDATE account SET password_hash = ? WHERE id = ? AND password_hash = ?", hashed, account, stored
        )

    await write(plan)


@post("/sign-in", guards=[public], status_code=303)
async def sign_in(request: Request) -> Response:
    """Open a session."""
    form = await read_form(request)
    phone = normal_phone(form.text("phone"))
    onward = local_path(form.text("next") or "/")
    account, fault = await check_password(request, phone, form.secret("password"))
    if account is None:
        return sign_in_page(422, fault=fault, next=onward, phone=phone)
    response = Redirect(onward, status_code=303)
    give(request, response, await begin_session(request, account))
    return response


@post("/sign-out", guards=[public], status_code=303)
async def sign_out(request: Request) -> Response:
    """End this device's session. Records that wait on the phone stay there: of what the site keeps only the browser's own
    copies of pages and photos are cleared, never its storage."""
    viewer = await look_who(request)
    response = Redirect("/sign-in", status_code=303)
    if viewer:
        await write(end_device, viewer.device_id, viewer.account_id)
        await remember(request, response, viewer.device_id)
    end_session_cookie(request, response)
    response.headers["Clear-Site-Data"] = '"cache"'
    return response


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
    response = Redirect("/", status_code=303)
    give(request, response, await begin_session(request, account))
    return response


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
        return None, _NO_CODE
    await attempt.right()
    if fault := await password_fault(password, await words_of(whose)):
        return None, fault
    account = await write(codes.redeem, phone, code, hashed)
    return account, "" if account else _NO_CODE


@post("/devices/{device_id:uuid}/revoke", guards=[signed_in], status_code=303)
async def revoke_device(device_id: FromPath[UUID], viewer: Viewer) -> Response:
    """End the session of one of one's own devices."""
    if not await write(end_device, device_id, viewer.account_id):
        raise NotFoundException
    return Redirect("/sign-in" if device_id == viewer.device_id else "/me", status_code=303)


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


ROUTES = [show_sign_in, sign_in, sign_out, show_set_password, set_password, revoke_device, change_settings]
