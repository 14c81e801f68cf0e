"""Where a row of a list belongs: its area below the list's own, found by name or made."""

from typing import Any

from app.accounts.importing.leader_rows import PLACES
from app.accounts.roles import PLACES as HELD_IN
from app.accounts.roles import WRONG_PLACE, WRONG_PLACE_ELSE
from app.areas.naming import matching
from app.areas.scope import within_sql
from app.areas.tree import Area, Tree, depth
from app.db import Fetch
from app.web.i18n import N_

_OUTSIDE = N_("This list is for %(area)s. Please put rows for other places into a list of their own.")
_NO_SUCH_TOWN = N_("There is no town of this name here. Please check how it is written.")
_NAME_ABOVE = N_("Please write the village too.")
_SEVERAL = N_("There are several of this name. Please write the grid as well, or the whole name.")

_ABOVE = {"village": ("town",), "grid": ("village",), "micro_grid": ("grid", "village")}
"""What an area of each kind may lie directly below."""
_COLUMN_OF = {kind: column for column, kind in PLACES.items()}


class Misplaced(Exception):
    """A row that names no area its role could be held in. `column`: our key of the one to mend."""

    def __init__(self, column: str, message: str, values: dict[str, Any] | None = None) -> None:
        super().__init__(message)
        self.column, self.message, self.values = column, message, values


class ListAreas:
    """The list's own area (`base`) and the tree around it. Made by `load`."""

    def __init__(self, base: Area, tree: Tree) -> None:
        self.base, self.tree = base, tree
        self._above = {area["kind"]: area for area in tree.chain(base)}
        self._found: dict[tuple[str, ...], Area] = {}

    @staticmethod
    def load(path: str):
        """Plan: the area with this path, those above and those below. Returns ListAreas."""
        codes = path.split(".")
        above = [".".join(codes[:length]) for length in range(1, len(codes))]
        within, params = within_sql("path", [path])
        rows = yield Fetch(
            f"SELECT id, kind, parent, name, code, path FROM area WHERE path = ANY(?) OR {within} ORDER BY path",
            above,
            *params,
        )
        return ListAreas(next(row for row in rows if row["path"] == path), Tree(rows))

    def of(self, role: str, names: dict[str, str]) -> Area:
        """The area of a row: the deepest it names in which the role can be held; what is missing is made.

        Raises Misplaced, and makes nothing then.
        """
        kinds = [kind for kind in HELD_IN[role] if kind in self._above or names.get(_COLUMN_OF.get(kind, ""))]
        if not kinds:
            raise Misplaced(_COLUMN_OF[HELD_IN[role][-1]], WRONG_PLACE.get(role, WRONG_PLACE_ELSE))
        wanted = max(kinds, key=depth)
        if depth(wanted) <= depth(self.base["kind"]):
            self._check_above(names)
            return self._above[wanted]
        key = (wanted, *(names.get(column, "") for column in PLACES))
        if key not in self._found:
            self._found[key] = self._resolve(wanted, names)
        return self._found[key]

    def _check_above(self, names: dict[str, str]) -> None:
        """What a row says of the list's own area and those above has to be true."""
        for column, kind in PLACES.items():
            area, name = self._above.get(kind), names.get(column)
            if area and name and not matching([area], kind, name, self.tree.names_of(area)[1:]):
                raise Misplaced(column, _OUTSIDE, {"area": self.base["name"]})

    def _resolve(self, wanted: str, names: dict[str, str]) -> Area:
        self._check_above(names)
        area = self.base
        missing: list[tuple[str, str]] = []
        for column, kind in PLACES.items():
            name = names.get(column)
            if not name or kind in self._above or not depth(self.base["kind"]) < depth(kind) <= depth(wanted):
                continue
            parent = missing[-1][0] if missing else area["kind"]
            if parent not in _ABOVE.get(kind, ("county",)):
                raise Misplaced("village", _NAME_ABOVE)
            found = [] if missing else self._find(area, kind, name)
            if len(found) > 1:
                raise Misplaced(column, _SEVERAL)
            if found:
                area = found[0]
            elif kind == "town":
                raise Misplaced(column, _NO_SUCH_TOWN)
            else:
                missing.append((kind, name))
        for kind, name in missing:
            area = self.tree.add(area, kind, name)
        return area

    def _find(self, area: Area, kind: str, name: str) -> list[Area]:
        # A list that leaves the grids out still finds the groups that lie in them.
        if kind == "micro_grid" and area["kind"] == "village":
            return self.tree.find_deep(area, kind, name)
        return self.tree.find(area, kind, name)
