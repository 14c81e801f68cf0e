"""Keys for machines: who makes them, who agrees, and what they open."""

import httpx
import pytest

from app.exchange.fhir.resources import BP
from tests.blood_pressure.steps import measure
from tests.cast import path, uid
from tests.exchange.fhir.steps import found, of_a_hospital, refused
from tests.exchange.machines import Machine, in_days, make_key, open_machine
from tests.support.engines import on_sqlite
from tests.support.server import Server

FROM_ELSEWHERE = {"X-Forwarded-For": "203.0.113.9"}


@pytest.fixture(scope="module")
def people(client):
    """Administrator, doctor and two leaders, with a reading in each of two villages."""
    chen, luo = client("chen"), client("luo")
    assert measure(chen, "周桂英", "150/94", days=2)["outcome"] == "stored"
    assert measure(luo, "罗老四", "150/94", days=2)["outcome"] == "stored"
    return client("xu"), client("shen")


def test_a_key_opens_once_a_doctor_agreed_and_never_after_it_was_revoked(people, server, database):
    xu, shen = people
    token, key = make_key(xu)
    machine = Machine(server, token)
    assert "agreement of a doctor" in refused(machine.get("/fhir/Observation"), 401, "login")
    assert "等医生同意" in shen.get("/desk/machines").text and "有系统申请" in shen.get("/inbox").text
    assert shen.post(f"/desk/machines/{key}/agreement").status_code == 303
    assert shen.post(f"/desk/machines/{key}/agreement").status_code == 409
    answer = machine.get("/fhir/Observation", params={"code": BP})
    assert answer.status_code == 200
    assert {one["subject"]["reference"] for one in found(answer.json())} == {f"Patient/{uid('周桂英')}"}
    assert "最近用过" in xu.get("/desk/machines").text
    assert shen.post(f"/desk/machines/{key}/revocation").status_code == 303
    answer = machine.get("/fhir/Observation")
    assert "revoked" in refused(answer, 401, "login")
    assert answer.headers["www-authenticate"].startswith("Bearer ")
    verbs = [row["verb"] for row in database.rows(f"SELECT verb FROM event WHERE subject = '{key}' ORDER BY at, id")]
    assert verbs == ["key_made", "key_agreed", "read", "key_revoked"]


def test_only_its_hash_is_kept(people, server, database):
    token, _key = make_key(people[0])
    assert database.one("SELECT count(*) FROM machine_key") > 0
    assert token not in str(database.rows("SELECT * FROM machine_key")) + server.log.read_text()
    assert token not in people[0].get("/desk/machines").text


def test_what_lies_elsewhere_does_not_exist(people, server):
    machine = open_machine(server, *people)
    refused(machine.get(f"/fhir/Patient/{uid('罗老四')}"), 404, "not-found")
    everything = machine.get("/fhir/$export").text
    assert str(uid("周桂英")) in everything and str(uid("罗老四")) not in everything
    answer = machine.post("/fhir/Observation", json=of_a_hospital(1, who="罗老四"))
    refused(answer, 404, "not-found")


def test_each_key_is_good_for_what_it_says(people, server, database):
    reader = open_machine(server, *people, ("read",))
    assert reader.get("/fhir/metadata").status_code == 200
    assert reader.get(f"/fhir/Patient/{uid('周桂英')}").json().keys() == {"resourceType", "id", "gender"}
    answer = reader.get("/fhir/$export")
    assert "export" in refused(answer, 403, "forbidden")
    assert 'scope="export"' in answer.headers["www-authenticate"]
    refused(reader.post("/fhir/Observation", json=of_a_hospital(2)), 403, "forbidden")
    refused(reader.post("/fhir/$import", content=b"{}"), 403, "forbidden")
    assert database.one("SELECT count(*) FROM event WHERE verb = 'refused'") == 3
    writer = open_machine(server, *people, ("write",))
    refused(writer.get("/fhir/Observation"), 403, "forbidden")
    named = open_machine(server, *people, ("read", "names"))
    assert named.get(f"/fhir/Patient/{uid('周桂英')}").json()["name"] == [{"text": "周桂英"}]
    # It is no session: pages and records are not for machines.
    assert named.get("/desk/health", headers={"Accept": "application/json"}).status_code == 401
    assert named.post("/sync", json={}).status_code == 401


def test_a_key_ends_by_itself(people, server, database):
    token, key = make_key(people[0])
    people[1].post(f"/desk/machines/{key}/agreement")
    database.execute(f"UPDATE machine_key SET expires_at = '2026-01-01 00:00:00+00:00' WHERE id = '{key}'")
    assert "expired" in refused(Machine(server, token).get("/fhir/metadata"), 401, "login")


def test_what_a_machine_sends_is_its_own_and_a_task_goes_to_the_leader(people, server, database):
    machine = open_machine(server, *people, ("write",))
    urgent = of_a_hospital(20)
    urgent["effectiveDateTime"] = "2026-11-20T09:00:00+08:00"
    urgent["component"][0]["valueQuantity"]["value"] = 190
    assert machine.post("/fhir/Observation", json=urgent).status_code == 201
    (row,) = database.rows(
        "SELECT c.name, b.urgent FROM blood_pressure b JOIN account c ON c.id = b.account WHERE b.systolic = 190"
    )
    assert row["name"] == "县医院" and row["urgent"]
    asked = database.rows(
        "SELECT s.account FROM task_assignment s JOIN task t ON t.id = s.task WHERE t.kind = 'measure'"
    )
    assert [each["account"] for each in asked] == [str(uid("chen"))]


def test_what_waits_can_be_tried_again_by_the_desk(people, server, database, client):
    machine = open_machine(server, *people, ("write",))
    answer = machine.post("/fhir/Observation", json=of_a_hospital(21, who="吴老三"))
    assert answer.status_code == 202 and answer.json()["issue"][0]["expression"] == ["Observation.subject"]
    (row,) = database.rows("SELECT id FROM submission WHERE state = 'parked'")
    chen = client("chen")
    (outcome,) = chen.sync(chen.record("health_consent", {"resident": uid("吴老三"), "consent": "given"}))
    assert outcome["outcome"] == "stored"
    assert people[0].post(f"/desk/parked/{row['id']}/retry").status_code == 303
    assert database.one(f"SELECT state FROM submission WHERE id = '{row['id']}'") == "applied"


def test_who_tries_wrong_keys_waits_and_the_right_one_does_not(people, server):
    machine = open_machine(server, *people, ("read",))
    wrong = Machine(server, "weige_" + "x" * 43)
    statuses = [wrong.get("/fhir/metadata").status_code for _ in range(8)]
    assert statuses[:5] == [401] * 5 and statuses[-1] == 429
    answer = wrong.get("/fhir/metadata")
    assert int(answer.headers["retry-after"]) > 0
    refused(answer, 429, "throttled")
    assert machine.get("/fhir/metadata").status_code == 200


@pytest.mark.parametrize("header", ["", "Basic eDp5", "Bearer", "Bearer \xe4"])
def test_strange_headers(server, header):
    answer = Machine(server, "x").get("/fhir/metadata", headers={"Authorization": header.encode("latin-1")})
    assert answer.status_code in (401, 429)


def test_a_stranger_is_told_to_show_a_key(client):
    answer = client().get("/fhir/metadata", headers={"Accept": "application/fhir+json"})
    refused(answer, 401, "login")
    assert answer.headers["www-authenticate"].startswith("Bearer ")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"name": ""}, "请写明是哪个"),
        ({"name": "x" * 61}, "60"),
        ({"area": "nonsense"}, "选"),
        ({"area": str(uid("town"))}, "没有医生负责整个区域"),
        ({"scope": []}, "请选择它可以做什么"),
        ({"scope": ["names"]}, "只看姓名没有用"),
        ({"until": "yesterday"}, "明天以后"),
        ({"until": in_days(0)}, "明天以后"),
        ({"until": in_days(900)}, "明天以后"),
    ],
)
def test_a_form_with_a_fault_keeps_what_was_written(people, change, said):
    good = {"name": "县医院", "area": str(uid("liuxi")), "scope": ["read"], "until": in_days(30)}
    answer = people[0].post("/desk/machines", data={**good, **change})
    assert answer.status_code == 422 and said in answer.text
    assert "weige_" not in answer.text


def test_whose_business_it_is(people, client, database):
    xu, shen = people
    _token, key = make_key(xu)
    for name in ("chen", "lin", "wu"):
        assert client(name).get("/desk/machines").status_code == 404
        assert client(name).post(f"/desk/machines/{key}/revocation").status_code == 404
    assert shen.post("/desk/machines", data={}).status_code == 404
    assert xu.post(f"/desk/machines/{key}/agreement").status_code == 404
    database.execute(
        f"UPDATE machine_key SET area = (SELECT id FROM area WHERE path = '{path('shiqiao')}') WHERE id = '{key}'"
    )
    assert shen.post(f"/desk/machines/{key}/agreement").status_code == 404
    assert shen.post(f"/desk/machines/{key}/revocation").status_code == 404
    assert xu.post(f"/desk/machines/{key}/revocation").status_code == 303
    assert xu.post(f"/desk/machines/{key}/revocation").status_code == 409


@pytest.mark.parametrize("public_url", ["", "https://weige.example"])
@on_sqlite
def test_by_plain_http_from_elsewhere_nothing_is_answered(people, server, database, public_url):
    """As a proxy on this machine passes it on; in production (a public address with https) as well as without."""
    machine = open_machine(server, *people)
    more = {"WEIGE_PUBLIC_URL": public_url} if public_url else {}
    other = Server(database.folder, database.url, **more).start()
    try:
        key = {"Authorization": machine.headers["authorization"]}
        for path in ("/fhir/Observation", "/fhir/metadata", "/fhir/Group"):
            by_http = httpx.get(other.url + path, headers={**key, **FROM_ELSEWHERE, "X-Forwarded-Proto": "http"})
            assert "https" in refused(by_http, 403, "security"), path
            by_https = httpx.get(other.url + path, headers={**key, **FROM_ELSEWHERE, "X-Forwarded-Proto": "https"})
            assert by_https.status_code == 200, path
        unsaid = httpx.get(f"{other.url}/fhir/Observation", headers={**key, **FROM_ELSEWHERE})
        assert unsaid.status_code == (200 if public_url else 403)
        assert httpx.get(f"{other.url}/fhir/Observation", headers=key).status_code == 200, "on this machine itself"
    finally:
        other.stop()
