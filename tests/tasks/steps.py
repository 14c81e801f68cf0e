"""Steps of the tests about tasks: asking, reporting, and what a phone holds of it."""

from tests.cast import PEOPLE, uid
from tests.page import parse, text_of


def wish(area, who="all", **more):
    """A filled-in form."""
    return {"area": str(uid(area)), "who": who, "title": "看看水塘边的护栏", "kind": "look", **more}


def assign(person, area, who="all", **more) -> str:
    """Assign a task; returns its id."""
    answer = person.post("/desk/tasks", data=wish(area, who, **more))
    assert answer.status_code == 303, answer.text
    return answer.headers["location"].rsplit("/", 1)[-1]


def tags(person) -> dict[str, str]:
    """What the phone should hold, by url, as the server tells it line by line."""
    import json

    answer = person.post("/offline/pages", json={"account": person.account, "held": {}})
    assert answer.status_code == 200, answer.text
    lines = [json.loads(line) for line in answer.text.splitlines()]
    return {line["url"]: line["tag"] for line in lines if "url" in line}


def person_page(desk, task: str, name: str) -> str:
    """The address of one of those asked, found as the desk finds it."""
    page = desk.get(f"/desk/tasks/{task}").text
    links = [link for link in parse(page).iter("a") if "/people/" in (link.get("href") or "")]
    return next(link.get("href") for link in links if text_of(link) == PEOPLE[name][0])


def report(person, task, outcome="done", **more):
    """A report that is taken in."""
    answer = person.sync(person.record("task_report", {"task": task, "outcome": outcome, **more}))[0]
    assert answer["outcome"] == "stored", answer
