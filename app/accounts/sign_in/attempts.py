"""One attempt to get in, by password or by code: counted first, then tried, then forgotten when it was right."""

import logging
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from app.accounts.sign_in import sign_in_events, throttle
from app.accounts.sign_in.browsers import Browser
from app.accounts.sign_in.throttle import ADDRESS, BROWSER, INVENTED, NUMBER, SECOND, Counted, key_of
from app.db import Fetch, write
from app.lib.clock import now

logger = logging.getLogger("weige")

_NOBODY = UUID(int=0)


class Attempt(NamedTuple):
    """`until`: when it has to wait, the earliest moment; nothing was counted then and nothing may be tried. `account`: the row
    of the number's owner, or None. `device`: of theirs, by which this browser is known; `known`: whether it is."""

    account: dict[str, Any] | None
    device: UUID | None = None
    counted: tuple[Counted, ...] = ()
    until: datetime | None = None

    @property
    def known(self) -> bool:
        """Whether it comes from a browser that was let in before."""
        return self.device is not None

    async def right(self) -> None:
        """It was right: what was counted is forgotten."""
        await write(_each, throttle.forget, self.counted)

    async def not_made(self) -> None:
        """It could not be made: nothing is counted."""
        await write(_each, throttle.give_back, self.counted)

    async def wrong(self, where: str) -> None:
        """It was wrong: an event of the account, if it is somebody's. `where`: password, slip, second, again."""
        account = self.account["id"] if self.account else None
        if account is None:
            logger.warning("A sign-in failed (%s): nobody has this number.", where)
        await write(sign_in_events.failed, account, self.device, self.counted, where, now())


async def begin(phone: str, browser: Browser) -> Attempt:
    """Count an attempt on this number, as `normal_phone` gives it."""
    return await write(_begin, phone, browser, now())


def _begin(phone: str, browser: Browser, moment: datetime):
    rows = yield Fetch("SELECT id, password_hash FROM account WHERE phone = ? AND disabled_at IS NULL", phone)
    account = rows[0] if rows else None
    # Asked for an unknown number too, so that the answer takes as long.
    device, token = yield from _seen(account["id"] if account else _NOBODY, browser)
    number = (NUMBER if account else INVENTED, key_of(phone))
    if device:
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
    return Attempt(account, device, counted)


async def begin_second(account: UUID, browser: Browser) -> Attempt:
    """Count an attempt at the second step of an account whose password was right."""
    return await write(_begin_second, account, browser, now())


def _begin_second(account: UUID, browser: Browser, moment: datetime):
    device, token = yield from _seen(account, browser)
    counted = (BROWSER, key_of(f"{token} second {account}")) if device else (SECOND, key_of(f"second {account}"))
    until = yield from throttle.reserve(counted, moment)
    return Attempt({"id": account}, until=until) if until else Attempt({"id": account}, device, (counted,))


def _seen(account: UUID, browser: Browser):
    """Plan: the device as which this browser was let in before, and the token hash that shows it; None twice for a stranger.

    Only tokens that we issued count as a key of the rate limit: anything else could be made up afresh for each attempt.
    """
    seen = yield Fetch(
        "SELECT id, browser_hash, token_hash FROM device WHERE account = ? AND (browser_hash = ANY(?) OR token_hash = ANY(?)) "
        "ORDER BY created_at LIMIT 1",
        account,
        list(browser.tokens),
        list(browser.tokens),
    )
    if not seen:
        return None, None
    return seen[0]["id"], next(each for each in browser.tokens if each in seen[0].values())


def _address(browser: Browser) -> tuple[Counted, ...]:
    return ((ADDRESS, key_of(f"from {browser.address}")),) if browser.address else ()


def _each(plan: Any, counted: tuple[Counted, ...]):
    for each in counted:
        yield from plan(each)
