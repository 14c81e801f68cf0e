"""Where a task is to be done and whom it is about: an area, a home there, one of its people, a problem."""

from typing import Any, NamedTuple
from uuid import UUID

from app.accounts.holders import people_within
from app.areas.scope import within_sql
from app.db import fetch
from app.tasks import words
from app.tasks.desk.assigning import in_charge
from app.web.errors import NotFoundException

MOST_HOMES = 300
"""Homes of a group offered to choose from; groups have a few dozen."""


class About(NamedTuple):
    """What a form or an address names."""

    area: UUID | None = None
    household: UUID | None = None
    resident: UUID | None = None
    problem: UUID | None = None


async def _subject(paths: list[str], table: str, columns: str, key: UUID) -> dict[str, Any]:
    """A household or problem within these areas. Raises NotFoundException."""
    within, params = within_sql("r.path", paths)
    rows = await fetch(
        f"SELECT {columns}, x.area FROM {table} x JOIN area r ON r.id = x.area WHERE x.id = ? AND {within}",
        key,
        *params,
    )
    if not rows:
        raise NotFoundException
    return rows[0]


async def home_of(paths: list[str], resident: UUID) -> UUID | None:
    """The home of a person within these areas; None for anybody else's."""
    within, params = within_sql("r.path", paths)
    rows = await fetch(
        "SELECT p.household FROM resident p JOIN household h ON h.id = p.household JOIN area r ON r.id = h.area "
        f"WHERE p.id = ? AND {within}",
        resident,
        *params,
    )
    return rows[0]["household"] if rows else None


async def place(paths: list[str], about: About, asked: str = "leader") -> dict[str, Any]:
    """Within these areas: `area` with its parent and its parts, `household` with its `people`, `problem`, and who would do it
    (`leaders`, by `role`). Raises NotFoundException for what lies elsewhere."""
    found: dict[str, Any] = {"household": None, "problem": None, "people": [], "homes": []}
    home = about.household
    if about.problem:
        found["problem"] = await _subject(
            paths, "problem", "x.id, x.description, x.category, x.household", about.problem
        )
        home = home or found["problem"]["household"]
    if about.resident and not home:
        home = await home_of(paths, about.resident)
    if home:
        found["household"] = await _subject(paths, "household", "x.id, x.number, x.name", home)
        found["people"] = await fetch(
            "SELECT id, name, state FROM resident WHERE household = ? ORDER BY is_head DESC, position, name", home
        )
    bound = found["household"] or found["problem"]
    await _add_areas(found, paths, bound["area"] if bound else about.area, free=not bound)
    found["role"] = asked if asked in words.ROLES else "leader"
    path = found["area"]["path"]
    if found["household"] and found["role"] == "leader":
        found["leaders"] = await in_charge(path)
    else:
        found["leaders"] = await people_within(path, found["role"])
    return found


async def _add_areas(found: dict[str, Any], paths: list[str], wanted: UUID | None, *, free: bool) -> None:
    """The area and, unless a home or problem already fixes it, the other places that may be chosen from there."""
    within, params = within_sql("path", paths)
    if wanted:
        rows = await fetch(f"SELECT id, kind, parent, name, path FROM area WHERE id = ? AND {within}", wanted, *params)
    else:
        rows = await fetch(
            f"SELECT id, kind, parent, name, path FROM area WHERE {within} ORDER BY length(path), path LIMIT 1", *params
        )
    if not rows:
        raise NotFoundException
    area = found["area"] = rows[0]
    found["parts"] = await fetch("SELECT id, name FROM area WHERE parent = ? ORDER BY path", area["id"]) if free else []
    parents = await fetch(f"SELECT id, name FROM area WHERE id = ? AND {within}", area["parent"], *params)
    found["above"] = parents[0] if parents and free else None
    if free and area["kind"] == "micro_grid":
        homes = await fetch(
            f"SELECT id, number, name FROM household WHERE area = ? AND left_at IS NULL ORDER BY id LIMIT {MOST_HOMES}",
            area["id"],
        )
        found["homes"] = sorted(homes, key=lambda home: _door(home["number"]))


def _door(number: str) -> tuple[int, str]:
    """Door numbers in the order of the lane: 2 before 12."""
    digits = "".join(c for c in number if c.isdecimal())[:9]
    return (int(digits) if digits else 1_000_000_000, number)
