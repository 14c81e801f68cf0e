"""Observations to send, and reading what FHIR answers."""

import copy
from datetime import UTC, datetime, timedelta

from app.exchange.fhir.resources import HEART_RATE, observation
from tests.cast import uid

ROW = {
    "id": uid("a record"),
    "resident": uid("周桂英"),
    "measured_at": datetime(2026, 10, 20, 1, 12, tzinfo=UTC),
    "systolic": 148,
    "diastolic": 92,
    "pulse": 76,
    "arm": "left",
    "readings": "[{}, {}]",
    "corrects": None,
}


GOOD = observation(ROW)


def parsed(resource):
    """The resource as a general library of R4B sees it."""
    from fhir.resources.R4B import get_fhir_model_class

    return get_fhir_model_class(resource["resourceType"]).model_validate(resource)


def changed(path, value):
    """GOOD with something else at a path; `...` takes it away."""
    resource = copy.deepcopy(GOOD)
    inside = resource
    for step in path[:-1]:
        inside = inside[step]
    if value is ...:
        del inside[path[-1]]
    else:
        inside[path[-1]] = value
    return resource


def found(bundle):
    return [entry["resource"] for entry in bundle.get("entry", [])]


def of_a_hospital(number, who="周桂英", **change):
    one = copy.deepcopy(GOOD)
    del one["id"]
    one["identifier"] = [{"system": "urn:hospital", "value": str(number)}]
    one["subject"] = {"reference": f"Patient/{uid(who)}"}
    one["effectiveDateTime"] = f"2026-10-{number:02}T09:00:00+08:00"
    return {**one, **change}


def named(number, systolic=150, **change):
    """A reading of its own day and identifier."""
    one = of_a_hospital(1, **change)
    one["identifier"][0]["value"] = f"n{number}"
    moment = datetime(2025, 1, 1, 8, tzinfo=UTC) + timedelta(hours=number)
    one["effectiveDateTime"] = change.get("effectiveDateTime", moment.isoformat())
    one["component"][0]["valueQuantity"]["value"] = systolic
    return one


def bundle(kind, *resources):
    entries = [{"resource": one, "request": {"method": "POST", "url": "Observation"}} for one in resources]
    return {"resourceType": "Bundle", "type": kind, "entry": entries}


def statuses(answer):
    assert answer.status_code == 200, answer.text
    parsed(answer.json())
    return [entry["response"]["status"] for entry in answer.json()["entry"]]


def pulse_of(number, value=71):
    one = named(number)
    one["identifier"][0]["value"] += "-pulse"
    del one["component"]
    quantity = {"value": value, "system": "http://unitsofmeasure.org", "code": "/min"}
    code = {"coding": [{"system": "http://loinc.org", "code": HEART_RATE}]}
    return {**one, "code": code, "valueQuantity": quantity}


def refused(answer, status, code):
    """An OperationOutcome that says why not."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"].startswith("application/fhir+json")
    parsed(answer.json())
    assert answer.json()["issue"][0]["code"] == code
    return answer.json()["issue"][0]["diagnostics"]
