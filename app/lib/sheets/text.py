"""A cell as one line of text, and what it was before."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from typing import Any

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|【[^【】]*】|〔[^〔〕]*〕")
_NOT_IN_NAMES = re.compile(r"[\s*:_\-/、.,·'\"]+")
_INVISIBLE = re.compile("[\u200b-\u200f\u2028-\u202e\u2060\ufeff\x00-\x08\x0e-\x1f\x7f]")
_LONGEST_NUMBER = 1e15
"""Excel keeps fifteen digits; what follows became zeros."""
ERRORS = frozenset(("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#####"))
"""What a cell shows instead of a value, as it comes into a CSV."""

_MONTHS = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_DATES = (
    r"\d{1,4}年(?:\d{1,2}月(?:\d{1,2}日)?)?",
    r"\d{1,2}月\d{1,2}日",
    r"\d{4}[/-]\d{1,2}[/-]\d{1,2}(?: .*)?",
    r"\d{1,2}/\d{1,2}/\d{4}",
    rf"\d{{1,2}}-{_MONTHS}(?:-\d{{2,4}})?",
    rf"{_MONTHS}-\d{{2}}",
)
_MARKS = (
    ("exponent", re.compile(r"-?\d(?:\.\d+)?E[+-]?\d+", re.IGNORECASE)),
    ("date", re.compile("|".join(_DATES), re.IGNORECASE)),
    ("time", re.compile(r"\d{1,3}:\d{2}(?::\d{2})?(?: ?[AP]M)?", re.IGNORECASE)),
    ("fraction", re.compile(r"-?\d*\.\d+|-?\d{1,3}(?:\.\d+)?%")),
    ("truth", re.compile("TRUE|FALSE", re.IGNORECASE)),
)


def clean(cell: Any) -> str:
    """A cell as one line of text: NFKC (full-width digits become digits), trimmed; a date as YYYY-MM-DD."""
    if type(cell) is str:
        return clean_text(cell) if cell else ""
    if type(cell) is float or type(cell) is int:
        return f"{cell:.0f}" if cell == int(cell) else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, bool):
        return "1" if cell else "0"
    return "" if cell is None else str(cell)


def clean_text(text: str) -> str:
    """The same for what is text already."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
        text = _INVISIBLE.sub("", text)
    elif not text.isprintable():
        text = _INVISIBLE.sub("", text)
    text = " ".join(text.split())
    if text[:1] in ("'", "="):
        # How tables keep Excel from reading a number as one: '0012 and ="0012".
        if text[:1] == "'":
            return text[1:]
        if text.startswith('="') and text.endswith('"'):
            return text[2:-1]
    return text


def mark_of(cell: Any, text: str) -> str:
    """What a spreadsheet has made, or may have made, of the characters that somebody typed; empty for plain text.

    number: zeros in front are gone. cut: of more than fifteen digits the last are gone. fraction, exponent, date, time, truth:
    it was taken for one, as 1-2 for the second of January, 1E5 for 100000, 0.50 for a half. Text is marked when it looks like
    what a spreadsheet writes into a CSV.
    """
    if type(cell) is str:
        if not text[0].isascii():
            return ""
        return next((mark for mark, pattern in _MARKS if pattern.fullmatch(text)), "")
    if type(cell) is bool:
        return "truth"
    if type(cell) is float or type(cell) is int:
        if cell != int(cell):
            return "fraction"
        return "cut" if abs(cell) >= _LONGEST_NUMBER else "number"
    if isinstance(cell, date):
        return "date"
    return "time" if isinstance(cell, time | timedelta) else ""


def fold_name(name: str) -> str:
    """A column's name for comparing: 身份证号 (必填)* and 身份证号 are the same."""
    return _NOT_IN_NAMES.sub("", _BRACKETS.sub("", clean(name))).lower()
