"""Neighbours dig the channel themselves, in a valley without network: all is written down at the door and arrives once."""

from pathlib import Path

from playwright.sync_api import expect

from tests.journeys.conftest import Town
from tests.support.phone import Phone, a_photo, household


def test_a_day_of_digging_without_network(phone: Phone, town: Town, tmp_path: Path) -> None:
    phone.open(household("zhou home") + "#problem")
    form = phone.form("problem")
    form.locator("[name=category][value=drainage]").check(force=True)
    phone.write(form, "description", "沟太低，水排不出去")
    key = form.locator("[name=id]").input_value()
    phone.save("problem")
    phone.recorded()
    phone.settle()

    town.network.set("refuse")
    page = phone.open(f"/problems/{key}")
    expect(page.locator("html[data-held]")).to_have_count(1)
    form = phone.form("undertaking")
    phone.write(form, "plan", "星期六大家来挖")
    phone.write(form, "planned_on", "2026-12-05")
    phone.save("undertaking")
    phone.recorded()
    waiting = page.locator("#undertaking [data-record-id]")
    expect(waiting.get_by_text("星期六大家来挖")).to_be_visible()

    form = page.locator("#line-form")
    phone.write(form, "amount", "3.5")
    form.locator("[name=sort][value=hours]").check(force=True)
    phone.write(form, "giver", "周大海")
    form.get_by_role("button", name="记下来").click()
    expect(waiting.get_by_text("周大海")).to_be_visible()
    form = page.locator("#work-form")
    form.evaluate("(form) => { form.closest('details').open = true; }")
    form.locator("[name=photos]").set_input_files(a_photo(tmp_path, 1))
    expect(form.locator("[data-photo-item]")).to_have_count(1)
    form.get_by_role("button", name="存好照片").click()
    expect(phone.waiting("kept")).to_have_count(3)
    form = page.locator("#end-form")
    phone.write(form, "result", "沟挖深了一尺")
    form.get_by_role("button", name="告诉镇里").click()
    expect(phone.waiting("kept")).to_have_count(4)

    town.network.set("pass")
    phone.settle()
    phone.settle()
    assert town.rows("SELECT state, way, result FROM problem WHERE id = ?", key) == [
        ("handled", "self", "沟挖深了一尺")
    ]
    lines = "SELECT sort, giver FROM contribution c JOIN undertaking u ON u.id = undertaking WHERE problem = ? ORDER BY sort"
    assert town.rows(lines, key) == [("hours", "周大海"), ("photos", "")]
    phone.open(f"/problems/{key}")
    expect(page.locator("#undertaking").get_by_text("周大海")).to_be_visible()
    expect(page.locator("#undertaking img")).to_have_count(1)
    expect(page.locator("#undertaking [data-record-id]")).to_have_count(0)
