"""What an Observation must be for us to take it in, beyond being FHIR: general validators let a wrong unit pass."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from app.exchange.fhir.importing.meaning import arm_of, as_dict, as_list, codes, faults, is_said
from app.exchange.fhir.importing.references import SentAt, patient_of
from app.exchange.fhir.resources import BP, DIASTOLIC, HEART_RATE, LOINC, MMHG, PER_MINUTE, SYSTOLIC, UCUM, issue
from app.lib.clock import now

AHEAD = timedelta(minutes=5)
"""How far a device's clock may run ahead."""
FIRST_YEAR = 2000
_MOST = 10_000
STATUSES = {"final", "amended", "corrected"}
_STATUS = {
    "entered-in-error": "It is said to be an error: only final, amended or corrected ones are taken in. "
    "Please tell the town, which takes back what came of it.",
}
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?")

_UNITS = {
    "kPa": "The unit is kPa. Please send mm[Hg]: multiply by 7.50062 and round to a whole number.",
    "mmHg": "The UCUM code of millimetres of mercury is mm[Hg], not mmHg.",
}


class Taken(NamedTuple):
    """What an Observation says, once it is in order. `pulse` or the two pressures, in /min and mmHg. `arm`: left, right."""

    patient: UUID
    at: datetime
    systolic: int | None = None
    diastolic: int | None = None
    pulse: int | None = None
    note: str = ""
    arm: str = ""


class Wrong(Exception):
    """It can't be taken in; `issues` say why. `status`: of the answer, where it is of the whole request."""

    def __init__(self, issues: list[dict[str, Any]], status: int = 400) -> None:
        super().__init__(issues)
        self.issues, self.status = issues, status


def _value(quantity: Any, unit: str, where: str) -> tuple[int | None, list[dict[str, Any]]]:
    """A whole number in this unit, and what is wrong with it."""
    said = as_dict(quantity)
    if not said:
        return None, [issue("required", "There is no valueQuantity.", where)]
    if said.get("system") != UCUM or said.get("code") != unit:
        given = str(said.get("code") or said.get("unit") or "missing")
        words = _UNITS.get(given, f"The unit must be the UCUM code {unit} (system {UCUM}).")
        return None, [issue("code-invalid", words, f"{where}.code")]
    number = said.get("value")
    if isinstance(number, bool) or not isinstance(number, int | float):
        return None, [issue("value", "The value must be a number.", f"{where}.value")]
    if abs(number) > _MOST:
        return None, [issue("value", "This number cannot be a measurement. Please check the device.", f"{where}.value")]
    if is_said(said.get("comparator")):
        return None, [issue("not-supported", "A value with a comparator cannot be judged.", f"{where}.comparator")]
    return round(number), []


def _moment(resource: dict[str, Any]) -> tuple[datetime | None, list[dict[str, Any]]]:
    where = "Observation.effectiveDateTime"
    said = resource.get("effectiveDateTime", resource.get("effectiveInstant"))
    if not isinstance(said, str):
        return None, [issue("required", "Please send effectiveDateTime, the moment of the measurement.", where)]
    if re.fullmatch(r"\d{4}(-\d\d){0,2}", said):
        return None, [issue("value", "The time needs hours, minutes and its zone: 2026-10-20T09:12:00+08:00.", where)]
    try:
        moment = datetime.fromisoformat(said if _DATE_TIME.fullmatch(said) else "")
    except ValueError:
        return None, [issue("value", "The time could not be read; e.g. 2026-10-20T09:12:00+08:00.", where)]
    if moment.tzinfo is None:
        return None, [issue("value", "The time needs its zone, e.g. 2026-10-20T09:12:00+08:00.", where)]
    if moment.year < FIRST_YEAR:
        return None, [issue("value", "The time lies too far back. Please check the device's clock.", where)]
    if moment > now() + AHEAD:
        return None, [issue("business-rule", "The time lies in the future. Please check the device's clock.", where)]
    return moment, []


def _pressures(resource: dict[str, Any]) -> tuple[dict[str, int | None], list[dict[str, Any]]]:
    components = list(enumerate(map(as_dict, as_list(resource.get("component")))))
    values: dict[str, int | None] = {}
    issues = []
    for name, code in (("systolic", SYSTOLIC), ("diastolic", DIASTOLIC)):
        found = [(place, each) for place, each in components if code in codes(each.get("code"))]
        if len(found) != 1:
            words = f"There must be exactly one component with the LOINC code {code} ({name})."
            issues.append(issue("required" if not found else "duplicate", words, "Observation.component"))
            continue
        place, component = found[0]
        where = f"Observation.component[{place}].valueQuantity"
        values[name], wrong = _value(component.get("valueQuantity"), MMHG, where)
        issues += wrong
    return values, issues


def _issues_of_all(resource: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if resource.get("status") not in STATUSES:
        words = _STATUS.get(str(resource.get("status")), "The status must be final, amended or corrected.")
        yield issue("value", words, "Observation.status")
    found = codes(resource.get("code")) & {BP, HEART_RATE}
    if len(found) != 1:
        words = f"The code must be LOINC {BP} (blood pressure) or {HEART_RATE} (heart rate), with the system {LOINC}."
        yield issue("code-invalid", words, "Observation.code")
    categories = [
        as_dict(c).get("code")
        for e in map(as_dict, as_list(resource.get("category")))
        for c in as_list(e.get("coding"))
    ]
    if "vital-signs" not in categories:
        yield issue("required", "The category must be vital-signs.", "Observation.category")


def read(resource: Any, place: SentAt = SentAt()) -> Taken:  # noqa: B008 (a tuple does not change)
    """What an Observation found at a place says. Raises Wrong with everything that is wrong with it."""
    if not isinstance(resource, dict) or resource.get("resourceType") != "Observation":
        raise Wrong([issue("not-supported", "Only Observations can be taken in.", "resourceType")])
    issues = [*faults(resource), *_issues_of_all(resource)]
    moment, wrong = _moment(resource)
    issues += wrong
    patient, wrong = patient_of(resource, place)
    issues += wrong
    values: dict[str, int | None] = {}
    if BP in codes(resource.get("code")):
        values, wrong = _pressures(resource)
        issues += wrong
    elif HEART_RATE in codes(resource.get("code")):
        values["pulse"], wrong = _value(resource.get("valueQuantity"), PER_MINUTE, "Observation.valueQuantity")
        issues += wrong
    if issues or moment is None or patient is None:
        raise Wrong(issues)
    notes = [str(as_dict(each).get("text", "")) for each in as_list(resource.get("note"))]
    return Taken(patient, moment, note="\n".join(filter(None, notes)), arm=arm_of(resource)[0], **values)
