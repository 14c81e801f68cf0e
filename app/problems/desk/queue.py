"""The desk's queue: what is open by danger and deadline, what is over by its day. Keyset pagination, never a full count."""

from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from app.areas.scope import with_above, within_sql
from app.db import fetch
from app.lib.days import begin_of, end_of
from app.problems.queries import LIVE
from app.problems.scope import Sight, seen_sql
from app.problems.words import OVER, STATES

PER_PAGE = 50
COUNTED_TO = 1000
"""A count goes no further: "1000+" says enough, and costs the same in a village and in a county."""
GATHERED = 1000
"""At most so many open problems of a place are gathered to be counted and sorted; where there are more, counts say "at least"
and the list is read along its index."""
GATHERED_SENT = 1000
"""The same for a department, whose problems are scattered over the table, and for what is over."""
WAITING = "('suspended', 'handled', 'verified', 'returned')"
"""Open states in which the deadline does not run against who has it."""


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


def _filters(wish: Filter, alias: str) -> tuple[list[str], list[Any]]:
    """What was chosen beside area, department and state, as conditions on the columns of `alias`."""
    conditions: list[str] = []
    params: list[Any] = []
    for column, sign, value in (
        ("category", "=", wish.category),
        ("reported_at", ">=", wish.since and begin_of(wish.since)),
        ("reported_at", "<", wish.until and end_of(wish.until)),
    ):
        if value:
            # COALESCE keeps the planner off this column's index, with which it would find everything first and only then sort.
            conditions.append(f"COALESCE({alias}.{column}, {alias}.{column}) {sign} ?")
            params.append(value)
    if wish.words:
        conditions.append(f"lower({alias}.description) LIKE ?")
        params.append(f"%{wish.words.lower()}%")
    return conditions, params


def _state(wish: Filter, moment: datetime, alias: str) -> tuple[list[str], list[Any]]:
    if wish.state == "late":
        return [f"{alias}.sort_at < ?", f"{alias}.state NOT IN {WAITING}"], [moment]
    if wish.state in ("open", "over"):
        return [], []
    return [f"{alias}.state = ?"], [wish.state]


def _onward(wish: Filter, alias: str) -> tuple[list[str], list[Any]]:
    if not wish.after:
        return [], []
    columns, sign = (("over_at", "id"), "<") if wish.over else (("rank", "sort_at", "id"), ">")
    here, there = (", ".join(f"{name}.{column}" for column in columns) for name in (alias, "q"))
    return [f"({here}) {sign} (SELECT {there} FROM problem q WHERE q.id = ?)"], [wish.after]


def _most(who: Sight, wish: Filter, over: bool) -> int:
    return GATHERED_SENT if over or who.departments or wish.department else GATHERED


def _gathered(who: Sight, wish: Filter, area_path: str | None, over: bool) -> tuple[str, list[Any]]:
    """Rows that are open, or over, from the viewer's own places and departments: from each at most one more than _most().

    They are adjacent in the index of a place (problem_place) and of a department (problem_dispatch_live, …_past), so that
    neither a long past nor others' problems are scanned. `seen` is 0 for those that the filter leaves out after all.
    """
    ended, limit = "IS NOT NULL" if over else "IS NULL", _most(who, wish, over) + 1
    columns = "p.id, p.state, p.category, p.reported_at, p.rank, p.sort_at, p.over_at"
    columns += ", p.description" if wish.words else ""
    live = f"{LIVE} AND p.over_at {ended}"
    parts: list[str] = []
    params: list[Any] = []
    if who.paths and not wish.department:
        within, values = within_sql("seen.path", [area_path] if area_path is not None else who.paths)
        # CROSS JOIN fixes SQLite's join order: the places first, and then what lies there.
        parts.append(
            f"SELECT {columns}, 1 AS seen FROM area seen CROSS JOIN problem p "
            f"WHERE p.area = seen.id AND {within} AND {live} LIMIT {limit}"
        )
        params += values
    if who.departments or wish.department:
        wanted, values = _wanted(who, wish, area_path)
        parts.append(
            f"SELECT {columns}, CASE WHEN {wanted} THEN 1 ELSE 0 END AS seen FROM problem_dispatch d CROSS JOIN problem p "
            f"WHERE p.id = d.problem AND d.department = ANY(?) AND d.ended_at IS NULL AND d.over_at {ended} AND {live} "
            f"LIMIT {limit}"
        )
        params += [*values, [wish.department] if wish.department else who.departments]
    parts = parts or [f"SELECT {columns}, 0 AS seen FROM problem p WHERE 1 = 0"]
    return " UNION ".join(f"SELECT * FROM ({part}) AS part_{n}" for n, part in enumerate(parts)), params


def _wanted(who: Sight, wish: Filter, area_path: str | None) -> tuple[str, list[Any]]:
    """A condition on a department's problems: that they lie in the chosen area, and that the viewer sees them."""
    conditions, params = ["1 = 1"], []
    if area_path is not None:
        within, params = within_sql("part.path", [area_path])
        conditions.append(f"EXISTS (SELECT 1 FROM area part WHERE part.id = p.area AND {within})")
    if wish.department:
        seen, values = seen_sql(who)
        conditions.append(seen)
        params = [*params, *values]
    return " AND ".join(conditions), params


def _few(who: Sight, wish: Filter, area_path: str | None, moment: datetime, limit: int) -> tuple[str, list[Any]]:
    """Ids of a page where there is little to see: all of it is gathered and sorted."""
    rows, params = _gathered(who, wish, area_path, wish.over)
    conditions = ["g.seen = 1"]
    for more, values in (_filters(wish, "g"), _state(wish, moment, "g"), _onward(wish, "g")):
        conditions += more
        params = [*params, *values]
    where = " AND ".join(conditions)
    return f"SELECT g.id FROM ({rows}) AS g WHERE {where} ORDER BY {_order(wish, 'g')} LIMIT {limit}", params


def _order(wish: Filter, alias: str) -> str:
    return f"{alias}.over_at DESC, {alias}.id DESC" if wish.over else f"{alias}.rank, {alias}.sort_at, {alias}.id"


def ids_sql(
    who: Sight, wish: Filter, area_path: str | None, moment: datetime, limit: int | None
) -> tuple[str, list[Any]]:
    """A query for the ids that match, walking along the index in the list's order: where many match, a page is soon full."""
    seen, params = seen_sql(who)
    conditions = [LIVE, f"p.over_at IS {'NOT NULL' if wish.over else 'NULL'}", seen]
    if area_path is not None:
        within, values = within_sql("part.path", [area_path])
        conditions.append(f"EXISTS (SELECT 1 FROM area part WHERE part.id = p.area AND {within})")
        params = [*params, *values]
    if wish.department:
        conditions.append(
            "EXISTS (SELECT 1 FROM problem_dispatch w WHERE w.problem = p.id AND w.ended_at IS NULL AND w.department = ?)"
        )
        params = [*params, wish.department]
    for more, values in (_filters(wish, "p"), _state(wish, moment, "p"), _onward(wish, "p")):
        conditions += more
        params = [*params, *values]
    last = f" LIMIT {limit}" if limit else ""
    return f"SELECT p.id FROM problem p WHERE {' AND '.join(conditions)} ORDER BY {_order(wish, 'p')}{last}", params


async def page(
    who: Sight, wish: Filter, area_path: str | None, moment: datetime, few: bool = False
) -> tuple[list[dict[str, Any]], UUID | None]:
    """One page, and the last row's id when there is more. `few`: counts() has seen all there is."""
    make = _few if few else ids_sql
    ids, params = make(who, wish, area_path, moment, PER_PAGE + 1)
    rows = await fetch(
        f"""
        SELECT p.id, p.category, p.description, p.urgency, p.state, p.reported_at, p.closed_at, p.over_at, p.place, p.step,
               p."where" AS place_words, p.due_at, p.sort_at, p.reopened, p.way, p.extension_until_at,
               r.name AS area_name, r.path, a.name AS reporter, h.number,
               (SELECT count(*) FROM photo f WHERE f.submission = p.id AND f.state = 'stored') AS photos,
               (SELECT n.name FROM problem_dispatch d JOIN department n ON n.id = d.department
                WHERE d.problem = p.id AND d.ended_at IS NULL AND d.leads LIMIT 1) AS department
        FROM problem p JOIN area r ON r.id = p.area JOIN account a ON a.id = p.account
        LEFT JOIN household h ON h.id = p.household
        WHERE p.id IN ({ids}) ORDER BY {_order(wish, "p")}
        """,
        *params,
    )
    shown = rows[:PER_PAGE]
    return shown, shown[-1]["id"] if len(rows) > PER_PAGE else None


class Counts(dict[str, int]):
    """How many match for each state, and for `open`, `over` and `late`.

    `whole`: for `open` and for `over`, whether all of it was looked at; else its counts say "at least".
    """

    whole: dict[str, bool]

    def words(self, state: str) -> str:
        """A count as it is shown: it stops at COUNTED_TO, and a `+` marks one that is "at least"."""
        if self[state] > COUNTED_TO:
            return f"{COUNTED_TO}+"
        return f"{self[state]}{'' if self.whole['over' if state == 'over' else 'open'] else '+'}"


async def counts(who: Sight, wish: Filter, area_path: str | None, moment: datetime) -> Counts:
    """How many match, in one query that looks at no more open ones, and no more that are over, than _most() says."""
    parts, params = [], []
    for over in (False, True):
        rows, values = _gathered(who, wish, area_path, over)
        conditions, more = _filters(wish, "g")
        matches = " AND ".join(["g.seen = 1", *conditions])
        late = f"g.sort_at < ? AND g.state NOT IN {WAITING}" if not over else "1 = 0"
        parts.append(
            f"SELECT '{'over' if over else 'open'}' AS sort, g.state, count(*) AS looked, "
            f"sum(CASE WHEN {matches} THEN 1 ELSE 0 END) AS n, sum(CASE WHEN {matches} AND {late} THEN 1 ELSE 0 END) AS late "
            f"FROM ({rows}) AS g GROUP BY g.state"
        )
        params += [*more, *more, *([] if over else [moment]), *values]
    found = Counts(dict.fromkeys((*STATES, "open", "late", "over"), 0))
    looked = {"open": 0, "over": 0}
    for row in await fetch(" UNION ALL ".join(parts), *params):
        found[row["state"]] += row["n"]
        found[row["sort"]] += row["n"]
        found["late"] += row["late"]
        looked[row["sort"]] += row["looked"]
    found.whole = {sort: number <= _most(who, wish, sort == "over") for sort, number in looked.items()}
    return found


async def choices(who: Sight, account: UUID) -> dict[str, list[dict[str, Any]]]:
    """What the filters offer, in one query: areas, departments, and the views this person has saved; `own`: where they work."""
    within, params = within_sql("r.path", who.paths)
    rows = await fetch(
        f"""
        SELECT 'area' AS sort, CAST(r.id AS TEXT) AS id, r.name, r.kind AS more, r.path AS place FROM area r
        WHERE {within} AND r.kind IN ('town', 'village', 'grid')
        UNION ALL
        SELECT 'department', CAST(n.id AS TEXT), n.name, '', n.name FROM department n JOIN area r ON r.id = n.area
        WHERE n.closed_at IS NULL AND ({within} OR r.path = ANY(?))
        UNION ALL
        SELECT 'view', CAST(v.id AS TEXT), v.name, v.query, v.name FROM saved_view v WHERE v.account = ?
        UNION ALL
        SELECT 'own', CAST(m.department AS TEXT), '', '', '' FROM department_member m WHERE m.account = ?
        ORDER BY place, name
        """,
        *params,
        *params,
        with_above(who.paths),
        account,
        account,
    )
    return {sort: [row for row in rows if row["sort"] == sort] for sort in ("area", "department", "view", "own")}
