"""Up it goes: to a department or several, whose clerks see what was sent to them and nothing else."""

import pytest

from tests.cast import uid
from tests.problems.offices import open_office
from tests.problems.steps import do, report, state
from tests.support.rows import rows


@pytest.fixture(scope="module")
def water(server, client):
    return open_office(server, client, "镇水利站", "13900000001")


@pytest.fixture(scope="module")
def roads(server, client):
    return open_office(server, client, "镇公路站", "13900000002")


def test_a_clerk_sees_what_was_sent_to_the_department_and_nothing_else(client, server, water, roads):
    lin, mine, other = client("lin"), report(client("chen")), report(client("chen"), "wu home")
    assert do(lin, mine, "dispatch", department=water.id, reason="先看坡度").status_code == 303
    listed = water.clerk.get("/desk/problems").text
    assert mine in listed and other not in listed and mine not in roads.clerk.get("/desk/problems").text
    page = water.clerk.get(f"/desk/problems/{mine}").text
    assert "先看坡度" in page and "镇水利站" in page
    assert roads.clerk.get(f"/desk/problems/{mine}").status_code == 404
    assert water.clerk.get(f"/desk/problems/{other}").status_code == 404
    assert do(water.clerk, other, "start").status_code == 404
    assert do(water.clerk, mine, "closure", result="x").status_code == 404  # settling is the desk's
    assert "派给了您的部门" in water.clerk.get("/inbox").text
    assert water.clerk.get("/desk").status_code == 200
    assert do(water.clerk, mine, "completion", result="沟疏通了").status_code == 303
    assert state(server, mine) == "handled"
    assert "沟疏通了" in lin.get(f"/desk/problems/{mine}").text


def test_one_leads_and_the_others_come_to_its_whistle(client, server, water, roads):
    lin, problem = client("lin"), report(client("chen"))
    answer = do(lin, problem, "dispatch", department=[water.id, roads.id], lead=roads.id)
    assert answer.status_code == 303
    assert do(water.clerk, problem, "completion", result="x").status_code == 404  # the leading one answers for it
    assert do(water.clerk, problem, "stepping-back", reason="水不是问题").status_code == 303
    assert state(server, problem) == "dispatched" and water.clerk.get(f"/desk/problems/{problem}").status_code == 404
    assert do(roads.clerk, problem, "refusal", reason="是县道，不归我们").status_code == 303
    assert state(server, problem) == "accepted"
    assert "县道" in lin.get(f"/desk/problems/{problem}").text and "退回" in lin.get("/inbox").text


def test_more_time_is_asked_for_and_given(client, server, water):
    lin, problem = client("lin"), report(client("chen"))
    do(lin, problem, "dispatch", department=water.id)
    ((due,),) = rows(server, "SELECT due_at FROM problem WHERE id = ?", problem)
    asked = do(water.clerk, problem, "extension-request", until="2027-03-05", reason="等材料")
    assert asked.status_code == 303
    assert "申请延期" in lin.get("/desk/problems").text
    assert rows(server, "SELECT due_at FROM problem WHERE id = ?", problem) == [(due,)]
    assert do(lin, problem, "extension", until="2027-03-05").status_code == 303
    page = water.clerk.get(f"/desk/problems/{problem}").text
    assert "3月5日 17:00 前办好" in page
    assert do(lin, problem, "supervision", reason="抓紧").status_code == 303
    assert "抓紧" in water.clerk.get("/inbox").text


def test_a_closed_department_keeps_what_it_has_and_is_chosen_no_more(client, server):
    office, lin = open_office(server, client, "老电站", "13900000003"), client("lin")
    problem, next_one = report(client("chen")), report(client("chen"))
    do(lin, problem, "dispatch", department=office.id)
    assert client("xu").post(f"/desk/departments/{office.id}/closing").status_code == 303
    assert do(lin, next_one, "dispatch", department=office.id).status_code == 422
    assert office.clerk.get(f"/desk/problems/{problem}").status_code == 200
    assert client("zhou").get("/desk/departments").status_code == 404


def test_an_opened_again_problem_goes_back_to_who_had_it(client, server, water):
    lin, problem = client("lin"), report(client("chen"))
    do(lin, problem, "dispatch", department=water.id)
    do(water.clerk, problem, "completion", result="好了")
    do(lin, problem, "closure")
    assert do(lin, problem, "reopening", reason="又积水了").status_code == 303
    assert state(server, problem) == "reopened" and "又积水了" in water.clerk.get("/inbox").text
    assert do(water.clerk, problem, "start").status_code == 303
    assert rows(server, "SELECT reopened, closed_at FROM problem WHERE id = ?", problem) == [(1, None)]


def test_a_member_who_is_removed_sees_nothing_any_more(client, server, roads):
    problem = report(client("luo"), "luo home")
    do(client("lin"), problem, "dispatch", department=roads.id)
    assert roads.clerk.get(f"/desk/problems/{problem}").status_code == 200
    ((member,),) = rows(server, "SELECT id FROM department_member WHERE account = ?", roads.clerk.account)
    assert client("xu").post(f"/desk/departments/{roads.id}/members/{member}/removal").status_code == 303
    assert roads.clerk.get(f"/desk/problems/{problem}").status_code == 404
    answer = client("xu").post(f"/desk/departments/{roads.id}/members", data={"account": str(uid("chen"))})
    assert answer.status_code == 422
