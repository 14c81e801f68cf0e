"""Whatever a machine sends costs the server nothing but an answer, and the answer is an OperationOutcome or says it of each."""

import json

import pytest

from tests.blood_pressure.steps import measure
from tests.exchange.fhir.steps import bundle, named, parsed
from tests.exchange.machines import open_machine
from tests.support.engines import on_sqlite

pytestmark = on_sqlite


@pytest.fixture(scope="module")
def machine(client, server):
    assert measure(client("chen"), "周桂英", "130/80", days=2)["outcome"] == "stored"
    return open_machine(server, client("xu"), client("shen"), ("read", "write"))


DEEP = 400_000
MOST = 20_000_000


def _with(value: bytes) -> bytes:
    """An Observation one of whose elements is this."""
    return json.dumps({**named(1), "note": "VALUE"}).replace('"VALUE"', "%s").encode() % value


BODIES = {
    "lists in lists": b"[" * DEEP + b"]" * DEEP,
    "objects in objects": b'{"a":' * DEEP + b"1" + b"}" * DEEP,
    "lists within one": _with(b"[" * DEEP + b"]" * DEEP),
    "extensions in extensions": _with(b'{"extension":[' * DEEP + b"]}" * DEEP),
    "a number of a million digits": _with(b"1" * 1_000_000),
    "a number beyond all": _with(b"1e999999"),
    "more than a machine's word": _with(str(2**64).encode()),
    "a million empty objects": _with(b"[" + b"{}," * 1_000_000 + b"{}]"),
    "six million empty objects": _with(b"[" + b"{}," * 6_000_000 + b"{}]"),
    "a million names": _with(b"{" + b",".join(b'"%d":0' % n for n in range(1_000_000)) + b"}"),
    "a million lines": b"{}\n" * 1_000_000,
    "half a character": _with(b'"\\ud83d"'),
    "nothing": b"",
    "zeros": bytes(100_000),
}
DOORS = ["/fhir/Observation", "/fhir", "/fhir/$import"]


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("what", BODIES)
def test_too_much_of_anything(machine, what, door):
    answer = machine.post(door, content=BODIES[what][:MOST])
    assert answer.status_code in {200, 201, 400, 413, 422}, answer.text[:500]
    said = parsed(answer.json())
    each = answer.status_code == 200 and door != "/fhir/Observation"
    assert answer.json()["resourceType"] == ("Bundle" if each else "OperationOutcome"), said
    assert machine.get("/fhir/metadata").status_code == 200


@pytest.mark.parametrize("what", BODIES)
def test_one_of_a_bundle_harms_no_other_or_all_is_refused(machine, what):
    inside = BODIES[what] if BODIES[what][:1] in b"[{" and BODIES[what] else b"0"
    whole = json.dumps(bundle("batch", named(2), "VALUE", named(3))).encode().replace(b'"VALUE"', inside, 1)
    answer = machine.post("/fhir", content=whole[:MOST])
    if answer.status_code == 200:
        statuses = [entry["response"]["status"] for entry in answer.json()["entry"]]
        assert statuses[0] in {"200", "201"} and statuses[2] in {"200", "201"}
    else:
        assert answer.status_code in {400, 413, 422} and answer.json()["resourceType"] == "OperationOutcome"


def test_a_reader_that_dies_is_said_and_the_next_is_read(machine):
    answer = machine.post("/fhir/$import", content=BODIES["six million empty objects"][:MOST])
    assert answer.status_code == 413 and answer.json()["issue"][0]["code"] == "too-costly"
    assert machine.post("/fhir/Observation", json=named(4)).status_code == 201
