"""What the importers have made, by the names under which the rest of the demo speaks of it."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple
from uuid import UUID

from app.db import fetch
from app.demo.villages import FIRST_GRID, FIRST_GROUP, FIRST_VILLAGE, TOWN, Group
from app.demo.workers import Member

Key = tuple[str, ...]
"""Names of a village, a grid and a group, as far as they go; nothing for the town."""


class DemoArea(NamedTuple):
    """An area."""

    id: UUID
    path: str


class Person(NamedTuple):
    """Somebody at home: `old` from sixty on, `here` unless they work elsewhere."""

    id: UUID
    name: str
    tags: str
    old: bool
    here: bool


class Home(NamedTuple):
    """A home by its door, and who lives there."""

    id: UUID
    door: str
    people: list[Person]


class Worker(NamedTuple):
    """Somebody who signs in, and where they hold their role."""

    account: UUID
    name: str
    place: DemoArea


class World:
    """Everything by name. Made by `load`."""

    def __init__(
        self, groups: Sequence[Group], places: dict[Key, DemoArea], workers: dict[tuple[str, Key], list[Worker]]
    ):
        self.groups = groups
        self.places = places
        self._workers = workers
        self.homes: dict[Key, list[Home]] = {}

    def workers(self, role: str, key: Key = ()) -> list[Worker]:
        """Who has a role in this very place."""
        return self._workers[role, key]

    def leader(self, group: Group) -> Worker:
        """The leader of a group."""
        return self.workers("leader", group.key)[0]

    @property
    def first_group(self) -> Group:
        """The first leader's."""
        return next(group for group in self.groups if group.key == (FIRST_VILLAGE, FIRST_GRID, FIRST_GROUP))

    def door(self, number: int) -> Home:
        """A home of the first leader's."""
        return next(home for home in self.homes[self.first_group.key] if home.door == str(number))


_PEOPLE = """
SELECT h.id AS home, h.area, h.number, r.id, r.name, r.birth_date, r.tags, r.state
FROM household h JOIN resident r ON r.household = h.id ORDER BY h.code, r.position
"""


async def load(groups: Sequence[Group], members: Sequence[Member]) -> World:
    """Read it back from the database."""
    areas = {row["id"]: row for row in await fetch("SELECT id, kind, parent, name, path FROM area")}
    places: dict[Key, DemoArea] = {}
    by_id: dict[UUID, Key] = {}
    for row in areas.values():
        names: list[str] = []
        above = row
        while above and above["name"] != TOWN and above["parent"]:
            names.insert(0, above["name"])
            above = areas.get(above["parent"])
        if row["parent"]:
            places[tuple(names)] = DemoArea(row["id"], row["path"])
            by_id[row["id"]] = tuple(names)
    accounts = {row["phone"]: row["id"] for row in await fetch("SELECT id, phone FROM account")}
    workers: dict[tuple[str, Key], list[Worker]] = defaultdict(list)
    for one in members:
        key = tuple(name for name in (one.village, one.grid, one.group) if name)
        workers[one.role, key].append(Worker(accounts[one.phone], one.name, places[key]))
    world = World(groups, places, workers)
    homes: dict[UUID, Home] = {}
    for row in await fetch(_PEOPLE):
        home = homes.get(row["home"])
        if home is None:
            home = homes[row["home"]] = Home(row["home"], row["number"], [])
            world.homes.setdefault(by_id[row["area"]], []).append(home)
        home.people.append(_person(row))
    return world


def _person(row: dict) -> Person:
    old = row["birth_date"] is not None and row["birth_date"] < date(1967, 1, 1)
    return Person(row["id"], row["name"], row["tags"], old, row["state"] == "here")
