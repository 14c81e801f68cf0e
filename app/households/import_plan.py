"""Homes of a file beside those that are there: what is new, what changes, and the writing of it.

A file adds and changes; it never removes. What somebody recorded at the door is fresher than any file and stands.
"""

import json
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from app.areas.scope import is_within, within_sql
from app.db import Fetch, Insert, Update, is_postgres
from app.households.import_people import match
from app.households.import_person import Person
from app.households.import_report import Change
from app.households.import_rows import Home
from app.households.pinyin import find_text
from app.households.tables import Household, ImportChange, Resident
from app.lib.ids import new_id
from app.sync.kinds import Fault
from app.web.i18n import N_

_GONE = N_("This home was reported as gone, and stays off the leaders' lists.")
AT_ONCE = 250
"""Homes in one transaction: phones that send at the same moment wait for a part of a town, not for all of it."""

Plan = Generator[Any, Any, Any]
_HOMES = """
SELECT h.id, h.area, h.code, h.number, h.name, h.address, h.note, h.find, h.revision, h.left_at, a.path
FROM household h JOIN area a ON a.id = h.area WHERE """
_PEOPLE = """
SELECT id, household, name, sex, birth_date, phone, relation, is_head, tags, state, position
FROM resident WHERE household = ANY(?) ORDER BY household, position, id
"""
_AT_THE_DOOR = """
SELECT subject, detail FROM event WHERE subject = ANY(?) AND subject_kind IN ('household', 'resident')
"""


@dataclass(slots=True)
class Outcome:
    """What one part of a file did, or would do."""

    counts: dict[str, int] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    hints: list[tuple[int, Fault]] = field(default_factory=list)

    def count(self, what: str, n: int = 1) -> None:
        """Count one more."""
        self.counts[what] = self.counts.get(what, 0) + n


def take_in(homes: Sequence[Home], batch: UUID | None) -> Plan:
    """Plan: write these homes as part of a batch; without one, only find out what would happen. Returns an Outcome."""
    if is_postgres() and batch:
        # Twice the same file at the same time must not make every home twice.
        yield Fetch("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", "import of households")
    there = yield from _there(homes, lock=batch is not None)
    people: dict[UUID, list[dict[str, Any]]] = {row["id"]: [] for row in there.values()}
    corrected: dict[UUID, set[str]] = {}
    if people:
        for row in (yield Fetch(_PEOPLE, sorted(people))):
            people[row["household"]].append(row)
        corrected = yield from at_the_door([*people, *(one["id"] for several in people.values() for one in several)])
    work = _Work(batch)
    for home in homes:
        row = there.get((home.village, home.code))
        if row is None:
            work.add(home)
        else:
            work.compare(home, row, people[row["id"]], corrected)
    if batch:
        yield from work.write()
    return work.outcome


def _there(homes: Sequence[Home], *, lock: bool) -> Generator[Any, Any, dict[tuple[str, str], dict[str, Any]]]:
    """Homes that are there already, by village and number. One added at the door has no number yet: its plate and name
    in the same micro-grid tell it."""
    suffix = " FOR UPDATE OF h" if lock and is_postgres() else ""
    villages = sorted({home.village for home in homes})
    within, params = within_sql("a.path", villages)
    order = " ORDER BY (h.left_at IS NOT NULL) DESC, h.id DESC"
    numbered = yield Fetch(f"{_HOMES} h.code = ANY(?) AND {within}{order}{suffix}", [h.code for h in homes], *params)
    found = {
        (village, row["code"]): row for row in numbered for village in villages if is_within(row["path"], [village])
    }
    unknown = {
        (home.area, home.number, home.name): (home.village, home.code)
        for home in homes
        if home.number and (home.village, home.code) not in found
    }
    if unknown:
        bare = yield Fetch(
            f"{_HOMES} h.code = '' AND h.left_at IS NULL AND h.area = ANY(?){suffix}",
            sorted({a for a, _, _ in unknown}),
        )
        for row in bare:
            key = unknown.get((row["area"], row["number"], row["name"]))
            if key:
                found.setdefault(key, row)
    return found


def at_the_door(subjects: Sequence[UUID]) -> Generator[Any, Any, dict[UUID, set[str]]]:
    """Fields of these homes and people that somebody filled in or changed in the field."""
    rows = yield Fetch(_AT_THE_DOOR, subjects)
    fields: dict[UUID, set[str]] = {}
    for row in rows:
        fields.setdefault(row["subject"], set()).update(json.loads(row["detail"]).get("fields", ()))
    return fields


class _Work:
    """Rows to write, and what they amount to."""

    def __init__(self, batch: UUID | None) -> None:
        self.outcome = Outcome()
        self._batch = batch
        self._homes: list[dict[str, Any]] = []
        self._people: list[dict[str, Any]] = []
        self._updates: list[Update] = []
        self._before: list[dict[str, Any]] = []

    def add(self, home: Home) -> None:
        """A new home with its people."""
        key = new_id()
        names = [person.name for person in home.people if person.state not in {"moved", "died"}]
        self._homes.append(
            {
                "id": key,
                "area": home.area,
                "code": home.code,
                "number": home.number,
                "name": home.name,
                "address": home.address,
                "note": home.note,
                "find": find_text(home.name, home.number, home.address, names),
            }
        )
        self._note("household", key, None)
        for position, person in enumerate(home.people):
            self._add_person(key, person, position)
        self.outcome.count("added")

    def compare(
        self,
        home: Home,
        row: dict[str, Any],
        people: list[dict[str, Any]],
        corrected: Mapping[UUID, set[str]],
    ) -> None:
        """A home that is there: what the file says otherwise."""
        if row["left_at"] is not None:
            self.outcome.hints.append((home.row, Fault("code", _GONE)))
        wanted = {"code": home.code, "area": home.area}
        wanted |= {key: value for key in ("name", "number", "address", "note") if (value := getattr(home, key))}
        changes = _differing(wanted, row, corrected.get(row["id"], ()))
        self._remember(home, "", row, changes)
        touched = self._compare_people(home, row["id"], people, corrected)
        if not changes and not touched:
            self.outcome.count("same")
            return
        new = {**row, **changes}
        names = [person["name"] for person in people if person["state"] in {"here", "away"}]
        text = find_text(new["name"], new["number"], new["address"], names)
        if text != row["find"]:
            changes["find"] = text
        self._note("household", row["id"], {key: row[key] for key in changes})
        self._updates.append(Update(Household, {**changes, "revision": row["revision"] + 1}, {"id": row["id"]}))
        self.outcome.count("changed")

    def _compare_people(
        self, home: Home, key: UUID, people: list[dict[str, Any]], corrected: Mapping[UUID, set[str]]
    ) -> bool:
        """Bring `people` up to the file; whether anything is new."""
        touched = False
        next_position = max((row["position"] for row in people if row["position"] < 1000), default=-1) + 1
        for person, row in match(home.people, people, corrected):
            if row is None:
                people.append(self._add_person(key, person, next_position))
                self._changed(home, person.name, "name", "", person.name)
                next_position += 1
                touched = True
                continue
            changes = _differing(_said(person), row, corrected.get(row["id"], ()))
            if changes:
                self._remember(home, row["name"], row, changes)
                self._note("resident", row["id"], {name: row[name] for name in changes})
                self._updates.append(Update(Resident, dict(changes), {"id": row["id"]}))
                self.outcome.count("people_changed")
                row.update(changes)
                touched = True
        return touched

    def _add_person(self, household: UUID, person: Person, position: int) -> dict[str, Any]:
        row = {
            "id": new_id(),
            "household": household,
            "position": position,
            "state": "here",
            "tags": "[]",
            **_said(person),
        }
        self._people.append(row)
        self._note("resident", row["id"], None)
        self.outcome.count("people_added")
        return row

    def _note(self, kind: str, subject: UUID, before: dict[str, Any] | None) -> None:
        if self._batch:
            image = None if before is None else json.dumps(before, ensure_ascii=False, default=str)
            self._before.append(
                {"id": new_id(), "batch": self._batch, "subject_kind": kind, "subject": subject, "before": image}
            )

    def _remember(self, home: Home, who: str, row: Mapping[str, Any], changes: Mapping[str, Any]) -> None:
        for name, new in changes.items():
            self._changed(home, who, name, row[name], new)

    def _changed(self, home: Home, who: str, name: str, old: Any, new: Any) -> None:
        if name != "is_head":
            old, new = ("" if value is None else str(value) for value in (old, new))
            self.outcome.changes.append(Change(home.code, who, name, old, new))

    def write(self) -> Plan:
        """Plan: all of it."""
        yield Insert(Household, self._homes)
        yield Insert(Resident, self._people)
        yield Insert(ImportChange, self._before)
        for update in self._updates:  # noqa: UP028  a list takes no answers, which `yield from` would pass on
            yield update


def _said(person: Person) -> dict[str, Any]:
    """The columns that the file fills for a person."""
    values: dict[str, Any] = {"name": person.name}
    values |= {key: value for key in ("sex", "phone", "relation", "state") if (value := getattr(person, key))}
    if person.born:
        values["birth_date"] = person.born
    if person.tags is not None:
        values["tags"] = json.dumps(person.tags)
    if person.relation:
        values["is_head"] = person.is_head
    return values


def _differing(wanted: Mapping[str, Any], row: Mapping[str, Any], corrected: Iterable[str]) -> dict[str, Any]:
    """What the file says otherwise, but for what was corrected at the door."""
    stands = set(corrected)
    if "relation" in stands:
        stands.add("is_head")
    return {key: value for key, value in wanted.items() if key not in stands and not _same(value, row[key])}


def _same(new: Any, old: Any) -> bool:
    if isinstance(new, bool):
        return new == bool(old)
    if isinstance(new, date):
        # A year alone is kept as its first day, and must not wipe the day that is known.
        return old is not None and (new == old or ((new.month, new.day) == (1, 1) and new.year == old.year))
    return new == old
