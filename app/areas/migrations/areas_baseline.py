"""Areas and their outlines."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from app.db.baseline import baseline

ID = "2026-11-30T00:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "baseline"

STATEMENTS = (
    """
    CREATE TABLE area (
        id UUID PRIMARY KEY NOT NULL,
        kind VARCHAR(20) NOT NULL DEFAULT '',
        parent UUID REFERENCES area (id) ON DELETE CASCADE ON UPDATE CASCADE,
        name VARCHAR(60) NOT NULL DEFAULT '',
        code VARCHAR(20) NOT NULL DEFAULT '',
        path VARCHAR(120) NOT NULL UNIQUE DEFAULT ''
    )
    """,
    """
    CREATE TABLE area_outline (
        id UUID PRIMARY KEY,
        area UUID NOT NULL REFERENCES area (id),
        import_id UUID NOT NULL,
        polygons TEXT NOT NULL,
        account UUID NOT NULL,
        imported_at TIMESTAMPTZ NOT NULL,
        replaced_by UUID
    )
    """,
    "CREATE UNIQUE INDEX area_outline_present ON area_outline (area) WHERE replaced_by IS NULL",
    "CREATE INDEX area_outline_import ON area_outline (import_id)",
)


async def forwards() -> MigrationManager:
    return baseline(
        "areas",
        ID,
        STATEMENTS,
        # Paths compare by their characters, as they do in SQLite, whatever the language of the database.
        postgresql=('ALTER TABLE area ALTER COLUMN path TYPE VARCHAR(120) COLLATE "C"',),
    )
