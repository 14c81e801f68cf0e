"""What is of passing use goes after its time, and nothing else does."""

import pytest

from app.lib.ids import new_id
from tests.cast import uid
from tests.support.server import environment, run

SWEEP = """
import asyncio
from datetime import timedelta
from app import db
from app.lib.clock import now
from app.notifications.sweeping import sweep

async def main():
    async with db.opened():
        print(await sweep(now() + timedelta(days={days})))

asyncio.run(main())
"""


def swept(database, days: int) -> int:
    """Sweep as it will be done so many days from now; returns how many rows went."""
    return int(run(environment(database.folder, database.url), "-c", SWEEP.format(days=days)).split()[-1])


@pytest.fixture
def ended(client, database):
    """Chen signed out of one browser and is still in another; a slip was used, a message went."""
    chen = client("chen")
    assert chen.post("/sign-out").status_code == 303
    client("chen")
    moment = "SELECT created_at FROM device LIMIT 1"
    database.execute(
        "INSERT INTO inbox_item (id, account, subject_kind, subject, title, body, urgency, created_at, climbed) "
        f"VALUES ('{uid('item')}', '{uid('chen')}', 'task', '{uid('look at the drain')}', '看看', '', 'normal', ({moment}), 0)"
    )
    database.execute(
        "INSERT INTO rung_delivery (id, item, account, channel, state, attempts, next_attempt_at, last_error) VALUES "
        f"('{new_id()}', '{uid('item')}', '{uid('chen')}', 'sms', 'sent', 1, ({moment}), '')"
    )
    return chen


def count(database, table: str, where: str = "1 = 1") -> int:
    return database.one(f"SELECT count(*) FROM {table} WHERE {where}")


def test_what_goes_when(client, database, ended):
    assert swept(database, 80) == 0
    open_before = count(database, "device", "revoked_at IS NULL")
    assert count(database, "device", "revoked_at IS NOT NULL") == 1

    assert swept(database, 95) == 1
    assert count(database, "device", "revoked_at IS NOT NULL") == 0
    assert count(database, "device", "revoked_at IS NULL") == open_before
    assert count(database, "rung_delivery") == 1

    assert swept(database, 400) >= 1
    assert count(database, "rung_delivery") == 0
    assert count(database, "inbox_item") == 1, "what somebody was told stays"
    assert count(database, "account") > 0
