"""A hole in the road goes up: to a department, with more time asked for and given, not fixed at first, and solved at last."""

from collections.abc import Callable
from datetime import timedelta

from playwright.sync_api import Page, expect

from app.lib.clock import today
from tests.journeys.conftest import Town
from tests.journeys.desks import act, at_desk, at_office, office_of
from tests.support.people import Person
from tests.support.phone import Phone, household


def answer(resident: Phone, token: str, said: str, words: str) -> Page:
    """The neighbour's word, by the link."""
    page = resident.open(f"/p/{token}")
    page.locator(f"[name=answer][value={said}]").check(force=True)
    page.locator("[name=words]").fill(words)
    with page.expect_navigation():
        page.get_by_role("button", name="交评价").click()
    return page


def test_from_the_hole_to_the_last_word(
    phone: Phone, new_phone: Callable[..., Phone], client: Callable[..., Person], town: Town
) -> None:
    """Leader, dispatcher, department and neighbour: each does a part, and sees what the others did."""
    office = office_of(town.server, client, "路政站", "13900009201")
    phone.open(household("zhou home") + "#problem")
    form = phone.form("problem")
    form.locator("[name=category][value=road]").check(force=True)
    form.locator("[name=urgency][value=soon]").check(force=True)
    phone.write(form, "description", "进组的路塌了一角")
    key = form.locator("[name=id]").input_value()
    phone.save("problem")
    phone.recorded()
    phone.settle()
    case_url = f"/desk/problems/{key}"

    desk, clerk, resident = at_desk(new_phone, "lin"), at_office(new_phone, "13900009201"), new_phone()
    queue = clerk.open("/desk/problems")
    expect(queue.locator("[data-row]")).to_have_count(0)
    case = desk.open("/desk/problems")
    case.get_by_text("进组的路塌了一角").click()
    act(case, "acceptance")
    act(case, "dispatch", department="路政站", reason="请先围起来")
    expect(case.locator("#case")).to_contain_text("路政站")

    # The department finds it in its queue, begins, and asks for more time.
    queue = clerk.open("/desk/problems")
    queue.get_by_text("进组的路塌了一角").click()
    expect(queue.locator("#case")).to_contain_text("请先围起来")
    act(queue, "start")
    later = today() + timedelta(days=40)
    act(queue, "extension-request", until=later.isoformat(), reason="要等沥青")
    ((before,),) = town.rows("SELECT due_at FROM problem WHERE id = ?", key)
    desk.settle()
    desk.open("/inbox").get_by_text("要等沥青").first.click()
    expect(case).to_have_url(desk.origin + case_url)
    act(case, "extension")
    ((after,),) = town.rows("SELECT due_at FROM problem WHERE id = ?", key)
    assert after > before
    clerk.open(case_url)
    expect(queue.locator("#state")).to_contain_text(f"{later.month}月{later.day}日")
    act(queue, "completion", result="坑补好了")
    desk.open(case_url)
    act(case, "closure")

    # The leader has it on the phone, without network too; the neighbour says it is not solved.
    ((token,),) = town.rows("SELECT token FROM problem WHERE id = ?", key)
    page = resident.open(f"/p/{token}")
    expect(page.locator("main")).to_contain_text("坑补好了")
    expect(page.locator("main")).not_to_contain_text("陈桂兰")
    page = answer(resident, token, "not_fixed", "一下雨又塌了")
    expect(page.locator("main")).to_contain_text("重新打开")
    phone.settle()
    town.network.set("refuse")
    held = phone.open(f"/problems/{key}")
    expect(held.locator("main")).to_contain_text("一下雨又塌了")
    town.network.set("pass")

    # It is back with the same department, which hears of it, and so does the desk.
    for who in (clerk, desk):
        who.settle()
        who.open("/inbox").get_by_text("一下雨又塌了").first.click()
        expect(who.page).to_have_url(who.origin + case_url)
        expect(who.page.locator("#state")).to_contain_text("重新打开过 1 次")
    act(queue, "completion", result="挖开重做，垫了石头")
    desk.open(case_url)
    act(case, "check")
    act(case, "closure")
    expect(case.locator("#case")).to_contain_text("挖开重做，垫了石头")
    page = answer(resident, token, "satisfied", "这回结实")
    expect(page.locator("main")).to_contain_text("谢谢")

    desk.open(case_url)
    expect(case.locator("#do")).to_contain_text("这回结实")
    expect(case.locator("#do")).to_contain_text("一下雨又塌了")
    phone.settle()
    town.network.set("refuse")
    held = phone.open(f"/problems/{key}")
    expect(held.locator("main")).to_contain_text("挖开重做，垫了石头")
    town.network.set("pass")
    assert town.rows("SELECT state, answer, reopened, extended, way FROM problem WHERE id = ?", key) == [
        ("rated", "satisfied", 1, 1, "up")
    ]
    ledger = desk.open("/desk/ledger")
    assert [ledger.locator("main .sum dd").nth(place).inner_text().strip("=+ \n") for place in range(3)] == [
        "1",
        "1",
        "0",
    ]
    assert office.id
