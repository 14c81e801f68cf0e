"""How a blood-pressure check-up is received. The form is on the household's page (`#blood-pressure`)."""

import json
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from app.blood_pressure.consent_receiving import ask_consent, consent_id, version_faults
from app.blood_pressure.renewing import renew
from app.blood_pressure.rules.chosen_set import set_at
from app.blood_pressure.rules.thresholds import LIMITS, Judgement, Reading, ThresholdSet, judge
from app.blood_pressure.tables import BloodPressure, HealthConsent
from app.blood_pressure.words import ARMS, CONSENTS, FEELINGS, POSTURES, SYMPTOMS
from app.db import Update, fetch
from app.lib.classes import HEALTH
from app.lib.ids import as_uuid_or_none
from app.sync.corrections import corrected_homes, corrected_people, supersede, withdraw_from
from app.sync.kinds import Accepted, Fault, Kind, Known, Needs, Parked, Record, Shape
from app.web.i18n import N_

NOTE_LENGTH = 2000
DEVICE_LENGTH = 60
MOST_READINGS = 3

_MISSING = {
    "systolic": N_("Please enter the upper number (systolic)."),
    "diastolic": N_("Please enter the lower number (diastolic)."),
}
_OUTSIDE = {
    "systolic": N_("The upper number must be from %(least)d to %(most)d. Please check the device."),
    "diastolic": N_("The lower number must be from %(least)d to %(most)d. Please check the device."),
    "pulse": N_("The pulse must be from %(least)d to %(most)d. Please check the device."),
}
_SHORT = N_("%(value)d is too small. Perhaps a digit is missing: %(guess)d? Please enter all digits the device shows.")
_LONG = N_("%(value)d is too large. Perhaps there is a digit too many: %(guess)d? Please look at the device.")
_DIED = N_(
    "This person is on the list as having died. If that is a mistake, put it right at the home, then save again."
)


class ReadingShape(msgspec.Struct, kw_only=True, omit_defaults=True):
    """One reading as typed: mmHg, and beats a minute."""

    systolic: int | None = None
    diastolic: int | None = None
    pulse: int | None = None


class BloodPressureShape(Shape):
    """One to three readings in the order taken. Codes: see words.py; `feeling` says whether symptoms were asked for.

    `consent_version`: that of the words the person was told, when they were asked.
    """

    resident: UUID | None = None
    readings: list[ReadingShape | None] = []
    arm: str = ""
    posture: str = "seated"
    feeling: str = ""
    symptoms: list[str] = []
    consent: str = ""
    consent_version: str = ""
    device: str = ""
    irregular: bool = False
    note: str = ""


def _needs(data: BloodPressureShape) -> Needs:
    return Needs(
        residents=[data.resident] if data.resident else [],
        originals=[data.corrects] if data.corrects else [],
    )


def _outside(field: str, name: str, value: int) -> Fault:
    """A typing error, with the number that was probably meant: 14 for 140, 1480 for 148."""
    least, most = LIMITS[name]
    if value < least <= value * 10 <= most:
        return Fault(field, _SHORT, {"value": value, "guess": value * 10})
    if value > most >= value // 10 >= least:
        return Fault(field, _LONG, {"value": value, "guess": value // 10})
    return Fault(field, _OUTSIDE[name], {"least": least, "most": most})


def _reading_faults(place: int, reading: ReadingShape) -> list[Fault]:
    faults = []
    for name, (least, most) in LIMITS.items():
        value = getattr(reading, name)
        field = f"readings.{place}.{name}"
        if value is None:
            if name in _MISSING:
                faults.append(Fault(field, _MISSING[name]))
        elif not least <= value <= most:
            faults.append(_outside(field, name, value))
    if not faults and (reading.systolic or 0) <= (reading.diastolic or 0):
        message = N_("The upper number must be larger than the lower one. Perhaps they are swapped.")
        faults.append(Fault(f"readings.{place}.systolic", message))
    return faults


def _faults(data: BloodPressureShape) -> list[Fault]:
    faults = []
    if data.resident is None:
        faults.append(Fault("resident", N_("Please choose whose blood pressure it is.")))
    if not any(data.readings):
        faults.append(Fault("readings.0.systolic", _MISSING["systolic"]))
    if len(data.readings) > MOST_READINGS:
        message = N_("No more than %(most)d readings belong to one check-up. Save the others as a new one.")
        faults.append(Fault("readings", message, {"most": MOST_READINGS}))
    for place, reading in enumerate(data.readings[:MOST_READINGS]):
        if reading is not None:
            faults.extend(_reading_faults(place, reading))
    if data.arm and data.arm not in ARMS:
        faults.append(Fault("arm", N_("Please choose the left or the right arm.")))
    if data.posture and data.posture not in POSTURES:
        faults.append(Fault("posture", N_("Please choose sitting, lying or standing.")))
    if data.feeling and data.feeling not in FEELINGS:
        faults.append(Fault("feeling", N_("Please choose whether anything is felt.")))
    if any(code != "none" and code not in SYMPTOMS for code in data.symptoms):
        faults.append(Fault("symptoms", N_("Please choose symptoms from the list.")))
    if data.consent and data.consent not in CONSENTS:
        faults.append(Fault("consent", N_("Please choose whether the person agreed.")))
    faults.extend(version_faults(data.consent_version))
    if len(data.device) > DEVICE_LENGTH:
        message = N_("Please shorten the name of the device to %(limit)d characters.")
        faults.append(Fault("device", message, {"limit": DEVICE_LENGTH}))
    if len(data.note) > NOTE_LENGTH:
        faults.append(Fault("note", N_("Please shorten the remark to %(limit)d characters."), {"limit": NOTE_LENGTH}))
    return faults


def _judged(data: BloodPressureShape, symptoms: list[str], by: ThresholdSet) -> tuple[list[Reading], Judgement]:
    readings = [Reading(each.systolic, each.diastolic, each.pulse) for each in data.readings if each is not None]
    return readings, judge(readings, symptoms, by)


def _is_urgent(record: Record, known: Known) -> bool:
    """Whether somebody has to go at once. No role is required to record such a reading: protecting a life comes first."""
    data: BloodPressureShape = record.data
    if data.resident is None or _faults(data):
        return False
    symptoms = [code for code in data.symptoms if code != "none"]
    return _judged(data, symptoms, set_at(known["residents"][data.resident].get("path", "")))[1].urgent


def _accept(record: Record, known: Known) -> Accepted | Parked:
    data: BloodPressureShape = record.data
    faults = _faults(data)
    guards, corrected = supersede(record, known, BloodPressure)
    if faults or corrected:
        return Parked(faults + corrected)
    resident = known["residents"][data.resident]
    by = set_at(resident.get("path", ""))
    symptoms = sorted({code for code in data.symptoms if code != "none"})
    readings, judgement = _judged(data, symptoms, by)
    faults, consents = ask_consent(record, resident, data.consent, data.consent_version, urgent=judgement.urgent)
    if resident.get("state") == "died":
        faults.insert(0, Fault("resident", _DIED))
    if faults:
        return Parked(faults)
    row: dict[str, Any] = {
        "id": record.id,
        "resident": data.resident,
        "household": resident["household"],
        "area": resident["area"],
        "account": record.account,
        "measured_at": record.recorded_at,
        "readings": json.dumps([each._asdict() for each in readings]),
        "systolic": judgement.systolic,
        "diastolic": judgement.diastolic,
        "pulse": judgement.pulse,
        "arm": data.arm,
        "posture": data.posture,
        # An empty list does not say whether anybody asked: "asked, has none" is kept as ["none"].
        "symptoms": json.dumps(symptoms or (["none"] if data.feeling == "none" or "none" in data.symptoms else [])),
        "consent": data.consent,
        "note": data.note,
        "grade": judgement.grade,
        "urgent": judgement.urgent,
        "threshold_set": by.version,
        "corrects": record.corrects,
        "device": data.device.strip(),
        "irregular": data.irregular,
    }
    return Accepted(
        area=resident["area"],
        household=resident["household"],
        verb="corrected" if record.corrects else "measured",
        subject_kind="blood_pressure",
        subject=record.id,
        rows=[(BloodPressure, row), *consents],
        guards=guards,
        detail={"grade": judgement.grade, "urgent": judgement.urgent},
        people=corrected_people(record, known, data.resident),
        also=corrected_homes(record, known),
    )


def _dated(record_id: UUID, moment: datetime) -> list[Update]:
    """Updates that date a check-up; the consent that came with it was given when it was measured."""
    return [
        Update(BloodPressure, {"measured_at": moment}, {"id": record_id}),
        Update(HealthConsent, {"decided_at": moment}, {"id": consent_id(record_id)}),
    ]


async def _is_closed(fields: dict[str, str]) -> bool:
    """Whether the person has withdrawn the consent, so that the numbers are hidden from their author too."""
    resident = as_uuid_or_none(fields.get("resident", ""))
    sql = "SELECT 1 AS one FROM health_record WHERE id = ? AND consent = 'withdrawn'"
    return resident is not None and bool(await fetch(sql, resident))


KIND = Kind(
    "blood_pressure",
    1,
    BloodPressureShape,
    _needs,
    _accept,
    facts=BloodPressure,
    withdraw=withdraw_from(BloodPressure),
    renews=renew,
    closed=_is_closed,
    any_time=True,
    dated=_dated,
    data_class=HEALTH,
    from_anybody=_is_urgent,
)
