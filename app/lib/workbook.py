"""Workbooks (.xlsx) of any length: each row goes to disk as it comes, so that memory stays the same."""

import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import xlsxwriter

from app.lib.csv_text import is_like_formula

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MOST_ROWS = 1_000_000
"""Rows of a sheet; what Excel opens is 1,048,576."""
Cell = str | int


class Workbook:
    """One file in a folder of its own, which is gone when the `with` is over.

    Text is text: no cell is ever computed, linked, or taken for a number. What begins like a formula is marked as text (the
    apostrophe that Excel keeps beside a cell), so that it stays text when somebody edits it.
    """

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="weige-table-")
        self._path = Path(self._folder.name) / "table.xlsx"
        options = {
            "constant_memory": True,
            "tmpdir": self._folder.name,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        self._book = xlsxwriter.Workbook(str(self._path), options)
        self._bold = self._book.add_format({"bold": True})
        self._text = self._book.add_format({"quote_prefix": True})
        self._sheet: Any = None
        self.rows = 0

    def __enter__(self) -> "Workbook":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._folder.cleanup()

    def sheet(self, name: str, head: Sequence[Cell]) -> None:
        """Begin a sheet; one after the other."""
        self._sheet, self.rows = self._book.add_worksheet(name[:31]), 0
        self._sheet.freeze_panes(1, 0)
        self._sheet.set_column(0, max(len(head) - 1, 0), 14)
        self._write(head, self._bold)

    def add(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Rows of the present sheet."""
        for row in rows:
            self._write(row, None)

    def _write(self, cells: Sequence[Cell], form: Any) -> None:
        for column, cell in enumerate(cells):
            if isinstance(cell, int):
                self._sheet.write_number(self.rows, column, cell, form)
            elif cell:
                own = form or (self._text if is_like_formula(cell) else None)
                self._sheet.write_string(self.rows, column, cell[:32_767], own)
        self.rows += 1

    def finished(self) -> IO[bytes]:
        """The whole file, open for reading; once it is closed nothing of it is left."""
        self._book.close()
        file = self._path.open("rb")
        self._folder.cleanup()
        return file
