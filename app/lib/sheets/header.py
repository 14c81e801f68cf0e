"""The rows with the names of the columns: where they are, and which column is which. They may be one, two or three, with cells
merged across and down, as 家庭成员 over 姓名 and 性别."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from app.lib.sheet_cells import RawSheet
from app.lib.sheets.text import clean, fold_name

HEADER_WITHIN = 10
"""Rows from the top among which the header is looked for; titles and notes stand above it."""
MOST_ROWS = 3
_ABOUT = re.compile("(基本)?(信息|情况|资料)$")
"""What a group's name may end in besides what it is about."""


@dataclass(slots=True)
class Header:
    """`place`: its first row, from 0; `end`: the row after its last. `columns`: the place of each key's column. `names`: of
    every column that has one, as written."""

    place: int
    end: int
    columns: dict[str, int] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    joined: int = 0
    """Columns whose key only shows when the rows are read together."""

    @property
    def weight(self) -> tuple[int, int]:
        """The more, the likelier it is the header."""
        return len(self.columns), self.joined

    @property
    def written(self) -> dict[str, str]:
        """Each key's column as it is called."""
        return {key: self.names[column] for key, column in self.columns.items()}

    @property
    def unknown(self) -> list[str]:
        """The names of the columns that are no key's."""
        known = set(self.columns.values())
        return [name for column, name in self.names.items() if column not in known]


def find_header(raw: RawSheet, aliases: Mapping[str, str], others: str = "") -> Header | None:
    """The rows that name most columns; two at least, unless no more are to be had. `aliases`: folded name to key. `others`: a
    pattern of group names under which a name means somebody else, as 姓名 under 监护人."""
    reading = _Reading(raw, aliases, others)
    best: Header | None = None
    for height in range(1, MOST_ROWS + 1):
        for place in range(min(HEADER_WITHIN, len(raw.rows) - height + 1)):
            header = reading.header(place, height)
            if header and (best is None or header.weight > best.weight):
                best = header
    if best is None or len(best.columns) < min(2, len(set(aliases.values()))):
        return None
    return reading.with_groups(best)


class _Reading:
    def __init__(self, raw: RawSheet, aliases: Mapping[str, str], others: str) -> None:
        self._aliases = aliases
        self._others = re.compile(others) if others else None
        self._told = raw.merged is not None
        top = raw.rows[: HEADER_WITHIN + MOST_ROWS]
        self._width = max(map(len, top), default=0)
        self._texts = [[clean(cell) for cell in row] + [""] * (self._width - len(row)) for row in top]
        self._from_above: set[tuple[int, int]] = set()
        self._groups: set[int] = set()
        for top_row, left, bottom, right in raw.merged or ():
            self._spread(top_row, left, min(bottom, len(top) - 1), min(right, self._width - 1))

    def _spread(self, top: int, left: int, bottom: int, right: int) -> None:
        """Each cell of a merged one says what its first one says."""
        if top > bottom or left > right or not self._texts[top][left]:
            return
        if top == bottom and 1 < right - left + 1 < self._used(top) and not self._texts[top][left].endswith(":"):
            self._groups.add(top)
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                self._texts[row][column] = self._texts[top][left]
                if row > top and bottom - top < MOST_ROWS:
                    self._from_above.add((row, column))

    def _used(self, row: int) -> int:
        """How far the table goes at this row and the next."""
        rows = self._texts[row : row + 2]
        return max((place + 1 for each in rows for place, text in enumerate(each) if text), default=0)

    def header(self, place: int, height: int) -> Header | None:
        """What these rows say as names of columns; None where they cut a merged cell in two."""
        if any(row in (place, place + height) for row, _ in self._from_above):
            return None
        header = Header(place, place + height)
        for column, parts in enumerate(self._parts(place, height)):
            if not parts:
                continue
            header.names[column] = " ".join(parts)
            key, joined = self._key(parts)
            if key is not None and key not in header.columns:
                header.columns[key] = column
                header.joined += joined
        return header

    def with_groups(self, header: Header) -> Header:
        """The same with the row of groups above it, whose names say whose the columns below are."""
        above = header.place - 1
        if above not in self._groups or header.end - above > MOST_ROWS:
            return header
        whole = self.header(above, header.end - above)
        return whole if whole and len(whole.columns) >= 2 else header

    def _parts(self, place: int, height: int) -> Iterator[list[str]]:
        """Of each column what its rows say, from above, each thing once. What is not merged is a group's name all the same
        where the cells beside it are empty, and those below them are not."""
        rows = self._texts[place : place + height]
        groups = [""] * height
        for column in range(self._width):
            parts: list[str] = []
            below = [bool(row[column]) for row in rows]
            for depth, row in enumerate(rows):
                text = row[column]
                is_over_others = any(below[depth + 1 :])
                if text:
                    groups[depth] = text if is_over_others else ""
                elif is_over_others and not any(below[:depth]):
                    text = groups[depth]
                if text and text not in parts:
                    parts.append(text)
            yield parts

    def _key(self, parts: list[str]) -> tuple[str | None, bool]:
        """Whose column it is, and whether it took more than the lowest row to know."""
        bare = [*(_ABOUT.sub("", part) for part in parts[:-1]), parts[-1]]
        for start in range(len(parts) - 1):
            for several in (parts, bare):
                if key := self._aliases.get(fold_name("".join(several[start:]))):
                    return key, True
        return (None if self._is_others(parts[:-1]) else self._aliases.get(fold_name(parts[-1]))), False

    def _is_others(self, groups: Collection[str]) -> bool:
        return self._others is not None and any(self._others.search(group) for group in groups)
