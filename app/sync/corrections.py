"""Correcting and withdrawing one's own earlier record: the same for every kind that keeps its facts append-only."""

from typing import Any
from uuid import UUID

from piccolo.table import Table

from app.lib.ids import as_uuid
from app.sync.batch.decoding import payload_data
from app.sync.kinds import Fault, Guarded, Known, Record, Withdraw
from app.sync.tables import Submission
from app.web.i18n import N_

_NOT_OWN = N_("The record to correct is not one of yours. Save it as a new record instead.")
_OTHER_KIND = N_("A correction must be of the same kind as the record it corrects. Save it as a new record instead.")
_ALREADY = N_("This record was already corrected or withdrawn. Open the newest one and correct that.")


def supersede(record: Record, known: Known, table: type[Table], **where: Any) -> tuple[list[Guarded], list[Fault]]:
    """The conditional changes by which a record makes way for its correction; none when `record` corrects nothing.

    A record that was applied is marked as superseded in `table`; one that was parked is marked as repaired in the
    ledger. `where` narrows the first by further columns, e.g. only while a problem is open.
    """
    if record.corrects is None:
        return [], []
    original = known["originals"].get(record.corrects)
    if original is None:
        return [], [Fault("corrects", _NOT_OWN)]
    if original["kind"] != record.kind:
        return [], [Fault("corrects", _OTHER_KIND)]
    if original["state"] != "applied":
        return [repair(record, record.corrects)], []
    still = {"id": record.corrects, "superseded_by": None, "withdrawn_at": None, **where}
    return [Guarded(table, {"superseded_by": record.id}, still, Fault("corrects", _ALREADY))], []


def mend(record: Record, known: Known) -> tuple[list[Guarded], list[Fault]]:
    """The same for a kind whose applied records cannot be corrected: only a parked one makes way."""
    if record.corrects is None:
        return [], []
    original = known["originals"].get(record.corrects)
    if original is None:
        return [], [Fault("corrects", _NOT_OWN)]
    if original["state"] == "applied":
        return [], [Fault("corrects", _ALREADY)]
    return [repair(record, record.corrects)], []


def repair(record: Record, parked: UUID) -> Guarded:
    """Mark a parked record as dealt with by `record`. It stays in the ledger as it was sent."""
    change = {"state": "repaired", "repaired_by": record.id}
    return Guarded(Submission, change, {"id": parked, "state": ["parked", "waiting"]}, Fault("corrects", _ALREADY))


def about_whom(original: dict[str, Any]) -> list[UUID]:
    """The person an earlier record is about, as it says itself."""
    try:
        return [as_uuid(payload_data(original["payload"])["resident"])]
    except (KeyError, ValueError):
        return []


def corrected_people(record: Record, known: Known, person: UUID | None) -> list[UUID]:
    """Whom a record is about, and whom the one was about that it corrects: often somebody else, which is what is corrected."""
    original = known["originals"].get(record.corrects) if record.corrects else None
    return [*([person] if person else []), *(about_whom(original) if original else [])]


def corrected_homes(record: Record, known: Known) -> list[UUID]:
    """The home the corrected record belonged to."""
    original = known["originals"].get(record.corrects) if record.corrects else None
    return [original["household"]] if original and original["household"] else []


def withdraw_from(table: type[Table], **where: Any) -> Withdraw:
    """How a kind whose records are rows of `table` takes one back: by a time, never by deleting."""

    def withdraw(record_id: UUID, withdrawal: Record) -> list[Guarded]:
        still = {"id": record_id, "superseded_by": None, "withdrawn_at": None, **where}
        return [Guarded(table, {"withdrawn_at": withdrawal.recorded_at}, still, Fault("record", _ALREADY))]

    return withdraw
