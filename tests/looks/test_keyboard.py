"""The whole job without a finger, and the names a screen reader says."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.cast import PASSWORD, PEOPLE, uid
from tests.support.server import Server

HOME = f"/households/{uid('zhou home')}"


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the element has the focus."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{selector} is not reached by Tab")


def test_a_visit_by_keyboard(look: Callable[..., Page]) -> None:
    """Signed in, opened, chosen, saved: Tab, Enter, arrows and Space."""
    page = look()
    page.goto("/sign-in")
    tab_to(page, "[name=phone]")
    page.keyboard.type(PEOPLE["chen"][1])
    tab_to(page, "[name=password]")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_selector(f"html[data-account='{uid('chen')}']")
    tab_to(page, "a[href='/households?for=visit']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/households?for=visit")
    tab_to(page, f"a[href^='{HOME}']")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{HOME}#visit")
    tab_to(page, "#visit [name=outcome]")
    page.keyboard.press("Space")
    expect(page.locator("#visit [name=outcome]:checked")).to_have_count(1)
    tab_to(page, "#visit .dock button")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("record="))


def test_what_a_screen_reader_says(look: Callable[..., Page], lived_in: dict[str, str]) -> None:
    """Every control of the main job has a role and a name, and groups say what they ask."""
    page = look("chen")
    page.goto("/")
    expect(page.get_by_role("heading", level=1, name="今天")).to_be_visible()
    expect(page.get_by_role("navigation", name="主要页面").get_by_role("link", name="住户")).to_be_visible()
    for name in ("记走访", "量血压", "报问题"):
        expect(page.get_by_role("link", name=name, exact=True)).to_be_visible()
    expect(page.get_by_role("complementary", name="上传情况")).to_be_visible()
    page.goto(f"{HOME}#visit")
    form = page.get_by_role("region", name="记走访")
    expect(form.get_by_role("group", name="这次怎么样？").get_by_role("radio", name="平安无事")).to_be_attached()
    expect(form.get_by_role("button", name="保存走访")).to_be_visible()
    page.goto(f"{HOME}#blood-pressure")
    form = page.get_by_role("region", name="量血压")
    for name in ("高压", "低压", "脉搏"):
        expect(form.get_by_role("textbox", name=name).first).to_be_visible()
    page.goto(f"{HOME}#problem")
    form = page.get_by_role("region", name="报问题")
    expect(form.get_by_role("group", name="哪一类？").get_by_role("radio", name="排水")).to_be_attached()
    page.goto(f"/attention/{lived_in['parked']}")
    fault = page.locator(".fault").first
    expect(fault).to_be_visible()


def test_no_motion_where_none_is_wanted(look: Callable[..., Page]) -> None:
    """`prefers-reduced-motion` is respected."""
    page = look("chen")
    page.goto("/")
    moving = (
        "() => [...document.querySelectorAll('*')].filter((each) => getComputedStyle(each).transitionDuration !== '0s')"
    )
    assert page.evaluate(f"({moving})().length") == 0


def test_a_broken_setting_falls_back(look: Callable[..., Page], server: Server) -> None:
    """A language or a size that is none: Chinese, and letters as large as ever."""
    page = look(size="gigantic")
    page.context.add_cookies([{"name": "language", "value": "tlh'%22", "url": server.url}])
    page.goto("/sign-in")
    expect(page.locator("html")).to_have_attribute("lang", "zh-CN")
    assert page.evaluate("() => parseFloat(getComputedStyle(document.body).fontSize)") == 18
