"""Where areas lie: their outlines as they were imported."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-25T00:20:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "outlines"


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="areas", description=DESCRIPTION)

    async def create() -> None:
        await Table.raw(
            """CREATE TABLE area_outline (id UUID PRIMARY KEY, area UUID NOT NULL REFERENCES area (id), import_id UUID NOT NULL,
            polygons TEXT NOT NULL, account UUID NOT NULL, imported_at TIMESTAMPTZ NOT NULL, replaced_by UUID)"""
        )
        await Table.raw("CREATE UNIQUE INDEX area_outline_present ON area_outline (area) WHERE replaced_by IS NULL")
        await Table.raw("CREATE INDEX area_outline_import ON area_outline (import_id)")

    manager.add_raw(create)
    return manager
