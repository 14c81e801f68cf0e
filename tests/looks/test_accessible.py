"""Every page, in each of its looks, can be read, reached and hit: measured in Chromium, not assumed."""

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.cast import uid

HOME = f"/households/{uid('zhou home')}"
PHONE_PAGES = (
    "/",
    "/households",
    "/households?for=visit",
    HOME,
    f"{HOME}#visit",
    f"{HOME}#blood-pressure",
    f"{HOME}#problem",
    f"{HOME}#change",
    f"{HOME}#person",
    f"{HOME}#urgent",
    f"/households/{uid('wu home')}",
    f"/residents/{uid('周桂英')}",
    "/households/new",
    "/tasks",
    f"/tasks/{uid('look at the drain')}",
    "/inbox",
    "/outbox",
    "/attention",
    "/attention/{parked}",
    "/records/{visit}",
    "/me",
    "/me/deputy",
    "/me/messages",
    "/no-such-page",
)
DRAIN = f"/desk/tasks/{uid('look at the drain')}"
DESK_PAGES = {
    "lin": (
        "/desk",
        "/desk/problems",
        "/desk/problems/{problem}",
        "/desk/tasks",
        "/desk/tasks/new",
        f"/desk/tasks/new?area={uid('tangkou')}",
        f"/desk/tasks/new?resident={uid('周桂英')}",
        DRAIN,
        f"{DRAIN}/people/{uid('chen looks')}",
        f"{DRAIN}/calls",
        "/desk/tasks/rules",
        "/desk/channels",
        "/desk/parked",
    ),
    "xu": ("/desk/people", "/desk/import"),
}
STRANGERS_PAGES = ("/sign-in", "/set-password", "/offline", "/install")
LOOKS = [("light", "normal"), ("dark", "normal"), ("light", "elder"), ("dark", "elder")]

OPEN_FOLDS = "() => document.querySelectorAll('details').forEach((fold) => { fold.open = true; })"
SMALL_TARGETS = """(least) => Array.from(document.querySelectorAll('a, button, input, select, textarea, summary'))
  .filter((each) => each.type !== 'hidden' && each.getClientRects().length && !each.closest('.skip'))
  .filter((each) => !(each.tagName === 'A' && getComputedStyle(each).display === 'inline'))
  .map((each) => [(each.closest('label') || each).getBoundingClientRect(), each])
  .filter(([box]) => Math.round(box.width) < least || Math.round(box.height) < least)
  .map(([box, each]) => `${Math.round(box.width)}x${Math.round(box.height)} ${each.outerHTML.slice(0, 90)}`)"""
# By an adopted sheet, because the policy of our pages lets no other style in.
WORDLESS = """() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('body * { font-size: 1px !important }');
  document.adoptedStyleSheets = [sheet]; }"""
COLOURS = ("color-contrast", "link-in-text-block")
"""The rules of axe that look at colours; with the stricter contrast, all of them."""
SIDEWAYS = "() => [document.documentElement.scrollWidth, innerWidth]"


def told(faults: dict[Any, Any]) -> str:
    """All of them, a line each."""
    return "\n".join(
        f"{place}: {each}"
        for place, found in faults.items()
        for each in (found if isinstance(found, list) else [found])
    )


def settle(page: Page, address: str, ids: dict[str, str]) -> None:
    """Go there and unfold everything."""
    page.goto("about:blank")  # else an address that differs in its fragment only would not be loaded
    page.goto(address.format(**ids), wait_until="load")
    page.evaluate(OPEN_FOLDS)


def small_targets(page: Page, least: int) -> list[str]:
    """Targets smaller than `least` px: as the page stands, and with words that take no room, as in a font that lacks them."""
    found = page.evaluate(SMALL_TARGETS, least)
    page.evaluate(WORDLESS)
    narrow = [f"{each} (by its words alone)" for each in page.evaluate(SMALL_TARGETS, least)]
    page.evaluate("() => { document.adoptedStyleSheets = []; }")
    return found or narrow


def violations(page: Page, *, strict: bool, scheme: str = "light") -> list[str]:
    """What axe finds; `strict` asks for a contrast of 7 : 1 as well. In the dark, only what depends on colours: the rest is the
    same page as in the light, where all of it was asked."""
    options: dict[str, Any] = {"rules": {"color-contrast-enhanced": {"enabled": strict}}}
    if scheme == "dark":
        options = {"runOnly": [*COLOURS, *(["color-contrast-enhanced"] if strict else [])]}
    found = Axe().run(page, options=options).response["violations"]
    return [
        f"{each['id']}: {node['html'][:120]} {node['failureSummary'][:160]}" for each in found for node in each["nodes"]
    ]


@pytest.mark.parametrize(("scheme", "size"), LOOKS)
def test_phone_pages(look: Callable[..., Page], lived_in: dict[str, str], scheme: str, size: str) -> None:
    """No violation at 7 : 1, targets of 48 px (60 in the large size), nothing that scrolls sideways."""
    page = look("chen", scheme=scheme, size=size)
    faults: dict[str, Any] = {}
    for address in PHONE_PAGES:
        settle(page, address, lived_in)
        wide, screen = page.evaluate(SIDEWAYS)
        found = violations(page, strict=True, scheme=scheme) + small_targets(page, 60 if size == "elder" else 48)
        if found or wide > screen:
            faults[address] = [*found, f"{wide} px wide"]
    assert not faults, told(faults)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_desk_pages(look: Callable[..., Page], lived_in: dict[str, str], scheme: str) -> None:
    """No violation, and targets that a finger hits."""
    faults = {}
    for who, addresses in DESK_PAGES.items():
        page = look(who, scheme=scheme, width=1280)
        for address in addresses:
            settle(page, address, lived_in)
            found = violations(page, strict=False, scheme=scheme) + small_targets(page, 44)
            if found:
                faults[address] = found
    assert not faults, told(faults)


def test_strangers_pages(look: Callable[..., Page]) -> None:
    """Before anybody has signed in."""
    faults = {}
    for scheme, size in LOOKS:
        page = look(scheme=scheme, size=size)
        for address in STRANGERS_PAGES:
            settle(page, address, {})
            found = violations(page, strict=True, scheme=scheme) + small_targets(page, 60 if size == "elder" else 48)
            if found:
                faults[scheme, size, address] = found
    assert not faults, told(faults)


@pytest.mark.parametrize("size", ["normal", "elder"])
def test_nothing_scrolls_sideways_at_320(look: Callable[..., Page], lived_in: dict[str, str], size: str) -> None:
    """WCAG 1.4.10, for long, unbroken and hostile words too; at twice the text size as well (1.4.4)."""
    faults = {}
    for who, addresses in {"chen": PHONE_PAGES, **DESK_PAGES}.items():
        page = look(who, size=size, width=320)
        for address in addresses:
            settle(page, address, lived_in)
            for zoom in ("", "200%"):
                page.evaluate("(size) => { document.documentElement.style.fontSize = size; }", zoom)
                wide, screen = page.evaluate(SIDEWAYS)
                if wide > screen and not (size == "elder" and zoom):
                    faults[address, zoom] = wide
    assert not faults, told(faults)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_check_sees_pale_letters(look: Callable[..., Page], scheme: str) -> None:
    """A check that cannot fail is none."""
    page = look(scheme=scheme)
    page.goto("/offline")
    assert not violations(page, strict=True, scheme=scheme)
    page.evaluate("() => { document.body.style.color = '#888'; document.body.style.background = '#777'; }")
    assert {each.split(":")[0] for each in violations(page, strict=True, scheme=scheme)} >= {"color-contrast"}
