"""What of a record's payload somebody is shown, on every page that shows records whatever their kind.

The ledger keeps what phones sent as they sent it, so that its views cannot lean on a domain page's rules. A record has the
class of its kind, or of what it is about (a withdrawal, a report on a task); a field that belongs to health has that class
in any record, also in one of a kind that nobody knows.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any, get_args, get_type_hints

import msgspec

from app.db import as_uuid_or_none
from app.events.looking import saw
from app.households.words import HEALTH_TAGS
from app.kinds import KINDS
from app.lib.classes import HEALTH, ORDINARY
from app.sync.decoding import flatten, payload_data, printable
from app.sync.kinds import Shape
from app.web.i18n import N_

Row = dict[str, Any]
MaySee = Callable[[str, Row], bool]
"""(class, record) → whether the viewer sees that class where the record belongs."""

RAW_LENGTH = 4000

_ABOUT = frozenset(
    {"", "id", "kind", "form", "recorded_at", "record", "corrects", "task", "household", "resident", "area"}
)
"""Fields that say what a record is about; a fault of one of these tells nothing of what was measured."""
_SOMETHING = {
    "field": "",
    "message": N_("Something in the numbers or answers does not fit. Who made the record sees it and mends it."),
    "values": {},
}


def health_kinds() -> list[str]:
    """Names of the kinds whose records belong to health."""
    return [kind.name for kind in KINDS.values() if kind.data_class == HEALTH]


@cache
def health_fields() -> frozenset[str]:
    """Names of fields that only kinds of health have, those within readings included."""
    ordinary = {name for kind in KINDS.values() if kind.data_class == ORDINARY for name in _names(kind.shape)}
    health = {name for kind in KINDS.values() if kind.data_class == HEALTH for name in _names(kind.shape)}
    return frozenset(health - ordinary)


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


def is_health(name: str, value: str = "") -> bool:
    """Whether a field of a form, by its path, tells something of health."""
    parts = name.removesuffix("[]").lower().split(".")
    return not health_fields().isdisjoint(parts) or (parts[0] == "tags" and value in HEALTH_TAGS)


def _is_raw_health(text: str) -> bool:
    """Whether what could not be read names a field of health, or a kind."""
    lower = text.lower()
    return any(f'"{name}' in lower or f".{name}" in lower for name in (*health_fields(), *health_kinds()))


def _own_class(row: Row) -> str:
    kind = KINDS.get(row["kind"])
    if kind is not None:
        return kind.data_class
    return HEALTH if any(name in row["kind"].lower() for name in health_kinds()) else ORDINARY


async def classes(rows: Sequence[Row]) -> list[str]:
    """The class of each record, in order: of its kind, or the stricter one of what it is about."""
    found = [_own_class(row) for row in rows]
    for kind in KINDS.values():
        places = [place for place, row in enumerate(rows) if row["kind"] == kind.name]
        if places and kind.classes:
            about = await kind.classes([payload_data(rows[place]["payload"]) for place in places])
            for place, data_class in zip(places, about, strict=True):
                found[place] = data_class if found[place] == ORDINARY else found[place]
    return found


async def shown(rows: Sequence[Row], may_see: MaySee) -> list[Row]:
    """The records with `faults`, `fields` (pairs as the form had them) and `raw` (the text, when it was no form), each only
    as far as this viewer may see it. `withheld`: whether something was left out; `data_class`: whose record it is."""
    return [_one(row, data_class, may_see) for row, data_class in zip(rows, await classes(rows), strict=True)]


def _one(row: Row, data_class: str, may_see: MaySee) -> Row:
    fields = list(flatten(payload_data(row["payload"])))
    raw = "" if fields else printable(row["payload"][:RAW_LENGTH])
    faults = json.loads(row["errors"])
    health = may_see(HEALTH, row)
    if data_class != ORDINARY and not may_see(data_class, row):
        kept, raw = [], ""
    else:
        kept = [(name, value) for name, value in fields if health or not is_health(name, value)]
        raw = raw if health or not _is_raw_health(row["payload"]) else ""
    withheld = len(kept) < len(fields) or (not fields and not raw and row["payload"] not in ("", "{}", "[]"))
    if withheld:
        faults = _without_values(faults)
    return {**row, "faults": faults, "fields": kept, "raw": raw, "withheld": withheld, "data_class": data_class}


def looked_at(rows: Sequence[Row]) -> None:
    """The present answer shows these: of whom there is something of health, that somebody looked is written down."""
    for row in rows:
        if row["data_class"] == HEALTH and not row["withheld"]:
            named = (as_uuid_or_none(value) for name, value in row["fields"] if name == "resident")
            saw(key for key in named if key)


def _without_values(faults: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The faults that tell nothing; of the others only that there are some: their words name what was typed."""
    plain = [fault for fault in faults if fault["field"] in _ABOUT]
    return plain if len(plain) == len(faults) else [*plain, _SOMETHING]
