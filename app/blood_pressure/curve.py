"""A person's whole blood-pressure curve as coordinates in a drawing; every number is in the table next to it as well."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from app.blood_pressure.rules.thresholds import ThresholdSet
from app.lib.clock import local

WIDTH, HEIGHT = 640, 300
LEFT, RIGHT, TOP, BOTTOM = 44, 12, 12, 28
LOWEST, HIGHEST = 40, 220
"""mmHg at the foot and the head of the drawing."""


class Point(NamedTuple):
    """One check-up: where its upper and lower value stand."""

    x: int
    upper: int
    lower: int


class Mark(NamedTuple):
    """A horizontal line (`at`: mmHg) or a vertical one (`at`: an x coordinate), with its label."""

    at: int
    words: str


class Curve(NamedTuple):
    """`bands`: (top, height, grade) of the upper value's grades; `limits`: target lines; `changes`: of medication."""

    points: list[Point]
    bands: list[tuple[int, int, str]]
    limits: list[Mark]
    changes: list[Mark]
    days: list[Mark]


def y(pressure: int) -> int:
    """The y coordinate of a value in mmHg."""
    part = (min(max(pressure, LOWEST), HIGHEST) - LOWEST) / (HIGHEST - LOWEST)
    return round(HEIGHT - BOTTOM - part * (HEIGHT - TOP - BOTTOM))


def draw(
    readings: Sequence[dict[str, Any]], told: Sequence[dict[str, Any]], by: ThresholdSet, target: tuple[int, int]
) -> Curve | None:
    """The curve of these check-ups (newest first) with the target lines; None for fewer than two."""
    if len(readings) < 2:
        return None
    ordered = list(reversed(readings))
    began, ended = ordered[0]["measured_at"], ordered[-1]["measured_at"]
    span = max((ended - began).total_seconds(), 1.0)

    def x(moment: datetime) -> int:
        part = min(max((moment - began).total_seconds() / span, 0.0), 1.0)
        return round(LEFT + part * (WIDTH - LEFT - RIGHT))

    points = [Point(x(r["measured_at"]), y(r["systolic"]), y(r["diastolic"])) for r in ordered]
    tops = [HIGHEST, *(floor.systolic for floor in by.floors)]
    bands = [(y(top), y(floor.systolic) - y(top), floor.grade) for top, floor in zip(tops, by.floors, strict=False)]
    changes = []
    before = ""
    for row in told:
        medication = json.loads(row["detail"]).get("medication", "")
        if medication != before and began <= row["happened_at"] <= ended:
            changes.append(Mark(x(row["happened_at"]), medication))
        before = medication
    days = [Mark(points[0].x, f"{local(began):%Y-%m-%d}"), Mark(points[-1].x, f"{local(ended):%Y-%m-%d}")]
    return Curve(points, bands, [Mark(y(value), str(value)) for value in target], changes, days)
