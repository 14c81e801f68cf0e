"""What of a record's payload somebody is shown, on every page that shows records whatever their kind.

The ledger keeps what phones sent as they sent it, so that its views cannot lean on a domain page's rules. A record has the
class of its kind, or of what it is about (a withdrawal, a report on a task); a field that belongs to health has that class
in any record, also in one of a kind that nobody knows.
"""

import json
from collections.abc import Callable, Sequence
from typing import Any

from app.events.looking import saw
from app.lib.classes import HEALTH, ORDINARY
from app.lib.ids import as_uuid_or_none
from app.sync.batch.decoding import flatten, payload_data, printable
from app.sync.registry import Subjects
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


def _is_raw_health(subjects: Subjects, text: str) -> bool:
    """Whether what could not be read names a field of health, or a kind."""
    lower = text.lower()
    return any(f'"{name}' in lower or f".{name}" in lower for name in (*subjects.health_fields, *subjects.health_kinds))


def _own_class(subjects: Subjects, row: Row) -> str:
    kind = subjects.kinds.get(row["kind"])
    if kind is not None:
        return kind.data_class
    return HEALTH if any(name in row["kind"].lower() for name in subjects.health_kinds) else ORDINARY


async def classes(subjects: Subjects, rows: Sequence[Row]) -> list[str]:
    """The class of each record, in order: of its kind, or the stricter one of what it is about."""
    found = [_own_class(subjects, row) for row in rows]
    for kind in subjects.kinds.values():
        places = [place for place, row in enumerate(rows) if row["kind"] == kind.name]
        if places and kind.classes:
            about = await kind.classes([payload_data(rows[place]["payload"]) for place in places])
            for place, data_class in zip(places, about, strict=True):
                found[place] = data_class if found[place] == ORDINARY else found[place]
    return found


async def shown(subjects: Subjects, rows: Sequence[Row], may_see: MaySee) -> list[Row]:
    """The records with `faults`, `fields` (pairs as the form had them) and `raw` (the text, when it was no form), each only
    as far as this viewer may see it. `withheld`: whether something was left out; `data_class`: whose record it is."""
    of_each = await classes(subjects, rows)
    return [_one(subjects, row, data_class, may_see) for row, data_class in zip(rows, of_each, strict=True)]


def _one(subjects: Subjects, row: Row, data_class: str, may_see: MaySee) -> Row:
    fields = list(flatten(payload_data(row["payload"])))
    raw = "" if fields else printable(row["payload"][:RAW_LENGTH])
    faults = json.loads(row["errors"])
    health = may_see(HEALTH, row)
    if data_class != ORDINARY and not may_see(data_class, row):
        kept, raw = [], ""
    else:
        kept = [(name, value) for name, value in fields if health or not subjects.is_health(name, value)]
        raw = raw if health or not _is_raw_health(subjects, row["payload"]) else ""
    withheld = len(kept) < len(fields) or (not fields and not raw and row["payload"] not in ("", "{}", "[]"))
    if withheld:
        faults = _without_values(faults)
    return {**row, "faults": faults, "fields": kept, "raw": raw, "withheld": withheld, "data_class": data_class}


def looked_at(rows: Sequence[Row]) -> None:
    """The present answer shows these: for everybody whose health data is among them, the look is written down for the audit."""
    for row in rows:
        if row["data_class"] == HEALTH and not row["withheld"]:
            named = (as_uuid_or_none(value) for name, value in row["fields"] if name == "resident")
            saw(key for key in named if key)


def _without_values(faults: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The faults that reveal nothing; of the others only that there are some: their words repeat what was typed."""
    plain = [fault for fault in faults if fault["field"] in _ABOUT]
    return plain if len(plain) == len(faults) else [*plain, _SOMETHING]
