"""What spreadsheets make of identifiers: 3-4 becomes the fourth of March, 3/4 three quarters, 3:4 a time, a long number 4E+17.

Such a cell no longer says what somebody typed. Whatever names a home, a door, a group, a person or a telephone is refused
then, with the cure; nobody guesses what it was.
"""

import re

from app.lib.unreadable import N_

_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DATE = re.compile(
    rf"\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?:[ T].*)?|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{4}}"
    rf"|(?:\d{{2,4}}年)?\d{{1,2}}月(?:\d{{1,2}}日)?|\d{{2,4}}年\d{{1,2}}月"
    rf"|\d{{1,2}}[- ](?:{_MONTHS})[a-z]*(?:[- ]\d{{2,4}})?|(?:{_MONTHS})[a-z]*[- ]\d{{1,4}}",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\d{1,3}:\d{1,2}(?::\d{1,2}(?:\.\d+)?)?(?: ?[AP]M)?|(?:上午|下午) ?\d{1,2}:\d{2}(?::\d{2})?", re.IGNORECASE
)
_EXPONENT = re.compile(r"-?\d+(?:\.\d+)?E[+-]\d+", re.IGNORECASE)
_FRACTION = re.compile(r"-?\d*\.\d+")
_LONG_FRACTION = re.compile(r"-?0?\.\d+|-?\d+\.\d{3,}")
_ERROR = re.compile(r"#(?:REF!|N/A|VALUE!|NAME\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)|#{3,}")

_AS_TEXT = N_(
    "“%(said)s” is what the spreadsheet has made of it: it took it for a date. Please format the column as text and enter "
    "it again."
)
_AS_TIME = N_(
    "“%(said)s” is what the spreadsheet has made of it: it took it for a time. Please format the column as text and enter "
    "it again."
)
_AS_FRACTION = N_(
    "“%(said)s” is what the spreadsheet has made of it: it took it for a fraction. Please format the column as text and "
    "enter it again."
)
_AS_TRUTH = N_(
    "“%(said)s” is what the spreadsheet has made of it: it took it for yes or no. Please format the column as text and enter "
    "it again."
)
_CUT = N_("The spreadsheet has cut this long number. Please format the column as text and enter it again.")
_NO_VALUE = N_("“%(said)s” is an error of the spreadsheet, not a value. Please enter it again.")


def spoilt(text: str, *, numeric: bool = False, mark: str = "") -> str:
    """Why a cell that should hold a number or a name cannot be believed, as a msgid with `said`; empty for one that can.

    `numeric`: the cell was a number, so that a fraction is one that was computed; in a text 1.2 may be what somebody typed.
    `mark`: what a spreadsheet had made of it (Row.marks); the text alone no longer shows that 1 was TRUE.
    """
    if mark == "truth":
        return _AS_TRUTH
    if _DATE.fullmatch(text):
        return _AS_TEXT
    if _TIME.fullmatch(text):
        return _AS_TIME
    if _ERROR.fullmatch(text):
        return _NO_VALUE
    if _EXPONENT.fullmatch(text) or (numeric and len(text) > 15):
        return _CUT
    if (_FRACTION if numeric else _LONG_FRACTION).fullmatch(text):
        return _AS_FRACTION
    return ""
