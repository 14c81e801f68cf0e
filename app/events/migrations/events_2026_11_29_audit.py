"""Where an event came from, and the chain that shows whether one was changed."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-29T10:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "audit"

STATEMENTS = (
    "ALTER TABLE event ADD COLUMN device UUID",
    "ALTER TABLE event ADD COLUMN address VARCHAR(45) NOT NULL DEFAULT ''",
    "CREATE TABLE audit_line (seq BIGINT PRIMARY KEY, event UUID NOT NULL UNIQUE, hash VARCHAR(64) NOT NULL)",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="events", description=DESCRIPTION)

    async def create() -> None:
        for statement in STATEMENTS:
            await Table.raw(statement)

    manager.add_raw(create)
    return manager
