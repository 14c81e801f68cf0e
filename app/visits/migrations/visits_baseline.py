"""Visits."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from app.db.baseline import baseline

ID = "2026-11-30T00:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "baseline"

STATEMENTS = (
    """
    CREATE TABLE visit (
        id UUID PRIMARY KEY NOT NULL,
        household UUID NOT NULL REFERENCES household (id) ON DELETE CASCADE ON UPDATE CASCADE,
        area UUID NOT NULL REFERENCES area (id) ON DELETE CASCADE ON UPDATE CASCADE,
        account UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
        visited_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        purpose VARCHAR(20) NOT NULL DEFAULT '',
        outcome VARCHAR(20) NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        next_on DATE,
        corrects UUID,
        superseded_by UUID,
        withdrawn_at TIMESTAMPTZ
    )
    """,
    "CREATE INDEX visit_of_home ON visit (household, visited_at)",
)


async def forwards() -> MigrationManager:
    return baseline("visits", ID, STATEMENTS)
