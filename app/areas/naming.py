"""What areas are called, compared in one way wherever somebody names one: lists of people and homes, boundaries, commands.

第三村民小组, 三组, 3组, ０３ and 第3微网格 are one group; 柳溪, 柳溪村, 柳溪村委会 and 青禾镇柳溪村村民委员会 one village, and
柳溪社区 is another one. What a list calls a new area is not what it will be called: a committee governs a village and is none.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

_WORDS = {
    "county": {"county": "县 自治县 县人民政府", "city": "市 市人民政府", "district": "区 区人民政府"},
    "town": {
        "town": "镇 镇政府 镇人民政府",
        "township": "乡 民族乡 乡政府 乡人民政府",
        "street": "街道 街道办 街道办事处 街办",
    },
    "village": {
        "village": "村 行政村 村委 村委会 村民委员会 村民委员会会 村两委",
        "community": "社区 居委 居委会 居民委员会 社区居委会 社区居民委员会 社区委员会",
    },
    "grid": {"": "网格 号网格 大网格 中网格 片区 片"},
    "micro_grid": {"": "组 小组 村民小组 村民组 居民小组 居民组 生产队 生产小组 微网格 微格 微型网格 网格 号"},
}
ENDINGS = {
    kind: sorted(
        ((word, which) for which, words in each.items() for word in words.split()), key=lambda one: -len(one[0])
    )
    for kind, each in _WORDS.items()
}
"""How the name of an area of each kind may end, longest first, and what kind of such an area that says."""
_PROPER = {("village", "village"): "村", ("village", "community"): "社区", ("town", "street"): "街道"}
"""How a new area is called whose list names those who govern it."""
_UNSEEN = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_AROUND = "\"'“”‘’「」『』()[]【】〔〕《》<>,，.。、;；:：!！?？·・•-—–_*#"
_TENS = {"廿": "二十", "卅": "三十", "〇": "零", "两": "二"} | dict(
    zip("壹贰叁肆伍陆柒捌玖拾佰", "一二三四五六七八九十百", strict=True)
)
_DIGITS = {c: n for n, c in enumerate("零一二三四五六七八九")}
_NUMERALS = re.compile("[零一二三四五六七八九十百]+")
_ZEROS = re.compile(r"(?<![0-9])0+(?=[0-9])")
_LEADING = re.compile("^第(?=[0-9零一二三四五六七八九十百])")

Area = TypeVar("Area", bound=Mapping[str, Any])
"""A row of `area` with its kind and name."""


@lru_cache(20_000)
def fold(name: str) -> str:
    """A name for comparing letter by letter: full-width letters made plain, nothing unseen, no spaces, no marks around it."""
    text = "".join(_UNSEEN.sub("", unicodedata.normalize("NFKC", name)).split()).casefold()
    return text.strip(_AROUND) or text


def _number(numerals: str) -> str:
    """零 to 九百九十九 in digits; what is no such number digit by digit."""
    found = re.fullmatch(
        "(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九]?)", numerals
    )
    if found is None or not numerals.strip("零") or (len(numerals) == 1 and numerals in _DIGITS):
        return "".join(str(_DIGITS.get(c, c)) for c in numerals)
    hundreds, tens, ten, ones = found.groups()
    value = _DIGITS.get(hundreds or "零", 0) * 100 + _DIGITS.get(ones or "零", 0)
    return str(value + (_DIGITS[tens] * 10 if tens else 10 if ten else 0))


def in_digits(text: str) -> str:
    """The same with the numbers in it written in digits, without zeros in front."""
    text = "".join(_TENS.get(c, c) for c in text)
    return _ZEROS.sub("", _NUMERALS.sub(lambda found: _number(found.group()), text))


class Called(NamedTuple):
    """A name taken apart: what is its own, with numbers in digits; and what kind of village or town it says it is, if any."""

    own: str
    which: str


@lru_cache(20_000)
def called(kind: str, name: str) -> Called:
    """A name taken apart, as that of an area of this kind."""
    text, which = _LEADING.sub("", fold(name)), ""
    while (ending := _ending(kind, text)) is not None:
        # 社区居委会 of a village's name: what stands farthest in front says what it is.
        text, which = text.removesuffix(ending[0]), ending[1]
    in_front = next((word for word, _ in ENDINGS[kind] if text.startswith(word) and text[len(word) :].isdecimal()), "")
    return Called(in_digits(_LEADING.sub("", text.removeprefix(in_front))), which)


def _ending(kind: str, text: str) -> tuple[str, str] | None:
    """How it ends; None where it is nothing but an ending."""
    ends = [one for one in ENDINGS[kind] if text.endswith(one[0])]
    return ends[0] if ends and ends[0][0] != text else None


def is_same(kind: str, one: str, other: str) -> bool:
    """Whether two names may mean one area of this kind. 柳溪村 and 柳溪社区 do not; 柳溪 may be either."""
    first, second = called(kind, one), called(kind, other)
    return first.own == second.own and (not first.which or not second.which or first.which == second.which)


def matching(areas: Iterable[Area], kind: str, name: str, above: Sequence[tuple[str, str]] = ()) -> list[Area]:
    """Those of these areas that a name means: letter by letter if there is one, else however they are written. `above`: kinds
    and names of areas that they lie in, which may stand in front."""
    areas = list(areas)
    for each in _without_above(name, above):
        folded = fold(each)
        found = [area for area in areas if fold(area["name"]) == folded]
        found = found or [area for area in areas if is_same(kind, area["name"], each)]
        if found:
            return found
    return []


def _without_above(name: str, above: Sequence[tuple[str, str]]) -> Iterator[str]:
    """The name as it is, and without the names of areas above in front of it: 青禾镇柳溪村塘口组, 柳溪村塘口组, 塘口组."""
    yield name
    short = proper_part(name, above)
    if short != fold(name):
        yield short
    bare = short
    for kind, area in above:
        own = called(kind, area).own
        if len(own) > 1 and bare.startswith(own) and not _is_ending(bare[len(own) :]):
            bare = bare[len(own) :]
    if bare != short:
        yield bare


def proper_part(name: str, above: Sequence[tuple[str, str]]) -> str:
    """A name, folded, without whole names of areas above in front of it."""
    text = fold(name)
    forms = {form for kind, area in above for form in _forms(kind, area)}
    while True:
        form = max(
            (form for form in forms if text.startswith(form) and not _is_ending(text[len(form) :])), key=len, default=""
        )
        if not form:
            return text
        text = text[len(form) :]


@lru_cache(20_000)
def _forms(kind: str, name: str) -> frozenset[str]:
    """How an area may be written in front of another one's name: with an ending, since 青禾村 lies in 青禾镇."""
    folded, which = fold(name), called(kind, name).which
    ending = next((word for word, _ in ENDINGS[kind] if folded.endswith(word) and folded != word), "")
    own, number = folded.removesuffix(ending), called(kind, name).own
    owns = {own, own.removeprefix("第"), number, f"第{number}"} if number.isdecimal() else {own}
    words = {word for word, says in ENDINGS[kind] if not which or says == which}
    return frozenset(own + word for own in owns for word in words) | ({folded} if ending else set())


def _is_ending(text: str) -> bool:
    """Whether nothing is left but what a kind of area is called."""
    return not text or any(text == word for each in ENDINGS.values() for word, _ in each)


def proper(kind: str, name: str, above: Sequence[tuple[str, str]] = ()) -> str:
    """What to call a new area that a list names so: without the areas above in front, a village for its committee."""
    text = proper_part(name, above)
    if text == fold(name):
        text = unicodedata.normalize("NFKC", "".join(_UNSEEN.sub("", name).split())).strip(_AROUND) or text
    for word, which in ENDINGS[kind]:
        ending = _PROPER.get((kind, which), "")
        if ending and text.casefold().endswith(word) and len(text) > len(word) and word != ending:
            own = text[: -len(word)]
            return own if own.endswith(ending) else own + ending
    return text
