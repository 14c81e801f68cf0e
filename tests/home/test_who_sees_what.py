"""Homes and blood pressures are seen by those whose work they are, and by nobody else."""

import re

from tests import cast

HOME = f"/households/{cast.uid('zhou home')}"
PERSON = f"/residents/{cast.uid('周桂英')}"


def measured(chen):
    person = {"resident": cast.uid("周桂英"), "consent": "given"}
    (outcome,) = chen.sync(chen.record("blood_pressure", {**person, "readings": [{"systolic": 157, "diastolic": 93}]}))
    assert outcome["outcome"] == "stored"


def test_a_leader_and_the_doctor_see_the_numbers(client):
    measured(client("chen"))
    for name in ("chen", "shen"):
        for page in (HOME, PERSON):
            assert re.search(r"\b157\b", client(name).get(page).text), (name, page)


def test_the_desk_and_the_village_see_the_home_without_them(client):
    measured(client("chen"))
    for name in ("lin", "xu", "wu", "zhou"):
        for page in (HOME, PERSON):
            answer = client(name).get(page)
            assert answer.status_code == 200
            assert "周桂英" in answer.text
            assert not re.search(r"\b157\b", answer.text), (name, page)
        assert client(name).get(f"{PERSON}/slip").status_code == 404


def test_a_department_sees_no_home(client, database):
    clerk = client("lin")
    database.execute(f"UPDATE assignment SET role = 'department' WHERE account = '{cast.uid('lin')}'")
    try:
        for page in (HOME, PERSON):
            assert clerk.get(page).status_code == 404
        assert str(cast.uid("zhou home")) not in clerk.get("/households").text
    finally:
        database.execute(f"UPDATE assignment SET role = 'dispatcher' WHERE account = '{cast.uid('lin')}'")
