"""A push service that answers while a real server sends, and people signed in by password."""

import asyncio
import shutil
import threading
from collections.abc import Callable, Iterator

import httpx
import pytest

from tests.cast import PASSWORD, PEOPLE
from tests.notifications.push_service import PushService, push_service
from tests.support.server import Server


@pytest.fixture
def service() -> Iterator[PushService]:
    """The push service, on a loop of its own in a thread."""
    loop, ready, ended = asyncio.new_event_loop(), threading.Event(), asyncio.Event()
    found: list[PushService] = []

    async def serve() -> None:
        async with push_service() as running:
            found.append(running)
            ready.set()
            await ended.wait()

    thread = threading.Thread(target=lambda: loop.run_until_complete(serve()), daemon=True)
    thread.start()
    assert ready.wait(10)
    yield found[0]
    loop.call_soon_threadsafe(ended.set)
    thread.join(10)


@pytest.fixture
def pushing(sqlite_template, tmp_path) -> Iterator[Server]:
    """A server with the cast that delivers, to this machine too."""
    shutil.copy(sqlite_template, tmp_path / "weige.sqlite")
    server = Server(tmp_path, WEIGE_WORKER="1", WEIGE_PUSH_HOSTS="127.0.0.1").start()
    yield server
    server.stop()


@pytest.fixture
def person(pushing) -> Iterator[Callable[[str], httpx.Client]]:
    """`person("chen")`: a browser in which that one is signed in; another call is another device."""
    opened: list[httpx.Client] = []

    def sign_in(key: str) -> httpx.Client:
        browser = httpx.Client(base_url=pushing.url, headers={"Sec-Fetch-Site": "same-origin"}, timeout=30)
        opened.append(browser)
        answer = browser.post("/sign-in", data={"phone": PEOPLE[key][1], "password": PASSWORD})
        assert answer.status_code == 303, answer.text
        return browser

    yield sign_in
    for browser in opened:
        browser.close()
