"""When a check-up came to be here: other systems ask for what is new since they last asked."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-24T23:41:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "stored at"

STATEMENTS = (
    "ALTER TABLE blood_pressure ADD COLUMN stored_at TIMESTAMPTZ",
    "UPDATE blood_pressure SET stored_at = (SELECT s.received_at FROM submission s WHERE s.id = blood_pressure.id)",
    "CREATE INDEX blood_pressure_stored ON blood_pressure (stored_at)",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="blood_pressure", description=DESCRIPTION)

    async def create() -> None:
        for statement in STATEMENTS:
            await Table.raw(statement)

    manager.add_raw(create)
    return manager
