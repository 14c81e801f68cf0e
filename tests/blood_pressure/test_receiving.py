"""What becomes of a blood-pressure check-up's data."""

import json

import pytest

from tests.pure_kinds import AREA, HOME, RESIDENT, accepted, faults

GOOD = {
    "resident": str(RESIDENT),
    "consent": "given",
    "readings": [{"systolic": "150", "diastolic": "94", "pulse": "76"}],
}


def row(**change):
    return accepted("blood_pressure", {**GOOD, **change})[1].rows[0][1]


def test_the_server_computes_means_grade_and_the_set_that_judged():
    stored = row(readings=[{"systolic": 150, "diastolic": 94, "pulse": 76}, {"systolic": 146, "diastolic": 90}])
    assert (stored["systolic"], stored["diastolic"], stored["pulse"]) == (148, 92, 76)
    assert (stored["grade"], stored["urgent"], stored["threshold_set"]) == ("raised", False, "BPHS-2017")
    assert json.loads(stored["readings"])[1] == {"systolic": 146, "diastolic": 90, "pulse": None}
    assert (stored["household"], stored["area"], stored["posture"]) == (HOME, AREA, "seated")


def test_an_urgent_reading_is_marked_on_row_and_event():
    _, answer = accepted("blood_pressure", {**GOOD, "readings": [{"systolic": 186, "diastolic": 112}]})
    assert answer.rows[0][1]["urgent"] is True
    assert answer.detail == {"grade": "urgent", "urgent": True}


def test_not_asked_and_asked_without_symptoms_are_told_apart():
    assert json.loads(row()["symptoms"]) == []
    assert json.loads(row(feeling="none")["symptoms"]) == ["none"]
    assert json.loads(row(feeling="some", symptoms=["vision", "chest"])["symptoms"]) == ["chest", "vision"]


def test_an_empty_third_reading_is_passed_over():
    stored = row(readings=[{"systolic": 150, "diastolic": 94}, None])
    assert len(json.loads(stored["readings"])) == 1


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"resident": None}, "resident"),
        ({"readings": []}, "readings.0.systolic"),
        ({"readings": [{"diastolic": 80}]}, "readings.0.systolic"),
        ({"readings": [{"systolic": 120}]}, "readings.0.diastolic"),
        ({"readings": [{"systolic": 49, "diastolic": 40}]}, "readings.0.systolic"),
        ({"readings": [{"systolic": 301, "diastolic": 80}]}, "readings.0.systolic"),
        ({"readings": [{"systolic": 120, "diastolic": 29}]}, "readings.0.diastolic"),
        ({"readings": [{"systolic": 250, "diastolic": 201}]}, "readings.0.diastolic"),
        ({"readings": [{"systolic": 120, "diastolic": 80, "pulse": 29}]}, "readings.0.pulse"),
        ({"readings": [{"systolic": 120, "diastolic": 80, "pulse": 221}]}, "readings.0.pulse"),
        ({"readings": [{"systolic": 84, "diastolic": 132}]}, "readings.0.systolic"),
        ({"readings": [{"systolic": 90, "diastolic": 90}]}, "readings.0.systolic"),
        ({"readings": [{"systolic": 120, "diastolic": 80}, {"systolic": 120}]}, "readings.1.diastolic"),
        ({"readings": [{"systolic": 120, "diastolic": 80}] * 4}, "readings"),
        ({"arm": "third"}, "arm"),
        ({"posture": "flying"}, "posture"),
        ({"feeling": "perhaps"}, "feeling"),
        ({"symptoms": ["chest", "boredom"]}, "symptoms"),
        ({"consent": "bought"}, "consent"),
        ({"note": "x" * 2001}, "note"),
    ],
)
def test_each_limit_names_its_field(change, field):
    assert faults("blood_pressure", {**GOOD, **change}) == [field]


@pytest.mark.parametrize(("systolic", "diastolic"), [(50, 30), (300, 200), (51, 50)])
def test_the_limits_themselves_are_accepted(systolic, diastolic):
    assert row(readings=[{"systolic": systolic, "diastolic": diastolic, "pulse": 220}])["systolic"] == systolic
