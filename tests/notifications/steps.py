"""Steps of the tests about messages."""

from tests.cast import uid


def assign(dispatcher, area, who="all", **more) -> str:
    """Assign a task by the desk's form; returns the task's id."""
    form = {"area": str(uid(area)), "who": who, "title": "去看看排水沟", "kind": "look", **more}
    answer = dispatcher.post("/desk/tasks", data=form)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"].rsplit("/", 1)[-1]
