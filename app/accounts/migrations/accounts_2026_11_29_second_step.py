"""Which sessions began with a second step; recovery codes as argon2id hashes, which are longer than the column was."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-29T16:30:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "second step"

STATEMENTS = (
    "ALTER TABLE device ADD COLUMN second_at TIMESTAMPTZ",
    # Nothing was ever kept in it.
    "DROP TABLE recovery_code",
    "CREATE TABLE recovery_code (id UUID PRIMARY KEY, account UUID NOT NULL REFERENCES account (id), "
    "selector VARCHAR(16) NOT NULL, code_hash TEXT NOT NULL, made_at TIMESTAMPTZ NOT NULL, used_at TIMESTAMPTZ)",
    "CREATE INDEX recovery_code_account ON recovery_code (account)",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="accounts", description=DESCRIPTION)

    async def change() -> None:
        for statement in STATEMENTS:
            await Table.raw(statement)

    manager.add_raw(change)
    return manager
