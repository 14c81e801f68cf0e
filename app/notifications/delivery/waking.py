"""Waking the loop that sends: something was queued, here or in another process. Without it the loop looks every two seconds."""

import asyncio
import logging
from collections.abc import Generator
from contextlib import suppress
from typing import Any

import asyncpg

from app import db
from app.db import Afterwards, Fetch
from app.db.engines import postgres_config
from app.settings import settings

logger = logging.getLogger("weige.deliveries")

CHANNEL = "weige_deliveries"
AGAIN_S = 30.0
"""How long to wait before listening anew when PostgreSQL was away."""

_sender: asyncio.Event | None = None


def sender() -> asyncio.Event:
    """The event that the loop of this process waits for, from now on."""
    global _sender
    _sender = asyncio.Event()
    return _sender


def wake() -> None:
    """There is something to send: the loop of this process looks at once, if there is one."""
    if _sender is not None:
        _sender.set()


def wake_all() -> Generator[Any, Any, None]:
    """Plan: after commit, whoever sends looks at once. On PostgreSQL other processes too (NOTIFY)."""
    if db.is_postgres():
        yield Fetch("SELECT pg_notify(?, '')", CHANNEL)
    yield Afterwards(wake)


async def listen(stop: asyncio.Event) -> None:
    """Hear from other processes on PostgreSQL until `stop` is set. Polling goes on beside it."""
    while db.is_postgres() and not stop.is_set():
        try:
            await _listen(stop)
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            logger.warning("Other processes are not heard for a while: %s", type(error).__name__)
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), AGAIN_S)


async def _listen(stop: asyncio.Event) -> None:
    connection = await asyncpg.connect(**postgres_config(settings.database_url))
    lost = asyncio.Event()
    try:
        connection.add_termination_listener(lambda _connection: lost.set())
        await connection.add_listener(CHANNEL, lambda *_heard: wake())
        wake()  # for what was queued before this process listened
        waits = [asyncio.ensure_future(event.wait()) for event in (stop, lost)]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in waits:
                each.cancel()
    finally:
        connection.terminate()
