"""Kinds of problems, as each town has them. A code never changes; words, departments and deadlines are edited at the desk.

Whose kinds are meant is told by the path of an area: that of the problem, the home, or the viewer.
"""

import json
import zlib
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from uuid import UUID

from app.areas.scope import is_within, nearest
from app.db import fetch
from app.db.remembered import Remembered
from app.problems.words import AT_DOOR, BUILT_IN, EMERGENCIES
from app.web.i18n import localised


class CategoryQuestion(NamedTuple):
    """One more thing to ask, like an attribute in Open311. `datatype`: string, number, text or singlevaluelist."""

    variable: str
    words: str
    datatype: str = "string"
    values: tuple[str, ...] = ()


class Category(NamedTuple):
    """One kind. `name` empty: the built-in word of its code. Hours and metres as in tables.Category."""

    code: str
    name: str = ""
    department: UUID | None = None
    hours_normal: int = 80
    hours_soon: int = 24
    hours_danger: int = 8
    radius_m: int = 100
    asks: tuple[CategoryQuestion, ...] = ()
    emergency: str = ""
    position: int = 0
    at_door: bool = False
    closed: bool = False
    photo_after: bool = False

    @property
    def words(self) -> str:
        """What people read."""
        return self.name or localised(BUILT_IN.get(self.code, self.code))

    @property
    def call_first(self) -> str:
        """Whom to call before anything else; empty for most."""
        return self.emergency or localised(EMERGENCIES[self.code]) if self.code in EMERGENCIES else self.emergency

    def hours(self, urgency: str) -> int:
        """Working hours until it is to be solved."""
        return {"danger": self.hours_danger, "soon": self.hours_soon}.get(urgency, self.hours_normal)


_NUMBERS = {
    "drainage": (80, 24, 8, 60),
    "road": (80, 24, 8, 100),
    "water": (40, 16, 4, 200),
    "rubbish": (24, 8, 8, 60),
    "noise": (40, 16, 8, 60),
    "power": (40, 8, 4, 200),
    "tree": (40, 16, 8, 60),
    "dispute": (80, 24, 8, 30),
    "safety": (24, 8, 2, 60),
    "other": (80, 24, 8, 60),
}
"""Working hours when not urgent, and within days; clock hours in danger; metres within which two may be the same."""


def _built_in(code: str, place: int) -> Category:
    normal, soon, danger, radius = _NUMBERS.get(code, (80, 24, 8, 100))
    numbers = {"hours_normal": normal, "hours_soon": soon, "hours_danger": danger, "radius_m": radius}
    return Category(code, position=place, at_door=code in AT_DOOR, **numbers)


DEFAULTS = {code: _built_in(code, place) for place, code in enumerate(BUILT_IN)}
"""What a town begins with (starting_set.py), and has as long as it has nothing of its own."""

Kinds = Mapping[str, Category]
"""Every category a town ever had, by code, in the town's order."""


def of_row(row: dict[str, Any]) -> Category:
    """A category of the table."""
    asks = tuple(
        CategoryQuestion(a["variable"], a["words"], a.get("datatype", "string"), tuple(a.get("values", ())))
        for a in json.loads(row["asks"] or "[]")
    )
    kept = {name: row[name] for name in Category._fields if name not in {"asks", "closed", "at_door", "photo_after"}}
    switches = {name: bool(row[name]) for name in ("at_door", "photo_after")}
    return Category(**kept, **switches, asks=asks, closed=row["closed_at"] is not None)


async def _read() -> dict[str, dict[str, Category]]:
    """By the town's path."""
    rows = await fetch(
        "SELECT c.*, a.path FROM problem_category c JOIN area a ON a.id = c.town ORDER BY a.path, c.position, c.code"
    )
    found: dict[str, dict[str, Category]] = {}
    for row in rows:
        found.setdefault(row["path"], {})[row["code"]] = of_row(row)
    return found


_table: Remembered[dict[str, dict[str, Category]]] = Remembered("categories", _read, {})
load = _table.load


def known(path: str | None) -> Kinds:
    """The categories of the town that an area with this path lies in, from this process's cache."""
    return nearest(path or "", _table.known()) or DEFAULTS


def among(paths: Iterable[str]) -> Kinds:
    """The categories of all towns that these areas lie in or contain, for lists across towns; where towns share a code, the
    first town's counts."""
    found: dict[str, Category] = {}
    for path in paths:
        inside: list[Kinds] = [kinds for town, kinds in _table.known().items() if is_within(town, [path])]
        for kinds in inside or [known(path)]:
            for code, category in kinds.items():
                found.setdefault(code, category)
    return found or DEFAULTS


def offered(kinds: Kinds) -> dict[str, str]:
    """Words by code of what the leader's form offers at the door."""
    return {code: category.words for code, category in kinds.items() if category.at_door and not category.closed}


def choices(kinds: Kinds) -> dict[str, str]:
    """Words by code of the categories in use, for forms."""
    return {code: category.words for code, category in kinds.items() if not category.closed}


def find(code: str, path: str | None) -> Category:
    """The category of a code in the town around this path; an unknown one has the defaults."""
    return known(path).get(code) or Category(code)


def words_of(code: str, path: str | None) -> str:
    """What people read for a code in the town around this path, categories put away included."""
    return find(code, path).words


def stamp(paths: Iterable[str]) -> str:
    """A cache stamp: changes with every category that a page of these areas may name, and is part of the tag of held pages."""
    return f"{zlib.crc32(repr([list(known(path).values()) for path in sorted(set(paths))]).encode()):x}"
