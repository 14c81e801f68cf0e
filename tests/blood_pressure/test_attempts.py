"""Not measured, and why: who moved or died is noted on the list with it, put back when it was a mistake, mended on a form."""

from uuid import uuid4

import pytest

from tests.blood_pressure.steps import measure
from tests.cast import uid

WHO = uid("何阿婆")


@pytest.fixture
def he(client):
    return client("he")


def attempt(he, reason, **more):
    record = he.record("pressure_attempt", {"resident": WHO, "reason": reason, **more})
    (outcome,) = he.sync(record)
    return record["id"], outcome


def withdraw(he, record):
    (outcome,) = he.sync(he.record("withdrawal", {"record": record}))
    assert outcome["outcome"] == "stored"


def state(database):
    return database.one(f"SELECT state FROM resident WHERE id = '{WHO}'")


def due(database):
    return database.one(f"SELECT due_on FROM health_record WHERE id = '{WHO}'")


@pytest.mark.parametrize("reason", ["moved", "died"])
def test_the_list_says_so_and_says_otherwise_when_it_is_taken_back(he, database, client, reason):
    measure(he, "何阿婆", "150/94", days=20)
    assert due(database)
    record, outcome = attempt(he, reason)
    assert outcome["outcome"] == "stored"
    assert state(database) == reason
    assert due(database) is None
    assert "何阿婆" not in client("shen").get("/desk/health?show=all").text
    withdraw(he, record)
    assert state(database) == "here"
    assert due(database)


def test_a_correction_answers_for_the_whole_way_back(he, database):
    first, _ = attempt(he, "moved")
    second, outcome = attempt(he, "died", corrects=first)
    assert outcome["outcome"] == "stored"
    assert state(database) == "died"
    third, _ = attempt(he, "not_home", corrects=second)
    assert state(database) == "here"
    withdraw(he, third)
    assert state(database) == "here"


def test_what_somebody_changed_since_is_left(he, database):
    record, _ = attempt(he, "moved")
    he.sync(he.record("resident", {"resident": WHO, "state": "away"}))
    withdraw(he, record)
    assert state(database) == "away"
    he.sync(he.record("resident", {"resident": WHO, "state": "here"}))


def test_a_reading_of_somebody_who_died_is_kept_and_told_kindly(he, database):
    died, _ = attempt(he, "died")
    reading = he.record("blood_pressure", {"resident": WHO, "readings": [{"systolic": 140, "diastolic": 88}]})
    (outcome,) = he.sync(reading)
    assert outcome["outcome"] == "parked"
    page = he.get(f"/attention/{reading['id']}").text
    assert "已去世" in page or "去世" in page
    # The form still names whom it was about, so that it can be saved again once the list is right.
    assert f'value="{WHO}" checked' in page
    withdraw(he, died)
    again = {"resident": WHO, "readings": [{"systolic": 140, "diastolic": 88}], "corrects": reading["id"]}
    assert he.sync(he.record("blood_pressure", again))[0]["outcome"] == "stored"


@pytest.mark.parametrize(
    ("kind", "wrong", "field"),
    [
        ("pressure_attempt", {"reason": "no idea"}, "attempt-reason"),
        ("pressure_attempt", {"reason": "refused", "note": "长" * 501}, "attempt-note"),
        ("health_consent", {"consent": "perhaps"}, "consent-word"),
        ("blood_pressure", {"readings": [{"systolic": 148, "diastolic": 92}]}, "consent"),
    ],
)
def test_what_is_parked_is_mended_on_its_form(client, database, kind, wrong, field):
    chen, who = client("chen"), uid("曾小满")
    record = chen.record(kind, {"resident": who, **wrong})
    assert chen.sync(record)[0]["outcome"] == "parked"
    page = chen.get(f"/attention/{record['id']}").text
    assert f'id="{field}-fault"' in page
    assert f'name="corrects" value="{record["id"]}"' in page
    right = {
        "pressure_attempt": {"reason": "not_home"},
        "health_consent": {"consent": "given"},
        "blood_pressure": {"consent": "given", "readings.0.systolic": "148", "readings.0.diastolic": "92"},
    }[kind]
    form = {"id": uuid4(), "form": 1, "account": uid("chen"), "return": "/", "corrects": record["id"], "resident": who}
    answer = chen.post(f"/records/{kind}", data={key: str(value) for key, value in (form | right).items()})
    assert answer.status_code == 303
    assert database.one(f"SELECT state FROM submission WHERE id = '{record['id']}'") == "repaired"
    database.execute(f"DELETE FROM health_consent WHERE resident = '{who}'")
    database.execute(f"UPDATE health_record SET consent = '' WHERE id = '{who}'")


def test_one_that_names_nobody_says_what_to_do(client):
    chen = client("chen")
    record = chen.record("pressure_attempt", {"reason": "refused"})
    assert chen.sync(record)[0]["outcome"] == "parked"
    assert "请到那一户重新记一次" in chen.get(f"/attention/{record['id']}").text


def test_consent_stays_when_the_reading_it_came_with_is_taken_back(client, database):
    chen, who = client("chen"), uid("周大海")
    reading = chen.record(
        "blood_pressure", {"resident": who, "consent": "voice", "readings": [{"systolic": 128, "diastolic": 82}]}
    )
    assert chen.sync(reading)[0]["outcome"] == "stored"
    assert "本人同意量血压的话还算数" in chen.get(f"/records/{reading['id']}").text
    withdraw(chen, reading["id"])
    assert database.one(f"SELECT consent FROM health_record WHERE id = '{who}'") == "given"
    assert database.one(f"SELECT last_at FROM health_record WHERE id = '{who}'") is None


def test_whose_consent_was_withdrawn_has_no_form_with_numbers(client):
    chen, who = client("chen"), uid("周桂英")
    reading = chen.record("blood_pressure", {"resident": who, "readings": [{"systolic": 161, "diastolic": 99}]})
    assert chen.sync(reading)[0]["outcome"] == "parked"
    chen.sync(chen.record("health_consent", {"resident": who, "consent": "withdrawn"}))
    page = chen.get(f"/attention/{reading['id']}").text
    assert "161" not in page and 'name="corrects"' not in page
