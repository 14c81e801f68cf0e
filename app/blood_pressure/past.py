"""The part of a person's history that decides what is due: a few rows, found through an index however long the history is."""

from dataclasses import dataclass, field
from typing import Any

from app.db import is_postgres
from app.db.standing import stands
from app.lib.newest import newest_of_each

HISTORY = 12
"""Check-ups of a person that decide what is due: the rules look back over three days of measuring at most."""
MOST_ATTEMPTS = 99
"""Attempts since the last check-up that are counted."""
_STANDS = stands("x")
_READING = (
    "x.id, x.resident, x.account, x.measured_at, x.systolic, x.diastolic, x.grade, x.urgent, x.alerted_at, x.stored_at"
)


@dataclass(slots=True)
class Past:
    """Of one person: the newest `readings` in the order of their time, the `urgent` ones that came last, and `words`: the
    consent that counts, and the attempts since the last reading in the order of their time."""

    readings: list[dict[str, Any]] = field(default_factory=list)
    urgent: list[dict[str, Any]] = field(default_factory=list)
    words: list[dict[str, Any]] = field(default_factory=list)


def _of_each(columns: str, table: str, condition: str, order: str, most: int) -> str:
    rows = f"{table} WHERE x.resident = p.id AND {condition}"
    return newest_of_each(columns, rows, "resident", order, most, lateral=is_postgres())


def readings_sql() -> str:
    """Readings of people (their ids, twice), by `sort`: the newest by their time, and the urgent ones by their arrival."""
    newest = _of_each(
        f"'newest' AS sort, {_READING}", "blood_pressure", _STANDS, "x.measured_at DESC, x.id DESC", HISTORY
    )
    urgent = _of_each(
        f"'urgent' AS sort, {_READING}",
        "blood_pressure",
        f"x.urgent AND {_STANDS}",
        "x.stored_at DESC, x.id DESC",
        HISTORY,
    )
    return f"SELECT * FROM ({newest}) n UNION ALL SELECT * FROM ({urgent}) u ORDER BY measured_at, id"


def words_sql() -> str:
    """What people (their ids, twice) said, by `sort`: `consent` or `attempt`."""
    consent = "'consent' AS sort, x.id, x.resident, x.decision AS code, x.decided_at AS said_at"
    attempt = "'attempt' AS sort, x.id, x.resident, x.reason AS code, x.tried_at AS said_at"
    measured = f"SELECT max(m.measured_at) FROM blood_pressure m WHERE m.resident = p.id AND {stands('m')}"
    long_ago = "CAST('-infinity' AS TIMESTAMPTZ)" if is_postgres() else "''"
    since = f"{_STANDS} AND x.tried_at > COALESCE(({measured}), {long_ago})"
    newest = _of_each(consent, "health_consent", _STANDS, "x.decided_at DESC, x.id DESC", 1)
    tried = _of_each(attempt, "pressure_attempt", since, "x.tried_at DESC, x.id DESC", MOST_ATTEMPTS)
    return f"SELECT * FROM ({newest}) c UNION ALL SELECT * FROM ({tried}) t ORDER BY said_at, id"
