"""Whatever people do in whatever order: the workflow keeps what it promises. On both databases, by the plans themselves."""

import itertools
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.cases.verbs import may, target
from app.departments.tables import Department
from app.lib.ids import new_id
from app.problems.words import ASIDE, OPEN, SETTLED, STATES
from app.problems.workflow.carrying_out import Act, Given, carry_out
from app.problems.workflow.verbs import VERBS
from app.web.errors import Conflict
from tests.cast import uid
from tests.problems.steps import START, insert, new_problem
from tests.support.stores import Store

ROLES = ("dispatcher", "village_admin", "cadre", "department", "joint", "leader", "resident")
_minutes = itertools.count()
DEPARTMENTS = (new_id(), new_id())


@pytest.fixture(scope="module")
def store(database):
    with Store(database) as store:
        rows = [{"id": key, "name": f"站{n}", "area": uid("town")} for n, key in enumerate(DEPARTMENTS)]
        store.write(insert, Department, rows)
        yield store


def _read(store, key):
    (row,) = store.fetch("SELECT p.*, a.path FROM problem p JOIN area a ON a.id = p.area WHERE p.id = ?", key)
    return row


STEPS = st.lists(
    st.tuples(
        st.sampled_from(sorted(VERBS)), st.sampled_from(ROLES), st.booleans(), st.integers(0, 1), st.integers(-3, 40)
    ),
    max_size=14,
)


def _do(store, name, role, stale, problem, others, days, moment):
    """Try one verb as the desk would; whether it was done."""
    verb = VERBS[name]
    if not may(verb, [role], problem["state"]):
        return False
    given = Given(
        reason="因为",
        result="办了",
        departments=DEPARTMENTS,
        until=moment + timedelta(days=days),
        into=others[0],
        answer="partly",
        own=DEPARTMENTS[:1],
    )
    read = {**problem, "step": problem["step"] - 1} if stale else problem
    try:
        store.write(carry_out, Act(verb, read, given, uid("lin"), moment))
    except Conflict:
        return False
    assert not stale
    return True


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=STEPS)
def test_any_sequence_keeps_the_promises(store, steps):
    pair = [new_problem(store), new_problem(store)]
    done = {key: ["reported"] for key in pair}
    events = dict.fromkeys(pair, 0)
    for name, role, stale, which, days in steps:
        moment = START + timedelta(minutes=next(_minutes) * 37)
        key, other = pair[which], pair[1 - which]
        before = _read(store, key)
        expected = target(VERBS[name], before["state"], before["state_before"])
        if not _do(store, name, role, stale, before, [other], days, moment):
            assert _read(store, key) == before  # a verb that fails changes nothing
            continue
        after = _read(store, key)
        events[key] += 1
        events[other] += name == "merged"
        done[key].append(after["state"])
        # Only the verb's own state, one step on, and reachable by the workflow.
        assert after["state"] == expected and after["step"] == before["step"] + 1
        # A deadline never moves to an earlier day, and later only by a verb that says so.
        if before["due_at"] != after["due_at"]:
            assert before["due_at"] is None or after["due_at"] > before["due_at"]
            assert name in {"accepted", "dispatched", "started", "transferred", "extended", "resumed", "reopened"}
        # What is over says since when, and what is open does not.
        assert (after["over_at"] is not None) == (after["state"] in (*SETTLED, *ASIDE))
        if after["state"] != "reported":
            assert after["responded_at"] is not None or name in {"merged", "supervised", "extended"}
    for key in pair:
        assert _read(store, key)["state"] in STATES
        # The timeline is complete: one event for every verb.
        (row,) = store.fetch("SELECT count(*) AS n FROM event WHERE subject = ? AND subject_kind = 'problem'", key)
        assert row["n"] == events[key]
    # The ledger balances.
    rows = store.fetch("SELECT state, over_at FROM problem WHERE state <> 'merged' AND state <> 'cancelled'")
    closed = sum(row["over_at"] is not None for row in rows)
    still_open = sum(row["state"] in OPEN for row in rows)
    assert len(rows) == closed + still_open


def test_of_two_who_act_at_once_one_is_told(store):
    key = new_problem(store)
    read = _read(store, key)
    acts = [Act(VERBS["closed"], read, Given(result=f"第{n}个"), uid("lin"), START) for n in range(8)]
    answers = store.write_all(*((carry_out, act) for act in acts))
    assert sum(isinstance(answer, Conflict) for answer in answers) == 7
    assert store.fetch("SELECT count(*) AS n FROM event WHERE subject = ?", key)[0]["n"] == 1
