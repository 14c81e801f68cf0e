"""OpenDocument tables (OASIS ODF 1.3, part 3, chapter 9): which rows and columns are hidden, which cells are merged, and how
far a table reaches once all that is repeated in it is written out."""

from typing import Any
from xml.parsers import expat

from app.lib.sheets.archive import BROKEN, MOST_CELLS, WIDE, opened
from app.lib.sheets.facts import BookFacts, SheetFacts
from app.lib.unreadable import Unreadable

_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_MOST_TOLD = 1_000_000
"""Rows or columns of which it is kept that they are hidden: Excel's most, since the rest of a sheet may be hidden as one."""


def read_facts(content: bytes) -> BookFacts:
    """Raises Unreadable when the table would reach too far."""
    with opened(content) as archive:
        return _Reading().read(archive.read("content.xml"))


class _Reading:
    """One pass over the content, with what is counted meanwhile."""

    def __init__(self) -> None:
        self.book = BookFacts()
        self._sheet = SheetFacts()
        self._row = self._column = self._rows_at_once = self._cells_at_once = 0
        self._defined = 0  # columns that were declared, on which hiding hangs
        self._width = self._height = 0
        self._hidden_group = 0

    def read(self, content: bytes) -> BookFacts:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        try:
            parser.Parse(content, True)
        except expat.ExpatError as error:
            raise Unreadable(BROKEN) from error
        return self.book

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, tag = name.rpartition(" ")
        if space == _TABLE:
            if tag in ("table-cell", "covered-table-cell"):
                self._cell(attributes)
            elif tag == "table-row":
                self._rows_at_once, self._column = _number(attributes, "number-rows-repeated"), 0
                if self._is_hidden(attributes):
                    self._hide(self._sheet.hidden_rows, self._row, self._rows_at_once)
            elif tag == "table-column":
                repeated = _number(attributes, "number-columns-repeated")
                if self._is_hidden(attributes):
                    self._hide(self._sheet.hidden_columns, self._defined, repeated)
                self._defined += repeated
            elif tag in ("table-row-group", "table-column-group"):
                self._hidden_group += attributes.get(f"{_TABLE} display") == "false" or self._hidden_group > 0
            elif tag == "table":
                self._sheet = self.book.sheets[attributes.get(f"{_TABLE} name", "")] = SheetFacts(merged=[])
                self._row = self._defined = self._width = self._height = self._hidden_group = 0
        elif space == _TEXT and tag == "p":
            self._filled()

    def _end(self, name: str) -> None:
        if name == f"{_TABLE} table-row":
            self._row += self._rows_at_once
        elif name in (f"{_TABLE} table-cell", f"{_TABLE} covered-table-cell"):
            self._column += self._cells_at_once
        elif name in (f"{_TABLE} table-row-group", f"{_TABLE} table-column-group"):
            self._hidden_group = max(0, self._hidden_group - 1)

    def _cell(self, attributes: dict[str, str]) -> None:
        self._cells_at_once = _number(attributes, "number-columns-repeated")
        down = _number(attributes, "number-rows-spanned")
        across = _number(attributes, "number-columns-spanned")
        if (down > 1 or across > 1) and self._sheet.merged is not None and self._cells_at_once == 1:
            self._sheet.merged.append((self._row, self._column, self._row + down - 1, self._column + across - 1))
        if f"{_OFFICE} value-type" in attributes:
            self._filled()
        elif attributes.get(f"{_TABLE} formula"):
            self._sheet.blank.append((self._row, self._column))

    def _filled(self) -> None:
        self._width = max(self._width, self._column + self._cells_at_once)
        self._height = max(self._height, self._row + self._rows_at_once)
        if self._width * self._height > MOST_CELLS:
            raise Unreadable(WIDE)

    def _is_hidden(self, attributes: dict[str, str]) -> bool:
        return self._hidden_group > 0 or attributes.get(f"{_TABLE} visibility", "visible") != "visible"

    @staticmethod
    def _hide(hidden: set[int], first: int, number: int) -> None:
        hidden.update(range(first, min(first + number, _MOST_TOLD)))


def _number(attributes: dict[str, Any], name: str) -> int:
    text = attributes.get(f"{_TABLE} {name}", "1")
    return max(1, int(text)) if text.isdecimal() and len(text) < 10 else 1
