"""Kinds of problems and holidays belong to a town. What was there for everybody becomes that of each town there is."""

import uuid
from typing import Any

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.engine import engine_finder
from piccolo.table import Table

ID = "2026-11-29T18:40:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "towns"

STATEMENTS = (
    "DROP TABLE problem_category",
    "DROP TABLE holiday",
    """CREATE TABLE problem_category (id UUID PRIMARY KEY, town UUID NOT NULL REFERENCES area (id), code VARCHAR(30) NOT NULL,
    name VARCHAR(60) NOT NULL, department UUID REFERENCES department (id), hours_normal INTEGER NOT NULL,
    hours_soon INTEGER NOT NULL, hours_danger INTEGER NOT NULL, radius_m INTEGER NOT NULL, asks TEXT NOT NULL,
    emergency VARCHAR(120) NOT NULL, position INTEGER NOT NULL, closed_at TIMESTAMPTZ, at_door BOOLEAN NOT NULL DEFAULT FALSE,
    photo_after BOOLEAN NOT NULL DEFAULT FALSE, UNIQUE (town, code))""",
    """CREATE TABLE holiday (id UUID PRIMARY KEY, town UUID NOT NULL REFERENCES area (id), day VARCHAR(10) NOT NULL,
    works BOOLEAN NOT NULL, name VARCHAR(60) NOT NULL, UNIQUE (town, day))""",
)
CATEGORY = (
    *("code", "name", "hours_normal", "hours_soon", "hours_danger", "radius_m", "asks", "emergency", "position"),
    *("closed_at", "at_door", "photo_after"),
)


def _insert(table: str, columns: tuple[str, ...]) -> str:
    marks = ", ".join("{}" for _ in columns)
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608  names of this file


def _serves(path: str, town: str) -> bool:
    """Whether a department with this path answers for places of the town: it lies in it, or the town lies in its area."""
    return path == town or path.startswith(town + ".") or town.startswith(path + ".")


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="problems", description=DESCRIPTION)

    async def give() -> None:
        towns = await Table.raw("SELECT id, path FROM area WHERE kind = 'town' ORDER BY path")
        categories = await Table.raw("SELECT * FROM problem_category ORDER BY position, code")
        holidays = await Table.raw("SELECT * FROM holiday ORDER BY day")
        departments = await Table.raw("SELECT d.id, a.path FROM department d JOIN area a ON a.id = d.area")
        paths = {str(row["id"]): row["path"] for row in departments}
        for statement in STATEMENTS:
            await Table.raw(statement)
        postgres = engine_finder().engine_type == "postgres"

        def key(value: Any) -> Any:
            return value if postgres or value is None else str(value)

        for town in towns:
            for row in categories:
                here = row["department"] and _serves(paths.get(str(row["department"]), ""), town["path"])
                own = (key(uuid.uuid4()), key(town["id"]), key(row["department"]) if here else None)
                kept = [row[name] for name in CATEGORY]
                columns = ("id", "town", "department", *CATEGORY)
                await Table.raw(_insert("problem_category", columns), *own, *kept)
            for row in holidays:
                values = (key(uuid.uuid4()), key(town["id"]), row["day"], row["works"], row["name"])
                await Table.raw(_insert("holiday", ("id", "town", "day", "works", "name")), *values)

    manager.add_raw(give)
    return manager
