"""A second factor: codes of an app, passkeys, recovery codes; and when somebody last showed who they are."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-29T13:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "second factor"

STATEMENTS = (
    "ALTER TABLE account ADD COLUMN factor_asked_at TIMESTAMPTZ",
    "ALTER TABLE device ADD COLUMN proved_at TIMESTAMPTZ",
    "CREATE TABLE authenticator (account UUID PRIMARY KEY REFERENCES account (id), sealed TEXT NOT NULL, "
    "last_step BIGINT NOT NULL DEFAULT 0, made_at TIMESTAMPTZ NOT NULL)",
    "CREATE TABLE passkey (id UUID PRIMARY KEY, account UUID NOT NULL REFERENCES account (id), "
    "credential VARCHAR(1400) NOT NULL UNIQUE, public_key TEXT NOT NULL, sign_count BIGINT NOT NULL DEFAULT 0, "
    "name VARCHAR(60) NOT NULL DEFAULT '', made_at TIMESTAMPTZ NOT NULL, used_at TIMESTAMPTZ)",
    "CREATE INDEX passkey_account ON passkey (account)",
    "CREATE TABLE recovery_code (id UUID PRIMARY KEY, account UUID NOT NULL REFERENCES account (id), "
    "code_hash VARCHAR(64) NOT NULL, made_at TIMESTAMPTZ NOT NULL, used_at TIMESTAMPTZ)",
    "CREATE INDEX recovery_code_account ON recovery_code (account)",
    "CREATE TABLE half_way (token_hash VARCHAR(64) PRIMARY KEY, account UUID NOT NULL REFERENCES account (id), "
    "purpose VARCHAR(20) NOT NULL, sealed TEXT NOT NULL DEFAULT '', expires_at TIMESTAMPTZ NOT NULL)",
    "CREATE INDEX half_way_expires ON half_way (expires_at)",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="accounts", description=DESCRIPTION)

    async def change() -> None:
        for statement in STATEMENTS:
            await Table.raw(statement)

    manager.add_raw(change)
    return manager
