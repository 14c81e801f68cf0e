"""Keeping each person's health record true to what is stored, in the transaction that stores it."""

from collections.abc import Generator, Sequence
from typing import Any
from uuid import UUID

from app.blood_pressure import alarm
from app.blood_pressure.choosing import set_at
from app.blood_pressure.follow_up import Attempt, Facts, Foretold, Measured, follow_up, foretell
from app.db import Execute, Fetch
from app.lib.clock import local, today

HISTORY = 12
"""Check-ups of a person that decide what is due: the rules look back over three days of measuring at most."""

COLUMNS = (
    "id",
    "household",
    "area",
    "consent",
    "consent_at",
    "last_at",
    "systolic",
    "diastolic",
    "grade",
    "controlled",
    "raised_days",
    "reason",
    "rank",
    "due_on",
    "attempt",
    "attempts",
    "next_well",
    "next_high",
    "recheck_by",
    "urgent_on",
)
"""What is renewed; the rest is a doctor's word."""
_AT_ONCE = 200

_PEOPLE = """
SELECT r.id, r.birth_date, r.household, h.area, a.path, k.known, k.known_on, k.target_systolic, k.target_diastolic,
       k.last_at, k.rank, k.due_on, k.controlled, k.systolic, k.diastolic, k.consent, k.consent_at, k.attempt, k.attempts,
       k.household AS kept_household, k.area AS kept_area, k.reason, k.grade, k.raised_days,
       k.next_well, k.next_high, k.recheck_by, k.urgent_on
FROM resident r JOIN household h ON h.id = r.household JOIN area a ON a.id = h.area LEFT JOIN health_record k ON k.id = r.id
WHERE r.household = ANY(?)
"""
_READINGS = f"""
SELECT * FROM (
  SELECT b.resident, b.measured_at, b.systolic, b.diastolic, b.grade, b.urgent,
         row_number() OVER (PARTITION BY b.resident ORDER BY b.measured_at DESC, b.id DESC) AS place
  FROM blood_pressure b WHERE b.resident = ANY(?) AND b.superseded_by IS NULL AND b.withdrawn_at IS NULL
) newest WHERE place <= {HISTORY} ORDER BY resident, place DESC
"""
_UNTOLD = """
SELECT b.id, b.resident, b.measured_at, b.account FROM blood_pressure b
WHERE b.resident = ANY(?) AND b.urgent AND b.alerted_at IS NULL AND b.superseded_by IS NULL AND b.withdrawn_at IS NULL
"""
_WORDS = """
SELECT c.resident, 'consent' AS sort, c.decision AS code, c.decided_at AS said_at FROM health_consent c
WHERE c.resident = ANY(?) AND c.superseded_by IS NULL AND c.withdrawn_at IS NULL
UNION ALL
SELECT t.resident, 'attempt', t.reason, t.tried_at FROM pressure_attempt t
WHERE t.resident = ANY(?) AND t.superseded_by IS NULL AND t.withdrawn_at IS NULL
ORDER BY said_at
"""


def renew(households: list[UUID]) -> Generator[Any, Any, list[UUID]]:
    """Plan: renew the records of the people of these homes, and raise the alarm for what is urgent and not yet told.

    Returns the homes in which a record changed.

    The homes' revisions went up before, which locks their rows: two phones of one home take turns.
    """
    people = yield Fetch(_PEOPLE, households)
    ids = [row["id"] for row in people]
    if not ids:
        return []
    readings: dict[UUID, list[dict[str, Any]]] = {}
    for row in (yield Fetch(_READINGS, ids)):
        readings.setdefault(row["resident"], []).append(row)
    words: dict[UUID, list[dict[str, Any]]] = {}
    for row in (yield Fetch(_WORDS, ids, ids)):
        words.setdefault(row["resident"], []).append(row)
    rows = [
        row
        for person in people
        if person["id"] in readings or person["id"] in words or person["known"] is not None
        if _differs(row := _row(person, readings.get(person["id"], []), words.get(person["id"], [])), person)
    ]
    yield from store(rows)
    urgent = [resident for resident, taken in readings.items() if any(reading["urgent"] for reading in taken)]
    untold = (yield Fetch(_UNTOLD, urgent)) if urgent else []
    if untold:
        homes = {person["id"]: person for person in people}
        places = ("area", "household", "path")
        yield from alarm.raise_alarm(
            [{**row, **{name: homes[row["resident"]][name] for name in places}} for row in untold]
        )
    return sorted({row["household"] for row in rows})


def _differs(row: dict[str, Any], kept: dict[str, Any]) -> bool:
    """Whether a person's record has to be written anew."""
    return any(row[name] != kept[f"kept_{name}" if name in ("household", "area") else name] for name in COLUMNS[1:])


def _row(person: dict[str, Any], readings: list[dict[str, Any]], words: list[dict[str, Any]]) -> dict[str, Any]:
    measured = [
        Measured(local(r["measured_at"]).date(), r["systolic"], r["diastolic"], r["grade"], bool(r["urgent"]))
        for r in readings
    ]
    last = readings[-1] if readings else None
    consent = next((word for word in reversed(words) if word["sort"] == "consent"), None)
    tried = [
        word for word in words if word["sort"] == "attempt" and (last is None or word["said_at"] > last["measured_at"])
    ]
    attempt = Attempt(local(tried[-1]["said_at"]).date(), tried[-1]["code"]) if tried else None
    facts, by = facts_of(person), set_at(person["path"])
    found = follow_up(measured, facts, by, attempt)
    told = foretell(measured, facts, by, measured[-1].day if measured else today())
    if consent is not None and consent["code"] == "withdrawn":
        found = found._replace(reason="", due_on=None)  # nobody is to be asked again
        told = Foretold()
    return {
        "id": person["id"],
        "household": person["household"],
        "area": person["area"],
        "consent": consent["code"] if consent else "",
        "consent_at": consent["said_at"] if consent else None,
        "last_at": last["measured_at"] if last else None,
        "systolic": last["systolic"] if last else None,
        "diastolic": last["diastolic"] if last else None,
        "grade": last["grade"] if last else "",
        "controlled": found.controlled,
        "raised_days": found.raised_days,
        "reason": found.reason,
        "rank": found.rank,
        "due_on": found.due_on,
        "attempt": attempt.reason if attempt else "",
        "attempts": len(tried),
        "next_well": told.well,
        "next_high": told.high,
        "recheck_by": told.recheck_by,
        "urgent_on": told.urgent_on,
    }


def facts_of(row: dict[str, Any]) -> Facts:
    """What a doctor and the register say, from a row of both."""
    target = (row["target_systolic"], row["target_diastolic"])
    return Facts(
        row["birth_date"],
        {"yes": True, "no": False}.get(row["known"] or ""),
        row["known_on"],
        target if target[0] and target[1] else None,
    )


def store(rows: Sequence[dict[str, Any]]) -> Generator[Any, Any, None]:
    """Plan: write these records over what was there; a doctor's word stays."""
    changes = ", ".join(f"{name} = excluded.{name}" for name in COLUMNS[1:])
    places = f"({', '.join('?' * len(COLUMNS))})"
    for start in range(0, len(rows), _AT_ONCE):
        part = rows[start : start + _AT_ONCE]
        yield Execute(
            f"INSERT INTO health_record ({', '.join(COLUMNS)}) VALUES {', '.join([places] * len(part))} "
            f"ON CONFLICT (id) DO UPDATE SET {changes}",
            *(row[name] for row in part for name in COLUMNS),
        )
