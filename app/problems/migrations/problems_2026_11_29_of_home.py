"""The newest of a home, without those from before."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-29T12:04:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "of a home"

STATEMENTS = (
    "CREATE INDEX problem_of_home ON problem (household, reported_at)",
    "CREATE INDEX problem_open_of_home ON problem (household) "
    "WHERE state NOT IN ('closed', 'rated', 'cancelled', 'merged')",
    "DROP INDEX IF EXISTS problem_household",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="problems", description=DESCRIPTION)

    async def change() -> None:
        for statement in STATEMENTS:
            await Table.raw(statement)

    manager.add_raw(change)
    return manager
