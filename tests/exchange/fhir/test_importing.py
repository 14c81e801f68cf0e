"""What a hospital's feed gets wrong, and what becomes of it."""

import copy
import json
from datetime import UTC, datetime, timedelta

import pytest

from tests.blood_pressure.steps import measure
from tests.cast import uid
from tests.exchange.fhir.steps import bundle, named, of_a_hospital, parsed, pulse_of, statuses
from tests.exchange.machines import open_machine


@pytest.fixture(scope="module")
def machine(client, server):
    """A feed that may write and read; 周桂英 has agreed to be measured."""
    assert measure(client("chen"), "周桂英", "130/80", days=2)["outcome"] == "stored"
    return open_machine(server, client("xu"), client("shen"), ("read", "write"))


@pytest.fixture
def count(database):
    """How many check-ups there are."""
    return lambda: database.one("SELECT count(*) FROM blood_pressure")


def issues(answer, status):
    assert answer.status_code == status, answer.text
    parsed(answer.json())
    return answer.json()["issue"]


def test_a_batch_takes_what_it_can_and_a_transaction_all_or_nothing(machine, count):
    good, bad = named(1), named(2, status="unknown")
    assert statuses(machine.post("/fhir", json=bundle("batch", good, bad))) == ["201", "422"]
    before = count()
    answer = machine.post("/fhir", json=bundle("transaction", named(3), bad, of_a_hospital(4, who="nobody")))
    said = issues(answer, 422)
    assert [one["expression"] for one in said] == [
        ["Bundle.entry[1].resource.status"],
        ["Bundle.entry[2].resource.subject"],
    ]
    assert count() == before
    answer = machine.post("/fhir", json=bundle("transaction", named(3), named(4)))
    assert statuses(answer) == ["201", "201"] and answer.json()["type"] == "transaction-response"
    assert count() == before + 2
    assert statuses(machine.post("/fhir", json=bundle("transaction", named(3), named(4)))) == ["200", "200"]
    assert count() == before + 2


@pytest.mark.parametrize(
    ("sent", "where"),
    [
        ({"resourceType": "Bundle", "type": "collection"}, "Bundle.type"),
        ({"resourceType": "Observation"}, "Bundle.type"),
        ({"resourceType": "Bundle", "type": "batch", "entry": [{"resource": {}}]}, "Bundle.entry[0].request"),
        (
            {
                "resourceType": "Bundle",
                "type": "batch",
                "entry": [{"request": {"method": "DELETE", "url": "Observation/1"}}],
            },
            "Bundle.entry[0].request",
        ),
        ({"resourceType": "Bundle", "type": "transaction", "entry": [7]}, "Bundle.entry[0].request"),
    ],
)
def test_a_bundle_that_is_none_of_ours(machine, sent, where):
    assert issues(machine.post("/fhir", json=sent), 400)[0]["expression"] == [where]


def test_a_transaction_is_not_endless(machine, count):
    before = count()
    answer = machine.post("/fhir", json=bundle("transaction", *(named(n) for n in range(100, 601))))
    assert issues(answer, 413)[0]["code"] == "too-costly"
    assert count() == before


def test_ten_thousand_at_once_and_again(machine, count):
    before = count()
    sent = [named(n) for n in range(1000, 11_000)]
    body = "\n".join(json.dumps(one) for one in sent).encode()
    assert statuses(machine.post("/fhir/$import", content=body)) == ["201"] * 10_000
    assert count() == before + 10_000
    assert set(statuses(machine.post("/fhir/$import", content=body[: len(body) // 10]))[:-1]) == {"200"}
    assert count() == before + 10_000


def test_the_same_identifier_with_other_values(machine, database):
    assert statuses(machine.post("/fhir", json=bundle("batch", named(20, 150)))) == ["201"]
    # Not said to be changed: both are kept, and somebody looks.
    assert statuses(machine.post("/fhir", json=bundle("batch", named(20, 160)))) == ["202"]
    # Said to be corrected: the first makes way, once.
    corrected = named(20, 140, status="corrected")
    (answer,) = machine.post("/fhir", json=bundle("batch", corrected)).json()["entry"]
    assert answer["response"]["status"] == "201"
    assert statuses(machine.post("/fhir", json=bundle("batch", corrected))) == ["200"]
    assert statuses(machine.post("/fhir", json=bundle("batch", named(20, 138, status="amended")))) == ["201"]
    moment = datetime(2025, 1, 2, 4, tzinfo=UTC).isoformat()
    found = machine.get("/fhir/Observation", params={"patient": str(uid("周桂英")), "code": "85354-9", "date": moment})
    (live,) = [entry["resource"] for entry in found.json()["entry"]]
    assert live["component"][0]["valueQuantity"]["value"] == 138 and live["status"] == "amended"
    assert database.one("SELECT count(*) FROM blood_pressure WHERE superseded_by IS NOT NULL") == 2
    # Corrected, of something that never came: it is simply new.
    assert statuses(machine.post("/fhir", json=bundle("batch", named(21, status="corrected")))) == ["201"]


def test_two_heart_rates_of_one_moment_and_a_lonely_one(machine):
    sent = [named(30), pulse_of(30), pulse_of(30), pulse_of(31)]
    assert statuses(machine.post("/fhir", json=bundle("batch", *sent))) == ["201", "201", "201", "422"]


def with_value(value):
    one = named(40)
    one["component"][0]["valueQuantity"]["value"] = value
    return one


def without_component():
    one = named(41)
    del one["component"][1]
    return one


def in_kpa():
    one = named(42)
    one["component"][1]["valueQuantity"] = {"value": 12.5, "system": "http://unitsofmeasure.org", "code": "kPa"}
    return one


TOMORROW = (datetime.now(UTC) + timedelta(days=1)).isoformat()


@pytest.mark.parametrize(
    ("one", "status", "where"),
    [
        (in_kpa(), 422, "Observation.component[1].valueQuantity.code"),
        (without_component(), 422, "Observation.component"),
        (with_value(1e300), 422, "Observation.component[0].valueQuantity.value"),
        (with_value("150"), 422, "Observation.component[0].valueQuantity.value"),
        (named(43, effectiveDateTime="2026-10-01T09:00:00"), 422, "Observation.effectiveDateTime"),
        (named(44, effectiveDateTime=TOMORROW), 422, "Observation.effectiveDateTime"),
        (named(45, effectiveDateTime="1026-10-01T09:00:00+08:00"), 422, "Observation.effectiveDateTime"),
        (named(46, who="nobody"), 404, "Observation.subject"),
        (named(47, 20), 202, "Observation.component.where(code.coding.code='8480-6').value"),
        (named(48, 70), 202, "Observation.component.where(code.coding.code='8480-6').value"),
        (bundle("batch", named(49)), 422, "resourceType"),
        ({**named(50), "identifier": 7}, 201, None),
        ({**named(51), "identifier": {"value": "x"}}, 201, None),
        ({**named(52), "note": [{"text": "a\x00b"}, 7]}, 201, None),
    ],
)
def test_each_is_answered_with_the_place_and_nothing_breaks(machine, count, one, status, where):
    before = count()
    answer = machine.post("/fhir/Observation", json=one)
    (said,) = issues(answer, status)
    assert said.get("expression") == ([where] if where else None)
    assert count() == before + (status == 201)
    if status == 201:
        assert "/fhir/Observation/" in answer.headers["location"]


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[" * 100_000, b'{"a": ' * 100_000])
def test_what_is_no_json(machine, body):
    assert issues(machine.post("/fhir/Observation", content=body), 400)[0]["code"] == "structure"
    assert issues(machine.post("/fhir", content=body), 400)[0]["code"] == "structure"
    answer = machine.post("/fhir/$import", content=body)
    assert answer.status_code == 200
    assert {entry["response"]["status"] for entry in answer.json().get("entry", [])} <= {"422"}


def test_somebody_who_died_waits_for_a_person(machine, client):
    chen = client("chen")
    died = {"resident": uid("周大海"), "household": uid("zhou home"), "change": "died"}
    chen.sync(chen.record("resident", died))
    answer = machine.post("/fhir/Observation", json=copy.deepcopy(named(60, who="周大海")))
    assert {tuple(one["expression"]) for one in issues(answer, 202)} == {("Observation.subject",)}


def test_an_urgent_one_rings_when_it_arrives_like_one_from_the_door(machine, client, database):
    told = "SELECT count(*) FROM inbox_item WHERE subject_kind = 'desk_health'"
    before = database.one(told)
    assert machine.post("/fhir/Observation", json=named(70, 195)).status_code == 201
    assert database.one(told) > before  # of long ago, and rung by its arrival
    before = database.one(told)
    fresh = named(71, 195, effectiveDateTime=(datetime.now(UTC) - timedelta(hours=1)).isoformat())
    assert machine.post("/fhir/Observation", json=fresh).status_code == 201
    assert database.one(told) > before
    (record,) = database.rows(f"SELECT reason, systolic FROM health_record WHERE id = '{uid('周桂英')}'")
    assert (record["reason"], record["systolic"]) == ("urgent", 195)
