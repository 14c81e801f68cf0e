"""How a report moves one person's assignment."""

import pytest

from app.tasks.tables import TaskAssignment
from tests.pure_kinds import ASSIGNMENT, CHEN, TASK, accepted, faults, original

GOOD = {"task": str(TASK), "outcome": "done"}


@pytest.mark.parametrize(("outcome", "state"), [("done", "done"), ("cannot", "cannot"), ("part", "opened")])
def test_an_open_assignment_moves_once(outcome, state):
    record, answer = accepted("task_report", {**GOOD, "outcome": outcome, "note": "清好了"})
    (guard,) = answer.guards
    assert guard.table is TaskAssignment
    assert guard.where == {"id": ASSIGNMENT, "state": ["assigned", "arrived", "opened", "accepted", "returned"]}
    assert (guard.set["state"], guard.set["note"], guard.set["report"]) == (state, "清好了", record.id)
    assert (answer.verb, answer.subject_kind, answer.subject, answer.accounts) == (outcome, "task", TASK, [CHEN])


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"task": None}, "task"),
        ({"outcome": ""}, "outcome"),
        ({"outcome": "perhaps"}, "outcome"),
        ({"note": "x" * 2001}, "note"),
        ({"attachments": ["0" * 64] * 7}, "attachments"),
    ],
)
def test_each_limit_names_its_field(change, field):
    assert faults("task_report", {**GOOD, **change}) == [field]


def test_a_correction_replaces_exactly_the_report_it_names():
    earlier = original("task_report")
    (key,) = earlier
    _, answer = accepted("task_report", {**GOOD, "outcome": "cannot", "corrects": str(key)}, originals=earlier)
    assert answer.guards[0].where == {"id": ASSIGNMENT, "report": key}
    parked = original("task_report", state="parked")
    (key,) = parked
    _, answer = accepted("task_report", {**GOOD, "corrects": str(key)}, originals=parked)
    assert [guard.where["id"] for guard in answer.guards] == [key, ASSIGNMENT]
    assert faults("task_report", {**GOOD, "corrects": str(TASK)}) == ["corrects"]


def test_a_withdrawn_report_opens_the_task_again():
    earlier = original("task_report")
    (key,) = earlier
    _, answer = accepted("withdrawal", {"record": str(key)}, originals=earlier)
    (guard,) = answer.guards
    assert guard.set["state"] == "opened" and guard.set["report"] is None
    assert guard.where["report"] == key and guard.where["account"] == CHEN
