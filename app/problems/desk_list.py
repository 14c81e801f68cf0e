"""The desk's queue: what is open by danger and deadline, what is over by its day. Read page after page, never counted whole."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from app.areas.scope import within_sql
from app.db import fetch
from app.problems.queries import LIVE
from app.problems.scope import Sight, seen_sql
from app.problems.words import OPEN, OVER
from app.settings import settings

PER_PAGE = 50
COUNTED_TO = 1000
"""A count goes no further: "1000+" says enough, and costs the same in a village and in a county."""


class Filter(NamedTuple):
    """What to list. `state`: one of words.STATES, `open`, `over` or `late`; days are the town's, both included."""

    state: str = "open"
    category: str = ""
    area: UUID | None = None
    since: date | None = None
    until: date | None = None
    words: str = ""
    department: UUID | None = None
    after: UUID | None = None

    @property
    def over(self) -> bool:
        """Whether it lists what is over."""
        return self.state == "over" or self.state in OVER


def _day_start(day: date) -> datetime:
    return datetime.combine(day, time.min, tzinfo=settings.zone).astimezone(UTC)


def _conditions(who: Sight, wish: Filter, area_path: str | None) -> tuple[list[str], list[Any]]:
    """All but the state."""
    seen, params = seen_sql(who)
    conditions = [LIVE, seen]
    if area_path is not None:
        within, more = within_sql("part.path", [area_path])
        conditions.append(f"EXISTS (SELECT 1 FROM area part WHERE part.id = p.area AND {within})")
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
    if wish.words:
        conditions.append("lower(p.description) LIKE ?")
        params.append(f"%{wish.words.lower()}%")
    if wish.department:
        conditions.append(
            "EXISTS (SELECT 1 FROM problem_dispatch w WHERE w.problem = p.id AND w.ended_at IS NULL AND w.department = ?)"
        )
        params.append(wish.department)
    return conditions, params


def _state(wish: Filter, moment: datetime) -> tuple[list[str], list[Any]]:
    if wish.over:
        conditions, params = ["p.over_at IS NOT NULL"], []
    else:
        conditions, params = ["p.over_at IS NULL"], []
    if wish.state == "late":
        conditions.append("p.sort_at < ?")
        params.append(moment)
    elif wish.state not in ("open", "over"):
        conditions.append("p.state = ?")
        params.append(wish.state)
    return conditions, params


def ids_sql(
    who: Sight, wish: Filter, area_path: str | None, moment: datetime, limit: int | None
) -> tuple[str, list[Any]]:
    """A query for the ids that match, in the order of the list."""
    conditions, params = _conditions(who, wish, area_path)
    more, values = _state(wish, moment)
    conditions += more
    params += values
    order = "p.over_at DESC, p.id DESC" if wish.over else "p.rank, p.sort_at, p.id"
    if wish.after:
        if wish.over:
            conditions.append("(p.over_at, p.id) < (SELECT q.over_at, q.id FROM problem q WHERE q.id = ?)")
        else:
            conditions.append(
                "(p.rank, p.sort_at, p.id) > (SELECT q.rank, q.sort_at, q.id FROM problem q WHERE q.id = ?)"
            )
        params.append(wish.after)
    last = f" LIMIT {limit}" if limit else ""
    return f"SELECT p.id FROM problem p WHERE {' AND '.join(conditions)} ORDER BY {order}{last}", params


async def page(
    who: Sight, wish: Filter, area_path: str | None, moment: datetime
) -> tuple[list[dict[str, Any]], UUID | None]:
    """One page, and the last row's id when there is more."""
    ids, params = ids_sql(who, wish, area_path, moment, PER_PAGE + 1)
    order = "p.over_at DESC, p.id DESC" if wish.over else "p.rank, p.sort_at, p.id"
    rows = await fetch(
        f"""
        SELECT p.id, p.category, p.description, p.urgency, p.state, p.reported_at, p.closed_at, p.over_at, p.place, p.step,
               p."where" AS place_words, p.due_at, p.sort_at, p.reopened, p.way, p.extension_until_at,
               r.name AS area_name, a.name AS reporter, h.number,
               (SELECT count(*) FROM photo f WHERE f.submission = p.id AND f.state = 'stored') AS photos,
               (SELECT n.name FROM problem_dispatch d JOIN department n ON n.id = d.department
                WHERE d.problem = p.id AND d.ended_at IS NULL AND d.leads LIMIT 1) AS department
        FROM problem p JOIN area r ON r.id = p.area JOIN account a ON a.id = p.account
        LEFT JOIN household h ON h.id = p.household
        WHERE p.id IN ({ids}) ORDER BY {order}
        """,
        *params,
    )
    shown = rows[:PER_PAGE]
    return shown, shown[-1]["id"] if len(rows) > PER_PAGE else None


async def counts(who: Sight, wish: Filter, area_path: str | None, moment: datetime) -> dict[str, int]:
    """How many match for each state, up to COUNTED_TO + 1, and for `open`, `over` and `late`; in one query."""
    wish = wish._replace(after=None)
    parts, params = [], []
    for state in (*OPEN, "open", "late", "over"):
        ids, values = ids_sql(who, wish._replace(state=state), area_path, moment, COUNTED_TO + 1)
        parts.append(f"SELECT '{state}' AS state, count(*) AS n FROM ({ids}) AS found_{state}")
        params += values
    rows = await fetch(" UNION ALL ".join(parts), *params)
    return {row["state"]: row["n"] for row in rows}


async def choices(who: Sight, account: UUID) -> dict[str, list[dict[str, Any]]]:
    """What the filters offer, in one query: areas, departments, and the views this person has saved."""
    within, params = within_sql("r.path", who.paths)
    rows = await fetch(
        f"""
        SELECT 'area' AS sort, CAST(r.id AS TEXT) AS id, r.name, r.kind AS more, r.path AS place FROM area r
        WHERE {within} AND r.kind IN ('town', 'village', 'grid')
        UNION ALL
        SELECT 'department', CAST(n.id AS TEXT), n.name, '', n.name FROM department n JOIN area r ON r.id = n.area
        WHERE n.closed_at IS NULL AND {within}
        UNION ALL
        SELECT 'view', CAST(v.id AS TEXT), v.name, v.query, v.name FROM saved_view v WHERE v.account = ?
        ORDER BY place, name
        """,
        *params,
        *params,
        account,
    )
    return {sort: [row for row in rows if row["sort"] == sort] for sort in ("area", "department", "view")}
