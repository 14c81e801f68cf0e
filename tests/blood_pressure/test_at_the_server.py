"""What records of blood pressure do to a person's record, to the pages that show it, and to the doctor's inbox."""

import re
from datetime import datetime, timedelta

import pytest

from tests.blood_pressure.steps import TOWN, ago, health, measure
from tests.cast import uid


@pytest.fixture(scope="module")
def chen(client):
    return client("chen")


def test_a_raised_one_is_due_again_within_a_week_and_a_withdrawn_record_no_longer_counts(chen, database):
    outcome = measure(chen, "吴老三", "152/94", days=2)
    row = health(database, "吴老三")
    due = (datetime.now(TOWN) - timedelta(days=2)).date() + timedelta(days=7)
    assert (row["reason"], str(row["due_on"]), row["raised_days"], row["consent"]) == ("recheck", str(due), 1, "given")
    chen.sync(chen.record("withdrawal", {"record": outcome["id"]}))
    row = health(database, "吴老三")
    assert (row["reason"], row["due_on"], row["last_at"]) == ("", None, None)


def test_three_days_raised_are_for_the_doctor(chen, database):
    for days in (15, 8, 1):
        assert measure(chen, "曾小满", "150/94", days=days, consent="given")["outcome"] == "stored"
    assert (health(database, "曾小满")["reason"], health(database, "曾小满")["raised_days"]) == ("confirm", 3)


def test_who_was_not_at_home_is_asked_again_and_who_died_is_not(chen, database):
    measure(chen, "吴老三", "152/94", days=20)
    tried = chen.record("pressure_attempt", {"resident": uid("吴老三"), "reason": "not_home"}, recorded_at=ago(1))
    chen.sync(tried)
    row = health(database, "吴老三")
    assert (row["attempt"], row["attempts"]) == ("not_home", 1)
    assert str(row["due_on"]) == str((datetime.now(TOWN) - timedelta(days=1)).date() + timedelta(days=3))
    died = chen.record("pressure_attempt", {"resident": uid("吴老三"), "reason": "died"}, recorded_at=ago(0, 0))
    chen.sync(died)
    assert health(database, "吴老三")["due_on"] is None
    chen.sync(chen.record("withdrawal", {"record": died["id"]}))
    assert health(database, "吴老三")["reason"] == "recheck"


def test_without_an_answer_about_consent_it_waits_for_one_and_an_urgent_one_does_not(client, database):
    he = client("he")
    (outcome,) = [measure(he, "何阿婆", "150/94", consent="")]
    assert (outcome["outcome"], outcome["errors"][0]["field"]) == ("parked", "consent")
    assert measure(he, "何阿婆", "186/112", consent="")["outcome"] == "stored"
    assert measure(he, "何阿婆", "150/94", consent="voice")["outcome"] == "stored"
    assert measure(he, "何阿婆", "151/94", consent="")["outcome"] == "stored"
    assert database.rows(f"SELECT decision, how FROM health_consent WHERE resident = '{uid('何阿婆')}'") == [
        {"decision": "given", "how": "voice"}
    ]


def test_an_urgent_one_reaches_the_village_doctor_and_makes_a_task(client, database):
    chen, shen = client("chen"), client("shen")
    before = database.one("SELECT count(*) FROM inbox_item WHERE subject_kind = 'desk_health'")
    outcome = measure(chen, "周大海", "186/112")
    items = database.rows("SELECT account, urgency, subject FROM inbox_item WHERE subject_kind = 'desk_health'")
    assert len(items) == before + 1
    assert items[-1] == {"account": str(uid("shen")), "urgency": "urgent", "subject": str(uid("周大海"))}
    assert "危急血压" in shen.get("/inbox").text
    tasks = database.rows(
        "SELECT s.account, t.urgency, t.due_at FROM task t JOIN task_assignment s ON s.task = t.id WHERE t.kind = 'measure' "
        f"AND t.household = '{uid('zhou home')}'"
    )
    assert [(row["account"], row["urgency"]) for row in tasks] == [(str(uid("chen")), "urgent")]
    assert "再去量一次" in chen.get("/tasks").text
    # Once told is told: neither a second sync nor a correction rings again.
    chen.sync(chen.record("visit", {"household": uid("zhou home"), "outcome": "well"}))
    measure(chen, "周桂英", "120/70")
    assert database.one("SELECT count(*) FROM inbox_item WHERE subject_kind = 'desk_health'") == before + 1
    assert health(database, "周大海")["reason"] == "urgent"
    assert outcome["location"] == f"/households/{uid('zhou home')}"


def test_an_urgent_one_from_long_ago_rings_by_its_arrival(client, database):
    he = client("he")
    before = database.one("SELECT count(*) FROM inbox_item WHERE subject_kind = 'desk_health'")
    measure(he, "何阿婆", "190/112", days=40)
    assert database.one("SELECT count(*) FROM inbox_item WHERE subject_kind = 'desk_health'") == before + 1
    assert database.one("SELECT count(*) FROM blood_pressure WHERE urgent AND alerted_at IS NULL") == 0
    # What was measured meanwhile was measured by somebody who did not know of it.
    assert health(database, "何阿婆")["reason"] == "urgent"
    measure(he, "何阿婆", "128/80", days=0)
    assert health(database, "何阿婆")["reason"] != "urgent"


def test_consent_withdrawn_while_a_reading_waits_offline(client, database):
    """Kept, parked, hidden: from the home's page, from its author and from the desk; and the phone is told to let go."""
    luo, lin = client("luo"), client("lin")
    home = f"/households/{uid('luo home')}"
    assert measure(luo, "罗老四", "157/97", days=3)["outcome"] == "stored"
    assert "157 / 97" in luo.get(home).text
    revision = database.one(f"SELECT revision FROM household WHERE id = '{uid('luo home')}'")
    luo.sync(luo.record("health_consent", {"resident": uid("罗老四"), "consent": "withdrawn"}, recorded_at=ago(0, 0)))
    assert database.one(f"SELECT revision FROM household WHERE id = '{uid('luo home')}'") > revision
    assert not re.search(r"\b157\b", luo.get(home).text)
    assert not re.search(r"\b157\b", luo.get(f"/residents/{uid('罗老四')}").text)

    late = measure(luo, "罗老四", "163/99", days=1)
    assert (late["outcome"], late["errors"][0]["field"]) == ("parked", "consent")
    assert database.one(f"SELECT count(*) FROM submission WHERE id = '{late['id']}' AND payload LIKE '%163%'") == 1
    for person, address in ((luo, f"/attention/{late['id']}"), (lin, f"/desk/parked/{late['id']}")):
        page = person.get(address)
        assert page.status_code == 200
        assert not re.search(r"\b163\b", page.text) and 'value="99"' not in page.text
    row = health(database, "罗老四")
    assert (row["consent"], row["due_on"]) == ("withdrawn", None)

    # Agreed anew, in words of now, everything is there again.
    data = {"resident": uid("罗老四"), "readings": [{"systolic": 141, "diastolic": 91}], "consent": "witnessed"}
    assert (
        luo.sync(luo.record("blood_pressure", data, recorded_at=datetime.now(TOWN).isoformat()))[0]["outcome"]
        == "stored"
    )
    assert "157 / 97" in luo.get(home).text


def test_consent_and_a_reading_in_one_batch(client, database):
    luo = client("luo")
    moment = datetime.now(TOWN)
    data = {"resident": uid("罗老四"), "readings": [{"systolic": 141, "diastolic": 91}]}
    no = luo.record(
        "health_consent", {"resident": uid("罗老四"), "consent": "withdrawn"}, recorded_at=moment.isoformat()
    )
    reading = luo.record("blood_pressure", data, recorded_at=(moment - timedelta(minutes=5)).isoformat())
    assert [one["outcome"] for one in luo.sync(no, reading)] == ["stored", "parked"]


def test_the_dead_are_not_measured(client, database):
    chen = client("chen")
    database.execute(f"UPDATE resident SET state = 'died' WHERE id = '{uid('曾小满')}'")
    outcome = measure(chen, "曾小满", "120/70")
    assert (outcome["outcome"], outcome["errors"][0]["field"]) == ("parked", "resident")


def test_what_is_due_stands_on_todays_page(chen, database):
    measure(chen, "周桂英", "150/94", days=10)
    measure(chen, "周桂英", "150/94", days=9)
    database.execute(f"UPDATE health_record SET due_on = '2026-01-01' WHERE id = '{uid('周桂英')}'")
    text = chen.get("/").text
    assert "该量血压了" in text
    assert f"/households/{uid('zhou home')}?person={uid('周桂英')}#blood-pressure" in text
