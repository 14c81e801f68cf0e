"""Taking in Observations of a device or a hospital: they become records like a phone's, stored once (idempotent) and judged
by us."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple
from uuid import UUID, uuid5

import msgspec

from app.exchange.fhir.importing.parsing import Told
from app.exchange.fhir.importing.profile import Taken
from app.exchange.fhir.importing.same_record import Identity, Known, Sought, meaning, second, twins
from app.exchange.fhir.resources import DIASTOLIC, SYSTOLIC, issue, outcome
from app.exchange.fhir.search import queries
from app.lib.clock import now
from app.sync.batch import reading
from app.sync.batch.one_by_one import take_in as take_in_records
from app.sync.batch.outcomes import Outcome
from app.sync.batch.reading import Read
from app.sync.batch.receiving import SAME_ID
from app.sync.kinds import Fault, Sender
from app.sync.registry import Subjects
from app.web.i18n import localised

AT_ONCE = 500
"""Records of one transaction."""
_NOT_KNOWN = "This patient is not known here, or is in an area that is not yours."
_LONELY = "A heart rate is taken in with the blood pressure of the same moment and patient, in the same request."
_OTHER_RATE = "Another heart rate came for the same moment and patient. One of them is taken in."
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
        """Whether it was refused, and nothing of it stored."""
        return self.status >= "400"

    def as_entry(self) -> dict[str, Any]:
        """An entry of a batch-response."""
        response: dict[str, Any] = {"status": self.status}
        if self.key:
            response["location"] = f"Observation/{self.key}"
        if self.issues:
            response["outcome"] = outcome(*self.issues)
        return {"response": response}


def _refusal(status: str, code: str, words: str, where: str) -> Result:
    return Result(status, "", [issue(code, words, where)])


class _Pair(NamedTuple):
    """A blood pressure by its place, and the places of the heart rates of its moment."""

    place: int
    beside: list[int]


class _Intake:
    """One request being worked on: results by place, and what is still to be decided."""

    def __init__(self, sent: Sequence[Told]) -> None:
        self.sent = sent
        self.results: dict[int, Result] = {}
        self.taken: dict[int, Taken] = {}

    def read(self) -> None:
        """Note what each resource says; one that is wrong has its result at once."""
        for place, each in enumerate(self.sent):
            if each.taken is None:
                self.settle(place, Result("422", "", each.wrong))
            else:
                self.taken[place] = each.taken

    def settle(self, place: int, result: Result) -> None:
        """Set the final result of the resource at this place."""
        self.results[place] = result
        self.taken.pop(place, None)

    async def look_up(self, paths: list[str]) -> None:
        """Settle what names nobody of ours."""
        known = await queries.known_residents(paths, [each.patient for each in self.taken.values()])
        for place, each in list(self.taken.items()):
            if each.patient not in known:
                self.settle(place, _refusal("404", "not-found", _NOT_KNOWN, "Observation.subject"))

    async def pair(self) -> list[_Pair]:
        """Blood pressures with their heart rates; a heart rate that has none is settled."""
        pulses: dict[tuple[UUID, Any], list[int]] = defaultdict(list)
        for place, each in self.taken.items():
            if each.systolic is None:
                pulses[each.patient, second(each.at)].append(place)
        pairs = [
            _Pair(place, self._agreeing(pulses.pop((each.patient, second(each.at)), [])))
            for place, each in list(self.taken.items())
            if each.systolic is not None
        ]
        await self._lonely([place for places in pulses.values() for place in places])
        return pairs

    def _agreeing(self, places: list[int]) -> list[int]:
        """Those of a moment's heart rates that say what the first says; the others are settled."""
        agreeing = [place for place in places if self.taken[place].pulse == self.taken[places[0]].pulse]
        for other in set(places) - set(agreeing):
            self.settle(other, _refusal("422", "duplicate", _OTHER_RATE, "Observation.valueQuantity"))
        return agreeing

    async def _lonely(self, places: list[int]) -> None:
        here = {
            (row["resident"], second(row["measured_at"]), row["pulse"]): row["id"]
            for row in (await queries.live_at([self.taken[place] for place in places]) if places else ())
        }
        for place in places:
            each = self.taken[place]
            key = here.get((each.patient, second(each.at), each.pulse))
            lonely = _refusal("422", "not-supported", _LONELY, "Observation.code")
            self.settle(place, self.told(place, Result("200", str(key), [])) if key else lonely)

    def told(self, place: int, result: Result) -> Result:
        """A result, with what of the resource was not taken in."""
        return result._replace(issues=[*result.issues, *self.sent[place].left_out])

    def settle_pair(self, pair: _Pair, result: Result) -> None:
        """A blood pressure and the heart rates beside it."""
        for place in (pair.place, *pair.beside):
            self.settle(place, self.told(place, result))

    def pulse(self, pair: _Pair) -> int | None:
        """The heart rate beside a blood pressure."""
        return self.taken[pair.beside[0]].pulse if pair.beside else None

    def names(self, pair: _Pair) -> list[UUID]:
        """The ids that its sender's identifiers map to."""
        one = self.sent[pair.place]
        return [*one.names, *([one.unless] if one.unless else [])]

    async def identities(self, pairs: Sequence[_Pair], paths: list[str]) -> dict[int, Identity]:
        """What is here of them, by place."""
        sought = {
            pair.place: Sought(
                self.taken[pair.place],
                self.pulse(pair),
                self.names(pair),
                self.sent[pair.place].status,
                self.sent[pair.place].unless,
            )
            for pair in pairs
        }
        live = await queries.live_at([each.taken for each in sought.values()])
        newest = await queries.newest_of(paths, {name for each in sought.values() for name in each.names})
        known = Known(live, newest)
        return {place: known.identity(each) for place, each in sought.items()}

    def parts(self, pairs: Sequence[_Pair], *, whole: bool) -> Iterator[list[_Pair]]:
        """Split into transactions, unless `whole`; a correction never shares one with what it corrects, which comes first."""
        part: list[_Pair] = []
        named: set[UUID] = set()
        for pair in pairs:
            own = set(self.names(pair))
            if part and not whole and (len(part) == AT_ONCE or own & named):
                yield part
                part, named = [], set()
            part.append(pair)
            named |= own
        if part:
            yield part


async def take_in(sent: Sequence[Told], sender: Sender, subjects: Subjects, *, whole: bool = False) -> list[Result]:
    """Store what can be stored; one result for each resource, in order. AT_ONCE records are one transaction.

    `whole`: all or nothing: when one is refused, nothing is stored. At most AT_ONCE then.
    """
    batch = _Intake(sent)
    batch.read()
    await batch.look_up(sender.paths)
    pairs = await batch.pair()
    if not (whole and any(each.refused for each in batch.results.values())):
        for part in batch.parts(pairs, whole=whole):
            await _store(batch, part, sender, subjects)
    not_done = Result("424", "", [issue("processing", "Not stored, because another entry was refused.")])
    return [batch.results.get(place, not_done) for place in range(len(sent))]


async def _store(batch: _Intake, pairs: Sequence[_Pair], sender: Sender, subjects: Subjects) -> None:
    """Store one transaction's worth, and settle each of them."""
    identities = await batch.identities(pairs, sender.paths)
    first = twins([(pair.place, batch.taken[pair.place]) for pair in pairs])
    for pair in pairs:
        own = identities[pair.place]
        if own.here:
            batch.settle_pair(pair, Result("200", str(own.key), []))
    fresh = [pair for pair in pairs if not identities[pair.place].here and first[pair.place] == pair.place]
    received_at = now()
    records = [_read(batch, pair, identities[pair.place], sender, subjects, received_at) for pair in fresh]
    stored = await take_in_records(records, sender, subjects) if records else None
    for pair, one in zip(fresh, stored.outcomes if stored else (), strict=True):
        batch.settle_pair(pair, _result(one))
    for pair in pairs:
        if pair.place in batch.taken:
            same = batch.results[first[pair.place]]
            batch.settle_pair(pair, Result("200" if same.status == "201" else same.status, same.key, same.issues))


def _read(batch: _Intake, pair: _Pair, own: Identity, sender: Sender, subjects: Subjects, received_at: Any) -> Read:
    """The record that a pair of Observations becomes."""
    taken = batch.taken[pair.place]
    values = {"systolic": taken.systolic, "diastolic": taken.diastolic}
    if pair.beside:
        values["pulse"] = batch.pulse(pair)
    data: dict[str, Any] = {"resident": str(taken.patient), "readings": [values], "posture": "", "note": taken.note}
    data |= {"arm": taken.arm} if taken.arm else {}
    data |= {"corrects": str(own.corrects)} if own.corrects else {}
    record = {
        "id": str(own.key),
        "kind": "blood_pressure",
        "form": 1,
        "recorded_at": taken.at.isoformat(),
        "data": data,
    }
    found = reading.read(msgspec.json.encode(record), subjects.kinds, sender, received_at, 0)
    return _aside(found, taken) if own.contrary else found


def _aside(found: Read, taken: Taken) -> Read:
    """A record under an id of its own, for somebody to look at: its identifier is taken here by something else."""
    own = uuid5(found.record.id, str(meaning(taken)))
    record = replace(found.record, id=own)
    return replace(found, record=record, kind=None, faults=[Fault("id", SAME_ID)], sent_id=str(own))


def _result(one: Outcome) -> Result:
    """`parked` is kept here and waits for a person; the sender need not send it again."""
    if one.outcome == "parked":
        return Result("202", one.id, list(_issues(one.errors)))
    return Result("201" if one.outcome == "stored" else "200", one.id, [])


def _issues(faults: Iterable[Fault]) -> Iterator[dict[str, Any]]:
    for fault in faults:
        words = localised(fault.message, fault.values)
        yield issue("business-rule", words, _PATHS.get(fault.field, "Observation"), "warning")
