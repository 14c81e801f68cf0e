"""Reported already? The phone knows without network, and a home that has it too counts once."""

import re

from playwright.sync_api import Locator, expect

from tests.cast import uid
from tests.journeys.conftest import Town
from tests.support.phone import Phone, household

COUNT = "SELECT count(*) FROM problem_also WHERE problem = ?"


def report(phone: Phone, home: str, kind: str, words: str) -> str:
    """Open the form of a home and fill it in; returns the id of the record."""
    phone.open(household(home) + "#problem")
    form = phone.form("problem")
    choose(form, kind)
    phone.write(form, "description", words)
    return form.locator("[name=id]").input_value()


def choose(form: Locator, kind: str) -> None:
    """Choose a kind of problem."""
    form.locator(f"[name=category][value={kind}]").check(force=True)


def test_the_same_problem_at_the_next_door_without_network(phone: Phone, town: Town) -> None:
    key = report(phone, "zhou home", "drainage", "沟里的水漫出来了")
    phone.save("problem")
    phone.recorded()
    phone.settle()
    assert town.rows("SELECT count(*) FROM problem WHERE id = ?", key) == [(1,)]

    town.network.set("refuse")
    page = phone.open(household("wu home") + "#problem")
    hint = page.locator("[data-similar]")
    form = phone.form("problem")
    choose(form, "road")
    expect(hint).to_be_hidden()
    choose(form, "drainage")
    expect(hint).to_be_visible()
    expect(hint.get_by_text("沟里的水漫出来了")).to_be_visible()
    phone.write(form, "description", "我家也进水")
    hint.get_by_role("button", name="这户也有").click()
    phone.recorded()
    expect(page.locator("[data-record-id]").get_by_text("这户也有这个问题")).to_be_visible()
    expect(page.locator("[data-record-id]").get_by_text("我家也进水")).to_be_visible()
    expect(phone.waiting("kept")).to_have_count(1)
    expect(page.locator("#problem-form [data-draft]")).to_be_hidden()

    # Said again on another page of the same evening, it still counts once.
    phone.open(household("wu home") + "#problem")
    choose(phone.form("problem"), "drainage")
    page.locator("[data-similar]").get_by_role("button", name="这户也有").click()
    phone.recorded()
    town.network.set("pass")
    phone.settle()
    assert town.rows(COUNT, key) == [(1,)]
    phone.open(f"/problems/{key}")
    expect(page.get_by_text(re.compile("2 户都遇到"))).to_be_visible()


def test_what_waits_on_this_phone_is_found_too_and_another_one_is_another(phone: Phone, town: Town) -> None:
    town.network.set("refuse")
    first = report(phone, "zhou home", "tree", "树压着电线")
    phone.save("problem")
    phone.recorded()
    second = report(phone, "wu home", "tree", "")
    page = phone.page
    hint = page.locator("[data-similar]")
    expect(hint.get_by_text("树压着电线")).to_be_visible()
    hint.get_by_role("button", name="另一件事").click()
    expect(hint).to_be_hidden()
    phone.save("problem")
    phone.recorded()
    phone.open(household("ceng home") + "#problem")
    choose(phone.form("problem"), "tree")
    page.locator("[data-similar]").get_by_role("button", name="这户也有").last.click()
    phone.recorded()
    town.network.set("pass")
    phone.settle()
    kept = town.rows("SELECT id FROM problem WHERE category = 'tree' ORDER BY id")
    assert {row[0] for row in kept} == {first, second}
    assert town.rows(
        "SELECT o.household FROM problem_also o JOIN problem p ON p.id = o.problem WHERE p.category = 'tree'"
    ) == [(str(uid("ceng home")),)]
    assert '"another","yes"' in town.rows("SELECT payload FROM submission WHERE id = ?", second)[0][0].replace(" ", "")
