"""What neighbours of the demo do themselves, in different stages: planned, dug and waiting to be checked, done and praised."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from app.demo.drawn_photos import DRAWN, Picture, picture
from app.demo.lives import Step
from app.demo.moments import at, day
from app.demo.needs import Trouble
from app.demo.past_records import Said, said
from app.demo.world import Worker, World
from app.problems.workflow.carrying_out import Given
from app.sync.photos.attachments import store_upload

_GIVERS = (("老张", "出工"), ("周师傅", "带工具"), ("隔壁两兄弟", "搬料"), ("组里的嫂子们", "做饭、清场"))
_RESULT = "组里出工，一天就弄好了。"
_PRAISE = "自己人动手，又快又好。"


class Own(NamedTuple):
    """A problem that neighbours solve. `ended`: they have done it; `settled`: and the town has checked it."""

    trouble: Trouble
    leader: Worker
    ended: bool
    settled: bool

    @property
    def first_day(self) -> int:
        """Days ago on which they began."""
        return self.trouble.days_ago - self.ended


def chosen(troubles: Sequence[Trouble]) -> list[Own]:
    """Two settled ones, one that waits to be checked, and one that is under way."""
    done = [
        one for one in troubles if one.end == "settled" and one.answer == "satisfied" and one.category == "drainage"
    ]
    waiting = sorted((one for one in troubles if one.end == "handled"), key=lambda one: one.category not in DRAWN)
    planned = [one for one in troubles if one.end == "accepted"]
    owns = [Own(one, one.report.by, True, True) for one in done[:2]]
    owns += [Own(one, one.report.by, True, False) for one in waiting[:1]]
    return owns + [Own(one, one.report.by, False, False) for one in planned[:1]]


def records(owns: Sequence[Own]) -> Iterator[tuple[Said, list[Picture]]]:
    """What the leaders record, with its photos. All of it comes before the town acts, which only has to check."""
    for number, own in enumerate(owns):
        begun, problem = own.first_day, own.trouble.id
        plan = {"plan": "组里商量好了：大家出工，材料钱凑一凑。", "planned_on": day(max(0, begun - 1)).isoformat()}
        yield _said(own, "undertaking", begun, "18:30", plan | {"problem": problem, "public": "yes"}), []
        for place, (giver, words) in enumerate(_GIVERS[: 4 if own.ended else 2]):
            hours = {"sort": "hours", "amount": str(3 + place), "giver": giver, "words": words}
            yield _line(own, begun, f"19:{10 + place}", hours), []
        yield (
            _line(own, begun, "19:20", {"sort": "pledged", "amount": "600", "giver": "十二户", "words": "每户五十"}),
            [],
        )
        received = {
            "sort": "received",
            "amount": "600" if own.ended else "350",
            "giver": "乡亲们",
            "words": "交到组长手里",
        }
        yield _line(own, begun, "19:25", received), []
        if own.ended:
            spent = {"sort": "spent", "amount": f"{480 + 10 * number}.50", "words": "材料"}
            yield _line(own, begun, "19:40", spent), []
            yield _line(own, begun, "19:41", {"sort": "material", "giver": "沙场", "words": "半车沙"}), []
            kind = own.trouble.category
            photos = [picture(kind, False, 20 + number), picture(kind, True, 30 + number)] if kind in DRAWN else []
            shown = {"sort": "photos", "words": "动工前、完工后", "attachments": [one.sha256 for one in photos]}
            if photos:
                yield _line(own, begun, "19:45", shown), photos
            yield _said(own, "undertaking_end", begun, "19:50", {"problem": problem, "result": _RESULT}), []


def _line(own: Own, days_ago: int, clock: str, data: dict[str, Any]) -> Said:
    return _said(own, "contribution", days_ago, clock, {**data, "problem": own.trouble.id})


def _said(own: Own, kind: str, days_ago: int, clock: str, data: dict[str, Any]) -> Said:
    return said(own.leader, kind, data, max(at(days_ago, clock), own.trouble.report.received_at))


def lives(world: World, owns: Sequence[Own]) -> Iterator[tuple[Trouble, list[Step]]]:
    """What the town did with them afterwards."""
    dispatcher = world.workers("dispatcher")[0]
    for own in owns:
        if own.settled:
            when = own.first_day - 2
            steps = [Step("verified", dispatcher, at(when, "09:20"), Given())]
            steps.append(Step("closed", dispatcher, at(when, "09:30"), Given(result=_RESULT)))
            yield own.trouble, steps


def praise(owns: Sequence[Own]) -> list[Said]:
    """The neighbours' word at the door."""
    return [
        _said(
            own,
            "satisfaction",
            own.first_day - 4,
            "16:30",
            {"problem": own.trouble.id, "answer": "satisfied", "note": _PRAISE},
        )
        for own in owns
        if own.settled
    ]


async def bring(photos: Sequence[tuple[UUID, Picture]]) -> None:
    """The photos arrive, each from its author's phone."""
    for account, one in photos:
        await store_upload(account, one.sha256, one.content)
