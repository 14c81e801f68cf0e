"""Telephone numbers as people write them, read by one rule at every door.

Mobile numbers have 11 digits; landlines an area code (010, 020 to 029 with three digits, others with four) and seven or eight
digits, of which the area code is left out within the town; 400 and 800 numbers ten. Everything else is a typing error. The plan
is MIIT's 电信网编号计划 (2017).
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

LENGTH = 30
"""Characters of a column that holds numbers; several stand in it one after the other."""
BETWEEN = "、"
"""What stands between several numbers that are kept together."""

_HARD_BREAK = re.compile(r"[、,;/|\\\n]|或|和|及")
_DASHES = re.compile("[\u2010-\u2015\u2212\u2043\ufe58\ufe63\u30fc\u4e00~\u301c_.·•]")
_EXTENSION_WORD = re.compile(r"(?:转|分机|内线|EXT\.?|#)\D*(?=\d{1,6}\D*$)")
_LAST_DASH = re.compile(r"(?<=\d{7})-(?=\d{1,6}$)")
_NEITHER = re.compile(r"[^\d+#-]+")
_COUNTRY = re.compile(r"(?:\+|00)86|86(?=1[3-9]\d{9}$|0\d{9,11}$)")
_MOBILE = re.compile(r"0?(1[3-9]\d{9})")
_SERVICE = re.compile(r"([48]00\d{7})")
_LANDLINE = re.compile(r"(0(?:10|2\d)(?=\d{8}$)|0[3-9]\d{2})?([2-8]\d{6,7})")
_FROM_ABROAD = re.compile(r"(?:10|2\d)[2-8]\d{7}|[3-9]\d{2}[2-8]\d{6,7}")
_ABROAD = re.compile(r"(?:\+|00)([1-9]\d{6,14})")
_NOTHING = frozenset({"", "无", "没有", "暂无", "不详", "未知", "空", "无电话", "没有电话", "NONE", "N/A"})
_MOST_WORDS = 12


class Reading(NamedTuple):
    """What stands in a field. `numbers`: as they are stored; `wrong`: the parts that are no telephone number."""

    numbers: list[str]
    wrong: list[str]

    @property
    def stored(self) -> str:
        """As many of the numbers as there is room for."""
        kept = ""
        for number in self.numbers:
            longer = f"{kept}{BETWEEN}{number}" if kept else number
            kept = longer if len(longer) <= LENGTH else kept
        return kept

    @property
    def left_over(self) -> list[str]:
        """Numbers there is no room for."""
        kept = self.stored.split(BETWEEN)
        return [number for number in self.numbers if number not in kept]

    @property
    def mobiles(self) -> list[str]:
        """Those that are mobile numbers."""
        return [number for number in self.numbers if _MOBILE.fullmatch(number)]


@lru_cache(20_000)
def read_phones(text: str) -> Reading:
    """Every number in a field, each once, in order: 138 0000 0001; +86 731 8366 1234; (0731)83661234转801; several of them."""
    text = "".join(
        c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) not in {"Cf", "Cc"} or c == "\n"
    )
    numbers: dict[str, None] = {}
    wrong = []
    for part in _HARD_BREAK.split(_DASHES.sub("-", text.upper())):
        if (part := part.strip()) in _NOTHING:
            continue
        found = _several(part.split()) or _several(_spaced(part).split())
        if found is None:
            wrong.append(part)
        else:
            numbers.update(dict.fromkeys(found))
    return Reading(list(numbers), wrong)


def _spaced(part: str) -> str:
    """With a space wherever words part two numbers: 儿子13800000001女儿13900000001."""
    return re.sub(r"[^\d+#()转分机内线A-Z.-]+|(?<=\d{7})\((?=\D)", " ", part)


def _several(words: list[str]) -> list[str] | None:
    """The numbers that words parted by spaces make, whichever of the spaces stand within one; None when they make none."""
    if not words or len(words) > _MOST_WORDS:
        return None
    for end in range(len(words), 0, -1):
        number = _one("".join(words[:end]))
        if number is None:
            continue
        rest = words[end:]
        if not rest:
            return [number]
        if (others := _several(rest)) is not None:
            return [number, *others]
    # A word that says nothing of numbers, such as whose it is.
    if not any(c.isdigit() for c in words[0]):
        return _several(words[1:])
    if len(words) > 1 and not any(c.isdigit() for c in words[-1]):
        return _several(words[:-1])
    return None


def _one(text: str) -> str | None:
    """The one number that a text is, as it is stored."""
    base, extension = text, ""
    if found := _EXTENSION_WORD.search(text):
        base, extension = text[: found.start()], re.sub(r"\D", "", text[found.end() :])
    bare = _bare(base)
    number = _known(bare)
    if number is None and not extension and (found := _LAST_DASH.search(_NEITHER.sub("", text))):
        plain = _NEITHER.sub("", text)
        number, extension = _known(_bare(plain[: found.start()])), plain[found.end() :]
    if number is None or (extension and _MOBILE.fullmatch(number)):
        return None
    return f"{number}-{extension}" if extension else number


def _bare(text: str) -> str:
    return _NEITHER.sub("", text).replace("-", "").replace("#", "")


def _known(digits: str) -> str | None:
    home = _COUNTRY.match(digits)
    if home is None and (abroad := _ABROAD.fullmatch(digits)):
        return f"+{abroad[1]}"
    rest = digits[home.end() :] if home else digits
    if home and _FROM_ABROAD.fullmatch(rest):
        rest = f"0{rest}"
    if mobile := _MOBILE.fullmatch(rest):
        return mobile[1]
    if service := _SERVICE.fullmatch(rest):
        return service[1]
    landline = _LANDLINE.fullmatch(rest)
    if landline is None or (home and not landline[1]):
        return None
    return f"{landline[1]}-{landline[2]}" if landline[1] else landline[2]


def read_mobile(text: str) -> str:
    """The mobile number in a field, 11 digits; empty when there is none or more than one."""
    mobiles = read_phones(text).mobiles
    return mobiles[0] if len(mobiles) == 1 else ""


def split_phones(stored: str) -> list[str]:
    """The numbers of a column, to be called one by one."""
    return [number for number in stored.split(BETWEEN) if number]
