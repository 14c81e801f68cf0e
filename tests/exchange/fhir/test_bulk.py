"""Bulk export as a client of the Bulk Data specification goes through it, with workers that are killed and compete."""

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from app.exchange.fhir.importing.profile import read
from app.exchange.fhir.resources import HEART_RATE_SUFFIX
from tests.blood_pressure.steps import ago, measure
from tests.cast import uid
from tests.exchange.fhir.steps import parsed, refused
from tests.exchange.machines import open_machine
from tests.support.server import ROOT, environment, run

ASYNC = {"Prefer": "respond-async", "Accept": "application/fhir+json"}
WORK = """
import asyncio
from app import db
from app.exchange.fhir.bulk import exporting, files
{more}
async def main():
    async with db.opened():
        await exporting.{what}()
asyncio.run(main())
"""
DIES_IN_THE_THIRD_PART = """
import os
exporting.AT_ONCE = 2
real, parts = files.append, []
def append(*args):
    parts.append(real(*args))
    if len(parts) == 3:
        os._exit(9)
    return parts[-1]
files.append = append
"""


@pytest.fixture(scope="module")
def people(client):
    """Administrator and doctor, with readings in two villages, some of them gone again."""
    chen, luo = client("chen"), client("luo")
    for days in range(1, 8):
        reading = {"readings": [{"systolic": 130 + days, "diastolic": 80, "pulse": 70}]} if days % 2 else {}
        assert measure(chen, "周桂英", f"{130 + days}/80", days=days, **reading)["outcome"] == "stored"
    assert measure(chen, "周大海", "150/94", days=2)["outcome"] == "stored"
    assert measure(luo, "罗老四", "150/94", days=2)["outcome"] == "stored"
    return client("xu"), client("shen")


@pytest.fixture(scope="module")
def machine(people, server):
    return open_machine(server, *people)


@pytest.fixture(scope="module")
def work(database):
    """One round of a worker of its own process."""
    env = environment(database.folder, database.url)

    def once(what="work_off", more=""):
        return run(env, "-c", WORK.format(what=what, more=more))

    return once


def kick_off(machine, address="/fhir/$export", **more):
    answer = machine.request(more.pop("method", "GET"), address, headers={**ASYNC, **more.pop("headers", {})}, **more)
    assert answer.status_code == 202, answer.text
    return answer.headers["content-location"].partition("/fhir/")[2]


def manifest_of(machine, work, *args, **more):
    place = kick_off(machine, *args, **more)
    work()
    answer = machine.get(f"/fhir/{place}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def lines(machine, output):
    """All lines of these files, each file as long as promised."""
    found = []
    for each in output:
        answer = machine.get(each["url"])
        assert answer.status_code == 200 and answer.headers["content-type"].startswith("application/fhir+ndjson")
        mine = [json.loads(line) for line in answer.text.splitlines()]
        assert len(mine) == each["count"]
        assert {one["resourceType"] for one in mine} == {each["type"]}
        found += mine
    return found


def test_from_the_kick_off_to_the_files_and_gone(machine, work, people, server, database):
    place = kick_off(machine)
    answer = machine.get(f"/fhir/{place}")
    assert answer.status_code == 202
    assert "written" in answer.headers["x-progress"] and int(answer.headers["retry-after"]) > 0
    work()
    answer = machine.get(f"/fhir/{place}")
    assert answer.status_code == 200 and answer.headers["content-type"] == "application/json"
    assert answer.headers["expires"].endswith("GMT")
    said = answer.json()
    assert said["requiresAccessToken"] is True and said["request"].endswith("/fhir/$export") and said["error"] == []
    assert datetime.fromisoformat(said["transactionTime"]) < datetime.now(UTC)
    out = lines(machine, said["output"])
    assert [one["resourceType"] for one in out].count("Patient") == 2
    assert len(out) == 2 + 8 + 4 == len({(one["resourceType"], one["id"]) for one in out})
    for one in out:
        parsed(one)
    text = json.dumps(out, ensure_ascii=False)
    assert str(uid("罗老四")) not in text and "周桂英" not in text
    # Nobody else's, not even with a key of the same area; and not without one.
    other = open_machine(server, *people)
    url = said["output"][0]["url"]
    refused(other.get(f"/fhir/{place}"), 404, "not-found")
    refused(other.get(url), 404, "not-found")
    refused(open_machine(server, *people, ("read",)).get(url), 403, "forbidden")
    refused(machine.get(f"/fhir/{place}/secret.ndjson"), 404, "not-found")
    refused(machine.get("/fhir/Condition"), 404, "not-found")
    (folder,) = (database.folder / "exports").iterdir()
    assert folder.stat().st_mode & 0o777 == 0o700
    assert machine.delete(f"/fhir/{place}").status_code == 202
    assert not folder.exists()
    for gone in (machine.get(f"/fhir/{place}"), machine.get(url), machine.delete(f"/fhir/{place}")):
        refused(gone, 404, "not-found")


def test_a_worker_that_was_killed_is_followed_by_one_that_goes_on(machine, work, database):
    place = kick_off(machine, params={"_type": "Observation"})
    env = environment(database.folder, database.url)
    script = WORK.format(what="work_off", more=DIES_IN_THE_THIRD_PART)
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=env, timeout=120)
    assert done.returncode == 9
    job = place.rpartition("/")[2]
    written = database.one(f"SELECT written FROM export_job WHERE id = '{job}'")
    assert 0 < written < 12
    work()  # its claim still holds
    assert machine.get(f"/fhir/{place}").status_code == 202
    database.execute(f"UPDATE export_job SET claimed_until = '2026-01-01 00:00:00+00:00' WHERE id = '{job}'")
    work()
    said = machine.get(f"/fhir/{place}").json()
    out = lines(machine, said["output"])
    assert len(said["output"]) == 2 and len(out) == 12 == len({one["id"] for one in out})


def test_two_workers_at_once_write_each_line_once(machine, database):
    place = kick_off(machine)
    env = environment(database.folder, database.url)
    script = WORK.format(what="work_off", more="exporting.AT_ONCE = 2")
    both = [subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, env=env) for _ in range(2)]
    assert [each.wait(120) for each in both] == [0, 0]
    out = lines(machine, machine.get(f"/fhir/{place}").json()["output"])
    assert len(out) == 14 == len({(one["resourceType"], one["id"]) for one in out})
    machine.delete(f"/fhir/{place}")


def test_since_brings_what_is_new_and_what_is_to_be_forgotten(machine, work, client):
    chen = client("chen")
    seen = lines(machine, manifest_of(machine, work)["output"])
    before = (datetime.now(UTC) - timedelta(seconds=0)).isoformat()
    fresh = measure(chen, "周桂英", "138/80", days=0)
    first = next(one for one in seen if one["resourceType"] == "Observation")
    (outcome,) = chen.sync(chen.record("withdrawal", {"record": UUID(first["id"])}))
    assert outcome["outcome"] == "stored"
    chen.sync(chen.record("health_consent", {"resident": uid("周大海"), "consent": "withdrawn"}, recorded_at=ago(0, 0)))
    said = manifest_of(machine, work, params={"_since": before, "_type": "Observation"})
    assert [one["id"] for one in lines(machine, said["output"])] == [fresh["id"]]
    gone = {
        entry["request"]["url"]
        for bundle in lines(machine, said["deleted"])
        for entry in parsed(bundle).model_dump(mode="json")["entry"]
    }
    assert f"Observation/{first['id']}" in gone and f"Observation/{first['id']}{HEART_RATE_SUFFIX}" in gone
    (sea,) = [one["id"] for one in seen if one.get("subject", {}).get("reference") == f"Patient/{uid('周大海')}"]
    assert f"Observation/{sea}" in gone
    # Once more agreed to, it is shown again, although it is old.
    a_minute_later = ago(0, 0).replace("T00:00", "T00:01")  # of two words of one moment nobody knows which is the newer
    chen.sync(
        chen.record("health_consent", {"resident": uid("周大海"), "consent": "given"}, recorded_at=a_minute_later)
    )
    said = manifest_of(machine, work, params={"_since": datetime.now(UTC).isoformat()})
    assert sea in {one["id"] for one in lines(machine, said["output"])}


def test_a_group_is_an_area_and_a_post_brings_parameters(machine, work):
    groups = [entry["resource"] for entry in machine.get("/fhir/Group").json()["entry"]]
    assert {one["name"] for one in groups} == {"柳溪村", "第一网格"}
    parsed(groups[0])
    body = {
        "resourceType": "Parameters",
        "parameter": [
            {"name": "_type", "valueString": "Patient"},
            {"name": "_outputFormat", "valueString": "application/fhir+ndjson"},
        ],
    }
    said = manifest_of(machine, work, f"/fhir/Group/{uid('houpo')}/$export", method="POST", json=body)
    assert said["output"] == []
    said = manifest_of(machine, work, f"/fhir/Group/{uid('tangkou')}/$export", method="POST", json=body)
    assert {one["id"] for one in lines(machine, said["output"])} == {str(uid("周桂英")), str(uid("周大海"))}
    refused(machine.get(f"/fhir/Group/{uid('shiqiao')}/$export", headers=ASYNC), 404, "not-found")
    said = manifest_of(machine, work, "/fhir/Patient/$export", params={"_type": "Patient"})
    assert len(lines(machine, said["output"])) == 2


@pytest.mark.parametrize(
    "query",
    [
        "_type=Condition",
        "_since=yesterday",
        "_since=2026-11-01",
        "_since=2026-11-01T00:00:00",
        "_since=2026-11-01T00:00:00Z&_since=2026-11-01T00:00:00Z",
        "_outputFormat=text/csv",
        "_typeFilter=Observation%3Fcode%3D1",
        "_elements=id",
    ],
)
def test_what_is_not_known_is_refused(machine, query):
    answer = machine.get(f"/fhir/$export?{query}", headers=ASYNC)
    assert answer.status_code == 400
    assert parsed(answer.json()).issue[0].expression


def test_a_lenient_client_gets_what_there_is(machine, work):
    more = {"headers": {"Prefer": "respond-async, handling=lenient"}}
    said = manifest_of(machine, work, params={"_type": "Patient,Condition", "_elements": "id"}, **more)
    assert {each["type"] for each in said["output"]} == {"Patient"}


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"[]",
        b'{"resourceType": "Patient"}',
        b'{"resourceType": "Parameters", "parameter": 7}',
        b"[" * 50_000,
        b'{"resourceType": "Parameters", "parameter": ' + b"[" * 3000 + b"]" * 3000 + b"}",
        b'{"resourceType": "Parameters", "parameter": "\\ud83d"}',
        b'{"resourceType": "\xff"}',
    ],
    ids=["cut off", "list", "another resource", "no list", "only brackets", "nested", "half a character", "not UTF-8"],
)
def test_a_body_that_is_no_parameters(machine, body):
    refused(machine.post("/fhir/$export", content=body, headers=ASYNC), 400, "structure")


def test_no_more_than_two_at_a_time_and_none_lies_for_ever(machine, work, database):
    places = [kick_off(machine) for _ in range(2)]
    answer = machine.get("/fhir/$export", headers=ASYNC)
    refused(answer, 429, "throttled")
    assert int(answer.headers["retry-after"]) > 0
    work()
    database.execute("UPDATE export_job SET expires_at = '2026-01-01 00:00:00+00:00'")
    work("sweep")
    for place in places:
        refused(machine.get(f"/fhir/{place}"), 404, "not-found")
    assert list((database.folder / "exports").iterdir()) == []


def test_an_export_that_cannot_be_written_is_said_to_have_failed(machine, work, database):
    place = kick_off(machine)
    breaks = "def append(*args): raise OSError('disk full')\nfiles.append = append"
    for _ in range(5):
        work(more=breaks)
        database.execute("UPDATE export_job SET claimed_until = '2026-01-01 00:00:00+00:00'")
    refused(machine.get(f"/fhir/{place}"), 500, "exception")


def test_without_the_wish_to_wait_it_streams_at_once(machine):
    answer = machine.get("/fhir/$export", params={"_type": "Observation"})
    assert answer.status_code == 200
    for line in answer.text.splitlines():
        read(json.loads(line))
