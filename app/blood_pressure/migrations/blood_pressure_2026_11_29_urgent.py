"""Urgent readings are found without looking through the rest: those nobody was told of, and those that came last."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-29T12:02:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "urgent"

_LIVE = "superseded_by IS NULL AND withdrawn_at IS NULL"
STATEMENTS = (
    f"CREATE INDEX blood_pressure_untold ON blood_pressure (resident) WHERE urgent AND alerted_at IS NULL AND {_LIVE}",
    f"CREATE INDEX blood_pressure_urgent ON blood_pressure (resident, stored_at) WHERE urgent AND {_LIVE}",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="blood_pressure", description=DESCRIPTION)

    async def create() -> None:
        for statement in STATEMENTS:
            await Table.raw(statement)

    manager.add_raw(create)
    return manager
