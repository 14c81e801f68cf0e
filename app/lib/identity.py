"""National ID numbers (GB 11643): read where a register has a column for them, found and hidden wherever else they stand.

No such number is kept, shown or sent: whoever has it can open accounts in that person's name, and a phone in a valley is lost
easily. People write it in many ways: with spaces, dashes or in full width, with a cross for the X, fifteen digits long as
until 1999, between other words. A number counts as one when it holds a possible day of birth and, of eighteen digits, when its
check digit fits: an order's or a bank card's number of the same length stays what it is.
"""

import re
import unicodedata
from datetime import date
from typing import Any, NamedTuple

HIDDEN = "〔身份证号已隐去〕"
"""What stands in a text instead, so that its author and its readers are told where it was. Shorter than any such number, so
that no text grows too long by it, and in the language of the texts it stands in."""

_CROSSES = "xX×✕✖╳⨯хХχΧｘＸ"
_NUMERALS = dict(zip("〇零一二三四五六七八九", "00123456789", strict=True))


def _digits() -> dict[int, str]:
    """Every digit of Unicode, and each way to write the X, to what it says; a place stays the same place."""
    found = {code: str(digit) for code in range(128, 0x1FFFF) if (digit := _digit(chr(code))) is not None}
    return found | {ord(cross): "X" for cross in _CROSSES}


def _digit(character: str) -> int | None:
    return unicodedata.digit(character, None)


_PLAIN = _digits()
_PLAIN_WITH_NUMERALS = _PLAIN | {ord(numeral): digit for numeral, digit in _NUMERALS.items()}
_DIGIT = re.compile("[0-9]")
_UNSEEN = r"\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff"
_BETWEEN = rf"[\s{_UNSEEN}.·・•_\-‐‑‒–—―−－﹣ー/\\~～|、,，:：]{{0,4}}"
"""What may stand between two digits of one number; where its check digit fits, hardly anything is too odd."""
_GAP = rf"[\s{_UNSEEN}\-‐‑‒–—―−－﹣]{{1,4}}"
_NUMBER_18 = re.compile(
    "(?=("
    + _BETWEEN.join(
        (
            "[1-9]",
            *[r"[0-9]"] * 5,
            f"(?:1{_BETWEEN}[89]|2{_BETWEEN}0)",
            *[r"[0-9]"] * 2,
            f"(?:0{_BETWEEN}[1-9]|1{_BETWEEN}[0-2])",
            f"(?:0{_BETWEEN}[1-9]|[12]{_BETWEEN}[0-9]|3{_BETWEEN}[01])",
            *[r"[0-9]"] * 3,
            "[0-9X]",
        )
    )
    + "))"
)
_SHAPES = ((15,), (6, 9), (12, 3), (6, 6, 3), (6, 2, 2, 2, 3), (3, 3, 3, 3, 3), (4, 4, 4, 3), (3, 4, 4, 4), (5, 5, 5))
_NUMBER_15 = re.compile(
    "(?<![0-9])(?<![0-9][.,])(?:"
    + "|".join(_GAP.join(f"[0-9]{{{n}}}" for n in shape) for shape in _SHAPES)
    + ")(?![0-9X])"
)
"""Fifteen digits have no check digit and prove little: they have to stand alone, in pieces as people write them."""
_PROVINCES = frozenset(
    str(number)
    for first, last in ((11, 15), (21, 23), (31, 37), (41, 46), (50, 54), (61, 65))
    for number in range(first, last + 1)
)
"""What a number of fifteen digits begins with (GB/T 2260)."""
_BORN = range(1880, 2100)
_TO_LEAVE_OUT = re.compile(rf"[\s{_UNSEEN}\-‐‑‒–—―−－﹣.·]+")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
_NO_TEXT = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9a-f]{64}|-?[0-9]{1,3}\.[0-9]+")
"""Ids, fingerprints and coordinates, in which anything may stand by chance."""
_MOST_NESTED = 40


class Identity(NamedTuple):
    """All that is taken from such a number."""

    sex: str
    born: date


def identity(number: str) -> Identity | None:
    """Sex and birth date from a number of 18 digits (GB 11643-1999, with its check digit) or 15; None when it is wrong."""
    number = _TO_LEAVE_OUT.sub("", number.translate(_PLAIN))
    if len(number) == 15 and number.isdecimal():
        return _said(number[14], "19" + number[6:12])
    if len(number) == 18 and number[:17].isdecimal() and number[0] != "0" and number[17] == _check(number):
        return _said(number[16], number[6:14])
    return None


def _check(number: str) -> str:
    return _CHECKS[sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=False)) % 11]


def _said(sex: str, born: str) -> Identity | None:
    try:
        return Identity("male" if int(sex) % 2 else "female", date(int(born[:4]), int(born[4:6]), int(born[6:])))
    except ValueError:
        return None


def _found(text: str) -> list[tuple[int, int]]:
    """Start and end of each, in order, without overlaps."""
    if len(text) < 15:
        return []
    plain = text.translate(_PLAIN_WITH_NUMERALS)
    if len(_DIGIT.findall(plain)) < 15:
        return []  # a fast path: hardly any text has so many, and every record passes through here
    found: list[tuple[int, int]] = []
    spans = [match.span(1) for match in _NUMBER_18.finditer(plain) if _is_born(match[1])]
    # Matches may overlap by chance, as when one begins within a telephone number: the one that stands by itself wins.
    for start, end in sorted(spans, key=lambda span: (_cut_off(plain, *span), span)):
        if all(end <= a or b <= start for a, b in found):
            found.append((start, end))
    for match in _NUMBER_15.finditer(text.translate(_PLAIN)):
        start, end = match.span()
        if match[0][:2] in _PROVINCES and _is_born(match[0]) and all(end <= a or b <= start for a, b in found):
            found.append((start, end))
    return sorted(found)


def _cut_off(text: str, start: int, end: int) -> int:
    """At how many of its ends a number goes on with further digits."""
    return text[start - 1 : start].isdecimal() + text[end : end + 1].isdecimal()


def _is_born(number: str) -> bool:
    known = identity("".join(c for c in number if c in "0123456789X"))
    return known is not None and known.born.year in _BORN


def has_id(text: str) -> bool:
    """Whether a national ID number stands in it."""
    return bool(_found(text))


def without_ids(text: str) -> str:
    """The text on one line, each national ID number left out."""
    return " ".join(_replaced(text, "").split()) if has_id(text) else text


def hide_ids(text: str) -> str:
    """The text with `HIDDEN` for each national ID number."""
    return _replaced(text, HIDDEN)


def _replaced(text: str, mark: str) -> str:
    parts, at = [], 0
    for start, end in _found(text):
        parts += [text[at:start], mark]
        at = end
    return "".join((*parts, text[at:])) if at else text


def is_cut_id(number: str) -> bool:
    """Whether a number whose digits after the fifteenth a spreadsheet turned into zeros was such a number: it still tells
    whose it was."""
    return len(number) == 18 and number.isdecimal() and number[:2] in _PROVINCES and bool(_said("1", number[6:14]))


def hide_ids_in(value: Any, deeper: int = _MOST_NESTED) -> Any:
    """The same for everything in nested data: texts, numbers and names of members. Ids and fingerprints stay; what is nested
    deeper than any form is left as it is."""
    if isinstance(value, str):
        return value if _NO_TEXT.fullmatch(value) else hide_ids(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return (
            HIDDEN
            if abs(value) >= 1e14 and has_id(f"{value:.0f}" if isinstance(value, float) else str(value))
            else value
        )
    if deeper and isinstance(value, dict):
        return {
            hide_ids(key) if isinstance(key, str) else key: hide_ids_in(item, deeper - 1) for key, item in value.items()
        }
    if deeper and isinstance(value, list | tuple):
        return [hide_ids_in(item, deeper - 1) for item in value]
    return value
