"""Who may see and send what: sessions that end, a second person, signing out without network."""

from collections.abc import Callable

from playwright.sync_api import expect

from tests.cast import uid
from tests.journeys.conftest import Town
from tests.journeys.steps import SIGN_IN, end_sessions, sign_in_here
from tests.support.phone import Phone, household


def test_session_that_ran_out_only_delays(phone: Phone, town: Town) -> None:
    """Recording goes on, nothing is lost, and after signing in everything is sent."""
    note = "登录过期了照样记"
    town.network.set("refuse")
    end_sessions(town, "chen")
    phone.visit("zhou home", note)
    phone.save("visit")
    expect(phone.waiting("kept")).to_have_count(1)
    town.network.set("pass")
    phone.settle()
    assert phone.ask("outbox")["expired"] is True
    assert town.visits(note) == 0

    # An open form still records, and its page still opens.
    phone.visit("wu home", note + "，又记一户")
    phone.save("visit")
    phone.recorded()
    expect(phone.waiting("kept")).to_have_count(1)

    phone.open("/sign-in")
    sign_in_here(phone, "chen")
    phone.settle()
    assert town.visits(note) == 1
    assert town.visits(note + "，又记一户") == 1


def test_second_person_on_the_phone(phone: Phone, town: Town) -> None:
    """Her homes and her records are neither shown to him nor sent for him; they wait for her."""
    note = "陈桂兰记的，她没退出"
    town.network.set("refuse")
    phone.visit("zhou home", note)
    phone.save("visit")
    phone.recorded()
    end_sessions(town, "chen")
    town.network.set("pass")
    phone.open("/sign-in")
    sign_in_here(phone, "he")
    phone.settle()
    assert phone.ask("outbox")["records"] == []
    expect(phone.page.locator("[data-record-id]")).to_have_count(0)
    assert town.visits(note) == 0
    town.network.set("refuse")
    phone.open(household("zhou home"))
    expect(phone.page.get_by_text("周桂英")).to_have_count(0)
    phone.open(household("he home"))
    expect(phone.page.locator("html")).to_have_attribute("data-account", str(uid("he")))

    town.network.set("pass")
    phone.open("/me")
    phone.page.locator("form[data-sign-out] button:not([type=button])").click()
    phone.page.wait_for_url(SIGN_IN)
    sign_in_here(phone, "chen")
    phone.settle()
    assert town.visits(note) == 1
    assert town.rows("SELECT account FROM visit WHERE note = ?", note) == [(str(uid("chen")),)]


def test_signing_out_without_network(phone: Phone, town: Town) -> None:
    """It says how many records wait, clears the pages, keeps the records, and tells the server later."""
    note = "退出前还没传"
    town.network.set("refuse")
    phone.visit("zhou home", note)
    phone.save("visit")
    phone.recorded()
    phone.open("/me")
    expect(phone.page.locator("[data-unsent]")).to_be_visible()
    expect(phone.page.locator("[data-unsent] [data-count]").first).to_have_text("1")
    phone.page.locator("form[data-sign-out] button:not([type=button])").click()
    phone.page.wait_for_load_state()
    phone.open(household("zhou home"))
    expect(phone.page.locator("html[data-account]")).to_have_count(0)
    expect(phone.page.get_by_text("周桂英")).to_have_count(0)

    town.network.set("pass")
    phone.open("/")
    phone.page.wait_for_url(SIGN_IN)
    last = "SELECT revoked_at IS NOT NULL FROM device WHERE account = ? ORDER BY created_at DESC LIMIT 1"
    assert town.rows(last, uid("chen")) == [(1,)]
    assert town.visits(note) == 0
    sign_in_here(phone, "chen")
    phone.settle()
    assert town.visits(note) == 1


def test_back_after_signing_out_shows_nothing(phone: Phone) -> None:
    """The page before is not brought back from the browser's own memory."""
    phone.open(household("zhou home"))
    phone.open("/me")
    phone.page.locator("form[data-sign-out] button:not([type=button])").click()
    phone.page.wait_for_url(SIGN_IN)
    phone.page.go_back()
    phone.page.go_back()
    expect(phone.page.get_by_text("周桂英")).to_have_count(0)
    phone.page.wait_for_url(SIGN_IN)


def test_device_that_was_shut_out_forgets(phone: Phone, town: Town) -> None:
    """At the next contact the pages go; the records stay."""
    note = "手机被停用前记的"
    town.network.set("refuse")
    phone.visit("zhou home", note)
    phone.save("visit")
    phone.recorded()
    end_sessions(town, "chen", "revoked_at")
    town.network.set("pass")
    phone.settle()
    phone.page.wait_for_url(SIGN_IN)
    town.network.set("refuse")
    phone.open(household("zhou home"))
    expect(phone.page.get_by_text("周桂英")).to_have_count(0)
    town.network.set("pass")
    phone.open("/sign-in")
    sign_in_here(phone, "chen")
    phone.settle()
    assert town.visits(note) == 1


def test_fourteen_days_without_contact(phone: Phone, town: Town, new_phone: Callable[..., Phone]) -> None:
    """A phone that nobody heard of for two weeks holds no homes any more, but every record."""
    note = "十四天没联系上"
    town.network.set("refuse")
    phone.visit("zhou home", note)
    phone.save("visit")
    phone.recorded()
    age_by_days(phone, 15)
    phone.open(household("zhou home"))
    expect(phone.page.get_by_text("周桂英")).to_have_count(0)
    town.network.set("pass")
    phone.open("/")
    phone.settle()
    assert town.visits(note) == 1
    town.network.set("refuse")
    phone.open(household("zhou home"))
    expect(phone.page.locator("html")).to_have_attribute("data-account", str(uid("chen")))


def age_by_days(phone: Phone, days: int) -> None:
    """Move the last contact into the past, on the phone's disk."""
    phone.page.evaluate(
        """(days) => new Promise((done, failed) => {
          const asked = indexedDB.open('weige', 1);
          asked.onerror = failed;
          asked.onsuccess = () => {
            const meta = asked.result.transaction(['meta'], 'readwrite').objectStore('meta');
            meta.get('phone').onsuccess = ({ target }) => {
              const aged = { ...target.result, contact: Date.now() - days * 86400000 };
              meta.put(aged).onsuccess = () => { asked.result.close(); done(); };
            };
          };
        })""",
        days,
    )
