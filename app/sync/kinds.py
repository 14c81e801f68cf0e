"""The contract of a receivable kind: what a phone may send, and what becomes of it.

A kind is pure. It says which records it must know (`needs`), is handed them (`Known`), and answers with rows to store
(`Accepted`) or with what is wrong (`Parked`). Loading, scope, the ledger, events, revisions and the transaction are the
business of receiving.py, once for all kinds, so that a batch costs a fixed number of queries and one commit.
"""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from dataclasses import KW_ONLY, dataclass, field
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

import msgspec
from piccolo.table import Table

from app.db import Update


class Fault(NamedTuple):
    """One thing wrong in a record: the field's path, a msgid (marked with N_), and values for its %(name)s places."""

    field: str
    message: str
    values: dict[str, Any] = {}


class Parked(NamedTuple):
    """Kept, but a person must look at it."""

    faults: list[Fault]


class Needs(NamedTuple):
    """Ids of records this one names. Missing ones make it wait; ones outside the sender's areas park it.

    `households` to `assignments` are checked against the sender's scope. `originals` are records of the sender's own
    that this one corrects or withdraws.
    """

    households: Iterable[UUID] = ()
    residents: Iterable[UUID] = ()
    problems: Iterable[UUID] = ()
    tasks: Iterable[UUID] = ()
    originals: Iterable[UUID] = ()


@dataclass(slots=True)
class Known:
    """What `needs` asked for, by id, each a dict of the columns named in looking_up.py (`area` always among them).

    `tasks` holds the sender's own assignment of the task: {"assignment", "state", "household", "problem", "area"}.
    `originals` holds submissions: {"id", "kind", "state", "household", "area", "payload", "repaired_by"}.
    """

    households: dict[Any, dict[str, Any]] = field(default_factory=dict)
    residents: dict[Any, dict[str, Any]] = field(default_factory=dict)
    problems: dict[Any, dict[str, Any]] = field(default_factory=dict)
    tasks: dict[Any, dict[str, Any]] = field(default_factory=dict)
    originals: dict[Any, dict[str, Any]] = field(default_factory=dict)
    areas: dict[Any, dict[str, Any]] = field(default_factory=dict)
    """Areas the sender may record in: {"id", "kind", "path"}."""
    neighbours: dict[Any, dict[str, Any]] = field(default_factory=dict)
    """Leaders of the sender's village that records name as `neighbour`: {"id", "path"}."""
    home: UUID | None = None
    """The first area the sender holds."""


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


class Guarded(NamedTuple):
    """A conditional change of an existing row: `set` where `where` holds (a list value means IN).

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
    `known`: what later records of the same batch know of these problems instead. `people`: whose own records follow from
    it (Kind.renews). `also`: further homes whose pages change.
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
    known: dict[UUID, dict[str, Any]] = field(default_factory=dict)
    then: list[Callable[[], Iterator[Any]]] = field(default_factory=list)
    people: list[UUID] = field(default_factory=list)
    also: list[UUID] = field(default_factory=list)


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
    upgrade: Callable[[int, dict[str, Any]], dict[str, Any]] = lambda _form, data: data
