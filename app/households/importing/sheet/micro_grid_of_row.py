"""Which micro-grid a row means: by the names or codes it gives, among those the importer may write in."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from app.areas.naming import fold, matching
from app.areas.scope import is_within, within_sql
from app.db import fetch
from app.sync.kinds import Fault
from app.web.i18n import N_

MOST_NAMED = 12
"""Areas that a fault names; a list of them all would hide the cure."""
_KEYS = ("village", "grid", "micro_grid", "group")

_UNKNOWN = N_("There is no “%(said)s” here. Please write it as the system does: %(known)s.")
_SEVERAL = N_("This fits more than one place: %(known)s. Please fill in the village, grid or micro-grid as well.")
_NOT_SAID = N_("Please say which micro-grid the home belongs to: %(known)s.")
_NONE_YET = N_("There is no micro-grid here yet. Please have it set up first, or choose another area.")


class MicroGrid(NamedTuple):
    """A micro-grid. `village`: the path of its village (else of what it lies in), within which household numbers are unique."""

    id: UUID
    name: str
    path: str
    village: str
    village_name: str
    grid_name: str
    areas: dict[str, list[Mapping[str, Any]]]
    """What each column may call: the place itself, or what it lies in."""
    above: list[tuple[str, str]]
    """Kinds and names of what it lies in, which may stand in front of its name."""

    def is_called(self, column: str, word: str) -> bool:
        """Whether this word in a column may mean it: a name, in any spelling, or a code."""
        return any(
            word.casefold() in _codes(area) or matching([area], area["kind"], word, self._above(area))
            for area in self.areas[column]
        )

    def _above(self, area: Mapping[str, Any]) -> list[tuple[str, str]]:
        return [each for each in self.above if each != (area["kind"], area["name"])]


def _codes(area: Mapping[str, Any]) -> set[str]:
    # In practice codes are often written joined: twelve digits of the village, three of the grid, three more.
    path = area["path"].casefold()
    return {area["code"].casefold(), area["code"].casefold().lstrip("0"), path, path.replace(".", "")}


def _place(area: Mapping[str, Any], by_path: Mapping[str, Mapping[str, Any]]) -> MicroGrid:
    codes = area["path"].split(".")
    above = [by_path[p] for n in range(1, len(codes)) if (p := ".".join(codes[:n])) in by_path]
    kinds = {each["kind"]: each for each in above}
    village, grid = kinds.get("village"), kinds.get("grid")
    villages, grids, own = [village] if village else [], [grid] if grid else [], [area]
    areas = {"village": villages, "grid": grids, "group": own + grids, "micro_grid": own}
    return MicroGrid(
        area["id"],
        area["name"],
        area["path"],
        village["path"] if village else area["path"].rpartition(".")[0] or area["path"],
        village["name"] if village else "",
        grid["name"] if grid else "",
        areas,
        [(each["kind"], each["name"]) for each in above],
    )


class MicroGrids:
    """Micro-grids within some areas, to be found by what a row calls them."""

    def __init__(self, areas: Iterable[Mapping[str, Any]], paths: Sequence[str]) -> None:
        by_path = {area["path"]: area for area in areas}
        micro_grids = [
            each for each in by_path.values() if each["kind"] == "micro_grid" and is_within(each["path"], paths)
        ]
        self.all = [_place(each, by_path) for each in micro_grids]
        self.by_id = {place.id: place for place in self.all}
        self._answers: dict[tuple[str, ...], MicroGrid | Fault] = {}
        self._narrowed: dict[tuple[str, ...], list[MicroGrid] | Fault] = {(): self.all}

    def find(self, village: str, grid: str, micro_grid: str, group: str) -> MicroGrid | Fault:
        """The one micro-grid that all given words fit, or what is wrong with them."""
        asked = (village, grid, micro_grid, group)
        answer = self._answers.get(asked)
        if answer is None:
            answer = self._answers[asked] = self._find(asked)
        return answer

    def _find(self, asked: tuple[str, ...]) -> MicroGrid | Fault:
        left = self._narrow(asked)
        if isinstance(left, Fault):
            return left
        if len(left) == 1:
            return left[0]
        if not left:
            return Fault("micro_grid", _NONE_YET)
        if not any(asked):
            return Fault("micro_grid", _NOT_SAID, {"known": _listed(place.name for place in left)})
        column = next(key for key, word in zip(reversed(_KEYS), reversed(asked), strict=True) if word)
        whole = _listed(place.village_name + place.grid_name + place.name for place in left)
        return Fault(column, _SEVERAL, {"known": whole})

    def _narrow(self, words: tuple[str, ...]) -> list[MicroGrid] | Fault:
        """Those that fit the first columns. Cached, since many rows begin with the same words."""
        known = self._narrowed.get(words)
        if known is None:
            known = self._narrowed[words] = self._fitting(words)
        return known

    def _fitting(self, words: tuple[str, ...]) -> list[MicroGrid] | Fault:
        left, word, key = self._narrow(words[:-1]), words[-1], _KEYS[len(words) - 1]
        if isinstance(left, Fault) or not word:
            return left
        fitting = self._called(left, key, word)
        if fitting:
            return fitting
        if key == "group" and len(left) == 1 and words[-2]:
            return left  # the micro-grid was named; the village's group may have another name
        names = {"village": lambda p: p.village_name, "grid": lambda p: p.grid_name}.get(key, lambda p: p.name)
        known = _listed(names(place) for place in left)
        return Fault(key, _UNKNOWN, {"said": word[:40], "known": known}) if known else Fault(key, _NONE_YET)

    @staticmethod
    def _called(places: list[MicroGrid], column: str, word: str) -> list[MicroGrid]:
        """Those that a word fits; only the exact matches where there are any, as among 三组 and 3微网格."""
        fitting = [place for place in places if place.is_called(column, word)]
        exact = [place for place in fitting if any(fold(area["name"]) == fold(word) for area in place.areas[column])]
        return exact or fitting


def _listed(names: Iterable[str]) -> str:
    once = [name for name in dict.fromkeys(names) if name]
    return "、".join(once[:MOST_NAMED]) + ("…" if len(once) > MOST_NAMED else "")


async def load_areas(paths: Sequence[str]) -> list[dict[str, Any]]:
    """The areas within these, and those above them, which tell "village" and "grid" to somebody who has only a part of one."""
    within, params = within_sql("path", paths)
    above = sorted({".".join(path.split(".")[:n]) for path in paths for n in range(1, path.count(".") + 1)})
    return await fetch(
        f"SELECT id, kind, name, code, path FROM area WHERE {within} OR path = ANY(?) ORDER BY path", *params, above
    )


async def load_micro_grids(paths: Sequence[str]) -> MicroGrids:
    """The micro-grids within these areas."""
    return MicroGrids(await load_areas(paths), paths)
