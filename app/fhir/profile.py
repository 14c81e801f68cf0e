"""What an Observation must be for us to take it in, beyond being FHIR: general validators let a wrong unit pass."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from app.fhir.resources import BP, DIASTOLIC, HEART_RATE, LOINC, MMHG, PER_MINUTE, SYSTOLIC, UCUM, issue
from app.lib.clock import now

AHEAD = timedelta(minutes=5)
"""How far a device's clock may run ahead."""
FIRST_YEAR = 2000
_MOST = 10_000
STATUSES = {"final", "amended", "corrected"}

_UNITS = {
    "kPa": "The unit is kPa. Please send mm[Hg]: multiply by 7.50062 and round to a whole number.",
    "mmHg": "The UCUM code of millimetres of mercury is mm[Hg], not mmHg.",
}


class Taken(NamedTuple):
    """What an Observation says, once it is in order. `pulse` or the two pressures, in /min and mmHg."""

    patient: UUID
    at: datetime
    systolic: int | None = None
    diastolic: int | None = None
    pulse: int | None = None
    note: str = ""


class Wrong(Exception):
    """It can't be taken in; `issues` say why."""

    def __init__(self, issues: list[dict[str, Any]]) -> None:
        super().__init__(issues)
        self.issues = issues


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def as_list(value: Any) -> list[Any]:
    """The value when it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def codes(concept: Any) -> set[str]:
    """LOINC codes of a CodeableConcept."""
    return {
        coding["code"]
        for coding in map(_dict, as_list(_dict(concept).get("coding")))
        if coding.get("system") == LOINC and isinstance(coding.get("code"), str)
    }


def _value(quantity: Any, unit: str, where: str) -> tuple[int | None, list[dict[str, Any]]]:
    """A whole number in this unit, and what is wrong with it."""
    said = _dict(quantity)
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
    if "comparator" in said:
        return None, [issue("not-supported", "A value with a comparator cannot be judged.", f"{where}.comparator")]
    return round(number), []


def _moment(resource: dict[str, Any]) -> tuple[datetime | None, list[dict[str, Any]]]:
    where = "Observation.effectiveDateTime"
    said = resource.get("effectiveDateTime", resource.get("effectiveInstant"))
    if not isinstance(said, str):
        return None, [issue("required", "Please send effectiveDateTime, the moment of the measurement.", where)]
    try:
        moment = datetime.fromisoformat(said)
    except ValueError:
        return None, [issue("value", "The time could not be read; e.g. 2026-10-20T09:12:00+08:00.", where)]
    if len(said) < 16 or moment.tzinfo is None:
        return None, [issue("value", "The time needs its zone, e.g. 2026-10-20T09:12:00+08:00.", where)]
    if moment.year < FIRST_YEAR:
        return None, [issue("value", "The time lies too far back. Please check the device's clock.", where)]
    if moment > now() + AHEAD:
        return None, [issue("business-rule", "The time lies in the future. Please check the device's clock.", where)]
    return moment, []


def _patient(resource: dict[str, Any]) -> tuple[UUID | None, list[dict[str, Any]]]:
    where = "Observation.subject"
    said = _dict(resource.get("subject")).get("reference")
    try:
        return UUID(str(said or "").rsplit("Patient/", 1)[1]), []
    except (IndexError, ValueError):
        return None, [issue("required", "The subject must be a reference such as Patient/<id> of this server.", where)]


def _pressures(resource: dict[str, Any]) -> tuple[dict[str, int | None], list[dict[str, Any]]]:
    components = list(enumerate(map(_dict, as_list(resource.get("component")))))
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
        yield issue("value", "The status must be final, amended or corrected.", "Observation.status")
    found = codes(resource.get("code"))
    if not found & {BP, HEART_RATE}:
        words = f"The code must be LOINC {BP} (blood pressure) or {HEART_RATE} (heart rate), with the system {LOINC}."
        yield issue("code-invalid", words, "Observation.code")
    categories = [
        _dict(c).get("code") for e in map(_dict, as_list(resource.get("category"))) for c in as_list(e.get("coding"))
    ]
    if "vital-signs" not in categories:
        yield issue("required", "The category must be vital-signs.", "Observation.category")


def read(resource: Any) -> Taken:
    """What an Observation says. Raises Wrong with everything that is wrong with it."""
    if not isinstance(resource, dict) or resource.get("resourceType") != "Observation":
        raise Wrong([issue("not-supported", "Only Observations can be taken in.", "resourceType")])
    issues = list(_issues_of_all(resource))
    moment, wrong = _moment(resource)
    issues += wrong
    patient, wrong = _patient(resource)
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
    notes = [str(_dict(each).get("text", "")) for each in as_list(resource.get("note"))]
    return Taken(patient, moment, note="\n".join(filter(None, notes)), **values)
