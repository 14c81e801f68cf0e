"""Receiving what phones recorded: never refused, and idempotent by id and content, so that each record counts exactly once.

`read` (reading.py) turns what was sent into records, on the event loop. `receive` is the write plan: it looks up what all
records of a batch name in a fixed number of queries (looking_up.py), asks each kind what becomes of each record (deciding.py),
and stores submission, domain rows, event, revisions and wanted photos (writing.py) in the one transaction whose commit the
phone is told about (outcomes.py).
"""

from collections.abc import Generator, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid5

from app.db import Fetch, is_postgres
from app.lib.classes import HEALTH
from app.sync.batch.deciding import Batch
from app.sync.batch.looking_up import sender_of
from app.sync.batch.outcomes import Outcome, Received, present_state
from app.sync.batch.reading import Read
from app.sync.kinds import Fault, Sender
from app.sync.registry import Subjects
from app.web.i18n import N_

SAME_ID = N_("Another record came under the same number. Both are kept; the town will look at it.")
_EXISTING = """
SELECT id, account, payload_hash, state, errors, household, kind FROM submission WHERE id = ANY(?)
"""


def receive(reads: Sequence[Read], sender: Sender, subjects: Subjects) -> Generator[Any, Any, Received]:
    """Plan: store a batch. See the module."""
    if is_postgres():
        # An advisory lock: two requests of one phone (a retry while the first still runs) take turns.
        yield Fetch("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", str(sender.account))
    batch = Batch(sender, subjects)
    outcomes: list[Outcome] = []
    existing = {row["id"]: row for row in (yield Fetch(_EXISTING, [read.record.id for read in reads]))}
    reads = yield from _settle_conflicts(reads, existing, sender, subjects)
    fresh = [read for read in reads if read.record.id not in existing]
    yield from batch.found.load(fresh)
    decided: dict[UUID, Outcome] = {}
    for read in reads:
        record_id = read.record.id
        if record_id in existing:
            outcomes.append(present_state(read, existing[record_id]))
        elif record_id in decided:
            first = decided[record_id]
            outcomes.append(first if first.outcome == "parked" else first._replace(outcome="already_stored"))
        else:
            decided[record_id] = yield from batch.take(read)
            outcomes.append(decided[record_id])
    yield from batch.pending.flush()
    if fresh:
        yield from batch.take_up_waiting()
    own = [row["id"] for row in existing.values() if row["account"] == sender.account]
    wanted = yield from batch.pending.wanted_photos(own)
    return Received(outcomes, wanted)


def _settle_conflicts(
    reads: Sequence[Read], existing: dict[UUID, dict[str, Any]], sender: Sender, subjects: Subjects
) -> Generator[Any, Any, list[Read]]:
    """The batch with every record that bears a taken id moved to an id of its own, under which it is kept."""
    elsewhere = yield from _ids_elsewhere(
        [read for read in reads if read.record.id not in existing], subjects.photo_owners
    )
    seen: dict[UUID, str] = {}
    away: list[Read] = []
    result: list[Read] = []
    for read in reads:
        original = existing.get(read.record.id)
        if original is not None:
            taken = original["account"] != sender.account or original["payload_hash"] != read.payload_hash
        else:
            taken = seen.setdefault(read.record.id, read.payload_hash) != read.payload_hash
            taken = taken or (read.record.id in elsewhere and read.kind is not None)
        if taken:
            read = moved(read, sender)
            away.append(read)
        result.append(read)
    if away:
        rows = yield Fetch(_EXISTING, [read.record.id for read in away])
        existing.update({row["id"]: row for row in rows})
    return result


def _ids_elsewhere(fresh: Sequence[Read], photo_owners: list[str]) -> Generator[Any, Any, set[UUID]]:
    """Ids of new records that another row has already, e.g. an imported home, or an answer from the public page."""
    asked: dict[str, list[UUID]] = {}
    for read in fresh:
        if read.kind is None:
            continue
        photos = photo_owners if read.kind.attachments else ()
        for table in (*(each._meta.tablename for each in read.kind.keyed), *photos):
            asked.setdefault(table, []).append(read.record.id)
    if not asked:
        return set()
    sql = " UNION ALL ".join(f"SELECT id FROM {table} WHERE id = ANY(?)" for table in asked)
    return {row["id"] for row in (yield Fetch(sql, *asked.values()))}


def moved(read: Read, sender: Sender) -> Read:
    """A record whose id is taken, under one of its own. The message is the same whatever has that id: it gives nothing away."""
    own_id = uuid5(read.record.id, f"{sender.account}{read.payload_hash}")
    return unapplied(replace(read, record=replace(read.record, id=own_id)), Fault("id", SAME_ID))


def unapplied(read: Read, fault: Fault) -> Read:
    """A record that is only kept, with this said of it."""
    return replace(read, kind=None, faults=[fault])


def apply_again(
    submission_id: UUID, subjects: Subjects, vouched: Sequence[str] = ()
) -> Generator[Any, Any, list[Fault] | None]:
    """Plan: apply a parked or waiting record again, with its author's rights; its faults, or None if there is no such record.

    `vouched`: areas in which somebody who may make health records accepts this one on behalf of its author.
    """
    # Locked, so that two people at the desk, or the desk and a phone, cannot apply it twice.
    lock = " FOR UPDATE" if is_postgres() else ""
    rows = yield Fetch(
        "SELECT id, account, device, kind, form, recorded_at, skew_s, received_at, payload, area, state, unsure, told_at "
        f"FROM submission WHERE id = ? AND state = ANY(?){lock}",
        submission_id,
        ["parked", "waiting"],
    )
    if not rows:
        return None
    author = yield from sender_of(rows[0]["account"], rows[0]["device"], subjects)
    batch = Batch(replace(author, health_paths=[*author.paths_of(HEALTH), *vouched]), subjects)
    faults = yield from batch.decide_again(rows[0])
    batch.arrived = [submission_id]
    yield from batch.take_up_waiting()
    return faults
