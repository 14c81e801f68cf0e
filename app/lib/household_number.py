"""A home's number in the register (户号): how it is stored, and by what two spellings of one are recognised.

Spreadsheets spoil numbers: 0100001 loses its zero, 12 becomes 12.0, a dash becomes a long one. Such spellings have the same
key. Only the number itself says which home is meant; the key alone is reason to ask.
"""

import re
import unicodedata

LENGTH = 30
_DASHES = re.compile("[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d\u30fc\u4e00~\u301c\uff5e_]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\x00-\x08\x0e-\x1f\x7f]")
_FLOAT = re.compile(r"(\d+)\.0+")
_DRESSED = re.compile(r"^(?:第|NO\.?|#|户号)+|(?:户|号|#)+$")
_ZEROS = re.compile(r"(?<![0-9])0+(?=[0-9])")


def clean_number(text: str) -> str:
    """As it is stored: full width made plain, without what nobody sees."""
    return " ".join(_INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).split())


def fold_number(text: str) -> str:
    """The key: without spaces and zeros in front of any digits, the same for either case of letters and any kind of dash."""
    key = "".join(_DASHES.sub("-", clean_number(text)).upper().split())
    key = _FLOAT.sub(r"\1", key) if _FLOAT.fullmatch(key) else key
    return _ZEROS.sub("", _DRESSED.sub("", key) or key)
