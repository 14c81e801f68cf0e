"""Whether a department shows by a photo that a problem of some kind is done."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-24T23:45:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "photo after"


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="problems", description=DESCRIPTION)

    async def alter() -> None:
        await Table.raw("ALTER TABLE problem_category ADD COLUMN photo_after BOOLEAN NOT NULL DEFAULT FALSE")

    manager.add_raw(alter)
    return manager
