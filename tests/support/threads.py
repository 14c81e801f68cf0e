"""Services of the tests that run on a loop of their own in a thread, beside tests that know nothing of loops."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from typing import TypeVar

STARTS_WITHIN_S = 10
Service = TypeVar("Service")


@contextmanager
def in_thread(service: AbstractAsyncContextManager[Service]) -> Iterator[Service]:
    """What the service gives, for as long as the `with` lasts."""
    loop, ready, ended = asyncio.new_event_loop(), threading.Event(), asyncio.Event()
    found: list[Service] = []

    async def serve() -> None:
        async with service as running:
            found.append(running)
            ready.set()
            await ended.wait()

    thread = threading.Thread(target=lambda: loop.run_until_complete(serve()), daemon=True)
    thread.start()
    assert ready.wait(STARTS_WITHIN_S), "The service did not start"
    yield found[0]
    loop.call_soon_threadsafe(ended.set)
    thread.join(STARTS_WITHIN_S)
