"""Attempts that changed the list of people, found among ten thousand that did not, when one of them is taken back."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-29T16:50:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "attempt_gone"

STATEMENTS = ("CREATE INDEX pressure_attempt_changed ON pressure_attempt (resident) WHERE was <> ''",)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="blood_pressure", description=DESCRIPTION)

    async def change() -> None:
        for statement in STATEMENTS:
            await Table.raw(statement)

    manager.add_raw(change)
    return manager
