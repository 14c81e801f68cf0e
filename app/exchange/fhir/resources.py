"""Our rows as FHIR R4 resources (hl7.org/fhir/R4): Observations of the blood-pressure profile, Patients without a name."""

import json
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from typing import Any

from app.lib.clock import local

LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
BP, SYSTOLIC, DIASTOLIC, HEART_RATE = "85354-9", "8480-6", "8462-4", "8867-4"
MMHG, PER_MINUTE = "mm[Hg]", "/min"
BP_PROFILE = "http://hl7.org/fhir/StructureDefinition/bp"
HEART_RATE_PROFILE = "http://hl7.org/fhir/StructureDefinition/heartrate"
RECORDS = "urn:weige:blood-pressure"
"""System of the identifiers our own records bear."""
HEART_RATE_SUFFIX = "-hr"
_CATEGORY = [
    {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "vital-signs"}]}
]
_SNOMED = "http://snomed.info/sct"
_ARMS = {"left": "368208006", "right": "368209003"}
_GENDERS = {"female": "female", "male": "male"}


def _code(code: str, words: str) -> dict[str, Any]:
    return {"coding": [{"system": LOINC, "code": code, "display": words}]}


def _quantity(value: int, unit: str, code: str) -> dict[str, Any]:
    return {"value": value, "unit": unit, "system": UCUM, "code": code}


def instant(moment: datetime) -> str:
    """A moment with the town's offset, as FHIR wants it."""
    return local(moment).isoformat(timespec="seconds")


def _meta(row: dict[str, Any], profile: str) -> dict[str, Any]:
    stored = row.get("stored_at")
    updated = {"lastUpdated": local(stored).isoformat(timespec="milliseconds")} if stored else {}
    return {**updated, "profile": [profile]}


def observation(row: dict[str, Any]) -> dict[str, Any]:
    """A check-up as an Observation of the profile `bp`: the means that count."""
    found: dict[str, Any] = {
        "resourceType": "Observation",
        "id": str(row["id"]),
        "meta": _meta(row, BP_PROFILE),
        "identifier": [{"system": RECORDS, "value": str(row["id"])}],
        "status": "final",
        "category": _CATEGORY,
        "code": _code(BP, "Blood pressure panel with all children optional"),
        "subject": {"reference": f"Patient/{row['resident']}"},
        "effectiveDateTime": instant(row["measured_at"]),
        "component": [
            {
                "code": _code(SYSTOLIC, "Systolic blood pressure"),
                "valueQuantity": _quantity(row["systolic"], "mmHg", MMHG),
            },
            {
                "code": _code(DIASTOLIC, "Diastolic blood pressure"),
                "valueQuantity": _quantity(row["diastolic"], "mmHg", MMHG),
            },
        ],
    }
    if row["arm"] in _ARMS:
        found["bodySite"] = {"coding": [{"system": _SNOMED, "code": _ARMS[row["arm"]]}]}
    if len(json.loads(row["readings"])) > 1:
        found["method"] = {"text": "mean of repeated readings"}
    if row["corrects"]:
        found["status"] = "amended"
    return found


def heart_rate(row: dict[str, Any]) -> dict[str, Any]:
    """The pulse of a check-up as an Observation of its own."""
    return {
        "resourceType": "Observation",
        "id": f"{row['id']}{HEART_RATE_SUFFIX}",
        "meta": _meta(row, HEART_RATE_PROFILE),
        "identifier": [{"system": RECORDS, "value": f"{row['id']}{HEART_RATE_SUFFIX}"}],
        "status": "final",
        "category": _CATEGORY,
        "code": _code(HEART_RATE, "Heart rate"),
        "subject": {"reference": f"Patient/{row['resident']}"},
        "effectiveDateTime": instant(row["measured_at"]),
        "valueQuantity": _quantity(row["pulse"], "beats/minute", PER_MINUTE),
    }


def of_check_up(row: dict[str, Any], codes: Collection[str]) -> Iterator[dict[str, Any]]:
    """A check-up as the Observations asked for."""
    if BP in codes:
        yield observation(row)
    if HEART_RATE in codes and row["pulse"] is not None:
        yield heart_rate(row)


def patient(row: dict[str, Any], *, named: bool = False) -> dict[str, Any]:
    """A person as an id, the sex and the year of birth; `named`: name and day of birth too. Never number or address."""
    found: dict[str, Any] = {"resourceType": "Patient", "id": str(row["id"])}
    if named:
        found["name"] = [{"text": row["name"]}]
    if row["sex"] in _GENDERS:
        found["gender"] = _GENDERS[row["sex"]]
    if row["birth_date"]:
        found["birthDate"] = row["birth_date"].isoformat() if named else str(row["birth_date"].year)
    if row["state"] == "died":
        found["deceasedBoolean"] = True
    return found


def group(row: dict[str, Any]) -> dict[str, Any]:
    """An area as the group of the people who live in it, without naming them."""
    return {"resourceType": "Group", "id": str(row["id"]), "type": "person", "actual": True, "name": row["name"]}


def bundle(
    base: str,
    links: dict[str, str],
    resources: Iterable[dict[str, Any]],
    included: Iterable[dict[str, Any]] = (),
    total: int | None = None,
) -> dict[str, Any]:
    """One page of a search. `links`: by relation; `included`: what the matches refer to; `total`: of all pages' matches."""
    entries = [
        {"fullUrl": f"{base}/{each['resourceType']}/{each['id']}", "resource": each, "search": {"mode": mode}}
        for mode, found in (("match", resources), ("include", included))
        for each in found
    ]
    found = {"resourceType": "Bundle", "type": "searchset"}
    found["link"] = [{"relation": relation, "url": url} for relation, url in links.items()]
    return {**found, **({"total": total} if total is not None else {}), **({"entry": entries} if entries else {})}


def outcome(*issues: dict[str, Any]) -> dict[str, Any]:
    """What is wrong, for a machine; see `issue`."""
    return {"resourceType": "OperationOutcome", "issue": list(issues)}


def issue(code: str, words: str, where: str = "", severity: str = "error") -> dict[str, Any]:
    """One thing wrong: a code of FHIR's issue types, what and how to mend it, and the element."""
    found: dict[str, Any] = {"severity": severity, "code": code, "diagnostics": words}
    return {**found, "expression": [where]} if where else found
