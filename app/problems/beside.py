"""A small sketch for one problem's page: the village it lies in, and its point."""

from typing import Any

from app.lib.clock import now
from app.problems import outlines, sketch


async def drawing(problem: dict[str, Any]) -> sketch.Drawing | None:
    """None where the problem has no point, or its village no outline."""
    if problem["latitude"] is None:
        return None
    around = await outlines.present([problem["path"]], "1 = 0", [])
    villages = [outline for outline in around if outline["kind"] == "village"]
    return sketch.draw(villages, [dict(problem)], now()) if villages else None
