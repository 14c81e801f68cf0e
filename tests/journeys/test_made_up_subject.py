"""A subject that is one folder and one line (tests/made_up) works without network like those that were always there."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import Town
from tests.support.engines import Database
from tests.support.phone import Phone, household
from tests.support.server import Server


@pytest.fixture(scope="module")
def server(database: Database) -> Iterator[Server]:
    server = Server(database.folder, database.url, program="tests.made_up.serving").start()
    yield server
    server.stop()


def record(phone: Phone, litres: int) -> None:
    phone.open(household("zhou home") + "#water")
    form = phone.form("water_reading")
    form.locator("[name=litres]").fill(str(litres))
    phone.save("water_reading")
    phone.recorded()


def test_recorded_without_network_then_corrected_and_taken_back(phone: Phone, town: Town) -> None:
    town.network.set("refuse")
    record(phone, 815)
    expect(phone.page.locator("[data-record-id]")).to_contain_text("Water meter: 815")
    expect(phone.waiting("kept")).to_have_count(1)
    assert town.rows("SELECT count(*) FROM water_reading") == [(0,)]
    town.network.set("pass")
    phone.settle()
    ((key,),) = town.rows("SELECT id FROM water_reading WHERE litres = 815")
    expect(phone.open(household("zhou home")).get_by_text("Water meter: 815 litres")).to_be_visible()

    page = phone.open(f"/records/{key}")
    page.locator("details.fold summary").first.click()
    phone.write(phone.form("water_reading"), "litres", "816")
    phone.save("water_reading")
    phone.recorded()
    phone.settle()
    assert town.rows("SELECT superseded_by IS NOT NULL FROM water_reading WHERE litres = 815") == [(1,)]
    ((key,),) = town.rows("SELECT id FROM water_reading WHERE litres = 816")

    page = phone.open(f"/records/{key}")
    page.locator("form[data-record=withdrawal] button").click()
    page.wait_for_url(lambda url: "undone=1" in url)
    phone.settle()
    assert town.rows("SELECT withdrawn_at IS NOT NULL FROM water_reading WHERE litres = 816") == [(1,)]
