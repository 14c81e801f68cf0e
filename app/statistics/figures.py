"""Every figure about problems, each defined once. docs/figures.md says the same in words.

Counted are the problems that somebody may see, by the day of their report within a period. Joined and void ones are set aside,
so that always: collected = settled + open.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from app.areas.scope import within_sql
from app.db import fetch, is_postgres
from app.lib.clock import local
from app.problems.queries import COUNTED, LIVE
from app.problems.scope import Sight, seen_sql
from app.statistics.period import MONTHS, months

MOST_LATE = 50


class Rate(NamedTuple):
    """A share with what it is a share of. `percent` is None where there is nothing to divide by."""

    name: str
    numerator: int
    denominator: int

    @property
    def percent(self) -> float | None:
        """Per cent, to one decimal."""
        return round(100 * self.numerator / self.denominator, 1) if self.denominator else None


@dataclass(slots=True)
class Scope:
    """What is counted: the problems somebody sees, reported from `since` (included) to `until` (excluded), in one area."""

    who: Sight
    since: datetime | None = None
    until: datetime | None = None
    area_path: str | None = None

    def where(self, counted: str = COUNTED) -> tuple[str, list[Any]]:
        """As a condition on `problem p`."""
        seen, params = seen_sql(self.who)
        conditions = [counted, seen]
        if self.area_path:
            within, more = within_sql("part.path", [self.area_path])
            conditions.append(f"EXISTS (SELECT 1 FROM area part WHERE part.id = p.area AND {within})")
            params = params + more
        for column, moment in ((">=", self.since), ("<", self.until)):
            if moment:
                conditions.append(f"p.reported_at {column} ?")
                params = [*params, moment]
        return " AND ".join(conditions), params


_LATE = "p.over_at IS NULL AND p.suspended_at IS NULL AND p.state <> 'returned' AND p.due_at < ?"
_SETTLED = "sum(CASE WHEN p.over_at IS NOT NULL THEN 1 ELSE 0 END)"


def _balanced(row: dict[str, Any]) -> dict[str, Any]:
    closed = row["closed"] or 0
    return {**row, "closed": closed, "open": row["collected"] - closed}


async def totals(scope: Scope, moment: datetime) -> dict[str, int]:
    """Collected, settled and open ones; late among the open; and what was set aside."""
    where, params = scope.where()
    rows = await fetch(
        f"SELECT count(*) AS collected, {_SETTLED} AS closed, "
        f"sum(CASE WHEN {_LATE} THEN 1 ELSE 0 END) AS late "
        f"FROM problem p WHERE {where}",
        moment,
        *params,
    )
    where, params = scope.where(f"{LIVE} AND (p.state = 'merged' OR p.state = 'cancelled')")
    aside = await fetch(f"SELECT p.state, count(*) AS n FROM problem p WHERE {where} GROUP BY p.state", *params)
    found = _balanced({**rows[0], "late": rows[0]["late"] or 0})
    return found | {"merged": 0, "cancelled": 0} | {row["state"]: row["n"] for row in aside}


async def by_category(scope: Scope) -> list[dict[str, Any]]:
    """Collected, settled and open by kind, the most frequent first."""
    return await _grouped(scope, "p.category")


async def by_way(scope: Scope) -> list[dict[str, Any]]:
    """By who solved it: `self` neighbours, `up` a department, `both`, or empty: the desk or the village at once."""
    return await _grouped(scope, "p.way")


async def _grouped(scope: Scope, column: str) -> list[dict[str, Any]]:
    where, params = scope.where()
    rows = await fetch(
        f"SELECT {column} AS code, count(*) AS collected, {_SETTLED} AS closed FROM problem p WHERE {where} "
        f"GROUP BY {column} ORDER BY count(*) DESC, {column}",
        *params,
    )
    return [_balanced(row) for row in rows]


async def by_village(scope: Scope) -> list[dict[str, Any]]:
    """By village in the order of the area tree; what lies in none stands under its own area."""
    where, params = scope.where()
    rows = await fetch(
        f"SELECT r.path, r.name, count(*) AS collected, {_SETTLED} AS closed FROM problem p JOIN area r ON r.id = p.area "
        f"WHERE {where} GROUP BY r.path, r.name ORDER BY r.path",
        *params,
    )
    names = {row["path"]: row["name"] for row in await fetch("SELECT path, name FROM area WHERE kind = 'village'")}
    found: dict[str, dict[str, Any]] = {}
    for row in rows:
        codes = row["path"].split(".")
        above = [".".join(codes[:length]) for length in range(1, len(codes) + 1)]
        place = next((path for path in above if path in names), row["path"])
        each = found.setdefault(place, {"name": names.get(place, row["name"]), "collected": 0, "closed": 0})
        each["collected"] += row["collected"]
        each["closed"] += row["closed"] or 0
    return [_balanced(each) for each in found.values()]


async def by_month(scope: Scope, moment: datetime) -> list[dict[str, Any]]:
    """By the month of the report, the last twelve; settled ones are those settled by now, whenever that was."""
    where, params = scope.where()
    spans = months(local(moment).date(), MONTHS)
    cases = " ".join(f"WHEN p.reported_at >= ? AND p.reported_at < ? THEN {place}" for place in range(len(spans)))
    bounds = [bound for _, start, end in spans for bound in (start, end)]
    rows = await fetch(
        f"SELECT place, count(*) AS collected, sum(settled) AS closed FROM (SELECT CASE {cases} END AS place, "
        f"CASE WHEN p.over_at IS NOT NULL THEN 1 ELSE 0 END AS settled FROM problem p WHERE {where}) AS each_one "
        "WHERE place IS NOT NULL GROUP BY place",
        *bounds,
        *params,
    )
    by_place = {row["place"]: row for row in rows}
    empty = {"collected": 0, "closed": 0}
    return [_balanced({"month": day, **empty, **by_place.get(place, {})}) for place, (day, _, _) in enumerate(spans)]


def _hours(later: str, earlier: str) -> str:
    if is_postgres():
        return f"CAST(extract(epoch FROM {later} - {earlier}) / 3600 AS DOUBLE PRECISION)"
    return f"(julianday({later}) - julianday({earlier})) * 24"


async def duration(scope: Scope, column: str) -> dict[str, Any]:
    """Hours from the report to `column` (responded_at or closed_at): `median` and `p90` by nearest rank, of `n` problems.

    Median and 90th percentile are None where there is none.
    """
    where, params = scope.where()
    rows = await fetch(
        f"""
        SELECT hours, place, n FROM (
          SELECT {_hours("p." + column, "p.reported_at")} AS hours, count(*) OVER () AS n,
                 row_number() OVER (ORDER BY {_hours("p." + column, "p.reported_at")}) AS place
          FROM problem p WHERE {where} AND p.{column} IS NOT NULL
        ) AS ranked WHERE place = (n * 50 + 99) / 100 OR place = (n * 90 + 99) / 100 ORDER BY place
        """,
        *params,
    )
    if not rows:
        return {"n": 0, "median": None, "p90": None}
    return {"n": rows[0]["n"], "median": max(rows[0]["hours"], 0.0), "p90": max(rows[-1]["hours"], 0.0)}


async def rates(scope: Scope, moment: datetime) -> tuple[list[Rate], int]:
    """The three rates, and how many settled problems have had no feedback: those count in none of them."""
    where, params = scope.where()
    answered = await fetch(
        "SELECT sum(CASE WHEN p.responded_at IS NOT NULL AND p.responded_at <= p.respond_by_at THEN 1 ELSE 0 END) AS n, "
        f"count(*) AS due FROM problem p WHERE {where} AND p.respond_by_at IS NOT NULL "
        "AND (p.responded_at IS NOT NULL OR p.respond_by_at < ?)",
        *params,
        moment,
    )
    # The last feedback for each time it was settled; somebody who could not be asked has given none.
    words = await fetch(
        f"""
        SELECT count(*) AS asked, sum(CASE WHEN answer = 'satisfied' OR answer = 'partly' THEN 1 ELSE 0 END) AS solved,
               sum(CASE WHEN answer = 'satisfied' THEN 1 ELSE 0 END) AS content FROM (
          SELECT w.answer, row_number() OVER (PARTITION BY w.problem, w.round ORDER BY w.answered_at DESC, w.id DESC) AS place
          FROM problem_answer w JOIN problem p ON p.id = w.problem WHERE {where} AND w.answer <> 'not_reached'
        ) AS said WHERE place = 1
        """,
        *params,
    )
    silent = await fetch(
        f"SELECT count(*) AS n FROM problem p WHERE {where} AND p.over_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
        "problem_answer w WHERE w.problem = p.id AND w.round = p.reopened AND w.answer <> 'not_reached')",
        *params,
    )
    first, said = answered[0], words[0]
    found = [
        Rate("response", first["n"] or 0, first["due"]),
        Rate("solved", said["solved"] or 0, said["asked"]),
        Rate("satisfied", said["content"] or 0, said["asked"]),
    ]
    return found, silent[0]["n"]


async def late(scope: Scope, moment: datetime) -> list[dict[str, Any]]:
    """Open problems past their deadline, the longest first. Not those put off: everybody knows that they wait."""
    where, params = scope.where()
    return await fetch(
        f"""
        SELECT p.id, p.category, p.description, p.due_at, p.state, r.name AS area_name, r.path,
               (SELECT n.name FROM problem_dispatch d JOIN department n ON n.id = d.department
                WHERE d.problem = p.id AND d.ended_at IS NULL AND d.leads LIMIT 1) AS department
        FROM problem p JOIN area r ON r.id = p.area
        WHERE {where} AND {_LATE}
        ORDER BY p.due_at, p.id LIMIT {MOST_LATE}
        """,
        *params,
        moment,
    )
