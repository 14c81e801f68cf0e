"""The area tree: county > town > village > grid > micro-grid. Names and depth of tiers are data."""

from piccolo.columns import UUID, ForeignKey, Text, Timestamptz, Varchar
from piccolo.table import Table

from app.lib.clock import now
from app.lib.ids import new_id

KINDS = ("county", "town", "village", "grid", "micro_grid")


class Area(Table, tablename="area"):
    """One node. `path` is its codes from the root joined by dots, so that "within" is one prefix range (scope.py)."""

    id = UUID(primary_key=True, default=new_id)
    kind = Varchar(length=20)
    parent = ForeignKey(references="self", null=True, default=None)
    name = Varchar(length=60)
    code = Varchar(length=20)
    path = Varchar(length=120, unique=True)


class Outline(Table, tablename="area_outline"):
    """Where an area lies. `polygons`: JSON, as the coordinates of a MultiPolygon: degrees of WGS-84, longitude first.

    `replaced_by`: the later import that took its place, or its own when it was undone; the present one has none.
    """

    id = UUID(primary_key=True, default=new_id)
    area = ForeignKey(references=Area, null=False)
    import_id = UUID()
    polygons = Text()
    account = UUID()
    imported_at = Timestamptz(default=now)
    replaced_by = UUID(null=True, default=None)
