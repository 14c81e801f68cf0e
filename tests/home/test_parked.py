"""Records that could not be applied, on the desk: seen, tried again, set aside; never deleted."""

from uuid import UUID, uuid4

from tests.cast import uid
from tests.support.rows import rows

SWAPPED = {
    "resident": uid("周桂英"),
    "consent": "given",
    "readings": [{"systolic": 84, "diastolic": 132}],
    "note": "<b>急</b>",
}


def park(person, data=SWAPPED, kind="blood_pressure") -> str:
    """Send a record that can't be applied; returns its id."""
    record = person.record(kind, data)
    assert person.sync(record)[0]["outcome"] == "parked"
    return record["id"]


def test_what_was_filled_in_and_what_is_wrong(client):
    record, shen = park(client("chen")), client("shen")
    assert f"/desk/parked/{record}" in shen.get("/desk/parked").text
    page = shen.get(f"/desk/parked/{record}").text
    assert "陈桂兰" in page and "高压应该比低压大" in page and "周桂英" in page
    assert "132" in page and "84" in page and "&lt;b&gt;急" in page
    # The village sees that there is one, and not what was measured (test_classes.py).
    assert "陈桂兰" in client("wu").get(f"/desk/parked/{record}").text


def test_a_record_is_applied_when_its_cause_is_gone(client, server):
    chen, lin = client("chen"), client("lin")
    # Recorded for a home of another leader, then the home's group is handed over.
    record = park(chen, {"household": uid("luo home"), "outcome": "well"}, "visit")
    assert lin.post(f"/desk/parked/{record}/retry").status_code == 303
    assert rows(server, "SELECT state FROM submission WHERE id = ?", UUID(record)) == [("parked",)]
    rows(server, "UPDATE assignment SET area = ? WHERE account = ? RETURNING 1", uid("qiaotou"), uid("chen"))
    try:
        assert lin.post(f"/desk/parked/{record}/retry").status_code == 303
    finally:
        rows(server, "UPDATE assignment SET area = ? WHERE account = ? RETURNING 1", uid("tangkou"), uid("chen"))
    assert rows(server, "SELECT state FROM submission WHERE id = ?", UUID(record)) == [("applied",)]
    assert rows(server, "SELECT household FROM visit WHERE id = ?", UUID(record)) == [(str(uid("luo home")),)]


def test_setting_aside_keeps_it_and_tells_its_author(client, server):
    chen, wu = client("chen"), client("wu")
    record = park(chen)
    assert wu.post(f"/desk/parked/{record}/setting-aside", data={"note": ""}).status_code == 422
    answer = wu.post(f"/desk/parked/{record}/setting-aside", data={"note": "请重新量一次"})
    assert answer.status_code == 303
    assert rows(server, "SELECT state FROM submission WHERE id = ?", UUID(record)) == [("set_aside",)]
    assert f"/desk/parked/{record}" not in wu.get("/desk/parked").text
    page = wu.get(f"/desk/parked/{record}").text
    assert "请重新量一次" in page and "132" in client("shen").get(f"/desk/parked/{record}").text
    assert "请重新量一次" in chen.get("/inbox").text
    assert wu.post(f"/desk/parked/{record}/setting-aside", data={"note": "x"}).status_code == 409


def test_its_authors_correction_ends_it(client):
    chen, wu = client("chen"), client("wu")
    record = park(chen)
    better = {**SWAPPED, "readings": [{"systolic": 132, "diastolic": 84}], "corrects": record}
    assert chen.sync(chen.record("blood_pressure", better))[0]["outcome"] == "stored"
    assert f"/desk/parked/{record}" not in wu.get("/desk/parked").text
    assert wu.get(f"/desk/parked/{record}").status_code == 200


def test_what_is_no_form_at_all_is_shown_to_the_town(client):
    chen = client("chen")
    record = chen.record("dance<script>", {"steps": "<img src=x>"})
    chen.sync(record)
    page = client("lin").get(f"/desk/parked/{record['id']}").text
    assert "dance&lt;script&gt;" in page and "&lt;img src=x&gt;" in page


def test_strangers_see_nothing(client):
    record = park(client("luo"), {"household": uid("luo home"), "outcome": ""}, "visit")
    assert client("lin").get(f"/desk/parked/{record}").status_code == 200
    for name in ("wu", "zhou", "chen", "shen"):
        person = client(name)
        assert person.get(f"/desk/parked/{record}").status_code == 404
        assert person.post(f"/desk/parked/{record}/retry").status_code == 404
        assert person.post(f"/desk/parked/{record}/setting-aside", data={"note": "x"}).status_code == 404
    assert client("lin").get(f"/desk/parked/{uuid4()}").status_code == 404
