"""Reading JSON that a strict decoder refuses: half a character (a lone surrogate), a number out of range, a control character.

Such a record is never taken as it is (reading.py parks it), but its author is shown what they filled in.
"""

import json
import re
from typing import Any

MOST_NESTED = 32
"""Lists and objects within each other; a form has four. What is deeper is kept as text and not looked into."""
MOST_DIGITS = 20
HALF = "\N{REPLACEMENT CHARACTER}"
"""Stands for a character of which only a half arrived: typing was cut in the middle of an emoji."""

_SURROGATE = re.compile("[\ud800-\udfff]")


def _integer(digits: str) -> int | str:
    return int(digits) if len(digits) <= MOST_DIGITS else digits


def decode_loosely(text: str) -> Any:
    """The value, its strange numbers as text and its halves of characters marked. Raises ValueError when it is no JSON."""
    try:
        value = json.loads(text, strict=False, parse_float=str, parse_int=_integer, parse_constant=str)
        return _whole(value, MOST_NESTED)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _whole(value: Any, deeper: int) -> Any:
    if isinstance(value, str):
        return _SURROGATE.sub(HALF, value)
    if not deeper:
        raise ValueError("nested too deeply")
    if isinstance(value, dict):
        return {_SURROGATE.sub(HALF, key): _whole(item, deeper - 1) for key, item in value.items()}
    if isinstance(value, list):
        return [_whole(item, deeper - 1) for item in value]
    return value
