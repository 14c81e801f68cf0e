"""What this server can do, as FHIR's CapabilityStatement says it."""

from typing import Any

from app import __version__
from app.exchange.fhir.resources import BP_PROFILE, HEART_RATE_PROFILE

_BULK = "http://hl7.org/fhir/uv/bulkdata"
_SECURITY = (
    "Authorization: Bearer with a key of the town, made by its administrator and agreed to by a doctor. "
    "Scopes: read, write, export, names."
)


def capability(base: str, date: str) -> dict[str, Any]:
    """The statement. `base`: the address all others begin with."""
    return {
        "resourceType": "CapabilityStatement",
        "status": "active",
        "date": date,
        "kind": "instance",
        "instantiates": [f"{_BULK}/CapabilityStatement/bulk-data"],
        "software": {"name": "Weige", "version": __version__},
        "implementation": {"description": "Blood pressures measured at the door", "url": base},
        "fhirVersion": "4.0.1",
        "format": ["application/fhir+json", "application/fhir+ndjson"],
        "rest": [
            {
                "mode": "server",
                "security": {"description": _SECURITY},
                "resource": [_observation(), _patient(), _group()],
                "interaction": [{"code": "batch"}, {"code": "transaction"}],
                "operation": [
                    {"name": "export", "definition": f"{_BULK}/OperationDefinition/export"},
                    {"name": "import", "definition": "urn:weige:operation:import"},
                ],
            }
        ],
    }


def _search(**sorts: str) -> list[dict[str, str]]:
    return [{"name": name, "type": sort} for name, sort in sorts.items()]


def _interactions(*codes: str) -> list[dict[str, str]]:
    return [{"code": code} for code in codes]


def _observation() -> dict[str, Any]:
    return {
        "type": "Observation",
        "supportedProfile": [BP_PROFILE, HEART_RATE_PROFILE],
        "interaction": _interactions("read", "search-type", "create"),
        "conditionalCreate": True,
        "conditionalRead": "full-support",
        "searchInclude": ["Observation:patient", "Observation:subject"],
        "searchParam": _search(
            _id="token",
            _lastUpdated="date",
            patient="reference",
            subject="reference",
            code="token",
            category="token",
            date="date",
        ),
    }


def _patient() -> dict[str, Any]:
    return {
        "type": "Patient",
        "interaction": _interactions("read", "search-type"),
        "searchParam": _search(_id="token"),
        "operation": [{"name": "export", "definition": f"{_BULK}/OperationDefinition/patient-export"}],
    }


def _group() -> dict[str, Any]:
    return {
        "type": "Group",
        "documentation": "An area: a town, a village, a grid.",
        "interaction": _interactions("read", "search-type"),
        "operation": [{"name": "export", "definition": f"{_BULK}/OperationDefinition/group-export"}],
    }
