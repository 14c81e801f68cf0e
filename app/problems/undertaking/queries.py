"""Neighbours do it themselves (自办): who helps and how long, what is given and what it was spent on, on which day, and photos.

The list is public and checkable. A mistake is struck out, never deleted. Amounts are kept in hundredths: fen, and hundredths of
an hour.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from app.db import fetch
from app.problems.undertaking.words import PHOTOS, SORTS


async def of_each(problems: Sequence[UUID]) -> dict[UUID, dict[str, Any]]:
    """The latest undertaking of each problem that has one: its lines, sums (hundredths) and photos, in three queries."""
    rows = await fetch(
        "SELECT u.id, u.problem, u.plan, u.planned_on AS planned, u.public, u.opened_at, u.ended_at FROM undertaking u "
        "WHERE u.problem = ANY(?) ORDER BY u.opened_at, u.id",
        problems,
    )
    latest = {row["problem"]: row for row in rows}
    if not latest:
        return {}
    keys = [row["id"] for row in latest.values()]
    lines, photos = defaultdict(list), defaultdict(list)
    for line in await fetch(
        "SELECT id, undertaking, sort, giver, amount, words, noted_at, struck_at FROM contribution "
        "WHERE undertaking = ANY(?) ORDER BY noted_at, id",
        keys,
    ):
        lines[line["undertaking"]].append(line)
    for photo in await fetch(
        "SELECT f.id, f.submission, f.state, f.size, c.undertaking, c.words FROM photo f "
        "LEFT JOIN contribution c ON c.id = f.submission WHERE f.submission = ANY(?) AND c.struck_at IS NULL "
        "ORDER BY f.created_at, f.position",
        [*keys, *(line["id"] for each in lines.values() for line in each)],
    ):
        photos[photo["undertaking"] or photo["submission"]].append(photo)
    return {key: _summed(row, lines[row["id"]], photos[row["id"]]) for key, row in latest.items()}


async def of(problem: UUID) -> dict[str, Any] | None:
    """The latest undertaking of one problem; None without one."""
    return (await of_each([problem])).get(problem)


def _summed(row: dict[str, Any], lines: list[dict[str, Any]], photos: list[dict[str, Any]]) -> dict[str, Any]:
    valid = [line for line in lines if line["struck_at"] is None]
    sums = {sort: sum(line["amount"] for line in valid if line["sort"] == sort) for sort in SORTS}
    helpers = {line["giver"] for line in valid if line["sort"] == "hours" and line["giver"]}
    planned = date.fromisoformat(row["planned"]) if row["planned"] else None
    given = [line for line in lines if line["sort"] != PHOTOS]
    more = {"lines": given, "photos": photos, "sums": sums, "helpers": len(helpers), "planned": planned}
    return {**row, **more, "left": sums["received"] - sums["spent"]}
