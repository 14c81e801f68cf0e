"""Whole numbers as people and programs write them, of any length: Python's own refuses very long ones with an error."""

_LONGEST = 18


def whole(text: str) -> int | None:
    """A whole number without a sign, in any script's digits; None when it is none, or longer than any that is meant."""
    return int(text) if text.isdecimal() and len(text) <= _LONGEST else None
