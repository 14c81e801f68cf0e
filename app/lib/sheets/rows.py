"""The rows below a header: which are about somebody, and what is said of the others."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.lib.sheet_cells import RawSheet
from app.lib.sheets import cell_notes as say
from app.lib.sheets.cell_days import day_of_number
from app.lib.sheets.cell_notes import Notes
from app.lib.sheets.header import Header
from app.lib.sheets.text import ERRORS, clean, fold_name, mark_of
from app.lib.sheets.xlsx import column_letters

_TOTAL = re.compile(
    r"(?:[本全该各]?[^\s\d]{0,6}?)?(?:合计|总计|小计|共计|累计|总数|总人数|总户数|人数合计|户数合计|汇总|sub-?total|grandtotal|total|sum)"
    r"[:：]?(?:[\d.,]*[人户个名口家]?[、,，;；]?)*",
    re.IGNORECASE,
)
_REMARK = re.compile(
    r"(?:备?注|说明|填表|制表|填报|审核|统计|单位|负责人|联系人|打印|日期|经办|盖章|签[字名])[^:]{0,12}:.*|注[:：].*|\*.*"
)
_FEW = 2
"""Filled cells a remark beneath the table has at most."""


@dataclass(slots=True)
class Row:
    """One row that is about somebody. `number` is what the person sees beside it; `values` has a cleaned text for every
    column found, perhaps empty."""

    number: int
    values: dict[str, str]
    numeric: frozenset[str] = frozenset()
    """Keys whose cell was a number: leading zeros are gone, and of more than 15 digits the last are wrong."""
    filled: frozenset[str] = frozenset()
    """Keys whose empty cell took the value above it, in a format that does not tell merged cells."""
    marks: dict[str, str] = field(default_factory=dict)
    """By key what a spreadsheet has made of the characters, or may have: number, cut, fraction, exponent, date, time, truth
    (app.lib.sheets.text.mark_of). An identifier with such a mark need not be what somebody typed."""


class Rows:
    """`read`: the rows that are about somebody. `unknown`: names of columns that hold something and were passed over."""

    def __init__(
        self,
        raw: RawSheet,
        header: Header,
        aliases: Mapping[str, str],
        fill_down: frozenset[str],
        days: Collection[str],
    ) -> None:
        self.notes = Notes()
        self.read: list[Row] = []
        self._raw, self._header, self._aliases = raw, header, aliases
        self._fill_down, self._days = fill_down, days
        self._merged = _merged_above(raw, header)
        self._names = {column: key for key, column in header.columns.items()}
        self._titles = [self._texts(cells) for cells in raw.rows[header.place : header.end]]
        self._blank = {
            place: {c for r, c in raw.facts.blank if r == place} for place in {r for r, _ in raw.facts.blank}
        }
        self._passed: dict[int, list[int]] = {}
        self._above: dict[str, str] = {}
        self._go_through()
        self.unknown = list(dict.fromkeys(header.names[column] for column in self._passed if column in header.names))
        self._tell_columns()

    def _go_through(self) -> None:
        raw, header = self._raw, self._header
        for place, cells in enumerate(raw.rows[: header.place]):
            if any(clean(cell) for cell in cells):
                self.notes.row(place + 1, say.ABOVE)
        last = max((place for place, cells in enumerate(raw.rows) if any(map(clean, cells))), default=-1)
        for place in range(header.end, last + 1):
            self._row(place, raw.rows[place])

    def _row(self, place: int, cells: Sequence[Any]) -> None:
        number = place + 1
        if left_out := self._left_out(cells):
            self.notes.row(number, left_out)
            if left_out == say.EMPTY:
                self._above = {}
            return
        row = self._values(place, cells)
        somewhere = any(row.values.values())
        self._look_beside(number, cells)
        if not somewhere:
            self.notes.row(number, say.NOTHING_READ)
            return
        if place in self._raw.facts.hidden_rows:
            self.notes.row(number, say.HIDDEN_ROWS)
        self._fill(place, row)
        self.read.append(row)

    def _left_out(self, cells: Sequence[Any]) -> str:
        """Why a row is about nobody; empty when it is about somebody."""
        filled = [text for cell in cells if (text := clean(cell))]
        if not filled:
            return say.EMPTY
        if self._is_header(cells):
            return say.HEADER_AGAIN
        if any(_TOTAL.fullmatch(text.replace(" ", "")) for text in filled[:2]):
            return say.TOTALS
        return say.REMARK if len(filled) <= _FEW and _REMARK.fullmatch(filled[0]) else ""

    def _is_header(self, cells: Sequence[Any]) -> bool:
        """One of the header's rows again, as on every printed page."""
        texts = self._texts(cells)
        if texts in self._titles:
            return True
        said = [(self._names[place], text) for place, text in texts.items() if place in self._names]
        return bool(said) and all(self._aliases.get(fold_name(text)) == key for key, text in said)

    @staticmethod
    def _texts(cells: Sequence[Any]) -> dict[int, str]:
        return {place: text for place, cell in enumerate(cells) if (text := clean(cell))}

    def _values(self, place: int, cells: Sequence[Any]) -> Row:
        row = Row(place + 1, {})
        numeric = []
        blank = self._blank.get(place, ())
        for key, column in self._header.columns.items():
            cell = cells[column] if column < len(cells) else ""
            text = clean(cell)
            if text and (mark := mark_of(cell, text)):
                row.marks[key] = mark
                if type(cell) is not str or mark == "exponent":
                    numeric += [key] * (mark in ("number", "cut", "fraction", "exponent"))
            if column in blank or text in ERRORS:
                self.notes.row(place + 1, say.NO_VALUE, self._header.names[column])
                text = ""
            row.values[key] = day_of_number(text, self._raw.from_1904) if key in self._days else text
        row.numeric = frozenset(numeric)
        return row

    def _look_beside(self, number: int, cells: Sequence[Any]) -> None:
        """Remember where something stands in columns that are not read."""
        for column, cell in enumerate(cells):
            if column not in self._names and cell is not None and cell != "" and clean(cell):
                self._passed.setdefault(column, []).append(number)

    def _fill(self, place: int, row: Row) -> None:
        guessed = self._raw.merged is None
        filled = set()
        for key in self._fill_down & row.values.keys():
            is_merged = guessed or (place, self._header.columns[key]) in self._merged
            if not row.values[key] and self._above.get(key) and is_merged:
                row.values[key] = self._above[key]
                if guessed:
                    filled.add(key)
            self._above[key] = row.values[key]
        row.filled = frozenset(filled)

    def _tell_columns(self) -> None:
        names = self._header.names
        for column, numbers in sorted(self._passed.items()):
            for number in numbers:
                if column in names:
                    self.notes.row(number, say.NOT_KEPT, names[column])
                else:
                    self.notes.row(number, say.NO_NAME, column_letters(column))
        for column in sorted(self._raw.facts.hidden_columns & self._names.keys()):
            self.notes.other(say.HIDDEN_COLUMN, names[column])


def _merged_above(raw: RawSheet, header: Header) -> set[tuple[int, int]]:
    """Places that are merged with the one above them, in the columns that are read."""
    wanted = set(header.columns.values())
    return {
        (place, column)
        for top, left, bottom, right in raw.merged or ()
        for column in wanted.intersection(range(left, right + 1))
        for place in range(top + 1, min(bottom, len(raw.rows) - 1) + 1)
    }
