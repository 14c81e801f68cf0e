"""What was done in a period, person by person in the order of villages and homes: for the health centre's own form."""

from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from app.areas.scope import within_sql
from app.blood_pressure.desk.queries import LIVE
from app.db import fetch
from app.db.standing import stands
from app.events.looking import saw


class Period(NamedTuple):
    """From a moment on, up to another (excluded). `known`: only people with known hypertension."""

    since: datetime
    until: datetime
    known: bool = False


class After(NamedTuple):
    """The person after whom a page begins (keyset pagination)."""

    path: str
    number: str
    household: UUID
    position: int
    resident: UUID


async def people(paths: list[str], period: Period, after: After | None, limit: int) -> list[dict[str, Any]]:
    """People who were measured in the period, or whom somebody tried to measure; nobody who withdrew their consent."""
    within, params = within_sql("a.path", paths)
    times = [period.since, period.until]
    onward = ""
    if after:
        onward = "AND (a.path, h.number, h.id, r.position, r.id) > (?, ?, ?, ?, ?)"
    return await fetch(
        f"""
        SELECT r.id, r.name, r.sex, r.birth_date, r.phone, r.position, h.id AS household, h.number, h.area, a.path, k.known,
               k.medication, k.due_on, k.target_systolic, k.target_diastolic
        FROM resident r JOIN household h ON h.id = r.household JOIN area a ON a.id = h.area
        LEFT JOIN health_record k ON k.id = r.id
        WHERE {within} AND COALESCE(k.consent, '') <> 'withdrawn' {"AND k.known = 'yes'" if period.known else ""} AND (
          EXISTS (SELECT 1 FROM blood_pressure b WHERE b.resident = r.id AND b.measured_at >= ? AND b.measured_at < ?
                  AND {LIVE})
          OR EXISTS (SELECT 1 FROM pressure_attempt t WHERE t.resident = r.id AND t.tried_at >= ? AND t.tried_at < ?
                     AND {stands("t")})
        ) {onward} ORDER BY a.path, h.number, h.id, r.position, r.id LIMIT {limit}
        """,
        *params,
        *times,
        *times,
        *(after or ()),
    )


async def visits(residents: list[UUID], period: Period) -> list[dict[str, Any]]:
    """Every check-up and every attempt of these people in the period, in the order of time.

    `at_door`: not sent in by a machine. An attempt has a `reason` and no values.
    """
    saw(residents)
    return await fetch(
        f"""
        SELECT b.id AS id, b.resident, b.measured_at AS visited_at, b.systolic, b.diastolic, b.pulse, b.grade, b.urgent,
               b.symptoms, b.note, '' AS reason, c.name AS author,
               NOT EXISTS (SELECT 1 FROM machine_key m WHERE m.id = b.account) AS at_door
        FROM blood_pressure b JOIN account c ON c.id = b.account
        WHERE b.resident = ANY(?) AND b.measured_at >= ? AND b.measured_at < ? AND {LIVE}
        UNION ALL
        SELECT t.id, t.resident, t.tried_at, NULL, NULL, NULL, '', FALSE, '[]', t.note, t.reason, c.name, TRUE
        FROM pressure_attempt t JOIN account c ON c.id = t.account
        WHERE t.resident = ANY(?) AND t.tried_at >= ? AND t.tried_at < ? AND {stands("t")}
        ORDER BY visited_at, id
        """,
        residents,
        period.since,
        period.until,
        residents,
        period.since,
        period.until,
    )
