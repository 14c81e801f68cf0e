"""Turns (a concurrency limit): one costly thing for an account at a time, and only so many requests with a body.

    @get("/desk/problems.xlsx", guards=[role(*ROLES), one_at_a_time()])

The next one waits a little, and is then told to retry (429 with Retry-After). A turn ends when its request has been answered
to the last byte; bodies.py sees to that.
"""

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler
from litestar.types import Guard

from app.web.errors import Refused
from app.web.i18n import N_

PATIENCE_S = 20.0
"""Seconds somebody waits for a turn; a list of 20 MB is read in less."""
MOST_WAITING = 2
"""Of one account for one kind of turn; who sends more has something running wild."""
MOST_COSTLY = 12
"""Costly things under way in one process; more would only make all slower, and files wait in memory."""
BUNDLES_AT_ONCE = 2
"""Bundles of one account: a phone back in coverage is not to wait until the answer that went astray is given up (WRITE_S)."""
MOST_BUNDLES = 40
"""Bundles of pages under way in one process: the compressor of each takes 9 MB."""
MOST_BODIES = 6
"""Bodies of one account that are read and worked on at once: as many photos, or phones that sync."""
LONGEST_LINE = 300
"""Accounts that wait for a turn of the process: when a town comes back into coverage, none is sent away."""

_BUSY = N_("Something of yours is still being worked on. Please wait for it, and then try again.")
_FULL = N_("Very much is being worked on at this moment. Please try again in half a minute.")


class _Own:
    """The turns of one account, and how many have one or wait for it."""

    def __init__(self, at_once: int) -> None:
        self.turn = asyncio.Semaphore(at_once)
        self.there = 0


class Turns:
    """Turns of one kind: `at_once` for an account, `most` for the process."""

    def __init__(self, at_once: int, most: int, waiting: int = MOST_WAITING) -> None:
        self.at_once, self.waiting = at_once, waiting
        self._all = asyncio.Semaphore(most)
        self._line = 0
        self._of: dict[UUID, _Own] = {}

    async def take(self, account: UUID) -> Callable[[], None]:
        """Wait for a turn; returns what ends it. Raises Refused: 429 when the account has to wait, 503 when all have."""
        own = self._of.setdefault(account, _Own(self.at_once))
        if own.there >= self.at_once + self.waiting:
            raise Refused(429, _BUSY, retry_after=10)
        own.there += 1
        try:
            await _wait(own.turn, Refused(429, _BUSY, retry_after=10))
            try:
                await self._wait_for_all()
            except BaseException:
                own.turn.release()
                raise
        except BaseException:
            self._leave(account, own)
            raise
        return partial(self._end, account, own)

    async def _wait_for_all(self) -> None:
        if self._line >= LONGEST_LINE:
            raise Refused(503, _FULL, retry_after=30)
        self._line += 1
        try:
            await _wait(self._all, Refused(503, _FULL, retry_after=30))
        finally:
            self._line -= 1

    def _end(self, account: UUID, own: _Own) -> None:
        self._all.release()
        own.turn.release()
        self._leave(account, own)

    def _leave(self, account: UUID, own: _Own) -> None:
        own.there -= 1
        if not own.there:
            self._of.pop(account, None)


async def _wait(turn: asyncio.Semaphore, otherwise: Refused) -> None:
    try:
        async with asyncio.timeout(PATIENCE_S):
            await turn.acquire()
    except TimeoutError:
        raise otherwise from None


COSTLY = Turns(at_once=1, most=MOST_COSTLY)
BUNDLES = Turns(at_once=BUNDLES_AT_ONCE, most=MOST_BUNDLES)
BODIES = Turns(at_once=MOST_BODIES, most=1_000_000, waiting=MOST_BODIES)


def account_of(scope: Any) -> UUID | None:
    """Whose request it is, a person's or a machine's; None before a guard has looked, and of a stranger."""
    asker, viewer = scope.get("weige_asker"), scope.get("weige_viewer")
    if asker is not None:
        return asker.account
    return viewer.account_id if viewer is not None else None


def one_at_a_time() -> Guard:
    """Guard, behind one that finds out who asks: for costly work, which each account does one at a time."""
    return in_turn(COSTLY)


def in_turn(turns: Turns) -> Guard:
    """Guard, behind one that finds out who asks: a turn of this kind."""

    async def guard(connection: ASGIConnection, _handler: BaseRouteHandler) -> None:
        account = account_of(connection.scope)
        if account is not None:
            keep(connection.scope, await turns.take(account))

    return guard


def keep(scope: Any, end: Callable[[], None]) -> None:
    """Make a turn end with its request."""
    scope.setdefault("weige_turns", []).append(end)


def end_all(scope: Any) -> None:
    """The request is over: end its turns."""
    for end in scope.pop("weige_turns", ()):
        end()
