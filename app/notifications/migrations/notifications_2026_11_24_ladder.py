"""The ladder: how far each message has climbed, what became of it on the rungs beyond push, and people's own wishes."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-24T21:20:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "ladder"

STATEMENTS = (
    "ALTER TABLE inbox_item ADD COLUMN arrived_at TIMESTAMPTZ",
    "ALTER TABLE inbox_item ADD COLUMN climb_at TIMESTAMPTZ",
    "ALTER TABLE inbox_item ADD COLUMN climbed INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE delivery ADD COLUMN digest UUID",
    "CREATE INDEX inbox_item_climb ON inbox_item (climb_at) WHERE climb_at IS NOT NULL",
    "CREATE INDEX inbox_item_subject ON inbox_item (subject)",
    "CREATE INDEX delivery_digest ON delivery (digest) WHERE digest IS NOT NULL",
    """CREATE TABLE rung_delivery (id UUID PRIMARY KEY, item UUID NOT NULL REFERENCES inbox_item (id),
    account UUID NOT NULL REFERENCES account (id), channel VARCHAR(12) NOT NULL, state VARCHAR(12) NOT NULL,
    attempts INTEGER NOT NULL, next_attempt_at TIMESTAMPTZ NOT NULL, claimed_until TIMESTAMPTZ, last_error VARCHAR(200) NOT NULL,
    sent_at TIMESTAMPTZ, arrived_at TIMESTAMPTZ, UNIQUE (item, channel))""",
    "CREATE INDEX rung_delivery_due ON rung_delivery (channel, next_attempt_at) WHERE state IN ('queued', 'sending')",
    """CREATE TABLE channel (name VARCHAR(12) PRIMARY KEY, next_at TIMESTAMPTZ NOT NULL, sent_at TIMESTAMPTZ,
    failing_at TIMESTAMPTZ, told_at TIMESTAMPTZ, last_error VARCHAR(200) NOT NULL)""",
    """CREATE TABLE notify_wish (account UUID PRIMARY KEY REFERENCES account (id), quiet_from VARCHAR(5) NOT NULL,
    quiet_to VARCHAR(5) NOT NULL, digest BOOLEAN NOT NULL, sms BOOLEAN NOT NULL, email VARCHAR(120) NOT NULL)""",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="notifications", description=DESCRIPTION)

    async def create() -> None:
        for statement in STATEMENTS:
            await Table.raw(statement)

    manager.add_raw(create)
    return manager
