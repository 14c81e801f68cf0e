"""A reading is the same by whose it is, its moment and its values: however it is written, it is stored once."""

import copy
import json
import random

import pytest

from tests.blood_pressure.steps import measure
from tests.cast import uid
from tests.exchange.fhir.steps import bundle, of_a_hospital, pulse_of, statuses
from tests.exchange.machines import open_machine


def plain(**change):
    """A reading without an identifier."""
    one = of_a_hospital(20, effectiveDateTime="2026-10-20T08:00:00+08:00")
    del one["identifier"]
    one["component"][0]["valueQuantity"]["value"] = 127
    return {**one, **change}


def without(name):
    return {key: value for key, value in plain().items() if key != name}


def with_values(systolic, diastolic):
    one = plain()
    one["component"][0]["valueQuantity"]["value"] = systolic
    one["component"][1]["valueQuantity"]["value"] = diastolic
    return one


SAME = {
    "another meta": plain(meta={"versionId": "7", "lastUpdated": "2026-11-27T01:00:00Z"}),
    "another id": plain(id="obs-78"),
    "components the other way round": plain(component=plain()["component"][::-1]),
    "another zone": plain(effectiveDateTime="2026-10-20T00:00:00Z"),
    "west of Greenwich": plain(effectiveDateTime="2026-10-19T19:30:00-04:30"),
    "milliseconds": plain(effectiveDateTime="2026-10-20T08:00:00.000+08:00"),
    "no seconds": plain(effectiveDateTime="2026-10-20T08:00+08:00"),
    "as an instant": {**without("effectiveDateTime"), "effectiveInstant": "2026-10-20T00:00:00Z"},
    "as a decimal": with_values(127.0, 92.0),
    "as 1.27e2": json.loads(json.dumps(with_values(127, 92)).replace("127", "1.27e2")),
    "with words": plain(text={"status": "generated", "div": "<div xmlns='http://www.w3.org/1999/xhtml'>x</div>"}),
    "with a note": plain(note=[{"text": "sent again"}]),
    "without a method": without("method"),
    "with an identifier": plain(identifier=[{"system": "urn:other", "value": "x1"}]),
    "with two": plain(identifier=[{"system": "urn:a", "value": "1"}, {"system": "urn:b", "value": "2"}]),
    "with a passing name": plain(identifier=[{"use": "temp", "system": "urn:a", "value": "9"}]),
    "a patient in full": None,  # by the server's own address, which is known only later
    "amended, with what is here": plain(status="amended"),
}  # fmt: skip


@pytest.fixture(scope="module")
def people(client):
    assert measure(client("chen"), "周桂英", "130/80", days=2)["outcome"] == "stored"
    return client("xu"), client("shen")


@pytest.fixture(scope="module")
def machine(people, server):
    return open_machine(server, *people, ("read", "write"))


@pytest.fixture
def kept(database):
    """How many records there are of any kind of ending."""
    return lambda: database.one("SELECT count(*) FROM submission")


@pytest.mark.parametrize("how", SAME)
def test_sent_again_in_other_words(machine, kept, server, how):
    assert machine.post("/fhir/Observation", json=plain()).status_code in (200, 201)
    before = kept()
    full = plain(subject={"reference": f"{server.url}/fhir/Patient/{uid('周桂英')}"})
    again = SAME[how] or full
    assert machine.post("/fhir/Observation", json=again).status_code == 200
    line = json.dumps(again)
    assert statuses(machine.post("/fhir/$import", content=f"{line}\n{line}".encode())) == ["200", "200"]
    assert statuses(machine.post("/fhir/$import", json=bundle("collection", again))) == ["200"]
    assert statuses(machine.post("/fhir", json=bundle("batch", again, again))) == ["200", "200"]
    assert statuses(machine.post("/fhir", json=bundle("transaction", again))) == ["200"]
    assert kept() == before


@pytest.mark.parametrize(
    "other",
    [
        plain(effectiveDateTime="2026-10-20T08:00:01+08:00"),
        plain(effectiveDateTime="2026-10-20T08:00:00Z"),
        with_values(128, 92),
        with_values(127, 91),
    ],
)
def test_what_says_something_else_is_another(machine, kept, other):
    machine.post("/fhir/Observation", json=plain())
    before = kept()
    assert machine.post("/fhir/Observation", json=other).status_code == 201
    assert kept() == before + 1


def test_twice_in_one_request_is_once(machine, kept):
    one = plain(effectiveDateTime="2026-10-18T08:00:00+08:00")
    other = {**copy.deepcopy(one), "identifier": [{"system": "urn:x", "value": "7"}], "note": [{"text": "x"}]}
    before = kept()
    assert statuses(machine.post("/fhir", json=bundle("batch", one, other, one))) == ["201", "200", "200"]
    assert kept() == before + 1


def test_another_key_brings_the_same(machine, people, server, kept):
    one = of_a_hospital(19)
    assert machine.post("/fhir/Observation", json=one).status_code == 201
    before = kept()
    assert open_machine(server, *people, ("write",)).post("/fhir/Observation", json=one).status_code == 200
    assert kept() == before


def test_a_reading_of_ours_that_lost_its_name_comes_back(machine, client, kept):
    assert measure(client("chen"), "周桂英", "141/88", days=1)["outcome"] == "stored"
    found = machine.get("/fhir/Observation", params={"patient": str(uid("周桂英")), "code": "85354-9"}).json()
    before = kept()
    for entry in found["entry"]:
        stripped = {
            name: value for name, value in entry["resource"].items() if name not in ("identifier", "id", "meta")
        }
        assert machine.post("/fhir/Observation", json=stripped).status_code == 200
    assert kept() == before


def test_under_our_name_with_other_values_is_not_taken_for_ours(machine, client, database):
    key = measure(client("chen"), "周桂英", "143/88", days=3)["id"]
    mine = machine.get(f"/fhir/Observation/{key}").json()
    mine["component"][0]["valueQuantity"]["value"] = 190
    answer = machine.post("/fhir/Observation", json=mine)
    assert answer.status_code == 202
    assert database.one(f"SELECT systolic FROM blood_pressure WHERE id = '{key}'") == 143


def test_the_same_name_at_another_moment_or_of_somebody_else_is_looked_at(machine, client):
    assert machine.post("/fhir/Observation", json=of_a_hospital(9)).status_code == 201
    moved = of_a_hospital(9, effectiveDateTime="2026-10-09T10:00:00+08:00")
    assert machine.post("/fhir/Observation", json=moved).status_code == 202
    assert machine.post("/fhir/Observation", json=moved).status_code == 202
    client("chen")
    for status in ("final", "corrected"):
        swapped = of_a_hospital(9, who="周大海", status=status)
        assert machine.post("/fhir/Observation", json=swapped).status_code == 202


def test_a_correction_by_any_of_its_names_and_the_first_sent_again(machine, database):
    names = [{"system": "urn:a", "value": "c1"}, {"system": "urn:b", "value": "c2"}]
    first = of_a_hospital(11, identifier=names)
    assert machine.post("/fhir/Observation", json=first).status_code == 201
    fixed = of_a_hospital(11, identifier=names[::-1], status="corrected")
    fixed["component"][0]["valueQuantity"]["value"] = 139
    assert machine.post("/fhir/Observation", json=fixed).status_code == 201
    assert machine.post("/fhir/Observation", json=first).status_code == 200
    moment = "2026-10-11T09:00:00+08:00"
    found = machine.get("/fhir/Observation", params={"date": moment, "code": "85354-9"}).json()
    assert [one["resource"]["component"][0]["valueQuantity"]["value"] for one in found["entry"]] == [139]
    assert "total" in found and found["total"] == 1


def test_a_correction_in_the_same_request(machine):
    first, fixed = of_a_hospital(12), of_a_hospital(12, status="corrected")
    fixed["component"][0]["valueQuantity"]["value"] = 133
    assert statuses(machine.post("/fhir", json=bundle("batch", first, fixed))) == ["201", "201"]


def test_heart_rates_by_meaning(machine):
    one = of_a_hospital(13, identifier=[{"system": "urn:hospital", "value": "n313"}])
    rate = {**pulse_of(0, 71), "effectiveDateTime": "2026-10-13T01:00:00Z", "identifier": []}
    assert statuses(machine.post("/fhir", json=bundle("batch", rate, one))) == ["201", "201"]
    assert machine.post("/fhir/Observation", json=rate).status_code == 200  # alone: it is here
    assert statuses(machine.post("/fhir", json=bundle("batch", one, rate))) == ["200", "200"]
    faster = copy.deepcopy(rate)
    faster["valueQuantity"]["value"] = 99
    assert machine.post("/fhir/Observation", json=faster).status_code == 422
    assert statuses(machine.post("/fhir", json=bundle("batch", one, faster))) == ["202", "202"]
    fresh = of_a_hospital(14)
    two = [{**each, "effectiveDateTime": fresh["effectiveDateTime"]} for each in (rate, faster)]
    assert statuses(machine.post("/fhir", json=bundle("batch", fresh, *two))) == ["201", "201", "422"]


def test_a_heart_rate_may_lie_far_from_its_pressure(machine):
    """Whatever the order of a long file: systems list one kind after the other."""
    pressures, rates = [], []
    for number in range(700):
        moment = f"2026-09-{1 + number // 60:02}T{number // 30 % 2 + 8:02}:{number % 60:02}:{number // 60:02}+08:00"
        pressures.append(plain(effectiveDateTime=moment, identifier=[{"system": "urn:far", "value": str(number)}]))
        rates.append({**pulse_of(0, 71), "effectiveDateTime": moment, "identifier": []})
    sent = [*pressures, *rates]
    random.Random(7).shuffle(sent)
    body = "\n".join(json.dumps(one) for one in sent).encode()
    assert set(statuses(machine.post("/fhir/$import", content=body))) == {"201"}


def test_made_only_when_it_is_not_here(machine, kept):
    one = of_a_hospital(15)
    name = "identifier=urn:hospital|15"
    assert machine.post("/fhir/Observation", json=one, headers={"If-None-Exist": name}).status_code == 201
    before = kept()
    other = of_a_hospital(16)
    answer = machine.post("/fhir/Observation", json=other, headers={"If-None-Exist": name})
    assert answer.status_code == 200 and answer.headers["location"]
    sent = bundle("batch", other)
    sent["entry"][0]["request"]["ifNoneExist"] = name
    assert statuses(machine.post("/fhir", json=sent)) == ["200"]
    assert kept() == before
    for strange in ("patient=1", "identifier=", "identifier=a|b&code=c", "x"):
        answer = machine.post("/fhir/Observation", json=other, headers={"If-None-Exist": strange})
        assert answer.status_code == 400 and answer.json()["issue"][0]["expression"] == ["If-None-Exist"]
