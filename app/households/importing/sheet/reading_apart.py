"""A register from its bytes to homes and faults, in one step.

It runs in a process of its own (app/lib/apart.py), so that no raw row, and no ID number in one, enters the server's memory.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import msgspec

from app.households.importing.sheet.micro_grid_of_row import MicroGrids
from app.households.importing.sheet.register_rows import Home, Reading
from app.households.importing.sheet.register_words import COLUMNS, FILL_DOWN, OTHERS
from app.lib.spreadsheet import Note, read_sheet
from app.sync.kinds import Fault


class Read(msgspec.Struct):
    """What a file says. `rows`: how many were read; `headers`: how each column is called; the rest as in Sheet and Reading."""

    rows: int
    headers: dict[str, str]
    notes: list[Note]
    left_out: list[str]
    homes: list[Home]
    faults: list[tuple[int, Fault]]
    hints: list[tuple[int, Fault]]


def read_register(
    file_name: str, content: bytes, areas: Sequence[Mapping[str, Any]], paths: Sequence[str], today: str
) -> Read:
    """`areas`: rows of load_areas; `paths`: where it may write; `today`: the day, as ISO 8601. Raises Unreadable."""
    sheet = read_sheet(file_name, content, COLUMNS, FILL_DOWN, OTHERS)
    reading = Reading(sheet, MicroGrids(areas, paths), date.fromisoformat(today))
    return Read(
        len(sheet.rows), sheet.headers, sheet.notes, sheet.left_out, reading.homes, reading.faults, reading.hints
    )
