"""Indexes that Piccolo's columns cannot describe, and the order in which paths compare."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.engine import engine_finder
from piccolo.table import Table

ID = "2026-11-24T00:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "indexes"

BOTH = [
    'CREATE INDEX event_subject ON event (subject)',
]
POSTGRES: list[str] = []


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="events", description=DESCRIPTION)

    async def create() -> None:
        statements = BOTH + (POSTGRES if engine_finder().engine_type == "postgres" else [])
        for statement in statements:
            await Table.raw(statement)

    manager.add_raw(create)
    return manager
