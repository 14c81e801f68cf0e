"""What a reader leaves out or finds hidden, by row and column: it is always said."""

from collections import defaultdict
from typing import Any

import msgspec

from app.lib.unreadable import N_

Spans = list[tuple[int, int]]
"""Rows as the person sees them, from and to, both included."""

TOTALS = N_("This is a total, and no home or person. It is left out.")
HEADER_AGAIN = N_("The names of the columns stand here again. They are left out.")
EMPTY = N_("These rows are empty.")
REMARK = N_("This is a remark beside the table. It is left out.")
NOTHING_READ = N_("Something stands here only in columns that are not read. The row is left out.")
ABOVE = N_("What stands above the names of the columns is not read.")
HIDDEN_ROWS = N_("These rows are hidden in the file, by hand or by a filter. They are read all the same.")
HIDDEN_COLUMN = N_("This column is hidden in the file. It is read all the same.")
HIDDEN_SHEET = N_("The sheet “%(name)s” is hidden in the file. It is read because no other one holds such a table.")
HIDDEN_SHEETS = N_("These sheets are hidden in the file and are not read: %(names)s.")
OTHER_SHEETS = N_("These sheets hold no names of columns that are known here, and are not read: %(names)s.")
NO_NAME = N_("This column has no name. What stands in it is left out: please give it one, or empty it.")
NOT_KEPT = N_("This column is not kept.")
ID_LEFT_OUT = N_("A national ID number in this cell is left out: it is not kept.")
NO_VALUE = N_("Here stands an error, or a formula without its result. It counts as empty.")


HARMLESS = frozenset((EMPTY, ABOVE, HEADER_AGAIN))
"""What holds nothing about anybody."""
_MOST_SPANS = 8


def rows_as_text(spans: Spans) -> str:
    """The rows as a person looks them up: 2–5、9."""
    shown = "、".join(str(a) if a == b else f"{a}–{b}" for a, b in spans[:_MOST_SPANS])
    return shown + ("…" if len(spans) > _MOST_SPANS else "")


def add_row(spans: Spans, row: int) -> None:
    """One row more, after those that are in it."""
    if spans and spans[-1][1] >= row - 1:
        spans[-1] = (spans[-1][0], max(row, spans[-1][1]))
    else:
        spans.append((row, row))


class Note(msgspec.Struct):
    """One thing to say. `spans` is empty when it is about no row, `column` when it is about none."""

    spans: Spans
    column: str
    message: str
    values: dict[str, Any] = {}


class Notes:
    """Notes while a sheet is read. Rows are counted from 1, and come in their order."""

    def __init__(self) -> None:
        self._spans: dict[tuple[str, str], Spans] = defaultdict(list)
        self._others: list[Note] = []

    def row(self, number: int, message: str, column: str = "") -> None:
        """Something about this row."""
        add_row(self._spans[message, column], number)

    def other(self, message: str, column: str = "", **values: Any) -> None:
        """Something about a whole column or sheet."""
        self._others.append(Note([], column, message, values))

    @property
    def all(self) -> list[Note]:
        """What was said, each thing once."""
        return [*self._others, *(Note(spans, column, message) for (message, column), spans in self._spans.items())]
