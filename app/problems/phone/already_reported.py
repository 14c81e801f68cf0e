"""Before a report from a plain form is stored: asks once whether it is one already reported nearby. What was typed is kept.

Phones with scripts ask in the form itself (static/js/page/similar.js), offline too.
"""

from typing import Any

from litestar import Response

from app.areas.scope import within_sql
from app.db import fetch
from app.lib.clock import now
from app.problems import categories, similar, words
from app.problems.phone.also_receiving import NOTE_LENGTH
from app.problems.scope import Sight
from app.web.forms import local_path, uuid_in
from app.web.templates import render
from app.web.viewer import Viewer


async def ask(viewer: Viewer, sent: list[tuple[str, str]]) -> Response[str] | None:
    """The page that asks, or None when nothing nearby is similar, or the reporter has said that it is not the same."""
    said = {name: value.strip() for name, value in reversed(sent)}
    if said.get("another") == "yes" or said.get("corrects") or not said.get("category"):
        return None
    problem = await _reported(viewer, said)
    if problem is None or problem["category"] not in categories.known(problem["path"]):
        return None
    found = await similar.near(Sight(viewer.home_paths, []), problem)
    if not found:
        return None
    note = said.get("description", "")
    return render(
        "problems/another.html",
        found=found,
        sent=[(name, value) for name, value in sent if name != "another"],
        household=problem["household"],
        note=note if len(note) <= NOTE_LENGTH else "",
        back=local_path(said.get("return", "/")),
        categories=categories,
        words=words,
        request_path="/problems",
    )


async def _reported(viewer: Viewer, said: dict[str, str]) -> dict[str, Any] | None:
    """The report in the form that similar.py compares; None when it is stored already, or names no place of the viewer's."""
    key, household = uuid_in(said.get("id", "")), uuid_in(said.get("household", ""))
    if key and await fetch("SELECT id FROM submission WHERE id = ?", key):
        return None
    within, params = within_sql("r.path", viewer.home_paths)
    if household:
        sql = f"SELECT h.area, r.path FROM household h JOIN area r ON r.id = h.area WHERE h.id = ? AND {within}"
    else:
        sql = f"SELECT r.id AS area, r.path FROM area r WHERE r.id = ? AND {within}"
    rows = await fetch(sql, household or uuid_in(said.get("area", "")), *params)
    if not rows:
        return None
    point = {name: _degrees(said.get(name, "")) for name in ("latitude", "longitude")}
    if None in point.values():
        point = dict.fromkeys(point)
    return {
        "id": key,
        "household": household,
        "area": rows[0]["area"],
        "path": rows[0]["path"],
        "category": said["category"],
        "reported_at": now(),
        **point,
    }


def _degrees(text: str) -> float | None:
    try:
        degrees = float(text)
    except ValueError:
        return None
    return degrees if -180 <= degrees <= 180 else None
