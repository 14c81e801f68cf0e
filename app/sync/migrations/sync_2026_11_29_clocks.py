"""Which times cannot be true, and what was said when somebody was asked."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-29T12:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "clocks"

STATEMENTS = (
    "ALTER TABLE submission ADD COLUMN unsure BOOLEAN NOT NULL DEFAULT FALSE",
    "ALTER TABLE submission ADD COLUMN told_at TIMESTAMPTZ",
    "CREATE INDEX submission_unsure ON submission (account, received_at) WHERE unsure",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="sync", description=DESCRIPTION)

    async def change() -> None:
        for statement in STATEMENTS:
            await Table.raw(statement)

    manager.add_raw(change)
    return manager
