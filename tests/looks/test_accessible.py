"""Every page, in each of its looks, can be read, reached and hit: measured in Chromium, not assumed."""

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.cast import uid
from tests.support.phone import SCREEN

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
SIZES = ("normal", "elder")
SCHEMES = ("light", "dark")
ZOOMS = {"normal": ("", "200%"), "elder": ("",)}

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
# As the button in the bar does it (static/js/page/size.js).
IN_SIZE = "(size) => { document.documentElement.dataset.size = size; }"
ZOOMED = "(zoom) => { document.documentElement.style.fontSize = zoom; }"


def told(faults: dict[Any, Any]) -> str:
    """All of them, a line each."""
    return "\n".join(
        f"{place}: {each}"
        for place, found in faults.items()
        for each in (found if isinstance(found, list) else [found])
    )


def settle(page: Page, address: str, ids: dict[str, str]) -> None:
    """Go there and unfold everything."""
    if "#" in address:
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
    # Of what passes and does not apply, one example each: nobody reads the rest.
    found = Axe().run(page, options={**options, "resultTypes": ["violations"]}).response["violations"]
    return [
        f"{each['id']}: {node['html'][:120]} {node['failureSummary'][:160]}" for each in found for node in each["nodes"]
    ]


def sideways(page: Page, zooms: tuple[str, ...] = ("",)) -> dict[tuple[str, str], str]:
    """What scrolls sideways at 320 px, for long, unbroken and hostile words too (WCAG 1.4.10); at twice the text size as well
    (1.4.4)."""
    usual = page.viewport_size
    assert usual is not None
    page.set_viewport_size({**usual, "width": 320})
    faults = {}
    for zoom in zooms:
        page.evaluate(ZOOMED, zoom)
        wide, screen = page.evaluate(SIDEWAYS)
        if wide > screen:
            faults["at 320 px", zoom] = f"{wide} px wide"
    page.evaluate(ZOOMED, "")
    page.set_viewport_size(usual)
    return faults


def looks_of(page: Page, *, strict: bool, least: dict[str, int], schemes: dict[str, tuple[str, ...]]) -> dict[Any, Any]:
    """What is wrong with the page in each of its looks: loaded once, then switched as its reader switches it. `least`: pixels
    of a target, by size; `schemes`: those that axe and the targets are asked in, by size."""
    faults: dict[Any, Any] = {}
    for size in SIZES:
        page.evaluate(IN_SIZE, size)
        for scheme in schemes.get(size, ()):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            wide, screen = page.evaluate(SIDEWAYS)
            found = violations(page, strict=strict, scheme=scheme) + small_targets(page, least[size])
            if wide > screen:
                found.append(f"{wide} px wide")
            if found:
                faults[size, scheme] = found
        faults |= {(size, *where): found for where, found in sideways(page, ZOOMS[size]).items()}
    page.emulate_media(color_scheme="light")
    page.evaluate(IN_SIZE, "normal")
    return faults


EVERY_LOOK = dict.fromkeys(SIZES, SCHEMES)


@pytest.fixture(scope="module")
def at(look: Callable[..., Page], lived_in: dict[str, str]) -> Callable[..., Page]:
    """`at("chen", "/tasks")`: the page there, everything unfolded. Each person has one browser."""
    pages: dict[str, Page] = {}

    def come(who: str, address: str, width: int = SCREEN["width"]) -> Page:
        if who not in pages:
            pages[who] = look(who, width=width)
        settle(pages[who], address, lived_in)
        return pages[who]

    return come


@pytest.mark.parametrize(
    ("who", "address"), [(who, each) for who, addresses in DESK_PAGES.items() for each in addresses]
)
def test_desk_pages(at: Callable[..., Page], who: str, address: str) -> None:
    """No violation, targets that a finger hits, nothing that scrolls sideways on a phone. Before the leader reads anything:
    some are still to be called."""
    faults = looks_of(at(who, address, 1280), strict=False, least={"normal": 44}, schemes={"normal": SCHEMES})
    assert not faults, told(faults)


@pytest.mark.parametrize("address", PHONE_PAGES)
def test_phone_pages(at: Callable[..., Page], address: str) -> None:
    """No violation at 7 : 1, targets of 48 px (60 in the large size), nothing that scrolls sideways."""
    faults = looks_of(at("chen", address), strict=True, least={"normal": 48, "elder": 60}, schemes=EVERY_LOOK)
    assert not faults, told(faults)


@pytest.mark.parametrize("address", STRANGERS_PAGES)
def test_strangers_pages(at: Callable[..., Page], address: str) -> None:
    """Before anybody has signed in."""
    faults = looks_of(at("", address), strict=True, least={"normal": 48, "elder": 60}, schemes=EVERY_LOOK)
    assert not faults, told(faults)


@pytest.mark.parametrize("size", SIZES)
def test_a_page_comes_in_the_size_that_was_chosen(look: Callable[..., Page], size: str) -> None:
    """What the tests above switch to is what is loaded."""
    page = look("chen", size=size)
    page.goto("/me")
    assert page.evaluate("() => document.documentElement.dataset.size") == size


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_check_sees_pale_letters(look: Callable[..., Page], scheme: str) -> None:
    """A check that cannot fail is none."""
    page = look(scheme=scheme)
    page.goto("/offline")
    assert not violations(page, strict=True, scheme=scheme)
    page.evaluate("() => { document.body.style.color = '#888'; document.body.style.background = '#777'; }")
    assert {each.split(":")[0] for each in violations(page, strict=True, scheme=scheme)} >= {"color-contrast"}
