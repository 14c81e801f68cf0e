"""No more than one open undertaking of a problem."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-24T23:55:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "undertaking"


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="problems", description=DESCRIPTION)

    async def create() -> None:
        await Table.raw("CREATE UNIQUE INDEX undertaking_open ON undertaking (problem) WHERE ended_at IS NULL")

    manager.add_raw(create)
    return manager
