"""Names and numbers for comparing, spelled one way; and by which other names lists call whom."""

from collections.abc import AsyncIterator
from typing import Any

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-26T08:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "keys"

STATEMENTS = (
    "ALTER TABLE household ADD COLUMN code_key TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE resident ADD COLUMN name_key TEXT NOT NULL DEFAULT ''",
    # Of most names and numbers nothing has to be folded: only the others are written one by one.
    "UPDATE household SET code_key = code",
    "UPDATE resident SET name_key = name",
    """CREATE TABLE known_as (id UUID PRIMARY KEY, subject_kind VARCHAR(20) NOT NULL, subject UUID NOT NULL,
    called TEXT NOT NULL, batch UUID REFERENCES import_batch (id), created_at TIMESTAMPTZ NOT NULL)""",
    "CREATE INDEX known_as_subject ON known_as (subject)",
    "CREATE INDEX known_as_called ON known_as (subject_kind, called)",
)
INDEXES = (
    "CREATE INDEX household_code_key ON household (code_key)",
    "CREATE INDEX resident_name_key ON resident (name_key)",
)
AT_ONCE = 5_000


async def _rows(table: str, columns: str) -> AsyncIterator[dict[str, Any]]:
    last = None
    while True:
        after, params = ("WHERE id > {}", [last]) if last else ("", [])
        rows = await Table.raw(f"SELECT id, {columns} FROM {table} {after} ORDER BY id LIMIT {AT_ONCE}", *params)
        for row in rows:
            yield row
        if len(rows) < AT_ONCE:
            return
        last = rows[-1]["id"]


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="households", description=DESCRIPTION)

    async def change() -> None:
        from app.lib.household_number import fold_number
        from app.lib.names import clean_name, fold_name

        for statement in STATEMENTS:
            await Table.raw(statement)
        async for row in _rows("household", "code, name"):
            key, name = fold_number(row["code"]), clean_name(row["name"]) or row["name"]
            if key != row["code"] or name != row["name"]:
                await Table.raw("UPDATE household SET code_key = {}, name = {} WHERE id = {}", key, name, row["id"])
        async for row in _rows("resident", "name"):
            key, name = fold_name(row["name"]), clean_name(row["name"]) or row["name"]
            if key != row["name"] or name != row["name"]:
                await Table.raw("UPDATE resident SET name_key = {}, name = {} WHERE id = {}", key, name, row["id"])
        for statement in INDEXES:
            await Table.raw(statement)

    manager.add_raw(change)
    return manager
