"""What holds for the pages of test_accessible.py in each of their looks holds for every other page that a click reaches."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.looks.test_accessible import SIDEWAYS, settle, small_targets, told, violations
from tests.support.crawl import one_of_each

STARTS = {"chen": "/", "xu": "/desk", "shen": "/desk"}
WIDTHS = {"/desk": 1280, "/": 360}


@pytest.fixture(scope="module")
def reached(client: Callable[..., Any], lived_in: dict[str, str]) -> dict[str, list[str]]:
    """One page of each kind, with the first of these people who reaches it."""
    kinds: dict[str, str] = {}
    found: dict[str, list[str]] = {}
    for who, start in STARTS.items():
        pages = one_of_each(client(who), start)
        found[who] = [address for kind, address in pages.items() if kind not in kinds]
        kinds |= dict.fromkeys(pages, who)
    assert {"/me/deputy", "/problems/…", "/desk/ledger", "/desk/categories/…", "/desk/health/…"} <= set(kinds)
    return found


@pytest.mark.parametrize("who", STARTS)
def test_no_page_keeps_anybody_out(
    look: Callable[..., Page], lived_in: dict[str, str], reached: dict[str, list[str]], who: str
) -> None:
    """No violation that axe finds, targets that a finger hits, nothing that scrolls sideways."""
    desk = STARTS[who] == "/desk"
    page = look(who, width=WIDTHS[STARTS[who]])
    faults: dict[str, Any] = {}
    for address in reached[who]:
        settle(page, address, {})
        wide, screen = page.evaluate(SIDEWAYS)
        found = violations(page, strict=not desk) + small_targets(page, 44 if desk else 48)
        if found or wide > screen:
            faults[address] = [*found, f"{wide} px wide"]
    assert not faults, told(faults)


@pytest.mark.parametrize("who", STARTS)
def test_no_page_scrolls_sideways_at_320(
    look: Callable[..., Page], lived_in: dict[str, str], reached: dict[str, list[str]], who: str
) -> None:
    """WCAG 1.4.10: the desk's pages too are read on a phone now and then. A table may scroll within its own frame."""
    page = look(who, width=320)
    faults = {}
    for address in reached[who]:
        settle(page, address, {})
        wide, screen = page.evaluate(SIDEWAYS)
        if wide > screen:
            faults[address] = wide
    assert not faults, told(faults)
