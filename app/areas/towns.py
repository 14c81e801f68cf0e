"""Which town somebody keeps the settings of: what a town decides for itself belongs to an area of the kind `town`."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from app.areas.scope import within_sql
from app.db import fetch


class Town(NamedTuple):
    """A town."""

    id: UUID
    name: str
    path: str


class Kept(NamedTuple):
    """The town whose settings a page shows, and all that its viewer may choose from."""

    town: Town
    towns: Sequence[Town]

    def address(self, path: str) -> str:
        """The address of a page about this town; with the town in it where there are several."""
        return path if len(self.towns) == 1 else f"{path}?town={self.town.id}"


async def within(paths: Sequence[str]) -> list[Town]:
    """The towns of these areas, in the order of the tree."""
    condition, params = within_sql("path", paths)
    rows = await fetch(f"SELECT id, name, path FROM area WHERE kind = 'town' AND {condition} ORDER BY path", *params)
    return [Town(row["id"], row["name"], row["path"]) for row in rows]


async def kept(paths: Sequence[str], asked: Mapping[str, Any]) -> Kept | None:
    """The town that `asked["town"]` names, else the first one of these areas. None for one that is not among them."""
    return chosen(await within(paths), asked)


def chosen(found: Sequence[Town], asked: Mapping[str, Any]) -> Kept | None:
    """The same of these."""
    wanted = str(asked.get("town") or "")
    town = next((each for each in found if str(each.id) == wanted or not wanted), None)
    return Kept(town, found) if town else None
