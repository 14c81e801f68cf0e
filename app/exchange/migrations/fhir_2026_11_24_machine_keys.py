"""Keys for machines."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-24T23:30:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "machine keys"

STATEMENTS = (
    """CREATE TABLE machine_key (id UUID PRIMARY KEY REFERENCES account (id), area UUID NOT NULL REFERENCES area (id),
    scopes VARCHAR(60) NOT NULL, token_hash VARCHAR(64) NOT NULL UNIQUE, made_by UUID NOT NULL REFERENCES account (id),
    made_at TIMESTAMPTZ NOT NULL, agreed_by UUID REFERENCES account (id), agreed_at TIMESTAMPTZ,
    expires_at TIMESTAMPTZ NOT NULL, revoked_by UUID REFERENCES account (id), revoked_at TIMESTAMPTZ, last_used_on DATE)""",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="fhir", description=DESCRIPTION)

    async def create() -> None:
        for statement in STATEMENTS:
            await Table.raw(statement)

    manager.add_raw(create)
    return manager
