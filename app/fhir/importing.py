"""Taking in Observations of a device or a hospital: they become records like a phone's, stored once and judged by us."""

import hashlib
from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID, uuid5

import msgspec

from app.db import as_uuid, write
from app.fhir import queries
from app.fhir.profile import Taken, Wrong, read
from app.fhir.resources import HEART_RATE_SUFFIX, RECORDS, issue, outcome
from app.kinds import KINDS
from app.lib.clock import now
from app.sync import receiving
from app.sync.receiving import Sender, receive
from app.web.i18n import localised

_NAMESPACE = UUID("0f4f6f0e-9f0a-5c6e-9d0c-666869722e77")
AT_ONCE = 500


class Result(NamedTuple):
    """What became of one resource: an HTTP status as a transaction would have it, its id here, and issues."""

    status: str
    key: str
    issues: list[dict[str, Any]]

    def as_entry(self) -> dict[str, Any]:
        """An entry of a batch-response."""
        response: dict[str, Any] = {"status": self.status}
        if self.key:
            response["location"] = f"Observation/{self.key}"
        if self.issues:
            response["outcome"] = outcome(*self.issues)
        return {"response": response}


def _identity(resource: dict[str, Any]) -> tuple[UUID, UUID | None]:
    """The id a resource has here, the same at every try; and the record of ours it is, when it came from us."""
    identifiers = [each for each in resource.get("identifier") or [] if isinstance(each, dict) and each.get("value")]
    for each in identifiers:
        if each.get("system") == RECORDS:
            try:
                own = as_uuid(str(each["value"]).removesuffix(HEART_RATE_SUFFIX))
            except ValueError:
                continue
            return own, own
    if identifiers:
        return uuid5(_NAMESPACE, f"{identifiers[0].get('system', '')}|{identifiers[0]['value']}"), None
    digest = hashlib.sha256(msgspec.json.encode(resource, order="deterministic")).hexdigest()
    return uuid5(_NAMESPACE, digest), None


async def take_in(resources: Sequence[Any], sender: Sender) -> list[Result]:
    """Store what can be stored; one result for each resource, in order. At most AT_ONCE of them."""
    results: list[Result | None] = [None] * len(resources)
    taken: dict[int, Taken] = {}
    for place, resource in enumerate(resources):
        try:
            taken[place] = read(resource)
        except Wrong as wrong:
            results[place] = Result("422", "", wrong.issues)
    known = await queries.known_residents(sender.paths, [each.patient for each in taken.values()])
    identities = {place: _identity(resources[place]) for place in taken}
    ours = await queries.own_records([own for _key, own in identities.values() if own])
    for place, each in list(taken.items()):
        if each.patient not in known:
            words = "This patient is not known here, or is in an area that is not yours."
            results[place] = Result("404", "", [issue("not-found", words, "Observation.subject")])
            del taken[place]
        elif identities[place][1] in ours:
            results[place] = Result("200", str(identities[place][0]), [])
            del taken[place]
    pulses = {(each.patient, each.at): place for place, each in taken.items() if each.systolic is None}
    records, places = [], []
    received_at = now()
    for place, each in taken.items():
        if each.systolic is None:
            continue
        beside = pulses.pop((each.patient, each.at), None)
        pulse = taken[beside].pulse if beside is not None else None
        record = _record(identities[place][0], each, pulse)
        records.append(receiving.read(msgspec.json.encode(record), KINDS, sender, received_at, 0))
        places.append((place, beside))
    for lonely in pulses.values():
        words = "A heart rate is taken in with the blood pressure of the same moment and patient, in the same request."
        results[lonely] = Result("422", "", [issue("not-supported", words, "Observation.code")])
    if records:
        stored = await write(receive, records, sender, KINDS)
        for (place, beside), one in zip(places, stored.outcomes, strict=True):
            results[place] = _result(one)
            if beside is not None:
                results[beside] = _result(one)
    return [result or Result("422", "", [issue("processing", "This could not be taken in.")]) for result in results]


def _record(key: UUID, taken: Taken, pulse: int | None) -> dict[str, Any]:
    reading = {"systolic": taken.systolic, "diastolic": taken.diastolic}
    data = {
        "resident": str(taken.patient),
        "readings": [{**reading, "pulse": pulse} if pulse is not None else reading],
        "posture": "",
        "note": taken.note,
    }
    return {"id": str(key), "kind": "blood_pressure", "form": 1, "recorded_at": taken.at.isoformat(), "data": data}


def _result(one: receiving.Outcome) -> Result:
    """`parked` is kept here and waits for a person; the sender need not send it again."""
    if one.outcome == "parked":
        issues = [
            issue("business-rule", localised(fault.message, fault.values), fault.field, "warning")
            for fault in one.errors
        ]
        return Result("202", one.id, issues)
    return Result("201" if one.outcome == "stored" else "200", one.id, [])
