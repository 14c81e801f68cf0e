"""A push message reaches the phone: shown, receipted, and its task opens later without network."""

import json
import uuid

import pytest
from playwright.sync_api import expect

from app.notifications.delivery.vapid import new_secret
from tests.cast import uid
from tests.journeys.conftest import Town
from tests.notifications.push_service import Browser
from tests.support.phone import Phone
from tests.support.waiting import wait_for

TASK = f"/tasks/{uid('look at the drain')}"


def deliver(phone: Phone, message: dict[str, str] | None) -> None:
    """Hand a message to the worker, as the browser does when one comes."""
    phone.context.grant_permissions(["notifications"], origin=phone.origin)
    protocol = phone.cdp()
    known: list[dict[str, str]] = []
    protocol.on("ServiceWorker.workerRegistrationUpdated", lambda said: known.extend(said["registrations"]))
    protocol.send("ServiceWorker.enable")
    while not known:
        phone.page.wait_for_timeout(50)
    data = "" if message is None else json.dumps(message)
    call = {"origin": phone.origin, "registrationId": known[0]["registrationId"], "data": data}
    protocol.send("ServiceWorker.deliverPushMessage", call)


def notifications(phone: Phone) -> list[list[str]]:
    """Title and path of each notification that is shown."""
    # Chromium takes one that is not on the screen yet for one that was wiped away, and forgets it when asked: not too early.
    phone.page.wait_for_timeout(2000)
    shown: list[list[str]] = []
    for _ in range(100):
        shown = phone.page.evaluate(
            "navigator.serviceWorker.ready.then((known) => known.getNotifications())"
            ".then((shown) => shown.map(({ title, data }) => [title, data.path]))"
        )
        if shown:
            break
        phone.page.wait_for_timeout(100)
    return shown


def add_task(town: Town, title: str) -> str:
    """Another task of Chen's in the town's books; its id."""
    task = str(uuid.uuid4())
    columns = [name for _, name, *_ in town.rows("PRAGMA table_info(task)")]
    chosen = {"id": "?", "title": "?"}
    listed = ", ".join(columns)
    picked = ", ".join(chosen.get(name, name) for name in columns)
    by_column = {"id": task, "title": title}
    values = [by_column[name] for name in columns if name in chosen]
    town.rows(f"INSERT INTO task ({listed}) SELECT {picked} FROM task WHERE id = ?", *values, uid("look at the drain"))
    columns = [name for _, name, *_ in town.rows("PRAGMA table_info(task_assignment)")]
    listed = ", ".join(columns)
    picked = ", ".join({"id": "?", "task": "?"}.get(name, name) for name in columns)
    by_column = {"id": str(uuid.uuid4()), "task": task}
    values = [by_column[name] for name in columns if name in by_column]
    town.rows(
        f"INSERT INTO task_assignment ({listed}) SELECT {picked} FROM task_assignment WHERE id = ?",
        *values,
        uid("chen looks"),
    )
    return task


def test_task_of_a_push_opens_without_network(phone: Phone, town: Town) -> None:
    """The task's page is fetched when the message comes, and opened from the phone when the link is gone."""
    task = add_task(town, "桥头有积水")
    deliver(
        phone,
        {"title": "有新任务", "body": "点开看看", "url": f"/tasks/{task}", "tag": "a", "delivery": str(uuid.uuid4())},
    )
    assert notifications(phone) == [["有新任务", f"/tasks/{task}"]]
    phone.settle()
    town.network.set("refuse")
    page = phone.open(f"/tasks/{task}")
    expect(page.get_by_text("桥头有积水").first).to_be_visible()
    assert page.locator("html").get_attribute("data-held")

    # That it was opened is told when the network is back.
    opened = "SELECT count(*) FROM task_assignment WHERE task = ? AND opened_at IS NOT NULL"
    assert town.rows(opened, task) == [(0,)]
    town.network.set("pass")
    phone.settle()
    assert town.rows(opened, task) == [(1,)]


def test_push_on_a_dead_link_is_shown(phone: Phone, town: Town) -> None:
    """Whatever fails behind it, the message is shown; one without words too."""
    town.network.set("refuse")
    deliver(phone, None)
    assert [path for _, path in notifications(phone)] == ["/inbox"]


def test_task_reported_done_without_network(phone: Phone, town: Town) -> None:
    """Chen reports the task done where there is no signal; the town has it later."""
    town.network.set("refuse")
    phone.open(TASK)
    form = phone.form("task_report")
    form.locator("[name=outcome][value=done]").check(force=True)
    phone.save("task_report")
    phone.recorded()
    town.network.set("pass")
    phone.settle()
    assert town.rows("SELECT state FROM task_assignment WHERE id = ?", uid("chen looks")) == [("done",)]


# No push service of Chromium's can be reached from here: what it does with its own is played, what the worker does is real.
PLAYED = """({ keys, fails }) => {
  let count = 0;
  const make = ({ applicationServerKey }) => {
    const endpoint = `https://fcm.googleapis.com/fcm/send/${Date.now()}-${count += 1}`;
    return {
      endpoint, options: { applicationServerKey: new Uint8Array(applicationServerKey).buffer },
      toJSON: () => ({ endpoint, keys }), unsubscribe: async () => { self.present = null; return true; },
    };
  };
  self.failures = fails;
  const pushManager = {
    getSubscription: async () => self.present,
    subscribe: async (options) => {
      if (self.failures > 0) { self.failures -= 1; throw new DOMException('no service', 'AbortError'); }
      self.present = make(options);
      return self.present;
    },
  };
  Object.defineProperty(self.registration, 'pushManager', { configurable: true, value: pushManager });
}"""


@pytest.mark.parametrize("fails", [0, 1])
def test_another_signing_key_makes_the_phone_subscribe_anew_at_its_next_contact(
    phone: Phone, town: Town, fails: int
) -> None:
    """Also where the first attempt came to nothing; and once only."""

    def live() -> list[str]:
        sql = "SELECT endpoint FROM push_subscription WHERE removed_at IS NULL AND account = ?"
        return [endpoint for (endpoint,) in town.rows(sql, uid("chen")) if endpoint not in earlier]

    earlier: list[str] = []
    earlier += live()
    phone.ask("outbox")
    worker = phone.context.service_workers[-1]
    worker.evaluate(PLAYED, {"keys": Browser().keys, "fails": 0})
    worker.evaluate(
        "async () => { await registration.pushManager.subscribe(withKey(pushKey)); await keepSubscribed(); }"
    )
    before = live()
    assert len(before) == 1
    phone.settle()
    assert live() == before

    worker.evaluate("(fails) => { self.failures = fails; }", fails)
    town.server.stop()
    town.server.env["WEIGE_VAPID_PRIVATE_KEY"] = new_secret()
    town.server.start()
    for _ in range(fails + 1):
        phone.settle()
        worker.evaluate("() => keepSubscribed().catch(() => {})")
    wait_for(lambda: live() not in (before, []))
    after = live()
    phone.settle()
    worker.evaluate("() => keepSubscribed()")
    assert live() == after and len(after) == 1
