"""What areas are called, for comparing: 第三村民小组, 三组, 3组 and 03 are the same group."""

import re
import unicodedata
from functools import lru_cache

ENDINGS = {
    "county": ("县", "市", "区"),
    "town": ("街道", "镇", "乡"),
    "village": ("村委会", "社区", "村"),
    "grid": ("网格",),
    "micro_grid": ("村民小组", "小组", "微网格", "微格", "组"),
}
"""How the name of an area of each kind ends, where it does: 柳溪 and 柳溪村 are the same."""
_ANY_ENDING = re.compile(r"(村民委员会|居民委员会|村委会|居委会|村民小组|行政村|微网格|微格|网格|小组|社区|村|组|号)+$")
_DIGITS = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_NUMERALS = re.compile("[一二三四五六七八九十]+")
_NUMERAL = re.compile("[零〇一二两三四五六七八九十]+")


@lru_cache(20_000)
def fold(name: str) -> str:
    """A name for comparing: full-width letters made plain, no spaces."""
    return "".join(unicodedata.normalize("NFKC", name).split()).lower()


def _number(numerals: str) -> str:
    """一 to 九十九 in digits; what is no such number digit by digit."""
    tens, ten, ones = numerals.rpartition("十")
    if not ten or len(tens) > 1 or len(ones) > 1:
        return "".join(str(_DIGITS.get(c, c)) for c in numerals)
    return str(_DIGITS.get(tens, 1) * 10 + _DIGITS.get(ones, 0))


def in_digits(text: str) -> str:
    """The same with the numbers in it written in digits."""
    return _NUMERALS.sub(lambda found: _number(found.group()), text)


@lru_cache(20_000)
def bare_of(kind: str, name: str) -> tuple[str, bool]:
    """A name without the ending of its kind, numbers in digits; and whether it had an ending."""
    folded = fold(name).removeprefix("第")
    ending = next((each for each in ENDINGS[kind] if folded.endswith(each) and folded != each), "")
    return in_digits(folded.removesuffix(ending)), bool(ending)


@lru_cache(20_000)
def bare(name: str) -> str:
    """A name without any ending: for a cell of which nobody knows whether it says a village, a grid or a group."""
    folded = fold(name)
    found = _ANY_ENDING.sub("", folded.removeprefix("第")) or folded
    if _NUMERAL.fullmatch(found):
        return _number(found)
    return (found.lstrip("0") or "0") if found.isdecimal() else found
