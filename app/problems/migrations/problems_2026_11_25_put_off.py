"""What is put off stands at the end of the queue, as what waits for its reporter does."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-25T00:50:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "put off"


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="problems", description=DESCRIPTION)

    async def change() -> None:
        await Table.raw("UPDATE problem SET rank = 2 WHERE state = 'suspended' AND rank = 1")

    manager.add_raw(change)
    return manager
