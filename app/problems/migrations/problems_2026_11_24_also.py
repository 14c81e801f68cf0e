"""Another home that has the same problem may be taken back, and homes of joined problems are counted."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-24T23:30:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "also"


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="problems", description=DESCRIPTION)

    async def alter() -> None:
        await Table.raw("ALTER TABLE problem_also ADD COLUMN withdrawn_at TIMESTAMPTZ")
        await Table.raw("CREATE INDEX problem_merged ON problem (merged_into) WHERE merged_into IS NOT NULL")

    manager.add_raw(alter)
    return manager
