"""Keys of other machines, and bulk exports."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from app.db.baseline import baseline

ID = "2026-11-30T00:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "baseline"

STATEMENTS = (
    """
    CREATE TABLE machine_key (
        id UUID PRIMARY KEY REFERENCES account (id),
        area UUID NOT NULL REFERENCES area (id),
        scopes VARCHAR(60) NOT NULL,
        token_hash VARCHAR(64) NOT NULL UNIQUE,
        made_by UUID NOT NULL REFERENCES account (id),
        made_at TIMESTAMPTZ NOT NULL,
        agreed_by UUID REFERENCES account (id),
        agreed_at TIMESTAMPTZ,
        expires_at TIMESTAMPTZ NOT NULL,
        revoked_by UUID REFERENCES account (id),
        revoked_at TIMESTAMPTZ,
        last_used_on DATE
    )
    """,
    """
    CREATE TABLE export_job (
        id UUID PRIMARY KEY,
        asked_by UUID NOT NULL REFERENCES account (id),
        asked_at TIMESTAMPTZ NOT NULL,
        request TEXT NOT NULL,
        paths TEXT NOT NULL,
        types VARCHAR(60) NOT NULL,
        since TIMESTAMPTZ,
        named BOOLEAN NOT NULL,
        state VARCHAR(10) NOT NULL,
        place TEXT NOT NULL,
        files TEXT NOT NULL,
        written INTEGER NOT NULL,
        attempts INTEGER NOT NULL,
        claim UUID,
        claimed_until TIMESTAMPTZ,
        expires_at TIMESTAMPTZ
    )
    """,
    "CREATE INDEX export_job_asked_by ON export_job (asked_by)",
    "CREATE INDEX export_job_open ON export_job (asked_at) WHERE state IN ('queued', 'running')",
)


async def forwards() -> MigrationManager:
    return baseline("exchange", ID, STATEMENTS)
