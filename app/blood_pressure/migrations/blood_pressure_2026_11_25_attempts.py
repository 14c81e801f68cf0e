"""What the list of people said before an attempt changed it."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.engine import engine_finder
from piccolo.table import Table

ID = "2026-11-25T00:30:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "attempts"

COLUMN = "was VARCHAR(10) NOT NULL DEFAULT ''"


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="blood_pressure", description=DESCRIPTION)

    async def add() -> None:
        column = "ADD COLUMN IF NOT EXISTS" if engine_finder().engine_type == "postgres" else "ADD COLUMN"
        await Table.raw(f"ALTER TABLE pressure_attempt {column} {COLUMN}")

    manager.add_raw(add)
    return manager
