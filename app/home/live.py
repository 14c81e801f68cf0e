"""The desk's pages stay fresh: a stream that says "something changed", on any number of server processes.

Each process looks at the newest moments in the database every two seconds while somebody listens; what changed is not said,
so that the page asks for itself anew with its own rights. A change whose commit comes late may go unsaid: the page looks by
itself every minute too.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

from litestar import get
from litestar.response import ServerSentEvent

from app.db import fetch
from app.home.desk import ROLES
from app.web.auth import role

LOOK_EVERY_S = 2.0
HEARTBEAT_S = 20.0
"""A line now and then, so that proxies leave the stream open and a browser that left is noticed."""
LASTS_S = 600.0
"""Then the browser comes again by itself, with its session looked at anew."""

# The newest event by its id, which the server mints: `at` of a record from a phone is when it was recorded, perhaps yesterday.
_NEWEST = """
SELECT (SELECT id FROM event ORDER BY id DESC LIMIT 1) AS changed, (SELECT max(arrived_at) FROM task_assignment) AS arrived_at,
       (SELECT max(opened_at) FROM task_assignment) AS opened_at
"""


class Pulse:
    """What the database's newest moments were; one watcher for a process, alive while somebody listens."""

    def __init__(self) -> None:
        self.seen = ""
        self.beat = 0
        self.listeners = 0
        self.watcher: asyncio.Task | None = None
        self.changed = asyncio.Event()

    async def look(self) -> None:
        """Look once, and wake whoever listens when something is new."""
        row = (await fetch(_NEWEST))[0]
        newest = "|".join(str(row[name]) for name in sorted(row))
        if newest != self.seen:
            first, self.seen = not self.seen, newest
            if not first:
                self.beat += 1
                waiting, self.changed = self.changed, asyncio.Event()
                waiting.set()

    async def _watch(self) -> None:
        while True:
            with suppress(Exception):  # a database that is away for a moment is looked at again
                await self.look()
            await asyncio.sleep(LOOK_EVERY_S)

    async def __aenter__(self) -> "Pulse":
        """Listen."""
        self.listeners += 1
        if self.watcher is None:
            self.seen = ""
            await self.look()
            self.watcher = asyncio.create_task(self._watch())
        return self

    async def __aexit__(self, *_error: object) -> None:
        """Listen no more."""
        self.listeners -= 1
        if not self.listeners and self.watcher is not None:
            self.watcher.cancel()
            self.watcher = None


_pulse: Pulse | None = None


async def _beats() -> AsyncIterator[dict[str, str]]:
    global _pulse
    _pulse = _pulse or Pulse()
    ends = asyncio.get_running_loop().time() + LASTS_S
    async with _pulse as pulse:
        yield {"event": "open", "data": "1"}
        while asyncio.get_running_loop().time() < ends:
            try:
                await asyncio.wait_for(pulse.changed.wait(), HEARTBEAT_S)
                yield {"event": "changed", "data": str(pulse.beat)}
            except TimeoutError:
                yield {"event": "still", "data": "1"}


@get("/desk/events", guards=[role(*ROLES)])
async def events() -> ServerSentEvent:
    """Says that something changed, and nothing else."""
    return ServerSentEvent(_beats(), headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"})


ROUTES = [events]
