"""The list of homes: what it says of each, and which are due for a visit."""

from datetime import timedelta
from typing import Any

from app.areas.scope import is_within, within_sql
from app.db import fetch
from app.events.looking import saw_homes_of
from app.home.history import live
from app.lib.clock import now, today
from app.visits.words import AGAIN_AFTER_DAYS
from app.web.viewer import Viewer

MOST_HOMES = 400
"""Homes in a list: a cadre with more looks for one by name."""
LONG_AGO = timedelta(days=AGAIN_AFTER_DAYS)
"""A home nobody visited for so long is due."""


def _own_paths(viewer: Viewer) -> list[str]:
    """Where the phone's lists look: a leader's micro-grids, else every area the viewer holds."""
    return viewer.paths("leader") or viewer.home_paths


_SHOWN = "NOT EXISTS (SELECT 1 FROM health_record w WHERE w.id = b.resident AND w.consent = 'withdrawn')"
"""A reading of somebody who agrees to be measured; whose consent is withdrawn, theirs are hidden."""

_LIST = f"""
SELECT h.id, h.area, h.number, h.name, h.address, h.find, h.revision, a.name AS area_name, a.path,
       (SELECT max(v.visited_at) FROM visit v WHERE v.household = h.id AND {live("v")})
           AS last_visited_at,
       (SELECT v.next_on FROM visit v WHERE v.household = h.id AND {live("v")}
        ORDER BY v.visited_at DESC LIMIT 1) AS next_on,
       (SELECT b.grade FROM blood_pressure b WHERE b.household = h.id AND {live("b")} AND {_SHOWN}
        ORDER BY b.measured_at DESC LIMIT 1) AS grade,
       (SELECT min(k.due_on) FROM health_record k JOIN resident r ON r.id = k.id
        WHERE k.household = h.id AND r.state IN ('here', 'away')) AS pressure_on,
       (SELECT CAST(k.id AS TEXT) FROM health_record k JOIN resident r ON r.id = k.id
        WHERE k.household = h.id AND r.state IN ('here', 'away') AND k.due_on IS NOT NULL
        ORDER BY k.due_on, k.id LIMIT 1) AS pressure_of,
       (SELECT count(*) FROM problem p WHERE p.household = h.id AND p.over_at IS NULL
        AND {live("p")}) AS open_problems,
       (SELECT count(*) FROM resident m WHERE m.household = h.id AND m.state = 'here'
        AND m.tags LIKE '%"lives_alone"%') AS lives_alone
FROM household h JOIN area a ON a.id = h.area
WHERE h.left_at IS NULL AND """


async def list_homes(viewer: Viewer) -> list[dict[str, Any]]:
    """The viewer's homes by group and number, each with what a list says of it; `due` when a visit is (see `_due`)."""
    condition, params = within_sql("a.path", _own_paths(viewer))
    rows = await fetch(f"{_LIST} {condition} ORDER BY a.path, h.number, h.name, h.id LIMIT ?", *params, MOST_HOMES)
    rows.sort(key=lambda row: (row["area_name"], _door(row["number"])))
    return [_for(viewer, {**row, "due": _due(row)}) for row in rows]


def _for(viewer: Viewer, home: dict[str, Any]) -> dict[str, Any]:
    """Without anything of health where it is not this person's to see."""
    if not is_within(home["path"], viewer.health_paths):
        home.update(grade=None, pressure_on=None, pressure_of=None)
    elif home["grade"] or home["pressure_on"]:
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
