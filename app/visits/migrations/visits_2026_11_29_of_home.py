"""The newest of a home, without those from before."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-29T12:04:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "of a home"

STATEMENTS = (
    "CREATE INDEX visit_of_home ON visit (household, visited_at)",
    "DROP INDEX IF EXISTS visit_household",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="visits", description=DESCRIPTION)

    async def change() -> None:
        for statement in STATEMENTS:
            await Table.raw(statement)

    manager.add_raw(change)
    return manager
