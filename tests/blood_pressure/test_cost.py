"""What a record costs does not grow with the past of its home: as much is read after ten records as after ten thousand."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import msgspec
import pytest

from app.blood_pressure.renewing import renew
from app.blood_pressure.tables import BloodPressure, HealthConsent, PressureAttempt
from app.db import Execute, Fetch, Insert
from app.home import history as home_history
from app.households.tables import Household, Resident
from app.problems.tables import Problem
from app.subjects import SUBJECTS
from app.sync.batch.reading import read
from app.sync.batch.receiving import receive
from app.sync.kinds import Sender
from app.visits.tables import Visit
from tests.cast import path, uid
from tests.support.people import plain
from tests.support.stores import Store

NOW = datetime(2026, 11, 29, 4, 0, tzinfo=UTC)
SENDER = Sender(uid("chen"), None, [path("tangkou")], uid("tangkou"))
SHORT, LONG = 10, 10_000
STEPS = 20
"""Instructions of SQLite's machine between two counts."""


def _past(home: UUID, person: UUID, count: int) -> Iterator[Any]:
    """Plan: a home, and so many records of each sort in its past, corrected and taken back ones among them."""
    who = {"household": home, "account": uid("chen")}
    yield Insert(Household, [{"id": home, "area": uid("tangkou"), "number": "1", "name": "家"}])
    yield Insert(Resident, [{"id": person, "household": home, "name": "周", "position": 0}])
    moments = [NOW - timedelta(days=400, minutes=7 * place) for place in range(count)]
    pressure = {
        "resident": person,
        "area": uid("tangkou"),
        "readings": "[]",
        "threshold_set": "BPHS-2017",
        "diastolic": 80,
    }
    for start in range(0, count, 1000):
        some = moments[start : start + 1000]
        yield Insert(
            BloodPressure,
            [
                {**who, **pressure, "id": uuid4(), "measured_at": at, "stored_at": at, "systolic": 130 + n % 70}
                | {"grade": "urgent" if n % 70 > 49 else "high", "urgent": n % 70 > 49, "alerted_at": at}
                | {"withdrawn_at": at if n % 9 == 0 else None}
                for n, at in enumerate(some)
            ],
        )
        yield Insert(
            HealthConsent,
            [{**who, "id": uuid4(), "resident": person, "decision": "given", "decided_at": at} for at in some],
        )
        yield Insert(
            PressureAttempt,
            [{**who, "id": uuid4(), "resident": person, "reason": "not_home", "tried_at": at} for at in some],
        )
        visit = {**who, "area": uid("tangkou"), "purpose": "routine", "outcome": "well"}
        yield Insert(Visit, [{**visit, "id": uuid4(), "visited_at": at} for at in some])
        problem = {
            **who,
            "area": uid("tangkou"),
            "category": "road",
            "state": "closed",
            "closed_at": NOW,
            "over_at": NOW,
        }
        yield Insert(Problem, [{**problem, "id": uuid4(), "reported_at": at} for at in some])


class Home:
    """One with a past."""

    def __init__(self, store: Store, count: int) -> None:
        self.id, self.person = uuid4(), uuid4()
        store.write(_past, self.id, self.person, count)
        store.write(_analyze)


def _analyze():
    yield Execute("ANALYZE")


@pytest.fixture(scope="module")
def store(database):
    with Store(database) as store:
        yield store


@pytest.fixture(scope="module")
def homes(store):
    return Home(store, SHORT), Home(store, LONG)


@pytest.fixture
def cost(store):
    """`cost(plan, …)`: rows a plan reads (PostgreSQL), or a number that grows with them (SQLite)."""
    return _in_postgres(store) if store.database.url else _in_sqlite(store)


def _in_sqlite(store):
    def cost(plan, *args):
        counted = []

        def counting(*args):
            yield from _counted(plan(*args))

        def _counted(steps):
            store.opened._writer.set_progress_handler(lambda: counted.append(1) and None, STEPS)
            try:
                yield from steps
            finally:
                store.opened._writer.set_progress_handler(None, 0)

        store.write(counting, *args)
        return len(counted)

    return cost


def _in_postgres(store):
    def cost(plan, *args):
        read = []

        def explained(*args):
            steps = plan(*args)
            answer = None
            while True:
                try:
                    statement = steps.send(answer)
                except StopIteration:
                    return
                if isinstance(statement, Fetch) and statement.sql.lstrip().startswith("SELECT"):
                    told = yield Fetch(f"EXPLAIN (ANALYZE, FORMAT JSON) {statement.sql}", *statement.params)
                    read.append(_rows(json.loads(told[0]["QUERY PLAN"])[0]["Plan"]))
                answer = yield statement

        store.write(explained, *args)
        return sum(read)

    return cost


def _rows(node):
    """Rows that a plan's scans touched, those they threw away among them."""
    own = 0
    if "Scan" in node["Node Type"] and node["Node Type"] != "Function Scan":
        each = (
            node["Actual Rows"] + node.get("Rows Removed by Filter", 0) + node.get("Rows Removed by Index Recheck", 0)
        )
        own = each * node["Actual Loops"]
    return own + sum(_rows(inner) for inner in node.get("Plans", []))


def history(home, postgres):
    yield Fetch(home_history.sql(SUBJECTS, postgres), *[[home.id]] * 4, home_history.SHOWN)


def one_record(home, kind):
    reading = {"systolic": 190, "diastolic": 112}
    data = {
        "blood_pressure": {"resident": home.person, "readings": [reading], "consent": "given"},
        "health_consent": {"resident": home.person, "consent": "given"},
        "pressure_attempt": {"resident": home.person, "reason": "not_home"},
        "visit": {"household": home.id, "outcome": "well"},
        "problem": {"household": home.id, "category": "drainage"},
    }[kind]
    record = {"id": str(uuid4()), "kind": kind, "form": 1, "recorded_at": NOW.isoformat(), "data": plain(data)}
    return read(msgspec.json.encode(record), SUBJECTS.kinds, SENDER, NOW, 0)


@pytest.mark.parametrize("kind", ["blood_pressure", "health_consent", "pressure_attempt", "visit", "problem"])
def test_receiving_a_record_reads_as_much_after_a_long_past(homes, cost, kind):
    short, long = (cost(receive, [one_record(home, kind)], SENDER, SUBJECTS) for home in homes)
    assert long <= 1.5 * short + 60, (short, long)


def test_renewing_a_persons_record_reads_as_much(homes, cost):
    short, long = (cost(renew, [home.person]) for home in homes)
    assert long <= 1.5 * short + 60, (short, long)


def test_a_homes_page_reads_as_much(homes, cost, store):
    short, long = (cost(history, home, bool(store.database.url)) for home in homes)
    assert long <= 1.5 * short + 60, (short, long)
