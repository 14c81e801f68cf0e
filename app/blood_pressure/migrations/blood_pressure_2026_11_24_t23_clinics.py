"""Clinics, for the urgent page and the slip."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-24T23:30:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "clinics"

CLINIC = """CREATE TABLE clinic (id UUID PRIMARY KEY, area UUID NOT NULL REFERENCES area (id), name VARCHAR(60) NOT NULL,
phone VARCHAR(30) NOT NULL, address VARCHAR(200) NOT NULL DEFAULT '', hours VARCHAR(100) NOT NULL DEFAULT '',
closed_at TIMESTAMPTZ)"""


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="blood_pressure", description=DESCRIPTION)

    async def create() -> None:
        await Table.raw(CLINIC)

    manager.add_raw(create)
    return manager
