"""Keeping each person's health record true to what is stored, in the transaction that stores it."""

from collections import defaultdict
from collections.abc import Generator, Sequence
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from app.blood_pressure import alarm
from app.blood_pressure.past import Past, readings_sql, words_sql
from app.blood_pressure.rules.chosen_set import set_at
from app.blood_pressure.rules.follow_up import Attempt, Facts, Foretold, Measured, follow_up, foretell
from app.db import Execute, Fetch
from app.lib.clock import local, today

ONE_OUTBOX = timedelta(hours=1)
"""What arrives within this time of each other is taken to come from one phone's outbox: order of arrival then says nothing."""

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
WHERE r.id = ANY(?)
"""


def renew(people: list[UUID]) -> Generator[Any, Any, list[UUID]]:
    """Plan: renew the records of these people, and raise the alarm for every urgent reading not yet reported.

    Returns the homes in which a record changed.

    The caller has raised the homes' revisions, which locks their rows: two phones that write to one home are serialised.
    """
    persons = yield Fetch(_PEOPLE, people)
    ids = [row["id"] for row in persons]
    if not ids:
        return []
    pasts: dict[UUID, Past] = defaultdict(Past)
    for row in (yield Fetch(readings_sql(), ids, ids)):
        past = pasts[row["resident"]]
        (past.urgent if row["sort"] == "urgent" else past.readings).append(row)
    for row in (yield Fetch(words_sql(), ids, ids)):
        pasts[row["resident"]].words.append(row)
    rows = [
        row
        for person in persons
        if person["id"] in pasts or person["known"] is not None
        if _differs(row := _row(person, pasts[person["id"]]), person)
    ]
    yield from store(rows)
    places = {person["id"]: {name: person[name] for name in ("area", "household", "path")} for person in persons}
    untold = [{**row, **places[key]} for key, past in pasts.items() for row in past.urgent if row["alerted_at"] is None]
    if untold:
        yield from alarm.raise_alarm(untold)
    return sorted({row["household"] for row in rows})


def renew_homes(households: list[UUID]) -> Generator[Any, Any, list[UUID]]:
    """Plan: the same for everybody of these homes."""
    people = yield Fetch("SELECT id FROM resident WHERE household = ANY(?)", households)
    return (yield from renew([row["id"] for row in people]))


def _differs(row: dict[str, Any], kept: dict[str, Any]) -> bool:
    """Whether a person's record has to be rewritten."""
    return any(row[name] != kept[f"kept_{name}" if name in ("household", "area") else name] for name in COLUMNS[1:])


def _row(person: dict[str, Any], past: Past) -> dict[str, Any]:
    readings, words = past.readings, past.words
    measured = [_measured(reading) for reading in readings]
    last = readings[-1] if readings else None
    consent = next((word for word in words if word["sort"] == "consent"), None)
    tried = [word for word in words if word["sort"] == "attempt"]
    attempt = Attempt(local(tried[-1]["said_at"]).date(), tried[-1]["code"]) if tried else None
    facts, by = facts_of(person), set_at(person["path"])
    found = follow_up(measured, facts, by, attempt, unanswered(past.urgent, readings))
    told = foretell(measured, facts, by, measured[-1].day if measured else today())
    if consent is not None and consent["code"] == "withdrawn":
        found = found._replace(reason="", due_on=None)  # whoever refused is not to be asked again
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


def _measured(row: dict[str, Any]) -> Measured:
    day = local(row["measured_at"]).date()
    return Measured(day, row["systolic"], row["diastolic"], row["grade"], bool(row["urgent"]))


def unanswered(urgent: Sequence[dict[str, Any]], readings: Sequence[dict[str, Any]]) -> date | None:
    """The day of an urgent reading that is still unanswered. Only a reading that is not urgent, is of a later day and did not
    arrive before it answers it.

    A reading held on a phone for weeks is still news on arrival, whatever others measured meanwhile without knowing of it.
    """
    calm = [(local(row["measured_at"]).date(), _arrived(row)) for row in readings if not row["urgent"]]
    days = [
        day
        for row in urgent
        if (day := local(row["measured_at"]).date())
        if not any(later > day and arrived >= _arrived(row) - ONE_OUTBOX for later, arrived in calm)
    ]
    return max(days, default=None)


def _arrived(row: dict[str, Any]) -> datetime:
    return row["stored_at"] or row["measured_at"]


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
    """Plan: write these records over what was there (upsert); what a doctor noted stays."""
    changes = ", ".join(f"{name} = excluded.{name}" for name in COLUMNS[1:])
    places = f"({', '.join('?' * len(COLUMNS))})"
    for start in range(0, len(rows), _AT_ONCE):
        part = rows[start : start + _AT_ONCE]
        yield Execute(
            f"INSERT INTO health_record ({', '.join(COLUMNS)}) VALUES {', '.join([places] * len(part))} "
            f"ON CONFLICT (id) DO UPDATE SET {changes}",
            *(row[name] for row in part for name in COLUMNS),
        )
