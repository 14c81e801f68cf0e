"""Departments and who belongs to them."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from app.db.baseline import baseline

ID = "2026-11-30T00:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "baseline"

STATEMENTS = (
    """
    CREATE TABLE department (
        id UUID PRIMARY KEY,
        name VARCHAR(60) NOT NULL,
        area UUID NOT NULL REFERENCES area (id),
        closed_at TIMESTAMPTZ
    )
    """,
    """
    CREATE TABLE department_member (
        id UUID PRIMARY KEY,
        department UUID NOT NULL REFERENCES department (id),
        account UUID NOT NULL REFERENCES account (id)
    )
    """,
    "CREATE INDEX department_member_account ON department_member (account)",
)


async def forwards() -> MigrationManager:
    return baseline("departments", ID, STATEMENTS)
