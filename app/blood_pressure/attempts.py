"""How it is received that somebody could not be measured, and why. The form is beside that of the check-up."""

from uuid import UUID

from app.blood_pressure.renewing import renew
from app.blood_pressure.tables import PressureAttempt
from app.blood_pressure.words import REASONS
from app.sync.corrections import supersede, withdraw_from
from app.sync.kinds import Accepted, Fault, Kind, Known, Needs, Parked, Record, Shape
from app.web.i18n import N_

NOTE_LENGTH = 500


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
    resident = known.residents[data.resident]
    row = {
        "id": record.id,
        "resident": data.resident,
        "household": resident["household"],
        "account": record.account,
        "reason": data.reason,
        "note": data.note,
        "tried_at": record.recorded_at,
    }
    return Accepted(
        area=resident["area"],
        household=resident["household"],
        verb="not_measured",
        subject_kind="resident",
        subject=data.resident,
        rows=[(PressureAttempt, row)],
        guards=guards,
        detail={"reason": data.reason},
    )


KIND = Kind("pressure_attempt", 1, AttemptShape, _needs, _accept, afterwards=renew)
withdraw = withdraw_from(PressureAttempt)
