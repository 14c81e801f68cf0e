"""The first leader's last weeks, told home by home, and a busy day today: due homes, an agreed visit, a parked record."""

from collections.abc import Iterator
from uuid import UUID

from app.demo import land
from app.demo.drawn_photos import Picture, picture
from app.demo.invented_names import dice
from app.demo.lives import Desk, Step
from app.demo.moments import at, minutes_after
from app.demo.needs import Trouble
from app.demo.past_records import Said, said
from app.demo.pressures import measured
from app.demo.troubles import POWER, ROADS, WATER
from app.demo.villages import FIRST_GRID, FIRST_VILLAGE
from app.demo.world import World
from app.lib.clock import now
from app.problems.workflow.carrying_out import Given

_VISITS = (
    # door, days ago, time, outcome, words, when to come again
    (3, 33, "15:02", "well", "两口子都在，刚收完红薯", "none"),
    (3, 5, "09:15", "well", "血压药吃着，问了近况", "30"),
    (5, 40, "10:05", "well", "", "30"),
    (5, 11, "16:20", "well", "从后院进，给她带了两节电池", "14"),
    (7, 30, "09:48", "well", "", "none"),
    (7, 9, "10:30", "absent", "门锁着，邻居说去镇上了", "7"),
    (9, 22, "15:30", "well", "儿子寄了棉衣回来", "14"),
    (12, 61, "09:20", "well", "周爷爷在编竹篮，聊了半个钟头", "30"),
    (12, 24, "16:05", "need", "入口水沟积水、蚊子多，等天晴再去量一量", "14"),
    (12, 7, "09:32", "well", "说膝盖疼，贴了膏药", "7"),
    (14, 45, "08:50", "help", "米快吃完了，当天送了一袋去", "14"),
    (14, 18, "09:10", "well", "低保金收到了，腿还是不太方便", "30"),
    (18, 28, "15:40", "well", "", "14"),
    (18, 6, "16:12", "help", "血压很高，陪着去了村卫生室", "14"),
    (21, 62, "10:44", "well", "孩子住校，奶奶在家带菜园", "none"),
    (23, 36, "14:30", "phone", "电话里说带孙女去县里看牙", "none"),
    (23, 2, "15:25", "well", "孙女牙看好了", "30"),
)
_PRESSURES = (
    # door, name, days ago, time, readings
    (3, "陈明德", 5, "09:22", ((133, 85, 74), (131, 83, 73))),
    (12, "彭桂兰", 86, "09:40", ((137, 85, 77), (135, 83, 76))),
    (12, "彭桂兰", 61, "09:31", ((139, 87, 75), (137, 85, 75))),
    (12, "彭桂兰", 45, "10:02", ((143, 89, 78), (141, 87, 77))),
    (12, "彭桂兰", 33, "09:14", ((151, 91, 80), (149, 89, 79))),
    (12, "彭桂兰", 24, "16:18", ((145, 89, 76), (143, 87, 76))),
    (12, "彭桂兰", 7, "09:45", ((149, 93, 78), (147, 91, 77))),
    (18, "张传宝", 6, "16:20", ((186, 112, 88), (182, 110, 86))),
)
ALARM = 6, "16:41"
"""Days ago and time at which the town had the urgent reading."""
_TODAY = (1, "well", "送了医保缴费的单子", "30")
"""Door and words of this morning's visit."""


def homes(world: World) -> set[UUID]:
    """Homes whose history is told here, with one that nobody has visited yet."""
    return {world.door(door).id for door in (1, 3, 5, 7, 9, 12, 14, 16, 18, 21, 23)}


def records(world: World) -> Iterator[Said]:
    """Visits and blood pressures, the last of them parked: its numbers are swapped."""
    leader = world.leader(world.first_group)
    for door, days_ago, clock, outcome, note, following in _VISITS:
        moment = at(days_ago, clock)
        data = {"household": world.door(door).id, "purpose": "routine", "outcome": outcome, "note": note}
        yield said(leader, "visit", {**data, "next": following}, moment, minutes_after(moment, 12))
    for door, name, days_ago, clock, readings in _PRESSURES:
        yield measured(leader, _person(world, door, name), list(readings), at(days_ago, clock))
    swapped = [(84, 132, 72), (130, 83, 71)]
    yield measured(leader, _person(world, 9, "周玉秀"), swapped, at(1, "15:40"))
    door, outcome, note, following = _TODAY
    morning = at(0, "09:40")
    data = {"household": world.door(door).id, "purpose": "routine", "outcome": outcome, "note": note, "next": following}
    yield said(leader, "visit", data, morning if morning < now() else at(1, "09:40"))


def _person(world: World, door: int, name: str) -> UUID:
    return next(one.id for one in world.door(door).people if one.name == name)


def troubles(world: World) -> list[Trouble]:
    """The water at the entrance, twice; the lamp that is mended since yesterday; the road that is good again."""

    def one(door: int, category: str, words: str, days_ago: int, clock: str, end: str, urgency: str = "normal"):
        data = {"household": world.door(door).id, "category": category, "description": words, "urgency": urgency}
        data["attachments"] = [_picture(door, category).sha256]
        moment = at(days_ago, clock)
        data |= land.point(world, world.first_group, dice(f"point of door {door}"))
        report = said(world.leader(world.first_group), "problem", data, moment, minutes_after(moment, 45))
        return Trouble(report, category, FIRST_VILLAGE, FIRST_GRID, days_ago, end)

    return [
        one(
            12,
            "drainage",
            "入口水沟低洼，水排不走，一年到头积水，蚊子多。塘口组三户都反映过。",
            3,
            "15:20",
            "dispatched",
        ),
        one(14, "drainage", "门前积水，和12号是同一条沟。", 2, "10:15", "merged"),
        one(23, "power", "晒谷坪路灯不亮，晚上老人不敢出门。", 22, "09:05", "settled"),
        one(7, "road", "进组的路面坏了一个坑，摩托车容易摔。", 48, "14:40", "settled", "soon"),
    ]


def _picture(door: int, category: str) -> Picture:
    return picture(category, number=door % 7)


def photos(world: World) -> list[tuple[UUID, Picture]]:
    """One of each of these, with whose phone it comes from."""
    shown = ((12, "drainage"), (14, "drainage"), (23, "power"), (7, "road"))
    account = world.leader(world.first_group).account
    return [(account, _picture(door, category)) for door, category in shown]


def lives(desk: Desk, told: list[Trouble]) -> list[tuple[Trouble, list[Step]]]:
    """What the desk did with these four."""
    desk_one, clerks = desk.dispatchers[0], desk.clerks
    water, again, lamp, road = told

    def sent(department: str, days_ago: int, clock: str) -> Step:
        given = Given(departments=(desk.ids[department],), names=(department,))
        return Step("dispatched", desk_one, at(days_ago, clock), given)

    joined = Step("merged", desk_one, at(2, "11:30"), Given(into=water.id))
    mended = Given(result="换了灯头和一段线，昨晚试过，亮了。")
    filled = Given(result="坑补好了，压实了。")
    thanks = Given(answer="satisfied", reason="路平了，谢谢")
    return [
        (water, [Step("accepted", desk_one, at(3, "16:40"), Given()), sent(WATER, 2, "09:10")]),
        (again, [joined]),
        (
            lamp,
            [
                Step("accepted", desk_one, at(22, "10:30"), Given()),
                sent(POWER, 22, "10:45"),
                Step("started", clerks[POWER], at(15, "09:00"), Given()),
                Step("handled", clerks[POWER], at(2, "16:30"), mended),
                Step("closed", desk_one, at(1, "17:20"), mended),
            ],
        ),
        (
            road,
            [
                Step("accepted", desk_one, at(48, "16:00"), Given()),
                sent(ROADS, 47, "09:00"),
                Step("started", clerks[ROADS], at(45, "08:40"), Given()),
                Step("handled", clerks[ROADS], at(43, "15:00"), filled),
                Step("closed", desk_one, at(42, "10:00"), filled),
                Step("rated", desk_one, at(40, "16:20"), thanks, "satisfied"),
            ],
        ),
    ]
