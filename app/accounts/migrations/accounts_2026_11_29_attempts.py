"""Attempts are counted by number, browser and address, and a browser is known after its session."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-29T11:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "attempts"

STATEMENTS = (
    "ALTER TABLE device ADD COLUMN browser_hash VARCHAR(64)",
    "ALTER TABLE sign_in_throttle ADD COLUMN kind VARCHAR(10) NOT NULL DEFAULT 'number'",
    "CREATE INDEX sign_in_throttle_kind ON sign_in_throttle (kind)",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="accounts", description=DESCRIPTION)

    async def change() -> None:
        for statement in STATEMENTS:
            await Table.raw(statement)

    manager.add_raw(change)
    return manager
