"""The rows of ours that a part of a file may be about: homes by number, people by name, the names lists know them by."""

import json
from collections.abc import Collection, Generator, Iterable, Sequence
from typing import Any
from uuid import UUID

from app.areas.scope import is_within, within_sql
from app.db import Fetch, is_postgres
from app.households.importing.matching.same_person import no_contradiction, same_birth
from app.households.importing.sheet.person_row import Person
from app.households.importing.sheet.register_rows import Home
from app.lib.household_number import fold_number
from app.lib.names import fold_name

Row = dict[str, Any]
_HOMES = """
SELECT h.id, h.area, h.code, h.code_key, h.number, h.name, h.address, h.note, h.find, h.revision, h.left_at, a.path
FROM household h JOIN area a ON a.id = h.area WHERE """
_COLUMNS = (
    "r.id, r.household, r.name, r.name_key, r.sex, r.birth_date, r.phone, r.relation, r.is_head, r.tags, r.state, "
    "r.position"
)
_PEOPLE = f"SELECT {_COLUMNS} FROM resident r WHERE r.household = ANY(?) ORDER BY r.household, r.position, r.id"
_ELSEWHERE = f"""
SELECT {_COLUMNS} FROM resident r JOIN household h ON h.id = r.household JOIN area a ON a.id = h.area
WHERE r.name_key = ANY(?) AND """
_CALLED = "SELECT subject, called FROM known_as WHERE subject_kind = ? AND "
_AT_THE_DOOR = """
SELECT subject, detail FROM event WHERE subject = ANY(?) AND subject_kind IN ('household', 'resident')
"""


class There:
    """What is there already. `people`: by home. `made`: ids that this same list has added, which its rows cannot mean."""

    def __init__(self, made: Collection[UUID]) -> None:
        self.made = made
        self.homes: dict[UUID, Row] = {}
        self.people: dict[UUID, list[Row]] = {}
        self.aliases: dict[UUID, set[str]] = {}
        self.corrected: dict[UUID, set[str]] = {}
        self._by_number: dict[str, list[Row]] = {}
        self._by_key: dict[str, list[Row]] = {}
        self._by_plate: dict[tuple[UUID, str, str], list[Row]] = {}
        self._by_name: dict[str, list[Row]] = {}

    def with_number(self, home: Home) -> list[Row]:
        """Homes of the village that have exactly this number, or are called by it in lists."""
        return _in_village(home, self._by_number.get(home.code, ()))

    def with_almost(self, home: Home) -> list[Row]:
        """Homes of the village whose number differs only by what spreadsheets do to numbers."""
        rows = _in_village(home, self._by_key.get(fold_number(home.code), ()))
        return [row for row in rows if row["code"] != home.code and row["left_at"] is None]

    def with_plate(self, home: Home) -> Row | None:
        """A home added at the door has no number yet: it is recognised by plate and name within the micro-grid."""
        rows = self._by_plate.get((home.area, home.number, fold_name(home.name)), [])
        return rows[0] if home.number and len(rows) == 1 else None

    def elsewhere(self, person: Person) -> list[Row]:
        """People of ours, in whatever home, of this name and with the same full date of birth or phone number."""
        return [row for row in self._by_name.get(fold_name(person.name), ()) if _may_have_moved(person, row)]

    def load(self, homes: Sequence[Home], paths: Sequence[str], *, lock: bool) -> Generator[Any, Any, None]:
        """Plan: all that is needed for these homes. `paths`: where people may have moved from."""
        suffix = " FOR UPDATE OF h" if lock and is_postgres() else ""
        yield from self._load_by_number(homes, suffix)
        yield from self._load_by_plate(homes, suffix)
        yield from self._load_by_name(homes, paths, suffix)
        yield from self._load_people()
        subjects = [*self.homes, *(row["id"] for rows in self.people.values() for row in rows)]
        if subjects:
            self.corrected = yield from at_the_door(subjects)

    def _load_by_number(self, homes: Sequence[Home], suffix: str) -> Generator[Any, Any, None]:
        within, params = within_sql("a.path", sorted({home.village for home in homes}))
        codes = sorted({home.code for home in homes})
        called: dict[UUID, list[str]] = {}
        for row in (yield Fetch(f"{_CALLED} called = ANY(?)", "household", codes)):
            called.setdefault(row["subject"], []).append(row["called"])
        keys = sorted({fold_number(code) for code in codes})
        rows = yield Fetch(
            f"{_HOMES} (h.code = ANY(?) OR h.code_key = ANY(?) OR h.id = ANY(?)) AND {within} ORDER BY h.id{suffix}",
            codes,
            keys,
            sorted(called),
            *params,
        )
        for row in self._put(rows):
            for code in {row["code"], *called.get(row["id"], ())} - {""}:
                self._by_number.setdefault(code, []).append(row)
            if row["code_key"]:
                self._by_key.setdefault(row["code_key"], []).append(row)

    def _load_by_plate(self, homes: Sequence[Home], suffix: str) -> Generator[Any, Any, None]:
        areas = {home.area for home in homes if home.number and not self.with_number(home)}
        if not areas:
            return
        rows = yield Fetch(
            f"{_HOMES} h.code = '' AND h.left_at IS NULL AND h.area = ANY(?) ORDER BY h.id{suffix}", sorted(areas)
        )
        for row in self._put(rows):
            self._by_plate.setdefault((row["area"], row["number"], fold_name(row["name"])), []).append(row)

    def _load_by_name(self, homes: Sequence[Home], paths: Sequence[str], suffix: str) -> Generator[Any, Any, None]:
        within, params = within_sql("a.path", paths)
        named: dict[str, list[Person]] = {}
        for person in (one for home in homes for one in home.people if one.born or one.phone):
            named.setdefault(fold_name(person.name), []).append(person)
        for row in (yield Fetch(f"{_ELSEWHERE} {within} ORDER BY r.id", sorted(named), *params)):
            if row["id"] not in self.made and any(
                _may_have_moved(one, row) for one in named.get(fold_name(row["name"]), ())
            ):
                self._by_name.setdefault(fold_name(row["name"]), []).append(row)
        lived = {row["household"] for rows in self._by_name.values() for row in rows}
        if missing := lived - self.homes.keys():
            self._put((yield Fetch(f"{_HOMES} h.id = ANY(?) ORDER BY h.id{suffix}", sorted(missing))))

    def _load_people(self) -> Generator[Any, Any, None]:
        if not self.homes:
            return
        same = {row["id"]: row for rows in self._by_name.values() for row in rows}
        for row in (yield Fetch(_PEOPLE, sorted(self.homes))):
            # One dict for one person, wherever they are found: what a row changes, the next one sees.
            self.people.setdefault(row["household"], []).append(same.get(row["id"], row))
        ids = sorted(row["id"] for rows in self.people.values() for row in rows)
        if ids:
            for row in (yield Fetch(f"{_CALLED} subject = ANY(?)", "resident", ids)):
                self.aliases.setdefault(row["subject"], set()).add(row["called"])

    def _put(self, rows: Iterable[Row]) -> list[Row]:
        fresh = [row for row in rows if row["id"] not in self.made]
        for row in fresh:
            self.homes.setdefault(row["id"], row)
        return [self.homes[row["id"]] for row in fresh]


def _in_village(home: Home, rows: Iterable[Row]) -> list[Row]:
    return [row for row in rows if is_within(row["path"], [home.village])]


def _may_have_moved(person: Person, row: Row) -> bool:
    if not no_contradiction(person, row):
        return False
    return same_birth(person.born, row["birth_date"]) or (bool(person.phone) and person.phone == row["phone"])


def at_the_door(subjects: Sequence[UUID]) -> Generator[Any, Any, dict[UUID, set[str]]]:
    """Fields of these homes and people that somebody filled in or changed in the field."""
    rows = yield Fetch(_AT_THE_DOOR, subjects)
    fields: dict[UUID, set[str]] = {}
    for row in rows:
        fields.setdefault(row["subject"], set()).update(json.loads(row["detail"]).get("fields", ()))
    return fields
