"""`_count` counts what matches; pages together are everything, once, in order, whatever the size of a page."""

import pytest

from app.exchange.fhir.resources import BP, HEART_RATE
from tests.blood_pressure.steps import measure
from tests.cast import uid
from tests.exchange.fhir.steps import parsed, refused
from tests.exchange.machines import SCOPES, open_machine

READINGS = 5
MATCHES = READINGS + 3 + 1
"""Every other one has a pulse; and one of another person."""


@pytest.fixture(scope="module")
def machine(client, server):
    chen = client("chen")
    for days in range(1, READINGS + 1):
        reading = {"readings": [{"systolic": 130 + days, "diastolic": 80, "pulse": 70}]} if days % 2 else {}
        assert measure(chen, "周桂英", f"{130 + days}/80", days=days, **reading)["outcome"] == "stored"
    assert measure(chen, "周大海", "150/94", days=2)["outcome"] == "stored"
    return open_machine(server, client("xu"), client("shen"), SCOPES)


def page(machine, address):
    answer = machine.get(address)
    assert answer.status_code == 200, answer.text
    said = parsed(answer.json()).model_dump(mode="json")
    links = {link["relation"]: link["url"] for link in said["link"]}
    entries = said.get("entry") or []
    ids = {mode: [e["resource"]["id"] for e in entries if e["search"]["mode"] == mode] for mode in ("match", "include")}
    return ids, links, said.get("total")


def walk(machine, address):
    """Every page from here on."""
    while address:
        ids, links, total = page(machine, address)
        yield ids, links, total
        address = links.get("next")


@pytest.mark.parametrize("order", ["date", "-date"])
@pytest.mark.parametrize("count", [1, 2, 3, 4, MATCHES - 1, MATCHES, MATCHES + 1])
@pytest.mark.parametrize(("more", "matching"), [("", MATCHES), (f"&code={BP}", 6), (f"&code={HEART_RATE}", 3)])
def test_pages_of_any_size(machine, order, count, more, matching):
    whole, _links, _total = page(machine, f"/fhir/Observation?_sort={order}{more}")
    pages = list(walk(machine, f"/fhir/Observation?_count={count}&_sort={order}{more}"))
    assert [one for ids, _links, _total in pages for one in ids["match"]] == whole["match"]
    assert [len(ids["match"]) for ids, _links, _total in pages[:-1]] == [count] * (len(pages) - 1)
    assert {total for _ids, _links, total in pages} == {matching}
    for number, (ids, links, _total) in enumerate(pages):
        assert 0 < len(ids["match"]) <= count
        assert page(machine, links["first"])[0] == pages[0][0] and "_page" not in links["first"]
        assert page(machine, links["self"])[0] == ids
        assert ("next" in links) == (number + 1 < len(pages))


def test_what_is_included_does_not_count(machine):
    ids, links, total = page(machine, "/fhir/Observation?_count=9&_include=Observation:patient")
    assert len(ids["match"]) == 9 == total and set(ids["include"]) == {str(uid("周桂英")), str(uid("周大海"))}
    assert "_include=Observation" in links["self"]
    first = next(walk(machine, "/fhir/Observation?_count=1&_sort=-date&_include=Observation:subject"))
    assert len(first[0]["match"]) == len(first[0]["include"]) == 1
    refused(machine.get("/fhir/Observation?_include=Observation:device"), 400, "not-supported")
    lenient = machine.get("/fhir/Observation?_include=Observation:device", headers={"Prefer": "handling=lenient"})
    assert "_include" not in lenient.json()["link"][0]["url"]


@pytest.mark.parametrize("query", ["_count=0", "_summary=count", "_count=0&_total=none"])
@pytest.mark.parametrize(
    ("search", "total"),
    [
        ("Observation?", MATCHES),
        (f"Observation?code={BP}&", 6),
        ("Observation?code=1234-5&", 0),
        (f"Observation?patient={uid('周大海')}&", 1),
        ("Observation?_id=&", 0),
        ("Patient?", 2),
        (f"Patient?_id={uid('周大海')}&", 1),
        ("Patient?_id=&", 0),
        ("Group?", 2),
    ],
)
def test_only_how_many(machine, query, search, total):
    ids, links, said = page(machine, f"/fhir/{search}{query}")
    assert said == total and not ids["match"] and "next" not in links and query in links["self"]


def test_halves_of_a_check_up_by_id(machine):
    whole, _links, _total = page(machine, "/fhir/Observation")
    rate = next(each for each in whole["match"] if each.endswith("-hr"))
    for ids, wanted in (([rate], [rate]), ([rate.removesuffix("-hr"), rate], [rate.removesuffix("-hr"), rate])):
        found, _links, total = page(machine, f"/fhir/Observation?_id={','.join(ids)}")
        assert found["match"] == wanted and total == len(wanted)
    assert page(machine, f"/fhir/Observation?_id={rate}&code={BP}")[2] == 0
    assert page(machine, f"/fhir/Observation?_id={rate}&_id={rate.removesuffix('-hr')}")[2] == 0


def test_totals_are_told_unless_they_are_not_wanted(machine):
    assert page(machine, "/fhir/Observation?_total=none")[2] is None
    assert page(machine, "/fhir/Observation?_total=estimate")[2] == MATCHES
    refused(machine.get("/fhir/Observation?_total=many"), 400, "value")


def test_more_than_a_page_may_have(machine):
    _ids, links, _total = page(machine, "/fhir/Observation?_count=100000")
    assert "_count=500" in links["self"]


@pytest.mark.parametrize("sort", ["Patient", "Group"])
def test_the_others_by_pages(machine, sort):
    whole, _links, total = page(machine, f"/fhir/{sort}")
    pages = list(walk(machine, f"/fhir/{sort}?_count=1"))
    assert [ids["match"] for ids, _links, _total in pages] == [[one] for one in whole["match"]] and total == 2
    refused(machine.get(f"/fhir/{sort}?colour=red"), 400, "not-supported")


@pytest.mark.parametrize(
    ("date", "some"),
    [
        ("ge0001-01-01", True),
        ("gt0001", True),
        ("le9999-12-31", True),
        ("lt9999", True),
        ("lt9999-12-31T23:59:59Z", True),
        ("ge0001-01-01T00:00:00%2B14:00", True),
        ("0001-01-01", False),
        ("9999-12-31", False),
        ("9999-12-31T23:59:59.999-12:00", False),
        ("ne9999-12-31", True),
    ],
)
def test_both_edges_of_the_calendar(machine, date, some):
    for name in ("date", "_lastUpdated"):
        ids, _links, _total = page(machine, f"/fhir/Observation?{name}={date}")
        assert bool(ids["match"]) == some


@pytest.mark.parametrize(
    "date", ["2026-02-30", "0000-01-01", "10000-01-01", "2026-13", "26-1-1", "ge", "２０２６", "2026-W10-3"]
)
def test_dates_that_the_calendar_has_not(machine, date):
    refused(machine.get("/fhir/Observation", params={"date": date}), 400, "value")
    refused(machine.get("/fhir/$export", params={"_since": date}), 400, "value")
