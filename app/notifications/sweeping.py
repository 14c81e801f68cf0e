"""What is needed only for a while is deleted later: how messages went, sessions that ended, codes nobody can use any more."""

from collections.abc import Generator
from datetime import datetime
from typing import Any

from app.db import Execute, write
from app.lib.ids import first_id
from app.lib.retention import AT_ONCE, DELIVERIES, SESSIONS

_IN_ORDER = (
    ("delivery", "t.id < ?", lambda moment: [first_id(moment - DELIVERIES)]),
    ("rung_delivery", "t.id < ?", lambda moment: [first_id(moment - DELIVERIES)]),
    (
        "push_subscription",
        "t.removed_at < ? AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.subscription = t.id)",
        lambda moment: [moment - SESSIONS],
    ),
    (
        "device",
        "(t.revoked_at < ? OR t.expires_at < ?) "
        "AND NOT EXISTS (SELECT 1 FROM push_subscription s WHERE s.device = t.id)",
        lambda moment: [moment - SESSIONS] * 2,
    ),
    (
        "one_time_code",
        "(t.used_at < ? OR t.expires_at < ?)",
        lambda moment: [moment - SESSIONS] * 2,
    ),
)
"""Table, what of it may go, and the moments that are asked for. What refers to something else goes before it."""


def _some(table: str, condition: str, params: list[Any]) -> Generator[Any, Any, int]:
    """Plan: delete the first AT_ONCE of these; returns how many it was."""
    chosen = f"SELECT t.id FROM {table} t WHERE {condition} ORDER BY t.id LIMIT {AT_ONCE}"
    return (yield Execute(f"DELETE FROM {table} WHERE id IN ({chosen})", *params))


async def sweep(moment: datetime) -> int:
    """Remove what is older than its time; returns how many rows."""
    count = 0
    for table, condition, since in _IN_ORDER:
        while gone := await write(_some, table, condition, since(moment)):
            count += gone
    return count
