"""Reports that may be the same: alike in kind, near in place and time."""

from datetime import timedelta
from typing import Any

from app.areas.coordinates import metres
from app.db import fetch
from app.problems.categories import find
from app.problems.queries import COUNTED
from app.problems.scope import Sight, seen_sql

WITHIN = timedelta(days=60)
MOST = 6
_LOOKED_AT = 200


async def near(who: Sight, problem: dict[str, Any]) -> list[dict[str, Any]]:
    """Open ones of the same kind, in the same group or within the kind's radius, the nearest first; `metres` where both say."""
    seen, params = seen_sql(who)
    rows = await fetch(
        f"""
        SELECT p.id, p.description, p.category, p.state, p.reported_at, p.area, p.household, p.latitude, p.longitude,
               r.name AS area_name, r.path, h.number
        FROM problem p JOIN area r ON r.id = p.area LEFT JOIN household h ON h.id = p.household
        WHERE {COUNTED} AND {seen} AND p.over_at IS NULL AND p.id <> ? AND p.category = ?
          AND p.reported_at > ? AND p.reported_at < ?
        ORDER BY p.reported_at DESC LIMIT {_LOOKED_AT}
        """,
        *params,
        problem["id"],
        problem["category"],
        problem["reported_at"] - WITHIN,
        problem["reported_at"] + WITHIN,
    )
    radius = find(problem["category"], problem["path"]).radius_m
    found = []
    for row in rows:
        away = _away(problem, row)
        close = away <= radius if away is not None else row["area"] == problem["area"]
        if close:
            found.append({**row, "metres": away})
    return sorted(found, key=lambda row: (row["household"] != problem["household"], row["metres"] or 0.0))[:MOST]


def _away(one: dict[str, Any], other: dict[str, Any]) -> float | None:
    if one["latitude"] is None or other["latitude"] is None:
        return None
    return metres((one["latitude"], one["longitude"]), (other["latitude"], other["longitude"]))
