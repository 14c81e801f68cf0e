"""One row of a register as a person: each cell checked, each fault with its cure."""

import re
from collections.abc import Callable
from datetime import date

import msgspec

from app.households.importing.sheet import register_words as words
from app.households.phones import WRONG_PHONE
from app.lib.identity import identity
from app.lib.names import fold_name, is_name
from app.lib.spoilt import spoilt
from app.lib.spreadsheet import Row, as_date
from app.lib.telephone import BETWEEN, read_phones
from app.web.i18n import N_

OLDEST_YEARS = 130
LENGTHS = {"name": 60, "head": 60, "relation": 20}

_NO_NAME = N_("Please enter the person's name.")
_TOO_LONG = N_("Please shorten it to %(limit)d characters.")
_WRONG_SEX = N_("Please write the sex as one of: %(known)s.")
_ID_NUMBER = N_(
    "This cell is a number, so that Excel has lost its last digits. Please format the column as text and enter the "
    "number again, or leave the cell empty: birth date and sex are enough."
)
_WRONG_ID = N_("This ID number is not right: its check digit does not fit. Please check it, or leave the cell empty.")
_WRONG_DATE = N_("Please enter the date of birth as year-month-day, e.g. 1955-03-08.")
_ONE_DIGIT = N_(
    "“%(said)s” may be January or October, of which Excel makes the same. Please write the whole day, or at least the month, "
    "e.g. 1975-01 or 1975-10."
)
_MONTH_OF_ONE_DIGIT = re.compile(r"\d{4}\.1")
_WRONG_YEAR = N_("Please check the year of birth.")
_MORE_NUMBERS = N_("There is room for two phone numbers; left out: %(numbers)s.")
_OTHER_DATE = N_("The birth date differs from the ID number's; the ID number's is taken.")
_OTHER_SEX = N_("The sex differs from the ID number's; the ID number's is taken.")
_UNKNOWN_TAG = N_("“%(said)s” is passed over. Categories that are kept: %(known)s.")
_UNKNOWN_STATE = N_("“%(said)s” is passed over. It may say: %(known)s.")
_KNOWN_TAGS = "独居、低保、残疾、高血压"
_KNOWN_STATES = "常住、外出、迁出、去世"

Cell = Callable[[str], str]
"""The text of a cell by its column's key; empty for nothing."""
Say = Callable[..., None]
"""Notes a fault or a hint: key, marked message, and its values by name."""


class Person(msgspec.Struct):
    """One person of the file. Empty and None: the file does not say."""

    row: int
    name: str
    sex: str = ""
    born: date | None = None
    phone: str = ""
    relation: str = ""
    is_head: bool = False
    tags: list[str] | None = None
    state: str = ""
    answer: str = ""
    """What the list's own column says to what was asked about this row."""


def read_person(row: Row, cell: Cell, today: date, fault: Say, hint: Say) -> Person | None:
    """The person of a row; a row with only the head's name is the head. None without any name."""
    head = cell("head")
    name = cell("name") or head
    if not is_name(name):
        fault("name", spoilt(name) or _NO_NAME, said=name[:40])
        return None
    for key, limit in LENGTHS.items():
        if len(cell(key)) > limit:
            fault(key, _TOO_LONG, limit=limit)
    relation = (
        words.relation_code(cell("relation"))
        if cell("relation")
        else ("head" if fold_name(name) == fold_name(head) else "")
    )
    sex, born = _sex_and_birth(row, cell, today, fault, hint)
    return Person(
        row.number,
        name,
        sex,
        born,
        _phone(row, cell, fault, hint),
        relation,
        relation == "head",
        _tags(cell, hint),
        _state(cell, hint),
        cell("answer"),
    )


def _sex_and_birth(row: Row, cell: Cell, today: date, fault: Say, hint: Say) -> tuple[str, date | None]:
    sex = born = None
    if word := cell("sex"):
        sex = words.SEX.get(word.lower())
        if sex is None:
            fault("sex", _WRONG_SEX, known="男、女")
    if text := cell("born"):
        born = as_date(text)
        if born is None:
            if _MONTH_OF_ONE_DIGIT.fullmatch(text):
                fault("born", _ONE_DIGIT, said=text)
            else:
                fault("born", _WRONG_DATE)
        elif not (today.year - OLDEST_YEARS <= born.year and born <= today):
            fault("born", _WRONG_YEAR)
    number = cell("id")
    if number and "id" in row.numeric:
        fault("id", _ID_NUMBER)
    elif number:
        known = identity(number)
        if known is None or not (today.year - OLDEST_YEARS <= known.born.year and known.born <= today):
            fault("id", _WRONG_ID)
        else:
            if born is not None and born != known.born and not _less_precise(born, known.born):
                hint("born", _OTHER_DATE)
            if sex and sex != known.sex:
                hint("sex", _OTHER_SEX)
            sex, born = known
    return sex or "", born


def _less_precise(born: date, exact: date) -> bool:
    """A bare year or month, which stands for its first day, does not contradict the day within it."""
    return born.day == 1 and born.year == exact.year and born.month in {1, exact.month}


def _phone(row: Row, cell: Cell, fault: Say, hint: Say) -> str:
    text = cell("phone")
    if not text:
        return ""
    if why := spoilt(text, numeric="phone" in row.numeric, mark=row.marks.get("phone", "")):
        fault("phone", why, said=text[:40])
        return ""
    reading = read_phones(text)
    if reading.wrong:
        fault("phone", WRONG_PHONE, said=reading.wrong[0][:40])
    if reading.left_over:
        hint("phone", _MORE_NUMBERS, numbers=BETWEEN.join(reading.left_over))
    return reading.stored


def _tags(cell: Cell, hint: Say) -> list[str] | None:
    text = cell("tags")
    if not text:
        return None
    known, unknown = words.tag_codes(text)
    for word in unknown:
        hint("tags", _UNKNOWN_TAG, said=word[:20], known=_KNOWN_TAGS)
    return known


def _state(cell: Cell, hint: Say) -> str:
    text = cell("state")
    state = words.STATE.get(text, "")
    if text and not state:
        hint("state", _UNKNOWN_STATE, said=text[:20], known=_KNOWN_STATES)
    return state
