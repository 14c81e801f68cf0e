"""A leader reports that a task needs help: who assigned it finds that in the inbox."""

import pytest

from tests.cast import uid
from tests.support.rows import rows
from tests.tasks.steps import assign


def told(server, task) -> list[tuple]:
    """Whom the inbox tells about the desk's page of a task."""
    sql = "SELECT account, title, body, urgency FROM inbox_item WHERE subject_kind = 'desk_task' AND subject = ?"
    return rows(server, sql, _id(task))


def _id(text):
    from uuid import UUID

    return UUID(text)


@pytest.mark.parametrize("urgency", ["normal", "urgent"])
def test_who_assigned_it_is_told_once_and_nobody_else(client, server, urgency):
    lin, chen = client("lin"), client("chen")
    task = assign(lin, "liuxi", urgency=urgency)
    report = chen.record("task_report", {"task": task, "outcome": "cannot", "note": "门锁着，周家没人"})
    for _ in range(2):  # the answer was lost: the phone sends it again
        assert chen.sync(report)[0]["outcome"] in ("stored", "already_stored")
    ((account, title, body, how),) = told(server, task)
    assert str(account) == str(uid("lin")) and how == urgency
    # What was written at the door stays on the task's page.
    assert "周家" not in title + body
    inbox = lin.get("/inbox").text
    assert f"/desk/tasks/{task}" in inbox and "有人办任务时要帮忙" in inbox
    assert "门锁着" in lin.get(f"/desk/tasks/{task}").text
    assert f"/desk/tasks/{task}" not in client("xu").get("/inbox").text


def test_other_outcomes_and_parked_reports_tell_nobody(client, server):
    lin, chen = client("lin"), client("chen")
    task = assign(lin, "tangkou")
    chen.sync(chen.record("task_report", {"task": task, "outcome": "part"}))
    chen.sync(chen.record("task_report", {"task": task, "outcome": "done"}))
    late = chen.sync(chen.record("task_report", {"task": task, "outcome": "cannot"}))[0]
    assert late["outcome"] == "parked" and told(server, task) == []


def test_several_reports_in_one_sync_each_tell(client, server):
    lin, wu, chen = client("lin"), client("wu"), client("chen")
    tasks = [assign(lin, "tangkou"), assign(wu, "tangkou"), assign(lin, "tangkou")]
    chen.sync(*(chen.record("task_report", {"task": task, "outcome": "cannot"}) for task in tasks))
    assert [str(told(server, task)[0][0]) for task in tasks] == [str(uid(name)) for name in ("lin", "wu", "lin")]
