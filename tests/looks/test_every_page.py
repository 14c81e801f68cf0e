"""What holds for the pages of test_accessible.py in each of their looks holds for every other page that a click reaches."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.looks.steps import PHONE_PAGES, SIDEWAYS, STARTS, settle, sideways, small_targets, told, violations
from tests.support.crawl import ID, one_of_each

WIDTHS = {"/desk": 1280, "/": 360}


@pytest.fixture(scope="module")
def reached(client: Callable[..., Any], lived_in: dict[str, str]) -> dict[str, list[str]]:
    """One page of each kind, with the first of these people who reaches it. The leader's of test_accessible.py are left out."""
    kinds = {ID.sub("…", re.split("[#?]", re.sub(r"{\w+}", "…", address))[0]): "chen" for address in PHONE_PAGES}
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
        if wide > screen:
            found.append(f"{wide} px wide")
        # WCAG 1.4.10: the desk's pages too are read on a phone now and then. A table may scroll within its own frame.
        found += sideways(page).values()
        if found:
            faults[address] = found
    assert not faults, told(faults)
