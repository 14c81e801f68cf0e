"""Words that anybody would try for somebody of this town: names of its places, the person's own, their number."""

import os
import re
import unicodedata
from functools import cache, lru_cache
from uuid import UUID

from app.db import fetch

_KINDS = ("county", "town", "village")
_TAIL = re.compile(r"(村民委员会|居民委员会|村委会|居委会|委员会|社区|街道|自治县|县|市|区|镇|乡|村)$")
_SHORTEST = {True: 2, False: 4}
"""Characters of a word in Han, and of one in letters, that counts as one."""

_PLACES = f"SELECT DISTINCT name FROM area WHERE kind IN {_KINDS} LIMIT 5000"
_PERSON = "SELECT name, phone FROM account WHERE id = ?"


async def town_words() -> frozenset[str]:
    """Names of the places, in small letters."""
    return frozenset(word for row in await fetch(_PLACES) for word in spellings(row["name"]))


async def words_of(account: UUID) -> frozenset[str]:
    """A person's name and number."""
    rows = await fetch(_PERSON, account)
    return frozenset(word for row in rows for word in (*spellings(row["name"]), row["phone"]))


@lru_cache(20_000)
def spellings(name: str) -> frozenset[str]:
    """A name as written, without what all such names end in, and both in pinyin."""
    plain = "".join(c for c in unicodedata.normalize("NFKC", name).casefold() if c.isalnum())
    written = {plain}
    while len(plain) > 2 and (shorter := _TAIL.sub("", plain)) != plain:
        plain = shorter
        written.add(plain)
    words = written | {"".join(_pinyin(c) for c in each) for each in written}
    return frozenset(word for word in words if len(word) >= _SHORTEST[not word.isascii()])


@cache
def _pinyin(character: str) -> str:
    """Its commonest reading without tones; what is no Han character stays."""
    # Only single characters are asked for: without its phrases the package takes 12 MB instead of 55.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin.pinyin_dict import pinyin_dict

    reading = pinyin_dict.get(ord(character), character).partition(",")[0]
    return "".join(c for c in unicodedata.normalize("NFD", reading) if not unicodedata.combining(c))
