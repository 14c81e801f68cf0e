"""The page on which a leader who is away names a neighbour to stand in for a week, with one tap; both see it.

What is tapped is a record like any other (app/deputies/receiving.py), so that it works without network. Whoever stands in
sees the homes after their next sync, and no longer once the week is over or was ended early.
"""

import hashlib
from datetime import datetime
from typing import Any

from litestar import Response, get

from app.accounts.holders import people_within
from app.areas.scope import is_within, within_sql
from app.db import fetch
from app.deputies.standing_in import OWN, ROLE, until
from app.lib.clock import now, today
from app.web.auth import role
from app.web.templates import render
from app.web.viewer import Viewer

URL = "/me/deputy"
MOST = 24
"""Neighbours to choose from: the page lies on every leader's phone, and nobody reads further."""


async def _own(viewer: Viewer, moment: datetime) -> list[dict[str, Any]]:
    """The viewer's own groups, not those held in somebody's stead."""
    return await fetch(OWN, viewer.account_id, moment, moment)


async def _neighbours(viewer: Viewer, own: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Leaders of the same grid, else of the same village; of very many the nearest in the order of groups."""
    if not own:
        return []
    codes = own[0]["path"].split(".")
    for length in (len(codes) - 1, len(codes) - 2):
        path = ".".join(codes[:length])
        if not path or not is_within(own[0]["path"], [path]):
            continue
        around = await people_within(path)
        here = next((place for place, each in enumerate(around) if each["account"] == viewer.account_id), 0)
        first = max(0, min(here - MOST // 2, len(around) - MOST - 1))
        found = [each for each in around[first : first + MOST + 1] if each["account"] != viewer.account_id]
        if found:
            return found[:MOST]
    return []


async def standing_in(viewer: Viewer, moment: datetime) -> list[dict[str, Any]]:
    """Who stands in for the viewer now, and for whom the viewer does (`mine`)."""
    rows = await fetch(
        "SELECT s.id AS assignment, s.account, s.area, s.until AS ends_at, s.instead_of, a.name AS deputy, "
        "o.name AS away, r.name AS area_name FROM assignment s JOIN account a ON a.id = s.account "
        "JOIN account o ON o.id = s.instead_of JOIN area r ON r.id = s.area "
        "WHERE (s.instead_of = ? OR s.account = ?) AND s.role = ? AND s.since <= ? AND s.until > ? ORDER BY r.path",
        viewer.account_id,
        viewer.account_id,
        ROLE,
        moment,
        moment,
    )
    return [{**row, "mine": row["instead_of"] == viewer.account_id} for row in rows]


async def context(viewer: Viewer) -> dict[str, Any]:
    """What the page shows: who stands in, and who could."""
    moment = now()
    own = await _own(viewer, moment)
    present = await standing_in(viewer, moment)
    near = await _neighbours(viewer, own)
    names = {row["account"]: row["name"] for row in near} | {row["account"]: row["deputy"] for row in present}
    return {"present": present, "near": near, "people": names, "ends_at": until(moment), "own": own}


async def tag(viewer: Viewer) -> str:
    """What the page depends on besides the viewer: who leads in the village, and until when; in one query."""
    around = sorted({".".join(path.split(".")[:-2]) or path for path in viewer.paths(ROLE)})
    within, params = within_sql("r.path", around)
    rows = await fetch(
        "SELECT s.account, s.area, s.until AS ends_at, s.instead_of, a.name FROM assignment s "
        "JOIN account a ON a.id = s.account JOIN area r ON r.id = s.area "
        f"WHERE s.role = ? AND (s.until IS NULL OR s.until > ?) AND a.disabled_at IS NULL AND {within} ORDER BY s.id",
        ROLE,
        now(),
        *params,
    )
    seen = [[str(value) for value in row.values()] for row in rows]
    return hashlib.sha256(f"{today()}{seen}".encode()).hexdigest()[:8]


@get(URL, guards=[role(ROLE)])
async def show(viewer: Viewer) -> Response[str]:
    """Who stands in, and who could."""
    return render("deputies/deputy_page.html", **await context(viewer))


ROUTES = [show]
