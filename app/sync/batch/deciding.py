"""What becomes of each record of a batch: applied, waiting for a record it needs, or parked for somebody to look at."""

from collections.abc import Generator
from typing import Any, NamedTuple
from uuid import UUID

from app.accounts.touching import touch_accounts
from app.db import Execute, Fetch, Update, is_postgres
from app.db.alone import alone
from app.sync.batch.looking_up import LookUp, sender_of
from app.sync.batch.outcomes import Outcome, location
from app.sync.batch.reading import Read, read_stored
from app.sync.batch.writing import Pending, errors_json
from app.sync.kinds import Accepted, Fault, Kind, Parked, Sender
from app.sync.registry import Subjects
from app.sync.tables import Photo, Submission
from app.web.i18n import N_

Plan = Generator[Any, Any, Any]
COULD_NOT = N_(
    "The town's server could not apply this record. It is kept as you sent it, and the town will look at it."
)
_NOT_YOURS = N_("This belongs to an area that is not yours (any more). The town will see to it.")
_OTHERS_RECORD = N_(
    "Records of health are made by the leader of the home or the doctor. Nothing is lost: it is kept, and the doctor sees it."
)
_WAITING = """
SELECT id, account, device, kind, form, recorded_at, skew_s, received_at, payload, area, state, unsure, told_at
FROM submission WHERE waits_for = ANY(?) AND state = 'waiting' ORDER BY received_at, id
"""


class _Decision(NamedTuple):
    """`state`: applied, waiting (for the record `waits_for`) or parked (with `faults`)."""

    state: str
    faults: list[Fault]
    waits_for: UUID | None = None
    accepted: Accepted | None = None


class Batch:
    """The records of one request, or one that is decided on anew."""

    def __init__(self, sender: Sender, subjects: Subjects) -> None:
        self.subjects = subjects
        self.found = LookUp(sender, subjects)
        self.pending = Pending(sender, subjects)
        self.arrived: list[UUID] = []

    def _decide(self, read: Read) -> Generator[Any, Any, _Decision]:
        """Ask the kind, and make its conditional changes."""
        if read.faults:
            return _Decision("parked", read.faults)
        if read.kind is None or read.record.data is None:
            return _Decision("applied", [])
        missing, foreign = self.found.missing(read)
        if foreign:
            return _Decision("parked", [Fault(foreign, _NOT_YOURS)])
        if missing:
            return _Decision("waiting", [], missing)
        if self._is_others(read, read.kind):
            return _Decision("parked", [Fault("resident", _OTHERS_RECORD)])
        decided = read.kind.accept(read.record, self.found.known)
        faults = decided.faults if isinstance(decided, Parked) else (yield from self._guard(decided))
        if faults or isinstance(decided, Parked):
            return _Decision("parked", faults)
        return _Decision("applied", [], None, decided)

    def _is_others(self, read: Read, kind: Kind) -> bool:
        """Whether only others make such records of this home: whoever may not see a class may not record it."""
        if not self.found.outside_class(read, kind.data_class):
            return False
        return not kind.from_anybody(read.record, self.found.known)

    def take(self, read: Read) -> Generator[Any, Any, Outcome]:
        """Decide on one record and note its rows."""
        decision = yield from self._decide(read)
        self._note(read, decision)
        if decision.state == "parked":
            return Outcome(read.sent_id, "parked", list(decision.faults), f"/attention/{read.record.id}")
        accepted = decision.accepted
        household = accepted.household if accepted else None
        urgent = accepted is not None and bool(accepted.detail.get("urgent"))
        return Outcome(read.sent_id, "stored", [], location(household, read), urgent)

    def _guard(self, accepted: Accepted) -> Generator[Any, Any, list[Fault]]:
        """Make the conditional changes, all or none (a savepoint); the fault of the first one that matched no row."""
        if not accepted.guards:
            return []
        # A record may correct one of the same batch, whose row then has to be there.
        yield from self.pending.flush()
        yield Execute("SAVEPOINT record")
        for guard in accepted.guards:
            changed = yield Update(guard.table, guard.set, guard.where)
            if not changed:
                yield Execute("ROLLBACK TO SAVEPOINT record")
                yield Execute("RELEASE SAVEPOINT record")
                return [guard.otherwise]
        yield Execute("RELEASE SAVEPOINT record")
        return []

    def _note(self, read: Read, decision: _Decision) -> None:
        record, accepted, pending = read.record, decision.accepted, self.pending
        area, household = place = self.found.belongs(read, accepted)
        pending.note_submission(read, decision.state, decision.faults, decision.waits_for, place)
        self.arrived.append(record.id)
        self.found.known["originals"][record.id] = {
            "id": record.id,
            "account": record.account,
            "kind": record.kind,
            "state": decision.state,
            "household": household,
            "area": area,
            "payload": read.payload,
            "corrects": record.corrects,
            "repaired_by": None,
        }
        pending.note_photos(read, household, area)
        if accepted is None:
            pending.note_event(record, area, decision.state, "submission", record.id, {"kind": record.kind[:30]})
        else:
            self._note_accepted(read, area, accepted)
        if decision.state != "applied":
            pending.accounts.add(record.account)

    def _note_accepted(self, read: Read, area: UUID | None, accepted: Accepted) -> None:
        self.pending.note_accepted(read.record.kind, accepted)
        for table, row in accepted.rows:
            self.found.add(table, row, accepted.area)
        for lookup, rows in accepted.known.items():
            self.found.known[lookup].update(rows)
        self.pending.note_event(
            read.record, area, accepted.verb, accepted.subject_kind, accepted.subject, accepted.detail
        )

    def take_up_waiting(self) -> Plan:
        """Apply records that waited for one that has just arrived, and those that waited for these."""
        for _round in range(20):
            arrived, self.arrived = self.arrived, []
            if not arrived:
                return
            rows = yield Fetch(_WAITING, arrived)
            for row in rows:
                yield from self._take_up(row)

    def _take_up(self, row: dict[str, Any]) -> Plan:
        # One that was taken up just before may have corrected or withdrawn this one.
        lock = " FOR UPDATE" if is_postgres() else ""
        still = yield Fetch(f"SELECT id FROM submission WHERE id = ? AND state = 'waiting'{lock}", row["id"])
        if not still:
            return
        author = yield from sender_of(row["account"], row["device"], self.subjects)
        yield from Batch(author, self.subjects).decide_again(row)
        self.arrived.append(row["id"])

    def decide_again(self, row: dict[str, Any]) -> Generator[Any, Any, list[Fault]]:
        """Decide anew on a record of the ledger that waited or was parked; its faults, if it still can't be applied.

        One that raises is parked: its failure must not hold up the sender of the record it waited for.
        """
        found: list[Fault] = []
        failed = yield from alone(self._again(row, found))
        if failed is None:
            return found
        fault = Fault("", COULD_NOT)
        change = {"state": "parked", "errors": errors_json([fault]), "waits_for": None}
        yield Update(Submission, change, {"id": row["id"], "state": row["state"]})
        yield from touch_accounts([row["account"]])
        return [fault]

    def _again(self, row: dict[str, Any], faults: list[Fault]) -> Plan:
        read = read_stored(row, self.subjects.kinds, row["received_at"])
        yield from self.found.load([read])
        decision = yield from self._decide(read)
        accepted = decision.accepted
        area, household = self.found.belongs(read, accepted)
        change = {
            "state": decision.state,
            "errors": errors_json(decision.faults),
            "waits_for": decision.waits_for,
            "area": area,
            "household": household,
        }
        yield Update(Submission, change, {"id": row["id"], "state": row["state"]})
        if accepted is not None:
            self._note_accepted(read, area, accepted)
            yield Update(Photo, {"household": household, "area": area}, {"submission": row["id"]})
        self.pending.accounts.add(row["account"])
        yield from self.pending.flush()
        if accepted is not None and read.kind is not None and read.kind.afterwards and household:
            yield from read.kind.afterwards([household])
        faults.extend(decision.faults)
