"""The rungs beyond push as rows: claimed, gathered into one message for a group or a person, and the outcome written down.

Rate limit: a robot takes one message in three seconds, whoever sends it: the row in `channel` says when the next may go.
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

import aiohttp

from app import db
from app.accounts.holders import holds
from app.db import Execute, Fetch, Insert, fetch, write
from app.lib.clock import now
from app.notifications.delivery.delivering import next_wait
from app.notifications.delivery.outcome import Outcome
from app.notifications.delivery.rungs.base import Row, Rung
from app.notifications.inbox import Message, new_items, notify
from app.notifications.tables import Channel
from app.web.i18n import N_

BATCH = 500
CLAIM = timedelta(minutes=2)
MOST_ATTEMPTS = 5
AT_ONCE = 10
"""Messages to persons on their way at once."""

FAILING = N_("Messages beyond push do not go out: please look at the ways to reach people")
_SUBJECT = uuid5(UUID(int=0), "channels")

_CLAIMED = """
SELECT d.id, d.item, d.account, d.attempts, i.urgency, i.subject_kind, i.arrived_at, i.read_at, a.phone, a.language, w.email
FROM rung_delivery d JOIN inbox_item i ON i.id = d.item JOIN account a ON a.id = d.account
LEFT JOIN notify_wish w ON w.account = d.account
WHERE d.id = ANY(?) ORDER BY d.id
"""
_DUE = "((state = 'queued' AND next_attempt_at <= ?) OR (state = 'sending' AND claimed_until < ?))"


async def work_off(http: aiohttp.ClientSession, rung: Rung, moment: datetime) -> int:
    """Send what is due on one channel; returns how many messages went out."""
    rows = await write(claim, rung.name, rung.gap, moment)
    if not rows:
        return 0
    groups = [rows] if rung.together else _by_person(rows)
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(group: Sequence[Row]) -> tuple[Sequence[Row], Outcome]:
        async with gate:
            return group, await rung.send(http, group, moment)

    results = await asyncio.gather(*(one(group) for group in groups))
    admins = await _admins(moment) if any(outcome.state == "failed" for _, outcome in results) else []
    news = new_items(Message(FAILING, "", "desk_channels", _SUBJECT), admins, now())
    await write(settle, rung.name, results, news, moment)
    return sum(outcome.state == "sent" for _, outcome in results)


def _by_person(rows: Sequence[Row]) -> list[list[Row]]:
    found: dict[Any, list[Row]] = {}
    for row in rows:
        found.setdefault(row["account"], []).append(row)
    return list(found.values())


async def _admins(moment: datetime) -> list[UUID]:
    rows = await fetch(
        "SELECT DISTINCT s.account FROM assignment s JOIN account a ON a.id = s.account WHERE s.role = 'town_admin' "
        f"AND {holds()} AND a.disabled_at IS NULL",
        moment,
        moment,
    )
    return [row["account"] for row in rows]


def claim(channel: str, gap: timedelta, moment: datetime):
    """Plan: take what is due on a channel, unless its robot has to rest. What has arrived in the meantime is dropped."""
    lock = " FOR UPDATE SKIP LOCKED" if db.is_postgres() else ""
    due = yield Fetch(
        f"SELECT id FROM rung_delivery WHERE channel = ? AND state IN ('queued', 'sending') AND {_DUE} "
        f"ORDER BY next_attempt_at, id LIMIT {BATCH:d}{lock}",
        channel,
        moment,
        moment,
    )
    if not due:
        return []
    yield Insert(Channel, [{"name": channel, "next_at": moment}], ignore=True)
    free = yield Execute(
        "UPDATE channel SET next_at = ? WHERE name = ? AND next_at <= ?", moment + gap, channel, moment
    )
    if not free:
        return []
    ids = [row["id"] for row in due]
    yield Execute(
        f"UPDATE rung_delivery SET state = 'sending', claimed_until = ?, attempts = attempts + 1 "
        f"WHERE id = ANY(?) AND {_DUE}",
        moment + CLAIM,
        ids,
        moment,
        moment,
    )
    rows = yield Fetch(_CLAIMED, ids)
    over = [row["id"] for row in rows if row["arrived_at"] or row["read_at"]]
    if over:
        yield Execute(
            "UPDATE rung_delivery SET state = 'gone', claimed_until = NULL, last_error = 'no longer needed' "
            "WHERE id = ANY(?)",
            over,
        )
    return [row for row in rows if row["id"] not in set(over)]


def settle(
    channel: str, results: Sequence[tuple[Sequence[Row], Outcome]], news: Sequence[dict[str, Any]], moment: datetime
):
    """Plan: write down what came of it. What failed climbs on at once, and the town's administrators hear of it once."""
    failed = ""
    for group, outcome in results:
        ids = [row["id"] for row in group]
        state, next_at = outcome.state, moment
        if state == "queued":
            attempts = max(row["attempts"] for row in group)
            next_at = moment + next_wait(attempts, outcome.wait)
            if outcome.wait is not None:
                yield Execute("UPDATE channel SET next_at = ? WHERE name = ?", next_at, channel)
            if attempts >= MOST_ATTEMPTS:
                state = "failed"
        yield Execute(
            "UPDATE rung_delivery SET state = ?, next_attempt_at = ?, claimed_until = NULL, last_error = ?, sent_at = ? "
            "WHERE id = ANY(?) AND state = 'sending'",
            state,
            next_at,
            outcome.error[:200],
            moment if state == "sent" else None,
            ids,
        )
        if state == "failed":
            failed = outcome.error[:200] or "failed"
            yield Execute(
                "UPDATE inbox_item SET climb_at = ? WHERE id = ANY(?) AND climb_at IS NOT NULL AND climb_at > ?",
                moment,
                [row["item"] for row in group],
                moment,
            )
    yield from _note(channel, results, failed, news, moment)


def _note(
    channel: str, results: Sequence[tuple[Sequence[Row], Outcome]], failed: str, news: Sequence, moment: datetime
):
    if failed:
        yield Execute(
            "UPDATE channel SET failing_at = COALESCE(failing_at, ?), last_error = ? WHERE name = ?",
            moment,
            failed,
            channel,
        )
        first = yield Execute("UPDATE channel SET told_at = ? WHERE name = ? AND told_at IS NULL", moment, channel)
        if first:
            yield from notify(news, None, moment)
    elif any(outcome.state == "sent" for _, outcome in results):
        yield Execute(
            "UPDATE channel SET failing_at = NULL, told_at = NULL, last_error = '', sent_at = ? WHERE name = ?",
            moment,
            channel,
        )
