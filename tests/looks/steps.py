"""Pages to look at, and what is wrong with one."""

from typing import Any

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
"""Colours and size of letters."""
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


STARTS = {"chen": "/", "xu": "/desk", "shen": "/desk"}
