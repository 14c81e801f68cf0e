"""Homes, their people, the names by which lists call them, and what an import changed."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from app.db.baseline import baseline

ID = "2026-11-30T00:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "baseline"

STATEMENTS = (
    """
    CREATE TABLE household (
        id UUID PRIMARY KEY NOT NULL,
        area UUID NOT NULL REFERENCES area (id) ON DELETE CASCADE ON UPDATE CASCADE,
        code VARCHAR(30) NOT NULL DEFAULT '',
        number VARCHAR(20) NOT NULL DEFAULT '',
        name VARCHAR(60) NOT NULL DEFAULT '',
        address VARCHAR(200) NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        find TEXT NOT NULL DEFAULT '',
        latitude DOUBLE PRECISION,
        longitude DOUBLE PRECISION,
        revision INTEGER NOT NULL DEFAULT 0,
        created_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        left_at TIMESTAMPTZ,
        code_key TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX household_area ON household (area)",
    "CREATE INDEX household_code ON household (code)",
    "CREATE INDEX household_code_key ON household (code_key)",
    """
    CREATE TABLE import_batch (
        id UUID PRIMARY KEY NOT NULL,
        kind VARCHAR(20) NOT NULL DEFAULT '',
        file_name VARCHAR(200) NOT NULL DEFAULT '',
        account UUID REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
        area UUID REFERENCES area (id) ON DELETE CASCADE ON UPDATE CASCADE,
        counts TEXT NOT NULL DEFAULT '{}',
        created_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        undone_at TIMESTAMPTZ
    )
    """,
    """
    CREATE TABLE resident (
        id UUID PRIMARY KEY NOT NULL,
        household UUID NOT NULL REFERENCES household (id) ON DELETE CASCADE ON UPDATE CASCADE,
        name VARCHAR(60) NOT NULL DEFAULT '',
        sex VARCHAR(10) NOT NULL DEFAULT '',
        birth_date DATE,
        phone VARCHAR(30) NOT NULL DEFAULT '',
        relation VARCHAR(20) NOT NULL DEFAULT '',
        is_head BOOLEAN NOT NULL DEFAULT FALSE,
        tags TEXT NOT NULL DEFAULT '[]',
        state VARCHAR(10) NOT NULL DEFAULT 'here',
        position INTEGER NOT NULL DEFAULT 0,
        name_key TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX resident_household ON resident (household)",
    "CREATE INDEX resident_name_key ON resident (name_key)",
    """
    CREATE TABLE import_change (
        id UUID PRIMARY KEY NOT NULL,
        batch UUID NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE ON UPDATE CASCADE,
        subject_kind VARCHAR(20) NOT NULL DEFAULT '',
        subject UUID NOT NULL,
        before TEXT
    )
    """,
    "CREATE INDEX import_change_batch ON import_change (batch)",
    """
    CREATE TABLE known_as (
        id UUID PRIMARY KEY,
        subject_kind VARCHAR(20) NOT NULL,
        subject UUID NOT NULL,
        called TEXT NOT NULL,
        batch UUID REFERENCES import_batch (id),
        created_at TIMESTAMPTZ NOT NULL
    )
    """,
    "CREATE INDEX known_as_subject ON known_as (subject)",
    "CREATE INDEX known_as_called ON known_as (subject_kind, called)",
)


async def forwards() -> MigrationManager:
    return baseline("households", ID, STATEMENTS)
