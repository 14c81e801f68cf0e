"""Problems as the desk sees them."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from app.areas.scope import within_sql
from app.db import fetch
from app.settings import settings

PER_PAGE = 50
LIVE = "p.superseded_by IS NULL AND p.withdrawn_at IS NULL"
"""What counts: neither corrected by a later record nor withdrawn."""

# In the open list the dangerous come first; a settled list is history.
_RANK = "CASE WHEN {t}.state = 'reported' AND {t}.urgency = 'danger' THEN 1 ELSE 0 END"


class Filter(NamedTuple):
    """What to list. `state`: reported, closed or empty for both; days are the town's, both included."""

    state: str = "reported"
    category: str = ""
    area: UUID | None = None
    since: date | None = None
    until: date | None = None
    before: UUID | None = None


def _day_start(day: date) -> datetime:
    return datetime.combine(day, time.min, tzinfo=settings.zone).astimezone(UTC)


def _conditions(paths: list[str], wish: Filter, area_path: str | None) -> tuple[str, list[Any]]:
    within, params = within_sql("r.path", paths)
    conditions = [within, LIVE]
    if area_path is not None:
        narrower, more = within_sql("r.path", [area_path])
        conditions.append(narrower)
        params += more
    if wish.category:
        conditions.append("p.category = ?")
        params.append(wish.category)
    if wish.since:
        conditions.append("p.reported_at >= ?")
        params.append(_day_start(wish.since))
    if wish.until:
        conditions.append("p.reported_at < ?")
        params.append(_day_start(wish.until + timedelta(days=1)))
    return " AND ".join(conditions), params


async def areas(paths: list[str]) -> list[dict[str, Any]]:
    """Villages and grids to choose from."""
    within, params = within_sql("path", paths)
    return await fetch(
        f"SELECT id, kind, name, path FROM area WHERE {within} AND kind IN ('town', 'village', 'grid') ORDER BY path",
        *params,
    )


async def problems(
    paths: list[str], wish: Filter, area_path: str | None
) -> tuple[list[dict[str, Any]], UUID | None, dict[str, int]]:
    """One page, dangerous open ones first and then the newest; where the next begins; and counts for all that match."""
    where, params = _conditions(paths, wish, area_path)
    totals = await fetch(
        f"""
        SELECT count(*) AS collected, sum(CASE WHEN p.state = 'closed' THEN 1 ELSE 0 END) AS closed
        FROM problem p JOIN area r ON r.id = p.area WHERE {where}
        """,
        *params,
    )
    collected, closed = totals[0]["collected"], totals[0]["closed"] or 0
    if wish.state:
        where += " AND p.state = ?"
        params = [*params, wish.state]
    if wish.before:
        order = f"({_RANK.format(t='p')}, p.reported_at, p.id)"
        where += f" AND {order} < (SELECT {_RANK.format(t='q')}, q.reported_at, q.id FROM problem q WHERE q.id = ?)"
        params = [*params, wish.before]
    rows = await fetch(
        f"""
        SELECT p.id, p.category, p.description, p.urgency, p.state, p.reported_at, p.closed_at, p.place,
               p."where" AS place_words,
               r.name AS area_name, a.name AS reporter, h.number, h.name AS household_name,
               (SELECT count(*) FROM photo f WHERE f.submission = p.id AND f.state = 'stored') AS photos
        FROM problem p JOIN area r ON r.id = p.area JOIN account a ON a.id = p.account
        LEFT JOIN household h ON h.id = p.household
        WHERE {where}
        ORDER BY {_RANK.format(t="p")} DESC, p.reported_at DESC, p.id DESC LIMIT {PER_PAGE + 1}
        """,
        *params,
    )
    shown = rows[:PER_PAGE]
    onward = shown[-1]["id"] if len(rows) > PER_PAGE else None
    return shown, onward, {"collected": collected, "closed": closed, "open": collected - closed}


async def problem(paths: list[str], problem_id: UUID) -> dict[str, Any] | None:
    """One problem within these areas, corrected and withdrawn ones too; None when there is none."""
    within, params = within_sql("r.path", paths)
    rows = await fetch(
        f"""
        SELECT p.id, p.household, p.area, p.account, p.category, p.description, p.urgency, p.state, p.reported_at,
               p.place, p."where" AS place_words, p.latitude, p.longitude, p.accuracy_m, p.result, p.closed_at,
               p.corrects, p.superseded_by, p.withdrawn_at, r.name AS area_name, v.name AS village_name,
               a.name AS reporter, c.name AS closer, h.number, h.name AS household_name, h.address
        FROM problem p JOIN area r ON r.id = p.area LEFT JOIN area v ON v.id = r.parent
        JOIN account a ON a.id = p.account LEFT JOIN account c ON c.id = p.closed_by
        LEFT JOIN household h ON h.id = p.household
        WHERE p.id = ? AND {within}
        """,
        problem_id,
        *params,
    )
    return rows[0] if rows else None


async def photos(problem_id: UUID) -> list[dict[str, Any]]:
    """Its photos in order; those still on their way have the state `wanted`."""
    return await fetch("SELECT id, state FROM photo WHERE submission = ? ORDER BY position, id", problem_id)


async def history(problem_id: UUID) -> list[dict[str, Any]]:
    """What happened to it, newest first: tasks about it among that."""
    return await fetch(
        """
        SELECT e.at AS happened_at, e.verb, e.subject_kind, e.subject, a.name AS actor_name FROM event e
        LEFT JOIN account a ON a.id = e.actor
        WHERE (e.subject_kind = 'problem' AND e.subject = ?)
           OR (e.subject_kind = 'task' AND e.subject IN (SELECT id FROM task WHERE problem = ?))
        ORDER BY e.at DESC, e.id DESC LIMIT 100
        """,
        problem_id,
        problem_id,
    )
