"""From the bytes of a spreadsheet to raw cells: xlsx, xlsm, xlsb, xls, ods and delimited text, told apart by content, not by
name. For untrusted files; runs apart (app.lib.apart)."""

import csv
import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetVisibleEnum, XmlError, ZipError

from app.lib.sheets import ods, xls, xlsb, xlsx
from app.lib.sheets.archive import BROKEN, LOCKED, MOST_CELLS, WIDE, check_archive
from app.lib.sheets.compound import SIGNATURE, streams
from app.lib.sheets.facts import BookFacts, SheetFacts
from app.lib.sheets.other_kinds import check_no_other_kind, decoded
from app.lib.unreadable import N_, Unreadable

MAX_BYTES = 20_000_000
"""Largest file, in bytes: a town's 50,000 people with long remarks are about 6 MB."""
MAX_ROWS = 200_000
"""Most rows of one sheet: ten towns."""
_BIFF8 = b"\x09\x08\x10\x00\x00\x06\x05\x00"
_FILEPASS = b"\x2f\x00"
DELIMITERS = (",", "\t", ";", "|", "，")


@dataclass(slots=True)
class RawSheet:
    """Rows of cells as they stand, from the sheet's first row on. `merged`: (top, left, bottom, right), None if the
    format cannot tell merged cells from empty ones. `fault`: why there are not more rows."""

    name: str
    rows: list[list[Any]]
    merged: list[tuple[int, int, int, int]] | None = None
    hidden: bool = False
    fault: Unreadable | None = None
    facts: SheetFacts = field(default_factory=SheetFacts)
    from_1904: bool = False


_EMPTY = N_("This file is empty. Please look whether the right one was chosen.")
_BIG = N_("This file is larger than %(megabytes)d MB. Please split it, for example by village.")
_LONG = N_("This table has more than %(rows)d rows. Please split it, for example by village.")
_QUOTE = N_(
    "In row %(row)d a quotation mark is opened and not closed. Please mend it, or save the table as .xlsx instead."
)


def raw_sheets(content: bytes) -> Iterator[RawSheet]:
    """The sheets of a workbook, the visible ones first, or the one of a text once for each way to divide it into cells.

    Raises Unreadable.
    """
    if len(content) > MAX_BYTES:
        raise Unreadable(_BIG, {"megabytes": MAX_BYTES // 1_000_000})
    if not content.strip():
        raise Unreadable(_EMPTY)
    if content.startswith(b"PK\x03\x04"):
        check_archive(content)
        return _workbook(content)
    if content.startswith(SIGNATURE):
        if _is_locked(content):
            raise Unreadable(LOCKED)
        check_no_other_kind(content, streams(content))
        return _workbook(content)
    check_no_other_kind(content, {})
    return _texts(content)


def _is_locked(content: bytes) -> bool:
    """Excel keeps a protected workbook, of either format, in this older container."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        return True
    start = content.find(_BIFF8)
    return start >= 0 and content[start + 20 : start + 22] == _FILEPASS


def _facts(content: bytes) -> BookFacts:
    if content.startswith(SIGNATURE):
        readers = [xls.read_facts]
    else:
        head = content[-100_000:]  # an archive's central directory stands at its end
        readers = [each for part, each in _READERS if part in head]
    try:
        return readers[0](content) if readers else BookFacts()
    except (ValueError, LookupError, SyntaxError, struct.error):
        return BookFacts()  # the cells may be sound nevertheless; calamine has the last word on them


_READERS = (
    (b"xl/workbook.xml", xlsx.read_facts),
    (b"xl/workbook.bin", xlsb.read_facts),
    (b"content.xml", ods.read_facts),
)


def _workbook(content: bytes) -> Iterator[RawSheet]:
    facts = _facts(content)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        shown = [each.visible == SheetVisibleEnum.Visible for each in book.sheets_metadata]
        for place in sorted(range(len(shown)), key=lambda place: not shown[place]):
            sheet = book.get_sheet_by_index(place)
            if sheet.total_height > MAX_ROWS:
                raise Unreadable(_LONG, {"rows": MAX_ROWS})
            if sheet.total_height * sheet.total_width > MOST_CELLS:
                raise Unreadable(WIDE)
            own = facts.of(sheet.name)
            ranges = sheet.merged_cell_ranges
            merged = own.merged if ranges is None else [(*start, *end) for start, end in ranges]
            rows = sheet.to_python(skip_empty_area=False)
            yield RawSheet(sheet.name, rows, merged, not shown[place], facts=own, from_1904=facts.from_1904)
    except PasswordError as error:
        raise Unreadable(LOCKED) from error
    except (CalamineError, XmlError, ZipError, OSError, ValueError) as error:
        raise Unreadable(BROKEN) from error


def _texts(content: bytes) -> Iterator[RawSheet]:
    text = decoded(content)
    for delimiter in DELIMITERS:
        if delimiter in text[:20_000] or delimiter == ",":
            yield _divided(text, delimiter)


def _divided(text: str, delimiter: str) -> RawSheet:
    sheet = RawSheet("", [])
    cells = 0
    try:
        # Strict: else a quotation mark that is never closed would swallow all rows after it into one cell.
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            sheet.rows.append(row)
            cells += len(row)
            if len(sheet.rows) > MAX_ROWS:
                raise Unreadable(_LONG, {"rows": MAX_ROWS})
            if cells > MOST_CELLS:
                raise Unreadable(WIDE)
    except csv.Error:
        sheet.fault = Unreadable(_QUOTE, {"row": len(sheet.rows) + 1})
    return sheet
