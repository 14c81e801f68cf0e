"""What the desk did with each problem: verbs (app/problems/workflow/), carried out by those who may, but dated in the past."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import NamedTuple
from uuid import UUID

from app.db import Fetch, fetch, look_up, write
from app.demo.invented_names import dice
from app.demo.moments import at, minutes_after
from app.demo.needs import Trouble
from app.demo.troubles import KINDS, RETURNED, STILL_BAD, SUSPENDED, THANKS
from app.demo.workers import DEPARTMENTS
from app.demo.world import Worker, World
from app.departments import departments
from app.lib.clock import now
from app.problems import categories
from app.problems.neighbours import answers
from app.problems.workflow import news
from app.problems.workflow.carrying_out import Act, Given, carry_out
from app.problems.workflow.verbs import VERBS
from app.working_days import calendar

READ_AFTER = timedelta(days=2)
"""News older than this has been read."""
_AT_ONCE = 100
_PROBLEM = "SELECT p.*, a.path FROM problem p JOIN area a ON a.id = p.area WHERE p.id = ?"
_REPORTED = (
    "SELECT p.id, p.household, p.account, p.urgency, p.closed_by, a.path FROM problem p JOIN area a ON a.id = p.area"
)


class Step(NamedTuple):
    """One verb. `answer`: the neighbours' word that goes with it."""

    verb: str
    by: Worker
    at: datetime
    given: Given
    answer: str = ""


class Desk:
    """Who acts on problems, and the departments they go to. Made by `open_desk`."""

    def __init__(self, world: World, ids: dict[str, UUID]) -> None:
        self.world, self.ids = world, ids
        self.dispatchers = world.workers("dispatcher")
        self.clerks = dict(zip(DEPARTMENTS, world.workers("department"), strict=True))

    def steps(self, trouble: Trouble, chance: Random) -> Iterator[Step]:
        """The life of a problem, in order."""
        kind = KINDS[trouble.category]
        dispatcher = self.dispatchers[0] if chance.random() < 0.7 else self.dispatchers[1]
        local = trouble.end != "dispatched" and chance.random() < 0.3
        if trouble.end == "reported":
            return
        taken = minutes_after(trouble.report.received_at, chance.randint(15, 50))
        if trouble.end == "returned":
            yield Step("returned", dispatcher, taken, Given(reason=chance.choice(RETURNED)))
            return
        admin = self.world.workers("village_admin", (trouble.village,))[0]
        yield Step("accepted", admin if local else dispatcher, taken, Given())
        if trouble.end == "accepted":
            return
        if trouble.end == "suspended":
            moment = at(trouble.days_ago - 2, "10:10")
            yield Step("suspended", dispatcher, moment, Given(reason=chance.choice(SUSPENDED)))
            return
        if local:
            worker = self.world.workers("cadre", (trouble.village, trouble.grid))[0]
        else:
            worker = self.clerks[kind.department]
            sent = Given(departments=(self.ids[kind.department],), names=(kind.department,))
            yield Step("dispatched", dispatcher, minutes_after(taken, chance.randint(5, 25)), sent)
        if trouble.end != "dispatched":
            yield from self._work(trouble, chance, dispatcher, worker)

    def _work(self, trouble: Trouble, chance: Random, dispatcher: Worker, worker: Worker) -> Iterator[Step]:
        day = trouble.days_ago - 1
        yield Step("started", worker, at(day, "09:40"), Given())
        if trouble.end == "in_progress":
            return
        results = KINDS[trouble.category].results
        done = chance.choice(results)
        day = 1 if trouble.end == "handled" else day - chance.randint(0, 6)
        yield Step("handled", worker, at(day, "15:30"), Given(result=done))
        if trouble.end == "handled":
            return
        yield Step("closed", dispatcher, at(day - 1, "10:20"), Given(result=done))
        asked = at(day - 3, "16:10")
        if trouble.answer == "not_fixed":
            yield Step("reopened", dispatcher, asked, Given(reason=chance.choice(STILL_BAD)), trouble.answer)
            again = chance.choice(results)
            yield Step("handled", worker, at(day - 4, "11:00"), Given(result=again))
            yield Step("closed", dispatcher, at(day - 5, "09:30"), Given(result=again))
        elif trouble.answer:
            words = chance.choice(THANKS) if trouble.answer == "satisfied" else ""
            yield Step("rated", dispatcher, asked, Given(answer=trouble.answer, reason=words), trouble.answer)


async def open_desk(world: World) -> Desk:
    """Set up the departments, each with its clerk."""
    town = world.places[()]
    for name in DEPARTMENTS:
        await write(departments.add, name, town.id)
    ids = {row["name"]: row["id"] for row in await departments.within([town.path])}
    for name, clerk in zip(DEPARTMENTS, world.workers("department"), strict=True):
        await write(departments.join, ids[name], clerk.account)
    await categories.load()
    return Desk(world, ids)


async def live(desk: Desk, lives: Sequence[tuple[Trouble, list[Step]]]) -> None:
    """Carry out these lives, a hundred problems in one transaction."""
    reported = {row["id"]: row for row in await fetch(_REPORTED)}
    days = await calendar.at(desk.world.places[()].path)
    for start in range(0, len(lives), _AT_ONCE):
        told = []
        for trouble, steps in lives[start : start + _AT_ONCE]:
            for step in steps:
                told.append((trouble.id, step, await _news(reported[trouble.id], step, steps)))
        await write(_live, told, days)


async def _news(problem: dict, step: Step, steps: Sequence[Step]) -> list[dict]:
    """The inbox rows of a verb; old ones are marked as read."""
    having = [key for earlier in steps if earlier.at < step.at for key in earlier.given.departments]
    items = await look_up(news.of(VERBS[step.verb], problem, step.given, step.by.account, step.at, having))
    if now() - step.at > READ_AFTER:
        items = [{**item, "read_at": minutes_after(step.at, 90)} for item in items]
    return items


def _live(told: Sequence[tuple[UUID, Step, list[dict]]], days: dict):
    """Plan: one verb after the other."""
    for problem, step, items in told:
        rows = yield Fetch(_PROBLEM, problem)
        act = Act(VERBS[step.verb], rows[0], step.given, step.by.account, step.at, days, items)
        if step.answer:
            kept = answers.row(rows[0], step.answer, "call", step.given.reason, step.by.account, step.at)
            yield from answers.take(act, kept)
        else:
            yield from carry_out(act)


def all_lives(desk: Desk, troubles: Sequence[Trouble]) -> list[tuple[Trouble, list[Step]]]:
    """Each problem with what was done with it."""
    return [(trouble, list(desk.steps(trouble, dice(f"life {place}")))) for place, trouble in enumerate(troubles)]
