"""Homes are found by every reading of their people's names: the words of those that were entered before."""

from typing import Any

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-29T18:30:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "readings"
AT_ONCE = 2_000

_HOMES = "SELECT id, name, number, address, find FROM household {after} ORDER BY id LIMIT {at_once}"
_PEOPLE = """
SELECT household, name FROM resident WHERE household >= {} AND household <= {} AND state IN ('here', 'away')
ORDER BY household, is_head DESC, position, id
"""


async def _homes(last: Any) -> list[dict[str, Any]]:
    if last is None:
        return await Table.raw(_HOMES.format(after="", at_once=AT_ONCE))
    return await Table.raw(_HOMES.format(after="WHERE id > {}", at_once=AT_ONCE), last)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="households", description=DESCRIPTION)

    async def change() -> None:
        from app.lib.pinyin import find_text

        last = None
        while homes := await _homes(last):
            last = homes[-1]["id"]
            people: dict[Any, list[str]] = {}
            for row in await Table.raw(_PEOPLE, homes[0]["id"], last):
                people.setdefault(row["household"], []).append(row["name"])
            for home in homes:
                text = find_text(home["name"], home["number"], home["address"], people.get(home["id"], ()))
                if text != home["find"]:
                    await Table.raw("UPDATE household SET find = {} WHERE id = {}", text, home["id"])

    manager.add_raw(change)
    return manager
