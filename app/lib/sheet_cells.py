"""From the bytes of a spreadsheet to raw cells: xlsx, xls, ods and delimited text, told apart by content, not by name."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetVisibleEnum, XmlError, ZipError

from app.lib.unreadable import N_, Unreadable

MAX_BYTES = 20_000_000
"""Largest file, in bytes: a town's 50,000 people with long remarks are about 6 MB."""
MAX_ROWS = 200_000
"""Most rows of one sheet: ten towns."""
_MAX_CELLS = 8_000_000
_MAX_UNPACKED = 400_000_000  # bytes; a small archive can unpack to more than the machine has
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BIFF8 = b"\x09\x08\x10\x00\x00\x06\x05\x00"
_FILEPASS = b"\x2f\x00"
_FAR_COLUMN = re.compile(rb"""\sr=["']([A-Z]{2,})""")
_FAR_ROW = re.compile(rb"""\sr=["'][A-Z]*(\d{5,})""")
DELIMITERS = (",", "\t", ";")


@dataclass(slots=True)
class RawSheet:
    """Rows of cells as they stand, from the sheet's first row on. `merged`: (top, left, bottom, right), None if the
    format cannot tell merged cells from empty ones. `fault`: why there are not more rows."""

    name: str
    rows: list[list[Any]]
    merged: list[tuple[int, int, int, int]] | None = None
    hidden: bool = False
    fault: Unreadable | None = None


_BROKEN = N_(
    "This file is damaged or not a table. Please open it in Excel or WPS, save it as .xlsx, and choose it again."
)
_LOCKED = N_("This file is protected by a password. Please take the password off, save it, and choose it again.")
_WEB_PAGE = N_(
    "This file is a web page that only bears the name of a table. Please open it in Excel or WPS, save it as .xlsx, "
    "and choose it again."
)
_LETTERS = N_("The characters of this file could not be read. Please save it as .xlsx and choose it again.")
_EMPTY = N_("This file is empty. Please look whether the right one was chosen.")
_BIG = N_("This file is larger than %(megabytes)d MB. Please split it, for example by village.")
_LONG = N_("This table has more than %(rows)d rows. Please split it, for example by village.")
_WIDE = N_(
    "Something is written far outside of the table. Please copy the table alone into a new file and choose that one."
)
_QUOTE = N_(
    "In row %(row)d a quotation mark is opened and not closed. Please mend it, or save the table as .xlsx instead."
)


def raw_sheets(content: bytes) -> Iterator[RawSheet]:
    """The sheets of a workbook, those on view first, or the one of a text once for each way to divide it into cells.

    Raises Unreadable.
    """
    if len(content) > MAX_BYTES:
        raise Unreadable(_BIG, {"megabytes": MAX_BYTES // 1_000_000})
    if not content.strip():
        raise Unreadable(_EMPTY)
    if content.startswith(b"PK\x03\x04"):
        _check_archive(content)
        return _workbook(content)
    if content.startswith(_OLE):
        if _is_locked(content):
            raise Unreadable(_LOCKED)
        return _workbook(content)
    return _texts(content)


def _check_archive(content: bytes) -> None:
    """Refuse what would unpack to more than memory holds: a table is laid out whole up to its farthest cell."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(each.file_size for each in archive.infolist()) > _MAX_UNPACKED:
                raise Unreadable(_WIDE)
            for name in archive.namelist():
                if name == "META-INF/manifest.xml" and b"encryption-data" in archive.read(name):
                    raise Unreadable(_LOCKED)
                if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                    _check_extent(archive.read(name))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise Unreadable(_BROKEN) from error


def _check_extent(sheet: bytes) -> None:
    width, height = 26, 10_000
    for letters in set(_FAR_COLUMN.findall(sheet)):
        column = 0
        for letter in letters[:4]:
            column = column * 26 + letter - 64
        width = max(width, column)
    for number in set(_FAR_ROW.findall(sheet)):
        height = max(height, int(number[:9]))
    if width * height > _MAX_CELLS:
        raise Unreadable(_WIDE)


def _is_locked(content: bytes) -> bool:
    """Excel keeps a protected workbook, of either format, in this older container."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        return True
    start = content.find(_BIFF8)
    return start >= 0 and content[start + 20 : start + 22] == _FILEPASS


def _workbook(content: bytes) -> Iterator[RawSheet]:
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        shown = [each.visible == SheetVisibleEnum.Visible for each in book.sheets_metadata]
        for place in sorted(range(len(shown)), key=lambda place: not shown[place]):
            sheet = book.get_sheet_by_index(place)
            if sheet.total_height > MAX_ROWS:
                raise Unreadable(_LONG, {"rows": MAX_ROWS})
            ranges = sheet.merged_cell_ranges
            merged = None if ranges is None else [(*start, *end) for start, end in ranges]
            yield RawSheet(sheet.name, sheet.to_python(skip_empty_area=False), merged, hidden=not shown[place])
    except PasswordError as error:
        raise Unreadable(_LOCKED) from error
    except (CalamineError, XmlError, ZipError, OSError, ValueError) as error:
        raise Unreadable(_BROKEN) from error


def _texts(content: bytes) -> Iterator[RawSheet]:
    text = _decoded(content)
    start = text[:2000].lstrip().lower()
    if start.startswith("<") and ("<html" in start or "<table" in start or "<?xml" in start):
        raise Unreadable(_WEB_PAGE)
    for delimiter in DELIMITERS:
        if delimiter in text[:20_000] or delimiter == ",":
            yield _divided(text, delimiter)


def _divided(text: str, delimiter: str) -> RawSheet:
    sheet = RawSheet("", [])
    try:
        # Strict: else a quotation mark that is never closed would swallow all rows after it into one cell.
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            sheet.rows.append(row)
            if len(sheet.rows) > MAX_ROWS:
                raise Unreadable(_LONG, {"rows": MAX_ROWS})
    except csv.Error:
        sheet.fault = Unreadable(_QUOTE, {"row": len(sheet.rows) + 1})
    return sheet


def _decoded(content: bytes) -> str:
    """UTF-8 and UTF-16 by their marks, else whichever of UTF-8, UTF-16 and GB18030 the bytes obey."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        order = ["utf-16"]
    elif b"\0" in content[:4000]:
        # Delimiters, digits and line ends have a zero byte beside them, before or after.
        head = content[:4000]
        order = ["utf-16-be" if head[::2].count(0) > head[1::2].count(0) else "utf-16-le"]
    else:
        order = ["utf-8-sig", "gb18030"]
    for encoding in order:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise Unreadable(_BROKEN if b"\0" in content else _LETTERS)
