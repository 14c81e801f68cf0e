"""Tasks among the pages a phone holds: what changes their tag, and how holding them is a receipt."""

from tests.cast import uid
from tests.support.rows import rows
from tests.tasks.steps import assign, tags


def state(server, task: str, name: str) -> str:
    """How far one person's task is."""
    found = rows(server, "SELECT task, state FROM task_assignment WHERE account = ?", uid(name))
    return next(state for key, state in found if key == task)


def test_a_tasks_page_is_held_and_changes_when_what_it_shows_changes(client):
    chen, lin = client("chen"), client("lin")
    task = assign(lin, "tangkou")
    url = f"/tasks/{task}"
    first = tags(chen)
    assert {"/tasks", "/inbox", url} <= first.keys()
    # Arriving and opening show nothing new on it.
    chen.post(f"{url}/opened")
    assert tags(chen)[url] == first[url]
    chen.sync(chen.record("task_report", {"task": task, "outcome": "part"}))
    second = tags(chen)
    assert second[url] != first[url] and second["/tasks"] != first["/tasks"]
    lin.post(f"/desk/tasks/{task}/cancellation")
    third = tags(chen)
    assert third[url] != second[url] and third["/inbox"] != first["/inbox"]
    assert url not in tags(client("he"))


def test_holding_a_page_is_the_receipt_where_push_does_not_work(client, server):
    chen, lin = client("chen"), client("lin")
    task = assign(lin, "tangkou")
    url = f"/tasks/{task}"
    held = tags(chen)
    # Sent, but nothing says yet that it was kept.
    assert state(server, task, "chen") == "assigned"
    answer = chen.post("/offline/pages", json={"account": chen.account, "held": held})
    assert answer.status_code == 200 and state(server, task, "chen") == "arrived"
    assert client("he").post(f"{url}/opened", headers={"Accept": "application/json"}).status_code == 404
