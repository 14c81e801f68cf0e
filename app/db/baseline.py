"""The first migration of each package: its tables as they are in this version, as SQL that both engines read. What a column
is for, the `tables.py` of the package says."""

from collections.abc import Iterable

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.engine import engine_finder
from piccolo.table import Table


def baseline(
    package: str, migration_id: str, statements: Iterable[str], postgresql: Iterable[str] = ()
) -> MigrationManager:
    """What runs these statements, and those of `postgresql` after them where that is the engine."""
    manager = MigrationManager(migration_id=migration_id, app_name=package, description="baseline")

    async def create() -> None:
        engine = engine_finder()
        assert engine is not None
        for statement in (*statements, *(postgresql if engine.engine_type == "postgres" else ())):
            # Piccolo takes braces for placeholders.
            await Table.raw(statement.replace("{", "{{").replace("}", "}}"))

    manager.add_raw(create)
    return manager
