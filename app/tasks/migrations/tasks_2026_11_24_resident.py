"""A task may be about one person of a home."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-24T23:30:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "resident"

STATEMENTS = (
    "ALTER TABLE task ADD COLUMN resident UUID REFERENCES resident (id)",
    "CREATE INDEX task_resident ON task (resident)",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="tasks", description=DESCRIPTION)

    async def create() -> None:
        for statement in STATEMENTS:
            await Table.raw(statement)

    manager.add_raw(create)
    return manager
