"""Exactly once, whatever the network does: any interleaving of retries, duplicates, reorderings, partial batches, two
devices, corrections and withdrawals leaves each record in the ledger once, and the domain in step with the ledger.
"""

import itertools
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from uuid import UUID

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.lib.ids import new_id
from app.subjects import SUBJECTS
from app.sync.batch.reading import read
from app.sync.batch.receiving import receive
from app.sync.kinds import Sender
from tests.cast import path, uid
from tests.support.people import plain
from tests.support.stores import Store

CHEN = uid("chen")
RECEIVED = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
DEVICES = (uid("old phone"), uid("new phone"))
TABLES = {"visit": "visit", "blood_pressure": "blood_pressure", "problem": "problem", "household": "household"}
_minutes = itertools.count()


@pytest.fixture(scope="module")
def store(database):
    with Store(database) as store:
        yield store


class Act(NamedTuple):
    """What somebody did on a phone: a kind, which earlier record it is about, and how it was filled in."""

    kind: str
    about: int
    wording: int
    good: bool


class Delivery(NamedTuple):
    """Requests that are under way at the same time: for each device, positions in the list of acts (repeats allowed)."""

    requests: list[tuple[int, list[int]]]


acts = st.lists(
    st.builds(
        Act,
        st.sampled_from(
            ["visit", "visit", "blood_pressure", "problem", "household", "correction", "withdrawal", "withdrawal"]
        ),
        st.integers(0, 11),
        st.integers(0, 3),
        st.sampled_from([True, True, True, False]),
    ),
    min_size=1,
    max_size=12,
)
deliveries = st.lists(
    st.builds(
        Delivery,
        st.lists(
            st.tuples(st.integers(0, 1), st.lists(st.integers(0, 11), min_size=1, max_size=8)), min_size=1, max_size=3
        ),
    ),
    max_size=8,
)


def _data(act: Act, number: int, records: list[dict], salt: int) -> tuple[str, dict]:
    """Kind and data of an act. What it is about may have been recorded before, or may yet have to arrive."""
    earlier = records[: number or None]
    about = earlier[act.about % len(earlier)] if earlier else None
    if act.kind == "withdrawal":
        return "withdrawal", {"record": about["id"] if about and act.good else new_id()}
    if act.kind == "correction" and about and about["kind"] in {"visit", "problem", "blood_pressure"}:
        return about["kind"], {**about["data"], "note": f"改 {salt} {number}", "corrects": about["id"]}
    if act.kind == "household":
        return "household", {"area": uid("tangkou"), "name": f"新家{act.wording}" if act.good else ""}
    if act.kind == "problem":
        return "problem", {
            "household": uid("wu home"),
            "category": "road" if act.good else "?",
            "description": f"{salt}",
        }
    if act.kind == "blood_pressure":
        top = 120 + act.wording if act.good else 20
        reading = {"systolic": top, "diastolic": 80}
        return "blood_pressure", {"resident": uid("周桂英"), "consent": "given", "readings": [reading]}
    home = about["id"] if about and about["kind"] == "household" else uid("zhou home")
    return "visit", {"household": home, "outcome": "well" if act.good else "?", "note": f"{salt} {number}"}


def _recorded(said: list[Act]) -> list[dict]:
    """The acts as records of the wire. Their ids are fresh, so that all examples share one database."""
    salt = next(_minutes)
    records: list[dict] = []
    for number, act in enumerate(said):
        kind, data = _data(act, number, records, salt)
        at = datetime(2026, 11, 1, tzinfo=UTC) + timedelta(minutes=number)
        records.append(
            {"id": str(new_id()), "kind": kind, "form": 1, "recorded_at": at.isoformat(), "data": plain(data)}
        )
    return records


def _request(records: list[dict], device: int):
    sender = Sender(CHEN, DEVICES[device], [path("tangkou")], uid("tangkou"))
    reads = [read(msgspec.json.encode(record), SUBJECTS.kinds, sender, RECEIVED, 0) for record in records]
    return receive, reads, sender, SUBJECTS


def _deliver(store: Store, records: list[dict], plan: list[Delivery]) -> dict[str, list[str]]:
    """Send as planned, then everything again from both phones; every answer by record."""
    answers: dict[str, list[str]] = {record["id"]: [] for record in records}
    rest = [
        Delivery([(0, list(range(len(records)))), (1, list(range(len(records))))]),
        Delivery([(0, [*range(len(records))])]),
    ]
    for delivery in [*plan, *rest]:
        requests = [
            _request([records[place] for place in places if place < len(records)], device)
            for device, places in delivery.requests
        ]
        for request, received in zip(requests, store.write_all(*requests), strict=True):
            assert not isinstance(received, BaseException), received
            for sent, outcome in zip(request[1], received.outcomes, strict=True):
                assert outcome.id == sent.sent_id
                answers[outcome.id].append(outcome.outcome)
    return answers


def _by_id(store: Store, table: str, ids: list[UUID]) -> dict[str, dict]:
    rows = store.fetch(f"SELECT * FROM {table} WHERE id = ANY(?)", ids)
    assert len(rows) == len({row["id"] for row in rows})
    return {str(row["id"]): row for row in rows}


def _check_answers(answers: dict[str, list[str]], ledger: dict[str, dict]) -> None:
    for record_id, said in answers.items():
        assert said.count("stored") <= 1, said
        assert said[-1] == ("parked" if ledger[record_id]["state"] == "parked" else "already_stored"), said
        if "already_stored" in said and "parked" not in said:
            assert "stored" in said, said


def _check_domain(store: Store, records: list[dict], ledger: dict[str, dict]) -> None:
    ids = [UUID(record["id"]) for record in records]
    domain = {kind: _by_id(store, table, ids) for kind, table in TABLES.items()}
    for record in records:
        state = ledger[record["id"]]["state"]
        rows = domain.get(record["kind"], {})
        if record["kind"] in TABLES:
            assert (record["id"] in rows) == (state == "applied"), (record, state)
        row = rows.get(record["id"])
        if row and record["kind"] == "visit":
            assert (row["note"], row["outcome"]) == (record["data"]["note"], record["data"]["outcome"])
    _check_supersession(records, ledger, {key: row for rows in domain.values() for key, row in rows.items()})


def _check_supersession(records: list[dict], ledger: dict[str, dict], rows: dict[str, dict]) -> None:
    """A row makes way for at most one thing: one applied correction, or one applied withdrawal."""
    for record in records:
        row = rows.get(record["id"])
        if row is None or record["kind"] == "household":
            continue
        corrected_by = [
            other["id"]
            for other in records
            if other["data"].get("corrects") == record["id"] and ledger[other["id"]]["state"] == "applied"
        ]
        withdrawn_by = [
            other["id"]
            for other in records
            if other["kind"] == "withdrawal"
            and other["data"]["record"] == record["id"]
            and ledger[other["id"]]["state"] == "applied"
        ]
        assert len(corrected_by) + len(withdrawn_by) <= 1
        assert ([str(row["superseded_by"])] if row["superseded_by"] else []) == corrected_by
        assert bool(row["withdrawn_at"]) == bool(withdrawn_by)


def _check_events(store: Store, records: list[dict], ledger: dict[str, dict]) -> None:
    ids = [UUID(record["id"]) for record in records]
    events = store.fetch("SELECT subject, subject_kind, verb FROM event WHERE subject = ANY(?)", ids)
    made = {"visited", "corrected", "measured", "reported", "added"}
    for record in records:
        if record["kind"] in TABLES and ledger[record["id"]]["state"] == "applied":
            mine = [e for e in events if str(e["subject"]) == record["id"] and e["verb"] in made]
            assert len(mine) == 1, mine


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    print_blob=True,
)
@given(said=acts, plan=deliveries)
def test_every_interleaving_leaves_each_record_once(store, said, plan):
    records = _recorded(said)
    answers = _deliver(store, records, plan)
    ids = [UUID(record["id"]) for record in records]
    ledger = _by_id(store, "submission", ids)
    assert set(ledger) == {record["id"] for record in records}
    assert not store.fetch("SELECT id FROM submission WHERE conflicts_with = ANY(?)", ids)
    for row in ledger.values():
        assert row["state"] in {"applied", "parked", "waiting", "repaired"}
        # What waits, waits for something nobody has sent, or that a person has to look at first.
        awaited = ledger.get(str(row["waits_for"]))
        assert row["state"] != "waiting" or awaited is None or awaited["state"] != "applied"
    _check_answers(answers, ledger)
    _check_domain(store, records, ledger)
    _check_events(store, records, ledger)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(range(6)), sizes=st.lists(st.integers(1, 3), min_size=6, max_size=6))
def test_a_chain_arrives_in_any_order(store, order, sizes):
    """A new home, a person in it, a visit, its correction, the correction's correction, and taking that back."""
    home, person, visit, second, third, undo = (str(new_id()) for _ in range(6))
    at = "2026-11-20T08:00:00+00:00"

    def record(record_id, kind, **data):
        return {"id": record_id, "kind": kind, "form": 1, "recorded_at": at, "data": plain(data)}

    records = [
        record(home, "household", area=uid("tangkou"), name="新家"),
        record(person, "resident", household=home, name="新人"),
        record(visit, "visit", household=home, outcome="well"),
        record(second, "visit", household=home, outcome="absent", corrects=visit),
        record(third, "visit", household=home, outcome="help", corrects=second),
        record(undo, "withdrawal", record=third),
    ]
    left = [records[place] for place in order]
    for size in itertools.cycle(sizes):
        batch, left = left[:size], left[size:]
        if not batch:
            break
        (received,) = store.write_all(_request(batch, 0))
        assert [outcome.outcome for outcome in received.outcomes] == ["stored"] * len(batch)
    states = {
        str(row["id"]): row["state"] for row in _by_id(store, "submission", [UUID(r["id"]) for r in records]).values()
    }
    rows = _by_id(store, "visit", [UUID(visit), UUID(second), UUID(third)])
    assert set(states.values()) <= {"applied", "repaired"}
    alive = [key for key, row in rows.items() if not row["superseded_by"] and not row["withdrawn_at"]]
    assert alive == []
    assert states[third] in {"applied", "repaired"}
    assert [str(row["id"]) for row in store.fetch("SELECT id FROM resident WHERE household = ?", UUID(home))] == [
        person
    ]
