"""Whatever goes wrong under /fhir is told as an OperationOutcome, whoever notices it: router, guard, body, front or handler."""

import json
import socket

import httpx
import pytest

from app.lib.json_text import BYTE_ORDER_MARKS
from tests.blood_pressure.steps import measure
from tests.cast import uid
from tests.exchange.fhir.steps import of_a_hospital, parsed, refused
from tests.exchange.machines import SCOPES, open_machine

NOBODY = "5f1d0a52-0000-4000-8000-000000000000"
"""An id that nothing has; the same in every process, as xdist wants the names of tests."""

OUTCOME = "application/fhir+json"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}

FORM_IN_UTF8 = {"Content-Type": "application/x-www-form-urlencoded; charset=UTF-8"}


@pytest.fixture(scope="module")
def machine(client, server):
    chen = client("chen")
    for days in (1, 2, 3):
        assert measure(chen, "周桂英", f"{130 + days}/80", days=days)["outcome"] == "stored"
    return open_machine(server, client("xu"), client("shen"), SCOPES)


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "PROPFIND", "TRACE"])
@pytest.mark.parametrize("path", ["", "/Observation", f"/Observation/{NOBODY}", "/Patient", "/metadata", "/Group"])
def test_methods_that_are_none(machine, method, path):
    answer = machine.request(method, f"/fhir{path}", content=b"{}")
    assert "HEAD" in answer.headers["allow"] or "POST" in answer.headers["allow"]
    refused(answer, 405, "not-supported")


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("path", ["Condition", "Observation/1/_history", "Patient/x/y/z", "_search", "$nothing", "文"])
def test_addresses_that_are_none(machine, method, path):
    refused(machine.request(method, f"/fhir/{path}"), 404, "not-found")


@pytest.mark.parametrize("path", ["Group/nonsense", "bulk/nonsense", f"bulk/{NOBODY}", f"bulk/{NOBODY}/x.ndjson"])
def test_ids_that_are_none(machine, path):
    refused(machine.get(f"/fhir/{path}"), 404, "not-found")


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("path", ["/Observation", "/Condition", "", "/$import"])
@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer weige_wrong"}, {"Authorization": "Basic eDp5"}])
def test_nobody(server, method, path, headers):
    answer = httpx.request(method, f"{server.url}/fhir{path}", headers={"Accept": OUTCOME, **headers}, content=b"{}")
    assert answer.status_code in (401, 405, 429), answer.text
    assert parsed(answer.json()).issue and answer.headers["content-type"] == OUTCOME


def test_a_browser_that_is_nobody(server):
    page = {"Accept": "text/html,*/*;q=0.8"}
    assert httpx.get(f"{server.url}/fhir/Observation", headers=page).headers["location"].startswith("/sign-in")
    refused(httpx.post(f"{server.url}/fhir/Observation", headers=page), 401, "login")
    refused(httpx.put(f"{server.url}/fhir/Observation", headers=page), 405, "not-supported")


def test_from_another_site(client, server):
    shen = client("shen")
    elsewhere = {"Cookie": f"weige={shen.cookies['weige']}", "Sec-Fetch-Site": "cross-site"}
    for path in ("/fhir", "/fhir/Observation", "/fhir/nothing"):
        refused(httpx.post(server.url + path, headers=elsewhere, json={}), 403, "forbidden")
    answer = httpx.post(f"{server.url}/fhirst", headers=elsewhere, json={})
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("header", "status"),
    [
        ("application/fhir+json; charset=UTF-8", 201),
        ('application/fhir+json; charset="utf-8"; fhirVersion=4.0', 201),
        ("application/json", 201),
        ("Application/FHIR+JSON", 201),
        ("text/json", 201),
        ("application/fhir+json; fhirVersion=5.0", 415),
        ("application/fhir+json; charset=gbk", 415),
        ("application/fhir+json; charset=utf-16", 415),
        ("application/fhir+xml", 415),
        ("application/x-www-form-urlencoded", 415),
        ("multipart/form-data; boundary=x", 415),
    ],
)
def test_what_is_sent(machine, header, status):
    one = of_a_hospital(1, identifier=[{"system": "urn:sent", "value": header}])
    one["effectiveDateTime"] = f"2026-10-01T09:00:{len(header):02}+08:00"
    answer = machine.post("/fhir/Observation", content=json.dumps(one), headers={"Content-Type": header})
    assert answer.status_code == status
    assert parsed(answer.json()).issue
    for door in ("/fhir", "/fhir/$import", "/fhir/$export"):
        if status == 415:
            refused(machine.post(door, content=b"{}", headers={"Content-Type": header}), 415, "not-supported")


@pytest.mark.parametrize(
    ("accept", "status"),
    [
        ("*/*", 200),
        ("application/*", 200),
        ("application/fhir+json;fhirVersion=4.0", 200),
        ("application/fhir+xml, application/fhir+json;q=0.5", 200),
        ("application/fhir+xml", 406),
        ("application/fhir+json;q=0", 406),
        ("application/fhir+json; fhirVersion=3.0", 406),
        ("image/png", 406),
    ],
)
def test_what_is_asked_for(machine, accept, status):
    answer = machine.get("/fhir/Patient", headers={"Accept": accept})
    assert answer.status_code == status
    parsed(answer.json())
    assert answer.headers["content-type"] == OUTCOME


def test_too_much(machine):
    refused(machine.post("/fhir/Observation", content=b" " * 20_000_001), 413, "too-costly")
    refused(
        machine.post("/fhir/Observation/_search", content=b"_id=" + b"a" * 1_000_000, headers=FORM), 413, "too-costly"
    )


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[" * 100_000, b'{"a": ' * 100_000, b"nul", b'{"a": "\\ud800"}'])
@pytest.mark.parametrize("door", ["Observation", "", "$export"])
def test_no_json(machine, body, door):
    if door != "$export" or body:
        refused(machine.post(f"/fhir/{door}".rstrip("/"), content=body), 400, "structure")


def test_a_fault_of_ours(machine, database):
    database.execute("ALTER TABLE health_record RENAME TO health_record_away")
    try:
        refused(machine.get("/fhir/Patient"), 500, "exception")
        assert machine.head("/fhir/Patient").status_code == 500
    finally:
        database.execute("ALTER TABLE health_record_away RENAME TO health_record")
    assert machine.get("/fhir/Patient").status_code == 200


def test_a_mark_in_front_is_read(machine):
    first, second = (
        of_a_hospital(2, identifier=[], effectiveDateTime=f"2026-10-02T1{hour}:00:00+08:00") for hour in (0, 1)
    )
    lines = f"{json.dumps(first)}\r\n{json.dumps(second)}\r\n"
    for mark, encoding in BYTE_ORDER_MARKS.items():
        answer = machine.post("/fhir/$import", content=mark + lines.encode(encoding))
        assert {entry["response"]["status"] for entry in answer.json()["entry"]} <= {"200", "201"}
        assert len(answer.json()["entry"]) == 2
    marked = b"\xef\xbb\xbf" + json.dumps(first).encode()
    assert machine.post("/fhir/Observation", content=marked).status_code == 200
    refused(machine.post("/fhir/$import", content=b"\xff\xfe\x00"), 400, "structure")
    (told,) = [entry["response"] for entry in machine.post("/fhir/$import", content=b"{no json").json()["entry"]]
    assert told["status"] == "422" and "JSON" in told["outcome"]["issue"][0]["diagnostics"]


def matches(answer):
    assert answer.status_code == 200, answer.text
    parsed(answer.json())
    return [entry["resource"]["id"] for entry in answer.json().get("entry", [])]


def test_search_by_post_is_answered_as_by_get(machine):
    for sort, query in (
        ("Observation", {"patient": str(uid("周桂英")), "code": "85354-9", "_count": "2"}),
        ("Observation", {"date": "ge2020", "_sort": "-date"}),
        ("Patient", {"_id": str(uid("周桂英"))}),
        ("Group", {"_summary": "count"}),
    ):
        asked = machine.get(f"/fhir/{sort}", params=query)
        for again in (
            machine.post(f"/fhir/{sort}/_search", data=query),
            machine.post(f"/fhir/{sort}/_search", params=query),
            machine.post(f"/fhir/{sort}/_search", data=query, headers=FORM_IN_UTF8),
            machine.get(f"/fhir/{sort}/_search", params=query),
        ):
            assert matches(again) == matches(asked) and again.json().get("total") == asked.json().get("total")
            assert {link["relation"] for link in again.json()["link"]} == {
                link["relation"] for link in asked.json()["link"]
            }
    both = machine.post("/fhir/Observation/_search", params={"code": "85354-9"}, data={"patient": str(uid("周桂英"))})
    asked = machine.get("/fhir/Observation", params={"code": "85354-9", "patient": str(uid("周桂英"))})
    assert matches(both) == matches(asked)
    refused(machine.post("/fhir/Observation/_search", data={"colour": "red"}), 400, "not-supported")
    refused(machine.post("/fhir/Observation/_search", data={"_format": "xml"}), 406, "not-supported")
    refused(machine.post("/fhir/Observation/_search", json={}), 415, "not-supported")
    refused(machine.post("/fhir/Observation/_search", content=b"a=%ff", headers=FORM), 400, "structure")
    refused(machine.put("/fhir/Observation/_search"), 405, "not-supported")


def test_a_writer_may_not_search_by_post(client, server):
    writer = open_machine(server, client("xu"), client("shen"), ("write",))
    refused(writer.post("/fhir/Observation/_search", data={}), 403, "forbidden")


def test_a_request_that_is_no_http(server):
    """Below every handler: answered, and the server stands."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as line:
        line.sendall(b"GET /fhir/Patient\x00 HTTP/1.1\r\n\r\n")
        assert line.recv(100).startswith(b"HTTP/1.1 400")
