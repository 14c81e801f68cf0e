"""Outlines of areas as lines: simplified for a sketch, and checked for crossing themselves."""

from itertools import pairwise
from math import hypot

Point = tuple[float, float]
"""Longitude and latitude, in degrees."""
Ring = list[Point]
Polygons = list[list[Ring]]
FINE = 400
"""A line keeps what moves it by more than this part of the outline's size: less is not seen in a sketch."""
LOOKED_AT = 1200
"""Points of a line up to which it is checked for crossing itself: the check takes the square of them."""


def simplified(polygons: Polygons) -> Polygons:
    """The same outline with fewer points (Douglas and Peucker); holes and islands too small to be seen are left out."""
    points = [point for polygon in polygons for ring in polygon for point in ring]
    size = max(
        max(x for x, _ in points) - min(x for x, _ in points), max(y for _, y in points) - min(y for _, y in points)
    )
    kept = []
    for polygon in polygons:
        rings = [_thinned(ring, size / FINE) for ring in polygon]
        shown = [ring for ring in rings if len(ring) >= 4]
        if len(rings[0]) >= 4:
            kept.append(shown)
    return kept or [[polygons[0][0]]]


def _thinned(ring: Ring, tolerance: float) -> Ring:
    # The two ends of a closed line are one point: it is halved at the point farthest from there.
    far = max(range(len(ring)), key=lambda n: hypot(ring[n][0] - ring[0][0], ring[n][1] - ring[0][1]))
    keep = {0, far, len(ring) - 1}
    parts = [(0, far), (far, len(ring) - 1)]
    while parts:
        first, last = parts.pop()
        worst, away = 0, tolerance
        for n in range(first + 1, last):
            distance = _distance(ring[n], ring[first], ring[last])
            if distance > away:
                worst, away = n, distance
        if worst:
            keep.add(worst)
            parts += [(first, worst), (worst, last)]
    return [(round(ring[n][0], 6), round(ring[n][1], 6)) for n in sorted(keep)]


def _distance(point: Point, start: Point, end: Point) -> float:
    """From a point to the line segment between two others."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    part = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length if length else 0.0
    part = min(1.0, max(0.0, part))
    return hypot(point[0] - start[0] - part * dx, point[1] - start[1] - part * dy)


def crossing(ring: Ring) -> Point | None:
    """A point at which a closed line crosses itself; None when it does not, or is too long to be checked."""
    sides = list(pairwise(ring))
    if len(sides) > LOOKED_AT:
        return None
    for n, (a, b) in enumerate(sides):
        low_x, high_x = min(a[0], b[0]), max(a[0], b[0])
        low_y, high_y = min(a[1], b[1]), max(a[1], b[1])
        for m in range(n + 2, len(sides) - (n == 0)):
            c, d = sides[m]
            if (
                max(c[0], d[0]) < low_x
                or min(c[0], d[0]) > high_x
                or max(c[1], d[1]) < low_y
                or min(c[1], d[1]) > high_y
            ):
                continue
            if _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0:
                return c
    return None


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
