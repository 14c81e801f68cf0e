"""What a check-up will lead to, for phones without network."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.engine import engine_finder
from piccolo.table import Table

ID = "2026-11-24T23:50:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "foretold"

COLUMNS = (
    "next_well VARCHAR(12) NOT NULL DEFAULT ''",
    "next_high VARCHAR(12) NOT NULL DEFAULT ''",
    "recheck_by DATE",
    "urgent_on DATE",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="blood_pressure", description=DESCRIPTION)

    async def add() -> None:
        column = "ADD COLUMN IF NOT EXISTS" if engine_finder().engine_type == "postgres" else "ADD COLUMN"
        for each in COLUMNS:
            await Table.raw(f"ALTER TABLE health_record {column} {each}")

    manager.add_raw(add)
    return manager
