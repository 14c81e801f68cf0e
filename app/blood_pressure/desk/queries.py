"""What the doctor's desk reads: the worklist from people's records, never from their readings; one person; the figures."""

from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from app.areas.scope import within_sql
from app.blood_pressure.rules.follow_up import LOST_AFTER, YEARLY_FROM_AGE, add_months
from app.blood_pressure.rules.thresholds import RAISED
from app.db import fetch
from app.db.standing import stands
from app.events.looking import saw, seen
from app.lib.clock import today
from app.lib.days import begin_of

PER_PAGE = 50
COUNTED_TO = 1000
SHOWS = ("now", "urgent", "uncontrolled", "due", "lost", "all", "unmeasured")
"""now: urgent, uncontrolled, or due; uncontrolled: also those for the doctor; lost: overdue by more than 90 days."""
HISTORY = 200
LIVE = stands("b")


def agrees(alias: str) -> str:
    """A reading counts while its person consents to being measured; when consent is withdrawn it is hidden."""
    return f"NOT EXISTS (SELECT 1 FROM health_record w WHERE w.id = {alias}.resident AND w.consent = 'withdrawn')"


SHOWN = agrees("b")


class WorklistFilter(NamedTuple):
    """What to list; `after`: the last person of the page before."""

    show: str = "now"
    area: UUID | None = None
    after: UUID | None = None


def _condition(show: str) -> tuple[str, list[Any]]:
    day = today()
    return {
        "urgent": ("i.rank = 0", []),
        "uncontrolled": ("i.rank IN (1, 2)", []),
        "due": ("i.rank <= 5 AND i.due_on <= ?", [day]),
        "lost": ("i.rank <= 5 AND i.due_on < ?", [day - LOST_AFTER]),
        "all": ("i.rank <= 5", []),
    }.get(show, ("(i.rank <= 2 OR (i.rank <= 5 AND i.due_on <= ?))", [day]))


def _areas(paths: list[str], part: str | None) -> tuple[str, list[Any]]:
    within, params = within_sql("path", paths)
    if part is None:
        return f"(SELECT id FROM area WHERE {within})", params
    inside, more = within_sql("path", [part])
    return f"(SELECT id FROM area WHERE {within} AND {inside})", [*params, *more]


_ROW = """
SELECT r.id, r.name, r.sex, r.birth_date, r.state, r.phone, h.id AS household, h.number, h.name AS household_name,
       a.name AS area_name, k.reason, k.rank, k.due_on, k.last_at, k.systolic, k.diastolic, k.grade, k.controlled, k.known,
       k.medication, k.attempt, k.attempts, k.consent
FROM resident r JOIN household h ON h.id = r.household JOIN area a ON a.id = h.area LEFT JOIN health_record k ON k.id = r.id
"""


async def worklist(
    paths: list[str], wish: WorklistFilter, part: str | None = None, limit: int = PER_PAGE
) -> tuple[list[dict[str, Any]], UUID | None]:
    """One page, gravest and longest overdue first, and the person after whom the next begins. `part`: an area's path."""
    if wish.show == "unmeasured":
        return await _unmeasured(paths, wish, part, limit)
    areas, params = _areas(paths, part)
    condition, more = _condition(wish.show)
    keyset = ""
    params += more
    if wish.after:
        keyset = "AND (i.rank, i.due_on, i.id) > (SELECT q.rank, q.due_on, q.id FROM health_record q WHERE q.id = ?)"
        params.append(wish.after)
    within, scope = within_sql("a.path", paths)
    rows = await fetch(
        f"""
        {_ROW} WHERE r.id IN (
          SELECT i.id FROM health_record i WHERE i.area IN {areas} AND {condition} {keyset}
          ORDER BY i.rank, i.due_on, i.id LIMIT {limit + 1}
        ) AND {within} ORDER BY k.rank, k.due_on, k.id
        """,
        *params,
        *scope,
    )
    onward = rows[limit - 1]["id"] if len(rows) > limit else None
    return seen([row for row in rows[:limit] if row["state"] in ("here", "away")], "id"), onward


async def _unmeasured(
    paths: list[str], wish: WorklistFilter, part: str | None, limit: int
) -> tuple[list[dict[str, Any]], UUID | None]:
    """People from 35 years on whom nobody has measured yet, in the order of their ids."""
    areas, params = _areas(paths, part)
    keyset = ""
    params.append(add_months(today(), -12 * YEARLY_FROM_AGE))
    if wish.after:
        keyset = "AND r.id > ?"
        params.append(wish.after)
    rows = await fetch(
        f"""
        {_ROW} WHERE h.area IN {areas} AND h.left_at IS NULL AND r.state = 'here' AND r.birth_date <= ?
        AND k.last_at IS NULL AND COALESCE(k.consent, '') <> 'withdrawn' {keyset} ORDER BY r.id LIMIT {limit + 1}
        """,
        *params,
    )
    return seen(rows[:limit], "id"), rows[limit - 1]["id"] if len(rows) > limit else None


async def counts(paths: list[str], part: str | None = None) -> dict[str, int]:
    """How many people each of the lists has."""
    areas, params = _areas(paths, part)
    parts, values = [], []
    for show in SHOWS[:-1]:
        condition, more = _condition(show)
        parts.append(f'COALESCE(sum(CASE WHEN {condition} THEN 1 ELSE 0 END), 0) AS "{show}"')
        values += more
    rows = await fetch(f"SELECT {', '.join(parts)} FROM health_record i WHERE i.area IN {areas}", *values, *params)
    return rows[0]


async def areas(paths: list[str]) -> list[dict[str, Any]]:
    """Towns, villages and grids to choose from."""
    within, params = within_sql("path", paths)
    return await fetch(
        f"SELECT id, name, kind, path FROM area WHERE {within} AND kind IN ('town', 'village', 'grid') ORDER BY path",
        *params,
    )


async def person(paths: list[str], resident: UUID) -> dict[str, Any] | None:
    """One person within these areas with what is known of them; None when there is none."""
    within, params = within_sql("a.path", paths)
    rows = await fetch(
        f"""
        SELECT r.id, r.name, r.sex, r.birth_date, r.state, r.phone, h.id AS household, h.number, h.name AS household_name,
               h.area, a.name AS area_name, a.path, k.reason, k.due_on, k.controlled, k.raised_days, k.attempt, k.attempts,
               COALESCE(k.known, '') AS known, k.known_on, COALESCE(k.medication, '') AS medication, k.target_systolic,
               k.target_diastolic, COALESCE(k.note, '') AS note, COALESCE(k.consent, '') AS consent, k.consent_at
        FROM resident r JOIN household h ON h.id = r.household JOIN area a ON a.id = h.area
        LEFT JOIN health_record k ON k.id = r.id WHERE r.id = ? AND {within}
        """,
        resident,
        *params,
    )
    return seen(rows, "id")[0] if rows else None


async def readings(resident: UUID) -> list[dict[str, Any]]:
    """A person's check-ups that count and are not hidden, newest first."""
    saw([resident])
    return await fetch(
        f"""
        SELECT b.id, b.measured_at, b.systolic, b.diastolic, b.pulse, b.grade, b.urgent, b.symptoms, b.note, b.device,
               b.irregular, b.arm, b.posture, b.readings, b.threshold_set, c.name AS author,
               s.unsure AND s.told_at IS NULL AS unsure
        FROM blood_pressure b JOIN account c ON c.id = b.account LEFT JOIN submission s ON s.id = b.id
        WHERE b.resident = ? AND {LIVE} AND {SHOWN} ORDER BY b.measured_at DESC, b.id DESC LIMIT {HISTORY}
        """,
        resident,
    )


async def told(resident: UUID) -> list[dict[str, Any]]:
    """What doctors noted about a person, oldest first: `detail` is the JSON of what was set."""
    return await fetch(
        "SELECT e.at AS happened_at, e.detail, c.name AS author FROM event e LEFT JOIN account c ON c.id = e.actor "
        "WHERE e.subject_kind = 'health' AND e.subject = ? AND e.verb = 'told' ORDER BY e.at, e.id",
        resident,
    )


# --- figures -----------------------------------------------------------------


_RAISED = ", ".join(f"'{grade}'" for grade in RAISED)


async def month_by_area(paths: list[str], first: date) -> list[dict[str, Any]]:
    """For each area: people measured in the month that begins on this day, and how many of them had a raised reading."""
    part, params = _areas(paths, None)
    return await fetch(
        f"""
        SELECT b.area, count(DISTINCT b.resident) AS screened,
               count(DISTINCT CASE WHEN b.grade IN ({_RAISED}) THEN b.resident END) AS raised
        FROM blood_pressure b WHERE b.measured_at >= ? AND b.measured_at < ? AND b.area IN {part} AND {LIVE} AND {SHOWN}
        GROUP BY b.area
        """,
        begin_of(first),
        begin_of(add_months(first, 1)),
        *params,
    )


async def standing_by_area(paths: list[str]) -> list[dict[str, Any]]:
    """For each area, as things are now: people with known hypertension, those of them followed up, those measured, and
    those below the target at the last check-up."""
    part, params = _areas(paths, None)
    return await fetch(
        f"""
        SELECT k.area, sum(CASE WHEN k.known = 'yes' THEN 1 ELSE 0 END) AS known,
               sum(CASE WHEN k.known = 'yes' AND k.last_at IS NOT NULL AND k.due_on >= ? THEN 1 ELSE 0 END) AS followed,
               sum(CASE WHEN k.known = 'yes' AND k.last_at IS NOT NULL THEN 1 ELSE 0 END) AS measured,
               sum(CASE WHEN k.known = 'yes' AND k.controlled THEN 1 ELSE 0 END) AS controlled
        FROM health_record k WHERE k.area IN {part} AND k.consent <> 'withdrawn' GROUP BY k.area
        """,
        today() - LOST_AFTER,
        *params,
    )


async def areas_with_villages(paths: list[str]) -> list[dict[str, Any]]:
    """Every area with the village it lies in (itself when it is one, else the nearest above it that is)."""
    within, params = within_sql("path", paths)
    rows = await fetch(f"SELECT id, name, kind, path FROM area WHERE {within} ORDER BY path", *params)
    villages = {row["path"]: row for row in rows if row["kind"] == "village"}
    found = []
    for row in rows:
        codes = row["path"].split(".")
        inside = next((".".join(codes[:n]) for n in range(len(codes), 0, -1) if ".".join(codes[:n]) in villages), None)
        found.append({**row, "village": villages[inside]["name"] if inside else row["name"]})
    return found


def months_back(count: int) -> list[date]:
    """First days of the last months, the present one first."""
    first = today().replace(day=1)
    return [add_months(first, -n) for n in range(count)]
