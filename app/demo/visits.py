"""Visits of the last ninety days: leaders to their homes, cadres on Mondays."""

from collections.abc import Collection, Iterator
from random import Random
from uuid import UUID

from app.demo.invented_names import dice
from app.demo.moments import PAST, at, latest_mondays, minutes_after
from app.demo.past_records import Said, said
from app.demo.world import World

NEVER, FORGOTTEN = 0.05, 0.08
"""Shares of homes that nobody has visited yet, or not for a month."""
MONDAYS, HOMES_A_MONDAY = 8, 3
_TIMES = {"village": (1, 2, 2, 3, 3, 4), "town": (1, 1, 2)}
"""How often a home was visited, by the size of the demo."""
_WELL = (
    "", "", "", "一切都好", "在晒太阳，精神好", "菜地刚种完，聊了一会儿", "粮油够吃，药也够", "儿子打过电话，说腊月回来",
    "降压药按时在吃", "电热毯换了新的", "孙子放学在家写作业", "说最近睡得好",
)  # fmt: skip
_ABSENT = ("", "", "门锁着", "邻居说去女儿家了", "在田里，喊了没听见")
_NEED = ("想问医保怎么缴", "老花镜坏了，想配一副", "想办老年卡", "厨房灯不亮，想请人看看", "柴火不够，想请人帮忙搬")
_HELP = ("腿摔了，走路不便，要人送饭", "一个人在家，感冒好几天了", "米快吃完了，没人去买")
_PHONE = ("在外打工，电话里说家里都好", "电话约了周末见面")
_HOW = (
    ("well", _WELL, 70), ("absent", _ABSENT, 14), ("need", _NEED, 7), ("help", _HELP, 2), ("phone", _PHONE, 7),
)  # fmt: skip


def clock(chance: Random, last_hour: int = 17) -> str:
    """A time of day at which people go round."""
    hour = chance.choice([hour for hour in (8, 9, 10, 14, 15, 16, 17) if hour <= last_hour])
    return f"{hour:02}:{chance.randint(0, 59):02}"


def of_leaders(world: World, size: str, told: Collection[UUID]) -> Iterator[Said]:
    """Visits to all homes but those that are told one by one."""
    for group in world.groups:
        chance, leader = dice(f"visits in {group.key}"), world.leader(group)
        for home in world.homes[group.key]:
            if home.id in told or chance.random() < NEVER:
                continue
            earliest, latest = PAST, 34 if chance.random() < FORGOTTEN else 1
            days = sorted(chance.sample(range(latest, earliest), chance.choice(_TIMES[size])), reverse=True)
            for days_ago in days:
                (how,) = chance.choices(_HOW, [weight for _, _, weight in _HOW])
                following = _next(chance, days_ago, is_last=days_ago == days[-1])
                yield _visit(leader, home.id, days_ago, chance, how[0], chance.choice(how[1]), following)


def _next(chance: Random, days_ago: int, is_last: bool) -> str:
    """When they agreed to meet again. The latest agreement lies in the future, except for a few."""
    if not is_last:
        return chance.choice(("14", "30", "none"))
    ahead = [days for days in (7, 14, 30) if days > days_ago]
    if days_ago > 7 and chance.random() < 0.06:
        return "7"
    return str(chance.choice(ahead)) if ahead and chance.random() < 0.6 else "none"


def _visit(by, home: UUID, days_ago: int, chance: Random, outcome: str, note: str, following: str, purpose="routine"):
    moment = at(days_ago, clock(chance))
    data = {"household": home, "purpose": purpose, "outcome": outcome, "note": note, "next": following}
    # Most lie on the phone for a while: the valley has no network.
    return said(by, "visit", data, moment, minutes_after(moment, chance.choice((1, 1, 4, 35, 140, 300))))


def of_cadres(world: World, told: Collection[UUID]) -> Iterator[Said]:
    """The Monday through-train: every cadre in their own grid, but in homes that are told one by one."""
    grids: dict[tuple[str, str], list[UUID]] = {}
    for group in world.groups:
        homes = [home.id for home in world.homes[group.key] if home.id not in told]
        grids.setdefault((group.village, group.grid), []).extend(homes)
    for key, homes in grids.items():
        chance, (cadre,) = dice(f"Mondays in {key}"), world.workers("cadre", key)
        for days_ago in latest_mondays(MONDAYS):
            for home in chance.sample(homes, HOMES_A_MONDAY):
                outcome, words, _ = chance.choice(_HOW[:3])
                yield _visit(cadre, home, days_ago, chance, outcome, chance.choice(words), "none", "monday")
