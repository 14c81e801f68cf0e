"""When a device was heard of before the present round of requests."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-29T12:01:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "heard before"

STATEMENT = "ALTER TABLE device ADD COLUMN heard_before_at TIMESTAMPTZ"


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="accounts", description=DESCRIPTION)

    async def change() -> None:
        await Table.raw(STATEMENT)

    manager.add_raw(change)
    return manager
