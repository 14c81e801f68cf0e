"""The desk's first page: each finds there what waits for them, and one tap leads to it."""

import re

from tests.blood_pressure.steps import measure
from tests.page import parse, text_of
from tests.problems.offices import open_office
from tests.problems.steps import report
from tests.tasks.steps import assign
from tests.tasks.steps import report as report_task


def waiting(person) -> dict[str, str]:
    """The tiles of the page: where each leads, and its number."""
    tree = parse(person.get("/desk").text)
    tiles = [tile for tiles in tree.iter("ul") if tiles.get("class") == "states" for tile in tiles.iter("a")]
    return {tile.get("href"): text_of(tile.find("b")) for tile in tiles}


def test_who_dispatches_sees_what_came_in_and_what_is_to_be_verified(client):
    chen, lin = client("chen"), client("lin")
    first, _ = report(chen), report(chen, urgency="danger")
    page = lin.get("/desk").text
    assert "1 件有危险" in page
    assert waiting(lin) == {"/desk/problems?state=reported": "2"}
    assert lin.post(f"/desk/problems/{first}/acceptance").status_code == 303
    assert waiting(lin) == {"/desk/problems?state=reported": "1", "/desk/problems?state=accepted": "1"}
    assert waiting(client("wu")) == waiting(lin)
    for address in waiting(lin):
        assert re.search(r"/desk/problems/[0-9a-f-]{36}", lin.get(address).text)


def test_a_department_sees_what_was_sent_to_it_and_nothing_of_the_town(client, server):
    water = open_office(server, client, "镇水利站", "13800000061")
    lin, problem = client("lin"), report(client("chen"))
    assert waiting(water.clerk) == {} and "没有等您处理的问题" in water.clerk.get("/desk").text
    answer = lin.post(f"/desk/problems/{problem}/dispatch", data={"department": water.id})
    assert answer.status_code == 303, answer.text
    assert waiting(water.clerk) == {"/desk/problems?state=dispatched": "1"}
    page = water.clerk.get("/desk").text
    assert "/desk/tasks" not in page and "/desk/parked" not in page and "/desk/health" not in page


def test_a_doctor_sees_who_waits(client):
    shen = client("shen")
    assert "现在没有人等医生" in shen.get("/desk").text
    assert measure(client("chen"), "周桂英", "188/112", days=2)["outcome"] == "stored"
    assert waiting(shen)["/desk/health?show=urgent"] == "1"
    assert "/desk/health?show=urgent" not in client("lin").get("/desk").text


def test_tasks_that_did_not_reach_or_could_not_be_done(client):
    luo, xu = client("luo"), client("xu")
    task = assign(xu, "shiqiao")
    page = xu.get("/desk").text
    running = int(re.search(r"(\d+) 件任务在办", page)[1])
    assert "还没送到每个人" in page and "有人办不了" not in page
    report_task(luo, task, "cannot", note="门锁着，没人在家")
    page = xu.get("/desk").text
    assert f"{running - 1} 件任务在办" in page and "1 件有人办不了" in page
    assert xu.post(f"/desk/tasks/{task}/cancellation").status_code == 303
    assert "有人办不了" not in xu.get("/desk").text
