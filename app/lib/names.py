"""People's names as they are stored and compared: all of Unicode's Han characters, middle dots, spaces nobody sees.

Registers write one person in many ways: 李　㛃 with a wide space to line up columns, 买买提•艾力 with any of a dozen dots,
a character from a block that an old program does not know. What is stored is one spelling (`clean_name`), what is compared
leaves out all that is not a letter (`fold_name`).
"""

import re
import unicodedata
from functools import lru_cache
from typing import Any

from app.lib.identity import HIDDEN, has_id
from app.lib.unreadable import N_

HAN = "\u2e80-\u2fdf\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
"""Han characters, for a class of a regular expression: every block and both planes that Unicode reserves for them."""

_DOTS = "\u00b7\u02d9\u0387\u16eb\u2022\u2027\u2219\u22c5\u22c6\u25e6\u2981\u2e30\u2e31\u2e33\u30fb\u318d\ua78f\uff65"
_DOT = re.compile(f"[{_DOTS}]")
_DOT_OF_SORTS = re.compile(f"(?<=[{HAN}]) ?[.。丶] ?(?=[{HAN}])")
_AROUND_DOTS = re.compile(r" ?·[ ·]*")
_BETWEEN_HAN = re.compile(f"(?<=[{HAN}]) +(?=[{HAN}])")
# What fonts show nothing for besides the category of format characters: joiners, fillers, selectors of variants.
_BLANK = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef\x00-\x08\x0e-\x1f\x7f]"
)
_NOT_COMPARED = re.compile(r"[\s·.'’‘`´\"\-‐‑‒–—―_~,，()]+")

_LOST = re.compile(
    "[?\ufffd\ufffc\u25a0\u25a1\u25ad-\u25af\u25c6\u25c7\u25cb\u25cf\u25ef\u2610\u2b1a\u3013\u2ff0-\u2fff*\u00d7\u2715\u2716\u2573#]"
    "|[\ue000-\uf8ff\U000f0000-\U0010fffd]"
    "|&[#\\w]{2,9};|\\\\u[0-9a-fA-F]{4}|%u?[0-9a-fA-F]{2,4}|[uU]\\+[0-9a-fA-F]{4,6}|\\{[^}]*\\}|锟斤"
    f"|(?<=[{HAN}])[xX]+(?![A-Za-z])|(?<![A-Za-z])[xX]+(?=[{HAN}])"
)
"""What stands where a character could not be written: question marks, boxes, blots, private use, references in digits, the
description of a character, and what masks a name on purpose."""

COMPOUND = frozenset(
    """
欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容
仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐
段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 公山 公坚 左丘 公伯 西门 公祖 第五 公乘 贯丘 公皙
南荣 东里 东宫 仲长 子书 子桑 即墨 达奚 褚师 单于 纳兰 完颜 耶律 哥舒 贺兰 贺若 叱干 叱罗 宿勤 豆卢 屈突 斛律 斛斯 若干
步六孤 爱新觉罗 叶赫那拉 钮祜禄 伊尔根觉罗 赫舍里 瓜尔佳 富察 那拉 乌雅 西林觉罗 萨克达 完颜 费莫 索绰络 董鄂 东乡 范姜
张简 张廖 欧侯 侯莫陈 安陵 东门 西乞 北宫 胡母 司城 司鸿 主父 相里 淳于 毌丘 母丘 夹谷 梁邱 闾邱 丘穆陵 拔也 阿史那 吐谷浑
""".split()  # noqa: SIM905  a list of words is read as one
)
"""Surnames of more than one character: those of the Hundred Family Surnames (百家姓) and of 中国姓氏大辞典 still borne."""
_LONGEST = max(map(len, COMPOUND))


@lru_cache(50_000)
def clean_name(text: str, *, spaced: bool = False) -> str:
    """A name as it is stored: compatibility forms made plain, what nobody sees left out, one kind of middle dot, one space
    between words and none between Han characters (unless `spaced`, for names that people write as they like to be called).
    Empty when nothing is left."""
    if text.isascii():
        return " ".join(_BLANK.sub("", text).split())
    # The dot above is spelled as a space with a mark by NFKC, so that dots come first.
    text = unicodedata.normalize("NFKC", _DOT.sub("·", text))
    text = "".join(c for c in text if unicodedata.category(c) != "Cf")
    text = " ".join(_BLANK.sub("", text).split())
    text = _DOT_OF_SORTS.sub("·", _DOT.sub("·", text))
    text = text if spaced else _BETWEEN_HAN.sub("", text)
    return _AROUND_DOTS.sub("·", text).strip(" ·")


@lru_cache(50_000)
def fold_name(text: str) -> str:
    """A name for comparing: two spellings of one name are equal. What stands for a lost character stays in it."""
    return unicodedata.normalize("NFKC", _NOT_COMPARED.sub("", clean_name(text).casefold()))


def is_name(text: str) -> bool:
    """Whether there is a letter in it, or what stands for a lost one: spaces, dots and digits alone are no name."""
    text = clean_name(text)
    return any(c.isalpha() or c == "〇" for c in text) or bool(_LOST.search(text))


def lost_character(text: str) -> str:
    """What stands in a name where a character was lost or hidden on the way (李? of 李㛃, 李□, 李&#13763;); else empty."""
    found = _LOST.search(clean_name(text))
    return found[0] if found else ""


def may_be(damaged: str, name: str) -> bool:
    """Whether a name with lost characters may be this one: what is left of it stands in the same order."""
    parts = [re.escape(fold_name(part)) for part in _LOST.split(clean_name(damaged))]
    return any(parts) and re.fullmatch(".{0,2}".join(parts), fold_name(name)) is not None


def split_name(name: str) -> tuple[str, str]:
    """Surname and given name: 欧阳小满 → 欧阳, 小满. Names with a dot or in other letters have no surname in front."""
    if "·" in name or not re.match(f"[{HAN}]", name):
        return "", name
    for length in range(min(_LONGEST, len(name) - 1), 1, -1):
        if name[:length] in COMPOUND:
            return name[:length], name[length:]
    return name[:1], name[1:]


def clean_title(text: str) -> str:
    """The name of a thing, such as a department or a clinic: on one line, without what nobody sees. Empty when no letter or
    digit is left."""
    text = "".join(c for c in text if c.isspace() or unicodedata.category(c) not in {"Cf", "Cc"})
    text = " ".join(_BLANK.sub("", text).split())
    return text if any(c.isalnum() for c in text) else ""


NO_NAME = N_("Please write the name.")
LONG_NAME = N_("Please shorten the name to %(limit)d characters.")
LOST_IN_NAME = N_(
    "In this name a character is lost: “%(mark)s”. Please write it; if the keyboard does not have it, write how it sounds in "
    "letters."
)


ID_IN_NAME = N_("A national ID number stands in this name, which is not kept. Please write the name alone.")


def name_fault(name: str, limit: int) -> tuple[str, dict[str, Any]] | None:
    """What is wrong with a person's name, as a msgid with its values; None when it is right. `name`: cleaned."""
    if HIDDEN in name or has_id(name):
        return ID_IN_NAME, {}
    if not is_name(name):
        return NO_NAME, {}
    if len(name) > limit:
        return LONG_NAME, {"limit": limit}
    mark = lost_character(name)
    return (LOST_IN_NAME, {"mark": mark}) if mark else None
