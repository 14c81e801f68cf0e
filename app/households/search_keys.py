"""The derived columns by which homes and people are searched and recognised. Code that writes such a row gets them here."""

from collections.abc import Iterable

from app.lib.household_number import fold_number
from app.lib.names import fold_name
from app.lib.pinyin import find_text


def of_home(code: str, name: str, number: str, address: str = "", people: Iterable[str] = ()) -> dict[str, str]:
    """Columns of a home that follow from others. `people`: names of those who live there."""
    return {"code_key": fold_number(code), "find": find_text(name, number, address, people)}


def of_person(name: str) -> dict[str, str]:
    """The same of a person."""
    return {"name_key": fold_name(name)}
