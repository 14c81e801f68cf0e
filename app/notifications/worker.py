"""The loop that delivers: claim rows, send them, write down what came of each.

A row is claimed by a conditional UPDATE before anything is sent, so that several workers share the work. When one dies
between sending and writing down, its claim runs out and the message is sent again with the same Topic and tag.
"""

import asyncio
import logging
import random
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import aiohttp

from app import db
from app.db import Execute, Fetch
from app.lib.clock import now
from app.notifications import sending
from app.notifications.sending import Outcome

logger = logging.getLogger("weige.deliveries")

BATCH = 100
CLAIM = timedelta(minutes=2)
"""Longer than a batch can take: IN_FLIGHT at once, each within TIMEOUT_S."""
POLL_S = 2.0
"""How often an idle worker looks; `wake` makes it look at once in the same process."""
MOST_ATTEMPTS = 12
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)

_wake: asyncio.Event | None = None

_DUE = "((state = 'queued' AND next_attempt_at <= ?) OR (state = 'sending' AND claimed_until < ?))"
_CLAIMED = """
SELECT d.id, d.item, d.subscription, d.attempts, d.expires_at, s.endpoint, s.p256dh, s.auth, s.removed_at, v.revoked_at,
       i.subject_kind, i.subject, i.urgency, a.language
FROM delivery d
JOIN push_subscription s ON s.id = d.subscription
JOIN device v ON v.id = s.device
JOIN inbox_item i ON i.id = d.item
JOIN account a ON a.id = i.account
WHERE d.id = ANY(?)
"""


def wake() -> None:
    """There is something to deliver: called after the commit, by whoever queued it."""
    if _wake is not None:
        _wake.set()


def claim(moment: datetime, limit: int = BATCH):
    """Plan: take up to `limit` due rows for this worker. Returns them with all that sending needs."""
    lock = " FOR UPDATE SKIP LOCKED" if db.is_postgres() else ""
    due = yield Fetch(
        f"SELECT id FROM delivery WHERE {_DUE} ORDER BY next_attempt_at LIMIT {limit:d}{lock}", moment, moment
    )
    ids = [row["id"] for row in due]
    if not ids:
        return []
    yield Execute(
        "UPDATE delivery SET state = 'sending', claimed_until = ?, attempts = attempts + 1 "
        f"WHERE id = ANY(?) AND {_DUE}",
        moment + CLAIM,
        ids,
        moment,
        moment,
    )
    return (yield Fetch(_CLAIMED, ids))


def _next_wait(attempts: int, asked: timedelta | None) -> timedelta:
    """When to try again: as the service asks, else twice as long each time, spread so that not all come at once."""
    if asked is not None:
        return min(asked, timedelta(days=1))
    wait = min(FIRST_WAIT * 2 ** max(attempts - 1, 0), LONGEST_WAIT)
    return wait * random.uniform(0.8, 1.2)  # noqa: S311  spreads retries, guards nothing


def settle(results: list[tuple[dict[str, Any], Outcome]], moment: datetime):
    """Plan: write down what came of claimed rows. A row that was acknowledged in the meantime stays as it is."""
    gone: list[UUID] = []
    sent = [row["id"] for row, outcome in results if outcome.state == "sent"]
    if sent:
        yield Execute(
            "UPDATE delivery SET state = 'sent', sent_at = ?, claimed_until = NULL, last_error = '' "
            "WHERE id = ANY(?) AND state = 'sending'",
            moment,
            sent,
        )
    for row, outcome in results:
        if outcome.state == "sent":
            continue
        state, next_at = outcome.state, moment
        if state == "queued":
            next_at = moment + _next_wait(row["attempts"], outcome.wait)
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


async def _deliver(http: aiohttp.ClientSession, row: dict[str, Any], moment: datetime) -> Outcome:
    if row["removed_at"] is not None or row["revoked_at"] is not None:
        return Outcome("gone", "no longer subscribed")
    if row["expires_at"] <= moment:
        return Outcome("failed", "too late")
    try:
        return await sending.send(http, row, moment)
    except Exception as error:
        # A poisoned row must not stop the others; it is put off like any failure and ends at MOST_ATTEMPTS.
        logger.exception("Delivery %s could not be sent", row["id"])
        return Outcome("queued", type(error).__name__)


async def work_off(http: aiohttp.ClientSession) -> int:
    """Deliver what is due now, one batch. Returns how many rows were claimed."""
    moment = now()
    rows = await db.write(claim, moment)
    if rows:
        outcomes = await asyncio.gather(*(_deliver(http, row, moment) for row in rows))
        await db.write(settle, list(zip(rows, outcomes, strict=True)), now())
    return len(rows)


async def run(stop: asyncio.Event) -> None:
    """Deliver until `stop` is set. A failing round is logged and followed by the next."""
    global _wake
    _wake = asyncio.Event()
    async with sending.session() as http:
        while not stop.is_set():
            _wake.clear()
            try:
                claimed = await work_off(http)
            except Exception:
                logger.exception("A round of deliveries failed")
                claimed = 0
            if claimed < BATCH:
                await _pause(stop)


async def _pause(stop: asyncio.Event) -> None:
    """Wait for the next look: POLL_S at most, less when something was queued here or the process ends."""
    assert _wake is not None
    waits = [asyncio.ensure_future(event.wait()) for event in (stop, _wake)]
    try:
        with suppress(asyncio.TimeoutError):
            await asyncio.wait(waits, timeout=POLL_S, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for each in waits:
            each.cancel()
