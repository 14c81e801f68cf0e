"""A rule is switched on by a town: one that was on for a county is on for each of its towns that had not chosen."""

import uuid

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.engine import engine_finder
from piccolo.table import Table

ID = "2026-11-29T18:41:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "rules of towns"

COLUMNS = ("id", "area", "name", "days", "switched_on", "changed_by", "changed_at")


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="tasks", description=DESCRIPTION)

    async def give() -> None:
        postgres = engine_finder().engine_type == "postgres"
        rules = await Table.raw(
            "SELECT s.*, a.path FROM task_rule s JOIN area a ON a.id = s.area WHERE a.kind = 'county'"
        )
        for rule in rules:
            inside = rule["path"] + "."
            for town in await Table.raw("SELECT id, path FROM area WHERE kind = 'town' ORDER BY path"):
                if not town["path"].startswith(inside):
                    continue
                own = {**rule, "id": uuid.uuid4(), "area": town["id"]}
                values = [
                    str(own[name]) if name in ("id", "area", "changed_by") and own[name] and not postgres else own[name]
                    for name in COLUMNS
                ]
                await Table.raw(
                    f"INSERT INTO task_rule ({', '.join(COLUMNS)}) VALUES ({', '.join('{}' for _ in COLUMNS)}) "  # noqa: S608
                    "ON CONFLICT (area, name) DO NOTHING",
                    *values,
                )
        await Table.raw(
            "DELETE FROM task_rule WHERE area IN (SELECT c.id FROM area c WHERE c.kind = 'county' AND EXISTS "
            "(SELECT 1 FROM area t WHERE t.kind = 'town' AND substr(t.path, 1, length(c.path) + 1) = c.path || '.'))"
        )

    manager.add_raw(give)
    return manager
