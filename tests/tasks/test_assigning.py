"""The desk asks, leaders find it, and the desk sees how far it has come."""

from datetime import timedelta
from uuid import uuid4

import pytest

from app.lib.clock import today
from tests.cast import uid
from tests.page import parse, text_of
from tests.support.rows import rows
from tests.tasks.steps import assign, wish


def sums(page: str) -> dict[str, str]:
    """The figures of a task's page by their words."""
    tree = parse(page)
    return {
        text_of(pair.find("dt")): text_of(pair.find("dd"))
        for pair in tree.iter("div")
        if pair.find("dt") is not None and pair.find("dd") is not None
    }


def test_all_leaders_of_an_area_are_asked_and_nobody_else(client):
    task = assign(client("lin"), "liuxi", detail="雨后去看", due=str(today() + timedelta(days=3)))
    for name in ("chen", "he"):
        leader = client(name)
        assert f"/tasks/{task}" in leader.get("/tasks").text
        assert f"/tasks/{task}" in leader.get("/inbox").text
        page = leader.get(f"/tasks/{task}")
        assert "看看水塘边的护栏" in page.text and "雨后去看" in page.text
    luo = client("luo")
    assert f"/tasks/{task}" not in luo.get("/tasks").text
    assert luo.get(f"/tasks/{task}").status_code == 404


def test_one_leader_alone(client):
    task = assign(client("wu"), "grid1", who=str(uid("he")))
    assert client("he").get(f"/tasks/{task}").status_code == 200
    assert client("chen").get(f"/tasks/{task}").status_code == 404


def test_the_desk_sees_assigned_opened_done(client, server):
    lin, chen, he = client("lin"), client("chen"), client("he")
    task = assign(lin, "liuxi")
    place = f"/desk/tasks/{task}"
    assert list(sums(lin.get(place).text).values()) == ["2", "0", "0", "0"]
    # Fetched by the worker, it is not opened; looked at by a person, it is.
    chen.get(f"/tasks/{task}", headers={"Sec-Fetch-Dest": "empty"})
    assert list(sums(lin.get(place).text).values()) == ["2", "0", "0", "0"]
    chen.get(f"/tasks/{task}", headers={"Sec-Fetch-Dest": "document"})
    assert list(sums(lin.get(place).text).values()) == ["2", "1", "1", "0"]
    outcome = he.sync(he.record("task_report", {"task": task, "outcome": "done", "note": "护栏结实"}))[0]
    assert outcome["outcome"] == "stored"
    shown = lin.get(place)
    assert list(sums(shown.text).values()) == ["2", "2", "2", "1"]
    assert "护栏结实" in shown.text and "何水生" in shown.text and "陈桂兰" in shown.text
    assert "何水生" in lin.get(f"{place}?show=done").text
    assert "陈桂兰" not in lin.get(f"{place}?show=done").text
    events = rows(
        server, "SELECT verb FROM event WHERE subject_kind = 'task' AND subject = ? ORDER BY at, id", _id(task)
    )
    assert {verb for (verb,) in events} == {"assigned", "done"}


def _id(text):
    from uuid import UUID

    return UUID(text)


def test_a_part_keeps_it_open_and_a_withdrawn_report_opens_it_again(client):
    chen = client("chen")
    task = assign(client("lin"), "tangkou")
    chen.sync(chen.record("task_report", {"task": task, "outcome": "part", "note": "清了一半"}))
    page = chen.get(f"/tasks/{task}").text
    assert "清了一半" in page and 'action="/records/task_report"' in page
    report = chen.record("task_report", {"task": task, "outcome": "done"})
    assert chen.sync(report)[0]["outcome"] == "stored"
    assert 'action="/records/task_report"' not in chen.get(f"/tasks/{task}").text
    again = chen.sync(chen.record("task_report", {"task": task, "outcome": "cannot"}))[0]
    assert again["outcome"] == "parked" and again["errors"][0]["field"] == "task"
    assert chen.sync(chen.record("withdrawal", {"record": report["id"]}))[0]["outcome"] == "stored"
    assert 'action="/records/task_report"' in chen.get(f"/tasks/{task}").text


def test_a_native_report_works_with_scripts_off(client):
    chen = client("chen")
    task = assign(client("lin"), "tangkou")
    form = next(
        form for form in parse(chen.get(f"/tasks/{task}").text).iter("form") if form.get("data-record") == "task_report"
    )
    fields = {
        field.get("name"): field.get("value", "") for field in form.iter("input") if field.get("type") == "hidden"
    }
    assert fields["task"] == task and fields["account"] == str(uid("chen"))
    answer = chen.post(form.get("action"), data={**fields, "outcome": "done", "note": "好了"})
    assert answer.status_code == 303 and answer.headers["location"].startswith(f"/tasks/{task}?record={fields['id']}")
    assert "好了" in chen.get(f"/tasks/{task}").text


def test_taking_back(client):
    lin, chen, he = client("lin"), client("chen"), client("he")
    task = assign(lin, "liuxi")
    he.sync(he.record("task_report", {"task": task, "outcome": "done"}))
    assert lin.post(f"/desk/tasks/{task}/cancellation").status_code == 303
    assert lin.post(f"/desk/tasks/{task}/cancellation").status_code == 409
    late = chen.sync(chen.record("task_report", {"task": task, "outcome": "done"}))[0]
    assert late["outcome"] == "parked"
    assert 'action="/records/task_report"' not in chen.get(f"/tasks/{task}").text
    assert "已收回" in lin.get("/desk/tasks?show=over").text
    assert sums(lin.get(f"/desk/tasks/{task}").text)["办好了"] == "1"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"title": ""}, "请用几个字写要办什么"),
        ({"title": "长" * 121}, "减到最多 120 个字"),
        ({"detail": "长" * 2001}, "减到最多 2000 个字"),
        ({"kind": "dance"}, "请选一下是哪种任务"),
        ({"urgency": "never"}, "请选一下急不急"),
        ({"due": "2020-01-01"}, "请选今天以后"),
        ({"due": "soon"}, "请选今天以后"),
        ({"who": ""}, "请选一下派给谁"),
        ({"who": str(uid("luo"))}, "请选一下派给谁"),
    ],
)
def test_a_fault_is_told_and_nothing_that_was_typed_is_lost(client, change, words):
    answer = client("lin").post("/desk/tasks", data=wish("tangkou", detail="雨后\x00再看") | change)
    assert answer.status_code == 422
    assert words in answer.text
    if "detail" not in change:
        assert "雨后再看" in answer.text


def test_about_a_home_or_a_problem(client):
    chen, lin = client("chen"), client("lin")
    problem = chen.record("problem", {"household": uid("zhou home"), "category": "drainage", "description": "沟口堵了"})
    chen.sync(problem)
    form = lin.get(f"/desk/tasks/new?problem={problem['id']}")
    assert "沟口堵了" in form.text and "塘口组" in form.text
    # The only leader of that group is chosen already.
    chosen = [field for field in parse(form.text).iter("input") if field.get("checked") is not None]
    assert [field.get("value") for field in chosen if field.get("name") == "who"] == [str(uid("chen"))]
    task = assign(lin, "town", who=str(uid("chen")), problem=problem["id"])
    page = chen.get(f"/tasks/{task}").text
    assert f"/households/{uid('zhou home')}" in page and "沟口堵了" in page
    assert f"/desk/tasks/{task}" in lin.get(f"/desk/problems/{problem['id']}").text
    assert "12" in lin.get(f"/desk/tasks/new?household={uid('zhou home')}").text


def test_nobody_assigns_outside_their_area(client):
    for name in ("wu", "zhou"):
        desk = client(name)
        assert desk.get("/desk/tasks").status_code == 200
        assert desk.get(f"/desk/tasks/new?area={uid('shiqiao')}").status_code == 404
        assert desk.get(f"/desk/tasks/new?household={uid('luo home')}").status_code == 404
        assert desk.post("/desk/tasks", data=wish("shiqiao")).status_code == 404
    task = assign(client("lin"), "shiqiao")
    assert client("wu").get(f"/desk/tasks/{task}").status_code == 404
    assert client("wu").post(f"/desk/tasks/{task}/cancellation").status_code == 404
    for name in ("chen", "shen"):
        assert client(name).get("/desk/tasks").status_code == 404
        assert client(name).post("/desk/tasks", data=wish("tangkou")).status_code == 404
    assert client("lin").get("/desk/tasks/new?area=nonsense").status_code == 404
    assert client("lin").get(f"/desk/tasks/{uuid4()}").status_code == 404
