"""Tables as people keep them: title rows, columns named in many ways, dates as numbers, full-width digits, merged cells."""

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import chain
from typing import Any

from app.lib.sheet_cells import MAX_BYTES, MAX_ROWS, RawSheet, raw_sheets
from app.lib.unreadable import N_, Unreadable

__all__ = ["MAX_BYTES", "MAX_ROWS", "Row", "Sheet", "Unreadable", "as_date", "clean", "read_sheet"]

HEADER_WITHIN = 10
"""Rows from the top among which the header is looked for; titles and notes stand above it."""
_SERIAL_ZERO = date(1899, 12, 30)  # Excel counts days from here; its leap day of 1900 never was
_SERIALS = range(1_000, 100_000)  # 1902 to 2173
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|【[^【】]*】|〔[^〔〕]*〕")
_NOT_IN_NAMES = re.compile(r"[\s*:_\-/、.,·'\"]+")
_INVISIBLE = re.compile("[\u200b-\u200f\u2028-\u202e\u2060\ufeff\x00-\x08\x0e-\x1f\x7f]")
_SHORTENED = re.compile(r"\d(\.\d+)?[eE]\+\d+")  # what Excel writes into a CSV for a long number
_DAY = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T].*)?")
_MONTH = re.compile(r"(\d{4})\s*[-/年]\s*(\d{1,2})\s*月?")
_YEAR = re.compile(r"(\d{4})\s*年?")

_NO_HEADER = N_(
    "No row with the names of the columns was found. One of the first rows must hold names such as: %(columns)s."
)


@dataclass(slots=True)
class Row:
    """One row that is not empty. `number` is what the person sees beside it; `values` has a cleaned text for every
    column found, perhaps empty."""

    number: int
    values: dict[str, str]
    numeric: frozenset[str] = frozenset()
    """Keys whose cell was a number: leading zeros are gone, and of more than 15 digits the last are wrong."""
    filled: frozenset[str] = frozenset()
    """Keys whose empty cell took the value above it, in a format that does not tell merged cells."""


@dataclass(slots=True)
class Sheet:
    """The table that was found. `headers`: each key's column name as written. `unknown`: names of columns passed over."""

    rows: list[Row]
    headers: dict[str, str]
    unknown: list[str]
    left_out: list[str] = field(default_factory=list)
    """Names of further sheets that hold such a table and were not read."""


@dataclass(slots=True)
class _Header:
    place: int
    columns: dict[str, int]
    written: dict[str, str]
    unknown: list[str]


def read_sheet(
    file_name: str, content: bytes, columns: Mapping[str, Sequence[str]], fill_down: Collection[str] = ()
) -> Sheet:
    """The first sheet that has a header row. `columns`: our key to the names the column may bear.

    Cells of `fill_down` take the value above them where they are merged with it or, in formats that do not tell (CSV,
    ODS), where they are empty; an empty row ends that. Raises Unreadable.
    """
    aliases = {_fold(alias): key for key, names in columns.items() for alias in names}
    found: list[tuple[RawSheet, _Header]] = []
    for raw in raw_sheets(content):
        header = _header(raw.rows, aliases)
        if header is not None:
            found.append((raw, header))
    if not found:
        names = "、".join(names[0] for names in list(columns.values())[:8])
        raise Unreadable(_NO_HEADER, {"columns": names})
    raw, header = found[0]
    if not raw.name:  # one text, divided in several ways: the one that explains most
        raw, header = max(found, key=lambda each: len(each[1].columns))
        found = []
    if raw.fault is not None:
        raise raw.fault
    rows = _rows(raw, header, aliases, frozenset(fill_down))
    return Sheet(rows, header.written, header.unknown, [other.name for other, _ in found[1:] if not other.hidden])


def _header(rows: Sequence[Sequence[Any]], aliases: Mapping[str, str]) -> _Header | None:
    """The row among the first that names most columns; two at least, unless no more are to be had."""
    best: _Header | None = None
    for place, cells in enumerate(rows[:HEADER_WITHIN]):
        header = _Header(place, {}, {}, [])
        for column, cell in enumerate(cells):
            name = clean(cell)
            key = aliases.get(_fold(name))
            if key is not None and key not in header.columns:
                header.columns[key] = column
                header.written[key] = name
            elif name:
                header.unknown.append(name)
        if best is None or len(header.columns) > len(best.columns):
            best = header
    return best if best and len(best.columns) >= min(2, len(set(aliases.values()))) else None


def _rows(raw: RawSheet, header: _Header, aliases: Mapping[str, str], fill_down: frozenset[str]) -> list[Row]:
    merged = _merged_above(raw, header)
    above: dict[str, str] = {}
    rows = []
    for place in range(header.place + 1, len(raw.rows)):
        cells = raw.rows[place]
        row = _row(place + 1, cells, header)
        if row is None:
            if not any(clean(cell) for cell in cells):
                above = {}
            continue
        if all(aliases.get(_fold(value)) == key for key, value in row.values.items() if value):
            continue  # the header again, as on every printed page
        if fill_down:
            filled = set()
            for key in fill_down & row.values.keys():
                guessed = raw.merged is None
                if not row.values[key] and above.get(key) and (guessed or (place, header.columns[key]) in merged):
                    row.values[key] = above[key]
                    if guessed:
                        filled.add(key)
                above[key] = row.values[key]
            row.filled = frozenset(filled)
        rows.append(row)
    return rows


def _merged_above(raw: RawSheet, header: _Header) -> set[tuple[int, int]]:
    """Places that are merged with the one above them, in the columns that are read."""
    wanted = set(header.columns.values())
    return {
        (place, column)
        for top, left, bottom, right in raw.merged or ()
        for column in wanted.intersection(range(left, right + 1))
        for place in range(top + 1, min(bottom, len(raw.rows) - 1) + 1)
    }


def _row(number: int, cells: Sequence[Any], header: _Header) -> Row | None:
    values: dict[str, str] = {}
    numeric = []
    some = False
    width = len(cells)
    for key, column in header.columns.items():
        cell = cells[column] if column < width else ""
        value = values[key] = clean(cell)
        if value:
            some = True
            if type(cell) is float or type(cell) is int or ("E+" in value and _SHORTENED.fullmatch(value)):
                numeric.append(key)
    return Row(number, values, frozenset(numeric)) if some else None


def clean(cell: Any) -> str:
    """A cell as one line of text: NFKC (full-width digits become digits), trimmed; a date as YYYY-MM-DD."""
    if type(cell) is str:
        return _clean_text(cell) if cell else ""
    if type(cell) is float or type(cell) is int:
        return f"{cell:.0f}" if cell == int(cell) else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, bool):
        return "1" if cell else "0"
    return "" if cell is None else str(cell)


def _clean_text(text: str) -> str:
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
        text = _INVISIBLE.sub("", text)
    elif not text.isprintable():
        text = _INVISIBLE.sub("", text)
    text = " ".join(text.split())
    if text[:1] in ("'", "="):
        # How tables keep Excel from reading a number as one: '0012 and ="0012".
        if text[:1] == "'":
            return text[1:]
        if text.startswith('="') and text.endswith('"'):
            return text[2:-1]
    return text


def _fold(name: str) -> str:
    """A column's name for comparing: 身份证号 (必填)* and 身份证号 are the same."""
    return _NOT_IN_NAMES.sub("", _BRACKETS.sub("", clean(name))).lower()


def as_date(text: str) -> date | None:
    """A day from what people write: 1955-3-8, 1955/3/8, 1955年3月8日, 19550308, Excel's day number, 1955-3, 1955.

    A month stands for its first day and a year for its first, as everywhere here. None when it is no day, as 1955.1, which
    Excel makes of October too.
    """
    try:
        if text.isdecimal():
            if len(text) == 8:
                return date(int(text[:4]), int(text[4:6]), int(text[6:]))
            if len(text) == 5 and int(text) in _SERIALS:
                return _SERIAL_ZERO + timedelta(days=int(text))
        for pattern in (_DAY, _MONTH, _YEAR):
            if match := pattern.fullmatch(text):
                parts = [int(part) for part in match.groups()]
                year, month, day = chain(parts, [1] * (3 - len(parts)))
                return date(year, month, day)
    except ValueError:
        return None
    return None
