"""Push from the town's desk to a real Firefox: subscribed, encrypted, delivered, decrypted, shown, tapped."""

import sqlite3
from typing import Any

from marionette_driver import By

from app.notifications.delivery.vapid import new_secret
from tests.browser.conftest import sign_in, tap_notification, wait_for
from tests.cast import uid
from tests.support.fakepush import FakePush
from tests.support.firefox import Firefox
from tests.support.people import Person
from tests.support.proxy import Proxy
from tests.support.server import Server


def ask_for_help(town: Server, title: str) -> None:
    """The dispatcher asks Chen, on the desk's page."""
    desk = Person(town, "lin")
    wish = {"title": title, "kind": "other", "urgency": "urgent", "who": str(uid("chen")), "area": str(uid("tangkou"))}
    answer = desk.post("/desk/tasks", data=wish)
    desk.close()
    assert answer.status_code == 303, answer.text


def state(town: Server, title: str) -> tuple[Any, ...]:
    """How far the task came: whether it arrived, whether it was opened."""
    with sqlite3.connect(town.data_dir / "weige.sqlite", timeout=10) as database:
        return database.execute(
            "SELECT a.arrived_at IS NOT NULL, a.opened_at IS NOT NULL FROM task_assignment a JOIN task t ON t.id = a.task "
            "WHERE t.title = ?",
            [title],
        ).fetchone()


def test_task_is_pushed_shown_and_opened(firefox: Firefox, town: Server, push_service: FakePush) -> None:
    """From the dispatcher's button to the leader's screen and back to the dispatcher's list."""
    network = Proxy(town.port).start()
    sign_in(firefox, network.origin, "chen")
    firefox.driver.navigate(network.origin + "/me")
    firefox.driver.find_element(By.CSS_SELECTOR, "[data-push-enable]").click()
    on = "return !document.querySelector('[data-push] [data-state=on]').hidden"
    wait_for(lambda: firefox.run(on) == {"value": True})
    assert len(push_service.channels) == 1

    ask_for_help(town, "去看看老人")
    wait_for(lambda: push_service.acknowledged >= 1)
    wait_for(lambda: state(town, "去看看老人") == (1, 0))
    headers = push_service.posted[0]
    assert headers["Content-Encoding"] == "aes128gcm"
    assert headers["Authorization"].startswith("vapid ")

    # No network any more: the tap opens the page that was fetched when the message came.
    network.set("refuse")
    tap_notification(firefox, "/tasks/")
    assert "去看看老人" in firefox.driver.find_element(By.TAG_NAME, "main").text
    network.set("pass")
    firefox.run("await ask('send')")
    wait_for(lambda: state(town, "去看看老人") == (1, 1))


def test_subscription_that_is_gone_is_removed(firefox: Firefox, town: Server, push_service: FakePush) -> None:
    """The push service says 410: the town forgets the address."""
    sign_in(firefox, town.url, "chen")
    firefox.driver.navigate(town.url + "/me")
    firefox.driver.find_element(By.CSS_SELECTOR, "[data-push-enable]").click()
    wait_for(lambda: push_service.channels)

    def removed() -> Any:
        with sqlite3.connect(town.data_dir / "weige.sqlite", timeout=10) as database:
            return [gone for (gone,) in database.execute("SELECT removed_at IS NOT NULL FROM push_subscription")]

    wait_for(lambda: removed() == [0])
    push_service.gone.update(push_service.channels)
    ask_for_help(town, "地址没有了")
    wait_for(lambda: removed() == [1])


def allow(firefox: Firefox, town: Server) -> None:
    """Chen signs in and lets this phone tell her of tasks."""
    sign_in(firefox, town.url, "chen")
    firefox.driver.navigate(town.url + "/me")
    firefox.driver.find_element(By.CSS_SELECTOR, "[data-push-enable]").click()
    on = "return !document.querySelector('[data-push] [data-state=on]').hidden"
    wait_for(lambda: firefox.run(on) == {"value": True})


def live_endpoints(town: Server) -> list[str]:
    with sqlite3.connect(town.data_dir / "weige.sqlite", timeout=10) as database:
        return [url for (url,) in database.execute("SELECT endpoint FROM push_subscription WHERE removed_at IS NULL")]


def test_message_for_a_closed_browser_arrives_when_it_starts(
    firefox: Firefox, town: Server, push_service: FakePush
) -> None:
    """The push service keeps it; the worker fetches the page and acknowledges, with no page of ours open."""
    allow(firefox, town)
    firefox.process.terminate()
    firefox.process.wait(30)
    ask_for_help(town, "夜里来的事")
    wait_for(lambda: push_service.posted)
    assert state(town, "夜里来的事") == (0, 0)
    firefox.start()
    wait_for(lambda: state(town, "夜里来的事") == (1, 0))


def test_another_signing_key_makes_the_phone_subscribe_anew(
    firefox: Firefox, town: Server, push_service: FakePush
) -> None:
    """After the key was changed, the next contact renews what was bound to the old one; nobody opens the page about oneself."""
    allow(firefox, town)
    (before,) = live_endpoints(town)
    town.stop()
    town.env["WEIGE_VAPID_PRIVATE_KEY"] = new_secret()
    town.start()
    firefox.driver.navigate(town.url + "/households")
    firefox.run("await ask('send')")
    wait_for(lambda: live_endpoints(town) not in ([before], []))
    ask_for_help(town, "换了钥匙")
    wait_for(lambda: state(town, "换了钥匙") == (1, 0))
