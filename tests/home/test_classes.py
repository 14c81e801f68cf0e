"""Every kind × every role × every page that shows records whatever their kind: each class is seen by its own people only.

Each record bears a word of its own that stands nowhere else; a page that says it shows what was filled in.
"""

import json
import re
from uuid import UUID, uuid4

import pytest

from app.lib.classes import CLASSES, HEALTH, sees
from app.lib.clock import now
from app.subjects import SUBJECTS
from tests.cast import uid
from tests.contracts.samples import SAMPLES
from tests.support.crawl import walk
from tests.support.people import plain
from tests.support.rows import rows

DESK = ("lin", "xu", "wu", "zhou")
"""Dispatcher, town administrator, village administrator, cadre: they work with the records and see no readings."""
RAISED = {"readings": [{"systolic": 173, "diastolic": 91}], "consent": "given"}
NUMBER = re.compile(r"\b173\b")


def _wrong(kind: str) -> dict:
    """Data of this kind that is parked for a fault of its own, with the word where the kind takes words."""
    data = dict(SAMPLES[kind].good)
    for field, change in SAMPLES[kind].wrong:
        if change.get(field.split(".")[0]) != "长" * 5000 and field != "resident":
            return {**data, **change}
    return {**data, **SAMPLES[kind].wrong[0][1]}


def _record(chen, kind: str, data: dict) -> tuple[str, str]:
    """A record that is parked, and the word in it."""
    word = f"记号{uuid4().hex[:12]}"
    fields = {"note": word, "reason": word} if kind == "withdrawal" else {"note": word}
    data = {**data, **fields}
    if kind == "pressure_attempt":
        data["reason"] = "because"
    sent = chen.record(kind, data)
    (outcome,) = chen.sync(sent)
    assert outcome["outcome"] == "parked", (kind, outcome)
    return sent["id"], word


@pytest.fixture(scope="module")
def parked(client, server):
    """{name: (record, word, class)} of one parked record of each kind, and of those that are about others."""
    chen = client("chen")
    found = {}
    for kind, of in SUBJECTS.kinds.items():
        if kind != "withdrawal":
            found[kind] = (*_record(chen, kind, _wrong(kind)), of.data_class)
    taken = chen.record("blood_pressure", {"resident": uid("周桂英"), **RAISED})
    assert chen.sync(taken)[0]["outcome"] == "stored"
    found["withdrawal of a visit"] = (*_record(chen, "withdrawal", {"record": found["visit"][0] + "x"}), "ordinary")
    long = {"record": taken["id"], "reason": "长" * 600}
    sent = chen.record("withdrawal", {**long, "reason": "记号aaaabbbbcccc" + "长" * 600})
    assert chen.sync(sent)[0]["outcome"] == "parked"
    found["withdrawal of a reading"] = (sent["id"], "记号aaaabbbbcccc", HEALTH)
    task = uid("measure him")
    rows(
        server,
        "INSERT INTO task (id, kind, title, detail, area, household, resident, urgency, created_at, needs, checklist) "
        "SELECT ?, 'measure', title, '', area, household, ?, urgency, created_at, needs, checklist FROM task "
        "WHERE id = ? RETURNING 1",
        task,
        uid("周桂英"),
        uid("look at the drain"),
    )
    found["report on a measurement"] = (*_record(chen, "task_report", {"task": task, "outcome": "splendid"}), HEALTH)
    found["kind nobody knows"] = (*_record(chen, "dance", {"steps": "3"}), "ordinary")
    found["newer kind of health"] = (*_record(chen, "blood_pressure_24h", {"steps": "3"}), HEALTH)
    return found


def _holds(server, name: str, role: str, area: str) -> None:
    sql = "UPDATE assignment SET role = ?, area = ? WHERE account = ? RETURNING 1"
    rows(server, sql, role, uid(area), uid(name))


def _pages(person, record: str) -> str:
    """What the generic pages say of a record: the list, its page, and that page with a fault and after a verb."""
    page = f"/desk/parked/{record}"
    answers = [person.get("/desk/parked"), person.get(page), person.post(f"{page}/setting-aside", data={"note": ""})]
    return "".join(answer.text for answer in answers)


def test_every_kind_says_its_class():
    assert {kind.data_class for kind in SUBJECTS.kinds.values()} <= set(CLASSES)
    assert {name for name, kind in SUBJECTS.kinds.items() if kind.data_class == HEALTH} == {
        "blood_pressure",
        "pressure_attempt",
        "health_consent",
    }
    assert {"systolic", "diastolic", "pulse", "symptoms", "feeling", "consent"} <= SUBJECTS.health_fields
    assert not SUBJECTS.health_fields & {"note", "resident", "household", "reason", "attachments"}
    is_health = SUBJECTS.is_health
    assert is_health("readings.0.systolic") and is_health("symptoms[]") and is_health("tags[]", "hypertension")
    assert not is_health("tags[]", "lives_alone")


@pytest.mark.parametrize("name", DESK)
def test_the_desk_sees_ordinary_records_and_of_health_only_that_there_is_one(client, parked, name):
    person = client(name)
    for sort, (record, word, data_class) in parked.items():
        text = _pages(person, record)
        assert record in text, (name, sort)
        assert (word in text) == (data_class != HEALTH), (name, sort)


@pytest.mark.parametrize("name", ["shen"])
def test_the_doctor_sees_those_of_health_and_no_others(client, parked, name):
    person = client(name)
    for sort, (record, word, data_class) in parked.items():
        # Whoever did not agree is not read by the doctor either.
        if data_class == HEALTH and sort in SUBJECTS.kinds and sort != "health_consent":
            assert word in _pages(person, record), sort
        elif data_class != HEALTH:
            assert person.get(f"/desk/parked/{record}").status_code == 404, sort


@pytest.mark.parametrize("name", ["he", "luo"])
def test_other_leaders_see_none(client, parked, name):
    person = client(name)
    for record, _word, _class in parked.values():
        for page in (f"/desk/parked/{record}", f"/attention/{record}", f"/records/{record}"):
            assert person.get(page).status_code == 404


def test_the_author_sees_their_own(client, parked):
    chen = client("chen")
    for sort, (record, word, _class) in parked.items():
        if sort in ("visit", "blood_pressure", "pressure_attempt"):
            assert word in chen.get(f"/attention/{record}").text, sort


@pytest.mark.parametrize("name", DESK)
def test_no_page_that_the_desk_can_reach_says_what_was_measured(client, parked, name):
    for address, answer in walk(client(name), ("/desk", "/desk/parked", "/")).items():
        for sort, (_record_id, word, data_class) in parked.items():
            assert data_class != HEALTH or word not in answer.text, (address, sort)


def test_that_somebody_looked_is_written_down(client, server, parked):
    record = parked["blood_pressure"][0]
    count = "SELECT count(*) FROM event WHERE verb = 'viewed' AND subject = ? AND actor = ?"
    for name, whole in (("lin", False), ("shen", True)):
        before = rows(server, count, UUID(record), uid(name))[0][0]
        assert client(name).get(f"/desk/parked/{record}").status_code == 200
        assert rows(server, count, UUID(record), uid(name))[0][0] == before + 1
        details = rows(server, "SELECT detail FROM event WHERE verb = 'viewed' AND actor = ?", uid(name))
        assert {"kind": "blood_pressure", "whole": whole} in [json.loads(detail) for (detail,) in details]


def test_what_the_numbers_should_have_been_is_not_told_either(client):
    chen, lin, shen = client("chen"), client("lin"), client("shen")
    short = {"resident": uid("周桂英"), "readings": [{"systolic": 17, "diastolic": 91}], "consent": "given"}
    sent = chen.record("blood_pressure", short)
    assert chen.sync(sent)[0]["outcome"] == "parked"
    for page in ("/desk/parked", f"/desk/parked/{sent['id']}"):
        assert re.search(r"\b170\b", shen.get(page).text)
        assert not re.search(r"\b170\b", lin.get(page).text)


def test_readings_in_a_record_of_another_kind_are_readings(client):
    chen, lin = client("chen"), client("lin")
    stray = {"household": uid("zhou home"), "outcome": "splendid", "note": "在家", "symptoms": ["headache"], **RAISED}
    sent = chen.record("visit", stray)
    chen.sync(sent)
    text = lin.get(f"/desk/parked/{sent['id']}").text
    assert "在家" in text and not NUMBER.search(text) and "headache" not in text
    body = '{"account": "ACCOUNT", "submissions": [{"kind": 5, "data": {"systolic": 173}}]}'
    broken = chen.post("/sync", content=body.replace("ACCOUNT", chen.account))
    assert broken.status_code == 200
    record = broken.json()["outcomes"][0]["location"].rsplit("/", 1)[1]
    assert not NUMBER.search(lin.get(f"/desk/parked/{record}").text)


def test_who_looks_after_the_home_no_more_does_not_go_on_seeing_its_numbers(client, server):
    chen = client("chen")
    sent = chen.record("blood_pressure", {"resident": uid("周大海"), **RAISED, "note": "记号eeee"})
    assert chen.sync(sent)[0]["outcome"] == "stored"
    wrong = chen.record("blood_pressure", {"resident": uid("周大海"), **RAISED, "readings": [], "note": "记号ffff"})
    assert chen.sync(wrong)[0]["outcome"] == "parked"
    assert NUMBER.search(chen.get(f"/records/{sent['id']}").text)
    try:
        rows(
            server,
            "UPDATE assignment SET role = 'village_admin', area = ? WHERE account = ? RETURNING 1",
            uid("liuxi"),
            uid("chen"),
        )
        for page in (
            f"/records/{sent['id']}",
            f"/households/{uid('zhou home')}",
            f"/attention/{wrong['id']}",
            "/outbox",
            "/",
        ):
            text = chen.get(page).text
            assert not NUMBER.search(text) and "记号" not in text, page
    finally:
        rows(
            server,
            "UPDATE assignment SET role = 'leader', area = ? WHERE account = ? RETURNING 1",
            uid("tangkou"),
            uid("chen"),
        )


def test_what_is_known_of_a_person_and_belongs_to_health(client, server):
    rows(
        server, 'UPDATE resident SET tags = \'["hypertension", "lives_alone"]\' WHERE id = ? RETURNING 1', uid("吴老三")
    )
    home, person = f"/households/{uid('wu home')}", f"/residents/{uid('吴老三')}"
    for name, seen in (("chen", True), ("shen", True), ("lin", False), ("wu", False), ("zhou", False), ("xu", False)):
        for page in (home, person):
            text = client(name).get(page).text
            assert "独居" in text
            assert ("已知高血压" in text or "hypertension" in text) == seen, (name, page)
    # Who does not see it does not take it away with what they do see.
    wu = client("wu")
    change = wu.record("resident", {"resident": uid("吴老三"), "tags": ["low_income"], "tags_shown": True})
    assert wu.sync(change)[0]["outcome"] == "stored"
    (tags,) = rows(server, "SELECT tags FROM resident WHERE id = ?", uid("吴老三"))[0]
    assert sorted(json.loads(tags)) == ["hypertension", "low_income"]
    chen = client("chen")
    assert (
        chen.sync(chen.record("resident", {"resident": uid("吴老三"), "tags": [], "tags_shown": True}))[0]["outcome"]
        == "stored"
    )
    assert json.loads(rows(server, "SELECT tags FROM resident WHERE id = ?", uid("吴老三"))[0][0]) == []


def test_a_report_on_a_measurement_is_a_reading(client, server):
    chen, shen = client("chen"), client("shen")
    shen.post(f"/desk/health/{uid('曾小满')}/words", data={"words": "请再去看看"})
    ((task,),) = rows(server, "SELECT id FROM task WHERE resident = ? AND kind = 'measure'", uid("曾小满"))
    report = chen.record("task_report", {"task": task, "outcome": "done", "note": "今天一五八九四"})
    assert chen.sync(report)[0]["outcome"] == "stored"
    ((person,),) = rows(server, "SELECT id FROM task_assignment WHERE task = ?", UUID(str(task)))
    for name in DESK:
        for page in (f"/desk/tasks/{task}", f"/desk/tasks/{task}/people/{person}"):
            text = client(name).get(page).text
            assert "一五八九四" not in text and "已告诉医生" in text, (name, page)


# Who makes them.

RECORDS = {
    "blood_pressure": RAISED,
    "pressure_attempt": {"reason": "refused"},
    "health_consent": {"consent": "given"},
}


@pytest.mark.parametrize("kind", sorted(RECORDS))
@pytest.mark.parametrize("name", [*DESK, "chen", "shen"])
def test_records_of_health_are_made_by_those_who_see_them(client, server, name, kind):
    person = client(name)
    data = {"resident": uid("何阿婆" if name == "shen" else "周大海"), **RECORDS[kind]}
    sent = person.record(kind, data, recorded_at=now().isoformat())
    (outcome,) = person.sync(sent)
    assert outcome["outcome"] == ("stored" if name in ("chen", "shen") else "parked"), outcome
    if name in DESK:
        assert "医生" in outcome["errors"][0]["message"]
        # Nothing is lost: the author is told so, the doctor reads it and takes it in.
        own = person.get(f"/attention/{sent['id']}")
        assert own.status_code == 200 and not NUMBER.search(own.text) and "<form" in own.text
        shen = client("shen")
        assert f"/desk/parked/{sent['id']}" in shen.get("/desk/parked").text
        assert client("lin").post(f"/desk/parked/{sent['id']}/retry").status_code == 303
        assert rows(server, "SELECT state FROM submission WHERE id = ?", UUID(sent["id"])) == [("parked",)]
        assert shen.post(f"/desk/parked/{sent['id']}/retry").status_code == 303
        assert rows(server, "SELECT state FROM submission WHERE id = ?", UUID(sent["id"])) == [("applied",)]


@pytest.mark.parametrize("name", DESK)
def test_what_protects_a_life_or_a_right_is_taken_from_anybody(client, name):
    person = client(name)
    urgent = {"resident": uid("何阿婆"), "readings": [{"systolic": 192, "diastolic": 114}]}
    assert person.sync(person.record("blood_pressure", urgent, recorded_at=now().isoformat()))[0]["outcome"] == "stored"
    no_more = {"resident": uid("吴老三"), "consent": "withdrawn"}
    assert (
        person.sync(person.record("health_consent", no_more, recorded_at=now().isoformat()))[0]["outcome"] == "stored"
    )


@pytest.mark.parametrize("name", [*DESK, "chen", "shen"])
def test_forms_are_shown_to_those_who_make_them(client, name):
    person = client(name)
    makes = name in ("chen", "shen")
    for page in (f"/households/{uid('zhou home')}", f"/residents/{uid('周大海')}"):
        text = person.get(page).text
        assert makes or 'data-record="blood_pressure"' not in text, page
        assert makes or "#blood-pressure" not in text, page
        assert makes or 'data-record="pressure_attempt"' not in text, page
    assert ("#blood-pressure" in person.get(f"/households/{uid('zhou home')}").text) == makes
    assert ("?for=blood-pressure" in person.get("/").text) == makes


def test_a_native_form_is_no_way_around(client, server):
    wu = client("wu")
    key = str(uuid4())
    form = plain({"id": key, "resident": uid("周桂英"), "readings.0.systolic": 151, "readings.0.diastolic": 92})
    answer = wu.post("/records/blood_pressure", data={**form, "consent": "given"})
    assert answer.headers["location"] == f"/attention/{key}"
    assert rows(server, "SELECT count(*) FROM blood_pressure WHERE id = ?", UUID(key)) == [(0,)]


def test_a_cadre_who_holds_the_group_itself(client, server):
    zhou = client("zhou")
    _holds(server, "zhou", "cadre", "tangkou")
    try:
        sent = zhou.record("blood_pressure", {"resident": uid("周大海"), **RAISED})
        assert zhou.sync(sent)[0]["outcome"] == "stored"
        assert NUMBER.search(zhou.get(f"/households/{uid('zhou home')}").text)
        other = zhou.record("blood_pressure", {"resident": uid("何阿婆"), **RAISED})
        assert zhou.sync(other)[0]["outcome"] == "parked"
    finally:
        _holds(server, "zhou", "cadre", "grid1")


def test_somebody_added_and_measured_in_one_go(client):
    chen = client("chen")
    home = chen.record("household", {"name": "新来的", "number": "99", "area": uid("tangkou")})
    person = chen.record("resident", {"household": home["id"], "name": "新来老人"})
    measured = chen.record("blood_pressure", {"resident": person["id"], **RAISED})
    assert [one["outcome"] for one in chen.sync(home, person, measured)] == ["stored"] * 3


def test_no_class_but_the_known_ones_is_seen_by_anybody():
    assert not any(
        sees("gossip", role, kind) for role in ("leader", "cadre", "doctor") for kind in ("micro_grid", "town")
    )
