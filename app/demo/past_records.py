"""The past comes in as everything does: as records from phones, parsed and received by app/sync, but dated in the past."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

import msgspec

from app.db import write
from app.demo.world import Worker
from app.lib.ids import new_id
from app.subjects import SUBJECTS
from app.sync.batch.reading import Read, read
from app.sync.batch.receiving import receive
from app.sync.kinds import Sender

_AT_ONCE = 2_000
"""Records in one transaction."""


class Said(NamedTuple):
    """One record. `at`: when it was written down; `received_at`: when the town had it, both in UTC."""

    by: Worker
    kind: str
    data: dict[str, Any]
    at: datetime
    received_at: datetime
    id: UUID


def said(by: Worker, kind: str, data: dict[str, Any], at: datetime, received_at: datetime | None = None) -> Said:
    """A record with an id of its own; without `received_at` it went out at once."""
    return Said(by, kind, data, at, received_at or at, new_id())


async def send(records: Iterable[Said]) -> int:
    """Receive these records, each author's in the order of time; returns how many were parked."""
    by_author: dict[UUID, list[Said]] = {}
    for record in sorted(records, key=lambda one: one.at):
        by_author.setdefault(record.by.account, []).append(record)
    parked = 0
    batch: list[tuple[Sender, list[Read]]] = []
    waiting = 0
    for own in by_author.values():
        author = own[0].by
        sender = Sender(author.account, None, [author.place.path], author.place.id)
        batch.append((sender, [_read(record, sender) for record in own]))
        waiting += len(own)
        if waiting >= _AT_ONCE:
            parked += await write(_receive, batch)
            batch, waiting = [], 0
    return parked + await write(_receive, batch)


def _read(record: Said, sender: Sender) -> Read:
    raw = msgspec.json.encode(
        {"id": record.id, "kind": record.kind, "form": 1, "recorded_at": record.at.isoformat(), "data": record.data}
    )
    return read(raw, SUBJECTS.kinds, sender, record.received_at, 0)


def _receive(batch: list[tuple[Sender, list[Read]]]):
    """Plan: the phones of several people, one after the other. Returns how many records were parked."""
    parked = 0
    for sender, reads in batch:
        received = yield from receive(reads, sender, SUBJECTS)
        parked += sum(outcome.outcome == "parked" for outcome in received.outcomes)
    return parked
