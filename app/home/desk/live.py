"""The desk's pages stay fresh: a stream that says "something changed", on any number of server processes.

While somebody listens, each process polls the database every two seconds: it counts what is new and checks whose session was
ended. The stream does not say what changed: the page loads itself again, with its own rights. Ids and times are assigned
before the commit, so that a row may become visible after rows with higher ids. Remembering the newest one seen would miss it;
that is why everything since a bound well in the past is counted.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from functools import cache
from uuid import UUID

from litestar import get
from litestar.response import ServerSentEvent

from app.db import fetch
from app.home.desk.first_page import ROLES
from app.home.desk.listeners import Listener, Listeners
from app.lib.clock import now
from app.lib.ids import first_id
from app.sync.registry import Subjects
from app.web.auth import role
from app.web.errors import Refused
from app.web.viewer import Viewer

LOOK_EVERY_S = 2.0
HEARTBEAT_S = 20.0
"""A line now and then, so that proxies leave the stream open and a browser that left is noticed."""
LASTS_S = 600.0
"""Then the browser comes again by itself."""

WINDOW = timedelta(minutes=10)
"""How long a transaction may last, or a server's clock lag behind, without its change being overlooked."""


@cache
def _counts(subjects: Subjects) -> list[str]:
    # Events by their ids, which the server mints: `at` of a record from a phone is when it was recorded, perhaps yesterday.
    return ["SELECT count(*) FROM event WHERE id >= ?", *subjects.pulse]


class Pulse:
    """How much is new in the database since a bound; one watcher for a process, alive while somebody listens."""

    def __init__(self, subjects: Subjects) -> None:
        self.counts = _counts(subjects)
        self.since = now() - WINDOW
        self.seen: tuple[int, ...] | None = None
        self.beat = 0
        self.listeners = Listeners()
        self.watcher: asyncio.Task | None = None

    async def look(self) -> None:
        """Look once, and wake whoever listens when something is new."""
        ahead = now() - WINDOW
        # Both bounds in one statement: nothing is committed between the two counts.
        columns = [f"({count}) AS c{place}" for place, count in enumerate(self.counts * 2)]
        row = (await fetch(f"SELECT {', '.join(columns)}", *self._bounds(self.since), *self._bounds(ahead)))[0]
        each = tuple(row[f"c{place}"] for place in range(len(columns)))
        counted, counted_ahead = each[: len(self.counts)], each[len(self.counts) :]
        if self.seen is not None and counted != self.seen:
            self.beat += 1
            self.listeners.tell()
        self.seen = counted
        if ahead - self.since > WINDOW:
            self.since, self.seen = ahead, counted_ahead

    def _bounds(self, moment: datetime) -> list[UUID | datetime]:
        return [first_id(moment), *[moment] * (len(self.counts) - 1)]

    async def _watch(self) -> None:
        while True:
            with suppress(Exception):  # the database may be unreachable for a moment: the next round retries
                await self.listeners.end_those_gone(ROLES)
                await self.look()
            await asyncio.sleep(LOOK_EVERY_S)

    @asynccontextmanager
    async def listening(self, viewer: Viewer) -> AsyncIterator[Listener]:
        """Listen for the length of a block. Raises Refused when there are too many."""
        listener = self.listeners.add(viewer)
        try:
            if self.watcher is None:
                self.watcher = asyncio.create_task(self._watch())
                self.seen = None
                await self.look()
            yield listener
        finally:
            self.listeners.remove(listener)
            if not self.listeners and self.watcher is not None:
                self.watcher.cancel()
                self.watcher = None


@cache
def _pulse(subjects: Subjects) -> Pulse:
    return Pulse(subjects)


async def _beats(viewer: Viewer, subjects: Subjects) -> AsyncIterator[dict[str, str]]:
    ends = asyncio.get_running_loop().time() + LASTS_S
    # A race: of many that connect at once, some may pass the check before the first is counted. They end here, silently.
    with suppress(Refused):
        async with _pulse(subjects).listening(viewer) as listener:
            yield {"event": "open", "data": "1"}
            while asyncio.get_running_loop().time() < ends:
                try:
                    await asyncio.wait_for(listener.wake.wait(), HEARTBEAT_S)
                except TimeoutError:
                    yield {"event": "still", "data": "1"}
                    continue
                listener.wake.clear()
                if listener.over:
                    return
                yield {"event": "changed", "data": str(_pulse(subjects).beat)}


@get("/desk/events", guards=[role(*ROLES)])
async def events(viewer: Viewer, subjects: Subjects) -> ServerSentEvent:
    """Says that something changed, and nothing else."""
    _pulse(subjects).listeners.check(viewer)
    return ServerSentEvent(_beats(viewer, subjects), headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"})


ROUTES = [events]
