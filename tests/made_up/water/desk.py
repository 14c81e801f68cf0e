"""The desk's list of readings."""

from typing import Any

from litestar import Response, get

from app.areas.scope import within_sql
from app.db import fetch
from app.web.auth import role
from app.web.templates import render
from app.web.viewer import Viewer

ROLES = ("dispatcher", "village_admin")


async def _readings(viewer: Viewer) -> list[dict[str, Any]]:
    within, params = within_sql("a.path", viewer.paths(*ROLES))
    return await fetch(
        "SELECT w.litres, w.note, h.number FROM water_reading w JOIN household h ON h.id = w.household "
        f"JOIN area a ON a.id = w.area WHERE w.superseded_by IS NULL AND w.withdrawn_at IS NULL AND {within} "
        "ORDER BY w.read_at DESC",
        *params,
    )


async def card(viewer: Viewer) -> int | None:
    """How many readings count within the viewer's areas."""
    return len(await _readings(viewer)) if viewer.has(*ROLES) else None


@get("/desk/water", guards=[role(*ROLES)])
async def list_readings(viewer: Viewer) -> Response[str]:
    """Every reading that counts."""
    return render("water/desk_list.html", readings=await _readings(viewer))


ROUTES = [list_readings]
