"""Whatever goes wrong with one record, in its kind or in the database, the others of the batch arrive."""

import sqlite3
from dataclasses import replace
from uuid import uuid4

import asyncpg
import msgspec
import pytest

from app.db.blame import is_taken, is_the_machines
from app.lib.clock import now
from app.subjects import SUBJECTS
from app.sync.batch import one_by_one
from app.sync.batch.reading import read
from app.sync.batch.receiving import apply_again
from app.sync.kinds import Accepted, Sender
from app.sync.registry import Subjects
from tests.cast import path, uid
from tests.support.people import plain
from tests.support.stores import Store

VISIT = SUBJECTS.kinds["visit"]
SENDER = Sender(uid("chen"), None, [path("tangkou")], uid("tangkou"))


def _raise(_row):
    raise KeyError("a fault of ours")


def _spoilt(**changes):
    return lambda row: row.update(changes)


FAULTS = {
    "the kind raises": _raise,
    "a value that may not be missing": _spoilt(outcome=None),
    "a number where a text belongs": _spoilt(household=7),
    "half a character": _spoilt(note="\ud83d"),
    "a home that is not there": _spoilt(household=uid("nowhere")),
    "a column that is not there": _spoilt(colour="red"),
    "an object no database knows": _spoilt(note=object()),
}


def subjects(spoil):
    """The subjects, with one that fails for a visit whose note says so."""

    def accept(record, known):
        accepted = VISIT.accept(record, known)
        if isinstance(accepted, Accepted) and "boom" in record.data.note:
            spoil(accepted.rows[0][1])
        return accepted

    spoilt = replace(VISIT, accept=accept)
    return Subjects(replace(each, kinds=[spoilt]) if each.name == "visits" else each for each in SUBJECTS.all)


@pytest.fixture(scope="module")
def store(database):
    with Store(database) as store:
        yield store


@pytest.fixture
def take_in(store, monkeypatch):
    """`take_in(subjects, *records)`: what becomes of each."""
    monkeypatch.setattr(one_by_one, "write", lambda *plan: store.opened.write(*plan))

    def outcomes(subjects, *records):
        reads = [read(msgspec.json.encode(each), subjects.kinds, SENDER, now(), 0) for each in records]
        return [each.outcome for each in store.run(one_by_one.take_in(reads, SENDER, subjects)).outcomes]

    return outcomes


def visit(note="", home="zhou home", **more):
    data = plain({"household": uid(home), "outcome": "well", "note": note or str(uuid4())})
    return {"id": str(uuid4()), "kind": "visit", "form": 1, "recorded_at": now().isoformat(), "data": data, **more}


def state(store, record):
    (row,) = store.fetch("SELECT state, payload FROM submission WHERE id = ?", record["id"])
    return row


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("place", [0, 3, 6])
def test_the_one_that_fails_is_kept_and_the_others_arrive(store, take_in, fault, place):
    records = [visit() for _ in range(7)]
    records[place] = visit(note="boom")
    spoilt = subjects(FAULTS[fault])
    expected = ["stored"] * 7
    expected[place] = "parked"
    assert take_in(spoilt, *records) == expected
    assert [state(store, each)["state"] for each in records].count("applied") == 6
    kept = state(store, records[place])
    assert kept["state"] == "parked" and "boom" in kept["payload"]
    assert take_in(spoilt, *records) == ["parked" if each == "parked" else "already_stored" for each in expected]
    # Once the fault is mended the desk applies it.
    assert store.write(apply_again, records[place]["id"], SUBJECTS) == []
    assert state(store, records[place])["state"] == "applied"


def test_several_that_fail_and_nothing_but_those(store, take_in):
    records = [visit(note="boom" if place % 3 == 0 else "") for place in range(50)]
    said = take_in(subjects(_raise), *records)
    assert said == ["parked" if place % 3 == 0 else "stored" for place in range(50)]
    assert take_in(subjects(_raise), visit(note="boom")) == ["parked"]


def test_who_sends_what_another_waited_for_does_not_pay_for_it(store, take_in):
    home = {"id": str(uuid4()), "kind": "household", "form": 1, "recorded_at": now().isoformat()}
    home["data"] = plain({"area": uid("tangkou"), "name": "新来的"})
    waiting = [visit(note=note) for note in ("", "boom", "")]
    for each in waiting:
        each["data"]["household"] = home["id"]
    spoilt = subjects(FAULTS["a value that may not be missing"])
    assert take_in(spoilt, *waiting) == ["stored"] * 3
    assert [state(store, each)["state"] for each in waiting] == ["waiting"] * 3
    assert take_in(spoilt, home) == ["stored"]
    assert [state(store, each)["state"] for each in waiting] == ["applied", "parked", "applied"]


def test_a_retry_that_fails_leaves_it_parked(store, take_in):
    record = visit(note="boom")
    spoilt = subjects(FAULTS["half a character"])
    assert take_in(spoilt, record) == ["parked"]
    (fault,) = store.write(apply_again, record["id"], spoilt)
    assert fault.message and state(store, record)["state"] == "parked"


def _with(code):
    error = sqlite3.OperationalError("x")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    "error",
    [
        _with(sqlite3.SQLITE_FULL),
        _with(sqlite3.SQLITE_BUSY),
        _with(sqlite3.SQLITE_IOERR | (3 << 8)),
        sqlite3.ProgrammingError("Cannot operate on a closed database."),
        OSError("no space"),
        ConnectionResetError(),
        TimeoutError(),
        MemoryError(),
        asyncpg.DiskFullError("x"),
        asyncpg.InterfaceError("pool is closing"),
        asyncpg.CannotConnectNowError("x"),
        asyncpg.DeadlockDetectedError("x"),
        asyncpg.TooManyConnectionsError("x"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_the_machine_is_to_blame_for_takes_nothing(monkeypatch, error):
    assert is_the_machines(error) and not is_taken(error)

    async def write(*_plan):
        raise error

    monkeypatch.setattr(one_by_one, "write", write)
    reads = [read(msgspec.json.encode(visit()), SUBJECTS.kinds, SENDER, now(), 0) for _ in range(3)]
    import asyncio

    with pytest.raises(type(error)):
        asyncio.run(one_by_one.take_in(reads, SENDER, SUBJECTS))


@pytest.mark.parametrize(
    "error",
    [
        KeyError("x"),
        RecursionError(),
        UnicodeEncodeError("utf-8", "\ud83d", 0, 1, "x"),
        OverflowError(),
        sqlite3.ProgrammingError("Error binding parameter 1: type 'object' is not supported"),
        asyncpg.DataError("x"),
        asyncpg.NotNullViolationError("x"),
        asyncpg.UndefinedColumnError("x"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_the_record_is_to_blame_for(error):
    assert not is_the_machines(error) and not is_taken(error)
