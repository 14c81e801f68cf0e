"""Messages that do not arrive climb, on both databases, with the clock given."""

import asyncio
from datetime import timedelta
from uuid import uuid4

import pytest

from app import db
from app.lib.clock import now
from app.notifications.delivery import channels, climbing
from app.notifications.delivery.outcome import Outcome
from app.notifications.inbox import Message, new_items, notify
from tests.cast import uid
from tests.support.stores import Store

ALL = ("wecom", "sms", "email")


class Robot:
    """A rung that remembers what it was given and answers as told."""

    def __init__(self, name, together, answer=None):
        self.name, self.together, self.gap = name, together, timedelta(seconds=3 if together else 0)
        self.sent, self.answer = [], answer or Outcome("sent")

    def ready(self):
        return True

    async def send(self, http, rows, moment):
        self.sent.append([row["account"] for row in rows])
        return self.answer


@pytest.fixture
def store(database, monkeypatch):
    with Store(database) as store:
        monkeypatch.setattr(db, "_store", store.opened)
        monkeypatch.setattr(db, "is_postgres", lambda: bool(database.url))
        store.run(_clear())
        yield store


async def _clear():
    def plan():
        for table in ("rung_delivery", "delivery", "channel", "notify_wish", "inbox_item"):
            yield db.Execute(f"DELETE FROM {table}")

    await db.write(plan)


def tell(store, names, moment, urgency="urgent", kind="task"):
    """Put a message into these people's inboxes; its items. A task has to reach them."""
    message = Message("去看看", "", kind, uuid4(), urgency, must_reach=kind == "task")
    items = new_items(message, [uid(name) for name in names], moment)
    store.write(notify, items, None, moment)
    return [item["id"] for item in items]


def states(store):
    """(channel, state) of every rung, in the order they were tried."""
    rows = store.fetch("SELECT channel, state FROM rung_delivery ORDER BY next_attempt_at, id")
    return [(row["channel"], row["state"]) for row in rows]


def test_what_did_not_arrive_climbs_to_the_call_list_and_no_further(store):
    moment = now()
    tell(store, ["chen"], moment)
    for minutes, expected in ((4, []), (5, ["wecom"]), (10, ["wecom", "sms"]), (15, ["wecom", "sms", "call"])):
        store.run(climbing.climb(moment + timedelta(minutes=minutes), ALL))
        assert [channel for channel, _ in states(store)] == expected
    assert store.run(climbing.climb(moment + timedelta(days=9), ALL)) == 0
    # Chen gave no e-mail address, so that e-mail was passed over.
    assert states(store) == [("wecom", "queued"), ("sms", "queued"), ("call", "queued")]


def test_what_arrived_stops_and_takes_back_what_still_waits(store):
    moment = now()
    first, second = tell(store, ["chen", "he"], moment)
    store.run(climbing.climb(moment + timedelta(minutes=5), ALL))
    store.write(climbing.reached, [first], moment)
    store.run(climbing.climb(moment + timedelta(minutes=10), ALL))
    rows = store.fetch("SELECT channel, state FROM rung_delivery WHERE item = ?", first)
    assert [(row["channel"], row["state"]) for row in rows] == [("wecom", "gone")]
    rows = store.fetch("SELECT channel FROM rung_delivery WHERE item = ?", second)
    assert {row["channel"] for row in rows} == {"wecom", "sms"}


def test_news_that_is_neither_urgent_nor_a_task_stays_in_the_inbox(store):
    moment = now()
    tell(store, ["chen"], moment, "normal", "household")
    assert store.run(climbing.climb(moment + timedelta(days=9), ALL)) == 0


def test_somebody_who_wants_no_sms_gets_none(store):
    moment = now()

    def wish():
        row = {"account": uid("chen"), "quiet_from": "21:00", "quiet_to": "07:00", "sms": False, "email": "a@b.example"}
        yield db.Insert(climbing_wish(), [row])

    store.write(wish)
    tell(store, ["chen"], moment)
    for minutes in (5, 10, 15, 20):
        store.run(climbing.climb(moment + timedelta(minutes=minutes), ALL))
    assert [channel for channel, _ in states(store)] == ["wecom", "email", "call"]


def climbing_wish():
    from app.notifications.tables import NotifyWish

    return NotifyWish


def test_two_workers_climb_once(store):
    moment = now()
    tell(store, ["chen", "he", "luo"], moment)

    async def both():
        return await asyncio.gather(*(climbing.climb(moment + timedelta(minutes=5), ALL) for _ in range(4)))

    assert sum(store.run(both())) == 3
    assert states(store) == [("wecom", "queued")] * 3


def work(store, rung, moment):
    """One round of a channel."""
    return store.run(channels.work_off(None, rung, moment))


def test_a_group_hears_of_all_at_once_and_a_robot_rests_between_messages(store):
    moment, robot = now(), Robot("wecom", True)
    tell(store, ["chen", "he"], moment)
    store.run(climbing.climb(moment + timedelta(minutes=5), ALL))
    later = moment + timedelta(minutes=6)

    async def both():
        return await asyncio.gather(*(channels.work_off(None, robot, later) for _ in range(3)))

    assert sum(store.run(both())) == 1 and len(robot.sent) == 1 and len(robot.sent[0]) == 2
    tell(store, ["luo"], moment)
    store.run(climbing.climb(later, ALL))
    assert work(store, robot, later + timedelta(seconds=2)) == 0
    assert work(store, robot, later + timedelta(seconds=3)) == 1
    assert {state for channel, state in states(store) if channel == "wecom"} == {"sent"}


def test_a_person_gets_one_sms_for_all_that_waits(store):
    moment, sms = now(), Robot("sms", False)
    for _ in range(3):
        tell(store, ["chen"], moment)
    tell(store, ["he"], moment)
    store.run(climbing.climb(moment + timedelta(minutes=5), ["sms"]))
    assert work(store, sms, moment + timedelta(minutes=6)) == 2
    assert sorted(map(len, sms.sent)) == [1, 3]


def test_a_robot_that_asks_to_wait_is_left_alone_and_fails_in_the_end(store):
    moment, robot = now(), Robot("dingtalk", True, Outcome("queued", "errcode 130101", timedelta(minutes=10)))
    tell(store, ["chen"], moment)
    at = moment + timedelta(minutes=5)
    store.run(climbing.climb(at, ["dingtalk"]))
    for tries in range(1, 6):
        work(store, robot, at)
        assert len(robot.sent) == tries
        work(store, robot, at + timedelta(minutes=9))
        assert len(robot.sent) == tries
        at += timedelta(minutes=10)
    assert states(store)[0] == ("dingtalk", "failed")


def test_what_failed_climbs_on_at_once_and_admins_are_told_once(store):
    moment, robot = now(), Robot("wecom", True, Outcome("failed", "errcode 93000"))
    for name in ("chen", "he"):
        tell(store, [name], moment, "normal")
        due = store.fetch("SELECT max(climb_at) AS look_at FROM inbox_item")[0]["look_at"]
        store.run(climbing.climb(due, ["wecom", "sms"]))
        work(store, robot, due + timedelta(hours=12))
        store.run(climbing.climb(due + timedelta(hours=12), ["wecom", "sms"]))
    found = states(store)
    assert found.count(("wecom", "failed")) == 2 and [channel for channel, _ in found].count("sms") == 2
    told = store.fetch("SELECT account FROM inbox_item WHERE subject_kind = 'desk_channels'")
    assert [row["account"] for row in told] == [uid("xu")]
    (channel,) = store.fetch("SELECT last_error, failing_at FROM channel WHERE name = 'wecom'")
    assert channel["last_error"] == "errcode 93000" and channel["failing_at"] is not None
    robot.answer = Outcome("sent")
    tell(store, ["luo"], moment)
    store.run(climbing.climb(moment + timedelta(days=3), ["wecom"]))
    work(store, robot, moment + timedelta(days=3))
    assert store.fetch("SELECT failing_at FROM channel")[0]["failing_at"] is None
