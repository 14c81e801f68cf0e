"""The desk's page for importing boundaries of areas: a file is checked first, then stored; an import can be undone."""

from typing import Any
from uuid import UUID

import msgspec
from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.areas.outlines import geojson, storing
from app.areas.scope import above_of, within_sql
from app.db import fetch, write
from app.lib import apart
from app.lib.clock import now
from app.lib.ids import new_id
from app.lib.unreadable import Unreadable
from app.problems import categories, words
from app.problems.scope import Sight
from app.problems.sketch import drawing as sketch
from app.web.auth import role
from app.web.errors import NotFoundException
from app.web.forms import read_form
from app.web.i18n import N_, language, localised
from app.web.limits import takes
from app.web.templates import render
from app.web.turns import one_at_a_time
from app.web.viewer import Viewer

EDITORS = ("town_admin", "dispatcher")

_NO_FILE = N_("Please choose a GeoJSON file.")


async def _areas(viewer: Viewer) -> list[dict[str, Any]]:
    condition, params = within_sql("r.path", viewer.paths(*EDITORS))
    rows = await fetch(
        f"SELECT r.id, r.kind, r.name, r.code, r.path FROM area r WHERE {condition} ORDER BY r.path", *params
    )
    above = {row["path"]: (row["kind"], row["name"]) for row in await fetch("SELECT kind, name, path FROM area")}
    return [{**row, "above": [above[path] for path in above_of(row["path"]) if path in above]} for row in rows]


async def _imports(viewer: Viewer) -> list[dict[str, Any]]:
    """What was taken in within the viewer's areas and still stands, the latest first."""
    condition, params = within_sql("r.path", viewer.paths(*EDITORS))
    return await fetch(
        "SELECT o.import_id, max(o.imported_at) AS taken_at, count(*) AS n, max(a.name) AS author FROM area_outline o "
        f"JOIN area r ON r.id = o.area LEFT JOIN account a ON a.id = o.account WHERE o.replaced_by IS NULL AND {condition} "
        "GROUP BY o.import_id ORDER BY max(o.imported_at) DESC LIMIT 20",
        *params,
    )


async def _page(viewer: Viewer, status: int = 200, **more: Any) -> Response[str]:
    who = Sight(viewer.paths(*EDITORS), [])
    condition, params = within_sql("r.path", who.paths)
    lines = await storing.present([], condition, params)
    context = {"fault": "", "reading": None, "preview": None, "geojson": ""} | more
    return render(
        "problems/desk_boundaries.html",
        status,
        drawing=sketch.draw(lines, [], now()),
        names=[line["name"] for line in lines],
        imports=await _imports(viewer),
        most=geojson.LARGEST_MB,
        categories=categories,
        words=words,
        request_path="/desk/problems",
        **context,
    )


@get("/desk/boundaries", guards=[role(*EDITORS)])
async def show_boundaries(viewer: Viewer) -> Response[str]:
    """What is there, and the form for a file."""
    return await _page(viewer)


@post(
    "/desk/boundaries/check",
    guards=[role(*EDITORS), one_at_a_time()],
    status_code=200,
    opt=takes(files=1, file=geojson.LARGEST_MB * 1_000_000),
)
async def check(request: Request, viewer: Viewer) -> Response[str]:
    """Dry run: read a file and store nothing, but show what it would bring and what is wrong with it."""
    upload = next((each for each in (await read_form(request)).files if each.field == "file"), None)
    if upload is None or not upload.size:
        return await _page(viewer, 422, fault=localised(_NO_FILE))
    areas = await _areas(viewer)
    try:
        reading = await apart.TABLES.run(geojson.read_in, language(), upload.content, areas)
    except Unreadable as broken:
        return await _page(viewer, 422, fault=localised(broken.msgid, broken.values))
    lines = [{**each.area, "polygons": each.polygons} for each in reading.found]
    return await _page(
        viewer,
        200 if reading.found else 422,
        reading=reading,
        preview=sketch.draw(lines, [], now()) if lines else None,
        geojson=_as_geojson(reading.found),
    )


def _as_geojson(found: list[geojson.Found]) -> str:
    """The outlines that were found, as a GeoJSON file of our own for the second step."""
    features = [
        {
            "type": "Feature",
            "properties": {"path": each.area["path"], "name": each.area["name"]},
            "geometry": {"type": "MultiPolygon", "coordinates": each.polygons},
        }
        for each in found
    ]
    return msgspec.json.encode({"type": "FeatureCollection", "features": features}).decode()


@post(
    "/desk/boundaries",
    guards=[role(*EDITORS), one_at_a_time()],
    status_code=303,
    opt=takes(text=geojson.LARGEST_MB * 1_500_000),
)
async def take_in(request: Request, viewer: Viewer) -> Response:
    """Store what was checked, in place of the boundaries these areas have."""
    form, areas = await read_form(request), await _areas(viewer)
    try:
        reading = await apart.TABLES.run(geojson.read_in, language(), form.secret("geojson").encode(), areas)
    except Unreadable as broken:
        return await _page(viewer, 422, fault=localised(broken.msgid, broken.values))
    if not reading.found or reading.faults:
        return await _page(viewer, 422, reading=reading)
    ids = {area["path"]: area["id"] for area in areas}
    found = [(ids[each.area["path"]], each.polygons) for each in reading.found]
    await write(storing.store, found, new_id(), viewer.account_id, found[0][0], now())
    return Redirect("/desk/boundaries", status_code=303)


@post("/desk/boundaries/{key:uuid}/removal", guards=[role(*EDITORS)], status_code=303)
async def take_back(key: FromPath[UUID], viewer: Viewer) -> Redirect:
    """Undo an import: what stood there before it is back."""
    own = {row["id"] for row in await _areas(viewer)}
    rows = await fetch("SELECT area FROM area_outline WHERE import_id = ?", key)
    if not rows or not all(row["area"] in own for row in rows):
        raise NotFoundException
    await write(storing.undo, key, viewer.account_id, rows[0]["area"], now())
    return Redirect("/desk/boundaries", status_code=303)


ROUTES = [show_boundaries, check, take_in, take_back]
