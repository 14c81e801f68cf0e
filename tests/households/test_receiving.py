"""Homes and people, added and changed from the phone."""

import json
from datetime import date

import pytest

from app.households.tables import Household, Resident
from tests.pure_kinds import AREA, HOME, RESIDENT, accepted, faults, known, receive

NEW_HOME = {"area": str(AREA), "name": "彭桂兰", "number": "12"}
NEW_PERSON = {"household": str(HOME), "name": "彭小海"}


def test_a_new_home_takes_the_records_id():
    record, answer = accepted("household", {**NEW_HOME, "note": " 耳背 "})
    table, row = answer.rows[0]
    assert table is Household and row["id"] == record.id == answer.household
    assert (row["area"], row["note"]) == (AREA, "耳背")


def test_a_change_touches_only_what_was_filled_in():
    _, answer = accepted("household", {"household": str(HOME), "number": "14", "clear": ["note"]})
    assert answer.guards[0].set == {"number": "14", "note": ""}
    assert answer.guards[0].where == {"id": HOME} and not answer.rows


def test_a_family_that_left_keeps_its_history():
    record, answer = accepted("household", {"household": str(HOME), "gone": "moved"})
    assert answer.guards[0].set == {"left_at": record.recorded_at} and answer.verb == "left"


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({**NEW_HOME, "area": str(HOME)}, "area"),
        ({**NEW_HOME, "area": None}, "area"),
        ({**NEW_HOME, "name": " "}, "name"),
        ({**NEW_HOME, "name": "x" * 61}, "name"),
        ({**NEW_HOME, "number": "1" * 21}, "number"),
        ({**NEW_HOME, "address": "x" * 201}, "address"),
        ({**NEW_HOME, "note": "x" * 2001}, "note"),
        ({"household": str(HOME), "gone": "lost"}, "gone"),
        ({"household": str(HOME), "clear": ["name"]}, "clear"),
    ],
)
def test_each_limit_of_a_home_names_its_field(data, field):
    assert faults("household", data) == [field]


def test_a_new_person_takes_the_records_id():
    record, answer = accepted(
        "resident", {**NEW_PERSON, "birth_year": "1955", "relation": "head", "tags": ["lives_alone"]}
    )
    table, row = answer.rows[0]
    assert table is Resident and row["id"] == record.id
    assert (row["household"], row["birth_date"], row["is_head"]) == (HOME, date(1955, 1, 1), True)
    assert json.loads(row["tags"]) == ["lives_alone"]


def test_a_change_of_a_person_keeps_what_was_left_empty():
    _, answer = accepted("resident", {"resident": str(RESIDENT), "state": "died"})
    assert answer.guards[0].set == {"state": "died"} and answer.verb == "died" and answer.household == HOME
    _, answer = accepted("resident", {"resident": str(RESIDENT), "tags_shown": "1", "clear": ["birth_date", "phone"]})
    assert answer.guards[0].set == {"tags": "[]", "birth_date": None, "phone": ""}


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({**NEW_PERSON, "household": None}, "household"),
        ({**NEW_PERSON, "name": ""}, "name"),
        ({**NEW_PERSON, "name": "x" * 61}, "name"),
        ({**NEW_PERSON, "birth_date": "1955-13-01"}, "birth_date"),
        ({**NEW_PERSON, "birth_date": "2026-12-01"}, "birth_date"),
        ({**NEW_PERSON, "birth_date": "1890-01-01"}, "birth_date"),
        ({**NEW_PERSON, "birth_year": 0}, "birth_year"),
        ({**NEW_PERSON, "birth_year": 2027}, "birth_year"),
        ({**NEW_PERSON, "phone": "call me"}, "phone"),
        ({**NEW_PERSON, "relation": "x" * 21}, "relation"),
        ({**NEW_PERSON, "sex": "x"}, "sex"),
        ({**NEW_PERSON, "state": "lost"}, "state"),
        ({**NEW_PERSON, "tags": ["rich"]}, "tags"),
        ({**NEW_PERSON, "clear": ["name"]}, "clear"),
    ],
)
def test_each_limit_of_a_person_names_its_field(data, field):
    assert faults("resident", data) == [field]


def test_what_needs_to_be_known_is_named():
    from app.subjects import SUBJECTS

    record, _ = receive("resident", {"resident": str(RESIDENT), "state": "away"})
    assert list(SUBJECTS.kinds["resident"].needs(record.data)["residents"]) == [RESIDENT]
    assert known()["residents"][RESIDENT]["household"] == HOME
