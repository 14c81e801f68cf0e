"""Days as people and spreadsheets write them."""

import re
from datetime import date, timedelta
from itertools import chain

_SERIAL_ZERO = date(1899, 12, 30)  # Excel counts days from here; its leap day of 1900 never was
_SERIALS = range(1_000, 100_000)  # 1902 to 2173
_ZERO_OF_1904 = date(1904, 1, 1)
_SERIALS_OF_1904 = range(1, 98_538)
_YEARS = range(1880, 2101)
"""Numbers that mean a year and no day: as a day's number they would be of 1905, or of 1909."""
_DAY = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T].*)?")
_MONTH = re.compile(r"(\d{4})\s*[-/年]\s*(\d{1,2})\s*月?|(\d{4})\.(0[1-9]|1[0-2])")
_YEAR = re.compile(r"(\d{4})\s*年?")
_NUMBER = re.compile(r"\d{1,5}(?:\.\d+)?")


def as_date(text: str) -> date | None:
    """A day from what people write: 1955-3-8, 1955/3/8, 1955年3月8日, 19550308, Excel's day number, 1955-3, 1955.03, 1955.

    A month stands for its first day and a year for its first, as everywhere here. None when it is not a day, such as 1955.1,
    which Excel makes of 1955.10 too.
    """
    try:
        if text.isdecimal():
            if len(text) == 8:
                return date(int(text[:4]), int(text[4:6]), int(text[6:]))
            if len(text) == 5 and int(text) in _SERIALS:
                return _SERIAL_ZERO + timedelta(days=int(text))
        for pattern in (_DAY, _MONTH, _YEAR):
            if match := pattern.fullmatch(text):
                parts = [int(part) for part in match.groups() if part]
                year, month, day = chain(parts, [1] * (3 - len(parts)))
                return date(year, month, day)
    except ValueError:
        return None
    return None


def day_of_number(text: str, from_1904: bool) -> str:
    """A day's number, as a workbook of this epoch counts them, as YYYY-MM-DD; anything else as it was, a year too."""
    if not _NUMBER.fullmatch(text):
        return text
    number = int(float(text))
    if number in _YEARS or number not in (_SERIALS_OF_1904 if from_1904 else _SERIALS):
        return text
    return ((_ZERO_OF_1904 if from_1904 else _SERIAL_ZERO) + timedelta(days=number)).isoformat()
