"""A push service that answers while a real server sends, and people signed in by password."""

from collections.abc import Callable, Iterator

import pytest

from tests.notifications.push_service import PushService, push_service
from tests.support.engines import Database
from tests.support.people import Person
from tests.support.rows import rows
from tests.support.server import Server
from tests.support.threads import in_thread


@pytest.fixture
def service() -> Iterator[PushService]:
    """The push service."""
    with in_thread(push_service()) as running:
        yield running


@pytest.fixture(scope="module")
def delivering(database: Database) -> Iterator[Server]:
    """A server with the cast that delivers, to this machine too."""
    server = Server(
        database.folder, database.url, WEIGE_WORKER="1", WEIGE_PUSH_HOSTS="127.0.0.1", WEIGE_QUIET_HOURS="off"
    ).start()
    yield server
    server.stop()


@pytest.fixture
def pushing(delivering: Server) -> Server:
    """The same, with nothing to deliver and nobody who takes messages."""
    for table in ("rung_delivery", "delivery", "push_subscription", "inbox_item"):
        rows(delivering, f"DELETE FROM {table} RETURNING 1")
    return delivering


@pytest.fixture
def person(pushing: Server) -> Iterator[Callable[[str], Person]]:
    """`person("chen")`: a browser in which that one is signed in; another call is another device."""
    opened: list[Person] = []

    def sign_in(key: str) -> Person:
        opened.append(Person(pushing, key))
        return opened[-1]

    yield sign_in
    for browser in opened:
        browser.close()
