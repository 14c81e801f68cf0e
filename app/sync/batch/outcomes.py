"""What the phone is told of each record."""

from typing import Any, NamedTuple
from uuid import UUID

import msgspec

from app.sync.batch.reading import Read
from app.sync.kinds import Fault


class Outcome(NamedTuple):
    """What became of a record: `stored`, `already_stored` or `parked`, with its faults and the page that shows it."""

    id: str
    outcome: str
    errors: list[Fault]
    location: str | None
    urgent: bool = False


class Received(NamedTuple):
    """The answer to a batch."""

    outcomes: list[Outcome]
    attachments_wanted: list[str]


def present_state(read: Read, row: dict[str, Any]) -> Outcome:
    """Of a record that is here already: what became of it, as things are now."""
    if row["state"] == "parked":
        faults = [Fault(e["field"], e["message"], e.get("values", {})) for e in msgspec.json.decode(row["errors"])]
        return Outcome(read.sent_id, "parked", faults, f"/attention/{row['id']}")
    return Outcome(read.sent_id, "already_stored", [], location(row["household"], read))


def location(household: UUID | None, read: Read) -> str | None:
    """The page that shows it."""
    if household:
        return f"/households/{household}"
    return read.kind.page(read.record.data) if read.kind and read.record.data is not None else None
