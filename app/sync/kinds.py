"""The contract of a receivable kind: what a phone may send, and what becomes of it.

A kind is pure. It says which records it must know (`needs`), is handed them (`Known`), and answers with rows to store
(`Accepted`) or with what is wrong (`Parked`). Loading, scope, the ledger, events, revisions and the transaction are the
business of receiving.py, once for all kinds, so that a batch costs a fixed number of queries and one commit.
"""

from collections.abc import Awaitable, Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, field
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

import msgspec
from piccolo.table import Table

from app.db import Update
from app.db.standing import stands
from app.lib.classes import HEALTH

Row = dict[str, Any]


class Fault(NamedTuple):
    """One thing wrong in a record: the field's path, a msgid (marked with N_), and values for its %(name)s places."""

    field: str
    message: str
    values: dict[str, Any] = {}


class Parked(NamedTuple):
    """Kept, but a person must look at it."""

    faults: list[Fault]


class Needs(dict[str, Iterable[UUID]]):
    """Ids of records this one names, by the lookup that finds them (subject.py): `Needs(households=[…])`. Missing ones make
    it wait; ones outside the sender's areas park it.

    `originals` are records of the sender's own that this one corrects or withdraws.
    """


class Known(dict[str, dict[Any, Row]]):
    """What `needs` asked for: the lookup's rows by id, each a dict of its columns. What was not looked up is empty.

    Of these sync brings three itself: `originals` (submissions: {"id", "kind", "state", "household", "area", "payload",
    "repaired_by"}), and for whatever record has such a field `areas` the sender may record in ({"id", "kind", "path"}) and
    `neighbours`, leaders of the sender's village ({"id", "path"}). `home` is the first area the sender holds.
    """

    def __init__(self, home: UUID | None = None, **found: dict[Any, Row]) -> None:
        super().__init__(found)
        self.home = home

    def __missing__(self, lookup: str) -> dict[Any, Row]:
        return self.setdefault(lookup, {})


@dataclass(slots=True)
class Record:
    """One decoded record. `recorded_at` is the phone's time corrected by the skew measured at this sync, in UTC; where that
    cannot be true it is the time of arrival, and `unsure` (clocks.py)."""

    id: UUID
    kind: str
    form: int
    account: UUID
    recorded_at: datetime
    received_at: datetime
    data: Any
    corrects: UUID | None = None
    unsure: bool = False


@dataclass(slots=True)
class Sender:
    """Who sends: `paths` are the areas they may record in, `home_area` the first of them (for what fits nowhere)
    and `home_path` its path.

    `health_paths`: where they may record what belongs to health; None: wherever they record at all, as a leader does.
    `made_at`: when the account was made; `heard_at`: when the town had heard from this phone before it sends what it sends
    now. Nothing they send was recorded before these; None: not known, e.g. of a machine that imports old records.
    """

    account: UUID
    device: UUID | None
    paths: list[str]
    home_area: UUID | None
    health_paths: list[str] | None = None
    home_path: str = ""
    made_at: datetime | None = None
    heard_at: datetime | None = None

    def paths_of(self, data_class: str) -> list[str]:
        """Where they may record what belongs to a class (lib/classes.py)."""
        return self.health_paths if data_class == HEALTH and self.health_paths is not None else self.paths


class Guarded(NamedTuple):
    """A conditional change of an existing row (an optimistic lock): `set` where `where` holds (a list value means IN).

    When no row matches, somebody was quicker: the record is parked with `otherwise`, and nothing else of it is stored.
    """

    table: type[Table]
    set: dict[str, Any]
    where: dict[str, Any]
    otherwise: Fault


@dataclass(slots=True)
class Accepted:
    """What to store for a record that is in order. Column defaults are filled in by the writer.

    `household` and `area` say where it belongs (the household's revision goes up). `verb`, `subject_kind`, `subject`
    and `detail` become its event. `accounts` are people whose own pages change with it (their revision goes up).
    `known`: rows that later records of the same batch see instead, by lookup and id. `people`: whose own records follow from it
    (Kind.renews), by the kind named in `renews_as` where that is not the record's. `also`: further homes whose pages change.
    `then`: plans that run in the same transaction, after everything of the batch was written.
    """

    area: UUID
    verb: str
    subject_kind: str
    subject: UUID
    household: UUID | None = None
    rows: list[tuple[type[Table], dict[str, Any]]] = field(default_factory=list)
    guards: list[Guarded] = field(default_factory=list)
    detail: dict[str, Any] = field(default_factory=dict)
    accounts: list[UUID] = field(default_factory=list)
    known: dict[str, dict[UUID, Row]] = field(default_factory=dict)
    then: list[Callable[[], Iterator[Any]]] = field(default_factory=list)
    people: list[UUID] = field(default_factory=list)
    also: list[UUID] = field(default_factory=list)
    renews_as: str = ""


Withdraw = Callable[[UUID, Record], list[Guarded]]
"""How one kind takes back its record: (id of the record, the withdrawal) → conditional changes."""


class Shape(msgspec.Struct, kw_only=True, omit_defaults=True, forbid_unknown_fields=False):
    """Base of what a kind's data looks like. Unknown fields are kept in the ledger and otherwise passed over."""

    corrects: UUID | None = None
    attachments: list[str] = []


@dataclass(frozen=True, slots=True)
class Kind:
    """One receivable kind. `form` is the newest form version; older ones go through `upgrade` first, for a year."""

    name: str
    form: int
    shape: type[Shape]
    needs: Callable[[Any], Needs]
    accept: Callable[[Record, Known], Accepted | Parked]
    _: KW_ONLY
    data_class: str
    """Who sees such records, and so who makes them (lib/classes.py). Said by every kind: there is no default to forget."""
    attachments: int = 0
    """How many photos a record may carry."""
    any_time: bool = False
    """Whether it is taken in although its time cannot be read: what may be urgent does not wait for a clock."""
    dated: Callable[[UUID, datetime], Sequence[Update]] | None = None
    """What changes when somebody has said when a record was made: (its id, the time) → conditional changes."""
    keyed: tuple[type[Table], ...] = ()
    """Tables in which a record's id becomes a row's, and which have rows that came by other ways as well."""
    facts: type[Table] | None = None
    """The append-only table in which a record's id is the row's, with `superseded_by` and `withdrawn_at`."""
    withdraw: Withdraw | None = None
    """How its author takes one back; None: it cannot be taken back, only put right by another."""
    afterwards: Callable[[list[UUID]], Iterator[Any]] | None = None
    """Plan run after rows of this kind were written, with the households they belong to (to renew what is derived)."""
    renews: Callable[[list[UUID]], Iterator[Any]] | None = None
    """Plan run after rows of this kind were written, with the people they are about (Accepted.people)."""
    asks: Callable[[Any, list[tuple[str, str]]], Awaitable[Any]] | None = None
    """For plain forms: (viewer, everything that was sent) → a page that asks something once before it is stored, or None."""
    from_anybody: Callable[[Record, Known], bool] = lambda _record, _known: False
    """Whether this very record is taken from whoever may record at the home at all, though they do not see its class."""
    classes: Callable[[Sequence[dict[str, Any]]], Awaitable[list[str]]] | None = None
    """For a kind whose records are about others, as a withdrawal is: payloads → the class of what each is about."""
    closed: Callable[[dict[str, str]], Awaitable[bool]] | None = None
    """Its fields → whether what it says is hidden even from its author by now, as numbers are after a withdrawn consent."""
    health_values: Mapping[str, Collection[str]] = field(default_factory=dict)
    """Of a kind that is ordinary: values of a field that belong to health all the same."""
    page: Callable[[Any], str | None] = lambda _data: None
    """Its data → the page that shows it, where that is not the home's."""
    replaced: str = ""
    """A query of one id that finds something when the record no longer counts; by itself that of `facts`."""
    upgrade: Callable[[int, dict[str, Any]], dict[str, Any]] = lambda _form, data: data

    def replaced_sql(self) -> str:
        """The query that tells whether an applied record was corrected or taken back; empty when that cannot be."""
        if self.facts is None or self.replaced:
            return self.replaced
        return f"SELECT 1 AS one FROM {self.facts._meta.tablename} WHERE id = ? AND NOT ({stands()})"
