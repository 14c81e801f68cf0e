"""Desks in Chromium: a wide window, signed in by the form, and a department with its clerk."""

import re
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

from tests.cast import PASSWORD
from tests.problems.offices import Office, open_office
from tests.support.people import Person
from tests.support.phone import SOON_MS, Phone
from tests.support.server import Server

WIDE: Any = {"width": 1280, "height": 900}


def at_desk(new_phone: Callable[..., Phone], who: str) -> Phone:
    """Somebody of the cast at a desk."""
    desk = new_phone().sign_in(who)
    desk.page.set_viewport_size(WIDE)
    return desk


def office_of(server: Server, client: Callable[..., Person], name: str, phone: str) -> Office:
    """A department of the town with its clerk."""
    return open_office(server, client, name, phone)


def at_office(new_phone: Callable[..., Phone], phone: str) -> Phone:
    """The clerk of a department at a desk of their own."""
    desk = new_phone()
    desk.open("/sign-in")
    desk.page.fill("[name=phone]", phone)
    desk.page.fill("[name=password]", PASSWORD)
    desk.page.press("[name=password]", "Enter")
    expect(desk.page.locator("html")).to_have_attribute("data-account", re.compile("[0-9a-f-]{36}"))
    desk.page.set_viewport_size(WIDE)
    return desk


def look_at(desk: Phone, path: str) -> Page:
    """Open a live page at the desk, mark this very document, and wait until the server's word reaches it."""
    heard: list[str] = []
    protocol = desk.cdp(desk.page)
    protocol.on("Network.eventSourceMessageReceived", lambda said: heard.append(said["eventName"]))
    protocol.send("Network.enable")
    page = desk.open(path)
    desk.run("() => { window.unturned = true; }")
    for _ in range(SOON_MS // 100):
        if "open" in heard:
            return page
        page.wait_for_timeout(100)
    raise AssertionError("The stream never opened.")


def unturned(desk: Phone) -> bool:
    """Whether it is still the very document that was marked."""
    return bool(desk.run("() => window.unturned === true"))


def act(page: Page, resource: str, **fields: str) -> None:
    """Do what a verb's form offers: open its fold, fill it in, press its button, and see the case again."""
    fold = page.locator(f"#do-{resource}")
    if fold.get_attribute("open") is None:
        fold.locator("summary").click()
    for name, value in fields.items():
        if name == "department":
            fold.locator("label", has_text=value).locator("input").check(force=True)
        else:
            fold.locator(f"[name='{name}']").fill(value)
    steps = page.locator("#history > li").count()
    fold.locator("button.main").click()
    expect(page.locator("#history > li")).to_have_count(steps + 1)
