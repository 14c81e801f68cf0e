"""Tables as CSV that Excel and WPS open as they are meant: marked as UTF-8, and without a cell that acts as a formula."""

import csv
import io
import unicodedata
from collections.abc import Iterable, Sequence

BOM = "\ufeff"
"""Without it Excel reads UTF-8 in the system's own encoding."""
_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n")


def is_like_formula(text: str) -> bool:
    """Whether a spreadsheet may compute it: full-width signs (＝＋－＠) count as the plain ones where people type Chinese."""
    return unicodedata.normalize("NFKC", text[:1]).startswith(_FORMULAS)


def defused(text: str) -> str:
    """A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe in front."""
    return f"'{text}" if is_like_formula(text) else text


def csv_text(rows: Iterable[Sequence[str]]) -> str:
    """A whole table, with its mark."""
    out = io.StringIO()
    csv.writer(out).writerows([defused(cell) for cell in row] for row in rows)
    return BOM + out.getvalue()
