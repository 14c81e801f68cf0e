"""A plain drawing of areas and the problems in them, without any map behind it. Coordinates are in units of the drawing."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import cos, radians
from typing import Any

from app.areas.outlines.lines import Point
from app.areas.scope import is_within

WIDTH = 400
TALLEST = 560
EDGE = 14
DEGREE_M = 111_195
"""Metres of a degree of latitude."""
_BARS_M = (50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000)


@dataclass(slots=True)
class Shape:
    """One area: its outline as an SVG path, and where its name stands. `without`: problems in it that have no point."""

    area: dict[str, Any]
    outline: str
    x: float
    y: float
    named: bool = True
    without: int = 0


@dataclass(slots=True)
class Mark:
    """One problem at its point. `kind`: danger, late or open."""

    problem: dict[str, Any]
    x: float
    y: float
    kind: str


@dataclass(slots=True)
class Drawing:
    """All of it. `bar`: (length in the drawing, metres). `groups`: every problem by the area it is listed under."""

    height: float = 0
    shapes: list[Shape] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    bar: tuple[float, int] = (0, 0)
    groups: dict[str, list[dict[str, Any]]] = field(default_factory=dict)


class _Projection:
    """Degrees to the drawing: north is up, and a metre is as long to the east as to the north."""

    def __init__(self, points: Sequence[Point]) -> None:
        self.west, self.north = min(x for x, _ in points), max(y for _, y in points)
        east, south = max(x for x, _ in points), min(y for _, y in points)
        self.shrink = max(0.01, cos(radians((self.north + south) / 2)))
        wide, high = max((east - self.west) * self.shrink, 1e-4), max(self.north - south, 1e-4)
        self.scale = min((WIDTH - 2 * EDGE) / wide, (TALLEST - 2 * EDGE) / high)
        self.height = high * self.scale + 2 * EDGE
        self.left = (WIDTH - wide * self.scale) / 2

    def place(self, point: Point) -> Point:
        x = self.left + (point[0] - self.west) * self.shrink * self.scale
        return round(x, 1), round(EDGE + (self.north - point[1]) * self.scale, 1)

    def bar(self) -> tuple[float, int]:
        metre = self.scale / DEGREE_M
        metres = max((m for m in _BARS_M if m * metre <= WIDTH / 3), default=_BARS_M[0])
        return round(metres * metre, 1), metres


def draw(outlines: list[dict[str, Any]], problems: list[dict[str, Any]], moment: Any) -> Drawing:
    """The drawing; without outlines it shows only the points, and without points either there is only the list."""
    for problem in problems:
        problem["shown"] = False
    drawing = Drawing(groups=_groups(outlines, problems))
    corners = [
        tuple(point) for outline in outlines for polygon in outline["polygons"] for ring in polygon for point in ring
    ]
    pointed = [problem for problem in problems if problem["latitude"] is not None]
    if not corners:
        corners = [(problem["longitude"], problem["latitude"]) for problem in pointed]
    if not corners:
        return drawing
    projection = _Projection(corners)
    drawing.height, drawing.bar = round(projection.height, 1), projection.bar()
    drawing.shapes = [_shape(outline, outlines, projection) for outline in outlines]
    for problem in pointed:
        x, y = projection.place((problem["longitude"], problem["latitude"]))
        problem["shown"] = 0 <= x <= WIDTH and 0 <= y <= projection.height
        if problem["shown"]:
            drawing.marks.append(Mark(problem, x, y, _kind(problem, moment)))
    # The urgent ones are drawn last, so that nothing lies over them.
    drawing.marks.sort(key=lambda mark: ("open", "late", "danger").index(mark.kind))
    for problem in problems:
        home = _around(problem["path"], outlines)
        for shape in drawing.shapes:
            if home is not None and shape.area is home and not problem["shown"]:
                shape.without += 1
    return drawing


def _kind(problem: dict[str, Any], moment: Any) -> str:
    if problem["urgency"] == "danger":
        return "danger"
    return "late" if problem["sort_at"] < moment and problem["over_at"] is None else "open"


def _around(path: str, outlines: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The smallest area with an outline that a place lies in."""
    return max((o for o in outlines if is_within(path, [o["path"]])), key=lambda o: len(o["path"]), default=None)


def _groups(outlines: list[dict[str, Any]], problems: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    groups = defaultdict(list)
    for problem in problems:
        around = _around(problem["path"], outlines)
        village = around["name"] if around else problem["village_name"] or problem["area_name"]
        groups[village].append(problem)
    return dict(groups)


def _shape(outline: dict[str, Any], outlines: list[dict[str, Any]], projection: _Projection) -> Shape:
    rings = [[projection.place((x, y)) for x, y in ring] for polygon in outline["polygons"] for ring in polygon]
    path = "".join("M" + "L".join(f"{x:g} {y:g}" for x, y in ring[:-1]) + "Z" for ring in rings)
    x, y = _middle(max(rings, key=lambda ring: abs(_area(ring))))
    inner = any(is_within(other["path"], [outline["path"]]) for other in outlines if other is not outline)
    return Shape(outline, path, round(x, 1), round(y, 1), named=not inner)


def _area(ring: list[Point]) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring)) / 2


def _middle(ring: list[Point]) -> Point:
    """Its centre of gravity."""
    area = _area(ring)
    if not area:
        return ring[0]
    x = y = 0.0
    for a, b in pairwise(ring):
        cross = a[0] * b[1] - b[0] * a[1]
        x += (a[0] + b[0]) * cross
        y += (a[1] + b[1]) * cross
    return x / (6 * area), y / (6 * area)
