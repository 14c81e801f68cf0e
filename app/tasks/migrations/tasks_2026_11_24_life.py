"""The life of a task after it was asked, checklists, and tasks that a rule asks."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-24T21:30:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "life"

STATEMENTS = (
    "ALTER TABLE task ADD COLUMN needs VARCHAR(8) NOT NULL DEFAULT 'report'",
    "ALTER TABLE task ADD COLUMN checklist TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE task ADD COLUMN rule VARCHAR(30)",
    "ALTER TABLE task_assignment ADD COLUMN accepted_at TIMESTAMPTZ",
    "ALTER TABLE task_assignment ADD COLUMN confirmed_at TIMESTAMPTZ",
    "ALTER TABLE task_assignment ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE task_assignment ADD COLUMN checked TEXT NOT NULL DEFAULT '[]'",
    "CREATE INDEX task_assignment_arrived ON task_assignment (arrived_at)",
    "CREATE INDEX task_assignment_opened ON task_assignment (opened_at)",
    "CREATE INDEX event_at ON event (at)",
    """CREATE TABLE task_rule (id UUID PRIMARY KEY, area UUID NOT NULL REFERENCES area (id), name VARCHAR(30) NOT NULL,
    days INTEGER NOT NULL, switched_on BOOLEAN NOT NULL, changed_by UUID REFERENCES account (id),
    changed_at TIMESTAMPTZ NOT NULL, UNIQUE (area, name))""",
    """CREATE TABLE task_asked (name VARCHAR(30) NOT NULL, about VARCHAR(120) NOT NULL, task UUID NOT NULL,
    asked_at TIMESTAMPTZ NOT NULL, PRIMARY KEY (name, about))""",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="tasks", description=DESCRIPTION)

    async def create() -> None:
        for statement in STATEMENTS:
            await Table.raw(statement.replace("CREATE INDEX", "CREATE INDEX IF NOT EXISTS"))

    manager.add_raw(create)
    return manager
