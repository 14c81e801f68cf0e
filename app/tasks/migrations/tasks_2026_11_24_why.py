"""Why a task cannot be done, in a word."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-24T23:50:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "why"

STATEMENTS = ("ALTER TABLE task_assignment ADD COLUMN why VARCHAR(20) NOT NULL DEFAULT ''",)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="tasks", description=DESCRIPTION)

    async def create() -> None:
        for statement in STATEMENTS:
            await Table.raw(statement)

    manager.add_raw(create)
    return manager
