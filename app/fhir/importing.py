"""Taking in Observations of a device or a hospital: they become records like a phone's, stored once and judged by us."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

import msgspec

from app.db import write
from app.fhir import queries
from app.fhir.identity import Identity, identity, keys, with_corrections
from app.fhir.profile import Taken, Wrong, read
from app.fhir.resources import DIASTOLIC, SYSTOLIC, issue, outcome
from app.kinds import KINDS
from app.lib.clock import now
from app.sync import reading
from app.sync.outcomes import Outcome
from app.sync.reading import Read, Sender
from app.sync.receiving import receive
from app.web.i18n import localised

AT_ONCE = 500
"""Records of one transaction."""
_NOT_KNOWN = "This patient is not known here, or is in an area that is not yours."
_LONELY = "A heart rate is taken in with the blood pressure of the same moment and patient, in the same request."
_COMPONENT = "Observation.component.where(code.coding.code='{}').value"
_PATHS = {
    "readings.0.systolic": _COMPONENT.format(SYSTOLIC),
    "readings.0.diastolic": _COMPONENT.format(DIASTOLIC),
    "readings.0.pulse": "Observation.value",
    "resident": "Observation.subject",
    "consent": "Observation.subject",
    "recorded_at": "Observation.effective",
    "note": "Observation.note",
    "id": "Observation.identifier",
    "corrects": "Observation.identifier",
}
"""Where in an Observation a fault of our own record lies."""


class Result(NamedTuple):
    """What became of one resource: an HTTP status as a transaction would have it, its id here, and issues."""

    status: str
    key: str
    issues: list[dict[str, Any]]

    @property
    def refused(self) -> bool:
        """Whether nothing of it is here."""
        return self.status >= "400"

    def as_entry(self) -> dict[str, Any]:
        """An entry of a batch-response."""
        response: dict[str, Any] = {"status": self.status}
        if self.key:
            response["location"] = f"Observation/{self.key}"
        if self.issues:
            response["outcome"] = outcome(*self.issues)
        return {"response": response}


class _Intake:
    """One batch on its way: results by place, and what is still to be decided."""

    def __init__(self, resources: Sequence[Any]) -> None:
        self.resources = resources
        self.results: dict[int, Result] = {}
        self.taken: dict[int, Taken] = {}
        self.identities: dict[int, Identity] = {}
        for place, resource in enumerate(resources):
            try:
                self.taken[place] = read(resource)
            except Wrong as wrong:
                self.results[place] = Result("422", "", wrong.issues)

    def settle(self, place: int, result: Result) -> None:
        """That is what became of it."""
        self.results[place] = result
        self.taken.pop(place, None)

    async def look_up(self, paths: list[str]) -> None:
        """Settle what names nobody of ours, and what is here already."""
        known = await queries.known_residents(paths, [each.patient for each in self.taken.values()])
        for place, each in list(self.taken.items()):
            if each.patient not in known:
                self.settle(place, Result("404", "", [issue("not-found", _NOT_KNOWN, "Observation.subject")]))
        said = {
            place: (identity(self.resources[place]), each, self.resources[place].get("status"))
            for place, each in self.taken.items()
        }
        self.identities = await with_corrections(said)
        ours = await queries.own_records(keys(self.identities.values()))
        for place, one in self.identities.items():
            if one.ours and one.key in ours:
                self.settle(place, Result("200", str(one.key), []))

    def pair(self) -> list[tuple[int, list[int]]]:
        """Places of blood pressures, each with those of the heart rates of its moment; a lonely one is settled."""
        pulses: dict[tuple[UUID, Any], list[int]] = defaultdict(list)
        for place, each in self.taken.items():
            if each.systolic is None:
                pulses[each.patient, each.at].append(place)
        pairs = [
            (place, pulses.pop((each.patient, each.at), []))
            for place, each in self.taken.items()
            if each.systolic is not None
        ]
        for lonely in [place for places in pulses.values() for place in places]:
            self.settle(lonely, Result("422", "", [issue("not-supported", _LONELY, "Observation.code")]))
        return pairs


async def take_in(resources: Sequence[Any], sender: Sender, *, whole: bool = False) -> list[Result]:
    """Store what can be stored; one result for each resource, in order. At most AT_ONCE of them, in one transaction.

    `whole`: all or nothing: when one is refused, nothing is stored.
    """
    batch = _Intake(resources)
    await batch.look_up(sender.paths)
    pairs = batch.pair()
    if pairs and not (whole and batch.results and any(each.refused for each in batch.results.values())):
        received_at = now()
        records = [_read(batch, place, beside, sender, received_at) for place, beside in pairs]
        stored = await write(receive, records, sender, KINDS)
        for (place, beside), one in zip(pairs, stored.outcomes, strict=True):
            for each in (place, *beside):
                batch.results[each] = _result(one)
    not_done = Result("424", "", [issue("processing", "Not stored, because another entry was refused.")])
    return [batch.results.get(place, not_done) for place in range(len(resources))]


def _read(batch: _Intake, place: int, beside: list[int], sender: Sender, received_at: Any) -> Read:
    """The record that a pair of Observations becomes."""
    taken, own = batch.taken[place], batch.identities[place]
    values = {"systolic": taken.systolic, "diastolic": taken.diastolic}
    if beside:
        values["pulse"] = batch.taken[beside[0]].pulse
    data: dict[str, Any] = {"resident": str(taken.patient), "readings": [values], "posture": "", "note": taken.note}
    if own.corrects:
        data["corrects"] = str(own.corrects)
    record = {
        "id": str(own.key),
        "kind": "blood_pressure",
        "form": 1,
        "recorded_at": taken.at.isoformat(),
        "data": data,
    }
    return reading.read(msgspec.json.encode(record), KINDS, sender, received_at, 0)


def _result(one: Outcome) -> Result:
    """`parked` is kept here and waits for a person; the sender need not send it again."""
    if one.outcome == "parked":
        issues = [
            issue(
                "business-rule",
                localised(fault.message, fault.values),
                _PATHS.get(fault.field, "Observation"),
                "warning",
            )
            for fault in one.errors
        ]
        return Result("202", one.id, issues)
    return Result("201" if one.outcome == "stored" else "200", one.id, [])
