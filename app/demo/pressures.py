"""Blood pressures taken at the door in the last ninety days: as many of each grade as GRADES says, each with its visit."""

from collections import Counter
from collections.abc import Iterator
from random import Random
from typing import NamedTuple
from uuid import UUID

from app.demo.invented_names import dice
from app.demo.moments import PAST, at, minutes_after
from app.demo.past_records import Said, said
from app.demo.visits import clock
from app.demo.world import Person, Worker, World

GRADES = {
    "village": Counter(normal=38, high_normal=28, raised=16, high=6),
    "town": Counter(normal=512, high_normal=428, raised=244, high=88, urgent=6),
}
"""With those of first_leader.py (three high normal, four raised, one urgent) the town has 1,286."""
MOST_IN = ("都正村", 143)
"""The village whose leader bought a monitor, and how many were taken there."""
_RANGES = {
    "normal": ((104, 118), (62, 78)),
    "high_normal": ((121, 137), (70, 86)),
    "raised": ((141, 157), (78, 96)),
    "high": ((161, 175), (86, 104)),
    "urgent": ((182, 190), (98, 113)),
}
"""Means in mmHg, upper and lower, from which each grade is drawn: inside its floors by more than the readings differ."""
_KNOWN = ("raised", "high", "urgent")


class _Someone(NamedTuple):
    leader: Worker
    home: UUID
    person: Person


def measured(by: Worker, resident: UUID, readings: list[tuple[int, int, int]], moment, **more) -> Said:
    """A check-up. `readings`: upper, lower, pulse."""
    data = {
        "resident": resident,
        "readings": [{"systolic": s, "diastolic": d, "pulse": p} for s, d, p in readings],
        "arm": "left",
        "posture": "seated",
        "feeling": "none",
        "consent": "given",
    }
    return said(by, "blood_pressure", {**data, **more}, moment, minutes_after(moment, 20))


def of_leaders(world: World, size: str, told: set[UUID]) -> Iterator[Said]:
    """Check-ups of old people who are at home; raised ones of those who are known to have a high pressure."""
    chance = dice("blood pressures")
    grades = [grade for grade, count in GRADES[size].items() for _ in range(count)]
    chance.shuffle(grades)
    people: dict[str, list[_Someone]] = {}
    for group in world.groups:
        leader = world.leader(group)
        people.setdefault(group.village, []).extend(
            _Someone(leader, home.id, one)
            for home in world.homes[group.key]
            if home.id not in told
            for one in home.people
            if one.old and one.here
        )
    village, count = MOST_IN if MOST_IN[0] in people else ("", 0)
    yield from _in(chance, people.pop(village, []), grades[:count])
    yield from _in(chance, [one for several in people.values() for one in several], grades[count:])


def _in(chance: Random, people: list[_Someone], grades: list[str]) -> Iterator[Said]:
    # Fewer people than check-ups: most are measured again and again, as it should be.
    known = [one for one in people if "hypertension" in one.person.tags]
    others = [one for one in people if "hypertension" not in one.person.tags]
    known = chance.sample(known, min(len(known), len(grades) // 5 + 1))
    others = chance.sample(others, min(len(others), len(grades) // 2 + 1))
    for grade in grades:
        one = chance.choice(known if grade in _KNOWN else others)
        # A fresh urgent reading triggers an alarm, and first_leader.py has one already.
        moment = at(chance.randint(16 if grade == "urgent" else 1, PAST - 2), clock(chance))
        visit = {"household": one.home, "purpose": "routine", "outcome": "well", "note": "顺便量了血压", "next": "none"}
        yield said(one.leader, "visit", visit, moment, minutes_after(moment, 30))
        yield measured(one.leader, one.person.id, _readings(chance, grade), minutes_after(moment, 10))


def _readings(chance: Random, grade: str) -> list[tuple[int, int, int]]:
    """Two readings around a mean of this grade."""
    upper, lower = (chance.randint(*ends) for ends in _RANGES[grade])
    apart, pulse = chance.randint(0, 3), chance.randint(62, 88)
    return [
        (upper + apart, lower + apart // 2, pulse),
        (upper - apart, lower - apart // 2, pulse - chance.randint(0, 3)),
    ]
