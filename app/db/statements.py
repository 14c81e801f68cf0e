"""What a write plan may ask of the database. Plans are generators, pure apart from these requests."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from piccolo.table import Table


@dataclass(slots=True)
class Fetch:
    """Rows of a SELECT as dicts. `?` marks a parameter; `column = ANY(?)` takes a list."""

    sql: str
    params: Sequence[Any]

    def __init__(self, sql: str, *params: Any) -> None:
        self.sql = sql
        self.params = params


@dataclass(slots=True)
class Execute:
    """Any changing statement, with the same placeholders; answers how many rows it changed."""

    sql: str
    params: Sequence[Any]

    def __init__(self, sql: str, *params: Any) -> None:
        self.sql = sql
        self.params = params


@dataclass(slots=True)
class Insert:
    """New rows, dicts by column name; missing columns get their default. `ignore`: rows already there stay as they are."""

    table: type[Table]
    rows: Sequence[dict[str, Any]]
    ignore: bool = False


@dataclass(slots=True)
class Update:
    """A conditional change: `set` where all of `where` holds (a list means IN, None means IS NULL).

    An optimistic lock: it answers how many rows it changed, and zero means that somebody was quicker.
    """

    table: type[Table]
    set: dict[str, Any]
    where: dict[str, Any]


@dataclass(slots=True)
class Afterwards:
    """After commit: call this on the event loop once the commit is on disk; the same callable once, and never without it."""

    call: Callable[[], None]


Statement = Fetch | Execute | Insert | Update | Afterwards
