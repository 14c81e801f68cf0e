"""The urgent path whole: measured without network, sent first, heard by the doctor in another browser, followed up."""

import re
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from marionette_driver import By
from playwright.sync_api import expect, sync_playwright

from app.settings import settings
from tests.browser.conftest import sign_in, tap_notification, wait_for
from tests.cast import uid
from tests.support.fakepush import FakePush
from tests.support.firefox import Firefox
from tests.support.people import Person
from tests.support.phone import Phone, household
from tests.support.proxy import Proxy
from tests.support.server import Server

WHO = uid("周大海")
CLINIC = {"area": str(uid("liuxi")), "name": "柳溪村卫生室", "phone": "0731-83601234"}


@pytest.fixture
def network(town: Server) -> Iterator[Proxy]:
    """The line between the leader's phone and the town."""
    proxy = Proxy(town.port).start()
    yield proxy
    proxy.stop()


@pytest.fixture
def leader(town: Server, network: Proxy, tmp_path: Path) -> Iterator[Phone]:
    """Chen's phone; the village has a clinic."""
    doctor = Person(town, "shen")
    assert doctor.post("/desk/health/clinics", data=CLINIC).status_code == 303
    doctor.close()
    with sync_playwright() as playwright:
        phone = Phone(playwright, network.origin, tmp_path / "phone").start()
        yield phone.sign_in("chen")
        phone.stop()


def rows(town: Server, sql: str, *params: object) -> list[tuple[Any, ...]]:
    with sqlite3.connect(town.data_dir / "weige.sqlite", timeout=10) as database:
        return database.execute(sql, [str(value) for value in params]).fetchall()


def test_from_the_door_to_the_doctor(
    leader: Phone, network: Proxy, town: Server, firefox: Firefox, push_service: FakePush
) -> None:
    sign_in(firefox, town.url, "shen")
    firefox.driver.navigate(town.url + "/me")
    firefox.driver.find_element(By.CSS_SELECTOR, "[data-push-enable]").click()
    wait_for(
        lambda: firefox.run("return !document.querySelector('[data-push] [data-state=on]').hidden") == {"value": True}
    )

    # No network. A visit is recorded first, then somebody is measured.
    leader.open(household("zhou home") + "#blood-pressure")
    network.set("refuse")
    leader.open(household("wu home") + "#visit")
    leader.form("visit").locator("[name=outcome][value=well]").check(force=True)
    leader.save("visit")
    leader.recorded()
    leader.open(household("zhou home") + "#blood-pressure")
    form = leader.form("blood_pressure")
    form.locator(f"[name=resident][value='{WHO}']").check(force=True)
    form.locator("[name='readings.0.systolic']").fill("188")
    form.locator("[name='readings.0.diastolic']").fill("114")
    leader.save("blood_pressure")
    expect(leader.page).to_have_url(re.compile(r"#urgent$"))
    for number in ("120", CLINIC["phone"]):
        expect(leader.page.locator(f"#urgent a[href='tel:{number}']")).to_be_visible()
    assert rows(town, "SELECT count(*) FROM submission") == [(0,)]

    network.set("pass")
    leader.settle()
    assert rows(town, "SELECT kind FROM submission ORDER BY rowid") == [("blood_pressure",), ("visit",)]

    # The doctor is told without asking, and opens whose it is.
    wait_for(lambda: push_service.acknowledged >= 1)
    tap_notification(firefox, f"/desk/health/{WHO}")
    text = firefox.driver.find_element(By.TAG_NAME, "main").text
    assert "周大海" in text and "188 / 114" in text

    ((due, urgency),) = rows(
        town,
        "SELECT t.due_at, t.urgency FROM task t JOIN task_assignment a ON a.task = t.id "
        "WHERE a.account = ? AND t.kind <> 'look'",
        uid("chen"),
    )
    assert urgency == "urgent"
    left = (
        datetime.fromisoformat(due).astimezone(settings.zone).date()
        - datetime.now(UTC).astimezone(settings.zone).date()
    )
    assert timedelta(days=0) < left <= timedelta(days=14)
