"""Rules ask for what is due, once, of whoever is in charge, and only where the town wants them."""

import asyncio
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from app import db
from app.lib.clock import local
from app.settings import settings
from app.tasks.rules.applying import MOST_OPEN, apply_rules, remind
from app.tasks.rules.rules import RULES
from tests.cast import uid
from tests.support.stores import Store

MOMENT = datetime(2027, 3, 1, 10, 0, tzinfo=settings.zone).astimezone(UTC)
"""A Monday."""


@pytest.fixture
def store(database, monkeypatch):
    with Store(database) as store:
        monkeypatch.setattr(db, "_store", store.opened)
        monkeypatch.setattr(db, "is_postgres", lambda: bool(database.url))
        store.run(_clear())
        yield store


async def _clear():
    def plan():
        for table in ("rung_delivery", "delivery", "inbox_item", "task_asked", "task_rule", "visit", "blood_pressure"):
            yield db.Execute(f"DELETE FROM {table}")
        yield db.Execute("DELETE FROM task_assignment WHERE id <> ?", uid("chen looks"))
        yield db.Execute("DELETE FROM task WHERE id <> ?", uid("look at the drain"))
        yield db.Execute("DELETE FROM household WHERE name = ''")
        yield db.Execute("UPDATE household SET created_at = ?", MOMENT - timedelta(days=400))

    await db.write(plan)


def switch(store, name, days=None, on=True, area="town"):
    from app.tasks.tables import TaskRule

    row = {"area": uid(area), "name": name, "days": days or RULES[name].days, "switched_on": on, "changed_at": MOMENT}
    store.write(_insert, TaskRule, row)


def _insert(table, row):
    yield db.Insert(table, [row])


def visit(store, home, days_ago, next_on=None):
    from app.visits.tables import Visit

    areas = {"he home": "houpo", "luo home": "qiaotou"}
    row = {"id": uuid4(), "household": uid(home), "area": uid(areas.get(home, "tangkou")), "account": uid("chen")}
    at = MOMENT - timedelta(days=days_ago)
    store.write(_insert, Visit, {**row, "visited_at": at, "purpose": "routine", "outcome": "well", "next_on": next_on})


def pressure(store, person, home, days_ago, grade):
    from app.blood_pressure.tables import BloodPressure

    row = {
        "id": uuid4(),
        "resident": uid(person),
        "household": uid(home),
        "area": uid("tangkou"),
        "account": uid("chen"),
    }
    values = {"readings": "[]", "systolic": 150, "diastolic": 95, "grade": grade, "threshold_set": "x"}
    store.write(_insert, BloodPressure, {**row, **values, "measured_at": MOMENT - timedelta(days=days_ago)})


def asked(store, rule):
    """(person, home) of every task a rule has made."""
    rows = store.fetch(
        "SELECT s.account, t.household FROM task t JOIN task_assignment s ON s.task = t.id WHERE t.rule = ?", rule
    )
    names = {
        uid(name): name for name in ("chen", "he", "luo", "zhou home", "wu home", "ceng home", "he home", "luo home")
    }
    return sorted((names[row["account"]], names.get(row["household"], "")) for row in rows)


def test_nothing_is_asked_before_the_town_wants_it(store):
    assert store.run(apply_rules(MOMENT)) == 0
    switch(store, "not_visited", on=False)
    assert store.run(apply_rules(MOMENT)) == 0


def test_a_home_nobody_visited(store):
    switch(store, "not_visited", 60)
    for home, days in (("zhou home", 61), ("wu home", 59), ("ceng home", 10), ("luo home", 10)):
        visit(store, home, days)
    assert store.run(apply_rules(MOMENT)) == 2
    assert asked(store, "not_visited") == [("chen", "zhou home"), ("he", "he home")]
    assert store.run(apply_rules(MOMENT)) == 0
    # Not again when the task is over, but again when it was visited and has waited anew.
    store.write(_over)
    assert store.run(apply_rules(MOMENT)) == 0
    visit(store, "zhou home", 0)
    assert store.run(apply_rules(MOMENT + timedelta(days=58))) == 3  # the others' turn has come
    assert store.run(apply_rules(MOMENT + timedelta(days=61))) >= 1
    assert asked(store, "not_visited").count(("chen", "zhou home")) == 2


def _over():
    yield db.Execute("UPDATE task_assignment SET state = 'done'")


def test_a_promise_to_come_back(store):
    switch(store, "callback", 1)
    day = local(MOMENT).date()
    visit(store, "zhou home", 20, day - timedelta(days=1))
    visit(store, "wu home", 20, day)
    visit(store, "ceng home", 20, day - timedelta(days=9))
    visit(store, "ceng home", 5)
    assert store.run(apply_rules(MOMENT)) == 1
    assert asked(store, "callback") == [("chen", "zhou home")]
    assert store.run(apply_rules(MOMENT)) == 0


def test_a_blood_pressure_to_measure_again(store):
    switch(store, "pressure_due", 90)
    pressure(store, "周桂英", "zhou home", 91, "high")
    pressure(store, "周大海", "zhou home", 200, "normal")
    pressure(store, "吴老三", "wu home", 200, "raised")
    pressure(store, "吴老三", "wu home", 10, "raised")
    assert store.run(apply_rules(MOMENT)) == 1
    assert asked(store, "pressure_due") == [("chen", "zhou home")]
    assert store.fetch("SELECT resident FROM task WHERE rule = 'pressure_due'") == [{"resident": uid("周桂英")}]
    assert store.run(apply_rules(MOMENT)) == 0
    # Somebody else of the same home is a task of their own.
    pressure(store, "周大海", "zhou home", 100, "raised")
    assert store.run(apply_rules(MOMENT)) == 1


def test_monday_brings_each_leader_a_list(store):
    switch(store, "monday", 14)
    visit(store, "luo home", 3)
    visit(store, "wu home", 20)
    assert store.run(apply_rules(MOMENT - timedelta(days=1))) == 0
    assert store.run(apply_rules(MOMENT)) == 2
    assert asked(store, "monday") == [("chen", ""), ("he", "")]
    (row,) = store.fetch(
        "SELECT t.checklist FROM task t JOIN task_assignment s ON s.task = t.id WHERE s.account = ? AND t.rule = 'monday'",
        uid("chen"),
    )
    # Homes nobody ever visited come first.
    assert row["checklist"].index("周家") < row["checklist"].index("吴家")
    assert store.run(apply_rules(MOMENT)) == 0
    assert store.run(apply_rules(MOMENT + timedelta(days=14))) == 3


def test_a_rule_keeps_to_its_area_and_asks_nobody_who_is_not_there(store):
    switch(store, "not_visited", area="shiqiao")
    assert store.run(apply_rules(MOMENT)) == 1
    assert asked(store, "not_visited") == [("luo", "luo home")]


def test_two_workers_ask_once(store):
    switch(store, "not_visited")

    async def both():
        return await asyncio.gather(*(apply_rules(MOMENT) for _ in range(4)))

    assert sum(store.run(both())) == 5
    assert len(asked(store, "not_visited")) == 5
    items = store.fetch("SELECT count(*) AS n FROM inbox_item")
    assert items[0]["n"] == 5


def test_nobody_has_more_than_a_few_of_them(store):
    from app.households.tables import Household

    switch(store, "not_visited")
    for number in range(MOST_OPEN + 4):
        row = {"id": uuid4(), "area": uid("houpo"), "number": str(number), "created_at": MOMENT - timedelta(days=400)}
        store.write(_insert, Household, row)
    store.run(apply_rules(MOMENT))
    assert sum(name == "he" for name, _ in asked(store, "not_visited")) == MOST_OPEN
    store.write(_over)
    store.run(apply_rules(MOMENT))
    assert sum(name == "he" for name, _ in asked(store, "not_visited")) == 2 * MOST_OPEN


def test_a_reminder_the_day_before_and_only_once(store):
    def ask():
        from app.tasks.tables import Task, TaskAssignment

        task = {"id": uuid4(), "title": "看水塘", "area": uid("tangkou"), "due_at": MOMENT + timedelta(hours=20)}
        yield db.Insert(Task, [task])
        row = {"task": task["id"], "account": uid("he"), "assigned_at": MOMENT - timedelta(days=5)}
        yield db.Insert(TaskAssignment, [row])

    store.write(ask)
    assert store.run(remind(MOMENT - timedelta(days=2))) == 0
    assert store.run(remind(MOMENT)) == 1
    assert store.run(remind(MOMENT)) == 0
    (item,) = store.fetch("SELECT title, body, climb_at FROM inbox_item")
    assert item["body"] == "看水塘" and item["climb_at"] is None


def test_nobody_is_reminded_of_somebody_who_has_died(store):
    def ask():
        from app.tasks.tables import Task, TaskAssignment

        task = {"id": uuid4(), "title": "再量一次", "area": uid("houpo"), "due_at": MOMENT + timedelta(hours=20)}
        yield db.Insert(Task, [{**task, "resident": uid("何阿婆")}])
        row = {"task": task["id"], "account": uid("he"), "assigned_at": MOMENT - timedelta(days=5)}
        yield db.Insert(TaskAssignment, [row])

    def person(state):
        yield db.Execute("UPDATE resident SET state = ? WHERE id = ?", state, uid("何阿婆"))

    store.write(ask)
    store.write(person, "died")
    assert store.run(remind(MOMENT)) == 0
    store.write(person, "here")
    assert store.run(remind(MOMENT)) == 1


def test_the_town_switches_a_rule(client, server):
    from tests.support.rows import rows

    xu = client("xu")
    assert "已关闭" in xu.get("/desk/tasks/rules").text
    assert xu.post("/desk/tasks/rules/callback", data={"days": "0", "on": "1"}).status_code == 422
    assert xu.post("/desk/tasks/rules/dance", data={"days": "3", "on": "1"}).status_code == 404
    assert xu.post("/desk/tasks/rules/callback", data={"days": "3", "on": "1"}).status_code == 303
    assert "已打开" in xu.get("/desk/tasks/rules").text
    assert xu.post("/desk/tasks/rules/callback", data={"days": "5", "on": "0"}).status_code == 303
    assert rows(server, "SELECT days FROM task_rule WHERE name = 'callback'") == [(5,)]
    verbs = {verb for (verb,) in rows(server, "SELECT verb FROM event WHERE subject_kind = 'task_rule'")}
    assert verbs == {"switched_on", "switched_off"}
    for name in ("chen", "wu", "zhou"):
        assert client(name).get("/desk/tasks/rules").status_code == 404
