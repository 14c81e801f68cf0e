"""One attempt to get in, by password or by code: counted first, then tried, then forgotten when it was right."""

from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from app.accounts import throttle
from app.accounts.browsers import Browser
from app.accounts.throttle import ADDRESS, BROWSER, INVENTED, NUMBER, SECOND, Counted, key_of
from app.db import Fetch, write
from app.lib.clock import now

_NOBODY = UUID(int=0)


class Attempt(NamedTuple):
    """`until`: when it may be made at the earliest; then nothing was counted and nothing may be tried. `account`: the row of
    the number's owner, or None. `known`: from a browser of theirs."""

    account: dict[str, Any] | None
    known: bool = False
    counted: tuple[Counted, ...] = ()
    until: datetime | None = None

    async def right(self) -> None:
        """It was right: what was counted is forgotten."""
        await write(_each, throttle.forget, self.counted)

    async def not_made(self) -> None:
        """It could not be made: nothing is counted."""
        await write(_each, throttle.give_back, self.counted)


async def begin(phone: str, browser: Browser) -> Attempt:
    """Count an attempt on this number, as `normal_phone` gives it."""
    return await write(_begin, phone, browser, now())


def _begin(phone: str, browser: Browser, moment: datetime):
    rows = yield Fetch("SELECT id, password_hash FROM account WHERE phone = ? AND disabled_at IS NULL", phone)
    account = rows[0] if rows else None
    # Asked for nobody's number too: an answer takes as long.
    token = yield from _seen(account["id"] if account else _NOBODY, browser)
    number = (NUMBER if account else INVENTED, key_of(phone))
    if token:
        counted: tuple[Counted, ...] = ((BROWSER, key_of(f"{token} {phone}")),)
    else:
        counted = (*_address(browser), number)
        until = yield from throttle.locked(number[1], moment)
        if until:
            return Attempt(account, until=until)
    for each in counted:
        until = yield from throttle.reserve(each, moment)
        if until:
            return Attempt(account, until=until)
    return Attempt(account, bool(token), counted)


async def begin_second(account: UUID, browser: Browser) -> Attempt:
    """Count an attempt at the second step of an account whose password was right."""
    return await write(_begin_second, account, browser, now())


def _begin_second(account: UUID, browser: Browser, moment: datetime):
    token = yield from _seen(account, browser)
    counted = (BROWSER, key_of(f"{token} second {account}")) if token else (SECOND, key_of(f"second {account}"))
    until = yield from throttle.reserve(counted, moment)
    return Attempt(None, until=until) if until else Attempt(None, bool(token), (counted,))


def _seen(account: UUID, browser: Browser):
    """Plan: what this browser shows that the account has signed in with before, or None.

    By what we gave it, not by what else it shows: that could be another with each attempt.
    """
    seen = yield Fetch(
        "SELECT browser_hash, token_hash FROM device WHERE account = ? AND (browser_hash = ANY(?) OR token_hash = ANY(?)) "
        "ORDER BY created_at LIMIT 1",
        account,
        list(browser.tokens),
        list(browser.tokens),
    )
    return next((each for each in browser.tokens if each in seen[0].values()), None) if seen else None


def _address(browser: Browser) -> tuple[Counted, ...]:
    return ((ADDRESS, key_of(f"from {browser.address}")),) if browser.address else ()


def _each(plan: Any, counted: tuple[Counted, ...]):
    for each in counted:
        yield from plan(each)
