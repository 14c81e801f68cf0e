"""All subjects together (subject.py), for code that goes through them without knowing any of them by name."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar, get_args, get_type_hints
from uuid import UUID

import msgspec

from app.areas.scope import is_within
from app.lib.classes import HEALTH, ORDINARY
from app.lib.clock import now
from app.sync import withdrawal
from app.sync.kinds import Kind, Row, Sender, Shape
from app.sync.subject import (
    Card,
    DeskPlace,
    Face,
    HeldPages,
    History,
    HomeColumns,
    HomeForm,
    Lookup,
    PersonColumns,
    PhotoAccess,
    Subject,
)
from app.web.viewer import Viewer

T = TypeVar("T")


def _is_near(row: Row, sender: Sender) -> bool:
    """Whether a group lies in the same village as one of the sender's."""
    around = (".".join(each.split(".")[:-2]) for each in sender.paths)
    return any(is_within(row["path"], [each]) for each in around if each)


_OWN_LOOKUPS = (
    Lookup(
        name="originals",
        columns="id, account, kind, state, household, area, payload, corrects, repaired_by",
        source="submission",
        key="id",
        field="corrects",
        mine=lambda row, sender: row["account"] == sender.account,
    ),
    Lookup(name="areas", columns="id, kind, path", source="area", key="id", field="area", by_field=True),
    Lookup(
        name="neighbours",
        columns="s.account AS id, a.path",
        source=("assignment s JOIN area a ON a.id = s.area AND s.role = 'leader' AND (s.until IS NULL OR s.until > ?)"),
        given=lambda _sender: [now()],
        key="s.account",
        field="neighbour",
        mine=_is_near,
        by_field=True,
    ),
)
_SENDERS = """
SELECT s.area, a.path, a.kind, s.role, s.since AS since_at, s.until AS until_at FROM assignment s
JOIN area a ON a.id = s.area WHERE s.account = ?
"""


class Subjects:
    """What all subjects bring, in their order. Raises ValueError when two bring the same."""

    def __init__(self, subjects: Iterable[Subject]) -> None:
        self.all = tuple(subjects)
        self.kinds: dict[str, Kind] = _by_name(kind for each in self.all for kind in each.kinds)
        self.kinds["withdrawal"] = withdrawal.withdrawal_kind(dict(self.kinds))
        self.lookups: dict[str, Lookup] = _by_name([*chain(*(each.lookups for each in self.all)), *_OWN_LOOKUPS])
        self.faces: dict[str, Face] = self._merged(lambda each: each.faces)
        for each in self.all:
            for port, filling in each.fills.items():
                port.fill(filling)

    def _each(self, of: Callable[[Subject], Sequence[T]]) -> list[T]:
        return [one for each in self.all for one in of(each)]

    def _merged(self, of: Callable[[Subject], Mapping[Any, T]]) -> dict[Any, T]:
        merged: dict[Any, T] = {}
        for each in self.all:
            twice = [key for key, value in of(each).items() if merged.get(key, value) != value]
            if twice:
                raise ValueError(f"The subject “{each.name}” brings what another has: {twice}")
            merged.update(of(each))
        return merged

    # What sync asks.

    @cached_property
    def lookup_sql(self) -> dict[str, str]:
        """The query of each lookup, widened by later subjects."""
        found = {}
        for name, lookup in self.lookups.items():
            wider = [each for each in self._each(lambda each: each.widens) if each.lookup == name]
            columns = lookup.columns + "".join(each.columns for each in wider)
            source = lookup.source + "".join(each.join for each in wider)
            found[name] = f"SELECT {columns} FROM {source} WHERE {lookup.key} = ANY(?)"
        return found

    @cached_property
    def lookup_by_table(self) -> dict[str, Lookup]:
        """Lookups whose tables' new rows later records may name; rows are written in this order."""
        return {each.table._meta.tablename: each for each in self.lookups.values() if each.table is not None}

    @cached_property
    def lookups_by_field(self) -> list[Lookup]:
        """Those used for every record that has their field, whatever its kind."""
        return [each for each in self.lookups.values() if each.by_field]

    @cached_property
    def health_kinds(self) -> list[str]:
        """Names of the kinds whose records belong to health."""
        return [kind.name for kind in self.kinds.values() if kind.data_class == HEALTH]

    @cached_property
    def health_fields(self) -> frozenset[str]:
        """Names of fields that only kinds of health have, those within readings included."""
        ordinary = {name for kind in self.kinds.values() if kind.data_class == ORDINARY for name in _names(kind.shape)}
        health = {name for kind in self.kinds.values() if kind.data_class == HEALTH for name in _names(kind.shape)}
        return frozenset(health - ordinary)

    def is_health(self, name: str, value: str = "") -> bool:
        """Whether a field of a form, by its path, tells something of health."""
        parts = name.removesuffix("[]").lower().split(".")
        if not self.health_fields.isdisjoint(parts):
            return True
        return any(value in kind.health_values.get(parts[0], ()) for kind in self.kinds.values())

    @cached_property
    def fact_tables(self) -> list[str]:
        """Tables of records that may be superseded or withdrawn (Kind.facts)."""
        return [kind.facts._meta.tablename for kind in self.kinds.values() if kind.facts is not None]

    @cached_property
    def photo_owners(self) -> list[str]:
        """Tables whose rows have photos under their own id."""
        return ["event", *(table._meta.tablename for table in self._each(lambda each: each.photo_owners))]

    @cached_property
    def photo_access(self) -> list[PhotoAccess]:
        """Who else sees a photo."""
        return self._each(lambda each: each.photo_access)

    @cached_property
    def photo_of_health(self) -> str:
        """A condition on `p` (photo) with one parameter, the health kinds: whether it belongs to health."""
        own = "EXISTS (SELECT 1 FROM submission s WHERE s.id = p.submission AND s.kind = ANY(?))"
        return f"({' OR '.join([own, *self._each(lambda each: each.photos_of_health)])})"

    def senders(self, account: UUID) -> tuple[str, list[UUID]]:
        """Where an account records, as a query with its parameters."""
        parts = [_SENDERS, *(each.senders for each in self.all if each.senders)]
        return " UNION ALL ".join(parts) + " ORDER BY since_at", [account] * len(parts)

    # What the phone's pages ask.

    @cached_property
    def kind_words(self) -> dict[str, str]:
        """What a record of each kind is called."""
        return {**{name: face.words for name, face in self.faces.items()}, "withdrawal": withdrawal.WORDS}

    @cached_property
    def field_words(self) -> dict[str, str]:
        """What the fields of records are called."""
        return {**self._merged(lambda each: each.fields), **withdrawal.FIELDS}

    @cached_property
    def template_words(self) -> dict[str, Any]:
        """What templates of the phone's pages are handed."""
        return self._merged(lambda each: each.template_words)

    @cached_property
    def home_forms(self) -> list[HomeForm]:
        """Forms on every home's page."""
        return self._each(lambda each: each.home_forms)

    def home_forms_for(self, home: Row) -> list[HomeForm]:
        """Those on the page of this home (`health`: whether the viewer sees what belongs to it)."""
        return [form for form in self.home_forms if form.data_class == ORDINARY or home["health"]]

    def home_forms_seen_by(self, viewer: Viewer) -> list[HomeForm]:
        """Those that this person finds at some home."""
        return [form for form in self.home_forms if form.data_class == ORDINARY or viewer.paths_of(form.data_class)]

    @cache  # noqa: B019  there is one for as long as the process lives
    def home_parts(self, place: str) -> list[str]:
        """Templates of what stands there on every home's page."""
        parts = [part for part in self._each(lambda each: each.home_parts) if part.place == place]
        return [part.template for part in sorted(parts, key=lambda part: part.order)]

    @cached_property
    def home_columns(self) -> list[HomeColumns]:
        """What the list of homes says of each."""
        return self._each(lambda each: each.home_columns)

    @cached_property
    def home_columns_of_health(self) -> list[str]:
        """Names of those that belong to health."""
        return [name for each in self.home_columns if each.data_class == HEALTH for name in each.columns]

    @cached_property
    def person_columns(self) -> list[PersonColumns]:
        """What a home's page knows of each of its people."""
        return self._each(lambda each: each.person_columns)

    @cached_property
    def unsaid(self) -> frozenset[str]:
        """Fields that a record's page leaves out: ids of what it is about, and what only machines need."""
        named = {lookup.field for lookup in self.lookups.values() if lookup.name != "areas"}
        return frozenset({*named, "attachments[]", "record", "tags_shown"})

    @cached_property
    def today_cards(self) -> list[Card]:
        """Of the phone's first page."""
        return sorted(self._each(lambda each: each.today_cards), key=lambda card: card.order)

    @cached_property
    def histories(self) -> dict[str, History]:
        """What a home's page tells, by kind."""
        return self._merged(lambda each: each.histories)

    @cached_property
    def waiting(self) -> list[str]:
        """Templates of how records look that wait on the phone, on the pages of homes."""
        return [each.waiting for each in self.all if each.waiting]

    @cached_property
    def waiting_away(self) -> list[str]:
        """The same on all other pages."""
        return [*(each.waiting_away for each in self.all if each.waiting_away), *self.waiting]

    @cached_property
    def held(self) -> list[HeldPages]:
        """Pages that lie on the phone."""
        return [each.held for each in self.all if each.held is not None]

    def stamp(self, viewer: Viewer) -> str:
        """Changes with whatever every held page of this person shows of any subject."""
        return "".join(each.stamp(viewer) for each in self.all)

    # What the desk and the process ask.

    @property
    def template_folders(self) -> list[Path]:
        """Where templates lie besides templates/."""
        return [each.templates for each in self.all if each.templates is not None]

    @cached_property
    def routes(self) -> list[Any]:
        """Of all subjects."""
        return self._each(lambda each: each.routes)

    @cached_property
    def desk_places(self) -> list[DeskPlace]:
        """The desk's menu, in its order."""
        return sorted(self._each(lambda each: each.desk_places), key=lambda place: place.order)

    @cached_property
    def cards(self) -> list[Card]:
        """Of the desk's first page, in their order."""
        return sorted(self._each(lambda each: each.cards), key=lambda card: card.order)

    @cached_property
    def pulse(self) -> list[str]:
        """Counts of what is new at the desk besides events."""
        return self._each(lambda each: each.pulse)

    @cached_property
    def jobs(self) -> list[Any]:
        """What is done by the clock."""
        return self._each(lambda each: each.jobs)

    async def load(self) -> None:
        """Load what subjects keep in the process's memory (caches)."""
        for each in self.all:
            for load in each.loads:
                await load()


def _by_name(these: Iterable[Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for each in these:
        if each.name in found:
            raise ValueError(f"Two subjects bring “{each.name}”.")
        found[each.name] = each
    return found


def _names(shape: type) -> Iterator[str]:
    for name, type_of in get_type_hints(shape).items():
        yield name
        for inner in _structs(type_of):
            yield from _names(inner)


def _structs(type_of: Any) -> Iterator[type]:
    if isinstance(type_of, type) and issubclass(type_of, msgspec.Struct) and not issubclass(type_of, Shape):
        yield type_of
    for inner in get_args(type_of):
        yield from _structs(inner)
