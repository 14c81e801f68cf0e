"""Climbing the ladder: messages that no device said it has go on to the next rung. ladder.py decides; here it is done."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from app import db
from app.db import Execute, Fetch, Insert, write
from app.notifications.delivery import rungs
from app.notifications.delivery.ladder import next_step, wishes_of
from app.notifications.tables import RungDelivery

BATCH = 200

_DUE = """
SELECT i.id, i.account, i.urgency, i.climbed, i.arrived_at, i.read_at, a.phone, a.disabled_at,
       w.quiet_from, w.quiet_to, w.digest, w.sms, w.email
FROM inbox_item i JOIN account a ON a.id = i.account LEFT JOIN notify_wish w ON w.account = i.account
WHERE i.climb_at <= ? ORDER BY i.climb_at, i.id LIMIT {limit:d}{lock}
"""


async def climb(moment: datetime, ready: Collection[str] | None = None) -> int:
    """Move everything that is due one level on; returns how many messages went to another rung."""
    moved, set_up = 0, rungs.ready() if ready is None else ready
    while True:
        looked_at, went_on = await write(one_round, moment, set_up)
        moved += went_on
        if looked_at < BATCH:
            return moved


def reachable(row: dict[str, Any], ready: Collection[str]) -> set[str]:
    """Of the channels that are set up, those by which this person can and wants to be told."""
    wishes = wishes_of(row)
    found = set(ready)
    if not wishes.sms or not row["phone"]:
        found.discard("sms")
    if not wishes.email:
        found.discard("email")
    return found


def one_round(moment: datetime, ready: Collection[str]):
    """Plan: look at what is due. Returns how many were looked at and how many climbed."""
    lock = " FOR UPDATE OF i SKIP LOCKED" if db.is_postgres() else ""
    due = yield Fetch(_DUE.format(limit=BATCH, lock=lock), moment)
    reached = [row["id"] for row in due if row["arrived_at"] or row["read_at"] or row["disabled_at"]]
    if reached:
        yield Execute("UPDATE inbox_item SET climb_at = NULL WHERE id = ANY(?)", reached)
    done, rows = set(reached), []
    moves: dict[tuple[datetime | None, int], list] = {}
    for row in due:
        if row["id"] in done:
            continue
        step = next_step(row["climbed"], row["urgency"], reachable(row, ready), wishes_of(row), moment)
        moves.setdefault((step.look_at, step.climbed), []).append(row["id"])
        for channel in step.channels:
            one = {"item": row["id"], "account": row["account"], "channel": channel}
            rows.append({**one, "next_attempt_at": step.send_at})
    for (look_at, climbed), ids in moves.items():
        yield Execute("UPDATE inbox_item SET climb_at = ?, climbed = ? WHERE id = ANY(?)", look_at, climbed, ids)
    if rows:
        yield Insert(RungDelivery, rows, ignore=True)
    return len(due), len(due) - len(reached)


def reached(items: Collection[Any], moment: datetime):
    """Plan: these messages are on a device or were answered: nothing climbs any more."""
    if items:
        yield Execute(
            "UPDATE inbox_item SET arrived_at = COALESCE(arrived_at, ?) WHERE id = ANY(?)", moment, list(items)
        )
        yield from let_go(items)


def let_go(items: Collection[Any]):
    """Plan: these messages climb no more, and what is still queued on a rung need not go."""
    if not items:
        return
    yield Execute("UPDATE inbox_item SET climb_at = NULL WHERE id = ANY(?)", list(items))
    yield Execute(
        "UPDATE rung_delivery SET state = 'gone', last_error = 'no longer needed' WHERE item = ANY(?) AND state = 'queued'",
        list(items),
    )
