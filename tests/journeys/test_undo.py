"""What was just recorded is taken back where it stands, and the page stays the same home's."""

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import Town
from tests.support.phone import Phone, household


@pytest.mark.parametrize("where", ["[data-after] [data-undo]", "[data-record-id]"])
def test_taken_back_without_network(phone: Phone, town: Town, where: str) -> None:
    note = f"记错了 {where}"
    town.network.set("refuse")
    phone.visit("zhou home", note)
    phone.save("visit")
    phone.recorded()
    phone.page.locator(f"{where} form[data-record=withdrawal] button").first.click()
    phone.page.wait_for_url(lambda url: "undone=1" in url)
    assert phone.page.url.split("?")[0].endswith(household("zhou home"))
    expect(phone.page.locator("[data-record-id]")).to_have_count(2)
    town.network.set("pass")
    phone.settle()
    assert town.rows("SELECT withdrawn_at IS NOT NULL FROM visit WHERE note = ?", note) == [(1,)]
