"""Who of a file is who of a home: by name and birth date, so that a second import finds everybody again."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from app.households.import_person import Person

Row = dict[str, Any]


def match(
    people: Sequence[Person], rows: Sequence[Row], corrected: Mapping[UUID, Iterable[str]]
) -> Iterator[tuple[Person, Row | None]]:
    """Each person of the file with their row, or None for somebody new, in the file's order."""
    left = list(rows)
    found: dict[int, Row] = {}

    def take(fits: Any, *, only: bool) -> None:
        for place, person in enumerate(people):
            if place not in found:
                fitting = [row for row in left if fits(person, row)]
                if fitting and (len(fitting) == 1 or not only):
                    found[place] = fitting[0]
                    left.remove(fitting[0])

    take(lambda person, row: person.name == row["name"] and person.born == row["birth_date"], only=False)
    take(lambda person, row: person.name == row["name"] and _may_be_same(person, row), only=False)
    take(lambda person, row: person.name == row["name"], only=True)
    # Written otherwise: a slip that the village mended in its list, or a leader at the door.
    take(_same_day_of_birth, only=True)
    take(lambda person, row: "name" in corrected.get(row["id"], ()) and _may_be_same(person, row), only=True)
    for place, person in enumerate(people):
        yield person, found.get(place)


def _same_day_of_birth(person: Person, row: Row) -> bool:
    born = person.born
    if born is None or born != row["birth_date"] or (born.month, born.day) == (1, 1):
        return False  # the first of January stands for a year of which no more is known
    return _sex_fits(person, row) and not set(person.name).isdisjoint(row["name"])


def _sex_fits(person: Person, row: Row) -> bool:
    return not person.sex or not row["sex"] or person.sex == row["sex"]


def _may_be_same(person: Person, row: Row) -> bool:
    """Nothing known of them differs: somebody of the same name in one home may be a grandchild."""
    born = row["birth_date"]
    return _sex_fits(person, row) and (person.born is None or born is None or person.born.year == born.year)
