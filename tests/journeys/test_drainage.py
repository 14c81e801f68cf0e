"""Water stands at the door: told in a valley without network, dug by the neighbours themselves, and solved, they say."""

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.journeys.conftest import Town
from tests.journeys.desks import act, at_desk
from tests.support.phone import Phone, a_photo, household

STORY = "巷口水沟低，一年到头积水，蚊子多"


def report(phone: Phone, photo: Path) -> str:
    """Told at the door; the problem's id."""
    page = phone.open(household("zhou home") + "#problem")
    form = phone.form("problem")
    form.locator("[name=category][value=drainage]").check(force=True)
    phone.write(form, "description", STORY)
    form.locator("[name=photos]").set_input_files([photo])
    expect(form.locator("[data-photo-list] li")).to_have_count(1)
    key = form.locator("[name=id]").input_value()
    phone.save("problem")
    phone.recorded()
    expect(page.get_by_text(STORY).first).to_be_visible()
    return key


def give(phone: Phone, page: Page, sort: str, amount: str, giver: str, words: str) -> None:
    """One line of the list."""
    form = page.locator("#line-form")
    phone.write(form, "amount", amount)
    form.locator(f"[name=sort][value={sort}]").check(force=True)
    phone.write(form, "giver", giver)
    phone.write(form, "words", words)
    with page.expect_navigation():
        form.get_by_role("button", name="记下来").click()
    expect(page.locator("#undertaking [data-record-id]").get_by_text(words)).to_be_visible()


def dig(phone: Phone, page: Page, photo: Path) -> None:
    """Plan, help, money, material, photos, done."""
    form = phone.form("undertaking")
    phone.write(form, "plan", "星期六十个人来，把沟挖深一尺，砌两边")
    with page.expect_navigation():
        phone.save("undertaking")
    expect(page.locator("#undertaking [data-record-id]").get_by_text("挖深一尺")).to_be_visible()
    give(phone, page, "hours", "6", "周大海", "挖沟")
    give(phone, page, "hours", "4.5", "吴老三", "砌砖")
    give(phone, page, "received", "1200", "乡亲们", "大家凑的")
    give(phone, page, "spent", "860.50", "", "水泥和砖")
    give(phone, page, "material", "0", "曾小满", "两车河沙")
    form = page.locator("#work-form")
    form.evaluate("(form) => { form.closest('details').open = true; }")
    form.locator("[name=photos]").set_input_files([photo])
    expect(form.locator("[data-photo-item]")).to_have_count(1)
    with page.expect_navigation():
        form.get_by_role("button", name="存好照片").click()
    expect(phone.waiting("kept")).to_have_count(7)
    form = page.locator("#end-form")
    phone.write(form, "result", "沟挖深了，水流走了")
    with page.expect_navigation():
        form.get_by_role("button", name="告诉镇里").click()
    expect(phone.waiting("kept")).to_have_count(8)


def test_dug_by_the_neighbours_and_solved_they_say(
    phone: Phone, new_phone: Callable[..., Phone], town: Town, tmp_path: Path
) -> None:
    """Every step at the door is made without network; the town checks and settles; the last word is the neighbours'."""
    town.network.set("refuse")
    key = report(phone, a_photo(tmp_path, 1))
    assert town.rows("SELECT count(*) FROM problem") == [(0,)]
    town.network.set("pass")
    phone.settle()
    phone.settle()
    assert town.rows("SELECT state FROM photo WHERE submission = ?", key) == [("stored",)]

    # The neighbours dig, still where there is no network; the page with its list lies on the phone.
    town.network.set("refuse")
    page = phone.open(f"/problems/{key}")
    expect(page.locator("html[data-held]")).to_have_count(1)
    dig(phone, page, a_photo(tmp_path, 2))
    assert town.rows("SELECT count(*) FROM undertaking") == [(0,)]
    town.network.set("pass")
    phone.settle()
    phone.settle()
    assert town.rows("SELECT state, way FROM problem WHERE id = ?", key) == [("handled", "self")]

    # The town sees who helped, what was given and spent, and the photos; it checks and settles.
    desk = at_desk(new_phone, "lin")
    case = desk.open(f"/desk/problems/{key}")
    expect(case.locator("#case")).to_contain_text(STORY)
    for words in ("周大海", "两车河沙", "10.5", "1200.00", "339.50"):
        expect(case.locator("#case")).to_contain_text(words)
    expect(case.locator("#case .photos img")).to_have_count(2)
    act(case, "check")
    act(case, "closure")
    expect(case.locator("#state")).to_contain_text("办结")

    # The leader has the news and the settled case on the phone, and asks at the door without network.
    phone.settle()
    town.network.set("refuse")
    page = phone.open(f"/problems/{key}")
    expect(page.locator("main")).to_contain_text("沟挖深了，水流走了")
    form = phone.form("satisfaction")
    form.locator("[name=answer][value=satisfied]").check(force=True)
    phone.write(form, "note", "夏天没蚊子了")
    phone.save("satisfaction")
    phone.recorded()
    expect(page.get_by_text("夏天没蚊子了")).to_be_visible()
    assert town.rows("SELECT state FROM problem WHERE id = ?", key) == [("closed",)]
    town.network.set("pass")
    phone.settle()
    phone.settle()
    assert town.rows("SELECT state, answer FROM problem WHERE id = ?", key) == [("rated", "satisfied")]

    # All of it stands on the resident's page, without a name but those who wished to be named.
    ((token,),) = town.rows("SELECT token FROM problem WHERE id = ?", key)
    resident = new_phone().open(f"/p/{token}")
    expect(resident.locator("main")).to_contain_text("周大海")
    expect(resident.locator("main")).to_contain_text("339.50")
    for words in (STORY, "陈桂兰", "周桂英", "夏天没蚊子了"):
        expect(resident.locator("main")).not_to_contain_text(words)
    desk.open(f"/desk/problems/{key}")
    expect(case.locator("#do")).to_contain_text("夏天没蚊子了")
    ledger = desk.open("/desk/ledger")
    assert [ledger.locator("main .sum dd").nth(place).inner_text().strip("=+ \n") for place in range(3)] == [
        "1",
        "1",
        "0",
    ]
    expect(ledger.get_by_role("row", name="群众自办").locator("td").first).to_have_text("1")
