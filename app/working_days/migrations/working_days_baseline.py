"""Holidays, and days that are worked for them."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from app.db.baseline import baseline

ID = "2026-11-30T00:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "baseline"

STATEMENTS = (
    """
    CREATE TABLE holiday (
        id UUID PRIMARY KEY,
        town UUID NOT NULL REFERENCES area (id),
        day VARCHAR(10) NOT NULL,
        works BOOLEAN NOT NULL,
        name VARCHAR(60) NOT NULL,
        UNIQUE (town, day)
    )
    """,
)


async def forwards() -> MigrationManager:
    return baseline("working_days", ID, STATEMENTS)
