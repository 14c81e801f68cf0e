"""What changes the meaning of an Observation refuses it, wherever it stands and by whatever door it comes."""

import copy
import json

import pytest

from app.exchange.fhir.importing.elements import ABSENT, REFUSED
from app.exchange.fhir.importing.meaning import left_out
from app.exchange.fhir.importing.profile import Wrong, read
from app.exchange.fhir.importing.references import SentAt
from app.exchange.fhir.resources import heart_rate
from tests.blood_pressure.steps import measure
from tests.cast import uid
from tests.exchange.fhir.steps import GOOD, ROW, bundle, changed, of_a_hospital, parsed, statuses
from tests.exchange.machines import open_machine

STRANGE = [{"url": "urn:clinic:not-this-person", "valueBoolean": True}]
UNKNOWN = [{"url": next(iter(ABSENT)), "valueCode": "unknown"}]
SNOMED = "http://snomed.info/sct"
HL7 = "http://terminology.hl7.org/CodeSystem/"


def coded(system, code):
    return {"coding": [{"system": system, "code": code}]}


def with_coding(path, code):
    """GOOD with one more LOINC code at a path."""
    resource = copy.deepcopy(GOOD)
    inside = resource
    for step in path:
        inside = inside[step]
    inside["coding"] = [*inside["coding"], {"system": "http://loinc.org", "code": code}]
    return resource


QUANTITY = ("component", 0, "valueQuantity")
CHANGES_IT = [
    # (the resource, the element that is named)
    (changed(("modifierExtension",), STRANGE), "Observation.modifierExtension"),
    (changed(("component", 1, "modifierExtension"), STRANGE), "Observation.component[1].modifierExtension"),
    (changed((*QUANTITY, "modifierExtension"), STRANGE), "Observation.component[0].valueQuantity.modifierExtension"),
    (changed(("subject", "modifierExtension"), STRANGE), "Observation.subject.modifierExtension"),
    (changed(("code", "coding", 0, "modifierExtension"), STRANGE), "Observation.code.coding[0].modifierExtension"),
    (changed(("performer",), [{"modifierExtension": STRANGE}]), "Observation.performer[0].modifierExtension"),
    (
        changed(("referenceRange",), [{"text": "x", "modifierExtension": STRANGE}]),
        "Observation.referenceRange[0].modifierExtension",
    ),
    (
        changed(("contained",), [{"resourceType": "Device", "id": "d", "modifierExtension": STRANGE}]),
        "Observation.contained[0].modifierExtension",
    ),
    (
        changed(("contained",), [{"resourceType": "Device", "implicitRules": "urn:x"}]),
        "Observation.contained[0].implicitRules",
    ),
    (changed(("implicitRules",), "urn:rules"), "Observation.implicitRules"),
    (changed(("_implicitRules",), {"extension": UNKNOWN}), "Observation.implicitRules"),
    *((changed(("status",), status), "Observation.status") for status in ("entered-in-error", "cancelled", "unknown")),
    *((changed(("status",), status), "Observation.status") for status in ("preliminary", "registered", None, 7)),
    *((changed((name,), [{"reference": "Patient/x"}]), f"Observation.{name}") for name in sorted(REFUSED)),
    (changed(("component", 0, "dataAbsentReason"), coded(HL7, "error")), "Observation.component[0].dataAbsentReason"),
    (changed((*QUANTITY, "_value"), {"extension": UNKNOWN}), "Observation.component[0].valueQuantity.value.extension[0]"),
    (changed(("_effectiveDateTime",), {"extension": UNKNOWN}), "Observation.effectiveDateTime.extension[0]"),
    (changed(("_status",), {"extension": UNKNOWN}), "Observation.status.extension[0]"),
    (changed(("subject", "extension"), UNKNOWN), "Observation.subject.extension[0]"),
    *(
        (changed((*QUANTITY, "comparator"), sign), "Observation.component[0].valueQuantity.comparator")
        for sign in ("<", "<=", ">=", ">", "ad")
    ),
    (changed((*QUANTITY, "unit"), "kPa"), "Observation.component[0].valueQuantity.unit"),
    (changed((*QUANTITY, "negated"), True), "Observation.component[0].valueQuantity.negated"),
    (changed(("component", 0, "negationInd"), True), "Observation.component[0].negationInd"),
    (changed(("component", 0, "valueBoolean"), False), "Observation.component[0].valueBoolean"),
    (changed(("component", 0, "valueString"), "about"), "Observation.component[0].valueString"),
    (changed(("valueBoolean",), False), "Observation.valueBoolean"),
    (changed(("valueCodeableConcept",), {"text": "not done"}), "Observation.valueCodeableConcept"),
    (changed(("valueQuantity",), GOOD["component"][0]["valueQuantity"]), "Observation.valueQuantity"),
    *((changed((name,), True), f"Observation.{name}") for name in ("notPerformed", "refuted", "verificationStatus")),
    (changed(("triggeredBy",), [{"observation": {}}]), "Observation.triggeredBy"),
    (changed(("effectiveInstant",), GOOD["effectiveDateTime"]), "Observation.effectiveInstant"),
    (changed(("bodySite",), coded(SNOMED, "344001")), "Observation.bodySite"),  # an ankle
    (changed(("bodySite",), {"text": "thigh"}), "Observation.bodySite"),
    (
        changed(("bodySite", "coding"), [{"system": SNOMED, "code": code} for code in ("368208006", "368209003")]),
        "Observation.bodySite",  # both arms
    ),
    (changed(("method",), coded(SNOMED, "113011001")), "Observation.method"),  # by feeling the pulse
    (changed(("method",), {"text": "24 h mean"}), "Observation.method"),
    *(
        (changed(("interpretation",), [coded(f"{HL7}v3-ObservationInterpretation", code)]), "Observation.interpretation[0]")
        for code in (">", "<", "NEG", "QCF", "IND")
    ),
    (
        changed(("component", 0, "interpretation"), [coded(f"{HL7}v3-ObservationInterpretation", ">")]),
        "Observation.component[0].interpretation[0]",
    ),
    (changed(("meta", "security"), [{"code": "HTEST"}]), "Observation.meta.security[0]"),
    (changed(("meta", "tag"), [{"code": "SUBSETTED"}]), "Observation.meta.tag[0]"),
    (with_coding(("code",), "8310-5"), "Observation.code"),
    (with_coding(("code",), "8867-4"), "Observation.code"),
    (with_coding(("component", 0, "code"), "8478-0"), "Observation.component[0].code"),
]  # fmt: skip
IDS = [f"{number} {where}" for number, (_resource, where) in enumerate(CHANGES_IT)]


@pytest.mark.parametrize(("resource", "where"), CHANGES_IT, ids=IDS)
def test_it_is_refused_and_the_element_named(resource, where):
    with pytest.raises(Wrong) as wrong:
        read(resource)
    assert where in [each for one in wrong.value.issues for each in one["expression"]]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("modifierExtension",), []),
        (("implicitRules",), ""),
        (("extension",), [{"url": "urn:clinic:ward", "valueString": "3"}]),
        (("method",), coded(SNOMED, "37931006")),
        (("method",), {"text": "示波法"}),
        (("bodySite",), {"text": "Right upper arm"}),
        (("bodySite",), coded(SNOMED, "40983000")),
        (("interpretation",), [coded(f"{HL7}v3-ObservationInterpretation", "H")]),
        (("interpretation",), [{"text": "high"}]),
        (("meta", "security"), [{"code": "R"}]),
        ((*QUANTITY, "comparator"), None),
        ((*QUANTITY, "unit"), "mm[Hg]"),
    ],
)
def test_what_changes_nothing_is_taken(path, value):
    assert read(changed(path, value)).systolic == 148


def test_the_arm_is_kept():
    assert read(GOOD).arm == "left"
    assert read(changed(("bodySite",), {"text": "Right arm"})).arm == "right"
    assert read(changed(("bodySite",), ...)).arm == ""


def test_what_is_not_kept_is_said():
    extra = {"code": coded("http://loinc.org", "8478-0"), "valueQuantity": {"value": 110}}
    resource = changed(("component",), [extra, *GOOD["component"]])
    resource["device"] = {"display": "monitor"}
    assert read(resource).systolic == 148
    told = left_out(resource)
    assert [(one["severity"], one["expression"]) for one in told] == [
        ("warning", ["Observation.component[0]"]),
        ("information", ["Observation.device"]),
    ]
    assert left_out(GOOD) == [] and left_out(heart_rate(ROW)) == []


HERE, OURS = SentAt({"https://weige.example/fhir"}), str(uid("周桂英"))


@pytest.mark.parametrize(
    ("subject", "full_url"),
    [
        ({"reference": f"Patient/{OURS}"}, ""),
        ({"reference": f"Patient/{OURS}/_history/1"}, ""),
        ({"reference": f"https://weige.example/fhir/Patient/{OURS}"}, ""),
        (
            {"reference": f"Patient/{OURS}", "type": "Patient", "display": "x"},
            "urn:uuid:0c3201bd-1cbf-4d64-b04d-cd9187a4c6e0",
        ),
        ({"reference": f"Patient/{OURS}"}, f"https://weige.example/fhir/Observation/{OURS}"),
    ],
)
def test_a_patient_of_ours(subject, full_url):
    assert str(read(changed(("subject",), subject), HERE._replace(full_url=full_url)).patient) == OURS


@pytest.mark.parametrize(
    ("subject", "full_url"),
    [
        ({"reference": f"https://hospital.example/fhir/Patient/{OURS}"}, ""),
        ({"reference": f"https://weige.example.evil/fhir/Patient/{OURS}"}, ""),
        ({"reference": f"https://weige.example/other/Patient/{OURS}"}, ""),
        ({"reference": f"urn:uuid:{OURS}"}, ""),
        ({"reference": f"Patient/urn:uuid:{OURS}"}, ""),
        ({"reference": f"Patient/{{{OURS}}}"}, ""),
        ({"reference": f"Patient/{OURS.replace('-', '')}"}, ""),
        ({"reference": f"Group/Patient/{OURS}"}, ""),
        ({"reference": f"Practitioner/{OURS}"}, ""),
        ({"reference": f"#Patient/{OURS}"}, ""),
        ({"reference": "#p"}, ""),
        ({"reference": f"Patient?identifier=x|{OURS}"}, ""),
        ({"reference": f"Patient/{OURS}", "type": "Group"}, ""),
        ({"reference": f"Patient/{OURS}", "not": True}, ""),
        ({"identifier": {"system": "urn:hospital", "value": OURS}}, ""),
        ({"identifier": {"system": "urn:hospital", "value": OURS}, "type": "Patient", "display": "周桂英"}, ""),
        ({"reference": f"Patient/{OURS}"}, "https://hospital.example/fhir/Observation/77"),
    ],
)
def test_a_patient_of_another_server_is_none_of_ours(subject, full_url):
    with pytest.raises(Wrong) as wrong:
        read(changed(("subject",), subject), HERE._replace(full_url=full_url))
    assert all(each.startswith("Observation.subject") for one in wrong.value.issues for each in one["expression"])


@pytest.fixture(scope="module")
def machine(client, server):
    assert measure(client("chen"), "周桂英", "130/80", days=2)["outcome"] == "stored"
    return open_machine(server, client("xu"), client("shen"), ("read", "write"))


def test_at_every_door(machine, database):
    before = database.one("SELECT count(*) FROM submission")
    bad = {**of_a_hospital(3), "modifierExtension": STRANGE}
    answer = machine.post("/fhir/Observation", json=bad)
    assert answer.status_code == 422
    assert parsed(answer.json()).issue[0].expression == ["Observation.modifierExtension"]
    assert statuses(machine.post("/fhir", json=bundle("batch", bad))) == ["422"]
    answer = machine.post("/fhir", json=bundle("transaction", bad))
    assert answer.status_code == 422
    assert answer.json()["issue"][0]["expression"] == ["Bundle.entry[0].resource.modifierExtension"]
    for body in (json.dumps(bad), f"{json.dumps(bad)}\n{json.dumps(bad)}", json.dumps(bundle("collection", bad))):
        assert set(statuses(machine.post("/fhir/$import", content=body.encode()))) == {"422"}
    assert database.one("SELECT count(*) FROM submission") == before


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"implicitRules": "urn:rules"}, "Bundle.implicitRules"),
        ({"modifierExtension": STRANGE}, "Bundle.modifierExtension"),
        (
            {"link": [{"relation": "self", "url": "x", "modifierExtension": STRANGE}]},
            "Bundle.link[0].modifierExtension",
        ),
    ],
)
def test_a_bundle_that_changes_what_is_in_it(machine, change, where):
    for kind, door in (("batch", "/fhir"), ("transaction", "/fhir"), ("collection", "/fhir/$import")):
        answer = machine.post(door, json={**bundle(kind, of_a_hospital(4)), **change})
        assert answer.status_code == 422 and answer.json()["issue"][0]["expression"] == [where]


@pytest.mark.parametrize("kind", ["history", "message", "document", "transaction-response"])
def test_a_bundle_of_states_and_messages_is_none_of_readings(machine, kind):
    answer = machine.post("/fhir/$import", json=bundle(kind, of_a_hospital(4)))
    assert answer.status_code == 422 and answer.json()["issue"][0]["expression"] == ["Bundle.type"]


def test_an_entry_that_changes_what_is_in_it(machine):
    sent = bundle("batch", of_a_hospital(5), of_a_hospital(6))
    sent["entry"][0]["modifierExtension"] = STRANGE
    assert statuses(machine.post("/fhir", json=sent)) == ["422", "201"]
    sent = bundle("collection", of_a_hospital(5), of_a_hospital(6))
    sent["entry"][0]["request"]["method"] = "DELETE"
    assert statuses(machine.post("/fhir/$import", json=sent)) == ["422", "200"]


def test_a_sender_learns_what_was_not_kept(machine):
    sent = of_a_hospital(8)
    sent["component"].append({"code": coded("http://loinc.org", "8478-0"), "valueQuantity": {"value": 110}})
    for _again in range(2):
        answer = machine.post("/fhir/Observation", json=sent)
        (told,) = parsed(answer.json()).issue
        assert answer.status_code in (201, 200) and told.severity == "warning"
        assert told.expression == ["Observation.component[2]"]
    (entry,) = machine.post("/fhir", json=bundle("batch", sent)).json()["entry"]
    assert entry["response"]["outcome"]["issue"][0]["expression"] == ["Observation.component[2]"]
