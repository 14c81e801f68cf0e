""" "I will do it", "cannot" and the deputy's switch at a door without network: kept, sent later, seen at the desk."""

from collections.abc import Callable

from playwright.sync_api import expect

from tests.cast import PEOPLE, uid
from tests.journeys.conftest import Town
from tests.support.people import Person
from tests.support.phone import Phone
from tests.tasks.steps import assign, person_page


def test_taken_on_without_network_and_seen_at_the_desk(
    phone: Phone, town: Town, client: Callable[..., Person], new_phone: Callable[..., Phone]
) -> None:
    """The button's word is kept on the phone, and the desk's open page says it after the next contact."""
    lin = client("lin")
    task = assign(lin, "tangkou", title="看看路灯")
    phone.settle()
    desk = new_phone().sign_in("lin")
    watched = desk.open(f"/desk/tasks/{task}")
    town.network.set("refuse")
    page = phone.open(f"/tasks/{task}")
    page.get_by_role("button", name="我来办").click()
    phone.recorded()
    expect(phone.waiting("kept").or_(phone.waiting("sending"))).to_have_count(1)
    expect(page.get_by_role("button", name="我来办")).to_be_hidden()
    phone.open("/tasks")
    expect(phone.waiting("kept").or_(phone.waiting("sending"))).to_have_count(1)
    assert town.rows("SELECT state FROM task_assignment WHERE task = ?", task) != [("accepted",)]
    town.network.set("pass")
    phone.settle()
    assert town.rows("SELECT state FROM task_assignment WHERE task = ?", task) == [("accepted",)]
    phone.open(f"/tasks/{task}")
    expect(page.get_by_text("您已经接下了")).to_be_visible()
    expect(watched.locator("#asked")).to_contain_text("接下了", timeout=90_000)


def test_taken_back_meanwhile_is_told_kindly(phone: Phone, town: Town, client: Callable[..., Person]) -> None:
    """A phone that comes back late loses nothing and is blamed for nothing."""
    lin = client("lin")
    task, passed = assign(lin, "tangkou", title="送通知"), assign(lin, "tangkou", title="贴告示")
    phone.settle()
    town.network.set("refuse")
    for each in (task, passed):
        phone.open(f"/tasks/{each}").get_by_role("button", name="我来办").click()
        phone.recorded()
    lin.post(f"/desk/tasks/{task}/cancellation")
    lin.post(f"{person_page(lin, passed, 'chen')}/reassignment", data={"to": str(uid("he"))})
    town.network.set("pass")
    phone.settle()
    page = phone.open("/inbox")
    expect(page.get_by_text("这件任务镇里已经收回").first).to_be_visible()
    expect(page.get_by_text("这件任务已经交给别人").first).to_be_visible()
    assert phone.ask("outbox")["attention"] == 0
    assert town.rows("SELECT count(*) FROM submission WHERE kind = 'task_acceptance' AND state = 'applied'")[0][0] >= 2


def test_cannot_be_done_is_said_without_network(phone: Phone, town: Town, client: Callable[..., Person]) -> None:
    """The report form, on the page held on the phone."""
    task = assign(client("lin"), "tangkou", title="清水沟")
    phone.settle()
    town.network.set("refuse")
    phone.open(f"/tasks/{task}")
    form = phone.form("task_report")
    form.locator("[name=outcome][value=cannot]").check(force=True)
    phone.write(form, "note", "石头太大，搬不动")
    phone.save("task_report")
    phone.recorded()
    expect(phone.waiting("kept").or_(phone.waiting("sending"))).to_have_count(1)
    town.network.set("pass")
    phone.settle()
    assert town.rows("SELECT state FROM task_assignment WHERE task = ?", task) == [("cannot",)]


def test_a_neighbour_stands_in_from_a_tap_without_network(
    phone: Phone, town: Town, client: Callable[..., Person]
) -> None:
    """The page lies on the phone; after the next contact both see it, and again when she is back."""
    he = client("he")
    town.network.set("refuse")
    page = phone.open("/me/deputy")
    page.get_by_role("button", name=PEOPLE["he"][0]).click()
    phone.recorded()
    entry = page.locator("[data-record-id]")
    expect(entry).to_contain_text(PEOPLE["he"][0])
    expect(phone.waiting("kept").or_(phone.waiting("sending"))).to_have_count(1)
    assert "您正在代" not in he.get("/me/deputy").text
    town.network.set("pass")
    phone.settle()
    assert f"您正在代 {PEOPLE['chen'][0]}" in he.get("/me/deputy").text
    phone.open("/me/deputy")
    expect(page.get_by_text(f"{PEOPLE['he'][0]} 正在代您")).to_be_visible()
    town.network.set("refuse")
    page.get_by_role("button", name="我回来了").click()
    phone.recorded()
    town.network.set("pass")
    phone.settle()
    assert "您正在代" not in he.get("/me/deputy").text
