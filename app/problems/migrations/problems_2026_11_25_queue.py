"""The queue stays quick with a million problems: what is open lies together by place and by department, apart from the past."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-25T00:10:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "queue"

LIVE = "superseded_by IS NULL AND withdrawn_at IS NULL"
STATEMENTS = (
    "ALTER TABLE problem_dispatch ADD COLUMN over_at TIMESTAMPTZ",
    "UPDATE problem_dispatch SET over_at = (SELECT p.over_at FROM problem p WHERE p.id = problem_dispatch.problem) "
    "WHERE ended_at IS NULL",
    "UPDATE problem SET rank = 2 WHERE state = 'returned' AND rank = 1",
    "CREATE INDEX problem_place ON problem (area, over_at, state, rank, sort_at, category, reported_at, id) "
    f"WHERE {LIVE}",
    "CREATE INDEX problem_dispatch_live ON problem_dispatch (department, problem) "
    "WHERE ended_at IS NULL AND over_at IS NULL",
    "CREATE INDEX problem_dispatch_past ON problem_dispatch (department, over_at, problem) "
    "WHERE ended_at IS NULL AND over_at IS NOT NULL",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="problems", description=DESCRIPTION)

    async def alter() -> None:
        for statement in STATEMENTS:
            await Table.raw(statement)

    manager.add_raw(alter)
    return manager
