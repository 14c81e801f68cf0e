"""Outlines of areas: how they are kept, replaced and taken back."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from app.areas.outlines.lines import Polygons
from app.areas.scope import with_above
from app.areas.tables import Outline
from app.db import Execute, Insert, Update, fetch
from app.events.happened import happened


async def present(paths: Sequence[str], condition: str, params: Sequence[Any]) -> list[dict[str, Any]]:
    """Current outlines of areas `r` for which the condition holds, and of the villages and grids in which `paths` lie."""
    rows = await fetch(
        "SELECT o.area, r.name, r.kind, r.path, o.polygons FROM area_outline o JOIN area r ON r.id = o.area "
        f"WHERE o.replaced_by IS NULL AND ({condition} OR (r.kind IN ('village', 'grid') AND r.path = ANY(?))) ORDER BY r.path",
        *params,
        with_above(paths),
    )
    return [{**row, "polygons": json.loads(row["polygons"])} for row in rows]


def store(found: list[tuple[UUID, Polygons]], key: UUID, by: UUID, subject: UUID, moment: datetime):
    """Plan: these outlines in place of those the areas have. `key`: of the import; `subject`: the area it was made for."""
    areas = [area for area, _ in found]
    yield Update(Outline, {"replaced_by": key}, {"area": areas, "replaced_by": None})
    rows = [
        {"area": area, "import_id": key, "polygons": json.dumps(polygons), "account": by, "imported_at": moment}
        for area, polygons in found
    ]
    yield Insert(Outline, rows)
    yield from _event(by, subject, "outlined", moment, len(found))


def undo(key: UUID, by: UUID, subject: UUID, moment: datetime):
    """Plan: undo an import: its outlines go and those from before it return, except where a later one has brought others."""
    gone = yield Update(Outline, {"replaced_by": key}, {"import_id": key, "replaced_by": None})
    yield Execute(
        "UPDATE area_outline SET replaced_by = NULL WHERE replaced_by = ? AND import_id <> ? AND NOT EXISTS "
        "(SELECT 1 FROM area_outline n WHERE n.area = area_outline.area AND n.replaced_by IS NULL)",
        key,
        key,
    )
    if gone:
        yield from _event(by, subject, "outlines_undone", moment, gone)


def _event(by: UUID, subject: UUID, verb: str, moment: datetime, count: int):
    yield happened("area", subject, verb, actor=by, area=subject, at=moment, detail={"areas": count})
