"""Whoever queues a message wakes the loop that sends it: nobody waits for its next look."""

import asyncio
from dataclasses import replace
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from app import db
from app.accounts.tables import Device
from app.lib.clock import now
from app.notifications.delivery import sending, waking, worker
from app.notifications.delivery.outcome import Outcome
from app.notifications.inbox import Message, new_items, notify
from app.notifications.tables import PushSubscription
from app.settings import settings
from app.subjects import SUBJECTS
from app.sync.batch.reading import Sent, read_fields
from app.sync.batch.receiving import receive
from app.sync.kinds import Sender
from tests.cast import path, uid
from tests.support.stores import Store

PATIENCE_S = 20
TABLES = ("rung_delivery", "delivery", "push_subscription", "inbox_item")


@pytest.fixture
def store(database, monkeypatch):
    with Store(database) as store:
        monkeypatch.setattr(db, "_store", store.opened)
        monkeypatch.setattr(db, "is_postgres", lambda: bool(database.url))
        monkeypatch.setattr(waking, "settings", replace(settings, database_url=database.url))
        # A loop that nobody wakes looks again in an hour.
        monkeypatch.setattr(worker, "POLL_S", 3600.0)
        store.write(_phones)
        yield store


def _phones():
    """Chen and the doctor take messages on a phone each."""
    for table in TABLES:
        yield db.Execute(f"DELETE FROM {table}")
    for name in ("chen", "shen"):
        row: dict[str, Any] = {"id": uuid4(), "account": uid(name), "expires_at": now().replace(year=2099)}
        yield db.Insert(Device, [{**row, "token_hash": row["id"].hex}])
        more = {"device": row["id"], "endpoint": f"https://push.example/{name}", "p256dh": "x", "auth": "x"}
        yield db.Insert(PushSubscription, [{"id": row["id"], "account": uid(name), **more}])


def tell(name: str):
    """Plan: an urgent message."""
    message = Message("请马上看", "", "task", uid("look at the drain"), "urgent")
    yield from notify(new_items(message, [uid(name)], now()), None, now())


class Sending:
    """The loop that sends, with a push service that only notes whom a message went to."""

    def __init__(self, monkeypatch) -> None:
        self.sent: asyncio.Queue[str] = asyncio.Queue()
        self.idle = asyncio.Event()
        self.stop = asyncio.Event()
        pause = worker._pause

        async def send(_http: Any, row: dict[str, Any], *_more: Any) -> Outcome:
            self.sent.put_nowait(row["endpoint"].rsplit("/", 1)[-1])
            return Outcome("sent", "")

        async def noted(*events: asyncio.Event) -> None:
            self.idle.set()
            await pause(*events)
            self.idle.clear()

        monkeypatch.setattr(sending, "send", send)
        monkeypatch.setattr(worker, "_pause", noted)

    async def __aenter__(self) -> "Sending":
        self.tasks = [
            asyncio.create_task(work)
            for work in (worker.push(None, self.stop), waking.listen(self.stop))  # type: ignore[arg-type]
        ]
        await self.rest()
        return self

    async def __aexit__(self, *_error: object) -> None:
        self.stop.set()
        await asyncio.wait_for(asyncio.gather(*self.tasks), PATIENCE_S)

    async def rest(self) -> None:
        """It has nothing to do, and waits for its next look in an hour."""
        await asyncio.wait_for(self.idle.wait(), PATIENCE_S)

    async def next(self) -> str:
        """Whom the next message went to."""
        return await asyncio.wait_for(self.sent.get(), PATIENCE_S)


def test_a_message_goes_out_when_it_is_committed(store, monkeypatch):
    async def story() -> None:
        async with Sending(monkeypatch) as loop:
            await db.write(tell, "chen")
            assert await loop.next() == "chen"
            await loop.rest()
            await db.write(tell, "shen")
            assert await loop.next() == "shen"

    store.run(story())


def test_an_urgent_reading_that_a_phone_sends_rings_the_doctor_at_once(store, monkeypatch):
    sender = Sender(uid("chen"), None, [path("tangkou")], uid("tangkou"))
    sent = Sent(id=uuid4(), kind="blood_pressure", recorded_at=now().isoformat())
    pairs = [("resident", str(uid("周大海"))), ("readings.0.systolic", "190"), ("readings.0.diastolic", "112")]
    reading = read_fields(sent, [*pairs, ("consent", "given")], SUBJECTS.kinds, sender, now())

    async def story() -> None:
        async with Sending(monkeypatch) as loop:
            received = await db.write(receive, [reading], sender, SUBJECTS)
            assert [outcome.outcome for outcome in received.outcomes] == ["stored"]
            assert {await loop.next(), await loop.next()} == {"chen", "shen"}

    store.run(story())


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True, scope="module")
def test_another_process_is_heard(store, monkeypatch, database):
    async def story() -> None:
        # As a process does that has no loop of its own: its word reaches ours through the database.
        monkeypatch.setattr(waking, "Afterwards", lambda _call: db.Afterwards(lambda: None))
        async with Sending(monkeypatch) as loop:
            await _until_heard(database.url)
            await loop.rest()
            await db.write(tell, "chen")
            assert await loop.next() == "chen"

    store.run(story())


async def _until_heard(url: str) -> None:
    """Wait until somebody listens."""
    connection = await asyncpg.connect(url)
    try:
        async with asyncio.timeout(PATIENCE_S):
            sql = "SELECT 1 FROM pg_stat_activity WHERE query ILIKE 'LISTEN%' AND datname = current_database()"
            while not await connection.fetch(sql):
                await asyncio.sleep(0.02)
    finally:
        await connection.close()


def test_what_is_not_committed_wakes_nobody(store):
    woken: list[str] = []

    def fails():
        yield db.Afterwards(lambda: woken.append("failed"))
        yield db.Execute("UPDATE account SET revision = revision + 1 WHERE id = ?", uid("chen"))
        raise RuntimeError("no")

    def twice():
        for _ in range(3):
            yield db.Afterwards(call)
        yield db.Execute("UPDATE account SET revision = revision + 1 WHERE id = ?", uid("chen"))

    def call() -> None:
        woken.append("done")

    answers = store.write_all((fails,), (twice,))
    assert isinstance(answers[0], RuntimeError)
    assert woken == ["done"]


def test_what_waits_for_the_morning_wakes_nobody(store, monkeypatch):
    woken: list[str] = []
    monkeypatch.setattr(waking, "_sender", None)

    def later():
        moment = now().replace(hour=15)  # 23:00 in the town
        message = Message("明天再看", "", "task", uid("look at the drain"))
        yield from notify(new_items(message, [uid("chen")], moment), None, moment)

    monkeypatch.setattr(waking, "Afterwards", lambda _call: db.Afterwards(lambda: woken.append("woken")))
    store.write(later)
    assert store.fetch("SELECT count(*) AS n FROM delivery") == [{"n": 1}]
    assert woken == []
