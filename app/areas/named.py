"""Finding an area by what a person calls it."""

from uuid import UUID

from app.db import fetch
from app.lib.given import BadArgument


async def area_by_path(path: str) -> UUID:
    """The id of the area with this path. Raises BadArgument naming the paths there are when it is unknown."""
    rows = await fetch("SELECT id, path, name FROM area ORDER BY path")
    for row in rows:
        if path in {row["path"], row["name"]}:
            return row["id"]
    known = "\n".join(f"  {row['path']}  {row['name']}" for row in rows[:40])
    raise BadArgument(f"There is no area {path!r}. Known areas:\n{known}")
