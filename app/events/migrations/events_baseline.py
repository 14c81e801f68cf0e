"""What happened, and the chain that shows whether a line of it was changed."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from app.db.baseline import baseline

ID = "2026-11-30T00:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "baseline"

STATEMENTS = (
    """
    CREATE TABLE event (
        id UUID PRIMARY KEY NOT NULL,
        at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        actor UUID,
        area UUID,
        subject_kind VARCHAR(30) NOT NULL DEFAULT '',
        subject UUID NOT NULL,
        verb VARCHAR(30) NOT NULL DEFAULT '',
        detail TEXT NOT NULL DEFAULT '{}',
        device UUID,
        address VARCHAR(45) NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX event_subject ON event (subject)",
    "CREATE INDEX event_at ON event (at)",
    """
    CREATE TABLE audit_line (
        seq BIGINT PRIMARY KEY,
        event UUID NOT NULL UNIQUE,
        hash VARCHAR(64) NOT NULL
    )
    """,
)


async def forwards() -> MigrationManager:
    return baseline("events", ID, STATEMENTS)
