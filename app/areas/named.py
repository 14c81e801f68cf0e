"""Finding an area by what a person calls it."""

from typing import Any
from uuid import UUID

from app.areas.naming import matching
from app.areas.scope import above_of
from app.db import fetch
from app.lib.given import BadArgument


async def area_by_path(path: str) -> UUID:
    """The id of the area with this path, or this name if no other is called so. Raises BadArgument naming the paths there are
    when it is unknown."""
    rows = await fetch("SELECT id, kind, path, name FROM area ORDER BY path")
    found = [row for row in rows if row["path"] == path]
    found = found or [row for row in rows if row["name"] == path]
    found = found or [row for row in rows if matching([row], row["kind"], path, _above(row, rows))]
    if len(found) == 1:
        return found[0]["id"]
    if found:
        several = "\n".join(f"  {row['path']}  {row['name']}" for row in found)
        raise BadArgument(f"Several areas are called {path!r}. Please name one by its path:\n{several}")
    known = "\n".join(f"  {row['path']}  {row['name']}" for row in rows[:40])
    raise BadArgument(f"There is no area {path!r}. Known areas:\n{known}")


def _above(area: dict[str, Any], areas: list[dict[str, Any]]) -> list[tuple[str, str]]:
    paths = set(above_of(area["path"]))
    return [(each["kind"], each["name"]) for each in areas if each["path"] in paths]
