"""A town with its cast behind a proxy, and phones that come to it through that proxy."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Playwright, sync_playwright

from tests.support.phone import Phone
from tests.support.proxy import Proxy
from tests.support.server import Server


@pytest.fixture(scope="module")
def engine() -> str:
    """Phones know nothing about databases: once is enough."""
    return "sqlite"


class Town:
    """The server, the network in front of it, and its database to look into."""

    def __init__(self, server: Server, network: Proxy) -> None:
        self.server = server
        self.network = network

    def rows(self, sql: str, *params: object) -> list[tuple[Any, ...]]:
        """What the server has committed."""
        with sqlite3.connect(self.server.data_dir / "weige.sqlite", timeout=10) as database:
            return database.execute(sql, [str(value) for value in params]).fetchall()

    def visits(self, note: str) -> int:
        """How many visits with this note the town has."""
        return self.rows("SELECT count(*) FROM visit WHERE note = ?", note)[0][0]


@pytest.fixture(scope="module")
def playwright() -> Iterator[Playwright]:
    """Playwright keeps an event loop running in this thread, which the tests of other modules must not find there."""
    with sync_playwright() as running:
        yield running


@pytest.fixture
def town(server: Server) -> Iterator[Town]:
    network = Proxy(server.port).start()
    yield Town(server, network)
    network.stop()


@pytest.fixture
def new_phone(playwright: Playwright, town: Town, tmp_path: Path) -> Iterator[Callable[..., Phone]]:
    """Makes a phone that is switched on; at the end none of them may have seen a script fail."""
    phones: list[Phone] = []

    def make(**options: Any) -> Phone:
        phones.append(Phone(playwright, town.network.origin, tmp_path / f"phone-{len(phones)}", **options).start())
        return phones[-1]

    yield make
    for phone in phones:
        phone.stop()
    assert [fault for phone in phones for fault in phone.faults] == []


@pytest.fixture
def phone(new_phone: Callable[..., Phone]) -> Phone:
    """Chen's phone, signed in, with her pages on it."""
    return new_phone().sign_in("chen")
