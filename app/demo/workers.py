"""Who works in the demo town, as a list of people for the importer: a leader for each group, and those at the desks."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from app.accounts.importing.leader_rows import COLUMNS, ROLE_NAMES
from app.demo.invented_names import dice, given, surname
from app.demo.villages import FIRST_VILLAGE, Group

DEPARTMENTS = ("镇水利站", "镇公路站", "镇城管办", "镇供电所", "镇司法所", "镇应急办")
"""Each with a clerk, in this order."""
ADMIN = ("许静", "13800009001")
"""Who begins the town, and may do everything in it."""
_TOWN = (
    ("吴敏", "dispatcher"),
    ("林涛", "dispatcher"),
    ("郑和平", "mediator"),
    ("梁慧", "mediator"),
    *zip(("赵志刚", "孙磊", "钱海燕", "冯建军", "唐文辉", "蒋立新"), ("department",) * len(DEPARTMENTS), strict=True),
)
_CAST = {"leader": "陈国强", "cadre": "刘建军", "village_admin": "周立新", "doctor": "何慧珍"}
"""The first of each role, in the first village."""
_HEADERS = ("name", "phone", "role", "village", "grid", "group")


class Member(NamedTuple):
    """One person with a role, and where: empty names for what the role does not need."""

    name: str
    phone: str
    role: str
    village: str = ""
    grid: str = ""
    group: str = ""


def members(groups: Sequence[Group]) -> list[Member]:
    """Everybody but ADMIN, the first leader first."""
    chance = dice("names of people")
    # The first village first, so that the first line of each role is somebody who lives in the story.
    ordered = sorted(groups, key=lambda group: group.village != FIRST_VILLAGE)
    villages = list(dict.fromkeys(group.village for group in ordered))
    grids = list(dict.fromkeys((group.village, group.grid) for group in ordered))
    wanted: list[tuple[str, tuple[str, ...]]] = [("leader", group.key) for group in ordered]
    wanted += [("cadre", grid) for grid in grids]
    wanted += [("village_admin", (village,)) for village in villages]
    wanted += [("doctor", (village,)) for village in villages]
    left = dict(_CAST)
    found = [
        Member(left.pop(role, "") or _name(chance), f"1380000{number:04}", role, *place)
        for number, (role, place) in enumerate(wanted, 1)
    ]
    return found + [Member(name, f"138000090{number}", role) for number, (name, role) in enumerate(_TOWN, 11)]


def _name(chance) -> str:
    sex = "female" if chance.random() < 0.4 else "male"
    return surname(chance) + given(chance, sex, chance.randint(1955, 1990))


def as_csv(people: Iterable[Member]) -> bytes:
    """The list as a village would send it."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([COLUMNS[key][0] for key in _HEADERS])
    for one in people:
        writer.writerow([one.name, one.phone, ROLE_NAMES[one.role][0], one.village, one.grid, one.group])
    return text.getvalue().encode()
