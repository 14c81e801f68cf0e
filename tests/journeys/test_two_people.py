"""Two people share a phone, by turns: each one's records wait for them, whatever ended the session before."""

import pytest
from playwright.sync_api import expect

from tests.cast import PASSWORD, PEOPLE, uid
from tests.journeys.conftest import Town
from tests.journeys.steps import SIGN_IN, end_sessions, sign_in_here
from tests.support.people import Person
from tests.support.phone import Phone, household

HOMES = {"chen": "zhou home", "he": "he home"}
ANOTHER = "another-word-of-hers"


def ran_out(_phone: Phone, town: Town, who: str) -> None:
    end_sessions(town, who)


def by_desk(_phone: Phone, town: Town, who: str) -> None:
    """The village ends all sessions of somebody."""
    desk = Person(town.server, "wu")
    assert desk.post(f"/desk/people/{uid(who)}/devices/end").status_code == 303
    desk.close()


def by_password(_phone: Phone, town: Town, who: str) -> None:
    """On another phone they choose another password, and then the old one again."""
    own = Person(town.server, who)
    for now, new in ((PASSWORD, ANOTHER), (ANOTHER, PASSWORD)):
        form = {"current": now, "password": new, "password_again": new}
        assert own.post("/me/password", data=form).status_code == 303
    own.close()


def by_themselves(phone: Phone, _town: Town, _who: str) -> None:
    phone.open("/me")
    phone.page.locator("form[data-sign-out] button:not([type=button])").click()
    phone.page.wait_for_url(SIGN_IN)


def record_without_network(phone: Phone, town: Town, who: str, note: str) -> None:
    town.network.set("refuse")
    phone.visit(HOMES[who], note)
    phone.save("visit")
    phone.recorded()
    expect(phone.waiting("kept")).to_have_count(1)


def of(town: Town, note: str) -> list[tuple[str]]:
    """Whose visit it is; none while it waits."""
    return town.rows("SELECT account FROM visit WHERE note = ?", note)


@pytest.mark.parametrize("ended", [ran_out, by_desk, by_password, by_themselves])
def test_each_ones_records_wait_for_them(phone: Phone, town: Town, ended) -> None:
    for turn, (who, other) in enumerate((("chen", "he"), ("he", "chen"), ("chen", "he"), ("he", "chen"))):
        note, before = (f"{PEOPLE[who][0]}，{ended.__name__}，第 {number} 条" for number in (turn, turn - 1))
        record_without_network(phone, town, who, note)
        ended(phone, town, who)
        town.network.set("pass")
        phone.open("/sign-in")
        sign_in_here(phone, other)
        phone.settle()
        assert of(town, note) == []
        assert all(record["owner"] == str(uid(other)) for record in phone.ask("outbox")["records"])
        # What waited for whoever has just signed in is sent by now, and their own home is here, and nobody else's.
        if turn:
            assert of(town, before.replace(PEOPLE[who][0], PEOPLE[other][0])) == [(str(uid(other)),)]
        town.network.set("refuse")
        phone.open(household(HOMES[who]))
        expect(phone.page.locator("html[data-account]")).to_have_count(0)
        phone.open(household(HOMES[other]))
        expect(phone.page.locator("html")).to_have_attribute("data-account", str(uid(other)))


def test_it_knows_who_signed_in_before_any_script_of_the_page_has_run(phone: Phone, town: Town) -> None:
    """A tap leads away from the first page before it was whole; her record goes, and her homes come, all the same."""
    note = "登录以后马上点走"
    record_without_network(phone, town, "chen", note)
    end_sessions(town, "chen")
    town.network.set("pass")
    phone.open("/sign-in")
    # As if it were left at once: no page says hello any more.
    phone.page.add_init_script("navigator.serviceWorker.register = () => new Promise(() => {})")
    phone.open("/sign-in")
    sign_in_here(phone, "chen")
    phone.settle()
    assert of(town, note) == [(str(uid("chen")),)]


def test_somebody_else_signed_in_where_no_worker_saw_it(phone: Phone, town: Town) -> None:
    """A reload past the worker, another window: the phone learns it from the first refusal, and keeps her record for her."""
    note = "换了人手机不知道"
    record_without_network(phone, town, "chen", note)
    other = Person(town.server, "he")
    (cookie,) = (each for each in other.cookies.jar if each.name.endswith("weige"))
    phone.context.add_cookies([{"name": cookie.name, "value": str(cookie.value), "url": town.network.origin}])
    other.close()
    town.network.set("pass")
    phone.settle()
    phone.is_of("he")
    phone.settle()
    assert phone.ask("outbox")["records"] == [] and of(town, note) == []
    town.network.set("refuse")
    phone.open(household("zhou home"))
    expect(phone.page.locator("html[data-account]")).to_have_count(0)
    town.network.set("pass")
    phone.open("/me")
    by_themselves(phone, town, "he")
    sign_in_here(phone, "chen")
    phone.settle()
    assert of(town, note) == [(str(uid("chen")),)]
