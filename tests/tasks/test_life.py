"""What happens to a task after it was asked: taken on, confirmed, given back, passed on, put off, and reached by phone."""

import threading
from datetime import timedelta
from uuid import uuid4

import pytest

from app.lib.clock import today
from tests.cast import PEOPLE, uid
from tests.page import parse
from tests.support.rows import rows
from tests.tasks.steps import assign, person_page, report, tags

JSON = {"Accept": "application/json"}


def events(server, task) -> set[str]:
    return {
        verb
        for (verb,) in rows(server, "SELECT verb FROM event WHERE subject_kind = 'task' AND subject = ?", _id(task))
    }


def _id(text):
    from uuid import UUID

    return UUID(text)


def test_taken_on_done_given_back_done_confirmed(client, server):
    lin, chen = client("lin"), client("chen")
    task = assign(lin, "tangkou")
    url = f"/tasks/{task}"
    before = tags(chen)[url]
    for _ in range(2):
        assert chen.sync(chen.record("task_acceptance", {"task": task}))[0]["outcome"] == "stored"
    assert "您已经接下了" in chen.get(url).text
    assert tags(chen)[url] != before
    report(chen, task)
    place = person_page(lin, task, "chen")
    assert lin.post(f"{place}/return", data={"reason": ""}).status_code == 422
    assert lin.post(f"{place}/return", data={"reason": "水沟那头还堵着"}).status_code == 303
    assert "水沟那头还堵着" in chen.get(url).text and "/records/task_report" in chen.get(url).text
    assert "水沟那头还堵着" in chen.get("/inbox").text
    assert lin.post(f"{place}/confirmation").status_code == 409
    report(chen, task, note="都通了")
    assert lin.post(f"{place}/confirmation").status_code == 303
    assert lin.post(f"{place}/confirmation").status_code == 409
    # Said before, heard after: kept, and nothing moves.
    assert chen.sync(chen.record("task_acceptance", {"task": task}))[0]["outcome"] == "stored"
    assert "镇里已确认" in chen.get(url).text
    assert events(server, task) == {"assigned", "accepted", "done", "returned", "confirmed", "accepted_late"}
    told = lin.get(f"/desk/tasks/{task}").text
    assert all(words in told for words in ("接下了任务", "回报任务办好了", "确认任务办好了"))


def test_taken_on_with_scripts_off_and_by_a_page_of_an_earlier_version(client):
    lin, chen = client("lin"), client("chen")
    task = assign(lin, "tangkou")
    page = parse(chen.get(f"/tasks/{task}").text)
    form = next(form for form in page.iter("form") if form.get("action") == "/records/task_acceptance")
    hidden = {each.get("name"): each.get("value") for each in form.iter("input")}
    answer = chen.post("/records/task_acceptance", data=hidden)
    assert answer.status_code == 303 and answer.headers["location"].startswith(f"/tasks/{task}?record=")
    assert "您已经接下了" in chen.get(f"/tasks/{task}").text
    assert "接下了" in lin.get(f"/desk/tasks/{task}").text
    older = assign(lin, "tangkou")
    assert chen.post(f"/tasks/{older}/acceptance").status_code == 303
    assert "您已经接下了" in chen.get(f"/tasks/{older}").text
    assert client("luo").post(f"/tasks/{older}/acceptance").status_code == 404


def test_who_takes_on_what_is_theirs_no_more_is_told_kindly(client, server):
    lin, chen = client("lin"), client("chen")
    gone, passed = assign(lin, "tangkou", title="修路灯"), assign(lin, "tangkou", title="送通知")
    assert lin.post(f"/desk/tasks/{gone}/cancellation").status_code == 303
    assert lin.post(f"{person_page(lin, passed, 'chen')}/reassignment", data={"to": str(uid("he"))}).status_code == 303
    records = [chen.record("task_acceptance", {"task": task}) for task in (gone, passed)]
    for _ in range(2):
        assert {each["outcome"] for each in chen.sync(*records)} <= {"stored", "already_stored"}
    inbox = chen.get("/inbox").text
    assert inbox.count("这件任务镇里已经收回") == inbox.count("这件任务已经交给别人") == 1
    assert "accepted_late" in events(server, gone) and "已收回" in chen.get(f"/tasks/{gone}").text
    # Nothing for anybody to mend, at the desk or on the phone.
    assert all(record["id"] not in lin.get("/desk/parked").text for record in records)


def test_taking_on_stops_the_ladder(client, server):
    lin, chen = client("lin"), client("chen")
    task = assign(lin, "tangkou", urgency="urgent")
    chen.sync(chen.record("task_acceptance", {"task": task}))
    found = rows(server, "SELECT climb_at, read_at FROM inbox_item WHERE subject = ?", _id(task))
    assert [(climb, read is not None) for climb, read in found] == [(None, True)]


def test_cannot_be_done_and_why(client):
    lin, chen = client("lin"), client("chen")
    task = assign(lin, "tangkou")
    report(chen, task, "cannot", why="hands", note="石板太重")
    place = person_page(lin, task, "chen")
    for page in (lin.get(f"/desk/tasks/{task}?show=cannot"), lin.get(place), chen.get(f"/tasks/{task}")):
        assert "要多几个人，或要工具" in page.text and "石板太重" in page.text
    # Given back and done after all, nothing of it is left.
    assert lin.post(f"{place}/return", data={"reason": "派了两个人来"}).status_code == 303
    report(chen, task, "done", why="hands")
    assert "要多几个人" not in lin.get(f"/desk/tasks/{task}").text


def test_passed_on_to_somebody_else(client, server):
    lin, chen, he = client("lin"), client("chen"), client("he")
    task = assign(lin, "tangkou")
    url, place = f"/tasks/{task}", person_page(lin, task, "chen")
    held = tags(chen)
    assert lin.post(f"{place}/reassignment", data={"to": str(uuid4())}).status_code == 422
    assert lin.post(f"{place}/reassignment", data={"to": str(uid("he"))}).status_code == 303
    assert lin.post(f"{place}/reassignment", data={"to": str(uid("he"))}).status_code == 409
    assert he.get(url).status_code == 200 and chen.get(url).status_code == 404
    assert url in held and url not in tags(chen)
    late = chen.sync(chen.record("task_report", {"task": task, "outcome": "done"}))[0]
    assert late["outcome"] == "parked"
    assert "1 人已打开，0 人已到手机，0 人还没通知到" in lin.get(f"/desk/tasks/{task}").text
    assert "reassigned" in events(server, task)


def test_more_time(client, server):
    lin, chen = client("lin"), client("chen")
    task = assign(lin, "tangkou", due=str(today() + timedelta(days=2)))
    before, place = tags(chen)[f"/tasks/{task}"], f"/desk/tasks/{task}/extension"
    for wrong in ("", "soon", str(today()), str(today() + timedelta(days=1)), "2099-01-01"):
        answer = lin.post(place, data={"due": wrong})
        assert answer.status_code == 422 and "请选一个比现在更晚的日子" in answer.text
    assert lin.post(place, data={"due": str(today() + timedelta(days=9))}).status_code == 303
    assert tags(chen)[f"/tasks/{task}"] != before
    assert "一项任务放宽了时间" in chen.get("/inbox").text
    assert "extended" in events(server, task)


def test_just_to_be_read_is_done_when_it_was_opened(client):
    lin, chen = client("lin"), client("chen")
    task = assign(lin, "tangkou", needs="look", title="周五停水")
    assert "/records/task_report" not in chen.get(f"/tasks/{task}").text
    chen.post(f"/tasks/{task}/opened")
    shown = lin.get(person_page(lin, task, "chen")).text
    assert "办好了" in shown


def test_a_checklist_is_ticked_off(client):
    lin, chen = client("lin"), client("chen")
    task = assign(lin, "tangkou", checklist="关窗\n\n 查电线 \n看煤气")
    form = chen.get(f"/tasks/{task}").text
    assert [box.get("value") for box in parse(form).iter("input") if box.get("name") == "checked[]"] == [
        "关窗",
        "查电线",
        "看煤气",
    ]
    pairs = [["task", task], ["outcome", "done"], ["checked[]", "关窗"], ["checked[]", "看煤气"]]
    assert chen.sync(chen.record("task_report", fields=pairs))[0]["outcome"] == "stored"
    shown = lin.get(person_page(lin, task, "chen")).text
    assert "✓ 关窗" in shown and "✓ 查电线" not in shown
    # A report with a fault keeps its ticks while it is mended.
    faulty = chen.record("task_report", fields=[["task", task], ["checked[]", "关窗"], ["note", "忘了选"]])
    assert chen.sync(faulty)[0]["outcome"] == "parked"
    boxes = [
        box
        for box in parse(chen.get(f"/attention/{faulty['id']}").text).iter("input")
        if box.get("name") == "checked[]"
    ]
    assert [(box.get("value"), box.get("checked") is not None) for box in boxes] == [("关窗", True)]
    answer = lin.post(
        "/desk/tasks", data={"area": str(uid("tangkou")), "who": "all", "title": "x", "checklist": "行\n" * 21}
    )
    assert answer.status_code == 422 and "清单最多 20 行" in answer.text


def test_who_was_not_reached_is_called(client, server):
    lin, chen, he = client("lin"), client("chen"), client("he")
    task = assign(lin, "liuxi", urgency="urgent")
    chen.get(f"/tasks/{task}", headers={"Sec-Fetch-Dest": "document"})
    page = lin.get(f"/desk/tasks/{task}").text
    assert "1 人已打开，0 人已到手机，1 人还没通知到" in page
    calls = lin.get(f"/desk/tasks/{task}/calls").text
    assert PEOPLE["he"][1] in calls and PEOPLE["chen"][1] not in calls
    place = person_page(lin, task, "he")
    assert lin.post(f"{place}/call").status_code == 303
    assert lin.post(f"{place}/call").status_code == 303
    assert "都通知到了" in lin.get(f"/desk/tasks/{task}/calls").text
    assert {"calls_listed", "called"} <= events(server, task)
    assert he.get(f"/tasks/{task}").status_code == 200


def test_a_role_and_whoever_is_in_charge_of_a_home(client):
    lin = client("lin")
    form = lin.get(f"/desk/tasks/new?area={uid('tangkou')}&role=doctor").text
    assert PEOPLE["shen"][0] in form
    task = assign(lin, "tangkou", who=str(uid("shen")), role="doctor")
    assert client("shen").get(f"/tasks/{task}").status_code == 200
    answer = lin.post("/desk/tasks", data={"area": str(uid("shiqiao")), "who": "all", "title": "x", "role": "doctor"})
    assert answer.status_code == 422 and "没有担任这个角色的人" in answer.text
    assert "负责这一户的人" not in form
    task = assign(lin, "town", household=str(uid("he home")))
    assert client("he").get(f"/tasks/{task}").status_code == 200
    assert client("chen").get(f"/tasks/{task}").status_code == 404


@pytest.mark.parametrize("verb", ["confirmation", "return", "reassignment", "call"])
def test_a_strangers_desk_finds_nothing(client, verb):
    task = assign(client("lin"), "shiqiao")
    place = person_page(client("lin"), task, "luo")
    wu = client("wu")
    assert wu.post(f"{place}/{verb}", data={"reason": "x", "to": str(uid("he"))}).status_code == 404
    assert wu.get(place).status_code == 404 and wu.get(f"/desk/tasks/{task}/calls").status_code == 404
    assert client("chen").get(place).status_code == 404
    other = assign(client("lin"), "tangkou")
    # One person's address under another task is nobody's.
    assert client("lin").get(place.replace(task, other)).status_code == 404


def test_of_two_at_the_desk_one_is_told(client):
    lin, chen = client("lin"), client("chen")
    task = assign(lin, "tangkou")
    report(chen, task)
    place, answers = person_page(lin, task, "chen"), []
    desks = [client("lin"), client("xu"), client("wu")]
    threads = [
        threading.Thread(target=lambda desk=desk: answers.append(desk.post(f"{place}/confirmation").status_code))
        for desk in desks
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [303, 409, 409]
