"""The capture journey in WebKit, which is what an iPhone runs: recorded without network, sent once."""

import json
import shutil
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.cast import PASSWORD, PEOPLE, uid
from tests.support.phone import a_photo, household
from tests.support.proxy import Proxy
from tests.support.server import Server
from tests.support.webkit import WebKit, is_installed

HOME = household("zhou home")


@pytest.fixture
def town(sqlite_template: Path, tmp_path: Path) -> Iterator[Server]:
    shutil.copy(sqlite_template, tmp_path / "weige.sqlite")
    server = Server(tmp_path).start()
    yield server
    server.stop()


@pytest.fixture
def webkit() -> Iterator[WebKit]:
    # `make test` says so when WebKitGTK is missing; nowhere else does the suite leave anything out by itself.
    assert is_installed(), "WebKitGTK is missing: apt install webkit2gtk-driver xvfb"
    browser = WebKit().start()
    yield browser
    browser.stop()


def ask(webkit: WebKit, question: str) -> dict[str, Any]:
    """Ask the worker as pages do; a page that is replaced meanwhile is asked again."""
    script = """const done = arguments[1];
        ask(arguments[0]).then((said) => done(JSON.stringify(said)), (fault) => done(String(fault)))"""
    for _ in range(5):
        try:
            return json.loads(webkit.driver.execute_async_script(script, question))
        except (WebDriverException, ValueError):
            time.sleep(0.5)
    raise AssertionError("The worker did not answer.")


def find(webkit: WebKit, selector: str) -> Any:
    """The element; looked for again in a page that was replaced meanwhile."""
    for _ in range(5):
        try:
            return webkit.driver.find_element(By.CSS_SELECTOR, selector)
        except WebDriverException:
            time.sleep(0.5)
    return webkit.driver.find_element(By.CSS_SELECTOR, selector)


def test_problem_with_photo(webkit: WebKit, town: Server, tmp_path: Path) -> None:
    """Signed in, gone offline, recorded with a photo, back online: one problem, one photo."""
    network = Proxy(town.port).start()
    driver = webkit.driver
    driver.get(network.origin + "/sign-in")
    driver.find_element(By.NAME, "phone").send_keys(PEOPLE["chen"][1])
    driver.find_element(By.NAME, "password").send_keys(PASSWORD + Keys.ENTER)
    find(webkit, f"html[data-account='{uid('chen')}']")
    ask(webkit, "send")

    network.set("refuse")
    driver.get(network.origin + HOME + "#problem")
    find(webkit, "html[data-held]")
    form = "document.querySelector('form[data-record=problem]')"
    for name, value in (("category", "drainage"), ("urgency", "normal")):
        driver.execute_script(f"{form}.querySelector('[name={name}][value={value}]').checked = true")
    driver.execute_script(f"{form}.querySelector('[name=description]').value = '苹果手机上记的'")
    find(webkit, "form[data-record=problem] [name=photos]").send_keys(str(a_photo(tmp_path, 1)))
    find(webkit, "form[data-record=problem] [data-photo-item]")
    driver.execute_script(f"{form}.requestSubmit()")
    find(webkit, "[data-record-id]")
    assert "record=" in driver.current_url
    assert ask(webkit, "outbox")["waiting"] == 1

    network.set("pass")
    assert ask(webkit, "send")["waiting"] == 0
    with sqlite3.connect(town.data_dir / "weige.sqlite") as database:
        problems = database.execute("SELECT id FROM problem WHERE description = '苹果手机上记的'").fetchall()
        photos = database.execute("SELECT state FROM photo WHERE submission = ?", problems[0]).fetchall()
    assert len(problems) == 1
    assert photos == [("stored",)]

    # A captive portal's page is not shown in place of ours.
    network.set("captive")
    driver.get(network.origin + HOME)
    find(webkit, f"html[data-account='{uid('chen')}']")
