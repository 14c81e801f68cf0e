"""Every page, in each of its looks, can be read, reached and hit: measured in Chromium, not assumed."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.looks.steps import (
    DESK_PAGES,
    PHONE_PAGES,
    SIDEWAYS,
    STRANGERS_PAGES,
    settle,
    sideways,
    small_targets,
    told,
    violations,
)
from tests.support.phone import SCREEN

SIZES = ("normal", "elder")
SCHEMES = ("light", "dark")
ZOOMS = {"normal": ("", "200%"), "elder": ("",)}

# As the button in the bar does it (static/js/page/size.js).
IN_SIZE = "(size) => { document.documentElement.dataset.size = size; }"


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
