"""Tasks, who has them, and the rules that ask for one."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from app.db.baseline import baseline

ID = "2026-11-30T00:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "baseline"

STATEMENTS = (
    """
    CREATE TABLE task (
        id UUID PRIMARY KEY NOT NULL,
        kind VARCHAR(20) NOT NULL DEFAULT 'other',
        title VARCHAR(120) NOT NULL DEFAULT '',
        detail TEXT NOT NULL DEFAULT '',
        area UUID NOT NULL REFERENCES area (id) ON DELETE CASCADE ON UPDATE CASCADE,
        household UUID REFERENCES household (id) ON DELETE CASCADE ON UPDATE CASCADE,
        problem UUID REFERENCES problem (id) ON DELETE CASCADE ON UPDATE CASCADE,
        urgency VARCHAR(10) NOT NULL DEFAULT 'normal',
        due_at TIMESTAMPTZ,
        created_by UUID REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
        created_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        cancelled_at TIMESTAMPTZ,
        needs VARCHAR(8) NOT NULL DEFAULT 'report',
        checklist TEXT NOT NULL DEFAULT '[]',
        rule VARCHAR(30),
        resident UUID REFERENCES resident (id)
    )
    """,
    "CREATE INDEX task_area ON task (area)",
    "CREATE INDEX task_household ON task (household)",
    "CREATE INDEX task_problem ON task (problem)",
    "CREATE INDEX task_resident ON task (resident)",
    """
    CREATE TABLE task_assignment (
        id UUID PRIMARY KEY NOT NULL,
        task UUID NOT NULL REFERENCES task (id) ON DELETE CASCADE ON UPDATE CASCADE,
        account UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
        state VARCHAR(12) NOT NULL DEFAULT 'assigned',
        assigned_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        arrived_at TIMESTAMPTZ,
        opened_at TIMESTAMPTZ,
        reported_at TIMESTAMPTZ,
        note TEXT NOT NULL DEFAULT '',
        report UUID,
        revision INTEGER NOT NULL DEFAULT 0,
        accepted_at TIMESTAMPTZ,
        confirmed_at TIMESTAMPTZ,
        reason TEXT NOT NULL DEFAULT '',
        checked TEXT NOT NULL DEFAULT '[]',
        why VARCHAR(20) NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX task_assignment_task ON task_assignment (task)",
    "CREATE INDEX task_assignment_account ON task_assignment (account)",
    "CREATE INDEX task_assignment_once ON task_assignment (task, account)",
    "CREATE INDEX task_assignment_arrived ON task_assignment (arrived_at)",
    "CREATE INDEX task_assignment_opened ON task_assignment (opened_at)",
    """
    CREATE TABLE task_rule (
        id UUID PRIMARY KEY,
        area UUID NOT NULL REFERENCES area (id),
        name VARCHAR(30) NOT NULL,
        days INTEGER NOT NULL,
        switched_on BOOLEAN NOT NULL,
        changed_by UUID REFERENCES account (id),
        changed_at TIMESTAMPTZ NOT NULL,
        UNIQUE (area, name)
    )
    """,
    """
    CREATE TABLE task_asked (
        name VARCHAR(30) NOT NULL,
        about VARCHAR(120) NOT NULL,
        task UUID NOT NULL,
        asked_at TIMESTAMPTZ NOT NULL,
        PRIMARY KEY (name, about)
    )
    """,
)


async def forwards() -> MigrationManager:
    return baseline("tasks", ID, STATEMENTS)
