"""The list of homes: what it says of each, and which are due for a visit."""

from datetime import timedelta
from functools import cache
from typing import Any

from app.areas.scope import is_within, within_sql
from app.db import fetch
from app.events.looking import saw_homes_of
from app.lib.clock import now, today
from app.sync.registry import Subjects
from app.visits.words import AGAIN_AFTER_DAYS
from app.web.viewer import Viewer

MOST_HOMES = 400
"""Homes in a list: a cadre with more looks for one by name."""
LONG_AGO = timedelta(days=AGAIN_AFTER_DAYS)
"""A home nobody visited for so long is due."""


def _own_paths(viewer: Viewer) -> list[str]:
    """Where the phone's lists look: a leader's micro-grids, else every area the viewer holds."""
    return viewer.paths("leader") or viewer.home_paths


@cache
def _sql(subjects: Subjects) -> str:
    told = {name: sql for each in subjects.home_columns for name, sql in each.columns.items()}
    return (
        "SELECT h.id, h.area, h.number, h.name, h.address, h.find, h.revision, a.name AS area_name, a.path"
        + "".join(f", ({sql}) AS {name}" for name, sql in told.items())
        + " FROM household h JOIN area a ON a.id = h.area WHERE h.left_at IS NULL AND "
    )


async def list_homes(viewer: Viewer, subjects: Subjects) -> list[dict[str, Any]]:
    """The viewer's homes by group and number, each with what a list says of it; `due` when a visit is (see `_due`)."""
    condition, params = within_sql("a.path", _own_paths(viewer))
    rows = await fetch(
        f"{_sql(subjects)} {condition} ORDER BY a.path, h.number, h.name, h.id LIMIT ?", *params, MOST_HOMES
    )
    rows.sort(key=lambda row: (row["area_name"], _door(row["number"])))
    return [_for(viewer, subjects, {**row, "due": _due(row)}) for row in rows]


def _for(viewer: Viewer, subjects: Subjects, home: dict[str, Any]) -> dict[str, Any]:
    """The home, without health data where this person may not see it."""
    if not is_within(home["path"], viewer.health_paths):
        home.update(dict.fromkeys(subjects.home_columns_of_health))
    elif any(home[name] for name in subjects.home_columns_of_health):
        saw_homes_of(home["area"])
    return home


def _door(number: str) -> tuple[int, str]:
    """Door numbers in the order of the lane: 2 before 12."""
    digits = "".join(c for c in number if c.isdigit())[:9]
    return (int(digits) if digits else 1_000_000_000, number)


def _due(row: dict[str, Any]) -> str:
    """Why a home is due for a visit: `agreed` (its day has come), `never`, `long_ago`, or empty."""
    if row["next_on"] is not None and row["next_on"] <= today():
        return "agreed"
    if row["last_visited_at"] is None:
        return "never"
    return "long_ago" if now() - row["last_visited_at"] > LONG_AGO and row["next_on"] is None else ""
