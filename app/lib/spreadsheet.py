"""Tables as people keep them: title rows, columns named in many ways, dates as numbers, full-width digits, merged cells.

Nothing is left out without a word: what is not read stands in the sheet's notes, by row and column.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from app.lib.identity import hide_ids
from app.lib.sheet_cells import MAX_BYTES, MAX_ROWS, RawSheet, raw_sheets
from app.lib.sheets import cell_notes as say
from app.lib.sheets.cell_days import as_date
from app.lib.sheets.cell_notes import Note
from app.lib.sheets.header import HEADER_WITHIN, find_header
from app.lib.sheets.rows import Row, Rows
from app.lib.sheets.text import clean, fold_name
from app.lib.unreadable import N_, Unreadable

__all__ = [
    "HEADER_WITHIN",
    "MAX_BYTES",
    "MAX_ROWS",
    "Note",
    "Row",
    "Sheet",
    "Unreadable",
    "as_date",
    "clean",
    "read_sheet",
]

_OF_DAYS = re.compile("日期|出生|生日|date|birth", re.IGNORECASE)
"""Names of columns whose numbers are days, counted from the workbook's own epoch."""

_NO_HEADER = N_(
    "No row with the names of the columns was found. One of the first rows must hold names such as: %(columns)s."
)


@dataclass(slots=True)
class Sheet:
    """The table that was found. `headers`: each key's column name as written. `unknown`: names of columns passed over."""

    rows: list[Row]
    headers: dict[str, str]
    unknown: list[str]
    left_out: list[str] = field(default_factory=list)
    """Names of further sheets that hold such a table and were not read."""
    notes: list[Note] = field(default_factory=list)
    """What is left out of this sheet, or was hidden in it."""


def read_sheet(
    file_name: str,
    content: bytes,
    columns: Mapping[str, Sequence[str]],
    fill_down: Collection[str] = (),
    others: str = "",
) -> Sheet:
    """The first sheet that has a header. `columns`: our key to the names the column may bear.

    Cells of `fill_down` take the value above them where they are merged with it or, in formats that do not tell (CSV),
    where they are empty; an empty row ends that. `others`: a pattern of names of groups of columns that are about somebody
    else, such as 监护人. Raises Unreadable.
    """
    aliases = {fold_name(alias): key for key, names in columns.items() for alias in names}
    raws = list(raw_sheets(content))
    found = [(raw, header) for raw in raws if (header := find_header(raw, aliases, others)) is not None]
    if not found:
        names = "、".join(names[0] for names in list(columns.values())[:8])
        raise Unreadable(_NO_HEADER, {"columns": names})
    raw, header = found[0]
    if not raw.name:  # one text, divided in several ways: the one that explains most
        raw, header = max(found, key=lambda each: len(each[1].columns))
        raws = [raw]
    if raw.fault is not None:
        raise raw.fault
    days = {key for key, names in columns.items() if any(map(_OF_DAYS.search, names))}
    rows = Rows(raw, header, aliases, frozenset(fill_down), days)
    tables = [other.name for other, _ in found if other is not raw and not other.hidden and raw.name]
    _tell_sheets(rows.notes, raw, [other for other in raws if other is not raw and other.name not in tables])
    return Sheet(
        rows.read, _told(header.written), list(map(hide_ids, rows.unknown)), tables, [*map(_told_note, rows.notes.all)]
    )


def _told(headers: dict[str, str]) -> dict[str, str]:
    return {key: hide_ids(name) for key, name in headers.items()}


def _told_note(note: Note) -> Note:
    """A list without names of columns has its first row told as such: no number of a person goes along."""
    note.column = hide_ids(note.column)
    return note


def _tell_sheets(notes: say.Notes, read: RawSheet, rest: list[RawSheet]) -> None:
    """Of those that are not read and hold something: why."""
    if read.hidden:
        notes.other(say.HIDDEN_SHEET, name=read.name)
    filled = [raw for raw in rest if any(clean(cell) for cells in raw.rows for cell in cells)]
    for message, hidden in ((say.HIDDEN_SHEETS, True), (say.OTHER_SHEETS, False)):
        if names := [raw.name for raw in filled if raw.hidden == hidden]:
            notes.other(message, names="、".join(names))
