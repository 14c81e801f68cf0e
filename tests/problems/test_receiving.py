"""What becomes of a reported problem's data."""

import pytest

from app.problems.tables import Problem
from tests.pure_kinds import AREA, HOME, accepted, faults, original

GOOD = {"household": str(HOME), "category": "drainage", "description": "门前积水"}


def test_a_problem_at_a_home_belongs_to_its_area():
    record, answer = accepted("problem", {**GOOD, "urgency": "danger", "latitude": "28.1", "longitude": "113.6"})
    _, row = answer.rows[0]
    assert (row["id"], row["area"], row["household"]) == (record.id, AREA, HOME)
    assert (row["latitude"], row["longitude"], row["accuracy_m"]) == (28.1, 113.6, None)
    assert answer.detail == {"category": "drainage", "urgency": "danger"}


def test_a_problem_without_a_home_names_an_area_of_ones_own():
    data = {"area": str(AREA), "category": "road", "place": "elsewhere", "where": "桥头", "accuracy_m": "12.6"}
    row = accepted("problem", {**data, "latitude": 28, "longitude": 113})[1].rows[0][1]
    assert (row["area"], row["household"], row["accuracy_m"]) == (AREA, None, 13)
    assert faults("problem", {"area": str(HOME), "category": "road"}) == ["area"]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"household": None}, "household"),
        ({"category": ""}, "category"),
        ({"category": "weather"}, "category"),
        ({"place": "moon"}, "place"),
        ({"urgency": "later"}, "urgency"),
        ({"where": "x" * 201}, "where"),
        ({"description": "x" * 4001}, "description"),
        ({"latitude": 28.0}, "latitude"),
        ({"latitude": 91, "longitude": 0}, "latitude"),
        ({"latitude": 0, "longitude": -180.5}, "latitude"),
        ({"latitude": float("nan"), "longitude": 0.0}, "latitude"),
        ({"latitude": 1, "longitude": 1, "accuracy_m": -1}, "accuracy_m"),
        ({"attachments": ["0" * 64] * 7}, "attachments"),
    ],
)
def test_each_limit_names_its_field(change, field):
    assert faults("problem", {**GOOD, **change}) == [field]


def test_a_settled_problem_is_not_corrected_or_withdrawn_behind_the_towns_back():
    earlier = original("problem")
    (key,) = earlier
    _, answer = accepted("problem", {**GOOD, "corrects": str(key)}, originals=earlier)
    assert answer.guards[0].table is Problem and answer.guards[0].where["state"] == ["reported", "returned"]
    _, answer = accepted("withdrawal", {"record": str(key)}, originals=earlier)
    assert answer.guards[0].where["state"] == ["reported", "returned"]
