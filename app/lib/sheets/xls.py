"""Workbooks of Excel 97 to 2003 ([MS-XLS]): the epoch and what is hidden, from the records of their stream."""

import struct
from collections.abc import Iterator

from app.lib.sheets.compound import streams
from app.lib.sheets.facts import BookFacts, SheetFacts

_BOF, _EOF, _EPOCH, _SHEET, _ROW, _COLUMN, _BOOL_OR_ERROR = 0x809, 0x0A, 0x22, 0x85, 0x208, 0x7D, 0x205
_ROW_HIDDEN, _COLUMN_HIDDEN = 0x20, 0x01
_MOST_COLUMNS = 256


def read_facts(content: bytes) -> BookFacts:
    """What its records say."""
    found = streams(content)
    stream = found.get("Workbook") or found.get("Book") or b""
    facts = BookFacts()
    for kind, body in _records(stream, 0):
        if kind == _EPOCH and body[:1]:
            facts.from_1904 = body[0] == 1
        elif kind == _SHEET and len(body) >= 8:
            (start,) = struct.unpack_from("<I", body)
            facts.sheets[_name(body)] = _facts(stream, start)
    return facts


def _name(body: bytes) -> str:
    """A name of so many characters, of one or of two bytes each."""
    length, wide = body[6], body[7] & 1
    return body[8 : 8 + 2 * length].decode("utf-16-le", "replace") if wide else body[8 : 8 + length].decode("latin-1")


def _facts(stream: bytes, start: int) -> SheetFacts:
    facts = SheetFacts()
    for kind, body in _records(stream, start):
        if kind == _ROW and len(body) >= 14 and body[12] & _ROW_HIDDEN:
            facts.hidden_rows.update(struct.unpack_from("<H", body))
        elif kind == _COLUMN and len(body) >= 10 and body[8] & _COLUMN_HIDDEN:
            first, last = struct.unpack_from("<HH", body)
            facts.hidden_columns.update(range(first, min(last + 1, _MOST_COLUMNS)))
        elif kind == _BOOL_OR_ERROR and len(body) >= 8 and body[7]:
            facts.blank.append(struct.unpack_from("<HH", body))
    return facts


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """Kind and body of each record of one sheet, or of what stands before all of them; drawings inside it are passed over."""
    depth = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        depth += (kind == _BOF) - (kind == _EOF)
        if depth <= 0:
            return
        if depth == 1:
            yield kind, stream[at + 4 : at + 4 + length]
        at += 4 + length
