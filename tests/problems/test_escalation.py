"""What is late is told by rule, once for each deadline, however many workers look."""

import asyncio
from datetime import timedelta

import pytest

from app import db
from app.lib.clock import now
from app.problems.workflow.escalation import escalate
from tests.problems.steps import new_problem
from tests.support.stores import Store


@pytest.fixture
def store(database, monkeypatch):
    with Store(database) as store:
        monkeypatch.setattr(db, "_store", store.opened)
        yield store


def told(store, problem):
    """Rules that told about it, and how many inboxes got it."""
    rules = store.fetch("SELECT rule FROM problem_escalation WHERE problem = ? ORDER BY told_at, rule", problem)
    (items,) = store.fetch("SELECT count(*) AS n FROM inbox_item WHERE subject = ?", problem)
    return [row["rule"] for row in rules], items["n"]


def _set(problem, columns):
    from app.db import Update
    from app.problems.tables import Problem

    yield Update(Problem, columns, {"id": problem})


def test_late_is_told_once_by_each_rule(store):
    problem, moment = new_problem(store), now()
    store.write(_set, problem, dict(respond_by_at=moment - timedelta(minutes=1)))
    store.run(_twice(moment))
    assert told(store, problem) == (["unanswered"], 1)
    store.write(_set, problem, dict(responded_at=moment, state="accepted", due_at=moment - timedelta(days=1)))
    store.run(escalate(moment))
    assert told(store, problem)[0] == ["unanswered", "unsolved"]
    store.run(escalate(moment + timedelta(days=4)))
    assert told(store, problem) == (["unanswered", "unsolved", "unsolved_long"], 3)
    # An extension is a new deadline, and missing that one is told again.
    store.write(_set, problem, dict(due_at=moment + timedelta(days=5)))
    store.run(escalate(moment + timedelta(days=6)))
    assert told(store, problem)[0].count("unsolved") == 2
    events = store.fetch("SELECT count(*) AS n FROM event WHERE subject = ? AND verb = 'escalated'", problem)
    assert events[0]["n"] == 4


async def _twice(moment):
    await asyncio.gather(escalate(moment), escalate(moment))


def test_what_waits_or_is_over_is_not_told(store):
    moment = now()
    for state, over in (("suspended", None), ("handled", None), ("closed", moment)):
        problem = new_problem(store)
        late = moment - timedelta(days=9)
        store.write(
            _set, problem, dict(state=state, over_at=over, responded_at=moment, due_at=late, respond_by_at=late)
        )
        store.run(escalate(moment))
        assert told(store, problem) == ([], 0)
