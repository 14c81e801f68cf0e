"""Readings, consents, attempts, the health record that is drawn from them, thresholds and clinics."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from app.db.baseline import baseline

ID = "2026-11-30T00:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "baseline"

STATEMENTS = (
    """
    CREATE TABLE blood_pressure (
        id UUID PRIMARY KEY NOT NULL,
        resident UUID NOT NULL REFERENCES resident (id) ON DELETE CASCADE ON UPDATE CASCADE,
        household UUID NOT NULL REFERENCES household (id) ON DELETE CASCADE ON UPDATE CASCADE,
        area UUID NOT NULL REFERENCES area (id) ON DELETE CASCADE ON UPDATE CASCADE,
        account UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
        measured_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        readings TEXT NOT NULL DEFAULT '',
        systolic INTEGER NOT NULL DEFAULT 0,
        diastolic INTEGER NOT NULL DEFAULT 0,
        pulse INTEGER,
        arm VARCHAR(10) NOT NULL DEFAULT '',
        posture VARCHAR(10) NOT NULL DEFAULT '',
        symptoms TEXT NOT NULL DEFAULT '[]',
        consent VARCHAR(20) NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        grade VARCHAR(20) NOT NULL DEFAULT '',
        urgent BOOLEAN NOT NULL DEFAULT FALSE,
        threshold_set VARCHAR(20) NOT NULL DEFAULT '',
        corrects UUID,
        superseded_by UUID,
        withdrawn_at TIMESTAMPTZ,
        device VARCHAR(60) NOT NULL DEFAULT '',
        irregular BOOLEAN NOT NULL DEFAULT FALSE,
        alerted_at TIMESTAMPTZ,
        stored_at TIMESTAMPTZ
    )
    """,
    "CREATE INDEX blood_pressure_resident ON blood_pressure (resident)",
    "CREATE INDEX blood_pressure_history ON blood_pressure (resident, measured_at)",
    "CREATE INDEX blood_pressure_time ON blood_pressure (measured_at, id)",
    "CREATE INDEX blood_pressure_stored ON blood_pressure (stored_at)",
    """
    CREATE INDEX blood_pressure_untold ON blood_pressure (resident)
    WHERE urgent AND alerted_at IS NULL AND superseded_by IS NULL AND withdrawn_at IS NULL
    """,
    """
    CREATE INDEX blood_pressure_urgent ON blood_pressure (resident, stored_at)
    WHERE urgent AND superseded_by IS NULL AND withdrawn_at IS NULL
    """,
    "CREATE INDEX blood_pressure_of_home ON blood_pressure (household, measured_at)",
    """
    CREATE TABLE threshold_choice (
        id UUID PRIMARY KEY,
        area UUID NOT NULL REFERENCES area (id),
        version VARCHAR(20) NOT NULL,
        chosen_by UUID NOT NULL REFERENCES account (id),
        chosen_at TIMESTAMPTZ NOT NULL
    )
    """,
    """
    CREATE TABLE health_consent (
        id UUID PRIMARY KEY,
        resident UUID NOT NULL REFERENCES resident (id),
        household UUID NOT NULL REFERENCES household (id),
        account UUID NOT NULL REFERENCES account (id),
        decision VARCHAR(10) NOT NULL,
        how VARCHAR(10) NOT NULL,
        purpose VARCHAR(20) NOT NULL,
        version VARCHAR(20) NOT NULL,
        decided_at TIMESTAMPTZ NOT NULL,
        withdrawn_at TIMESTAMPTZ,
        superseded_by UUID
    )
    """,
    "CREATE INDEX health_consent_household ON health_consent (household)",
    "CREATE INDEX health_consent_newest ON health_consent (resident, decided_at)",
    """
    CREATE TABLE pressure_attempt (
        id UUID PRIMARY KEY,
        resident UUID NOT NULL REFERENCES resident (id),
        household UUID NOT NULL REFERENCES household (id),
        account UUID NOT NULL REFERENCES account (id),
        reason VARCHAR(12) NOT NULL,
        note TEXT NOT NULL,
        tried_at TIMESTAMPTZ NOT NULL,
        superseded_by UUID,
        withdrawn_at TIMESTAMPTZ,
        was VARCHAR(10) NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX pressure_attempt_household ON pressure_attempt (household)",
    "CREATE INDEX pressure_attempt_newest ON pressure_attempt (resident, tried_at)",
    "CREATE INDEX pressure_attempt_changed ON pressure_attempt (resident) WHERE was <> ''",
    """
    CREATE TABLE health_record (
        id UUID PRIMARY KEY REFERENCES resident (id),
        household UUID NOT NULL REFERENCES household (id),
        area UUID NOT NULL REFERENCES area (id),
        known VARCHAR(3) NOT NULL DEFAULT '',
        known_on DATE,
        medication VARCHAR(3) NOT NULL DEFAULT '',
        target_systolic INTEGER,
        target_diastolic INTEGER,
        note TEXT NOT NULL DEFAULT '',
        consent VARCHAR(10) NOT NULL DEFAULT '',
        consent_at TIMESTAMPTZ,
        last_at TIMESTAMPTZ,
        systolic INTEGER,
        diastolic INTEGER,
        grade VARCHAR(20) NOT NULL DEFAULT '',
        controlled BOOLEAN,
        raised_days INTEGER NOT NULL DEFAULT 0,
        reason VARCHAR(12) NOT NULL DEFAULT '',
        rank INTEGER NOT NULL DEFAULT 9,
        due_on DATE,
        attempt VARCHAR(12) NOT NULL DEFAULT '',
        attempts INTEGER NOT NULL DEFAULT 0,
        next_well VARCHAR(12) NOT NULL DEFAULT '',
        next_high VARCHAR(12) NOT NULL DEFAULT '',
        recheck_by DATE,
        urgent_on DATE
    )
    """,
    "CREATE INDEX health_record_household ON health_record (household)",
    "CREATE INDEX health_record_due ON health_record (area, rank, due_on, id)",
    """
    CREATE TABLE clinic (
        id UUID PRIMARY KEY,
        area UUID NOT NULL REFERENCES area (id),
        name VARCHAR(60) NOT NULL,
        phone VARCHAR(30) NOT NULL,
        address VARCHAR(200) NOT NULL DEFAULT '',
        hours VARCHAR(100) NOT NULL DEFAULT '',
        closed_at TIMESTAMPTZ
    )
    """,
)


async def forwards() -> MigrationManager:
    return baseline("blood_pressure", ID, STATEMENTS)
