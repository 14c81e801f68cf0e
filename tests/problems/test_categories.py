"""Kinds of problems are the town's to edit; their codes are for good."""

import pytest

from app.problems.category_questions import CategoryQuestion, faults, lines, read
from tests.problems.steps import report
from tests.support.rows import rows

FORM = {"name": "", "hours_normal": "80", "hours_soon": "24", "hours_danger": "8", "radius_m": "60", "at_door": "yes"}


def test_a_new_kind_is_received_from_phones_and_an_old_one_still_is(client, server):
    xu, chen, lin = client("xu"), client("chen"), client("lin")
    answer = xu.post("/desk/categories", data={**FORM, "code": "street_light", "name": "路灯"})
    assert answer.status_code == 303
    problem = report(chen, category="street_light", asked={"q1": "三盏"})
    assert "路灯" in lin.get(f"/desk/problems/{problem}").text
    assert "路灯" in chen.get("/households").text or "路灯" in lin.get("/desk/categories").text
    answer = xu.post("/desk/categories/street_light", data={**FORM, "name": "路灯", "closed": "yes"})
    assert answer.status_code == 303
    assert report(chen, category="street_light")  # a phone that holds the form of yesterday
    assert "路灯" in lin.get("/desk/problems").text
    assert rows(server, "SELECT asked FROM problem WHERE id = ?", problem)[0][0] == '{"q1": "三盏"}'


def test_its_hours_are_the_deadline(client, server):
    xu, problem = client("xu"), report(client("chen"), category="tree", urgency="danger")
    xu.post("/desk/categories/tree", data={**FORM, "hours_danger": "2000"})
    client("lin").post(f"/desk/problems/{problem}/acceptance")
    ((due, accepted),) = rows(server, "SELECT due_at, responded_at FROM problem WHERE id = ?", problem)
    ((days,),) = rows(
        server,
        "SELECT CAST((julianday(due_at) - julianday(responded_at)) * 24 + 0.5 AS INTEGER) FROM problem WHERE id = ?"
        if not server.database_url
        else "SELECT CAST(extract(epoch FROM due_at - responded_at) / 3600 AS INTEGER) FROM problem WHERE id = ?",
        problem,
    )
    assert due > accepted and days == 2000


@pytest.mark.parametrize(
    "change", [{"code": "Street Light"}, {"code": "road"}, {"name": ""}, {"hours_normal": "0"}, {"radius_m": "near"}]
)
def test_what_is_wrong_is_named_and_stays_in_the_form(client, change):
    answer = client("xu").post("/desk/categories", data={**FORM, "code": "bridge", "name": "桥", **change})
    assert answer.status_code == 422 and "aria-invalid" in answer.text


def test_only_the_town_edits_them(client):
    for name in ("wu", "zhou"):
        assert client(name).get("/desk/categories").status_code == 404
    assert client("xu").get("/desk/categories/nonsense").status_code == 404
    assert client("xu").get("/desk/categories/road").status_code == 200
    assert client("xu").get("/desk/categories/new").status_code == 200


def test_questions_keep_their_variables():
    first = read("水多深？：脚踝、膝盖\n几户？ #\n怎么走？", ())
    assert [(a.variable, a.datatype, a.values) for a in first] == [
        ("q1", "singlevaluelist", ("脚踝", "膝盖")),
        ("q2", "number", ()),
        ("q3", "string", ()),
    ]
    assert read(lines(first), first) == first
    later = read("怎么走？\n多久了？", first)
    assert [(a.variable, a.words) for a in later] == [("q3", "怎么走？"), ("q4", "多久了？")]


def test_answers_are_checked_by_what_was_asked():
    asks = [CategoryQuestion("q2", "几户？", "number")]
    assert [f.field for f in faults({"q2": "三"}, asks)] == ["asked.q2"]
    assert faults({"q2": "3", "q9": "以前问过的"}, asks) == []
    assert [f.field for f in faults({"q9": "长" * 501}, asks)] == ["asked.q9"]


def test_holidays_are_pasted_and_removed(client, server):
    xu = client("xu")
    assert xu.post("/desk/holidays", data={"days": "2026-10-01 国庆节\n2026-10-10 上班"}).status_code == 303
    page = xu.get("/desk/holidays").text
    assert "国庆节" in page and "为止" in page  # and the list is about to end
    answer = xu.post("/desk/holidays", data={"days": "2026-10-02 国庆\n下周一"})
    assert answer.status_code == 422 and "第 2 行" in answer.text and "下周一" in answer.text
    assert xu.post("/desk/holidays/2026-10-01/removal").status_code == 303
    assert rows(server, "SELECT day, works FROM holiday") in ([("2026-10-10", True)], [("2026-10-10", 1)])
    assert client("zhou").get("/desk/holidays").status_code == 404
