"""Who of a file is who of a home.

The same name, and nothing known that contradicts it, is the same person. Anything less is only a likeness: brothers and
sisters share surname, home and the character of their generation, twins even the day of birth. A likeness is asked about.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import msgspec

from app.households.importing.sheet.person_row import Person
from app.lib.names import fold_name, lost_character, may_be, split_name
from app.lib.pinyin import readings

Row = dict[str, Any]
Aliases = Mapping[UUID, Collection[str]]
"""Further names, folded, by which lists call people of ours: somebody said so."""


class Match(msgspec.Struct):
    """A person of the file: `row` is theirs; else `like` are people of ours who may be the same."""

    person: Person
    row: Row | None = None
    like: list[Row] = []


def match(people: Sequence[Person], rows: Sequence[Row], aliases: Aliases) -> list[Match]:
    """Each person of the file, in its order. `rows`: the people of the home."""
    matches = [Match(person) for person in people]
    left = list(rows)
    for fits in (_certain, _compatible, _by_alias(aliases)):
        _pair(matches, left, fits)
    for each in matches:
        if each.row is None and not each.like:
            each.like = [row for row in left if alike(each.person, row)]
    return matches


def _pair(matches: list[Match], left: list[Row], fits: Callable[[Person, Row], bool]) -> None:
    """Give each person the row that fits only them and that alone fits them. Where several fit, it is not for us to choose."""
    while True:
        open_ones = [each for each in matches if each.row is None and not each.like]
        fitting = [[row for row in left if fits(each.person, row)] for each in open_ones]
        found = [
            (each, several[0])
            for each, several in zip(open_ones, fitting, strict=True)
            if len(several) == 1 and sum(several[0] in other for other in fitting) == 1
        ]
        for each, row in found:
            each.row = row
            left.remove(row)
        if not found:
            for each, several in zip(open_ones, fitting, strict=True):
                each.like = several
            return


def _certain(person: Person, row: Row) -> bool:
    return same_birth(person.born, row["birth_date"]) and _compatible(person, row)


def _compatible(person: Person, row: Row) -> bool:
    return fold_name(person.name) == fold_name(row["name"]) and no_contradiction(person, row)


def _by_alias(aliases: Aliases) -> Callable[[Person, Row], bool]:
    def fits(person: Person, row: Row) -> bool:
        return fold_name(person.name) in aliases.get(row["id"], ()) and no_contradiction(person, row)

    return fits


def no_contradiction(person: Person, row: Row) -> bool:
    """Whether nothing known of both differs: sex, and date of birth as far as it is known."""
    return sex_fits(person, row) and birth_fits(person.born, row["birth_date"])


def sex_fits(person: Person, row: Row) -> bool:
    """Whether the sexes do not differ, as far as they are known."""
    return not person.sex or not row["sex"] or person.sex == row["sex"]


def birth_fits(one: date | None, other: date | None) -> bool:
    """Whether two dates of birth may be the same: a year is kept as its first day, a month as its first."""
    return one is None or other is None or one == other or less_precise(one, other) or less_precise(other, one)


def less_precise(rough: date, exact: date) -> bool:
    """Whether `rough` may be a mere year or month of `exact`."""
    return rough.day == 1 and rough.year == exact.year and rough.month in {1, exact.month}


def same_birth(one: date | None, other: date | None) -> bool:
    """Whether both are the same day; the first of January stands for a year of which no more is known."""
    return one is not None and one == other and (one.month, one.day) != (1, 1)


def alike(person: Person, row: Row) -> bool:
    """Whether somebody should look if this is the same person."""
    if fold_name(person.name) == fold_name(row["name"]):
        return True
    if not sex_fits(person, row):
        return False
    if same_birth(person.born, row["birth_date"]):
        return True
    return birth_fits(person.born, row["birth_date"]) and _names_alike(person.name, row["name"])


def _names_alike(one: str, other: str) -> bool:
    """Without the surname, which the whole family shares: a character in common, or the same sound; or one is damaged."""
    if lost_character(one) or lost_character(other):
        return may_be(one, other) or may_be(other, one)
    given, other_given = split_name(one)[1], split_name(other)[1]
    return not set(given).isdisjoint(other_given) or not set(readings(one)[:1]).isdisjoint(readings(other))
