"""What phones sent, as it came, and the photos of it."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from app.db.baseline import baseline

ID = "2026-11-30T00:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "baseline"

STATEMENTS = (
    """
    CREATE TABLE submission (
        id UUID PRIMARY KEY NOT NULL,
        kind VARCHAR(30) NOT NULL DEFAULT '',
        form INTEGER NOT NULL DEFAULT 1,
        account UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
        device UUID,
        area UUID,
        household UUID,
        recorded_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        skew_s INTEGER NOT NULL DEFAULT 0,
        received_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        payload TEXT NOT NULL DEFAULT '',
        payload_hash VARCHAR(64) NOT NULL DEFAULT '',
        state VARCHAR(10) NOT NULL DEFAULT '',
        errors TEXT NOT NULL DEFAULT '[]',
        waits_for UUID,
        corrects UUID,
        conflicts_with UUID,
        repaired_by UUID,
        unsure BOOLEAN NOT NULL DEFAULT FALSE,
        told_at TIMESTAMPTZ
    )
    """,
    "CREATE INDEX submission_account ON submission (account)",
    "CREATE INDEX submission_open ON submission (state, received_at) WHERE state <> 'applied'",
    "CREATE INDEX submission_waits_for ON submission (waits_for) WHERE waits_for IS NOT NULL",
    "CREATE INDEX submission_unsure ON submission (account, received_at) WHERE unsure",
    """
    CREATE TABLE photo (
        id UUID PRIMARY KEY NOT NULL,
        submission UUID NOT NULL,
        account UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
        household UUID,
        area UUID,
        position INTEGER NOT NULL DEFAULT 0,
        upload_sha256 VARCHAR(64) NOT NULL DEFAULT '',
        stored_sha256 VARCHAR(64),
        content_type VARCHAR(40) NOT NULL DEFAULT '',
        size INTEGER NOT NULL DEFAULT 0,
        state VARCHAR(12) NOT NULL DEFAULT 'wanted',
        created_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp
    )
    """,
    "CREATE INDEX photo_submission ON photo (submission)",
    "CREATE INDEX photo_upload_sha256 ON photo (upload_sha256)",
)


async def forwards() -> MigrationManager:
    return baseline("sync", ID, STATEMENTS)
