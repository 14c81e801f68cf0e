"""Receives the record that somebody could not be measured, and why. Its form is next to that of the check-up.

The same record marks a person as moved away or dead on the list of people; correcting or withdrawing it restores the list.
"""

from collections.abc import Generator
from typing import Any
from uuid import UUID

from app.blood_pressure.renewing import renew
from app.blood_pressure.rules.follow_up import CLOSED_BY
from app.blood_pressure.tables import PressureAttempt
from app.blood_pressure.words import REASONS
from app.db import Fetch, Update
from app.db.standing import stands
from app.households.finding import renew_find
from app.households.tables import Resident
from app.lib.classes import HEALTH
from app.sync.corrections import corrected_homes, corrected_people, supersede, withdraw_from
from app.sync.kinds import Accepted, Fault, Guarded, Kind, Known, Needs, Parked, Record, Shape
from app.web.i18n import N_

NOTE_LENGTH = 500
_MEANWHILE = N_("Somebody else has just changed where this person is. Please look at the home and save again.")
_GONE = f"""
SELECT t.id, t.resident, t.reason, t.was, t.superseded_by FROM pressure_attempt t
WHERE t.resident = ANY(?) AND t.was <> '' AND NOT ({stands("t")}) ORDER BY t.id
"""


class AttemptShape(Shape):
    """Whom it was about and `reason`, one of words.REASONS."""

    resident: UUID | None = None
    reason: str = ""
    note: str = ""


def _needs(data: AttemptShape) -> Needs:
    return Needs(
        residents=[data.resident] if data.resident else [],
        originals=[data.corrects] if data.corrects else [],
    )


def _accept(record: Record, known: Known) -> Accepted | Parked:
    data: AttemptShape = record.data
    guards, faults = supersede(record, known, PressureAttempt)
    if data.resident is None:
        faults.append(Fault("resident", N_("Please choose who could not be measured.")))
    if data.reason not in REASONS:
        faults.append(Fault("reason", N_("Please choose why not.")))
    if len(data.note) > NOTE_LENGTH:
        faults.append(Fault("note", N_("Please shorten the remark to %(limit)d characters."), {"limit": NOTE_LENGTH}))
    if faults:
        return Parked(faults)
    resident = known["residents"][data.resident]
    leaves, was = data.reason in CLOSED_BY, resident["state"]
    if leaves and was != data.reason:
        still = {"id": data.resident, "state": was}
        guards = [*guards, Guarded(Resident, {"state": data.reason}, still, Fault("resident", _MEANWHILE))]
        resident["state"] = data.reason  # so that later records of the same batch see it
    else:
        was = ""
    row = {
        "id": record.id,
        "resident": data.resident,
        "household": resident["household"],
        "account": record.account,
        "reason": data.reason,
        "note": data.note,
        "tried_at": record.recorded_at,
        "was": was,
    }
    return Accepted(
        area=resident["area"],
        household=resident["household"],
        verb=data.reason if leaves else "not_measured",
        subject_kind="resident",
        subject=data.resident,
        rows=[(PressureAttempt, row)],
        guards=guards,
        detail={"reason": data.reason},
        people=corrected_people(record, known, data.resident),
        also=corrected_homes(record, known),
    )


def settle(people: list[UUID]) -> Generator[Any, Any, None]:
    """Plan: undo what an attempt that no longer counts changed on the list of people, unless somebody changed it since."""
    for gone in (yield Fetch(_GONE, people)):
        yield Update(PressureAttempt, {"was": ""}, {"id": gone["id"]})
        # When its correction changed the state again, the way back to the original state is handed on to the correction.
        further = {"id": gone["superseded_by"], "was": gone["reason"]}
        if gone["superseded_by"] and (yield Update(PressureAttempt, {"was": gone["was"]}, further)):
            continue
        yield Update(Resident, {"state": gone["was"]}, {"id": gone["resident"], "state": gone["reason"]})
    homes = yield Fetch("SELECT DISTINCT household FROM resident WHERE id = ANY(?)", people)
    yield from renew_find([row["household"] for row in homes])
    yield from renew(people)


KIND = Kind(
    "pressure_attempt",
    1,
    AttemptShape,
    _needs,
    _accept,
    facts=PressureAttempt,
    withdraw=withdraw_from(PressureAttempt),
    renews=settle,
    dated=lambda record_id, moment: [Update(PressureAttempt, {"tried_at": moment}, {"id": record_id})],
    data_class=HEALTH,
)
