"""Homes with two to four people each, as the rows of a village's register."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from app.demo.invented_names import dice, given, surname
from app.demo.villages import Group
from app.households.importing.sheet.register_words import COLUMNS

_HEADERS = (
    "village", "grid", "micro_grid", "code", "number", "head", "name", "relation", "sex", "born", "phone", "tags",
    "state", "address", "note",
)  # fmt: skip
_NOTES = (
    "耳背，说话大声些",
    "院里有狗，先喊一声",
    "大门在屋后",
    "儿女每周打电话回来",
    "白天多在菜地里",
    "晚上八点前睡",
)
PHONES = 10_000
"""How many numbers 1390000xxxx there are; homes beyond that have none."""


class One(NamedTuple):
    """Somebody in a home, in the register's own words. `born`: YYYY-MM-DD."""

    name: str
    relation: str
    sex: str
    born: str
    tags: str = ""
    state: str = "常住"


@dataclass(slots=True)
class Home:
    """A home; its head stands first."""

    people: list[One]
    note: str = ""
    address: str = ""


_Make = Callable[[str, str, str, int], One]
"""A person by surname (empty: any), relation, sex (`any` too) and age."""


def _maker(chance: Random) -> _Make:
    taken: set[str] = set()

    def make(family: str, relation: str, sex: str, age: int) -> One:
        sex = sex if sex != "any" else chance.choice(("male", "female"))
        year = 2026 - age
        name = ""
        while not name or name in taken:
            name = (family or surname(chance)) + given(chance, sex, year)
        taken.add(name)
        old = age >= 60
        tags = [tag for tag, share in (("高血压", 0.24 if old else 0.02), ("残疾", 0.02)) if chance.random() < share]
        away = 18 <= age < 55 and relation != "户主" and chance.random() < 0.5
        born = f"{year}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        return One(name, relation, _SEX[sex], born, "、".join(tags), "外出" if away else "常住")

    return make


_SEX = {"male": "男", "female": "女"}


def _old_pair(make: _Make, family: str, age: int) -> list[One]:
    return [make(family, "户主", "male", age), make("", "妻", "female", age - 3)]


def _with_son(make: _Make, family: str, age: int) -> list[One]:
    return [*_old_pair(make, family, age), make(family, "子", "male", age - 25)]


def _with_grandchild(make: _Make, family: str, age: int) -> list[One]:
    return [*_with_son(make, family, age), make(family, "孙子", "any", max(age - 52, 3))]


def _with_mother(make: _Make, family: str, age: int) -> list[One]:
    age -= 16
    return [*_old_pair(make, family, age), make("", "母", "female", age + 23), make(family, "女", "female", age - 27)]


def _with_children(make: _Make, family: str, age: int) -> list[One]:
    age = max(age - 28, 28)
    return [*_old_pair(make, family, age), make(family, "子", "male", age - 24)]


def _widow(make: _Make, family: str, age: int) -> list[One]:
    head, son = make("", "户主", "female", age + 6), make(family, "子", "male", age - 18)
    tags = "、".join(filter(None, ("独居", head.tags)))
    return [head._replace(tags=tags), son._replace(state="外出")]


_SORTS = (_old_pair, _with_son, _with_son, _with_grandchild, _with_grandchild, _with_mother, _with_children, _widow)


def _anybody(chance: Random) -> Home:
    people = chance.choice(_SORTS)(_maker(chance), surname(chance), chance.randint(56, 80))
    if chance.random() < 0.04:
        head = people[0]
        people[0] = head._replace(tags="、".join(filter(None, (head.tags, "低保"))))
    return Home(people, chance.choice(_NOTES) if chance.random() < 0.06 else "")


def homes(group: Group, told: dict[int, Home]) -> Iterator[tuple[int, Home]]:
    """The homes of a group by door number; those `told` keep their own numbers."""
    chance = dice(f"homes of {group.key}")
    door = 0
    for _ in range(group.homes):
        door += 1 if told or chance.random() < 0.8 else 2
        yield door, told.get(door) or _anybody(chance)


def as_csv(groups: Sequence[Group], told: dict[tuple[str, str, str], dict[int, Home]]) -> bytes:
    """The register of these groups. `told`: homes with a story of their own, by group."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([COLUMNS[key][0] for key in _HEADERS])
    count: dict[int, int] = {}
    share = min(1.0, PHONES / sum(group.homes for group in groups)) * 0.95
    chance, phones = dice("phones"), iter(range(PHONES))
    for group in groups:
        for door, home in homes(group, told.get(group.key, {})):
            number = count[group.village_number] = count.get(group.village_number, 0) + 1
            code = f"{group.village_number:02}{number:05}"
            phone = f"1390000{next(phones):04}" if chance.random() < share else ""
            writer.writerows(_rows(group, code, door, home, phone))
    return text.getvalue().encode()


def _rows(group: Group, code: str, door: int, home: Home, phone: str) -> Iterable[tuple[object, ...]]:
    head = home.people[0].name
    address = home.address or f"{group.village}{group.name}{door}号"
    for place, one in enumerate(home.people):
        first = place == 0
        yield (
            *(group.village, group.grid, group.name, code, door, head, one.name, one.relation, one.sex, one.born),
            *(phone if first else "", one.tags, one.state, address, home.note if first else ""),
        )
