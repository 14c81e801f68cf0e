"""A small sketch for one problem's page: the village it lies in, and its point."""

from typing import Any

from app.areas.outlines import storing
from app.lib.clock import now
from app.problems.sketch import drawing as sketch


async def drawing(problem: dict[str, Any]) -> sketch.Drawing | None:
    """None where the problem has no point, or its village no outline."""
    if problem["latitude"] is None:
        return None
    around = await storing.present([problem["path"]], "1 = 0", [])
    villages = [outline for outline in around if outline["kind"] == "village"]
    return sketch.draw(villages, [dict(problem)], now()) if villages else None
