"""Pushes as rows: claimed by a worker, gathered into digests, and what came of each written down.

A row is claimed by a conditional UPDATE before anything is sent, so that several workers share the work. When one dies
between sending and writing down, its claim (a lease) runs out and the message is sent again: at least once, but with the same
Topic and tag, so that the phone shows it once.
"""

import random
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from app import db
from app.db import Execute, Fetch
from app.notifications.delivery.outcome import Outcome

BATCH = 100
CLAIM = timedelta(minutes=2)
"""Longer than a batch can take: 50 at once to a host, each within 15 s."""
MOST_ATTEMPTS = 12
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)

Row = dict[str, Any]

_DUE = "((d.state = 'queued' AND d.next_attempt_at <= ?) OR (d.state = 'sending' AND d.claimed_until < ?))"
_CLAIMED = """
SELECT d.id, d.item, d.subscription, d.attempts, d.expires_at, s.endpoint, s.p256dh, s.auth, s.removed_at, v.revoked_at,
       i.subject_kind, i.subject, i.urgency, i.read_at, a.language
FROM delivery d
JOIN push_subscription s ON s.id = d.subscription
JOIN device v ON v.id = s.device
JOIN inbox_item i ON i.id = d.item
JOIN account a ON a.id = i.account
WHERE d.id = ANY(?)
ORDER BY d.id
"""


class Group(NamedTuple):
    """Rows that one message stands for, the first of them as its face."""

    rows: tuple[Row, ...]


def claim(moment: datetime, limit: int = BATCH, busy: Collection[str] = ()):
    """Plan: take up to `limit` due rows for this worker, none for the origins that are `busy`.

    Returns them with all that sending needs.
    """
    lock = " FOR UPDATE OF d SKIP LOCKED" if db.is_postgres() else ""
    # Compared for equality: comparing by order (a range) would depend on the database's collation.
    free = "".join(f" AND substr(s.endpoint, 1, {len(origin) + 1:d}) <> ?" for origin in busy)
    due = yield Fetch(
        f"SELECT d.id FROM delivery d JOIN push_subscription s ON s.id = d.subscription "
        f"WHERE {_DUE}{free} AND d.state IN ('queued', 'sending') ORDER BY d.next_attempt_at, d.id LIMIT {limit:d}{lock}",
        moment,
        moment,
        *(f"{origin}/" for origin in busy),
    )
    ids = [row["id"] for row in due]
    if not ids:
        return []
    yield Execute(
        "UPDATE delivery AS d SET state = 'sending', claimed_until = ?, attempts = attempts + 1 "
        f"WHERE d.id = ANY(?) AND {_DUE}",
        moment + CLAIM,
        ids,
        moment,
        moment,
    )
    return (yield Fetch(_CLAIMED, ids))


def give_back(ids: Sequence[UUID]):
    """Plan: what a worker that ends could not finish waits for the next one."""
    yield Execute(
        "UPDATE delivery SET state = 'queued', claimed_until = NULL WHERE id = ANY(?) AND state = 'sending'", ids
    )


def gathered(rows: Iterable[Row]) -> list[Group]:
    """One message for each device, except that each urgent one goes by itself."""
    by_device: dict[tuple, list[Row]] = {}
    for row in rows:
        key = (row["subscription"], row["id"] if row["urgency"] == "urgent" else None)
        by_device.setdefault(key, []).append(row)
    return [Group(tuple(found)) for found in by_device.values()]


def next_wait(attempts: int, asked: timedelta | None) -> timedelta:
    """The wait before a retry: as the service asks, else exponential backoff, with jitter so that not all come at once."""
    if asked is not None:
        return min(asked, timedelta(days=1))
    wait = min(FIRST_WAIT * 2 ** max(attempts - 1, 0), LONGEST_WAIT)
    return wait * random.uniform(0.8, 1.2)  # noqa: S311  spreads retries, guards nothing


def settle(results: list[tuple[Group, Outcome]], moment: datetime):
    """Plan: write down what came of claimed rows. A row that was acknowledged in the meantime stays as it is."""
    sent = [row["id"] for group, outcome in results if outcome.state == "sent" for row in group.rows]
    if sent:
        yield Execute(
            "UPDATE delivery SET state = 'sent', sent_at = ?, claimed_until = NULL, last_error = '' "
            "WHERE id = ANY(?) AND state = 'sending'",
            moment,
            sent,
        )
    gone: list[UUID] = []
    for group, outcome in results:
        if outcome.state == "sent":
            if len(group.rows) > 1:
                others = [row["id"] for row in group.rows[1:]]
                yield Execute("UPDATE delivery SET digest = ? WHERE id = ANY(?)", group.rows[0]["id"], others)
            continue
        for row in group.rows:
            state, next_at = outcome.state, moment
            if state == "queued":
                next_at = moment + next_wait(row["attempts"], outcome.wait)
                if row["attempts"] >= MOST_ATTEMPTS or next_at >= row["expires_at"]:
                    state = "failed"
            elif state == "gone":
                gone.append(row["subscription"])
            yield Execute(
                "UPDATE delivery SET state = ?, next_attempt_at = ?, claimed_until = NULL, last_error = ? "
                "WHERE id = ? AND state = 'sending'",
                state,
                next_at,
                outcome.error[:200],
                row["id"],
            )
    if gone:
        yield Execute(
            "UPDATE push_subscription SET removed_at = ? WHERE id = ANY(?) AND removed_at IS NULL", moment, gone
        )
