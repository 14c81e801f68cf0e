"""A town that delivers, a push service of our own, and a real Firefox that subscribes to it."""

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from marionette_driver import By

from tests.cast import PASSWORD, PEOPLE, uid
from tests.support import waiting
from tests.support.fakepush import FakePush
from tests.support.firefox import Firefox
from tests.support.server import Server

wait_for = partial(waiting.wait_for, seconds=30)


def tap_notification(firefox: Firefox, address: str) -> None:
    """Tap until the page is there whose address has this in it: a notification that only slides in does not hear a tap yet."""

    def there() -> bool:
        return address in firefox.driver.get_url() or (firefox.click_notification() and False)

    wait_for(there)


@pytest.fixture
def push_service() -> FakePush:
    return FakePush().start()


@pytest.fixture
def town(sqlite_template: Path, tmp_path: Path, push_service: FakePush) -> Iterator[Server]:
    """A town that delivers, and may deliver to our push service."""
    shutil.copy(sqlite_template, tmp_path / "weige.sqlite")
    server = Server(tmp_path, WEIGE_WORKER="1", WEIGE_PUSH_HOSTS=f"127.0.0.1:{push_service.port}").start()
    yield server
    server.stop()


@pytest.fixture
def firefox(push_service: FakePush) -> Iterator[Firefox]:
    browser = Firefox(push_service.port).start()
    yield browser
    browser.stop()


def sign_in(firefox: Firefox, url: str, who: str) -> None:
    """By the form, as people do."""
    firefox.driver.navigate(url + "/sign-in")
    firefox.driver.find_element(By.NAME, "phone").send_keys(PEOPLE[who][1])
    firefox.driver.find_element(By.NAME, "password").send_keys(PASSWORD + "\ue007")
    wait_for(lambda: "/sign-in" not in firefox.driver.get_url())
    wait_for(lambda: firefox.run("return (await ask('send')).account") == {"value": str(uid(who))})
