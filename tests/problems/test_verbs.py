"""The verbs over HTTP: each its own resource, guarded by role and state, and nothing typed is lost."""

import pytest

from tests.cast import uid
from tests.problems.steps import do, report, state
from tests.support.rows import rows


def test_the_village_does_it_by_itself(client, server):
    chen, zhou, lin = client("chen"), client("zhou"), client("lin")
    problem = report(chen)
    assert do(zhou, problem, "acceptance", category="road", urgency="soon").status_code == 303
    assert do(zhou, problem, "start").status_code == 303
    assert "开始办了" in chen.get("/inbox").text
    assert do(zhou, problem, "completion", result="大家一起清了沟").status_code == 303
    assert "报了办好" in lin.get("/inbox").text
    assert do(lin, problem, "check").status_code == 303
    assert do(lin, problem, "closure").status_code == 303  # with the result that was reported
    assert state(server, problem) == "closed"
    page = lin.get(f"/desk/problems/{problem}").text
    for words in ("受理", "开始处置", "报办好", "核查办好了", "大家一起清了沟"):
        assert words in page
    assert "大家一起清了沟" in chen.get("/inbox").text
    assert rows(server, "SELECT category, urgency FROM problem WHERE id = ?", problem) == [("road", "soon")]


def test_a_form_of_yesterday_changes_nothing_and_keeps_what_was_typed(client, server):
    problem, wu, lin = report(client("chen")), client("wu"), client("lin")
    do(wu, problem, "acceptance", step="0")
    answer = do(lin, problem, "cancellation", step="0", reason="重复登记，写了很久")
    assert answer.status_code == 409 and "吴敏" in answer.text and "重复登记，写了很久" in answer.text
    assert state(server, problem) == "accepted"
    assert do(lin, problem, "check").status_code == 409


def test_what_is_missing_is_named(client, server):
    problem, lin = report(client("chen")), client("lin")
    answer = do(lin, problem, "cancellation", reason=" ")
    assert answer.status_code == 422 and "请写明原因" in answer.text
    answer = do(lin, problem, "return", reason="长" * 100_000)
    assert answer.status_code == 422 and "2000" in answer.text
    answer = do(lin, problem, "dispatch", department=str(uid("nobody")))
    assert answer.status_code == 422 and "已经没有了" in answer.text
    assert do(lin, problem, "dispatch").status_code == 422
    do(lin, problem, "acceptance")
    for until in ("", "yesterday", "2020-01-01", "2999-01-01"):
        assert do(lin, problem, "extension", until=until).status_code == 422
    assert do(lin, problem, "merger", into="nonsense").status_code == 422
    assert do(lin, problem, "merger", into=problem).status_code == 422
    assert do(lin, problem, "merger", into=str(uid("nobody"))).status_code == 422
    assert state(server, problem) == "accepted"


@pytest.mark.parametrize(("name", "resource"), [("zhou", "cancellation"), ("wu", "suspension"), ("zhou", "dispatch")])
def test_who_may_not_does_not_find_it(client, name, resource):
    problem = report(client("chen"))
    assert do(client(name), problem, resource, reason="x").status_code == 404


def test_a_returned_problem_is_corrected_by_its_reporter(client, server):
    chen, lin = client("chen"), client("lin")
    problem = report(chen)
    assert do(lin, problem, "return", reason="是哪一段沟？").status_code == 303
    assert "是哪一段沟？" in chen.get("/inbox").text
    again = report(chen, description="从12号到井边", corrects=problem)
    assert state(server, again) == "reported"
    assert do(lin, problem, "acceptance").status_code == 409


def test_two_are_joined_and_separated_with_both_their_histories(client, server):
    chen, lin = client("chen"), client("lin")
    main, other = report(chen), report(chen, "wu home")
    assert do(lin, other, "merger", into=f"{lin.base_url}/desk/problems/{main}").status_code == 303
    assert state(server, other) == "merged"
    assert f"/desk/problems/{other}" in lin.get(f"/desk/problems/{main}").text
    assert f"/desk/problems/{main}" in lin.get(f"/desk/problems/{other}").text
    assert do(lin, main, "merger", into=other).status_code in {409, 422}  # not in a circle
    assert do(lin, other, "separation").status_code == 303
    assert state(server, other) == "reported"


def test_putting_off_stops_the_clock(client, server):
    problem, lin = report(client("chen")), client("lin")
    do(lin, problem, "acceptance")
    before = rows(server, "SELECT due_at FROM problem WHERE id = ?", problem)[0][0]
    assert do(lin, problem, "suspension", reason="等天晴").status_code == 303
    assert do(lin, problem, "resumption").status_code == 303
    assert state(server, problem) == "accepted"
    assert str(rows(server, "SELECT due_at FROM problem WHERE id = ?", problem)[0][0]) > str(before)
