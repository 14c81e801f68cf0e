"""Kinds of problems, as the town has them. Codes are for good; words, departments and deadlines are edited at the desk."""

import json
from typing import Any, NamedTuple
from uuid import UUID

from app.db import fetch
from app.db.remembered import Remembered
from app.problems.words import BUILT_IN, CATEGORIES, EMERGENCIES
from app.web.i18n import localised


class Ask(NamedTuple):
    """One more thing to ask, as an attribute of Open311. `datatype`: string, number, text or singlevaluelist."""

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
    asks: tuple[Ask, ...] = ()
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


DEFAULTS = {code: Category(code, position=place, at_door=code in CATEGORIES) for place, code in enumerate(BUILT_IN)}


def of_row(row: dict[str, Any]) -> Category:
    """A category of the table."""
    asks = tuple(
        Ask(a["variable"], a["words"], a.get("datatype", "string"), tuple(a.get("values", ())))
        for a in json.loads(row["asks"] or "[]")
    )
    kept = {name: row[name] for name in Category._fields if name not in {"asks", "closed", "at_door", "photo_after"}}
    switches = {name: bool(row[name]) for name in ("at_door", "photo_after")}
    return Category(**kept, **switches, asks=asks, closed=row["closed_at"] is not None)


async def _read() -> dict[str, Category]:
    rows = await fetch("SELECT * FROM problem_category ORDER BY position, code")
    found = {row["code"]: of_row(row) for row in rows} or dict(DEFAULTS)
    _offer(found)
    return found


def _offer(known: dict[str, Category]) -> None:
    """What the leader's form offers, and the words of all other codes; names of the town's own stand as they are."""
    words = {code: category.name or BUILT_IN.get(code, code) for code, category in known.items()}
    offered = {code: words[code] for code, category in known.items() if category.at_door and not category.closed}
    CATEGORIES.others = {**BUILT_IN, **words}
    CATEGORIES.clear()
    CATEGORIES.update(offered)


_table = Remembered("categories", _read, dict(DEFAULTS))
load = _table.load


def known() -> dict[str, Category]:
    """Every category there ever was, by code, as this process last read them."""
    return _table.known()


def choices() -> dict[str, str]:
    """Words by code of the categories in use, for forms."""
    return {code: category.words for code, category in known().items() if not category.closed}


def find(code: str) -> Category:
    """The category of a code; an unknown one has the defaults."""
    return known().get(code) or Category(code)


def words_of(code: str) -> str:
    """What people read for a code, old ones too."""
    return find(code).words
