"""The desk's sketch: areas with their open problems, with the filters of the queue."""

from typing import Any

from litestar import Request, Response, get

from app.areas.outlines import storing
from app.areas.scope import within_sql
from app.db import fetch
from app.lib.clock import now
from app.problems import categories, words
from app.problems.desk import queue
from app.problems.desk.queue_page import fault_of, filter_of, query_of
from app.problems.queries import VILLAGE
from app.problems.scope import ROLES, Sight, sight
from app.problems.sketch import drawing as sketch
from app.web.auth import role
from app.web.templates import render
from app.web.viewer import Viewer

MOST = 300
"""Problems on one sketch, the first of the queue; with more nobody sees anything."""


async def shown(who: Sight, wish: queue.Filter) -> list[dict[str, Any]]:
    """The first problems of the queue with this filter."""
    area = await fetch("SELECT path FROM area WHERE id = ?", wish.area) if wish.area else []
    path = (area[0]["path"] if area else "?") if wish.area else None
    ids, params = queue.ids_sql(who, wish, path, now(), MOST + 1)
    return await fetch(
        f"""
        SELECT p.id, p.category, p.description, p.urgency, p.state, p.sort_at, p.over_at, p.latitude, p.longitude, p.area,
               r.name AS area_name, r.path, {VILLAGE} AS village_name, h.number
        FROM problem p JOIN area r ON r.id = p.area LEFT JOIN household h ON h.id = p.household
        WHERE p.id IN ({ids}) ORDER BY p.rank, p.sort_at, p.id
        """,
        *params,
    )


async def outlines_for(who: Sight, problems: list[dict[str, Any]], area: str | None = None) -> list[dict[str, Any]]:
    """Outlines of the viewer's own areas; for somebody of a department those in which its problems lie."""
    paths = [area] if area else who.paths
    condition, params = within_sql("r.path", paths)
    return await storing.present(
        [*paths, *({row["path"] for row in problems} if not who.paths else ())], condition, params
    )


@get("/desk/sketch", guards=[role(*ROLES)])
async def show(request: Request, viewer: Viewer) -> Response[str]:
    """What is open, drawn."""
    who, wish, fault = (
        await sight(viewer),
        filter_of(request.query_params, viewer),
        fault_of(request.query_params, viewer),
    )
    problems = await shown(who, wish)
    drawing = sketch.draw(await outlines_for(who, problems), problems[:MOST], now())
    return render(
        "problems/desk_sketch.html",
        422 if fault else 200,
        fault=fault,
        drawing=drawing,
        more=len(problems) > MOST,
        most=MOST,
        wish=wish,
        query=query_of(wish),
        categories=categories,
        words=words,
        request_path="/desk/problems",
    )


ROUTES = [show]
