"""A cache in the process of a small table that is rarely edited, refreshed when it is stale."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

logger = logging.getLogger("weige")
FRESH_S = 60
"""Seconds after which the cache is stale, so that another process's edit is seen."""

T = TypeVar("T")


class Remembered(Generic[T]):
    """`read` fetches it whole; `value` is what is known until it was read. `name`: what the log calls it."""

    def __init__(self, name: str, read: Callable[[], Awaitable[T]], value: T) -> None:
        self.name, self._read, self._value = name, read, value
        self._read_at: float | None = None
        self._reading: set[asyncio.Task] = set()

    async def load(self) -> None:
        """Read it now: when the process starts, and after an edit of its own."""
        self._value = await self._read()
        self._read_at = time.monotonic()

    def known(self) -> T:
        """As last read. Never waits: a stale value is returned while it is refreshed in the background."""
        if self._read_at is None or time.monotonic() - self._read_at > FRESH_S:
            try:
                loop = asyncio.get_running_loop()
            except RuntimeError:
                return self._value  # the writer's thread of SQLite, whose only process makes all edits itself
            if not self._reading:
                task = loop.create_task(self.load())
                self._reading.add(task)
                task.add_done_callback(self._done)
        return self._value

    def _done(self, task: asyncio.Task) -> None:
        self._reading.discard(task)
        if not task.cancelled() and task.exception() is not None:
            logger.warning("%s could not be read again: %s", self.name, task.exception())
