"""The desk hears of a change whose commit came after that of a newer one."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import asyncpg
import pytest

from app import db
from app.events.tables import Event
from app.home.desk import live
from app.lib.clock import now
from app.lib.ids import first_id, new_id
from app.subjects import SUBJECTS
from tests.cast import uid
from tests.support.stores import Store

_SQL = "INSERT INTO event (id, at, subject_kind, subject, verb, detail) VALUES ({}, {}, 'task', {}, 'said', '{{}}')"


@pytest.fixture
def store(database, monkeypatch):
    with Store(database) as store:
        monkeypatch.setattr(db, "_store", store.opened)
        monkeypatch.setattr(db, "is_postgres", lambda: bool(database.url))
        yield store


@contextmanager
def a_late_commit(database) -> Iterator[None]:
    """An event that takes its id now and is committed at the end; SQLite has one writer, so that its row is written then."""
    row = new_id(), now(), uid("look at the drain")
    if not database.url:
        yield
        with sqlite3.connect(database.folder / "weige.sqlite", timeout=20) as connection:
            connection.execute(_SQL.format("?", "?", "?"), [str(value) for value in row])
        connection.close()
        return
    loop = asyncio.new_event_loop()
    connection = loop.run_until_complete(asyncpg.connect(database.url))
    transaction = connection.transaction()
    loop.run_until_complete(transaction.start())
    loop.run_until_complete(connection.execute(_SQL.format("$1", "$2", "$3"), *row))
    yield
    loop.run_until_complete(transaction.commit())
    loop.run_until_complete(connection.close())
    loop.close()


def _happen(moment=None):
    row = {"subject_kind": "task", "subject": uid("look at the drain"), "verb": "said"}
    yield db.Insert(Event, [{**row, "id": first_id(moment)} if moment else row])


def test_a_change_committed_behind_a_newer_one_is_heard(store, database):
    pulse = live.Pulse(SUBJECTS)
    store.run(pulse.look())
    with a_late_commit(database):
        store.write(_happen)
        store.run(pulse.look())
        assert pulse.beat == 1
    store.run(pulse.look())
    assert pulse.beat == 2
    store.run(pulse.look())
    assert pulse.beat == 2


def test_as_time_goes_by_nothing_is_said_of_what_is_old_and_everything_of_what_is_new(store, database, monkeypatch):
    began = now()
    pulse = live.Pulse(SUBJECTS)
    store.write(_happen)
    store.run(pulse.look())
    for minutes in (5, 15, 25, 35, 45):
        monkeypatch.setattr(live, "now", lambda minutes=minutes: began + timedelta(minutes=minutes))
        before = pulse.beat
        store.run(pulse.look())
        assert pulse.beat == before
        store.write(_happen, began + timedelta(minutes=minutes))
        store.run(pulse.look())
        assert pulse.beat == before + 1
    assert pulse.since > began
