"""Every look at somebody's blood pressure is written down, on whatever page it stands."""

import re
from urllib.parse import urlsplit

import pytest

from tests.cast import uid
from tests.support import crawl
from tests.support.people import Person

READING = {"systolic": 187, "diastolic": 113}
SHOWS = re.compile(r"\b187\b")
WHO = uid("周桂英")
STARTS = ("/", "/desk", f"/households/{uid('zhou home')}", f"/residents/{WHO}", "/desk/health?show=all")
FILES = (
    f"/residents/{WHO}/slip",
    "/desk/health.csv?show=all",
    "/desk/health/follow-ups.csv?from=2026-11-01&to=2026-12-31&who=all",
    "/desk/health/follow-ups.xlsx?from=2026-11-01&to=2026-12-31&who=all",
    f"/fhir/Observation?patient={WHO}",
    "/fhir/Observation",
    f"/fhir/Patient/{WHO}",
)


@pytest.fixture(scope="module")
def measured(client):
    chen = client("chen")
    data = {"resident": WHO, "consent": "given", "readings": [READING]}
    (outcome,) = chen.sync(chen.record("blood_pressure", data))
    assert outcome["outcome"] == "stored"
    return chen


def looks(database, name: str) -> int:
    return database.one(
        f"SELECT count(*) FROM event WHERE verb = 'viewed' AND subject = '{WHO}' AND actor = '{uid(name)}' "
        'AND detail LIKE \'%"page": "/%\''
    )


def shown_without_a_look(person: Person, database, addresses) -> list[str]:
    """Addresses whose answer shows the reading and left no event."""
    missed = []
    for address in addresses:
        before = looks(database, person.name)
        answer = person.get(address)
        if SHOWS.search(answer.text) and looks(database, person.name) == before:
            missed.append(address)
    return missed


@pytest.mark.parametrize("name", ["chen", "shen", "lin", "xu", "wu", "zhou"])
def test_no_page_shows_a_reading_unseen(client, database, measured, name):
    person = client(name)
    starts = tuple(start for start in STARTS if person.get(start).status_code == 200)
    pages = [address for address in crawl.walk(person, starts) if not urlsplit(address).path.startswith("/records/")]
    assert f"/residents/{WHO}" in pages
    assert shown_without_a_look(person, database, pages) == []


def test_no_file_holds_a_person_unseen(client, database, measured):
    shen = client("shen")
    for address in FILES:
        before = looks(database, "shen")
        answer = shen.get(address)
        assert answer.status_code == 200, address
        assert looks(database, "shen") > before, address


def test_what_a_phone_takes_with_it(client, database, measured):
    before = looks(database, "chen")
    measured.post("/offline/pages", json={"account": str(uid("chen")), "held": {}})
    assert looks(database, "chen") == before + 1


def test_a_list_of_homes_is_a_look_at_the_group(client, database, measured):
    measured.get("/households")
    rows = database.rows(f"SELECT detail FROM event WHERE subject = '{uid('tangkou')}' AND verb = 'viewed'")
    assert '{"page": "/households"}' in {row["detail"] for row in rows}


def test_an_event_says_from_where(client, database, measured):
    measured.get(f"/residents/{WHO}")
    rows = database.rows(f"SELECT device, address FROM event WHERE subject = '{WHO}' AND actor = '{uid('chen')}'")
    assert {row["address"] for row in rows} == {"127.0.0.1"}
    devices = database.rows(f"SELECT id FROM device WHERE account = '{uid('chen')}'")
    assert {str(row["device"]) for row in rows} <= {str(row["id"]) for row in devices}


def test_a_person_can_be_told_who_looked(client, database, measured):
    client("shen").get(f"/residents/{WHO}/slip")
    measured.get(f"/residents/{WHO}")
    said = measured.get(f"/residents/{WHO}/looks").text
    assert "沈医生" in said
    assert "陈桂兰" in said


@pytest.mark.parametrize("name", ["he", "lin", "xu", "wu", "zhou", "luo"])
def test_who_may_not_see_readings_does_not_see_who_looked(client, measured, name):
    assert client(name).get(f"/residents/{WHO}/looks").status_code == 404


@pytest.mark.parametrize(
    ("address", "page"),
    [
        (f"/residents/{uid('罗老四')}", "/residents/{resident_id}"),
        ("/desk/people", "/desk/people"),
        (f"/desk/health/{WHO}", "/desk/health/{resident}"),
    ],
)
def test_what_is_not_for_them_is_refused_and_written_down(client, database, measured, address, page):
    assert measured.get(address).status_code == 404
    rows = database.rows(f"SELECT detail FROM event WHERE verb = 'refused' AND actor = '{uid('chen')}'")
    assert f'{{"page": "{page}", "status": 404}}' in {row["detail"] for row in rows}
