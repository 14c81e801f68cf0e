"""What the phone's pages show, for one home or for fifty in the same number of queries."""

import json
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from app.areas.scope import is_within, within_sql
from app.db import fetch
from app.home.history import add_history
from app.households.words import HEALTH_TAGS
from app.lib.clock import today
from app.lib.ids import as_uuid_or_none
from app.sync.registry import Subjects
from app.web.viewer import Viewer


async def load_homes(viewer: Viewer, ids: Sequence[UUID], subjects: Subjects) -> list[dict[str, Any]]:
    """Whole homes for their pages, in three queries for any number of homes: the home, its people, its history with photos.

    Only homes within the viewer's areas come back, in the order of `ids`.
    """
    if not ids:
        return []
    condition, params = within_sql("a.path", viewer.home_paths)
    rows = await fetch(_people_sql(subjects).format(condition=condition), list(ids), *params)
    homes: dict[UUID, dict[str, Any]] = {}
    for row in rows:
        home = homes.get(row["id"])
        if home is None:
            home = homes[row["id"]] = {
                **{name: row[name] for name in _HOME_FIELDS},
                "health": is_within(row["path"], viewer.health_paths),
                "residents": [],
                "history": [],
                **{name: [] for history in subjects.histories.values() for name in history.lists},
            }
        if row["resident"] is not None:
            home["residents"].append(_resident(row, subjects, health=home["health"]))
    if homes:
        await add_history(viewer, homes, subjects)
    return [homes[home_id] for home_id in ids if home_id in homes]


_HOME_FIELDS = ("id", "area", "code", "number", "name", "address", "note", "revision", "left_at", "area_name", "path")


@cache
def _people_sql(subjects: Subjects) -> str:
    more = subjects.person_columns
    columns = "".join(f", {sql} AS {name}" for each in more for name, sql in each.columns.items())
    return (
        "SELECT h.id, h.area, h.code, h.number, h.name, h.address, h.note, h.revision, h.left_at, a.name AS area_name, a.path, "
        "r.id AS resident, r.name AS resident_name, r.sex, r.birth_date, r.phone, r.relation, r.is_head, r.tags, r.state"
        f"{columns} FROM household h JOIN area a ON a.id = h.area LEFT JOIN resident r ON r.household = h.id"
        f"{''.join(each.join for each in more)} WHERE h.id = ANY(?) AND {{condition}} "
        "ORDER BY h.id, r.is_head DESC, r.position, r.name"
    )


def _resident(row: dict[str, Any], subjects: Subjects, *, health: bool) -> dict[str, Any]:
    return {
        "id": row["resident"],
        "household": row["id"],
        "name": row["resident_name"],
        "sex": row["sex"],
        "birth_date": row["birth_date"],
        "age": _age(row["birth_date"]),
        "phone": row["phone"],
        "relation": row["relation"],
        "is_head": bool(row["is_head"]),
        "tags": [tag for tag in json.loads(row["tags"] or "[]") if health or tag not in HEALTH_TAGS],
        "state": row["state"],
        "here": row["state"] in {"here", "away"},
        **{
            name: row[name] if health or name not in each.health else None
            for each in subjects.person_columns
            for name in each.columns
        },
        **{name: [] for each in subjects.person_columns for name in each.lists},
    }


def _age(born: date | None) -> int | None:
    """Whole years lived, or None."""
    if born is None:
        return None
    day = today()
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


async def load_resident(viewer: Viewer, resident: UUID, subjects: Subjects) -> dict[str, Any] | None:
    """The home of a person, with that person as `resident` and all their blood pressures; None when not the viewer's."""
    rows = await fetch("SELECT household FROM resident WHERE id = ?", resident)
    homes = await load_homes(viewer, [rows[0]["household"]], subjects) if rows else []
    if not homes:
        return None
    person = next(one for one in homes[0]["residents"] if one["id"] == resident)
    return {**homes[0], "resident": person}


async def resident_names(viewer: Viewer, ids: Sequence[str]) -> dict[str, str]:
    """Names of people within the viewer's areas, by their ids as a form has them."""
    known = [key for key in map(as_uuid_or_none, ids) if key]
    if not known:
        return {}
    within, params = within_sql("a.path", viewer.home_paths)
    rows = await fetch(
        "SELECT r.id, r.name FROM resident r JOIN household h ON h.id = r.household JOIN area a ON a.id = h.area "
        f"WHERE r.id = ANY(?) AND {within}",
        known,
        *params,
    )
    return {str(row["id"]): row["name"] for row in rows}


async def groups(viewer: Viewer) -> list[dict[str, Any]]:
    """Micro-grids the viewer may add a home to."""
    condition, params = within_sql("a.path", viewer.home_paths)
    return await fetch(
        f"SELECT a.id, a.name FROM area a WHERE a.kind = 'micro_grid' AND {condition} ORDER BY a.path", *params
    )
