"""The page about one's own second factor: app, passkeys, codes on paper. Whatever changes it asks for the password again."""

from datetime import datetime
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.accounts.devices import device_name
from app.accounts.factors import authenticator, halfway, passkeys, recovery
from app.accounts.factors.needing import MAY_HAVE, Factors, factors_of
from app.accounts.factors.second_step import codes_page, digits_of, shown_secret
from app.accounts.people import event
from app.accounts.proving import proved
from app.db import Insert, write
from app.events.tables import Event
from app.lib.clock import now
from app.lib.names import clean_title
from app.web.auth import role
from app.web.errors import Conflict, NotFoundException, Refused
from app.web.forms import read_form
from app.web.i18n import N_, localised
from app.web.sessions import needs_second
from app.web.templates import render
from app.web.viewer import Viewer

URL = "/me/second-factor"
APP, PASSKEY = "app", "passkey"
_CHANGED = {
    "app": N_("The app is set up."),
    "removed": N_("It is removed."),
    "passkey": N_("The passkey is kept."),
}
_OVER = N_("That took longer than we wait. Please begin again.")
_NO_PASSKEY = N_("The passkey was not made. Please try again; the app with six digits does the same.")
_ENOUGH = N_("There are %(most)s passkeys already. Please remove one that is no longer used.")
_LAST_ONE = N_("This is your only second factor, and your role needs one. Please set up another first.")
_NOTHING_YET = N_("Codes on paper stand in for an app or a passkey. Please set up one of these first.")


def _event(verb: str, viewer: Viewer, moment: datetime) -> Insert:
    area = viewer.assignments[0].area_id if viewer.assignments else None
    return Insert(Event, [event(verb, viewer.account_id, viewer.account_id, area, moment)])


@get(URL, guards=[role(*MAY_HAVE)])
async def show(request: Request, viewer: Viewer) -> Response[str]:
    """What there is, and what can be done with it."""
    has = await factors_of(viewer.account_id)
    return render(
        "accounts/own_factor.html",
        has=has,
        changed=_CHANGED.get(request.query_params.get("changed", ""), ""),
        keep_one=needs_second(viewer.roles) and has.only_one,
        passkeys_here=passkeys.site_of(request) is not None,
        how_many=recovery.HOW_MANY,
    )


def _app_page(token: str, secret: str, viewer: Viewer, fault: str = "") -> Response[str]:
    return render(
        "accounts/own_app.html",
        422 if fault else 200,
        half=token,
        fault=fault,
        request_path=URL,
        **shown_secret(secret, viewer.phone),
    )


@post(f"{URL}/app", guards=[role(*MAY_HAVE), proved()], status_code=200)
async def begin_app(viewer: Viewer) -> Response[str]:
    """A secret for a new app; it replaces the present one only once the new app's digits have come."""
    secret = authenticator.new_secret()
    token = await halfway.begin(viewer.account_id, APP, {"secret": secret}, halfway.LASTS_SETUP)
    return _app_page(token, secret, viewer)


async def _own_half(viewer: Viewer, token: str, purpose: str) -> halfway.Half:
    half = await halfway.find(token, purpose)
    if half is None or half.account != viewer.account_id:
        raise Conflict(_OVER)
    return half


@post(f"{URL}/app/check", guards=[role(*MAY_HAVE)], status_code=303)
async def check_app(request: Request, viewer: Viewer) -> Response:
    """The app's first digits: from now on it is asked for."""
    form = await read_form(request)
    token = form.text("half")
    half = await _own_half(viewer, token, APP)
    moment = now()
    step = authenticator.step_of(half.known["secret"], digits_of(form.text("code")), moment)
    if step is None:
        return _app_page(token, half.known["secret"], viewer, localised(authenticator.NOT_THE_APP))
    await write(_keep_app, half, step, viewer, moment)
    return await _kept(viewer, "app")


def _keep_app(half: halfway.Half, step: int, viewer: Viewer, moment: datetime):
    yield from authenticator.set_up(half.account, half.known["secret"], step, moment)
    if not (yield from halfway.end(half)):
        raise Conflict(_OVER)
    yield _event("app_set_up", viewer, moment)


async def _kept(viewer: Viewer, what: str) -> Response:
    """Back to the page; by way of codes on paper where there are none yet."""
    if (await factors_of(viewer.account_id)).codes:
        return Redirect(f"{URL}?changed={what}", status_code=303)
    return await _fresh_codes(viewer)


async def _fresh_codes(viewer: Viewer) -> Response[str]:
    made = await recovery.make(viewer.account_id)
    await write(_keep_codes, viewer, made, now())
    return codes_page(made, URL)


def _keep_codes(viewer: Viewer, made: list[recovery.Made], moment: datetime):
    yield from recovery.keep(viewer.account_id, made, moment)
    yield _event("codes_made", viewer, moment)


def _may_go(viewer: Viewer, has: Factors) -> None:
    """Raises Refused when none of these may be taken away."""
    if needs_second(viewer.roles) and has.only_one:
        raise Refused(422, _LAST_ONE)


@post(f"{URL}/app/removal", guards=[role(*MAY_HAVE), proved()], status_code=303)
async def remove_app(viewer: Viewer) -> Redirect:
    """The app is asked for no more."""
    has = await factors_of(viewer.account_id)
    _may_go(viewer, has)
    if has.app_since is None:
        raise NotFoundException
    await write(_remove_app, viewer, has.only_one, now())
    return Redirect(f"{URL}?changed=removed", status_code=303)


def _remove_app(viewer: Viewer, last: bool, moment: datetime):
    if (yield from authenticator.remove(viewer.account_id)):
        if last:
            yield from recovery.remove(viewer.account_id)
        yield _event("app_removed", viewer, moment)


def _passkey_page(token: str, options: str, name: str, fault: str = "") -> Response[str]:
    return render(
        "accounts/own_passkey.html",
        422 if fault else 200,
        half=token,
        options=options,
        called=name,
        fault=fault,
        limit=passkeys.NAME_LENGTH,
        request_path=URL,
    )


@post(f"{URL}/passkeys/new", guards=[role(*MAY_HAVE), proved()], status_code=200)
async def begin_passkey(request: Request, viewer: Viewer) -> Response[str]:
    """What the browser needs to make a passkey."""
    site = passkeys.site_of(request)
    if site is None:
        raise NotFoundException
    there = [each["credential"] for each in (await factors_of(viewer.account_id)).passkeys]
    if len(there) >= passkeys.MOST:
        raise Refused(422, _ENOUGH, {"most": passkeys.MOST})
    options, challenge = passkeys.to_make(site, viewer.account_id, viewer.name, there)
    known = {"challenge": challenge, "options": options}
    token = await halfway.begin(viewer.account_id, PASSKEY, known)
    return _passkey_page(token, options, device_name(request.headers.get("user-agent", "")))


@post(f"{URL}/passkeys", guards=[role(*MAY_HAVE)], status_code=303)
async def keep_passkey(request: Request, viewer: Viewer) -> Response:
    """What the browser has made."""
    form, site = await read_form(request), passkeys.site_of(request)
    if site is None:
        raise NotFoundException
    token, name = form.text("half"), clean_title(form.text("name"))[: passkeys.NAME_LENGTH]
    half = await _own_half(viewer, token, PASSKEY)
    fields = passkeys.made(site, form.text("passkey"), half.known["challenge"])
    if fields is None or not await write(_keep_passkey, half, fields, name, viewer, now()):
        return _passkey_page(token, half.known["options"], name, localised(_NO_PASSKEY))
    return await _kept(viewer, "passkey")


def _keep_passkey(half: halfway.Half, fields: dict, name: str, viewer: Viewer, moment: datetime):
    if not (yield from passkeys.add(viewer.account_id, fields, name, moment)):
        return False
    if not (yield from halfway.end(half)):
        raise Conflict(_OVER)
    yield _event("passkey_added", viewer, moment)
    return True


@post(f"{URL}/passkeys/{{passkey:uuid}}/removal", guards=[role(*MAY_HAVE), proved()], status_code=303)
async def remove_passkey(passkey: FromPath[UUID], viewer: Viewer) -> Redirect:
    """This passkey opens nothing any more."""
    has = await factors_of(viewer.account_id)
    if all(each["id"] != passkey for each in has.passkeys):
        raise NotFoundException
    _may_go(viewer, has)
    await write(_remove_passkey, viewer, passkey, has.only_one, now())
    return Redirect(f"{URL}?changed=removed", status_code=303)


def _remove_passkey(viewer: Viewer, passkey: UUID, last: bool, moment: datetime):
    if (yield from passkeys.remove(viewer.account_id, passkey)):
        if last:
            yield from recovery.remove(viewer.account_id)
        yield _event("passkey_removed", viewer, moment)


@post(f"{URL}/codes", guards=[role(*MAY_HAVE), proved()], status_code=200)
async def make_codes(viewer: Viewer) -> Response[str]:
    """Fresh codes on paper, shown this once; those before are worth nothing any more."""
    if not (await factors_of(viewer.account_id)).any:
        raise Refused(422, _NOTHING_YET)
    return await _fresh_codes(viewer)


ROUTES = [
    show,
    begin_app,
    check_app,
    remove_app,
    begin_passkey,
    keep_passkey,
    remove_passkey,
    make_codes,
]
