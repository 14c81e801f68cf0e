"""Passwords that are guessed first: the worst of the world, and those that anybody would try in this town.

The list is that of zxcvbn (MIT), in the order of how often people chose them (NIST SP 800-63B, section 3.1.1.2: a blocklist of
common, expected and context-specific words). Nothing else is asked of a password but its length.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from app.web.i18n import N_

WORST = 10_000
LEAST_BESIDE = 4
"""Letters, or one digit more, that a password has to have beside words that everybody knows, years and digits in a row."""
_SHORTEST_WORD = 5

COMMON = N_("This password is one of those that are tried first. Please choose another, for example a short sentence.")
EVERYBODY_KNOWS = N_(
    "This password is made of words that everybody here knows: names of the town, your own, a number, a year. Please choose "
    "another, for example a short sentence."
)
ALIKE = N_("This password is one character again and again, or a row of them. Please choose another.")

OF_THE_HOUSE = ("weige", "微格", "password", "admin", "mima", "密码", "woaini", "我爱你", "zhongguo", "中国")
_YEARS = re.compile(r"(19|20)\d\d")
_ROW = "01234567890123456789"
_SEVERAL = re.compile(r"\d{3,}")


@cache
def _lists() -> tuple[frozenset[str], frozenset[str]]:
    """The worst passwords, and what of them is a word of its own."""
    from zxcvbn.frequency_lists import FREQUENCY_LISTS  # 0.1 s and 13 MB, for the few who choose a password

    worst = FREQUENCY_LISTS["passwords"]
    # The whole list, for most of its first ten thousand are too short anyway.
    return frozenset(worst), frozenset(each for each in worst[:WORST] if len(each) >= _SHORTEST_WORD and each.isalpha())


def weakness(password: str, own: Iterable[str] = ()) -> str | None:
    """Why this password is guessed first, as a msgid; None when it is not. `own`: words of the town and of the person."""
    plain = unicodedata.normalize("NFKC", password).casefold()
    bare = "".join(c for c in plain if c.isalnum())
    worst, words = _lists()
    if not {plain, bare, "".join(password.split()).lower()}.isdisjoint(worst) or bare.strip("0123456789") in words:
        return COMMON
    if _is_alike(plain):
        return ALIKE
    return EVERYBODY_KNOWS if _is_known(bare, own) else None


def _is_alike(text: str) -> bool:
    steps = {ord(b) - ord(a) for a, b in pairwise(text)}
    return len(steps) == 1 and steps <= {-1, 0, 1}


def _is_known(bare: str, own: Iterable[str]) -> bool:
    left = bare
    for word in sorted({*OF_THE_HOUSE, *own}, key=len, reverse=True):
        left = left.replace(word, " ")
    found = left != bare
    left = _SEVERAL.sub(lambda row: "" if row.group() in _ROW else row.group(), _YEARS.sub("", left))
    letters, digits = sum(c.isalpha() for c in left), sum(c.isdigit() for c in left)
    return found and letters < LEAST_BESIDE and letters + digits <= LEAST_BESIDE
