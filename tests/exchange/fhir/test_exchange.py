"""Search, export and import over HTTP, as a health centre's system would."""

import json

import pytest

from app.exchange.fhir.importing.profile import read
from app.exchange.fhir.resources import BP, HEART_RATE
from tests.blood_pressure.steps import ago, measure
from tests.cast import uid
from tests.exchange.fhir.steps import found, of_a_hospital, parsed

HEADERS = {"Accept": "application/fhir+json"}


@pytest.fixture(scope="module")
def shen(client):
    """The doctor of one village, after some days of measuring in two."""
    chen, luo = client("chen"), client("luo")
    for days in range(1, 6):
        reading = {"readings": [{"systolic": 130 + days, "diastolic": 80, "pulse": 70}]} if days % 2 else {}
        assert measure(chen, "周桂英", f"{130 + days}/80", days=days, **reading)["outcome"] == "stored"
    measure(chen, "周大海", "150/94", days=2)
    measure(luo, "罗老四", "150/94", days=2)
    return client("shen")


def ask(person, path, status=200):
    answer = person.get(f"/fhir/{path}", headers=HEADERS)
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"].startswith("application/fhir+json")
    parsed(answer.json())
    return answer.json()


def test_what_the_server_can_do(shen):
    said = ask(shen, "metadata")
    assert said["fhirVersion"] == "4.0.1"
    assert {one["type"] for one in said["rest"][0]["resource"]} == {"Observation", "Patient", "Group"}


def test_by_patient_code_and_date(shen):
    patient = f"patient=Patient/{uid('周桂英')}"
    all_of_them = found(ask(shen, f"Observation?{patient}"))
    assert [one["code"]["coding"][0]["code"] for one in all_of_them].count(BP) == 5
    assert [one["code"]["coding"][0]["code"] for one in all_of_them].count(HEART_RATE) == 3
    only = found(ask(shen, f"Observation?{patient}&code=http://loinc.org|{BP}"))
    assert len(only) == 5 and all(read(one).systolic for one in only)
    assert len(found(ask(shen, f"Observation?{patient}&code={HEART_RATE}"))) == 3
    assert found(ask(shen, f"Observation?{patient}&code=1234-5")) == []
    day = ago(2)[:10]
    assert len(found(ask(shen, f"Observation?{patient}&code={BP}&date={day}"))) == 1
    assert len(found(ask(shen, f"Observation?{patient}&code={BP}&date=ge{day}"))) == 2
    assert len(found(ask(shen, f"Observation?{patient}&code={BP}&date=lt{day}"))) == 3
    assert len(found(ask(shen, f"Observation?{patient}&code={BP}&date=gt2020&date=lt2021-03"))) == 0


def test_page_after_page_and_nothing_of_another_village(shen):
    seen, address = [], f"Observation?code={BP}&_count=2"
    while address:
        page = ask(shen, address)
        seen += found(page)
        onward = [link["url"] for link in page["link"] if link["relation"] == "next"]
        address = onward[0].split("/fhir/")[1] if onward else ""
    assert len(seen) == 6
    assert [one["effectiveDateTime"] for one in seen] == sorted(one["effectiveDateTime"] for one in seen)
    assert str(uid("罗老四")) not in json.dumps(seen)
    assert str(uid("周桂英")) in json.dumps(seen) and "周桂英" not in json.dumps(seen, ensure_ascii=False)


@pytest.mark.parametrize(
    "query", ["colour=red", "patient=nobody", "date=yesterday", "date=ap2026", "_count=-1", "_count=x", "_page=x"]
)
def test_a_search_that_cannot_be_read_is_told_why(shen, query):
    assert ask(shen, f"Observation?{query}", 400)["issue"][0]["diagnostics"]


def test_one_of_them_and_people_without_names(shen, client, database):
    (one,) = found(ask(shen, f"Observation?patient={uid('周大海')}&code={BP}"))
    assert ask(shen, f"Observation/{one['id']}") == one
    assert ask(shen, f"Observation/{one['id']}-hr", 404)["resourceType"] == "OperationOutcome"
    ask(shen, "Observation/nonsense", 404)
    people = found(ask(shen, "Patient"))
    assert {person["id"] for person in people} == {str(uid("周桂英")), str(uid("周大海"))}
    assert ask(shen, f"Patient/{uid('周大海')}")["gender"] == "male"
    ask(shen, f"Patient/{uid('罗老四')}", 404)
    assert client("chen").get("/fhir/Observation", headers=HEADERS).status_code == 404
    assert database.one("SELECT count(*) FROM event WHERE subject_kind = 'health' AND verb = 'read'") > 0


def lines(person, sort="Observation"):
    answer = person.get(f"/fhir/$export?_type={sort}")
    assert answer.status_code == 200
    return [json.loads(line) for line in answer.text.splitlines()]


def test_export_has_every_one_once(shen):
    out = lines(shen)
    assert len(out) == len({one["id"] for one in out})
    for one in out:
        parsed(one)
        read(one)
    assert len(lines(shen, "Patient")) == 2
    ask(shen, "$export?_type=Condition", 400)


def take_in(person, *resources):
    """The statuses and outcomes of an import."""
    body = "\n".join(one if isinstance(one, str) else json.dumps(one) for one in resources)
    answer = person.post("/fhir/$import", content=body.encode(), headers=HEADERS)
    assert answer.status_code == 200, answer.text
    parsed(answer.json())
    return [entry["response"] for entry in answer.json().get("entry", [])]


def test_what_we_gave_out_comes_back_unchanged(shen, database):
    before = database.one("SELECT count(*) FROM submission")
    assert {one["status"] for one in take_in(shen, *lines(shen))} == {"200"}
    assert database.one("SELECT count(*) FROM submission") == before


def test_a_hospitals_are_stored_once_and_judged_here(shen, database):
    pulse = {
        **of_a_hospital(3, identifier=[{"system": "urn:hospital", "value": "3p"}]),
        "code": {"coding": [{"system": "http://loinc.org", "code": HEART_RATE}]},
        "valueQuantity": {"value": 71, "system": "http://unitsofmeasure.org", "code": "/min"},
    }
    sent = [of_a_hospital(3), pulse, of_a_hospital(4)]
    assert [one["status"] for one in take_in(shen, *sent)] == ["201", "201", "201"]
    assert [one["status"] for one in take_in(shen, *sent)] == ["200", "200", "200"]
    rows = database.rows(
        "SELECT b.pulse, b.grade, b.account FROM blood_pressure b JOIN submission s ON s.id = b.id "
        f"WHERE b.account = '{uid('shen')}' ORDER BY b.measured_at"
    )
    assert [(row["pulse"], row["grade"]) for row in rows] == [(71, "raised"), (None, "raised")]


def test_a_bundle_and_one_alone(shen):
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": of_a_hospital(5)}, {}]}
    assert [one["status"] for one in take_in(shen, bundle)] == ["201", "422"]
    answer = shen.post("/fhir/Observation", json=of_a_hospital(6), headers=HEADERS)
    assert (answer.status_code, answer.json()["issue"][0]["severity"]) == (201, "information")
    answer = shen.post("/fhir/Observation", json=of_a_hospital(7, status="unknown"), headers=HEADERS)
    assert (answer.status_code, answer.json()["issue"][0]["expression"]) == (422, ["Observation.status"])


def test_what_cannot_be_taken_in_is_told_line_by_line(shen, database):
    kpa = of_a_hospital(8)
    kpa["component"][0]["valueQuantity"] = {"value": 19.7, "system": "http://unitsofmeasure.org", "code": "kPa"}
    low = of_a_hospital(9)
    low["component"][0]["valueQuantity"]["value"] = 20
    answers = take_in(
        shen,
        kpa,
        of_a_hospital(10, effectiveDateTime="2026-10-10T09:00:00"),
        of_a_hospital(11, who="nobody"),
        of_a_hospital(12, who="罗老四"),
        low,
        "{no json",
        of_a_hospital(13),
    )
    assert [one["status"] for one in answers] == ["422", "422", "404", "404", "202", "422", "201"]
    assert "7.50062" in answers[0]["outcome"]["issue"][0]["diagnostics"]
    # Kept here for a person to look at; it need not be sent again.
    kept = answers[4]["location"].split("/")[1]
    assert database.one(f"SELECT state FROM submission WHERE id = '{kept}'") == "parked"


def test_without_consent_a_hospitals_reading_waits(shen, client):
    client("chen")
    (answer,) = take_in(shen, of_a_hospital(14, who="吴老三"))
    assert (answer["status"], answer["outcome"]["issue"][0]["expression"]) == ("202", ["Observation.subject"])


def test_withdrawn_consent_is_hidden_here_too(shen, client):
    chen = client("chen")
    withdrawn = {"resident": uid("周大海"), "consent": "withdrawn"}
    chen.sync(chen.record("health_consent", withdrawn, recorded_at=ago(0, 0)))
    assert found(ask(shen, f"Observation?patient={uid('周大海')}")) == []
    assert str(uid("周大海")) not in json.dumps(lines(shen))
