"""From the dispatcher's form to the phone and back, through a running server and a push service over real http."""

import socket
from uuid import UUID, uuid4

import pytest

from tests.cast import uid
from tests.notifications.push_service import Browser
from tests.notifications.steps import assign
from tests.support.rows import rows
from tests.support.waiting import wait_for

JSON = {"Accept": "application/json"}


def subscribe(browser_session, endpoint) -> Browser:
    """Let this session's device take messages."""
    browser = Browser()
    answer = browser_session.post("/push/subscriptions", json={"endpoint": endpoint, "keys": browser.keys})
    assert answer.status_code == 204, answer.text
    return browser


def states(server):
    return [row[0] for row in rows(server, "SELECT state FROM delivery ORDER BY id")]


def test_a_task_reaches_every_device_of_its_leaders_and_nobody_elses(pushing, person, service):
    chen, chen_too, he, luo = person("chen"), person("chen"), person("he"), person("luo")
    first = subscribe(chen, service.endpoint("first"))
    second = subscribe(chen_too, service.endpoint("second"))
    subscribe(he, service.endpoint("he"))
    subscribe(luo, service.endpoint("luo"))
    task = assign(person("lin"), "tangkou", urgency="urgent")
    wait_for(lambda: len(service.messages) == 2)
    for browser, name in ((first, "first"), (second, "second")):
        ((headers, body),) = service.sent_to(name)
        assert headers["urgency"] == "high"
        message = browser.open(body)
        assert message["url"] == f"/tasks/{task}"
        assert "排水沟" not in str(message)
    wait_for(lambda: states(pushing) == ["sent", "sent"])
    assert not service.sent_to("he") and not service.sent_to("luo")


def test_the_desk_sees_every_rung_of_each_person(pushing, person, service):
    chen, lin = person("chen"), person("lin")
    subscribe(chen, service.endpoint("a"))
    task = assign(lin, "liuxi", urgency="urgent")
    wait_for(lambda: states(pushing) == ["sent"])
    ((item,),) = rows(pushing, "SELECT id FROM inbox_item WHERE account = ?", uid("chen"))
    moment = rows(pushing, "SELECT created_at FROM inbox_item WHERE account = ?", uid("chen"))[0][0]
    sql = (
        "INSERT INTO rung_delivery (id, item, account, channel, state, attempts, next_attempt_at, last_error) "
        "VALUES (?, ?, ?, 'sms', 'failed', 1, ?, 'HTTP 503') RETURNING 1"
    )
    rows(pushing, sql, uuid4(), UUID(item), uid("chen"), moment)
    page = lin.get(f"/desk/tasks/{task}").text
    link = next(part.split('"')[0] for part in page.split('href="') if "/people/" in part and "陈桂兰" in part[:200])
    shown = lin.get(link).text
    assert "手机消息: 已发出" in shown and "短信: 没发成" in shown and "HTTP 503" in shown
    assert "短信 没发成" in lin.get(f"/desk/tasks/{task}/calls").text


def test_the_dispatchers_counts_follow_the_phones_receipts(pushing, person, service):
    chen = person("chen")
    browser = subscribe(chen, service.endpoint("a"))
    task = assign(person("lin"), "tangkou")
    ((_, body),) = wait_for(lambda: service.sent_to("a"))
    state = "SELECT state FROM task_assignment WHERE task = ? AND account = ?"
    assert rows(pushing, state, task, uid("chen")) == [("assigned",)]
    delivery = browser.open(body)["delivery"]
    # Somebody else's receipt counts for nothing.
    assert person("he").post("/arrivals", json={"deliveries": [delivery]}).status_code == 204
    assert rows(pushing, state, task, uid("chen")) == [("assigned",)]
    assert chen.post("/arrivals", json={"deliveries": [delivery, str(uid("nothing"))]}).status_code == 204
    assert rows(pushing, state, task, uid("chen")) == [("arrived",)]
    assert rows(pushing, "SELECT state FROM delivery WHERE id = ?", delivery) == [("arrived",)]
    assert chen.post(f"/tasks/{task}/opened").status_code == 204
    assert chen.post(f"/tasks/{task}/opened").status_code == 204
    assert rows(pushing, state, task, uid("chen")) == [("opened",)]
    assert person("luo").post(f"/tasks/{task}/opened", headers=JSON).status_code == 404
    report = {"id": str(uuid4()), "form": "1", "task": task, "outcome": "done", "note": "清好了"}
    assert chen.post("/records/task_report", data=report).status_code == 303
    assert rows(pushing, state, task, uid("chen")) == [("done",)]
    # A receipt that comes late does not take the report back.
    assert chen.post("/arrivals", json={"deliveries": [delivery]}).status_code == 204
    assert rows(pushing, state, task, uid("chen")) == [("done",)]


@pytest.mark.parametrize("status", [404, 410])
def test_a_subscription_that_is_over_is_removed(pushing, person, service, status):
    chen = person("chen")
    subscribe(chen, service.endpoint("a"))
    service.answers["a"] = (status, {})
    dispatcher = person("lin")
    assign(dispatcher, "tangkou")
    wait_for(lambda: states(pushing) == ["gone"])
    assert rows(pushing, "SELECT count(*) FROM push_subscription WHERE removed_at IS NULL") == [(0,)]
    assign(dispatcher, "tangkou")
    assert rows(pushing, "SELECT count(*) FROM delivery") == [(1,)]


def test_a_service_that_asks_to_wait_gets_the_message_later(pushing, person, service):
    browser = subscribe(person("chen"), service.endpoint("a"))
    service.answers["a"] = (429, {"Retry-After": "1"})
    assign(person("lin"), "tangkou")
    wait_for(lambda: len(service.sent_to("a")) == 1)
    wait_for(lambda: states(pushing) == ["queued"])
    del service.answers["a"]
    wait_for(lambda: states(pushing) == ["sent"])
    (first, second) = service.sent_to("a")
    assert first[0]["topic"] == second[0]["topic"]
    assert browser.open(first[1])["tag"] == browser.open(second[1])["tag"]


def test_what_was_claimed_when_the_server_died_is_sent_again(pushing, person, service):
    browser = subscribe(person("chen"), service.endpoint("a"))
    assign(person("lin"), "tangkou")
    wait_for(lambda: states(pushing) == ["sent"])
    pushing.stop()
    # As a kill between sending and writing down leaves it, some minutes ago.
    rows(pushing, "UPDATE delivery SET state = 'sending', sent_at = NULL, claimed_until = '2026-01-01 00:00:00+00:00'")
    pushing.start()
    wait_for(lambda: states(pushing) == ["sent"])
    (first, second) = service.sent_to("a")
    assert first[0]["topic"] == second[0]["topic"]
    assert browser.open(first[1]) == browser.open(second[1])


def test_one_device_has_one_address_and_an_address_one_device(pushing, person, service):
    chen, he = person("chen"), person("he")
    subscribe(chen, service.endpoint("old"))
    subscribe(chen, service.endpoint("new"))
    live = "SELECT endpoint, account FROM push_subscription WHERE removed_at IS NULL"
    assert rows(pushing, live) == [(service.endpoint("new"), str(uid("chen")))]
    subscribe(he, service.endpoint("new"))  # the same phone, another person
    assert rows(pushing, live) == [(service.endpoint("new"), str(uid("he")))]
    assert he.request("DELETE", "/push/subscriptions", json={"endpoint": service.endpoint("new")}).status_code == 204
    assert rows(pushing, live) == []


@pytest.mark.parametrize(
    "body",
    [
        {"endpoint": "https://evil.example/x", "keys": Browser().keys},
        {"endpoint": "https://10.0.0.1/x", "keys": Browser().keys},
        {"endpoint": "https://fcm.googleapis.com/x", "keys": {"p256dh": "AAAA", "auth": "AAAA"}},
        {"endpoint": "https://fcm.googleapis.com/x", "keys": {**Browser().keys, "auth": "!!"}},
    ],
)
def test_a_hostile_subscription_is_refused_in_words(pushing, person, body):
    answer = person("chen").post("/push/subscriptions", json=body, headers=JSON)
    assert answer.status_code == 422
    assert answer.headers["content-type"].startswith("application/problem+json")
    assert answer.json()["title"]
    assert rows(pushing, "SELECT count(*) FROM push_subscription") == [(0,)]


def test_signing_out_ends_the_devices_pushes(pushing, person, service):
    chen = person("chen")
    subscribe(chen, service.endpoint("a"))
    assert chen.post("/sign-out").status_code == 303
    assign(person("lin"), "tangkou")
    assert rows(pushing, "SELECT count(*) FROM delivery") == [(0,)]
    assert rows(pushing, "SELECT count(*) FROM inbox_item WHERE account = ?", uid("chen")) == [(1,)]


def test_an_account_has_few_devices_that_take_messages(pushing, person, service):
    """Somebody who registers addresses without end fills no table."""
    chen = person("chen")
    for number in range(40):
        subscribe(chen, service.endpoint(f"a{number}"))
    assert rows(pushing, "SELECT count(*) FROM push_subscription") == [(1,)]
    others = [person("chen") for _ in range(22)]
    for number, other in enumerate(others):
        subscribe(other, service.endpoint(f"b{number}"))
    live = rows(pushing, "SELECT endpoint FROM push_subscription WHERE removed_at IS NULL")
    assert len(live) == 20 and (service.endpoint("b21"),) in live and (service.endpoint("a39"),) not in live


def test_a_burst_is_one_message_and_its_receipt_counts_for_all(pushing, person, service):
    chen, lin = person("chen"), person("lin")
    browser = subscribe(chen, service.endpoint("a"))
    tasks = [assign(lin, "tangkou", title=f"第{number}件") for number in range(5)]
    wait_for(lambda: set(states(pushing)) == {"sent"})
    service.messages.clear()
    # All five become due at once, as in the morning what the night has gathered.
    rows(pushing, "UPDATE delivery SET state = 'queued' RETURNING 1")
    ((_, body),) = wait_for(lambda: service.sent_to("a"))
    wait_for(lambda: set(states(pushing)) == {"sent"})
    message = browser.open(body)
    assert message["url"] == "/inbox" and message["title"] == "您有 5 条新消息"
    wait_for(lambda: rows(pushing, "SELECT count(*) FROM delivery WHERE digest IS NOT NULL") == [(4,)])
    assert chen.post("/arrivals", json={"deliveries": [message["delivery"]]}).status_code == 204
    assert set(states(pushing)) == {"arrived"}
    for task in tasks:
        assert rows(pushing, "SELECT state FROM task_assignment WHERE task = ?", UUID(task)) == [("arrived",)]


def test_a_dead_push_service_holds_up_only_its_own(pushing, person, service):
    """Hundreds wait for a host that never answers; another host's message goes out all the same."""
    with socket.socket() as dead:
        dead.bind(("127.0.0.1", 0))
        dead.listen(1)
        chen, he, lin = person("chen"), person("he"), person("lin")
        subscribe(chen, f"http://127.0.0.1:{dead.getsockname()[1]}/push/chen")
        for _ in range(150):
            assign(lin, "tangkou", urgency="urgent")
        subscribe(he, service.endpoint("he"))
        assign(lin, "houpo", urgency="urgent")
        wait_for(lambda: service.sent_to("he"), 10)
        waiting = rows(pushing, "SELECT count(*) FROM delivery WHERE state IN ('queued', 'sending')")
        assert waiting[0][0] >= 100
    rows(pushing, "DELETE FROM delivery RETURNING 1")
