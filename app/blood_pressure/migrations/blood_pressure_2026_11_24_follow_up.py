"""Consent, attempts, chosen threshold sets, and one row for each person with what is due."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.engine import engine_finder
from piccolo.table import Table

ID = "2026-11-24T21:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "follow-up"

COLUMNS = (
    "device VARCHAR(60) NOT NULL DEFAULT ''",
    "irregular BOOLEAN NOT NULL DEFAULT FALSE",
    "alerted_at TIMESTAMPTZ",
)
TABLES = (
    """CREATE TABLE threshold_choice (id UUID PRIMARY KEY, area UUID NOT NULL REFERENCES area (id),
    version VARCHAR(20) NOT NULL, chosen_by UUID NOT NULL REFERENCES account (id), chosen_at TIMESTAMPTZ NOT NULL)""",
    """CREATE TABLE health_consent (id UUID PRIMARY KEY, resident UUID NOT NULL REFERENCES resident (id),
    household UUID NOT NULL REFERENCES household (id), account UUID NOT NULL REFERENCES account (id),
    decision VARCHAR(10) NOT NULL, how VARCHAR(10) NOT NULL, purpose VARCHAR(20) NOT NULL, version VARCHAR(20) NOT NULL,
    decided_at TIMESTAMPTZ NOT NULL, withdrawn_at TIMESTAMPTZ, superseded_by UUID)""",
    """CREATE TABLE pressure_attempt (id UUID PRIMARY KEY, resident UUID NOT NULL REFERENCES resident (id),
    household UUID NOT NULL REFERENCES household (id), account UUID NOT NULL REFERENCES account (id),
    reason VARCHAR(12) NOT NULL, note TEXT NOT NULL, tried_at TIMESTAMPTZ NOT NULL, superseded_by UUID,
    withdrawn_at TIMESTAMPTZ)""",
    """CREATE TABLE health_record (id UUID PRIMARY KEY REFERENCES resident (id),
    household UUID NOT NULL REFERENCES household (id), area UUID NOT NULL REFERENCES area (id),
    known VARCHAR(3) NOT NULL DEFAULT '', known_on DATE, medication VARCHAR(3) NOT NULL DEFAULT '',
    target_systolic INTEGER, target_diastolic INTEGER, note TEXT NOT NULL DEFAULT '',
    consent VARCHAR(10) NOT NULL DEFAULT '', consent_at TIMESTAMPTZ, last_at TIMESTAMPTZ, systolic INTEGER,
    diastolic INTEGER, grade VARCHAR(20) NOT NULL DEFAULT '', controlled BOOLEAN, raised_days INTEGER NOT NULL DEFAULT 0,
    reason VARCHAR(12) NOT NULL DEFAULT '', rank INTEGER NOT NULL DEFAULT 9, due_on DATE,
    attempt VARCHAR(12) NOT NULL DEFAULT '', attempts INTEGER NOT NULL DEFAULT 0)""",
)
INDEXES = (
    "CREATE INDEX health_consent_resident ON health_consent (resident)",
    "CREATE INDEX health_consent_household ON health_consent (household)",
    "CREATE INDEX pressure_attempt_resident ON pressure_attempt (resident)",
    "CREATE INDEX pressure_attempt_household ON pressure_attempt (household)",
    "CREATE INDEX health_record_household ON health_record (household)",
    "CREATE INDEX health_record_due ON health_record (area, rank, due_on, id)",
    "CREATE INDEX blood_pressure_history ON blood_pressure (resident, measured_at)",
    "CREATE INDEX blood_pressure_time ON blood_pressure (measured_at, id)",
)
# What was urgent before doctors were told is not told now.
TOLD = "UPDATE blood_pressure SET alerted_at = measured_at WHERE urgent"


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="blood_pressure", description=DESCRIPTION)

    async def create() -> None:
        add = "ADD COLUMN IF NOT EXISTS" if engine_finder().engine_type == "postgres" else "ADD COLUMN"
        for column in COLUMNS:
            await Table.raw(f"ALTER TABLE blood_pressure {add} {column}")
        for statement in (*TABLES, *INDEXES, TOLD):
            await Table.raw(statement)

    manager.add_raw(create)
    return manager
