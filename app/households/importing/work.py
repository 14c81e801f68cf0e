"""The rows that one part of a file comes to: what is added, what changes, what is asked and what was answered."""

import json
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from app.db import Insert, Update
from app.households import search_keys
from app.households.finding import renew_find
from app.households.importing.matching.questions import Question
from app.households.importing.matching.values import said
from app.households.importing.report import Change
from app.households.importing.sheet.person_row import Person
from app.households.importing.sheet.register_rows import Home
from app.households.known_as import known_as
from app.households.tables import Household, ImportChange, KnownAs, Resident
from app.households.touching import touch_homes
from app.lib.ids import new_id
from app.lib.ports import Port
from app.sync.kinds import Fault

Row = dict[str, Any]
Plan = Generator[Any, Any, Any]
_HIDDEN = {"is_head", "name_key", "code_key", "household"}
"""Columns whose change is told by another's, or in the question that was asked."""


PEOPLE_MOVED = Port("people have moved between homes")
"""Called with the homes: later packages keep what hangs on a person with the person."""


@dataclass(slots=True)
class Outcome:
    """What one part of a file did, or would do. `made`: ids of the homes and people it added."""

    counts: dict[str, int] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    hints: list[tuple[int, Fault]] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    made: list[UUID] = field(default_factory=list)

    def count(self, what: str, n: int = 1) -> None:
        """Count one more."""
        self.counts[what] = self.counts.get(what, 0) + n


class Work:
    """Rows to write; when nothing is written they are only counted."""

    def __init__(self) -> None:
        self.outcome = Outcome()
        self._homes: list[Row] = []
        self._people: list[Row] = []
        self._updates: list[Update] = []
        self._before: dict[tuple[str, UUID], Row | None] = {}
        self._called: list[tuple[str, UUID, str]] = []
        self._moved: set[UUID] = set()

    def add_home(self, home: Home) -> UUID:
        """A new home, without its people."""
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
                **search_keys.of_home(home.code, home.name, home.number, home.address, names),
            }
        )
        self._note("household", key, None)
        self.outcome.count("added")
        return key

    def add_person(self, household: UUID, person: Person, position: int, *, head: bool) -> Row:
        """Somebody new. `head`: whether they may be the head, if the file says so."""
        row = {
            "id": new_id(),
            "household": household,
            "position": position,
            "state": "here",
            "tags": "[]",
            "relation": "",
            "birth_date": None,
            "sex": "",
            "phone": "",
            "is_head": False,
            **said(person),
        }
        if person.is_head and not head:
            row |= {"relation": "", "is_head": False}
        self._people.append(row)
        self._note("resident", row["id"], None)
        self.outcome.count("people_added")
        return row

    def change_person(self, home: Home, row: Row, changes: Mapping[str, Any]) -> None:
        """One of ours: these columns change."""
        for name, new in changes.items():
            self.changed(home, row["name"], name, row[name], new)
        self._note("resident", row["id"], {name: row[name] for name in changes})
        self._updates.append(Update(Resident, dict(changes), {"id": row["id"]}))
        if "household" in changes:
            self._moved |= {row["household"], changes["household"]}
            self.changed(home, row["name"], "home", "", home.code)
            self.outcome.count("people_moved")
        else:
            self.outcome.count("people_changed")
        row.update(changes)

    def change_home(self, home: Home, row: Row, changes: Mapping[str, Any], *, count: bool = True) -> None:
        """A home of ours: these columns change, and with them what its page shows."""
        for name, new in changes.items():
            if name not in {"find", "left_at"}:
                self.changed(home, "", name, row[name], new)
        self._note("household", row["id"], {name: row[name] for name in changes})
        row |= {**changes, "revision": row["revision"] + 1}
        self._updates.append(Update(Household, {**changes, "revision": row["revision"]}, {"id": row["id"]}))
        if count:
            self.outcome.count("changed")

    def call(self, kind: str, subject: UUID, called: str) -> None:
        """Somebody said that lists also use this name for the home or person: it is not asked again."""
        self._called.append((kind, subject, called))

    def changed(self, home: Home, who: str, name: str, old: Any, new: Any) -> None:
        """One line for the page."""
        if name not in _HIDDEN:
            old, new = ("" if value is None else str(value) for value in (old, new))
            self.outcome.changes.append(Change(home.code, who, name, old, new))

    def _note(self, kind: str, subject: UUID, before: Row | None) -> None:
        if before is None:
            self.outcome.made.append(subject)
            self._before[kind, subject] = None
            return
        # Of a row that is changed twice, the first image has the original values.
        first = self._before.setdefault((kind, subject), {})
        if first is not None:
            self._before[kind, subject] = {**before, **first}

    def write(self, batch: UUID) -> Plan:
        """Plan: all of it, as part of a batch."""
        images = [
            {
                "id": new_id(),
                "batch": batch,
                "subject_kind": kind,
                "subject": subject,
                "before": None if before is None else json.dumps(before, ensure_ascii=False, default=str),
            }
            for (kind, subject), before in self._before.items()
        ]
        yield Insert(Household, self._homes)
        yield Insert(Resident, self._people)
        yield Insert(ImportChange, images)
        yield Insert(KnownAs, [known_as(*called, batch) for called in self._called])
        for update in self._updates:  # noqa: UP028  a list takes no answers, which `yield from` would pass on
            yield update
        if self._moved:
            homes = sorted(self._moved)
            yield from touch_homes(homes)
            yield from renew_find(homes)
            yield from PEOPLE_MOVED(homes)
