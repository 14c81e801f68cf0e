"""No urgent reading that reaches the server is without an alarm and a place on the doctor's list: whatever the phone's clock
said, however long it lay there, and by whichever door it came in."""

import itertools
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cast import uid
from tests.exchange.machines import open_machine
from tests.support.people import plain

DAY = timedelta(days=1)
CATEGORIES = "http://terminology.hl7.org/CodeSystem/observation-category"
CLOCKS = {
    "right": lambda now: (now, now),
    "1970": lambda now: (datetime(1970, 1, 1, 0, 0, 9, tzinfo=UTC), now),
    "1970 all the time": lambda now: (datetime(1970, 1, 1, tzinfo=UTC), datetime(1970, 1, 2, tzinfo=UTC)),
    "2010": lambda now: (datetime(2010, 1, 1, tzinfo=UTC), now),
    "15 days late": lambda now: (now - 15 * DAY, now),
    "300 days late": lambda now: (now - 300 * DAY, now),
    "tomorrow": lambda now: (now + DAY, now),
    "2038": lambda now: (datetime(2038, 1, 19, 3, 14, 7, tzinfo=UTC), now),
    "2038 all the time": lambda now: (datetime(2038, 1, 19, tzinfo=UTC), datetime(2038, 1, 19, tzinfo=UTC)),
    "jumped twice": lambda now: (datetime(1980, 1, 6, tzinfo=UTC), now + 3 * DAY),
    "wrong zone": lambda now: (now + timedelta(hours=8), now),
    "behind": lambda now: (now - 40 * DAY, now - 40 * DAY),
    "none": lambda _now: ("", None),
    "absurd": lambda _now: ("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"),
}
READINGS = ("192/124", "181/80", "120/112")
PEOPLE = ("周桂英", "周大海", "吴老三", "曾小满")
_marks = itertools.count()


@pytest.fixture(scope="module")
def chen(client):
    return client("chen")


@pytest.fixture(scope="module")
def shen(client):
    return client("shen")


@pytest.fixture(scope="module")
def lin(client):
    return client("lin")


@pytest.fixture(scope="module")
def machine(server, client, shen):
    return open_machine(server, client("xu"), shen)


def text(moment):
    return moment.isoformat() if isinstance(moment, datetime) else moment


def record(person, who, numbers, clock="right", **more):
    """An urgent reading as a phone with this clock sends it, and what it says of its time when it sends."""
    upper, lower = map(int, numbers.split("/"))
    said, sending = CLOCKS[clock](datetime.now(UTC))
    note = f"mark {next(_marks)}"
    data = {
        "resident": uid(who),
        "readings": [{"systolic": upper, "diastolic": lower}],
        "consent": "given",
        "note": note,
    }
    return person.record("blood_pressure", {**data, **more}, recorded_at=text(said)), text(sending)


def send(person, one, device_time):
    (outcome,) = person.post_sync(one, device_time=device_time).json()["outcomes"]
    return outcome["outcome"]


def by_worker(person, one, device_time, _lin):
    fields = [["readings.0.systolic", str(one["data"]["readings"][0]["systolic"])]]
    fields += [["readings.0.diastolic", str(one["data"]["readings"][0]["diastolic"])]]
    fields += [[name, str(one["data"][name])] for name in ("resident", "consent", "note")]
    sent = {name: value for name, value in one.items() if name != "data"}
    assert send(person, {**sent, "fields": fields}, device_time) == "stored"
    return one["id"]


def by_json(person, one, device_time, _lin):
    assert send(person, one, device_time) == "stored"
    return one["id"]


def by_native_form(person, one, _device_time, _lin):
    data = one["data"]
    form = {"id": one["id"], "form": "1", "account": person.account, "return": "/", "recorded_at": one["recorded_at"]}
    form |= {f"readings.0.{name}": str(value) for name, value in data["readings"][0].items()}
    form |= {name: str(data[name]) for name in ("resident", "consent", "note")}
    assert person.post("/records/blood_pressure", data=form).status_code == 303
    return one["id"]


def corrected(person, one, device_time, _lin):
    """A calm one of today is put right into an urgent one."""
    calm, _ = record(person, "吴老三", "118/76")
    assert send(person, calm, None) == "stored"
    one["data"]["corrects"] = calm["id"]
    assert send(person, one, device_time) == "stored"
    return one["id"]


def waiting(person, one, device_time, _lin):
    """About somebody who is on no list yet; they come with the next request."""
    somebody = person.record("resident", {"household": uid("zhou home"), "name": "新来的"})
    one["data"]["resident"] = somebody["id"]
    assert send(person, one, device_time) == "stored"
    assert person.sync(somebody)[0]["outcome"] == "stored"
    return one["id"]


def mended(person, one, device_time, _lin):
    """Parked for a fault, then put right by its author."""
    faulty = {**one, "id": str(uuid4()), "data": {**one["data"], "arm": "both"}}
    assert send(person, faulty, device_time) == "parked"
    one["data"]["corrects"] = faulty["id"]
    assert send(person, one, device_time) == "stored"
    return one["id"]


WAYS = (by_worker, by_json, by_native_form, corrected, waiting, mended)


def stands(database, shen, record_id):
    """The alarm of a reading: told, a row in the doctor's inbox, a place on the list of what is urgent."""
    (row,) = database.rows(
        f"SELECT resident, alerted_at, measured_at, urgent FROM blood_pressure WHERE id = '{record_id}'"
    )
    assert row["urgent"] and row["alerted_at"]
    told = database.one(
        f"SELECT count(*) FROM inbox_item WHERE account = '{uid('shen')}' AND subject_kind = 'desk_health' "
        f"AND subject = '{row['resident']}' AND urgency = 'urgent'"
    )
    assert told >= 1
    for show in ("urgent", "now"):
        assert f"/desk/health/{row['resident']}" in shen.get(f"/desk/health?show={show}").text
    return row


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("clock", CLOCKS)
def test_an_urgent_reading_rings_by_its_arrival(chen, shen, lin, database, clock, way):
    one, device_time = record(chen, PEOPLE[next(_marks) % len(PEOPLE)], "192/124", clock)
    began = datetime.now(UTC)
    row = stands(database, shen, way(chen, one, device_time, lin))
    measured = row["measured_at"]
    measured = measured if isinstance(measured, datetime) else datetime.fromisoformat(measured)
    assert began - 301 * DAY < measured <= datetime.now(UTC)
    assert database.one("SELECT count(*) FROM blood_pressure WHERE urgent AND alerted_at IS NULL") == 0


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    acts=st.lists(
        st.tuples(
            st.sampled_from(PEOPLE),
            st.sampled_from([*READINGS, "118/76", "118/76", "152/94"]),
            st.sampled_from(sorted(CLOCKS)),
            st.sampled_from([by_worker, by_json, by_native_form, mended]),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_whatever_was_measured_before_and_after(chen, shen, lin, database, acts):
    """Calm readings that came before an urgent one, in whatever order they were taken, take it off no list."""
    for who, numbers, clock, way in acts:
        one, device_time = record(chen, who, numbers, clock)
        kept = way(chen, one, device_time, lin)
        if numbers in READINGS:
            stands(database, shen, kept)
    assert database.one("SELECT count(*) FROM blood_pressure WHERE urgent AND alerted_at IS NULL") == 0


@pytest.mark.parametrize("days", [0, 20, 400])
def test_a_machines_urgent_reading_rings(machine, shen, database, days):
    # Not within the second of another test's reading of her: what a machine says twice is one.
    moment = datetime.now(UTC) - days * DAY - timedelta(minutes=7)
    sent = {
        "resourceType": "Observation",
        "status": "final",
        "category": [{"coding": [{"system": CATEGORIES, "code": "vital-signs"}]}],
        "code": {"coding": [{"system": "http://loinc.org", "code": "85354-9"}]},
        "subject": {"reference": f"Patient/{uid('曾小满')}"},
        "effectiveDateTime": moment.isoformat(timespec="seconds"),
        "component": [
            {
                "code": {"coding": [{"system": "http://loinc.org", "code": code}]},
                "valueQuantity": {"value": value, "system": "http://unitsofmeasure.org", "code": "mm[Hg]"},
            }
            for code, value in (("8480-6", 192), ("8462-4", 124))
        ],
    }
    answer = machine.post("/fhir/Observation", json=sent)
    assert answer.status_code == 201, answer.text
    stands(database, shen, answer.headers["location"].rsplit("/", 1)[1])


def test_taken_in_at_the_desk_after_it_was_parked(chen, shen, lin, client, database):
    """The home was another leader's when it was recorded; the desk hands it over and applies it again."""
    he = client("he")
    one, device_time = record(he, "周大海", "192/124", "2010")
    assert send(he, one, device_time) == "parked"
    database.execute(
        "INSERT INTO assignment (id, account, role, area, since) VALUES "
        f"('{uuid4()}', '{uid('he')}', 'leader', '{uid('tangkou')}', '2026-01-01 00:00:00+00:00')"
    )
    assert lin.post(f"/desk/parked/{one['id']}/retry").status_code == 303
    stands(database, shen, one["id"])


def test_a_reading_that_is_put_right_to_another_person_leaves_the_first(chen, database):
    """Also in another home: what is due of both follows."""
    one, _ = record(chen, "曾小满", "192/124")
    assert send(chen, one, None) == "stored"
    other = {**one, "id": str(uuid4()), "data": {**one["data"], "resident": str(uid("吴老三")), "corrects": one["id"]}}
    assert send(chen, other, None) == "stored"
    rows = database.rows(
        f"SELECT r.name, h.systolic FROM health_record h JOIN resident r ON r.id = h.id WHERE r.id = '{uid('曾小满')}'"
    )
    last = database.rows(
        f"SELECT systolic FROM blood_pressure WHERE resident = '{uid('曾小满')}' AND superseded_by IS NULL "
        "AND withdrawn_at IS NULL ORDER BY measured_at DESC, id DESC LIMIT 1"
    )
    assert rows[0]["systolic"] == (last[0]["systolic"] if last else None)


def test_a_time_that_cannot_be_true_is_asked_about_and_the_answer_counts(chen, shen, lin, database):
    one, _ = record(chen, "周桂英", "150/94", "2010")
    assert send(chen, one, datetime.now(UTC).isoformat()) == "stored"
    assert f"/attention/{one['id']}" in chen.get("/attention").text
    assert 'href="/attention"' in chen.get("/").text
    page = chen.get(f"/attention/{one['id']}").text
    assert 'name="time"' in page and "2010" in page
    assert f"/desk/parked/{one['id']}" in lin.get("/desk/parked").text
    for wrong in ("", "yesterday", "2099-01-01T08:00", "2010-01-01T08:00"):
        assert chen.post(f"/attention/{one['id']}/time", data={"time": wrong}).status_code == 422
    assert chen.post(f"/attention/{one['id']}/time", data={"time": "2026-11-20T08:30"}).status_code == 303
    measured = database.one(f"SELECT measured_at FROM blood_pressure WHERE id = '{one['id']}'")
    assert str(measured).startswith("2026-11-20 00:30")
    assert f"/attention/{one['id']}" not in chen.get("/attention").text
    assert chen.post(f"/attention/{one['id']}/time", data={"time": "2026-11-21T08:30"}).status_code == 409
    assert lin.get(f"/desk/parked/{one['id']}").status_code == 200


def test_the_desk_says_when_a_visit_was(chen, lin, client, database):
    data = plain({"household": uid("zhou home"), "outcome": "well"})
    one = chen.record("visit", data, recorded_at="1970-01-01T00:00:05Z")
    assert send(chen, one, None) == "stored"
    assert client("he").post(f"/attention/{one['id']}/time", data={"time": "2026-11-20T08:30"}).status_code == 404
    assert client("luo").get(f"/desk/parked/{one['id']}").status_code == 404
    assert lin.post(f"/desk/parked/{one['id']}/time", data={"time": "later"}).status_code == 422
    assert lin.post(f"/desk/parked/{one['id']}/time", data={"time": "2026-11-20T08:30"}).status_code == 303
    assert str(database.one(f"SELECT visited_at FROM visit WHERE id = '{one['id']}'")).startswith("2026-11-20 00:30")


def test_one_outbox_in_several_requests_is_held_to_the_contact_before(chen, client, database):
    """Twenty days without network: what was recorded fifteen days ago is believed in the first request and in the second."""
    he = client("he")
    token = database.one(f"SELECT id FROM device WHERE account = '{uid('he')}' ORDER BY created_at DESC LIMIT 1")
    long_ago = (datetime.now(UTC) - 20 * DAY).isoformat(sep=" ")
    database.execute(f"UPDATE device SET last_seen_at = '{long_ago}', created_at = '{long_ago}' WHERE id = '{token}'")
    for days, unsure in ((15, False), (14, False), (21, True), (13, False)):
        said = (datetime.now(UTC) - days * DAY).isoformat()
        one = he.record("visit", {"household": uid("he home"), "outcome": "well", "note": str(days)}, recorded_at=said)
        assert send(he, one, datetime.now(UTC).isoformat()) == "stored"
        assert bool(database.one(f"SELECT unsure FROM submission WHERE id = '{one['id']}'")) is unsure
    # A phone that says when it had last heard from the town is believed about that.
    old = he.record("visit", {"household": uid("he home"), "outcome": "well"}, recorded_at=said)
    old |= {
        "recorded_at": (datetime.now(UTC) - 25 * DAY).isoformat(),
        "after": (datetime.now(UTC) - 30 * DAY).isoformat(),
    }
    assert send(he, old, None) == "stored"
    assert not database.one(f"SELECT unsure FROM submission WHERE id = '{old['id']}'")
