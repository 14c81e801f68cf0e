"""The workflow of problems: departments, deadlines, notes, the neighbours' word, and undertakings of their own."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.engine import engine_finder
from piccolo.table import Table

ID = "2026-11-24T20:15:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "workflow"

COLUMNS = (
    "step INTEGER NOT NULL DEFAULT 0",
    "rank INTEGER NOT NULL DEFAULT 1",
    "sort_at TIMESTAMPTZ",
    "state_before VARCHAR(20) NOT NULL DEFAULT ''",
    "over_at TIMESTAMPTZ",
    "respond_by_at TIMESTAMPTZ",
    "responded_at TIMESTAMPTZ",
    "due_at TIMESTAMPTZ",
    "suspended_at TIMESTAMPTZ",
    "extension_until_at TIMESTAMPTZ",
    "reopened INTEGER NOT NULL DEFAULT 0",
    "extended INTEGER NOT NULL DEFAULT 0",
    "merged_into UUID",
    "way VARCHAR(10) NOT NULL DEFAULT ''",
    "answer VARCHAR(12) NOT NULL DEFAULT ''",
    "asked TEXT NOT NULL DEFAULT ''",
    "token VARCHAR(24)",
)
TABLES = (
    """CREATE TABLE department (id UUID PRIMARY KEY, name VARCHAR(60) NOT NULL, area UUID NOT NULL REFERENCES area (id),
    closed_at TIMESTAMPTZ)""",
    """CREATE TABLE department_member (id UUID PRIMARY KEY, department UUID NOT NULL REFERENCES department (id),
    account UUID NOT NULL REFERENCES account (id))""",
    """CREATE TABLE problem_dispatch (id UUID PRIMARY KEY, problem UUID NOT NULL REFERENCES problem (id),
    department UUID NOT NULL REFERENCES department (id), leads BOOLEAN NOT NULL, note TEXT NOT NULL,
    dispatched_at TIMESTAMPTZ NOT NULL, ended_at TIMESTAMPTZ)""",
    """CREATE TABLE problem_category (code VARCHAR(30) PRIMARY KEY, name VARCHAR(60) NOT NULL,
    department UUID REFERENCES department (id), hours_normal INTEGER NOT NULL, hours_soon INTEGER NOT NULL,
    hours_danger INTEGER NOT NULL, radius_m INTEGER NOT NULL, asks TEXT NOT NULL, emergency VARCHAR(120) NOT NULL,
    position INTEGER NOT NULL, closed_at TIMESTAMPTZ)""",
    "CREATE TABLE holiday (day VARCHAR(10) PRIMARY KEY, works BOOLEAN NOT NULL, name VARCHAR(60) NOT NULL)",
    """CREATE TABLE problem_note (id UUID PRIMARY KEY, problem UUID NOT NULL REFERENCES problem (id),
    account UUID NOT NULL REFERENCES account (id), written_at TIMESTAMPTZ NOT NULL, public BOOLEAN NOT NULL,
    words TEXT NOT NULL)""",
    """CREATE TABLE problem_escalation (id UUID PRIMARY KEY, problem UUID NOT NULL REFERENCES problem (id),
    rule VARCHAR(20) NOT NULL, missed_at TIMESTAMPTZ NOT NULL, told_at TIMESTAMPTZ NOT NULL,
    UNIQUE (problem, rule, missed_at))""",
    """CREATE TABLE answer_template (id UUID PRIMARY KEY, area UUID NOT NULL REFERENCES area (id), words TEXT NOT NULL)""",
    """CREATE TABLE saved_view (id UUID PRIMARY KEY, account UUID NOT NULL REFERENCES account (id),
    name VARCHAR(40) NOT NULL, query VARCHAR(500) NOT NULL)""",
    """CREATE TABLE problem_answer (id UUID PRIMARY KEY, problem UUID NOT NULL REFERENCES problem (id),
    account UUID REFERENCES account (id), answered_at TIMESTAMPTZ NOT NULL, "by" VARCHAR(10) NOT NULL,
    answer VARCHAR(12) NOT NULL, words TEXT NOT NULL, round INTEGER NOT NULL)""",
    """CREATE TABLE problem_also (id UUID PRIMARY KEY, problem UUID NOT NULL REFERENCES problem (id),
    household UUID NOT NULL REFERENCES household (id), account UUID NOT NULL REFERENCES account (id),
    noted_at TIMESTAMPTZ NOT NULL, UNIQUE (problem, household))""",
    """CREATE TABLE undertaking (id UUID PRIMARY KEY, problem UUID NOT NULL REFERENCES problem (id),
    account UUID NOT NULL REFERENCES account (id), opened_at TIMESTAMPTZ NOT NULL, plan TEXT NOT NULL,
    planned_on VARCHAR(10) NOT NULL, public BOOLEAN NOT NULL, ended_at TIMESTAMPTZ)""",
    """CREATE TABLE contribution (id UUID PRIMARY KEY, undertaking UUID NOT NULL REFERENCES undertaking (id),
    sort VARCHAR(10) NOT NULL, giver VARCHAR(60) NOT NULL, amount INTEGER NOT NULL, words VARCHAR(200) NOT NULL,
    account UUID NOT NULL REFERENCES account (id), noted_at TIMESTAMPTZ NOT NULL, struck_at TIMESTAMPTZ)""",
)
OPEN = "superseded_by IS NULL AND withdrawn_at IS NULL AND over_at IS NULL"
OVER = "superseded_by IS NULL AND withdrawn_at IS NULL AND over_at IS NOT NULL"
AFTER = (
    "UPDATE problem SET sort_at = reported_at, over_at = closed_at, responded_at = closed_at",
    "UPDATE problem SET rank = 0 WHERE urgency = 'danger'",
    f"CREATE INDEX problem_open ON problem (rank, sort_at, id) WHERE {OPEN}",
    f"CREATE INDEX problem_open_state ON problem (state, rank, sort_at, id) WHERE {OPEN}",
    f"CREATE INDEX problem_over ON problem (over_at, id) WHERE {OVER}",
    "CREATE UNIQUE INDEX problem_token ON problem (token) WHERE token IS NOT NULL",
    "CREATE INDEX problem_near ON problem (area, category, reported_at)",
    "CREATE INDEX problem_dispatch_open ON problem_dispatch (department, problem) WHERE ended_at IS NULL",
    "CREATE INDEX problem_dispatch_problem ON problem_dispatch (problem)",
    "CREATE INDEX department_member_account ON department_member (account)",
    "CREATE INDEX problem_note_problem ON problem_note (problem)",
    "CREATE INDEX problem_answer_problem ON problem_answer (problem)",
    "CREATE INDEX saved_view_account ON saved_view (account)",
    "CREATE INDEX undertaking_problem ON undertaking (problem)",
    "CREATE INDEX contribution_undertaking ON contribution (undertaking)",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="problems", description=DESCRIPTION)

    async def create() -> None:
        columns = COLUMNS
        if engine_finder().engine_type == "postgres":
            # One pass over a large table instead of seventeen.
            columns = (", ADD COLUMN ".join(COLUMNS),)
        for statement in (*(f"ALTER TABLE problem ADD COLUMN {column}" for column in columns), *TABLES, *AFTER):
            await Table.raw(statement)

    manager.add_raw(create)
    return manager
