"""The ledger of needs: how many problems of each kind, where, and how far each has come."""

from collections import Counter
from collections.abc import Iterator
from random import Random
from typing import NamedTuple
from uuid import UUID

from app.demo import land
from app.demo.invented_names import dice
from app.demo.moments import PAST, at, minutes_after
from app.demo.past_records import Said, said
from app.demo.troubles import KINDS
from app.demo.villages import FIRST_VILLAGE
from app.demo.visits import clock
from app.demo.world import World


class Share(NamedTuple):
    """Problems that began here. With those in first_leader.py, one open and two settled, the town has 647, of
    which 602 are settled and 45 open."""

    settled: Counter[str]
    unsettled: Counter[str]
    states: Counter[str]
    villages: Counter[str]
    """Where the unsettled ones are."""
    partly: int
    not_fixed: int
    not_asked: int


SHARES = {
    "village": Share(
        Counter(drainage=6, road=4, water=4, rubbish=3, power=1, noise=1, dispute=1, tree=1, safety=1),
        Counter(road=1, water=1, rubbish=1, noise=1, tree=1, drainage=1),
        Counter(reported=1, returned=1, accepted=1, in_progress=1, handled=1, suspended=1),
        Counter({FIRST_VILLAGE: 6}),
        partly=2,
        not_fixed=1,
        not_asked=2,
    ),
    "town": Share(
        Counter(
            drainage=136, road=120, water=104, rubbish=82, power=50, noise=38, dispute=36, tree=13, safety=11, other=10
        ),
        Counter(drainage=11, road=10, water=8, rubbish=5, power=3, noise=3, dispute=2, tree=1, safety=1),
        Counter(reported=6, returned=2, accepted=4, dispatched=7, in_progress=13, handled=9, suspended=3),
        Counter(
            {"枫树村": 2, "石桥村": 4, "竹园村": 3, "西冲村": 3, "坪上村": 4, "芦塘村": 6}
            | {"都正村": 5, "湾里村": 4, "双井村": 2, "大屋村": 5, "荷塘村": 3, "新塘村": 3}
        ),
        partly=23,
        not_fixed=18,
        not_asked=12,
    ),
}
_AGE = {
    "reported": (1, 1),
    "returned": (3, 5),
    "accepted": (1, 2),
    "dispatched": (2, 4),
    "in_progress": (4, 16),
    "handled": (7, 11),
    "suspended": (25, 45),
    "settled": (14, PAST - 2),
}
"""The range of days since the report, by how far the problem has come."""


class Trouble(NamedTuple):
    """One problem. `end`: the state it has reached, `settled` for all that ends well. `answer`: the neighbours' word."""

    report: Said
    category: str
    village: str
    grid: str
    days_ago: int
    end: str
    answer: str = ""

    @property
    def id(self) -> UUID:
        """The problem's, which is its record's."""
        return self.report.id


def troubles(world: World, size: str) -> Iterator[Trouble]:
    """All of them, in no order."""
    share, chance = SHARES[size], dice("problems")
    villages = list(dict.fromkeys(group.village for group in world.groups))
    where = _drawn(chance, share.villages)
    for place, (category, state) in enumerate(
        zip(_drawn(chance, share.unsettled), _drawn(chance, share.states), strict=True)
    ):
        yield _trouble(world, chance, category, where[place], state)
    settled = _drawn(chance, share.settled)
    answers = ["partly"] * share.partly + ["not_fixed"] * share.not_fixed + [""] * share.not_asked
    answers += ["satisfied"] * (len(settled) - len(answers))
    for category, answer in zip(settled, answers, strict=True):
        yield _trouble(world, chance, category, chance.choice(villages), "settled", answer)


def _drawn(chance: Random, counter: Counter[str]) -> list[str]:
    drawn = [name for name, count in counter.items() for _ in range(count)]
    chance.shuffle(drawn)
    return drawn


def _trouble(world: World, chance: Random, category: str, village: str, end: str, answer: str = "") -> Trouble:
    group = chance.choice([group for group in world.groups if group.village == village and group != world.first_group])
    home = chance.choice(world.homes[group.key])
    days_ago = chance.randint(*_AGE[end])
    moment = at(days_ago, clock(chance, last_hour=15))
    data = {
        "household": home.id,
        "category": category,
        "description": chance.choice(KINDS[category].words),
        "urgency": "soon" if chance.random() < 0.25 and end != "reported" else "normal",
    }
    if chance.random() < 0.3:
        data |= {
            "place": "elsewhere",
            "where": chance.choice(("组口大樟树旁", "晒谷坪", "桥头", "水塘边", "去村部的路上")),
        }
    data |= land.point(world, group, dice(f"point of {category}, {moment}"))
    report = said(world.leader(group), "problem", data, moment, minutes_after(moment, chance.choice((1, 3, 12))))
    return Trouble(report, category, group.village, group.grid, days_ago, end, answer)
