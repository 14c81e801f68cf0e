"""What the search field looks through: names and addresses as written, in pinyin, and as initials."""

import os
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import product

from app.lib.names import fold_name
from app.lib.variants import READ_LIKE

SURNAMES = {
    "曾": "zeng", "单": "shan", "仇": "qiu", "解": "xie", "查": "zha", "朴": "piao", "区": "ou", "任": "ren",
    "盖": "ge gai", "翟": "zhai di", "尉": "wei", "缪": "miao", "卜": "bu", "覃": "qin tan", "谌": "chen shen",
    "种": "chong", "乐": "yue le", "牟": "mou mu", "隗": "wei kui", "员": "yun", "祭": "zhai", "逄": "pang",
    "秘": "bi", "折": "she", "重": "chong", "召": "shao", "洗": "xian", "冼": "xian", "黑": "he", "繁": "po",
    "瞿": "qu", "纪": "ji", "石": "shi", "柏": "bai bo", "薄": "bo", "阚": "kan", "宿": "su", "郗": "xi chi",
    "贾": "jia", "莘": "shen xin", "句": "gou", "藏": "zang", "臧": "zang", "都": "du", "长": "zhang chang",
    "车": "che", "褚": "chu", "晁": "chao", "沈": "shen", "叶": "ye", "宓": "mi", "佘": "she", "厍": "she",
    "訾": "zi", "逯": "lu", "笪": "da", "仉": "zhang", "於": "yu", "省": "xing", "钭": "tou", "郄": "qie",
    "亓": "qi", "麴": "qu", "阙": "que", "会": "gui", "过": "guo", "能": "nai", "葛": "ge", "那": "na",
    "尉迟": "yu chi", "万俟": "mo qi", "长孙": "zhang sun", "澹台": "tan tai", "单于": "chan yu", "令狐": "ling hu",
    "皇甫": "huang fu", "夏侯": "xia hou", "诸葛": "zhu ge", "欧阳": "ou yang", "司马": "si ma", "上官": "shang guan",
    "公孙": "gong sun", "慕容": "mu rong", "宇文": "yu wen", "鲜于": "xian yu", "东方": "dong fang",
    "呼延": "hu yan", "贠": "yun yuan", "呙": "guo", "么": "yao",
    "撖": "han", "谷": "gu yu", "贲": "ben", "轩辕": "xuan yuan", "司徒": "si tu", "司空": "si kong", "端木": "duan mu",
    "百里": "bai li",
}  # fmt: skip
"""Surnames whose reading differs from the character's commonest. One character: its readings; two: one for each."""

_IN_NAMES = {"长": "chang zhang", "乐": "le yue", "行": "xing hang", "重": "chong zhong", "朝": "chao zhao"}
"""Characters that given names read in two ways: both are found."""
_MOST_READINGS, _MOST_WAYS, _LONGEST = 8, 32, 4
"""Readings of one character, of a whole name, and characters up to which all are combined."""
_OTHERWISE = {"晟": "sheng", "子": "zi", "地": "di", "了": "le", "着": "zhe"}


@cache
def _dictionary() -> dict[int, str]:
    # Only single characters are asked for: without its phrases the package takes 12 MB instead of 55.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin.pinyin_dict import pinyin_dict

    return pinyin_dict


@lru_cache(maxsize=20_000)
def _syllable(character: str) -> str:
    """The commonest reading without its tone, `v` for ü as on keyboards; what has none stands for itself."""
    if character in _OTHERWISE:
        return _OTHERWISE[character]
    if character < "⺀":
        return character.lower() if character.isalnum() else ""
    return _spelled(_dictionary().get(ord(character), "").split(",")[0])


def _spelled(reading: str) -> str:
    plain = unicodedata.normalize("NFD", reading).replace("u\u0308", "v")
    return "".join(c for c in plain if c.isascii() and c.isalpha())


@lru_cache(maxsize=4_096)
def _surname(name: str) -> tuple[tuple[str, ...], ...]:
    """Readings of each character of the surname that `name` (two characters at most) begins with."""
    if name in SURNAMES and len(name) == 2:
        return tuple((syllable,) for syllable in SURNAMES[name].split())
    first = name[:1]
    return (tuple(SURNAMES[first].split()),) if first in SURNAMES else ((_syllable(first),),)


@lru_cache(maxsize=20_000)
def readings(name: str) -> tuple[str, ...]:
    """Full pinyin and initials of a personal name: 曾小满 → zengxiaoman, zxm. More where a character has more readings."""
    surname = _surname(name[:2]) if name else ()
    given = [tuple(_IN_NAMES[c].split()) if c in _IN_NAMES else (_syllable(c),) for c in name[len(surname) :]]
    found: dict[str, None] = {}
    for spoken in list(product(*surname, *given))[:8]:
        syllables = [syllable for syllable in spoken if syllable]
        found["".join(syllables)] = found["".join(s if s.isdigit() else s[0] for s in syllables)] = None
    found.pop("", None)
    return tuple(found)


@lru_cache(maxsize=20_000)
def _syllables(character: str) -> tuple[str, ...]:
    """Every reading a dictionary knows of a character, the commonest first; of one that none knows, those of a variant."""
    read = _dictionary().get(ord(character)) or _dictionary().get(ord(READ_LIKE.get(character, "\0")), "")
    found = [_syllable(character)] if ord(character) in _dictionary() or character < "⺀" else []
    return tuple(dict.fromkeys([*found, *map(_spelled, read.split(","))])) or ("",)


@lru_cache(maxsize=20_000)
def every_reading(name: str) -> tuple[str, ...]:
    """What somebody may type who knows a name by ear: full pinyin and initials, by every reading of surname and given name,
    the likeliest first. Bounded: a name of rare characters only has dozens."""
    name = unicodedata.normalize("NFKC", name)
    surname = _surname(name[:2]) if name else ()
    given = name[len(surname) :]
    spoken = [(*known, *_syllables(c)) for known, c in zip(surname, name, strict=False)]
    spoken += [(*(_IN_NAMES[c].split() if c in _IN_NAMES else ()), *_syllables(c)) for c in given]
    choices = [tuple(dict.fromkeys(each))[:_MOST_READINGS] for each in spoken]
    found: dict[str, None] = {}
    for way in sorted(_ways(choices), key=sum)[:_MOST_WAYS]:
        syllables = [each[number] for each, number in zip(choices, way, strict=True) if each[number]]
        found["".join(syllables)] = found["".join(s if s.isdigit() else s[0] for s in syllables)] = None
    found.pop("", None)
    return tuple(found)


def _ways(choices: list[tuple[str, ...]]) -> Iterator[tuple[int, ...]]:
    """Which reading of each character: all of them for names of usual length, else one character at a time."""
    if len(choices) <= _LONGEST:
        yield from product(*(range(len(each)) for each in choices))
        return
    yield (0,) * len(choices)
    for place, each in enumerate(choices):
        for number in range(1, len(each)):
            yield (*(0,) * place, number, *(0,) * (len(choices) - place - 1))


@lru_cache(maxsize=20_000)
def _initials(address: str) -> str:
    return "".join(s if s.isdigit() else s[0] for c in address if (s := _syllable(c)))


def find_text(name: str, number: str, address: str, people: Iterable[str] = ()) -> str:
    """The words a home is found by: its name, number and address and its people's names, each word once."""
    words: dict[str, None] = {}
    for one in (number, address, _initials(address)):
        words[one] = None
    for one in (name, *people):
        words[one] = words[fold_name(one)] = None
        words.update(dict.fromkeys(every_reading(one)))
    words.pop("", None)
    return " ".join(words)


def is_found(words: str, name: str) -> bool:
    """Whether a name is found by what somebody typed: parts of it as written, in pinyin or as initials; as on the phone
    (static/js/lists/search.js)."""
    text = " ".join((name.casefold(), fold_name(name), *every_reading(name)))
    return all(fold_typed(word) in text for word in words.split())


def fold_typed(word: str) -> str:
    """A word as typed into a search: ü as v, tones, dots and what nobody sees left out."""
    plain = unicodedata.normalize("NFD", fold_name(word)).replace("u\u0308", "v")
    return unicodedata.normalize("NFC", "".join(c for c in plain if not "\u0300" <= c <= "\u036f"))
