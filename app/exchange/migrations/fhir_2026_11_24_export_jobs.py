"""Bulk exports."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-24T23:40:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "export jobs"

STATEMENTS = (
    """CREATE TABLE export_job (id UUID PRIMARY KEY, asked_by UUID NOT NULL REFERENCES account (id),
    asked_at TIMESTAMPTZ NOT NULL, request TEXT NOT NULL, paths TEXT NOT NULL, types VARCHAR(60) NOT NULL, since TIMESTAMPTZ,
    named BOOLEAN NOT NULL, state VARCHAR(10) NOT NULL, place TEXT NOT NULL, files TEXT NOT NULL, written INTEGER NOT NULL,
    attempts INTEGER NOT NULL, claim UUID, claimed_until TIMESTAMPTZ, expires_at TIMESTAMPTZ)""",
    "CREATE INDEX export_job_asked_by ON export_job (asked_by)",
    "CREATE INDEX export_job_open ON export_job (asked_at) WHERE state IN ('queued', 'running')",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="fhir", description=DESCRIPTION)

    async def create() -> None:
        for statement in STATEMENTS:
            await Table.raw(statement)

    manager.add_raw(create)
    return manager
