"""The loops that deliver: claim pushes and send them as fast as each host takes them; work off the other rungs.

A host that is slow or dead holds up its own messages only: when so many are on their way to it, no more are claimed for it.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress

import aiohttp

from app import db
from app.lib.clock import now
from app.lib.jobs import Job
from app.notifications.delivery import channels, climbing, delivering, rungs, sending, waking
from app.notifications.delivery.delivering import BATCH, Group
from app.notifications.delivery.endpoints import origin
from app.notifications.delivery.outcome import Outcome
from app.notifications.schedule import schedule

logger = logging.getLogger("weige.deliveries")

POLL_S = 2.0
"""How often an idle worker looks; what is queued makes it look at once (waking.py)."""
GATHER_S = 0.02
"""How long results are gathered before they are written down together."""
MOST_IN_FLIGHT = 600
FULL = 40
"""Messages on their way to one origin, from which on no more are claimed for it."""
GOODBYE_S = 3.0
"""How long a worker that ends waits for what is on its way; the rest is sent again."""


class Flight:
    """What is on its way, by origin, and what has come of it since it was last written down."""

    def __init__(self, http: aiohttp.ClientSession, wake: asyncio.Event) -> None:
        self.http, self.wake = http, wake
        self.by_origin: Counter[str] = Counter()
        self.tasks: dict[asyncio.Task, Group] = {}
        self.results: list[tuple[Group, Outcome]] = []
        self.landed = asyncio.Event()
        self.over = False

    def busy(self) -> list[str]:
        """Origins that get no more for now."""
        return [place for place, count in self.by_origin.items() if count >= FULL]

    def start(self, group: Group) -> None:
        """Send one message, without waiting for it."""
        place = origin(group.rows[0]["endpoint"])
        self.by_origin[place] += 1
        task = asyncio.create_task(self._send(group, place))
        self.tasks[task] = group
        task.add_done_callback(self.tasks.pop)

    async def _send(self, group: Group, place: str) -> None:
        outcome = await deliver(self.http, group)
        self.results.append((group, outcome))
        self.by_origin[place] -= 1
        self.landed.set()
        if self.by_origin[place] == FULL - 1:
            self.wake.set()

    async def give_back(self) -> None:
        """Stop what is still on its way: it is sent again by whoever works next, with the same tag."""
        left = dict(self.tasks)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        ids = [row["id"] for group in left.values() for row in group.rows]
        if ids:
            await db.write(delivering.give_back, ids)

    async def write_down(self) -> None:
        """Gather results and write them down, until it is over. Never cancelled: what was being written would be lost."""
        while not self.over:
            await self.landed.wait()
            await asyncio.sleep(GATHER_S)
            await self.settle()

    async def settle(self) -> None:
        """Write down what has come."""
        self.landed.clear()
        results, self.results = self.results, []
        if results:
            try:
                await db.write(delivering.settle, results, now())
            except Exception:
                # Their claims run out, and they are sent again with the same tag.
                logger.exception("Results of deliveries could not be written down")


async def deliver(http: aiohttp.ClientSession, group: Group) -> Outcome:
    """Send one message for a group of claimed rows."""
    row, moment = group.rows[0], now()
    if row["removed_at"] is not None or row["revoked_at"] is not None:
        return Outcome("gone", "no longer subscribed")
    if all(each["expires_at"] <= moment for each in group.rows):
        return Outcome("failed", "too late")
    try:
        return await sending.send(http, row, moment, len(group.rows))
    except Exception as error:
        # A poisoned row must not stop the others; it is put off like any failure and ends at MOST_ATTEMPTS.
        logger.exception("Delivery %s could not be sent", row["id"])
        return Outcome("queued", type(error).__name__)


async def run(stop: asyncio.Event, jobs: Sequence[Job] = ()) -> None:
    """Deliver, climb, and do what the schedule says, until `stop` is set."""
    async with sending.session() as http:
        climb = Job("climb", lambda: climbing.climb(now()), every_s=5)
        planned = schedule((climb, *jobs))
        others = [asyncio.create_task(_work_off(http, name, stop)) for name in sorted(rungs.ready())]
        others.append(asyncio.create_task(waking.listen(stop)))
        try:
            await push(http, stop)
        finally:
            planned.shutdown(wait=False)
            for other in others:
                other.cancel()
            await asyncio.gather(*others, return_exceptions=True)


async def push(http: aiohttp.ClientSession, stop: asyncio.Event) -> None:
    """Send pushes until `stop` is set. A failing round is logged and followed by the next."""
    wake_up = waking.sender()
    flight = Flight(http, wake_up)
    writing = asyncio.create_task(flight.write_down())
    try:
        while not stop.is_set():
            wake_up.clear()
            claimed = 0
            try:
                if len(flight.tasks) < MOST_IN_FLIGHT:
                    rows = await db.write(delivering.claim, now(), BATCH, flight.busy())
                    claimed = len(rows)
                    for group in delivering.gathered(rows):
                        flight.start(group)
            except Exception:
                logger.exception("A round of deliveries failed")
            if claimed < BATCH:
                await _pause(stop, wake_up)
        if flight.tasks:
            await asyncio.wait(list(flight.tasks), timeout=GOODBYE_S)
    finally:
        flight.over = True
        flight.landed.set()
        await writing
        await flight.give_back()
        await flight.settle()


async def _work_off(http: aiohttp.ClientSession, channel: str, stop: asyncio.Event) -> None:
    """One loop for each channel: a slow gateway holds up no robot."""
    while not stop.is_set():
        try:
            await channels.work_off(http, rungs.RUNGS[channel], now())
        except Exception:
            logger.exception("A round of %s failed", channel)
        with suppress(asyncio.TimeoutError):
            await asyncio.wait_for(stop.wait(), POLL_S)


async def _pause(stop: asyncio.Event, wake_up: asyncio.Event) -> None:
    """Wait for the next look: POLL_S at most, less when something was queued here or the process ends."""
    waits = [asyncio.ensure_future(event.wait()) for event in (stop, wake_up)]
    try:
        await asyncio.wait(waits, timeout=POLL_S, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for each in waits:
            each.cancel()
