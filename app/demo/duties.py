"""Tasks of the desk, and how far people have come with them."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from app.accounts.holders import people_within
from app.db import Execute, Fetch, write
from app.demo.first_leader import ALARM
from app.demo.invented_names import dice
from app.demo.moments import at, day, minutes_after
from app.demo.needs import Trouble
from app.demo.past_records import Said, said
from app.demo.world import Key, Worker, World
from app.lib.clock import now
from app.tasks.desk.assigning import EVERYBODY, TaskForm, assign, new_task
from app.tasks.words import KINDS
from app.tasks.workflow import held_on_phone, opened

_WINTER = "入冬了，请提醒老人：炭火盆开窗，电热毯不过夜，灶边不堆柴。走到一家提醒一家，有隐患的报上来。"
_DONE_NOTES = ("都提醒过了", "两家换了插座，其余没问题", "")


class Duty(NamedTuple):
    """A task and the people asked, in the order of their groups. `stage` by account: see `_STAGES`."""

    task: dict[str, Any]
    assignments: list[dict[str, Any]]
    workers: list[Worker]
    stages: list[str]
    begun: datetime


_STAGES = ("assigned", "arrived", "opened", "done", "part", "cannot")
"""How far somebody is; each includes those before it, and the last three are reports."""


async def hand_out(world: World, water: Trouble) -> list[Said]:
    """Assign every task as of its time; returns the reports, which come in as any record does."""
    reports: list[Said] = []
    await write(_alarm, world.leader(world.first_group).account, at(*ALARM))
    for duty in [one async for one in _duties(world, water)]:
        await write(_plan, duty)
        reports += _reports(duty)
    return reports


async def _duties(world: World, water: Trouble):
    """Tasks in the order in which they were given out."""
    dispatcher = world.workers("dispatcher")[0]
    first = world.leader(world.first_group)
    yield await _one(
        dispatcher, first, 20, 5, ("14号曾奶奶家送一趟米", "低保老人，腿脚不便。", "visit"), world.door(14).id, "done"
    )
    for village in dict.fromkeys(group.village for group in world.groups):
        yield await _everybody(world, world.workers("village_admin", (village,))[0], (village,))
    look = "改沟还要等镇里派人。村委会先清了沟口的淤泥，请去看一眼，再问问彭奶奶家还积不积水。"
    yield await _one(
        dispatcher, first, 1, 0, ("看看沟口淤泥清了没", look, "look"), world.door(12).id, "arrived", water.id
    )


async def _one(
    by: Worker,
    asked: Worker,
    days_ago: int,
    due_ago: int,
    words: tuple[str, str, str],
    household: UUID,
    stage: str,
    problem: UUID | None = None,
) -> Duty:
    title, detail, kind = words
    assert kind in KINDS
    wish = TaskForm(title, detail, kind, "normal", day(due_ago).isoformat(), str(asked.account))
    leaders = [row for row in await people_within(asked.place.path) if row["account"] == asked.account]
    task, assignments = new_task(wish, leaders, asked.place.id, by.account, household, problem)
    return _dated(Duty(task, assignments, [asked], [stage], at(days_ago, "17:40")))


async def _everybody(world: World, by: Worker, key: Key) -> Duty:
    """All leaders of a village; most have seen it, some have reported."""
    place = world.places[key]
    leaders = await people_within(place.path)
    wish = TaskForm("入冬防火：上门提醒用炭、用电", _WINTER, "other", "normal", day(-4).isoformat(), EVERYBODY)
    task, assignments = new_task(wish, leaders, place.id, by.account)
    chance = dice(f"winter in {key}")
    by_account = {worker.account: worker for group in world.groups for worker in [world.leader(group)]}
    workers = [by_account[row["account"]] for row in assignments]
    stages = chance.choices(_STAGES, (12, 18, 30, 34, 4, 2), k=len(workers))
    # The first leader has yet to do it.
    mine = world.leader(world.first_group).account
    stages = ["opened" if worker.account == mine else stage for worker, stage in zip(workers, stages, strict=True)]
    return _dated(Duty(task, assignments, workers, stages, at(6, "09:30")))


def _dated(duty: Duty) -> Duty:
    """The rows, dated as if they had been written then."""
    duty.task["created_at"] = duty.begun
    for row in duty.assignments:
        row["assigned_at"] = duty.begun
    return duty


def _plan(duty: Duty):
    """Plan: give it out, and let it be held and opened by those who have come so far."""
    yield from assign(duty.task, duty.assignments)
    # A plan that runs now dates its event to now.
    yield Execute("UPDATE event SET at = ? WHERE subject = ? AND verb = 'assigned'", duty.begun, duty.task["id"])
    for place, (worker, stage) in enumerate(zip(duty.workers, duty.stages, strict=True)):
        seen = minutes_after(duty.begun, 5 + place * 7 % 400)
        if stage != "assigned":
            yield from held_on_phone(worker.account, [duty.task["id"]], seen)
        if stage not in ("assigned", "arrived"):
            yield from opened(worker.account, duty.task["id"], minutes_after(seen, 30))


def _alarm(leader: UUID, moment: datetime):
    """Plan: backdate what the urgent reading triggered, which was stored as of now, to that day. The leader has seen it."""
    tasks = yield Fetch("SELECT id FROM task WHERE created_by IS NULL")
    own = [row["id"] for row in tasks]
    yield Execute("UPDATE task SET created_at = ? WHERE id = ANY(?)", moment, own)
    yield Execute("UPDATE task_assignment SET assigned_at = ? WHERE task = ANY(?)", moment, own)
    yield Execute("UPDATE event SET at = ? WHERE subject = ANY(?)", moment, own)
    yield Execute("UPDATE inbox_item SET created_at = ? WHERE subject = ANY(?)", moment, own)
    yield Execute("UPDATE inbox_item SET created_at = ? WHERE subject_kind = 'desk_health'", moment)
    yield Execute("UPDATE blood_pressure SET alerted_at = ? WHERE alerted_at IS NOT NULL", moment)
    for task in own:
        yield from opened(leader, task, minutes_after(moment, 100))


def _reports(duty: Duty) -> Iterator[Said]:
    chance = dice(f"reports on {duty.task['title']}")
    for worker, stage in zip(duty.workers, duty.stages, strict=True):
        if stage in ("done", "part", "cannot"):
            moment = duty.begun + timedelta(hours=chance.choice((20, 24, 27, 46, 49)), minutes=chance.randint(0, 59))
            note = "这几天不在村里，请别人代一下" if stage == "cannot" else chance.choice(_DONE_NOTES)
            data = {"task": duty.task["id"], "outcome": stage, "note": note}
            yield said(worker, "task_report", data, min(moment, now()))
