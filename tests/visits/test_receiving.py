"""What becomes of a visit's data, record by record."""

from datetime import date

import pytest

from app.visits.tables import Visit
from tests.pure_kinds import CHEN, HOME, RECORDED, accepted, faults, known, original

GOOD = {"household": str(HOME), "outcome": "well"}


def test_a_visit_becomes_a_row_under_the_id_the_phone_gave():
    record, answer = accepted("visit", {**GOOD, "next": "14", "note": "膝盖疼"})
    (table, row), *rest = answer.rows
    assert (table, rest) == (Visit, [])
    assert row["id"] == record.id and row["account"] == CHEN and row["visited_at"] == RECORDED
    assert row["purpose"] == "routine" and row["note"] == "膝盖疼"
    # 16:30 UTC is already the 24th in the town: two weeks count from there.
    assert row["next_on"] == date(2026, 12, 8)
    assert (answer.verb, answer.subject, answer.household) == ("visited", record.id, HOME)


def test_no_date_when_the_next_visit_is_not_fixed():
    for data in (GOOD, {**GOOD, "next": "none"}):
        assert accepted("visit", data)[1].rows[0][1]["next_on"] is None


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"household": None}, "household"),
        ({"outcome": ""}, "outcome"),
        ({"outcome": "splendid"}, "outcome"),
        ({"purpose": "tourism"}, "purpose"),
        ({"next": "8"}, "next"),
        ({"note": "x" * 2001}, "note"),
    ],
)
def test_each_limit_names_its_field(change, field):
    assert faults("visit", {**GOOD, **change}) == [field]


def test_a_correction_supersedes_the_earlier_row():
    earlier = original("visit")
    (key,) = earlier
    record, answer = accepted("visit", {**GOOD, "corrects": str(key)}, originals=earlier)
    (guard,) = answer.guards
    assert guard.table is Visit and guard.set == {"superseded_by": record.id}
    assert guard.where == {"id": key, "superseded_by": None, "withdrawn_at": None}
    assert answer.rows[0][1]["corrects"] == key and answer.verb == "corrected"


def test_a_correction_of_a_parked_record_repairs_it():
    earlier = original("visit", state="parked")
    (key,) = earlier
    record, answer = accepted("visit", {**GOOD, "corrects": str(key)}, originals=earlier)
    assert answer.guards[0].set == {"state": "repaired", "repaired_by": record.id}
    assert answer.guards[0].where["id"] == key


def test_a_correction_must_be_of_the_same_kind_and_ones_own():
    earlier = original("problem")
    (key,) = earlier
    assert faults("visit", {**GOOD, "corrects": str(key)}, originals=earlier) == ["corrects"]
    assert faults("visit", {**GOOD, "corrects": str(key)}) == ["corrects"]


def test_a_withdrawal_marks_the_row_and_deletes_nothing():
    earlier = original("visit")
    (key,) = earlier
    _, answer = accepted("withdrawal", {"record": str(key), "reason": "wrong home"}, originals=earlier)
    (guard,) = answer.guards
    assert (guard.table, guard.set) == (Visit, {"withdrawn_at": RECORDED})
    assert not answer.rows and (answer.verb, answer.subject_kind, answer.subject) == ("withdrawn", "visit", key)
    assert known()["households"].keys() == {HOME} and answer.household == HOME


@pytest.mark.parametrize("kind", ["household", "resident"])
def test_register_changes_cannot_be_withdrawn(kind):
    earlier = original(kind)
    (key,) = earlier
    assert faults("withdrawal", {"record": str(key)}, originals=earlier) == ["record"]
    assert faults("withdrawal", {"record": str(key), "reason": "x" * 501}, originals=earlier) == ["reason"]
    assert faults("withdrawal", {}) == ["record"]
