"""The tree as lists of people and homes tell it: areas are found by what they are called, and grow where they are missing."""

import re
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from app.areas.naming import fold, in_digits, matching, proper
from app.areas.tables import KINDS
from app.lib.ids import new_id

_NUMBERED = {"grid": "网格", "micro_grid": "组"}
"""What is added to a bare number, so that a group is called 3组 and not 3."""
_LONGEST_CODE = 12
NAME_LENGTH = 60

Area = dict[str, Any]
"""A row of `area`: id, kind, parent, name, code, path."""


def code_of(name: str) -> str:
    """Letters and digits that stand for a name in paths: 塘口组 tkz, 第三网格 d03wg. They sort as people count."""
    from pypinyin import Style, lazy_pinyin

    text = in_digits(fold(name))
    text = re.sub(r"\d+", lambda found: found.group().zfill(2), text)
    letters = "".join(lazy_pinyin(text, style=Style.FIRST_LETTER, errors=lambda rest: list(rest)))
    return "".join(c for c in letters if c.isascii() and c.isalnum())[:_LONGEST_CODE] or "x"


class Tree:
    """One area with all below it, in memory. `new` holds what was added, parents first, to be inserted."""

    def __init__(self, areas: Iterable[Area]) -> None:
        self.areas: dict[UUID, Area] = {}
        self.new: list[Area] = []
        self._below: dict[UUID | None, list[Area]] = {}
        for area in areas:
            self._put(area)

    def _put(self, area: Area) -> None:
        self.areas[area["id"]] = area
        self._below.setdefault(area["parent"], []).append(area)

    def chain(self, area: Area) -> list[Area]:
        """The area and those above it, as far as they are known, the area first."""
        found = [area]
        while (above := self.areas.get(found[-1]["parent"])) is not None:
            found.append(above)
        return found

    def find(self, above: Area, kind: str, name: str) -> list[Area]:
        """Areas of this kind and name directly below; more than one when the name fits several."""
        areas = [area for area in self._below.get(above["id"], []) if area["kind"] == kind]
        return matching(areas, kind, name, self.names_of(above))

    def find_deep(self, above: Area, kind: str, name: str) -> list[Area]:
        """The same at any depth below."""
        start = above["path"] + "."
        areas = [area for area in self.areas.values() if area["kind"] == kind and area["path"].startswith(start)]
        return matching(areas, kind, name, self.names_of(above))

    def names_of(self, area: Area) -> list[tuple[str, str]]:
        """Kinds and names of the area and those above it."""
        return [(each["kind"], each["name"]) for each in self.chain(area)]

    def add(self, above: Area, kind: str, name: str) -> Area:
        """A new area below this one."""
        name = proper(kind, name, self.names_of(above))
        if name.isdecimal():
            name += _NUMBERED.get(kind, "")
        taken = {area["code"] for area in self._below.get(above["id"], [])}
        code = wanted = code_of(name)
        number = 2
        while code in taken:
            code, number = f"{wanted}{chr(ord('a') + number - 2) if number < 28 else number}", number + 1
        area = {"id": new_id(), "kind": kind, "parent": above["id"], "name": name, "code": code}
        area["path"] = f"{above['path']}.{code}"
        self.new.append(area)
        self._put(area)
        return area


def depth(kind: str) -> int:
    """How far below the county areas of this kind are."""
    return KINDS.index(kind)
