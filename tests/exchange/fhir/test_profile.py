"""What an imported Observation must be: a general validator lets a wrong unit pass, these do not."""

from datetime import UTC, datetime

import pytest

from app.exchange.fhir.capability import capability
from app.exchange.fhir.importing.profile import Wrong, read
from app.exchange.fhir.resources import heart_rate, outcome, patient
from tests.cast import uid
from tests.exchange.fhir.steps import GOOD, ROW, changed, parsed

R4B = pytest.importorskip("fhir.resources.R4B")


def test_what_we_give_out_is_fhir_and_what_we_take_in():
    person = {
        "id": uid("周桂英"),
        "sex": "female",
        "birth_date": datetime(1950, 3, 8, tzinfo=UTC).date(),
        "state": "here",
    }
    for resource in (
        GOOD,
        heart_rate(ROW),
        patient(person),
        capability("https://x/fhir", "2026-11-24"),
        outcome({**_ISSUE}),
    ):
        parsed(resource)
    taken = read(GOOD)
    assert (taken.systolic, taken.diastolic, taken.patient) == (148, 92, uid("周桂英"))
    assert taken.at == ROW["measured_at"] and GOOD["effectiveDateTime"] == "2026-10-20T09:12:00+08:00"
    assert read(heart_rate(ROW)).pulse == 76


_ISSUE = {"severity": "error", "code": "value", "diagnostics": "x"}


def test_a_patient_has_no_name_and_no_day_of_birth():
    person = {"id": uid("周桂英"), "sex": "", "birth_date": datetime(1950, 3, 8, tzinfo=UTC).date(), "state": "died"}
    assert patient(person) == {
        "resourceType": "Patient",
        "id": str(uid("周桂英")),
        "birthDate": "1950",
        "deceasedBoolean": True,
    }


QUANTITY = ("component", 0, "valueQuantity")


@pytest.mark.parametrize(
    ("path", "value", "where", "said"),
    [
        ((*QUANTITY, "code"), "kPa", "Observation.component[0].valueQuantity.code", "7.50062"),
        ((*QUANTITY, "code"), "mmHg", "Observation.component[0].valueQuantity.code", "mm[Hg]"),
        ((*QUANTITY, "code"), ..., "Observation.component[0].valueQuantity.code", "mm[Hg]"),
        ((*QUANTITY, "system"), "http://example.org", "Observation.component[0].valueQuantity.code", "UCUM"),
        ((*QUANTITY, "value"), "148", "Observation.component[0].valueQuantity.value", "number"),
        ((*QUANTITY, "value"), True, "Observation.component[0].valueQuantity.value", "number"),
        ((*QUANTITY, "comparator"), ">", "Observation.component[0].valueQuantity.comparator", "comparator"),
        (QUANTITY, ..., "Observation.component[0].valueQuantity", "valueQuantity"),
        (("component",), [], "Observation.component", "8480-6"),
        (("component",), ..., "Observation.component", "8462-4"),
        (("component", 1), GOOD["component"][0], "Observation.component", "8480-6"),
        (("effectiveDateTime",), "2026-10-20T09:12:00", "Observation.effectiveDateTime", "zone"),
        (("effectiveDateTime",), "2026-10-20", "Observation.effectiveDateTime", "zone"),
        (("effectiveDateTime",), "yesterday", "Observation.effectiveDateTime", "could not be read"),
        (("effectiveDateTime",), ..., "Observation.effectiveDateTime", "moment"),
        (("effectiveDateTime",), "2999-10-20T09:12:00+08:00", "Observation.effectiveDateTime", "future"),
        (("subject",), ..., "Observation.subject", "Patient/"),
        (("subject", "reference"), "Patient/周桂英", "Observation.subject", "Patient/"),
        (("status",), "preliminary", "Observation.status", "final"),
        (("status",), "entered-in-error", "Observation.status", "final"),
        (("category",), [], "Observation.category", "vital-signs"),
        (("code", "coding", 0, "system"), "urn:ours", "Observation.code", "LOINC"),
        (("code", "coding", 0, "code"), "8310-5", "Observation.code", "85354-9"),
        (("resourceType",), "Condition", "resourceType", "Observations"),
    ],
)
def test_each_fault_is_named_with_its_place_and_cure(path, value, where, said):
    with pytest.raises(Wrong) as wrong:
        read(changed(path, value))
    (found,) = [each for each in wrong.value.issues if where in each["expression"] and said in each["diagnostics"]]
    parsed(outcome(found))


@pytest.mark.parametrize(
    "strange", [None, 7, "x", [], {}, {"resourceType": "Observation", "component": {"a": 1}, "code": 5}]
)
def test_what_is_no_observation_at_all(strange):
    with pytest.raises(Wrong):
        read(strange)
