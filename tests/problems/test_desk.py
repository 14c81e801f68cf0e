"""A reported problem on the desk, and its way back to the leader."""

import re
from uuid import uuid4

import pytest

from tests.cast import uid
from tests.problems.steps import report
from tests.support.rows import rows


def test_a_problem_is_listed_settled_and_its_reporter_told(client, server):
    chen, lin = client("chen"), client("lin")
    problem = report(chen, description="水沟塌了一角", urgency="danger")
    listed = lin.get("/desk/problems").text
    assert f"/desk/problems/{problem}" in listed and "水沟塌了一角" in listed and "有危险" in listed
    page = lin.get(f"/desk/problems/{problem}").text
    assert "陈桂兰" in page and "水沟塌了一角" in page
    before = rows(server, "SELECT revision FROM household WHERE id = ?", uid("zhou home"))
    answer = lin.post(f"/desk/problems/{problem}/closure", data={"result": "村里已经填好"})
    assert answer.status_code == 303
    assert rows(server, "SELECT revision FROM household WHERE id = ?", uid("zhou home")) > before
    assert f"/desk/problems/{problem}" not in lin.get("/desk/problems").text
    assert f"/desk/problems/{problem}" in lin.get("/desk/problems?state=over").text
    inbox = chen.get("/inbox").text
    assert "您报的问题办结了" in inbox and "村里已经填好" in inbox and f"/households/{uid('zhou home')}" in inbox
    assert "村里已经填好" in chen.get(f"/households/{uid('zhou home')}").text
    assert "村里已经填好" in lin.get(f"/desk/problems/{problem}").text


def test_the_second_to_settle_is_told_who_was_quicker(client):
    problem = report(client("chen"))
    first, second = client("lin"), client("wu")
    assert first.post(f"/desk/problems/{problem}/closure", data={"result": "好了"}).status_code == 303
    answer = second.post(f"/desk/problems/{problem}/closure", data={"result": "也好了"})
    assert answer.status_code == 409 and "林涛" in answer.text
    assert "也好了" not in second.get(f"/desk/problems/{problem}").text


def test_a_result_is_needed_and_kept_when_too_long(client):
    problem, lin = report(client("chen")), client("lin")
    assert "请写办得怎么样" in lin.post(f"/desk/problems/{problem}/closure", data={"result": " "}).text
    answer = lin.post(f"/desk/problems/{problem}/closure", data={"result": "长" * 2001})
    assert answer.status_code == 422 and "长" * 2001 in answer.text
    assert f"/desk/problems/{problem}" in lin.get("/desk/problems").text


def test_a_corrected_or_withdrawn_problem_leaves_the_list(client):
    chen, lin = client("chen"), client("lin")
    first = report(chen)
    corrected = report(chen, description="是后门积水", corrects=first)
    listed = lin.get("/desk/problems").text
    assert f"/desk/problems/{corrected}" in listed and f"/desk/problems/{first}" not in listed
    assert f"/desk/problems/{corrected}" in lin.get(f"/desk/problems/{first}").text
    answer = lin.post(f"/desk/problems/{first}/closure", data={"result": "好了"})
    assert answer.status_code == 409
    chen.sync(chen.record("withdrawal", {"record": corrected}))
    assert f"/desk/problems/{corrected}" not in lin.get("/desk/problems?state=over").text


def test_a_settled_problem_is_not_withdrawn_behind_the_towns_back(client):
    chen = client("chen")
    problem = report(chen)
    client("lin").post(f"/desk/problems/{problem}/closure", data={"result": "好了"})
    assert chen.sync(chen.record("withdrawal", {"record": problem}))[0]["outcome"] == "parked"


def test_each_desk_sees_its_own_areas(client):
    here, there = report(client("chen")), report(client("luo"), "luo home")
    for name, seen in (("lin", {here, there}), ("wu", {here}), ("zhou", {here})):
        listed = client(name).get("/desk/problems").text
        assert {problem for problem in (here, there) if problem in listed} == seen
    assert client("wu").get(f"/desk/problems/{there}").status_code == 404
    assert client("wu").post(f"/desk/problems/{there}/closure", data={"result": "x"}).status_code == 404
    assert client("chen").get("/desk/problems").status_code == 404
    assert client("lin").get(f"/desk/problems/{uuid4()}").status_code == 404


def test_filters_narrow_and_nonsense_in_them_is_passed_over(client):
    chen, lin = client("chen"), client("lin")
    noise, road = report(chen, category="noise"), report(client("luo"), "luo home", category="road")

    def found(query: str) -> set[str]:
        listed = lin.get(f"/desk/problems?{query}").text
        return {problem for problem in (noise, road) if problem in listed}

    assert found("category=noise") == {noise}
    assert found(f"area={uid('shiqiao')}") == {road}
    assert found("since=2026-11-23&until=2026-11-23") == {noise, road}
    assert found("until=2026-11-22") == set()
    assert found("category=nonsense&area=nonsense&since=nonsense&after=nonsense") == {noise, road}
    assert found(f"area={uuid4()}") == {noise, road}


def test_a_long_list_goes_on_by_its_last_row_in_the_order_of_deadlines(client, server):
    chen, lin = client("chen"), client("lin")
    records = [chen.record("problem", {"household": uid("wu home"), "category": "tree"}) for _ in range(60)]
    chen.sync(*records)
    for minute, record in enumerate(records):
        due = f"2026-12-01 {8 + minute // 60:02}:{minute % 60:02}:00+00:00"
        rows(server, "UPDATE problem SET sort_at = '" + due + "' WHERE id = ? RETURNING id", record["id"])
    order = [record["id"] for record in records]

    def listed(query: str) -> list[str]:
        page = lin.get(f"/desk/problems?category=tree{query}").text
        return [problem for problem in re.findall(r"/desk/problems/([0-9a-f-]{36})", page) if problem in order]

    assert listed("") == order[:50]
    assert listed(f"&after={order[49]}") == order[50:]


@pytest.mark.parametrize("name", ["lin", "wu", "zhou", "xu"])
def test_the_desks_first_page_adds_up(client, name):
    desk = client(name)
    report(client("chen"), urgency="danger")
    page = desk.get("/desk").text
    assert "/desk/problems" in page and "/desk/tasks/new" in page and "/desk/parked" in page
