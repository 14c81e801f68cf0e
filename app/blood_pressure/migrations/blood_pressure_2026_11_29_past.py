"""The newest of a person's words, without those from before. The single columns are the first of these."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-29T12:03:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "past"

STATEMENTS = (
    "CREATE INDEX health_consent_newest ON health_consent (resident, decided_at)",
    "DROP INDEX health_consent_resident",
    "CREATE INDEX pressure_attempt_newest ON pressure_attempt (resident, tried_at)",
    "DROP INDEX pressure_attempt_resident",
    "CREATE INDEX blood_pressure_of_home ON blood_pressure (household, measured_at)",
    "DROP INDEX IF EXISTS blood_pressure_household",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="blood_pressure", description=DESCRIPTION)

    async def change() -> None:
        for statement in STATEMENTS:
            await Table.raw(statement)

    manager.add_raw(change)
    return manager
