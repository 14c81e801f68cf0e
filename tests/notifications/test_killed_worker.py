"""Workers are killed at random moments: every message goes out, and one that goes out twice shows once."""

import random
import signal
import subprocess
import time
from collections import Counter
from uuid import UUID, uuid4

import pytest

from app.lib.clock import now
from tests.cast import uid
from tests.notifications.push_service import Browser
from tests.support.rows import rows
from tests.support.server import WEIGE, environment
from tests.support.stores import Store
from tests.support.waiting import wait_for

KILLS = {"sqlite": 14, "postgresql": 10}
MESSAGES = 400


def fill(database, service, browser):
    """A device of Chen's and many messages to it, each by itself, as urgent ones are."""
    from app.accounts.tables import Device
    from app.db import Execute, Insert
    from app.notifications.tables import Delivery, InboxItem, PushSubscription

    moment, device = now(), uuid4()
    items = [
        {
            "id": uuid4(),
            "account": uid("chen"),
            "subject_kind": "task",
            "subject": uuid4(),
            "title": "x",
            "urgency": "urgent",
        }
        for _ in range(MESSAGES)
    ]

    def plan():
        for table in ("rung_delivery", "delivery", "push_subscription", "inbox_item"):
            yield Execute(f"DELETE FROM {table}")
        row = {"id": device, "account": uid("chen"), "token_hash": device.hex, "expires_at": moment.replace(year=2099)}
        yield Insert(Device, [row])
        row = {"id": device, "account": uid("chen"), "device": device, "endpoint": service.endpoint("chen")}
        yield Insert(PushSubscription, [{**row, **browser.keys}])
        yield Insert(InboxItem, items)
        expires = moment.replace(year=2098)
        yield Insert(
            Delivery,
            [
                {"item": i["id"], "subscription": device, "expires_at": expires, "next_attempt_at": moment}
                for i in items
            ],
        )

    with Store(database) as store:
        store.write(plan)


class Workers:
    """`weige worker` processes of one database."""

    def __init__(self, database):
        more = {"WEIGE_PUSH_HOSTS": "127.0.0.1", "WEIGE_QUIET_HOURS": "off"}
        self.env = environment(database.folder, database.url, **more)
        self.running = []

    def start(self):
        self.running.append(
            subprocess.Popen([WEIGE, "worker"], env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        )
        return self.running[-1]

    def stop(self):
        for process in self.running:
            if process.poll() is None:
                process.send_signal(signal.SIGKILL)
            process.wait()
        self.running.clear()


@pytest.fixture
def workers(database):
    found = Workers(database)
    yield found
    found.stop()


@pytest.mark.timeout(300)
def test_nothing_is_lost_and_what_is_sent_twice_has_the_same_name(database, server, service, workers, engine):
    browser, dice = Browser(), random.Random(7)
    fill(database, service, browser)
    for _ in range(KILLS[engine]):
        before = len(service.messages)
        process = workers.start()
        # Somewhere in its work: after some messages more, at no special point.
        wait_for(lambda before=before: len(service.messages) > before, 30)
        time.sleep(dice.uniform(0, 0.08))
        assert process.poll() is None
        process.kill()
        process.wait()
        # What the dead one had claimed is free again when its claim has run out.
        rows(
            server,
            "UPDATE delivery SET claimed_until = ? WHERE state = 'sending' RETURNING 1",
            moment_of(database, "2026-01-01 00:00:00+00:00"),
        )
        again(server, dice)
    workers.start()
    workers.start()
    wait_for(lambda: done(server), 60)
    topics: dict[str, set] = {}
    for headers, body in service.sent_to("chen"):
        message = browser.open(body)
        topics.setdefault(message["delivery"], set()).add((headers["topic"], message["tag"]))
    assert len(topics) == MESSAGES
    assert all(len(names) == 1 for names in topics.values())


def moment_of(database, text):
    from datetime import datetime

    return datetime.fromisoformat(text) if database.url else text


def done(server):
    return rows(server, "SELECT count(*) FROM delivery WHERE state <> 'sent'") == [(0,)]


def again(server, dice):
    """So that there is work for each of them, some of what went out is to go out once more."""
    if rows(server, "SELECT count(*) FROM delivery WHERE state <> 'sent'")[0][0] < 150:
        ids = [key for (key,) in rows(server, "SELECT id FROM delivery WHERE state = 'sent' ORDER BY id")]
        for key in dice.sample(ids, min(150, len(ids))):
            rows(server, "UPDATE delivery SET state = 'queued' WHERE id = ? RETURNING 1", UUID(key))


@pytest.mark.timeout(120)
def test_two_workers_never_send_one_delivery_twice(database, server, service, workers):
    browser = Browser()
    fill(database, service, browser)
    for _ in range(3):
        workers.start()
    wait_for(lambda: done(server), 60)
    counts = Counter(browser.open(body)["delivery"] for _, body in service.sent_to("chen"))
    assert len(counts) == MESSAGES and set(counts.values()) == {1}


@pytest.mark.timeout(120)
def test_a_worker_that_is_asked_to_end_finishes_what_it_began(database, server, service, workers):
    browser = Browser()
    fill(database, service, browser)
    process = workers.start()
    wait_for(lambda: service.messages)
    process.send_signal(signal.SIGTERM)
    assert process.wait(15) == 0
    # What it had begun is written down.
    assert rows(server, "SELECT count(*) FROM delivery WHERE state = 'sending'") == [(0,)]
