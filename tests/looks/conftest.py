"""A town that was lived in, and a browser to look at it with."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from tests.cast import PASSWORD, PEOPLE, uid
from tests.support.phone import SCREEN
from tests.support.programs import CHROMIUM
from tests.support.server import Server

LONG = "水沟边上住着一位老人" * 30
UNBROKEN = "a" * 400
HOSTILE = "\u202e倒着写\u202c <b>粗</b> 😀👨‍👩‍👧 עברית"


@pytest.fixture(scope="module")
def engine() -> str:
    """How a page looks has nothing to do with the database."""
    return "sqlite"


@pytest.fixture(scope="module")
def lived_in(client: Callable[..., Any]) -> dict[str, str]:
    """Records of every kind, among them long, unbroken and hostile words; the ids of some, by name."""
    chen = client("chen")
    home, person = {"household": uid("zhou home")}, {"resident": uid("周桂英")}
    pressures = [(148, 92), (132, 84), (186, 112)]
    records = [
        chen.record("blood_pressure", {**person, "consent": "given", "readings": [{"systolic": s, "diastolic": d}]})
        for s, d in pressures
    ]
    visit = chen.record("visit", {**home, "outcome": "need", "note": LONG})
    parked = chen.record("visit", {**home, "outcome": "splendid", "note": UNBROKEN})
    problem = chen.record(
        "problem", {**home, "category": "drainage", "description": UNBROKEN + HOSTILE, "urgency": "danger"}
    )
    renamed = chen.record(
        "household", {"household": uid("wu home"), "name": HOSTILE[:40], "note": LONG, "address": UNBROKEN[:190]}
    )
    outcomes = chen.sync(*records, visit, parked, problem, renamed)
    assert [o["outcome"] for o in outcomes] == ["stored"] * 4 + ["parked", "stored", "stored"]
    return {"visit": visit["id"], "parked": parked["id"], "problem": problem["id"]}


@pytest.fixture(scope="module")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="module")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"])
    yield browser
    browser.close()


@pytest.fixture(scope="module")
def look(chromium: Browser, server: Server) -> Iterator[Callable[..., Page]]:
    """`look("chen", scheme="dark", size="elder", width=320)`: a page of somebody signed in; `look()` is a stranger's."""
    opened = []

    def come(who: str = "", *, scheme: str = "light", size: str = "normal", width: int = SCREEN["width"]) -> Page:
        context = chromium.new_context(
            base_url=server.url,
            viewport={"width": width, "height": 740 if width < 800 else 800},
            locale="zh-CN",
            timezone_id="Asia/Shanghai",
            color_scheme=scheme,  # type: ignore[arg-type]
            reduced_motion="reduce",
            # What is looked at is the server's page; what a worker makes of it is another matter.
            service_workers="block",
        )
        opened.append(context)
        context.add_init_script(f"localStorage.setItem('size', '{size}')")
        page = context.new_page()
        if who:
            page.goto("/sign-in")
            page.fill("[name=phone]", PEOPLE[who][1])
            page.fill("[name=password]", PASSWORD)
            page.press("[name=password]", "Enter")
            page.wait_for_selector(f"html[data-account='{uid(who)}']")
        return page

    yield come
    for context in opened:
        context.close()
