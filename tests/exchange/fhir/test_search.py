"""Searching, with the worked examples of hl7.org/fhir/R4/search.html."""

from datetime import datetime

import pytest

from app.exchange.fhir.importing.profile import Wrong
from app.exchange.fhir.resources import BP, HEART_RATE, LOINC
from app.exchange.fhir.search.dates import span_of
from tests.blood_pressure.steps import measure
from tests.cast import uid
from tests.exchange.fhir.steps import found, parsed, refused
from tests.exchange.machines import open_machine

ZONE = "+08:00"


@pytest.mark.parametrize(
    ("said", "matches", "others"),
    [
        # The table of section 3.1.1.4.5 (date), as far as it speaks of moments.
        ("eq2013-01-14", ["2013-01-14T00:00:00", "2013-01-14T10:00:00"], ["2013-01-15T00:00:00"]),
        ("ne2013-01-14", ["2013-01-15T00:00:00"], ["2013-01-14T00:00:00", "2013-01-14T10:00:00"]),
        ("lt2013-01-14T10:00", ["2013-01-14T09:59:59"], ["2013-01-14T10:00:00"]),
        ("gt2013-01-14T10:00", ["2013-01-14T10:01:00"], ["2013-01-14T10:00:30", "2013-01-14T09:00:00"]),
        ("ge2013-03-14", ["2013-03-14T00:00:00", "2013-03-15T00:00:00"], ["2013-03-13T23:59:59"]),
        ("le2013-03-14", ["2013-03-14T23:59:59"], ["2013-03-15T00:00:00"]),
        ("sa2013-03-14", ["2013-03-15T00:00:00"], ["2013-03-14T12:00:00", "2013-01-21T00:00:00"]),
        ("eb2013-03-14", ["2013-03-13T23:59:59"], ["2013-03-14T00:00:00"]),
        # Parts of dates: as far as they are said.
        ("2013", ["2013-01-01T00:00:00", "2013-12-31T23:59:59"], ["2014-01-01T00:00:00"]),
        ("2012-02", ["2012-02-29T23:59:59"], ["2012-03-01T00:00:00"]),
        ("gt2013-12", ["2014-01-01T00:00:00"], ["2013-12-31T23:59:59"]),
        ("2013-01-14T10:00:00", ["2013-01-14T10:00:00.9"], ["2013-01-14T10:00:01"]),
        ("2013-01-14T10:00:00.5", ["2013-01-14T10:00:00.5"], ["2013-01-14T10:00:00.6"]),
        ("2013-01-14T02:00:00Z", ["2013-01-14T10:00:00"], ["2013-01-14T02:00:00"]),
        ("2013-01-14T04:00:00 02:00", ["2013-01-14T10:00:00"], ["2013-01-14T04:00:00"]),
    ],
)
def test_dates(said, matches, others):
    span = span_of([said], "date")

    def within(text):
        moment = datetime.fromisoformat(f"{text}{ZONE}")
        inside = (not span.since or moment >= span.since) and (not span.until or moment < span.until)
        return inside and not any(first <= moment < last for first, last in span.but)

    assert all(within(text) for text in matches)
    assert not any(within(text) for text in others)


@pytest.mark.parametrize(
    "text", ["", "20130114", "2013-13", "2013-02-30", "ap2013", "xx2013", "2013-01-14T10", "2013-01-14T10:00:00+99:00"]
)
def test_dates_that_are_none(text):
    with pytest.raises(Wrong) as wrong:
        span_of([text], "date")
    assert wrong.value.issues[0]["expression"] == ["date"]


@pytest.fixture(scope="module")
def machine(client, server):
    """A reader, after six days of measuring two people."""
    chen = client("chen")
    for days in range(1, 7):
        reading = {"readings": [{"systolic": 130 + days, "diastolic": 80, "pulse": 70}]} if days % 2 else {}
        assert measure(chen, "周桂英", f"{130 + days}/80", days=days, **reading)["outcome"] == "stored"
    assert measure(chen, "周大海", "150/94", days=2)["outcome"] == "stored"
    return open_machine(server, client("xu"), client("shen"), ("read",))


def ask(machine, query, **headers):
    answer = machine.get(f"/fhir/{query}", headers=headers)
    assert answer.status_code == 200, answer.text
    parsed(answer.json())
    return answer.json()


def count(machine, query):
    return len(found(ask(machine, f"Observation?{query}")))


def test_who_and_what(machine):
    gui, sea = uid("周桂英"), uid("周大海")
    for name in ("patient", "subject", "subject:Patient"):
        assert count(machine, f"{name}={gui}&code={BP}") == 6
    assert count(machine, f"subject=Patient/{sea}") == 1
    assert count(machine, f"patient={gui},{sea}&code={BP}") == 7
    assert count(machine, f"patient={gui}&patient={sea}") == 0  # both at once is nobody
    assert count(machine, f"code={LOINC}|{BP}&patient={gui}") == 6
    assert count(machine, f"code={LOINC}|") == 7 + 3
    assert count(machine, f"code={BP},{HEART_RATE}") == 7 + 3
    assert count(machine, f"code={BP}&code={HEART_RATE}") == 0
    assert count(machine, f"code=|{BP}") == 0 and count(machine, f"code=http://snomed.info/sct|{BP}") == 0
    assert count(machine, f"category=vital-signs&code={BP}") == 7
    assert count(machine, "category=laboratory") == 0


def test_by_its_own_id(machine):
    every = [one["id"] for one in found(ask(machine, "Observation"))]
    pulse = next(each for each in every if each.endswith("-hr"))
    for wanted in ([every[0]], [pulse], [every[0], pulse]):
        assert {one["id"] for one in found(ask(machine, f"Observation?_id={','.join(wanted)}"))} == set(wanted)


def test_newest_first_page_after_page(machine):
    seen, address = [], f"Observation?_sort=-date&_count=2&code={BP}"
    while address:
        page = ask(machine, address)
        assert len(found(page)) <= 2
        seen += found(page)
        onward = [link["url"] for link in page["link"] if link["relation"] == "next"]
        assert not onward or all(part in onward[0] for part in ("_sort=-date", "_count=2", "_page="))
        address = onward[0].split("/fhir/")[1] if onward else ""
    times = [one["effectiveDateTime"] for one in seen]
    assert len(seen) == len({one["id"] for one in seen}) == 7 and times == sorted(times, reverse=True)


def test_a_link_holds_when_something_newer_arrives(machine, client):
    first = ask(machine, f"Observation?_count=3&code={BP}&patient={uid('周桂英')}")
    onward = next(link["url"] for link in first["link"] if link["relation"] == "next")
    before = [one["id"] for one in found(ask(machine, onward.split("/fhir/")[1]))]
    fresh = measure(client("chen"), "周桂英", "128/78", days=0)
    after = [one["id"] for one in found(ask(machine, onward.split("/fhir/")[1]))]
    assert after[: len(before)] == before and set(after) - set(before) <= {fresh["id"]}


def test_what_is_new_here(machine):
    newest = max(one["meta"]["lastUpdated"] for one in found(ask(machine, f"Observation?code={BP}")))
    answer = machine.get("/fhir/Observation", params={"_lastUpdated": f"ge{newest}", "code": BP})
    assert len(found(answer.json())) >= 1
    assert machine.get("/fhir/Observation", params={"_lastUpdated": "ge2100"}).json().get("entry") is None


def test_only_how_many(machine):
    for query in ("_summary=count", "_count=0"):
        said = ask(machine, f"Observation?{query}&code={HEART_RATE}")
        assert said["total"] == 3 and "entry" not in said
    assert ask(machine, "Patient?_summary=count")["total"] == 2


def test_parameters_that_are_not_known(machine):
    refused(machine.get("/fhir/Observation?colour=red"), 400, "not-supported")
    refused(machine.get("/fhir/Patient?name=x"), 400, "not-supported")
    refused(machine.get("/fhir/Observation?_sort=code"), 400, "not-supported")
    refused(machine.get("/fhir/Observation?colour=red", headers={"Prefer": "handling=strict"}), 400, "not-supported")
    said = ask(machine, f"Observation?colour=red&_sort=code&code={BP}&_count=2", Prefer="handling=lenient")
    for link in said["link"]:  # what was passed over is not said to have been heeded
        assert "colour" not in link["url"] and "_sort" not in link["url"] and f"code={BP}" in link["url"]


def test_head_and_etag(machine):
    key = found(ask(machine, f"Observation?code={BP}"))[0]["id"]
    whole = machine.get(f"/fhir/Observation/{key}")
    head = machine.head(f"/fhir/Observation/{key}")
    assert (head.status_code, head.content) == (200, b"") and head.headers["etag"] == whole.headers["etag"]
    assert whole.headers["last-modified"].endswith("GMT")
    again = machine.get(f"/fhir/Observation/{key}", headers={"If-None-Match": whole.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert machine.get(f"/fhir/Observation/{key}", headers={"If-None-Match": 'W/"other"'}).status_code == 200
    for path in ("metadata", "Observation", "Patient", "Group"):
        assert machine.head(f"/fhir/{path}").status_code == 200
    assert machine.head("/fhir/Observation/nonsense").status_code == 404


@pytest.mark.parametrize("form", ["json", "application/json", "application/fhir+json", "application/fhir%2Bjson"])
def test_formats_that_are_ours(machine, form):
    assert machine.get(f"/fhir/Patient?_format={form}", headers={"Accept": "application/xml"}).status_code == 200


def test_formats_that_are_not(machine):
    refused(machine.get("/fhir/Patient?_format=xml"), 406, "not-supported")
    refused(machine.get("/fhir/Patient", headers={"Accept": "application/fhir+xml"}), 406, "not-supported")
    assert machine.get("/fhir/Patient", headers={"Accept": "*/*"}).status_code == 200
