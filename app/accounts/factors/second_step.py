"""The second step of signing in: digits of the app, a passkey or a code on paper; or setting up the app."""

import unicodedata
from typing import Any, NamedTuple
from uuid import UUID

from litestar import Request, Response

from app.accounts.factors import authenticator, halfway, passkeys, recovery
from app.accounts.factors.door import Door
from app.accounts.factors.needing import SECOND, SETUP, factors_of
from app.accounts.people import area_of, event
from app.accounts.sign_in import attempts
from app.accounts.sign_in.browsers import browser_of
from app.accounts.sign_in.checking import minutes_until
from app.db import Insert, fetch, write
from app.events.tables import Event
from app.lib.clock import now
from app.lib.masking import mask_phone
from app.web.errors import Conflict, Refused
from app.web.forms import Form
from app.web.i18n import N_, localised
from app.web.templates import render

ISSUER = "微格"
"""What the app calls us."""

_WRONG = N_(
    "These digits are not right, or were used already. Please wait for the next ones in the app and type those."
)
_WRONG_PASSKEY = N_("The passkey was not taken. Please try again, or use the digits of your app or a code on paper.")
_TOO_MANY = N_("Too many wrong digits. Please try again in %(minutes)s min.")


NEW = "new app"


class Taken(NamedTuple):
    """The second step is done. `by`: what the first was; `second`: what this was, NEW where it was set up."""

    account: UUID
    by: str
    second: str


async def ask(request: Request, account: UUID, door: Door, by: str) -> Response[str]:
    """The page that asks for the second step. `by`: what the first was."""
    has, site = await factors_of(account), passkeys.site_of(request)
    options, challenge = "", ""
    if site and has.passkeys:
        options, challenge = passkeys.to_show(site, [each["credential"] for each in has.passkeys])
    known = {"challenge": challenge, "options": options, "app": has.app_since is not None, "codes": has.codes > 0}
    known["by"] = by
    return _page(door, await halfway.begin(account, SECOND, known), known)


def _page(door: Door, token: str, known: dict[str, Any], fault: str = "") -> Response[str]:
    status = 422 if fault else 200
    return render("accounts/second_step.html", status, door=door, half=token, fault=fault, known=known)


async def ask_to_set_up(account: UUID, door: Door, by: str) -> Response[str]:
    """The page that leads through setting up the app."""
    secret = authenticator.new_secret()
    token = await halfway.begin(account, SETUP, {"secret": secret, "by": by}, halfway.LASTS_SETUP)
    rows = await fetch("SELECT phone FROM account WHERE id = ?", account)
    return _setup_page(door, token, secret, rows[0]["phone"])


def _setup_page(door: Door, token: str, secret: str, phone: str, fault: str = "") -> Response[str]:
    return render(
        "accounts/second_setup.html",
        422 if fault else 200,
        door=door,
        half=token,
        fault=fault,
        **shown_secret(secret, phone),
    )


def shown_secret(secret: str, phone: str) -> dict[str, Any]:
    """A secret as a page shows it to its owner: for the camera, for a tap on the same phone, and to be typed."""
    address = authenticator.address(secret, mask_phone(phone), ISSUER)
    groups = " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))
    return {"square": authenticator.square(address), "address": address, "secret": groups}


def digits_of(text: str) -> str:
    """What was typed as digits, without what stands between them."""
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isdecimal())


async def take(request: Request, form: Form, door: Door, token: str) -> Taken | Response | None:
    """What the form of the second step leads to; None when it came too late and everything begins anew."""
    half = await halfway.find(token, SECOND, SETUP)
    if half is None:
        return None
    code = digits_of(form.text(f"{door.prefix}code"))
    if half.purpose == SETUP:
        return await _set_up(half, door, token, code)
    answer = form.text(f"{door.prefix}passkey")
    attempt = await attempts.begin_second(half.account, browser_of(request))
    if attempt.until:
        fault = localised(_TOO_MANY, {"minutes": minutes_until(attempt.until)})
        return _page(door, token, half.known, fault)
    try:
        second = await _shown(request, half, code, answer)
    except Refused:
        await attempt.not_made()
        raise
    if not second:
        await attempt.wrong("second")
        return _page(door, token, half.known, localised(_WRONG_PASSKEY if answer else _WRONG))
    await attempt.right()
    return Taken(half.account, half.known["by"], second)


async def _shown(request: Request, half: halfway.Half, code: str, answer: str) -> str:
    """Verify the second factor; uses up its proof and what waited, in one transaction. Returns passkey, paper, app or empty."""
    if answer:
        site = passkeys.site_of(request)
        known = site and await passkeys.shown(site, half.account, answer, half.known["challenge"])
        return "passkey" if known and await write(_by_passkey, half, known) else ""
    if len(code) == recovery.CODE_LENGTH:
        row = await recovery.find(half.account, code)
        return "paper" if row and await write(_by_code, half, row) else ""
    return "app" if len(code) == authenticator.DIGITS and await write(_by_app, half, code) else ""


def _by_passkey(half: halfway.Half, shown: passkeys.Shown):
    done = yield from passkeys.used(shown, now())
    return done and (yield from halfway.end(half))


def _by_app(half: halfway.Half, code: str):
    done = yield from authenticator.accept(half.account, code, now())
    return done and (yield from halfway.end(half))


def _by_code(half: halfway.Half, row: UUID):
    moment = now()
    done = yield from recovery.use(row, moment)
    if done:
        yield Insert(
            Event, [event("code_used", half.account, half.account, (yield from area_of(half.account, moment)), moment)]
        )
    return done and (yield from halfway.end(half))


async def _set_up(half: halfway.Half, door: Door, token: str, code: str) -> Taken | Response:
    secret = half.known["secret"]
    step = authenticator.step_of(secret, code, now())
    if step is None:
        return _setup_page(door, token, secret, half.phone, localised(authenticator.NOT_THE_APP))
    await write(_keep_app, half, secret, step)
    return Taken(half.account, half.known["by"], NEW)


def _keep_app(half: halfway.Half, secret: str, step: int):
    moment = now()
    yield from authenticator.set_up_first(half.account, secret, step, moment)
    if not (yield from halfway.end(half)):
        raise Conflict(authenticator.OTHER_FIRST)
    yield Insert(
        Event, [event("app_set_up", half.account, half.account, (yield from area_of(half.account, moment)), moment)]
    )


def codes_page(made: list[recovery.Made], onward: str) -> Response[str]:
    """Codes on paper, shown this once."""
    return render(
        "accounts/recovery_codes.html",
        codes=[recovery.shown(each.code) for each in made],
        onward=onward,
        request_path=onward,
    )
