"""Rules that ask for tasks: each has a name, words, and a query for what it finds. The town switches them on.

What a rule asked about is kept as a row of its own (`task_asked`), so that it never asks for the same thing twice.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from app.accounts.holders import holds
from app.areas.scope import within_sql
from app.db import fetch
from app.db.standing import stands
from app.lib.clock import local
from app.web.i18n import N_

MOST = 2000
"""Things looked at in one go; the rest follows at the next."""
ROUND_HOMES = 10
"""Homes named on a Monday's list."""


class Found(NamedTuple):
    """One thing to ask. `about`: what it is, so that it is asked once. `account`: who; else the leaders of the area.

    `resident`: whom of the home it concerns.
    """

    about: str
    area: UUID
    household: UUID | None = None
    account: UUID | None = None
    checklist: tuple[str, ...] = ()
    resident: UUID | None = None


class Rule(NamedTuple):
    """One rule. `title`: what people are asked. `says`: the rule in words, with its number of `days`."""

    name: str
    title: str
    says: str
    kind: str
    days: int
    within_days: int
    find: Callable[[str, int, datetime], Awaitable[list[Found]]]
    """(path of the town, the rule's number of days, the moment) → what it asks now."""


_VISIT = stands("v")
_NOT_ASKED = "NOT EXISTS (SELECT 1 FROM task_asked k WHERE k.name = ? AND k.about = {0})"
_NOTHING_OPEN = """
NOT EXISTS (SELECT 1 FROM task o JOIN task_assignment s ON s.task = o.id WHERE o.household = h.id AND o.kind = ?
            AND s.state IN ('assigned', 'arrived', 'opened', 'accepted', 'returned')
"""
"""Its parenthesis is left open for further conditions on the task `o`."""
_LAST_VISIT = (
    "COALESCE((SELECT CAST(v.id AS TEXT) FROM visit v "
    f"WHERE v.household = h.id AND {_VISIT} ORDER BY v.visited_at DESC LIMIT 1), '')"
)


async def _not_visited(path: str, days: int, moment: datetime) -> list[Found]:
    within, params = within_sql("r.path", [path])
    about = f"CAST(h.id AS TEXT) || ':' || {_LAST_VISIT}"
    since = moment - timedelta(days=days)
    rows = await fetch(
        f"""
        SELECT h.id, h.area, {about} AS about FROM household h JOIN area r ON r.id = h.area
        WHERE {within} AND h.left_at IS NULL AND h.created_at < ? AND NOT EXISTS
              (SELECT 1 FROM visit v WHERE v.household = h.id AND {_VISIT} AND v.visited_at >= ?)
          AND {_NOTHING_OPEN}) AND {_NOT_ASKED.format(f"({about})")}
        ORDER BY h.id LIMIT {MOST}
        """,
        *params,
        since,
        since,
        "visit",
        "not_visited",
    )
    return [Found(row["about"], row["area"], row["id"]) for row in rows]


async def _callback(path: str, days: int, moment: datetime) -> list[Found]:
    within, params = within_sql("r.path", [path])
    rows = await fetch(
        f"""
        SELECT w.id AS visit, h.id, h.area FROM household h JOIN area r ON r.id = h.area
        JOIN visit w ON w.household = h.id AND w.next_on <= ? AND {stands("w")}
        WHERE {within} AND h.left_at IS NULL AND NOT EXISTS
              (SELECT 1 FROM visit v WHERE v.household = h.id AND {_VISIT} AND v.visited_at > w.visited_at)
          AND {_NOTHING_OPEN}) AND {_NOT_ASKED.format("CAST(w.id AS TEXT)")}
        ORDER BY w.next_on, w.id LIMIT {MOST}
        """,
        local(moment).date() - timedelta(days=days),
        *params,
        "visit",
        "callback",
    )
    return [Found(str(row["visit"]), row["area"], row["id"]) for row in rows]


async def _pressure_due(path: str, days: int, moment: datetime) -> list[Found]:
    within, params = within_sql("r.path", [path])
    rows = await fetch(
        f"""
        SELECT b.id AS reading, b.resident, h.id, h.area FROM blood_pressure b JOIN household h ON h.id = b.household
        JOIN area r ON r.id = h.area JOIN resident p ON p.id = b.resident AND p.state = 'here'
        WHERE {within} AND h.left_at IS NULL AND {stands("b")} AND b.grade IN ('raised', 'high', 'urgent')
          AND b.measured_at < ? AND NOT EXISTS
              (SELECT 1 FROM blood_pressure v WHERE v.resident = b.resident AND {_VISIT} AND v.measured_at > b.measured_at)
          AND {_NOTHING_OPEN} AND (o.resident IS NULL OR o.resident = b.resident)) AND {_NOT_ASKED.format("CAST(b.id AS TEXT)")}
        ORDER BY b.measured_at, b.id LIMIT {MOST}
        """,
        *params,
        moment - timedelta(days=days),
        "measure",
        "pressure_due",
    )
    return [Found(str(row["reading"]), row["area"], row["id"], resident=row["resident"]) for row in rows]


async def _monday(path: str, days: int, moment: datetime) -> list[Found]:
    """For each leader, on Mondays: the homes that waited longest."""
    day = local(moment).date()
    if day.weekday() != 0:
        return []
    within, params = within_sql("r.path", [path])
    leaders = await fetch(
        f"""
        SELECT s.account, s.area FROM assignment s JOIN area r ON r.id = s.area JOIN account a ON a.id = s.account
        WHERE s.role = 'leader' AND {holds()} AND a.disabled_at IS NULL
          AND {within} AND {_NOT_ASKED.format("CAST(s.area AS TEXT) || ? || CAST(s.account AS TEXT)")}
        """,
        moment,
        moment,
        *params,
        "monday",
        f":{day}:",
    )
    homes = await fetch(
        f"""
        SELECT h.area, h.number, h.name, (SELECT max(v.visited_at) FROM visit v WHERE v.household = h.id AND {_VISIT})
               AS last_at
        FROM household h JOIN area r ON r.id = h.area WHERE {within} AND h.left_at IS NULL
        """,
        *params,
    )
    waiting: dict[UUID, list[dict[str, Any]]] = {}
    for home in homes:
        if home["last_at"] is None or moment - home["last_at"] > timedelta(days=days):
            waiting.setdefault(home["area"], []).append(home)
    found = []
    for one in leaders:
        due = sorted(
            waiting.get(one["area"], []), key=lambda home: home["last_at"].timestamp() if home["last_at"] else 0
        )
        lines = tuple(f"{home['number']} {home['name']}".strip()[:80] for home in due[:ROUND_HOMES])
        if lines:
            about = f"{one['area']}:{day}:{one['account']}"
            found.append(Found(about, one["area"], None, one["account"], lines))
    return found


RULES: dict[str, Rule] = {
    rule.name: rule
    for rule in (
        Rule(
            name="not_visited",
            title=N_("Please visit this home: nobody was there for a while"),
            says=N_("Homes that nobody visited for so many days"),
            kind="visit",
            days=60,
            within_days=7,
            find=_not_visited,
        ),
        Rule(
            name="callback",
            title=N_("Please go again: it was agreed to come back"),
            says=N_("A visit was agreed and its day passed so many days ago"),
            kind="visit",
            days=1,
            within_days=3,
            find=_callback,
        ),
        Rule(
            name="pressure_due",
            title=N_("Please measure again: the last blood pressure was raised"),
            says=N_("The last blood pressure was raised, and is so many days old"),
            kind="measure",
            days=90,
            within_days=7,
            find=_pressure_due,
        ),
        Rule(
            name="monday",
            title=N_("Monday round: these homes waited longest"),
            says=N_("Every Monday, for each leader, the homes not visited for so many days"),
            kind="visit",
            days=14,
            within_days=0,
            find=_monday,
        ),
    )
}
