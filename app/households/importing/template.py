"""The empty register to fill in, with two example rows that an import passes over."""

from app.households.importing.sheet.micro_grid_of_row import MicroGrids
from app.households.importing.sheet.register_words import COLUMNS, EXAMPLE
from app.lib.csv_text import csv_text

_ASKED = tuple(key for key in COLUMNS if key not in {"group", "id", "answer"})
"""Columns of the template; ID numbers are not asked for."""
_EXAMPLES = (
    {"head": "张大山", "name": "张大山", "relation": "户主", "sex": "男", "born": "1950-03-08", "tags": "低保、高血压"},
    {"head": "张大山", "name": "李秀英", "relation": "配偶", "sex": "女", "born": "1952-11-20", "note": "耳背"},
)
_FAMILY = {"code": EXAMPLE, "number": "12", "address": "", "phone": "13800000000", "state": "常住"}


def template(places: MicroGrids) -> str:
    """The file's text: the names of the columns, and a family in the first of these micro-grids."""
    first = places.all[0] if places.all else None
    where = {"village": first.village_name, "grid": first.grid_name, "micro_grid": first.name} if first else {}
    rows = [[{**where, **_FAMILY, **example}.get(key, "") for key in _ASKED] for example in _EXAMPLES]
    return csv_text([[COLUMNS[key][0] for key in _ASKED], *rows])
