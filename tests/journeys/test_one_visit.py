"""The path of one record, as docs/one-visit.md tells it: from the doorstep to the dashboard."""

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import expect

from tests.cast import uid
from tests.journeys.conftest import Town
from tests.support.phone import Phone, a_photo, household


def test_a_visit_without_network_arrives_once(phone: Phone, town: Town) -> None:
    """Recorded on a dead link, kept, sent when the link is back, in the town's books and on the page."""
    note = "水沟边的门锁坏了"
    town.network.set("blackhole")
    page = phone.visit("zhou home", note)
    first_id = phone.form("visit").locator("[name=id]").input_value()
    phone.save("visit")

    # Answered although nothing answers, and only with what is true: kept, not sent.
    expect(page).to_have_url(f"{town.network.origin}{household('zhou home')}?record={first_id}")
    expect(phone.waiting("kept").or_(phone.waiting("sending"))).to_have_count(1)
    expect(page.locator("[data-sync] [data-when=waiting]")).to_be_visible()
    expect(page.locator("[data-sync] [data-when=sent]")).to_be_hidden()
    assert town.visits(note) == 0

    # Reload and Back are harmless: the answer was a redirect, and a form that opens again has a new name.
    page.reload()
    assert phone.form("visit").locator("[name=id]").input_value() != first_id
    page.go_back()
    assert len(phone.ask("outbox")["records"]) == 1

    town.network.set("pass")
    phone.settle()
    expect(page.locator("[data-sync] [data-when=sent]")).to_be_visible()
    assert town.visits(note) == 1
    assert town.rows("SELECT state FROM submission WHERE id = ?", first_id) == [("applied",)]
    # One event for the one visit: what follows from it (statistics, messages, the page's history) happens once, too.
    told = "SELECT verb, actor FROM event WHERE subject_kind = 'visit' AND subject = ?"
    assert town.rows(told, first_id) == [("visited", str(uid("chen")))]
    phone.open(household("zhou home"))
    expect(page.get_by_text(note).first).to_be_visible()
    assert phone.ask("outbox")["records"] == []


def test_with_network_the_page_says_sent_at_once(phone: Phone, town: Town) -> None:
    """On a good line a record is on the server before the page after it has opened."""
    note = "一切都好"
    phone.visit("wu home", note)
    phone.save("visit")
    phone.recorded()
    expect(phone.page.locator("[data-sync] [data-when=sent]")).to_be_visible()
    assert town.visits(note) == 1
    # The page that was on the phone makes way for the one that has the visit in it.
    expect(phone.page.locator("main").get_by_text(note).first).to_be_visible()


def test_every_subject_is_recorded_offline(phone: Phone, town: Town, tmp_path: Path) -> None:
    """Blood pressure with its verdict at the door, and a problem with photos."""
    town.network.set("refuse")
    page = phone.open(household("zhou home") + "#blood-pressure")
    form = phone.form("blood_pressure")
    resident = form.locator("[name=resident]").first
    if resident.get_attribute("type") == "radio":
        resident.check(force=True)
    form.locator("[name='readings.0.systolic']").fill("１５０")
    form.locator("[name='readings.0.diastolic']").fill("94")
    expect(form.locator("[data-verdict] [data-grade=raised]")).to_be_visible()
    form.locator("[name='readings.0.systolic']").fill("186")
    expect(form.locator("[data-verdict] [data-grade=urgent]")).to_be_visible()
    phone.save("blood_pressure")
    expect(page).to_have_url(re.compile(r"record=.*#urgent$"))

    phone.open(household("zhou home") + "#problem")
    form = phone.form("problem")
    form.locator("[name=category][value=drainage]").check(force=True)
    form.locator("[name=urgency][value=normal]").check(force=True)
    phone.write(form, "description", "水沟堵了")
    form.locator("[name=photos]").set_input_files([a_photo(tmp_path, 1)])
    form.locator("[name=photos]").set_input_files([a_photo(tmp_path, 2)])
    expect(form.locator("[data-photo-item]")).to_have_count(2)
    phone.save("problem")
    phone.recorded()
    assert len(phone.ask("outbox")["records"]) == 2

    town.network.set("pass")
    phone.settle()
    assert phone.ask("outbox")["waiting"] == 0
    assert town.rows("SELECT systolic, diastolic FROM blood_pressure") == [(186, 94)]
    [(problem,)] = town.rows("SELECT id FROM problem WHERE description = '水沟堵了'")
    assert town.rows("SELECT count(*), min(state) FROM photo WHERE submission = ?", problem) == [(2, "stored")]


def test_the_dispatcher_sees_what_arrived(phone: Phone, town: Town, new_phone: Callable[..., Phone]) -> None:
    """A problem reported without network stands on the desk's list."""
    town.network.set("refuse")
    phone.open(household("zhou home") + "#problem")
    form = phone.form("problem")
    form.locator("[name=category][value=road]").check(force=True)
    form.locator("[name=urgency][value=normal]").check(force=True)
    phone.write(form, "description", "路面塌了一块")
    phone.save("problem")
    phone.recorded()
    town.network.set("pass")
    phone.settle()

    desk = new_phone()
    desk.open("/sign-in")
    desk.page.fill("[name=phone]", "13800000031")
    desk.page.fill("[name=password]", "weige-demo")
    desk.page.press("[name=password]", "Enter")
    desk.page.wait_for_url(lambda url: "/sign-in" not in url)
    desk.open("/desk/problems")
    expect(desk.page.get_by_text("路面塌了一块").first).to_be_visible()
