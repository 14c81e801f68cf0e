"""How a subject introduces itself: visits, blood pressure, problems and whatever comes next, each in a folder of its own.

A subject says here what it brings: kinds of records, what their forms and pages look like, routes, places at the desk, jobs.
Those who use it (sync, the phone's pages, the desk, the worker) know no subject by name; they go through all of them
(`Subjects`, registry.py). `app/subjects.py` is the list. docs/a-new-subject.md walks through adding one.
"""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, NamedTuple

from piccolo.table import Table

from app.areas.scope import is_within
from app.lib.classes import ORDINARY
from app.lib.jobs import Job
from app.lib.ports import Port, Register
from app.sync.kinds import Kind, Row, Sender
from app.web.viewer import Viewer


def in_own_areas(row: Row, sender: Sender) -> bool:
    """Whether a row (its area's `path`) lies where the sender records."""
    return is_within(row["path"], sender.paths)


def _nothing(_row: Row, _sender: Sender) -> None:
    pass


@dataclass(frozen=True, kw_only=True)
class Lookup:
    """Records that others name, found for a whole batch in one query: `SELECT columns FROM source WHERE key = ANY(?)`.

    Its rows have `id`, and `area` with that area's `path` where they lie somewhere.
    """

    name: str
    """What a kind calls it: `Needs(problems=[…])`, `known["problems"]`."""
    columns: str
    source: str
    key: str
    field: str
    """The field of a record that names one; a fault about it stands there."""
    given: Callable[[Sender], list[Any]] = lambda _sender: []
    """Parameters of `source`, before the ids."""
    mine: Callable[[Row, Sender], bool] = in_own_areas
    """Whether a record may name it; what is there and not the sender's parks the record."""
    by_field: bool = False
    """Whether it is looked up for any record that has `field`, unasked; one that is not the sender's is as good as none."""
    table: type[Table] | None = None
    """The table whose new rows later records of the same batch may name."""
    look: Callable[[Row, Sender], None] = _nothing
    """Completes a row that was found."""


class Widening(NamedTuple):
    """Columns that a later subject adds to an earlier one's lookup, as one query: `lookup`, ", k.columns", " LEFT JOIN …"."""

    lookup: str
    columns: str
    join: str


class PhotoAccess(NamedTuple):
    """Who sees a photo besides its author and those who see the home: a condition on `p` (photo) with its parameters."""

    sql: str
    given: Callable[[Viewer], list[Any]]


@dataclass(frozen=True, kw_only=True)
class Face:
    """How people see the records of a kind. Words are msgids; templates get what home/pages.py hands to a record's page."""

    words: str
    """What a record of this kind is called."""
    codes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """What the codes of its fields say, by field."""
    says: Callable[[str, str, str | None], str | None] = lambda _field, _value, _path: None
    """(field, value, path of its area) → what a value says where that is not in `codes`."""
    form: str = ""
    """Template of a record as its form, filled in, with its faults marked."""
    marks: Collection[str] = ()
    """Fields at which the form shows what is wrong; `readings.*` are all that begin so. Anything else is said above it."""
    corrects: bool = False
    """Whether the form is offered to correct a record that counts."""
    takes_back: bool = False
    """Whether the record's page offers to take it back."""
    before_taking_back: str = ""
    """Template of what is to be known before one is taken back."""


@dataclass(frozen=True, kw_only=True)
class HomeForm:
    """A form on every home's page, in a sheet of its own, led to by a button below it and from today's page."""

    section: str
    """The sheet's address on the page: `#visit`."""
    words: str
    asks: str
    """What the list of homes asks when one is to be chosen for it."""
    icon: str
    template: str
    data_class: str = ORDINARY


class HomePart(NamedTuple):
    """A part of every home's page: at its `top`, in its `body` or among its `sheets`. `order`: lower ones come first."""

    template: str
    place: Literal["top", "body", "sheets"]
    order: int = 0


@dataclass(frozen=True, kw_only=True)
class History:
    """What a home's page tells of a kind: its newest records that count. `table` has the columns of Kind.facts."""

    table: str
    time: str
    """The column that says when it was."""
    columns: Mapping[str, str]
    """SQL on `x` (the table) by the names in home/history.py; others are empty."""
    template: str
    data_class: str = ORDINARY
    still: str = ""
    """A further condition on `x`."""
    open: str = ""
    """A condition on `x` for what is told however old it is."""
    lists: Sequence[str] = ()
    """Lists of a home that entries are put into."""
    add: Callable[[Row, Row], None] = lambda _home, _entry: None
    """Puts an entry wherever else on the home's page it belongs."""


@dataclass(frozen=True, kw_only=True)
class HomeColumns:
    """What the list of homes says of each: SQL by name, on `h` (household)."""

    columns: Mapping[str, str]
    data_class: str = ORDINARY


@dataclass(frozen=True, kw_only=True)
class PersonColumns:
    """What a home's page knows of each of its people: SQL by name, on `r` (resident) and what is joined to it."""

    columns: Mapping[str, str]
    join: str
    health: Collection[str] = ()
    """Names of those that belong to health."""
    lists: Sequence[str] = ()
    """Lists of a person that entries are put into (History.add)."""


@dataclass(frozen=True, kw_only=True)
class HeldPages:
    """Pages that lie on the phone: `tags` of each by its address, without rendering, and the html of those asked for."""

    tags: Callable[[Viewer], Awaitable[list[tuple[str, str]]]]
    pages: Callable[[Viewer, list[str]], Awaitable[dict[str, str]]]
    arrived: Callable[[Viewer, Collection[str]], Awaitable[None]] | None = None
    """Told which pages a phone has now."""


@dataclass(frozen=True, kw_only=True)
class DeskPlace:
    """A place of the desk's menu: its address, its word, and the roles that see it. `order`: lower ones come first."""

    address: str
    words: str
    roles: Sequence[str]
    order: int


@dataclass(frozen=True, kw_only=True)
class Card:
    """What waits for somebody, on the desk's first page or the phone's. `load` tells it, or None where there is nothing to
    say to this person; the template finds it as `card`."""

    template: str
    load: Callable[[Viewer], Awaitable[Any | None]]
    order: int


@dataclass(frozen=True, kw_only=True)
class Subject:
    """Everything one subject brings. What is left out it has none of."""

    name: str
    templates: Path | None = None
    """Where its templates lie, if that is not templates/."""
    kinds: Sequence[Kind] = ()
    lookups: Sequence[Lookup] = ()
    widens: Sequence[Widening] = ()
    photo_access: Sequence[PhotoAccess] = ()
    photos_of_health: Sequence[str] = ()
    """Conditions on `p` (photo): what else than a record of health makes a photo one of health."""
    photo_owners: Sequence[type[Table]] = ()
    """Tables whose rows have photos under their own id, as records have."""
    senders: str = ""
    """A query of one id: where else than by a role a sender may record (area, path, kind, role, since_at, until_at)."""
    faces: Mapping[str, Face] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)
    """Words of its records' fields."""
    template_words: Mapping[str, Any] = field(default_factory=dict)
    """What its templates on the phone's pages are handed, by name."""
    home_forms: Sequence[HomeForm] = ()
    home_parts: Sequence[HomePart] = ()
    home_columns: Sequence[HomeColumns] = ()
    person_columns: Sequence[PersonColumns] = ()
    histories: Mapping[str, History] = field(default_factory=dict)
    waiting: str = ""
    """Template of how its records look while they wait on the phone: one `<template data-kind>` for each kind."""
    waiting_away: str = ""
    """The same for pages that are no home's, where its records need more words."""
    held: HeldPages | None = None
    stamp: Callable[[Viewer], str] = lambda _viewer: ""
    """Changes with whatever every held page shows of it (settings, words a town has chosen)."""
    routes: Sequence[Any] = ()
    desk_places: Sequence[DeskPlace] = ()
    cards: Sequence[Card] = ()
    """On the desk's first page."""
    today_cards: Sequence[Card] = ()
    """On today's page of the phone."""
    jobs: Sequence[Job] = ()
    loads: Sequence[Callable[[], Awaitable[None]]] = ()
    """What a process reads into its memory when it starts."""
    pulse: Sequence[str] = ()
    """Counts of what is new at the desk besides events: each a query with one bound, a moment."""
    fills: Mapping[Port | Register, Any] = field(default_factory=dict)
    """Plans that earlier packages call, and entries they look up, without knowing whose they are (lib/ports.py)."""
