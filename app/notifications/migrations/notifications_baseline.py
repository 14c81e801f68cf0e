"""The inbox, push subscriptions, deliveries on each rung of the ladder, and the keys of the server."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from app.db.baseline import baseline

ID = "2026-11-30T00:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "baseline"

STATEMENTS = (
    """
    CREATE TABLE server_secret (
        name VARCHAR(40) PRIMARY KEY NOT NULL DEFAULT '',
        value TEXT NOT NULL DEFAULT '',
        created_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp
    )
    """,
    """
    CREATE TABLE inbox_item (
        id UUID PRIMARY KEY NOT NULL,
        account UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
        subject_kind VARCHAR(20) NOT NULL DEFAULT '',
        subject UUID NOT NULL,
        title VARCHAR(160) NOT NULL DEFAULT '',
        body TEXT NOT NULL DEFAULT '',
        urgency VARCHAR(10) NOT NULL DEFAULT 'normal',
        created_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        read_at TIMESTAMPTZ,
        arrived_at TIMESTAMPTZ,
        climb_at TIMESTAMPTZ,
        climbed INTEGER NOT NULL DEFAULT 0
    )
    """,
    "CREATE INDEX inbox_item_account ON inbox_item (account)",
    "CREATE INDEX inbox_item_climb ON inbox_item (climb_at) WHERE climb_at IS NOT NULL",
    "CREATE INDEX inbox_item_subject ON inbox_item (subject)",
    """
    CREATE TABLE push_subscription (
        id UUID PRIMARY KEY NOT NULL,
        account UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
        device UUID NOT NULL REFERENCES device (id) ON DELETE CASCADE ON UPDATE CASCADE,
        endpoint TEXT NOT NULL DEFAULT '',
        p256dh VARCHAR(120) NOT NULL DEFAULT '',
        auth VARCHAR(40) NOT NULL DEFAULT '',
        created_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        removed_at TIMESTAMPTZ
    )
    """,
    "CREATE INDEX push_subscription_account ON push_subscription (account)",
    "CREATE INDEX push_subscription_device ON push_subscription (device)",
    """
    CREATE TABLE delivery (
        id UUID PRIMARY KEY NOT NULL,
        item UUID NOT NULL REFERENCES inbox_item (id) ON DELETE CASCADE ON UPDATE CASCADE,
        subscription UUID NOT NULL REFERENCES push_subscription (id) ON DELETE CASCADE ON UPDATE CASCADE,
        channel VARCHAR(12) NOT NULL DEFAULT 'web_push',
        state VARCHAR(12) NOT NULL DEFAULT 'queued',
        attempts INTEGER NOT NULL DEFAULT 0,
        next_attempt_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        claimed_until TIMESTAMPTZ,
        expires_at TIMESTAMPTZ,
        last_error VARCHAR(200) NOT NULL DEFAULT '',
        sent_at TIMESTAMPTZ,
        arrived_at TIMESTAMPTZ,
        digest UUID
    )
    """,
    "CREATE INDEX delivery_item ON delivery (item)",
    "CREATE INDEX delivery_subscription ON delivery (subscription)",
    "CREATE INDEX delivery_state ON delivery (state)",
    "CREATE INDEX delivery_due ON delivery (next_attempt_at) WHERE state IN ('queued', 'sending')",
    "CREATE INDEX delivery_digest ON delivery (digest) WHERE digest IS NOT NULL",
    """
    CREATE TABLE rung_delivery (
        id UUID PRIMARY KEY,
        item UUID NOT NULL REFERENCES inbox_item (id),
        account UUID NOT NULL REFERENCES account (id),
        channel VARCHAR(12) NOT NULL,
        state VARCHAR(12) NOT NULL,
        attempts INTEGER NOT NULL,
        next_attempt_at TIMESTAMPTZ NOT NULL,
        claimed_until TIMESTAMPTZ,
        last_error VARCHAR(200) NOT NULL,
        sent_at TIMESTAMPTZ,
        arrived_at TIMESTAMPTZ,
        UNIQUE (item, channel)
    )
    """,
    "CREATE INDEX rung_delivery_due ON rung_delivery (channel, next_attempt_at) WHERE state IN ('queued', 'sending')",
    """
    CREATE TABLE channel (
        name VARCHAR(12) PRIMARY KEY,
        next_at TIMESTAMPTZ NOT NULL,
        sent_at TIMESTAMPTZ,
        failing_at TIMESTAMPTZ,
        told_at TIMESTAMPTZ,
        last_error VARCHAR(200) NOT NULL
    )
    """,
    """
    CREATE TABLE notify_wish (
        account UUID PRIMARY KEY REFERENCES account (id),
        quiet_from VARCHAR(5) NOT NULL,
        quiet_to VARCHAR(5) NOT NULL,
        digest BOOLEAN NOT NULL,
        sms BOOLEAN NOT NULL,
        email VARCHAR(120) NOT NULL
    )
    """,
)


async def forwards() -> MigrationManager:
    return baseline("notifications", ID, STATEMENTS)
