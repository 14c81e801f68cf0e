"""The desk's problems stay fresh by themselves, and nothing that a clerk has ticked, opened or typed is ever taken away."""

from collections.abc import Callable

from playwright.sync_api import expect

from tests.journeys.conftest import Town
from tests.journeys.desks import at_desk, at_office, look_at, office_of, unturned
from tests.problems.steps import do, report, state
from tests.support.people import Person
from tests.support.phone import Phone


def test_the_queue_of_two_desks_grows_without_a_reload(
    new_phone: Callable[..., Phone], client: Callable[..., Person]
) -> None:
    """Each shows what is its own: the town all, the village what is in it."""
    town, village = at_desk(new_phone, "lin"), at_desk(new_phone, "wu")
    for desk in (town, village):
        look_at(desk, "/desk/problems")
    here = report(client("chen"), description="塘口的新沟")
    there = report(client("luo"), "luo home", description="桥头的路灯")
    expect(town.page.locator("#queue")).to_contain_text("塘口的新沟")
    expect(town.page.locator("#queue")).to_contain_text("桥头的路灯")
    expect(village.page.locator(f"[data-row='{here}']")).to_be_visible()
    expect(village.page.locator(f"[data-row='{there}']")).to_have_count(0)
    do(client("lin"), here, "acceptance")
    expect(village.page.locator(f"[data-row='{here}']")).to_contain_text("受理")
    assert unturned(town) and unturned(village)
    expect(town.page.locator("[data-live-bar]")).to_be_hidden()


def test_what_is_ticked_stays_ticked(new_phone: Callable[..., Phone], client: Callable[..., Person]) -> None:
    """The bar counts what is new; showing it carries the ticks over."""
    chen, desk = client("chen"), at_desk(new_phone, "lin")
    first = report(chen, description="第一件")
    page = look_at(desk, "/desk/problems")
    page.locator(f"[data-row='{first}'] input").check()
    page.locator("#several-words").fill("马上安排")
    page.mouse.move(5, 5)
    second = report(chen, description="第二件")
    bar = page.locator("[data-live-bar]")
    expect(bar).to_contain_text("有 1 处变动")
    report(chen, description="第三件")
    expect(bar).to_contain_text("有 2 处变动")
    assert page.locator(f"[data-row='{second}']").count() == 0
    expect(page.locator("#states [aria-current]")).not_to_have_text("1")  # the counts are fresh meanwhile
    page.keyboard.press("Escape")
    bar.get_by_role("button").click()
    expect(page.locator(f"[data-row='{second}']")).to_be_visible()
    expect(page.locator(f"[data-row='{first}'] input")).to_be_checked()
    expect(page.locator("#several-words")).to_have_value("马上安排")
    expect(bar).to_be_hidden()
    assert unturned(desk)


def test_the_row_under_the_keyboard_stays(new_phone: Callable[..., Phone], client: Callable[..., Person]) -> None:
    """Going down by j, what comes waits until r."""
    chen, desk = client("chen"), at_desk(new_phone, "lin")
    report(chen, description="先来的")
    page = look_at(desk, "/desk/problems")
    page.keyboard.press("j")
    focused = page.locator("#queue a:focus")
    address = focused.get_attribute("href")
    later = report(chen, description="后来的")
    expect(page.locator("[data-live-bar]")).to_be_visible()
    expect(focused).to_have_attribute("href", str(address))
    page.keyboard.press("r")
    expect(page.locator(f"[data-row='{later}']")).to_be_visible()
    expect(page.locator("#queue a:focus")).to_have_attribute("href", str(address))
    page.keyboard.press("x")
    expect(page.locator(f"li:has(a[href='{address}']) input")).to_be_checked()


def test_a_case_is_gone_through_by_keyboard(new_phone: Callable[..., Phone], client: Callable[..., Person]) -> None:
    problem = report(client("chen"), description="路口的井盖")
    page = look_at(at_desk(new_phone, "lin"), f"/desk/problems/{problem}")
    verbs = page.locator("#do summary")
    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(verbs.nth(1)).to_be_focused()
    page.keyboard.press("k")
    expect(verbs.first).to_be_focused()
    page.keyboard.press("o")
    expect(page.locator("#do details").first).to_have_attribute("open", "")
    page.keyboard.press("Escape")
    page.locator("h1").click()
    page.keyboard.press("n")
    expect(page.locator("#write-note textarea")).to_be_focused()
    page.keyboard.type("jku")
    expect(page.locator("#write-note textarea")).to_have_value("jku")  # letters, where somebody writes
    page.locator("#write-note textarea").blur()
    page.keyboard.press("u")
    expect(page.locator("#queue")).to_be_visible()


def test_an_open_form_is_never_torn_away(
    new_phone: Callable[..., Phone], client: Callable[..., Person], town: Town
) -> None:
    """While the village writes its result the town takes the case on; the result is not lost, and the form is good."""
    problem = report(client("chen"), description="门口的坑")
    desk = at_desk(new_phone, "wu")
    page = look_at(desk, f"/desk/problems/{problem}")
    page.locator("#do-closure summary").click()
    page.locator("#closure-result").fill("已经填平")
    page.locator("#write-note summary").click()
    page.locator("#note-words").fill("再看一次")
    do(client("lin"), problem, "acceptance")
    expect(page.locator("#state")).to_contain_text("已受理")
    expect(page.locator("#history")).to_contain_text("林涛")
    bar = page.locator("[data-live-bar]")
    expect(bar).to_be_visible()
    expect(page.locator("#closure-result")).to_have_value("已经填平")
    assert page.locator("#do-acceptance").count() == 1  # the old choices, until the clerk wants the new ones
    bar.get_by_role("button").click()
    expect(page.locator("#do-acceptance")).to_have_count(0)
    expect(page.locator("#closure-result")).to_have_value("已经填平")
    expect(page.locator("#closure-result")).to_be_visible()
    expect(page.locator("#note-words")).to_have_value("再看一次")
    assert unturned(desk)
    page.locator("#do-closure button").click()
    expect(page.locator("#state")).to_contain_text("办结")
    assert state(town.server, problem) == "closed"


def test_words_whose_form_is_gone_are_shown(new_phone: Callable[..., Phone], client: Callable[..., Person]) -> None:
    """What can no longer be done, with what had been written for it."""
    problem = report(client("chen"), description="哪里的沟")
    desk = at_desk(new_phone, "wu")
    page = look_at(desk, f"/desk/problems/{problem}")
    page.locator("#do-return summary").click()
    page.locator("#return-reason").fill("请写清楚是哪条沟")
    do(client("lin"), problem, "closure", result="看过了，没事")
    bar = page.locator("[data-live-bar]")
    expect(bar).to_be_visible()
    bar.get_by_role("button").click()
    expect(page.locator("#do-return")).to_have_count(0)
    expect(bar).to_contain_text("请写清楚是哪条沟")


def test_a_department_sees_its_own_appear_and_go(
    new_phone: Callable[..., Phone], client: Callable[..., Person], town: Town
) -> None:
    """Nothing of the town's but what was sent to it."""
    office = office_of(town.server, client, "水利站", "13900009101")
    chen, lin = client("chen"), client("lin")
    problem = report(chen, description="要水利站来看")
    desk = at_office(new_phone, "13900009101")
    page = look_at(desk, "/desk/problems")
    expect(page.locator("[data-row]")).to_have_count(0)
    do(lin, problem, "dispatch", department=office.id)
    expect(page.locator("[data-row]")).to_have_count(1)
    report(chen, description="不关水利站的事")
    page.locator("[data-row] a").click()
    page = look_at(desk, page.url.removeprefix(desk.origin))
    page.locator("#do-completion summary").click()
    page.locator("#completion-result").fill("挖到一半")
    do(lin, problem, "cancellation", reason="报重了")
    expect(page.locator("[data-live-bar]")).to_be_visible()
    expect(page.locator("#completion-result")).to_have_value("挖到一半")
    assert unturned(desk)
    page = look_at(desk, "/desk/problems")
    expect(page.locator("#queue")).not_to_contain_text("不关水利站的事")
