"""The desk's pages stay fresh: a stream that says "something changed", on any number of server processes.

Each process counts what is new in the database every two seconds while somebody listens, and looks whose session was ended;
what changed is not said, so that the page asks for itself anew with its own rights. Ids and moments are taken before a
commit, so that a change may appear behind ones that were seen long before: counted is everything since a bound well in the
past, and no newest is remembered.
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
from app.home.desk import ROLES
from app.home.listeners import Listener, Listeners
from app.lib.clock import now
from app.lib.ids import first_id
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

# Events by their ids, which the server mints: `at` of a record from a phone is when it was recorded, perhaps yesterday.
_NEW = """
(SELECT count(*) FROM event WHERE id >= ?) AS events{0},
(SELECT count(*) FROM task_assignment WHERE arrived_at >= ?) AS arrivals{0},
(SELECT count(*) FROM task_assignment WHERE opened_at >= ?) AS openings{0}
"""


class Pulse:
    """How much is new in the database since a bound; one watcher for a process, alive while somebody listens."""

    def __init__(self) -> None:
        self.since = now() - WINDOW
        self.seen: tuple[int, ...] | None = None
        self.beat = 0
        self.listeners = Listeners()
        self.watcher: asyncio.Task | None = None

    async def look(self) -> None:
        """Look once, and wake whoever listens when something is new."""
        ahead = now() - WINDOW
        # Both bounds in one statement: nothing is committed between the two counts.
        row = (await fetch(f"SELECT {_NEW.format(1)}, {_NEW.format(2)}", *_bound(self.since), *_bound(ahead)))[0]
        counted = tuple(row[f"{name}1"] for name in ("events", "arrivals", "openings"))
        if self.seen is not None and counted != self.seen:
            self.beat += 1
            self.listeners.tell()
        self.seen = counted
        if ahead - self.since > WINDOW:
            self.since = ahead
            self.seen = tuple(row[f"{name}2"] for name in ("events", "arrivals", "openings"))

    async def _watch(self) -> None:
        while True:
            with suppress(Exception):  # a database that is away for a moment is looked at again
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


def _bound(moment: datetime) -> tuple[UUID, datetime, datetime]:
    return first_id(moment), moment, moment


@cache
def _pulse() -> Pulse:
    return Pulse()


async def _beats(viewer: Viewer) -> AsyncIterator[dict[str, str]]:
    ends = asyncio.get_running_loop().time() + LASTS_S
    # Of many that come at once some may pass the check before the first is counted: those end here, without a word.
    with suppress(Refused):
        async with _pulse().listening(viewer) as listener:
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
                yield {"event": "changed", "data": str(_pulse().beat)}


@get("/desk/events", guards=[role(*ROLES)])
async def events(viewer: Viewer) -> ServerSentEvent:
    """Says that something changed, and nothing else."""
    _pulse().listeners.check(viewer)
    return ServerSentEvent(_beats(viewer), headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"})


ROUTES = [events]
