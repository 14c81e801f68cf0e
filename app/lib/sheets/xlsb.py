"""Binary workbooks of Excel 2007 and later ([MS-XLSB]): the epoch, merged cells, and what is hidden."""

import struct
from collections.abc import Iterator

from app.lib.sheets.archive import opened
from app.lib.sheets.facts import BookFacts, SheetFacts
from app.lib.sheets.xlsx import targets

_ROW, _COLUMN, _WORKBOOK, _SHEET, _MERGE = 0, 60, 153, 156, 176
"""BrtRowHdr, BrtColInfo, BrtWbProp, BrtBundleSh, BrtMergeCell."""
_ERROR_CELL, _ERROR_FORMULA = 3, 11
"""BrtCellError, BrtFmlaError."""
_ROW_HIDDEN, _COLUMN_HIDDEN, _FROM_1904 = 0x10, 0x01, 0x01
_MOST_COLUMNS = 16_384


def read_facts(content: bytes) -> BookFacts:
    """What its parts say."""
    facts = BookFacts()
    with opened(content) as archive:
        parts, names = targets(archive, "xl/workbook.bin"), set(archive.namelist())
        for kind, body in _records(archive.read("xl/workbook.bin")):
            if kind == _WORKBOOK and body:
                facts.from_1904 = bool(body[0] & _FROM_1904)
            elif kind == _SHEET:
                key, end = _text(body, 8)
                part = parts.get(key, "")
                if part in names:
                    facts.sheets[_text(body, end)[0]] = _facts(archive.read(part))
    return facts


def _facts(sheet: bytes) -> SheetFacts:
    facts = SheetFacts(merged=[])
    row = 0
    for kind, body in _records(sheet):
        if kind == _ROW and len(body) >= 12:
            (row,) = struct.unpack_from("<I", body)
            if body[11] & _ROW_HIDDEN:
                facts.hidden_rows.add(row)
        elif kind == _COLUMN and len(body) >= 18:
            first, last = struct.unpack_from("<II", body)
            if body[16] & _COLUMN_HIDDEN:
                facts.hidden_columns.update(range(first, min(last + 1, _MOST_COLUMNS)))
        elif kind == _MERGE and len(body) >= 16:
            top, bottom, left, right = struct.unpack_from("<4I", body)
            facts.merged = [*(facts.merged or ()), (top, left, bottom, right)]
        elif kind in (_ERROR_CELL, _ERROR_FORMULA) and len(body) >= 4:
            facts.blank.append((row, *struct.unpack_from("<I", body)))
    return facts


def _records(part: bytes) -> Iterator[tuple[int, bytes]]:
    """Kind and body of each record; both numbers before it are written seven bits to a byte."""
    at, size = 0, len(part)
    while at < size:
        kind, at = _number(part, at, 2)
        length, at = _number(part, at, 4)
        yield kind, part[at : at + length]
        at += length


def _number(part: bytes, at: int, most: int) -> tuple[int, int]:
    value = 0
    for place in range(most):
        if at >= len(part):
            break
        value |= (part[at] & 0x7F) << (7 * place)
        at += 1
        if not part[at - 1] & 0x80:
            break
    return value, at


def _text(body: bytes, at: int) -> tuple[str, int]:
    """A text that its length stands before, and where it ends."""
    (length,) = struct.unpack_from("<I", body, at)
    end = at + 4 + 2 * length
    return body[at + 4 : end].decode("utf-16-le"), end
