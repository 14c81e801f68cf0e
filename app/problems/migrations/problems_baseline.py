"""Problems and their workflow: categories, dispatch, notes, the neighbours' word, and undertakings of their own."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from app.db.baseline import baseline

ID = "2026-11-30T00:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "baseline"

STATEMENTS = (
    """
    CREATE TABLE problem (
        id UUID PRIMARY KEY NOT NULL,
        household UUID REFERENCES household (id) ON DELETE CASCADE ON UPDATE CASCADE,
        area UUID NOT NULL REFERENCES area (id) ON DELETE CASCADE ON UPDATE CASCADE,
        account UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
        reported_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        category VARCHAR(30) NOT NULL DEFAULT '',
        description TEXT NOT NULL DEFAULT '',
        place VARCHAR(10) NOT NULL DEFAULT 'home',
        "where" VARCHAR(200) NOT NULL DEFAULT '',
        urgency VARCHAR(10) NOT NULL DEFAULT 'normal',
        latitude DOUBLE PRECISION,
        longitude DOUBLE PRECISION,
        accuracy_m INTEGER,
        state VARCHAR(20) NOT NULL DEFAULT 'reported',
        result TEXT NOT NULL DEFAULT '',
        closed_at TIMESTAMPTZ,
        closed_by UUID REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
        corrects UUID,
        superseded_by UUID,
        withdrawn_at TIMESTAMPTZ,
        step INTEGER NOT NULL DEFAULT 0,
        rank INTEGER NOT NULL DEFAULT 1,
        sort_at TIMESTAMPTZ,
        state_before VARCHAR(20) NOT NULL DEFAULT '',
        over_at TIMESTAMPTZ,
        respond_by_at TIMESTAMPTZ,
        responded_at TIMESTAMPTZ,
        due_at TIMESTAMPTZ,
        suspended_at TIMESTAMPTZ,
        extension_until_at TIMESTAMPTZ,
        reopened INTEGER NOT NULL DEFAULT 0,
        extended INTEGER NOT NULL DEFAULT 0,
        merged_into UUID,
        way VARCHAR(10) NOT NULL DEFAULT '',
        answer VARCHAR(12) NOT NULL DEFAULT '',
        asked TEXT NOT NULL DEFAULT '',
        token VARCHAR(24)
    )
    """,
    "CREATE INDEX problem_area ON problem (area)",
    "CREATE INDEX problem_account ON problem (account)",
    "CREATE INDEX problem_reported_at ON problem (reported_at)",
    "CREATE INDEX problem_state ON problem (state)",
    "CREATE INDEX problem_queue ON problem (state, reported_at, id)",
    """
    CREATE INDEX problem_open ON problem (rank, sort_at, id)
    WHERE superseded_by IS NULL AND withdrawn_at IS NULL AND over_at IS NULL
    """,
    """
    CREATE INDEX problem_open_state ON problem (state, rank, sort_at, id)
    WHERE superseded_by IS NULL AND withdrawn_at IS NULL AND over_at IS NULL
    """,
    """
    CREATE INDEX problem_over ON problem (over_at, id)
    WHERE superseded_by IS NULL AND withdrawn_at IS NULL AND over_at IS NOT NULL
    """,
    "CREATE UNIQUE INDEX problem_token ON problem (token) WHERE token IS NOT NULL",
    "CREATE INDEX problem_near ON problem (area, category, reported_at)",
    "CREATE INDEX problem_merged ON problem (merged_into) WHERE merged_into IS NOT NULL",
    """
    CREATE INDEX problem_place ON problem (area, over_at, state, rank, sort_at, category, reported_at, id)
    WHERE superseded_by IS NULL AND withdrawn_at IS NULL
    """,
    "CREATE INDEX problem_of_home ON problem (household, reported_at)",
    """
    CREATE INDEX problem_open_of_home ON problem (household)
    WHERE state NOT IN ('closed', 'rated', 'cancelled', 'merged')
    """,
    """
    CREATE TABLE problem_dispatch (
        id UUID PRIMARY KEY,
        problem UUID NOT NULL REFERENCES problem (id),
        department UUID NOT NULL REFERENCES department (id),
        leads BOOLEAN NOT NULL,
        note TEXT NOT NULL,
        dispatched_at TIMESTAMPTZ NOT NULL,
        ended_at TIMESTAMPTZ,
        over_at TIMESTAMPTZ
    )
    """,
    "CREATE INDEX problem_dispatch_open ON problem_dispatch (department, problem) WHERE ended_at IS NULL",
    "CREATE INDEX problem_dispatch_problem ON problem_dispatch (problem)",
    """
    CREATE INDEX problem_dispatch_live ON problem_dispatch (department, problem)
    WHERE ended_at IS NULL AND over_at IS NULL
    """,
    """
    CREATE INDEX problem_dispatch_past ON problem_dispatch (department, over_at, problem)
    WHERE ended_at IS NULL AND over_at IS NOT NULL
    """,
    """
    CREATE TABLE problem_note (
        id UUID PRIMARY KEY,
        problem UUID NOT NULL REFERENCES problem (id),
        account UUID NOT NULL REFERENCES account (id),
        written_at TIMESTAMPTZ NOT NULL,
        public BOOLEAN NOT NULL,
        words TEXT NOT NULL
    )
    """,
    "CREATE INDEX problem_note_problem ON problem_note (problem)",
    """
    CREATE TABLE problem_escalation (
        id UUID PRIMARY KEY,
        problem UUID NOT NULL REFERENCES problem (id),
        rule VARCHAR(20) NOT NULL,
        missed_at TIMESTAMPTZ NOT NULL,
        told_at TIMESTAMPTZ NOT NULL,
        UNIQUE (problem, rule, missed_at)
    )
    """,
    """
    CREATE TABLE answer_template (
        id UUID PRIMARY KEY,
        area UUID NOT NULL REFERENCES area (id),
        words TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE saved_view (
        id UUID PRIMARY KEY,
        account UUID NOT NULL REFERENCES account (id),
        name VARCHAR(40) NOT NULL,
        query VARCHAR(500) NOT NULL
    )
    """,
    "CREATE INDEX saved_view_account ON saved_view (account)",
    """
    CREATE TABLE problem_answer (
        id UUID PRIMARY KEY,
        problem UUID NOT NULL REFERENCES problem (id),
        account UUID REFERENCES account (id),
        answered_at TIMESTAMPTZ NOT NULL,
        "by" VARCHAR(10) NOT NULL,
        answer VARCHAR(12) NOT NULL,
        words TEXT NOT NULL,
        round INTEGER NOT NULL
    )
    """,
    "CREATE INDEX problem_answer_problem ON problem_answer (problem)",
    """
    CREATE TABLE problem_also (
        id UUID PRIMARY KEY,
        problem UUID NOT NULL REFERENCES problem (id),
        household UUID NOT NULL REFERENCES household (id),
        account UUID NOT NULL REFERENCES account (id),
        noted_at TIMESTAMPTZ NOT NULL,
        withdrawn_at TIMESTAMPTZ,
        UNIQUE (problem, household)
    )
    """,
    """
    CREATE TABLE undertaking (
        id UUID PRIMARY KEY,
        problem UUID NOT NULL REFERENCES problem (id),
        account UUID NOT NULL REFERENCES account (id),
        opened_at TIMESTAMPTZ NOT NULL,
        plan TEXT NOT NULL,
        planned_on VARCHAR(10) NOT NULL,
        public BOOLEAN NOT NULL,
        ended_at TIMESTAMPTZ
    )
    """,
    "CREATE INDEX undertaking_problem ON undertaking (problem)",
    "CREATE UNIQUE INDEX undertaking_open ON undertaking (problem) WHERE ended_at IS NULL",
    """
    CREATE TABLE contribution (
        id UUID PRIMARY KEY,
        undertaking UUID NOT NULL REFERENCES undertaking (id),
        sort VARCHAR(10) NOT NULL,
        giver VARCHAR(60) NOT NULL,
        amount INTEGER NOT NULL,
        words VARCHAR(200) NOT NULL,
        account UUID NOT NULL REFERENCES account (id),
        noted_at TIMESTAMPTZ NOT NULL,
        struck_at TIMESTAMPTZ
    )
    """,
    "CREATE INDEX contribution_undertaking ON contribution (undertaking)",
    """
    CREATE TABLE problem_category (
        id UUID PRIMARY KEY,
        town UUID NOT NULL REFERENCES area (id),
        code VARCHAR(30) NOT NULL,
        name VARCHAR(60) NOT NULL,
        department UUID REFERENCES department (id),
        hours_normal INTEGER NOT NULL,
        hours_soon INTEGER NOT NULL,
        hours_danger INTEGER NOT NULL,
        radius_m INTEGER NOT NULL,
        asks TEXT NOT NULL,
        emergency VARCHAR(120) NOT NULL,
        position INTEGER NOT NULL,
        closed_at TIMESTAMPTZ,
        at_door BOOLEAN NOT NULL DEFAULT FALSE,
        photo_after BOOLEAN NOT NULL DEFAULT FALSE,
        UNIQUE (town, code)
    )
    """,
)


async def forwards() -> MigrationManager:
    return baseline("problems", ID, STATEMENTS)
