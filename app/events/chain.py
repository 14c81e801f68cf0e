"""The chain of events: each line's hash covers its event and the hash before it (a hash chain), so that tampering shows.

Events are taken in the order of their ids, soon after they happened; lines are numbered without a gap. What is chained is also
appended to a file (`copying.py`), which a shipper carries off this machine: whoever rewrites the database, chain and all,
can't rewrite that copy (OWASP ASVS 5.0, 16.4.2 and 16.4.3).
"""

import hashlib
import json
from datetime import UTC, timedelta
from typing import Any
from uuid import UUID

from app import db
from app.db import Fetch, Insert, write
from app.events.tables import AuditLine
from app.lib.clock import now
from app.lib.ids import first_id

START = "0" * 64
"""What stands before the first line."""
BATCH = 1000
"""Events chained in one transaction."""
LATE = timedelta(minutes=15)
"""How long after its id was taken an event may still be committed and be found by the regular look."""

_LOCK = 0x7765_6967_61  # any number: two workers on PostgreSQL chain one after another
_FIELDS = ("id", "at", "actor", "area", "subject_kind", "subject", "verb", "detail", "device", "address")
COLUMNS = ", ".join(f"e.{name}" for name in _FIELDS)
_UNCHAINED = f"""
SELECT {COLUMNS} FROM event e
WHERE e.id > ? AND NOT EXISTS (SELECT 1 FROM audit_line l WHERE l.event = e.id) ORDER BY e.id LIMIT {BATCH}
"""
_LAST = "SELECT seq, hash FROM audit_line ORDER BY seq DESC LIMIT 1"
_NEWEST = "SELECT event FROM audit_line ORDER BY event DESC LIMIT 1"


def written(event: dict[str, Any]) -> dict[str, str | None]:
    """An event as the chain and its copy write it: text only, times in UTC, the same from either database."""
    shown = {name: None if event[name] is None else str(event[name]) for name in _FIELDS}
    shown["at"] = event["at"].astimezone(UTC).isoformat(timespec="microseconds")
    return shown


def link(before: str, event: dict[str, str | None]) -> str:
    """The hash of the line of a `written` event that follows the line with the hash `before`."""
    text = json.dumps(event, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(f"{before}\n{text}".encode()).hexdigest()


async def lengthen(all_of_them: bool = False) -> int:
    """Chain what has happened since; returns how many events. `all_of_them`: also those that came very late."""
    count = 0
    while True:
        done = await write(_lengthen, all_of_them)
        count += done
        if done < BATCH:
            return count


def _lengthen(all_of_them: bool):
    """Plan: the next batch; returns its size."""
    if db.is_postgres():
        yield Fetch("SELECT pg_advisory_xact_lock(?)", _LOCK)
    last = yield Fetch(_LAST)
    seq, before = (last[0]["seq"], last[0]["hash"]) if last else (0, START)
    after = UUID(int=0)
    if last and not all_of_them:
        newest = yield Fetch(_NEWEST)
        after = _sometime_before(newest[0]["event"])
    events = yield Fetch(_UNCHAINED, after)
    lines = []
    for seq, event in enumerate(events, seq + 1):  # noqa: B020  goes on from where it was
        before = link(before, written(event))
        lines.append({"seq": seq, "event": event["id"], "hash": before})
    yield Insert(AuditLine, lines)
    return len(lines)


def _sometime_before(event: UUID) -> UUID:
    """The id from which to look for events that were committed late: an id holds its milliseconds (RFC 9562, 5.7)."""
    late_ms = LATE // timedelta(milliseconds=1)
    return UUID(int=max(0, (event.int >> 80) - late_ms) << 80)


def settled() -> UUID:
    """The id before which no event can still be on its way into the chain."""
    return first_id(now() - LATE)
