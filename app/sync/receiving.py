"""Receiving what phones recorded: exactly once, and never refused.

`read` turns what was sent into records, on the event loop. `receive` is the write plan: it looks up what all records of a
batch name in a fixed number of queries, asks each kind what becomes of each record, and stores submission, domain rows,
event, revisions and wanted photos in the one transaction whose commit the phone is told about.
"""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID, uuid5

import msgspec
from piccolo.table import Table

from app.areas.scope import is_within
from app.db import Execute, Fetch, Insert, Update, is_postgres
from app.events.tables import Event
from app.lib.clock import now
from app.lib.ids import new_id
from app.settings import settings
from app.sync.decoding import decode, payload_data, payload_hash
from app.sync.kinds import Accepted, Fault, Kind, Known, Needs, Parked, Record
from app.sync.tables import Photo, Submission
from app.web.i18n import N_

SKEW_THAT_COUNTS_S = 120
"""Seconds a phone's clock may be off before its times are corrected: less may be a slow request."""
LONGEST_SKEW_S = 2_000_000_000
SHA256_HEX = frozenset("0123456789abcdef")

_NOT_YOURS = N_("This belongs to an area that is not yours (any more). The town will see to it.")
_UNKNOWN_KIND = N_(
    "This version of the town's server does not know this kind of record. It is kept and will be looked at."
)
_UNKNOWN_FORM = N_("This form is newer than the town's server. The record is kept and will be looked at.")
_BAD_TIME = N_("The time of this record could not be read. Please check date and time of the phone.")
_SAME_ID = N_("Another record came under the same number. Both are kept; the town will look at it.")
_BAD_PHOTO = N_("A photo's fingerprint could not be read. Please choose the photo again.")


class Sent(msgspec.Struct):
    """One record on the wire: nested `data`, or ordered `fields` as a form has them."""

    id: UUID
    kind: str
    form: int = 1
    recorded_at: str | None = None
    data: msgspec.Raw = msgspec.Raw()
    fields: msgspec.Raw = msgspec.Raw()


@dataclass(slots=True)
class Sender:
    """Who sends: `paths` are the areas they may record in, `home_area` the first of them (for what fits nowhere)."""

    account: UUID
    device: UUID | None
    paths: list[str]
    home_area: UUID | None


@dataclass(slots=True)
class Read:
    """One record, read but not yet looked up. `faults` are what reading alone could tell."""

    record: Record
    kind: Kind | None
    payload: str
    payload_hash: str
    said_at: datetime
    skew_s: int
    sent_id: str
    faults: list[Fault] = field(default_factory=list)
    needs: Needs | None = None


class Outcome(NamedTuple):
    """What became of a record: `stored`, `already_stored` or `parked`, with its faults and the page that shows it."""

    id: str
    outcome: str
    errors: list[Fault]
    location: str | None
    urgent: bool = False


class Received(NamedTuple):
    """The answer to a batch."""

    outcomes: list[Outcome]
    attachments_wanted: list[str]


# --- reading -----------------------------------------------------------------


def read(raw: msgspec.Raw | bytes, kinds: dict[str, Kind], sender: Sender, received_at: datetime, skew_s: int) -> Read:
    """One record of the wire. What can't be read is kept as it came, under an id made from its content."""
    try:
        sent = msgspec.json.decode(raw, type=Sent)
    except msgspec.DecodeError:
        return _unreadable(bytes(raw), sender, received_at)
    data, fields = bytes(sent.data), bytes(sent.fields)
    payload = fields if data in {b"", b"null"} else data
    payload = payload or b"{}"
    return _read(sent, payload.decode("utf-8", "replace"), kinds, sender, received_at, skew_s)


def read_fields(
    sent: Sent, pairs: list[tuple[str, str]], kinds: dict[str, Kind], sender: Sender, received_at: datetime
) -> Read:
    """One record of a native form."""
    return _read(sent, msgspec.json.encode(pairs).decode(), kinds, sender, received_at, 0)


def read_stored(row: dict[str, Any], kinds: dict[str, Kind], received_at: datetime) -> Read:
    """A record of the ledger, read again: one that waited, or one that the desk applies anew."""
    sent = Sent(id=row["id"], kind=row["kind"], form=row["form"], recorded_at=row["recorded_at"].isoformat())
    sender = Sender(row["account"], row["device"], [], row["area"])
    return _read(sent, row["payload"], kinds, sender, received_at, row["skew_s"])


def _read(
    sent: Sent,
    payload: str,
    kinds: dict[str, Kind],
    sender: Sender,
    received_at: datetime,
    skew_s: int,
) -> Read:
    faults: list[Fault] = []
    kind = kinds.get(sent.kind)
    data = payload_data(payload)
    decoded = None
    if kind is None:
        faults.append(Fault("kind", _UNKNOWN_KIND))
    elif not 1 <= sent.form <= kind.form:
        faults.append(Fault("form", _UNKNOWN_FORM))
    else:
        decoded, faults = decode(kind, sent.form, data)
    said_at = _moment(sent.recorded_at)
    if said_at is None:
        faults.append(Fault("recorded_at", _BAD_TIME))
        said_at = received_at
    recorded_at = min(said_at - timedelta(seconds=skew_s), received_at) if skew_s else min(said_at, received_at)
    if decoded is not None:
        faults.extend(_attachment_faults(decoded.attachments))
    record = Record(
        id=sent.id,
        kind=sent.kind,
        form=max(0, min(sent.form, 32_767)),
        account=sender.account,
        recorded_at=recorded_at,
        received_at=received_at,
        data=decoded,
        corrects=decoded.corrects if decoded is not None else None,
    )
    digest = payload_hash(sent.kind, data, decoded)
    return Read(record, kind, payload, digest, said_at, skew_s, str(sent.id), faults)


def _unreadable(raw: bytes, sender: Sender, received_at: datetime) -> Read:
    text = raw.decode("utf-8", "replace")
    try:
        loose = msgspec.json.decode(raw)
    except msgspec.DecodeError:
        loose = None
    sent_id = str(loose.get("id", "")) if isinstance(loose, dict) else ""
    kind = loose.get("kind") if isinstance(loose, dict) else None
    kind = kind if isinstance(kind, str) else "?"
    try:
        record_id = UUID(sent_id)
    except ValueError:
        record_id = uuid5(sender.account, text)
    record = Record(record_id, kind, 0, sender.account, received_at, received_at, None)
    digest = payload_hash(kind, {"": text}, None)
    message = N_("This record is not in a form we understand. It is kept and will be looked at.")
    return Read(record, None, text, digest, received_at, 0, sent_id, [Fault("", message)])


def _moment(text: str | None) -> datetime | None:
    """A time as sent, in UTC; one without an offset is the town's. None when it is none, or absurd."""
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=settings.zone)
        moment = moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return moment if 2000 <= moment.year <= 2200 else None


def skew(device_time: str | None, received_at: datetime) -> int:
    """Whole seconds by which a phone's clock runs ahead; 0 while it is no more off than a slow request."""
    said = _moment(device_time)
    if said is None:
        return 0
    seconds = round((said - received_at).total_seconds())
    return 0 if abs(seconds) < SKEW_THAT_COUNTS_S else max(-LONGEST_SKEW_S, min(LONGEST_SKEW_S, seconds))


def _attachment_faults(hashes: Sequence[str]) -> list[Fault]:
    return [
        Fault(f"attachments.{place}", _BAD_PHOTO)
        for place, digest in enumerate(hashes)
        if len(digest) != 64 or not SHA256_HEX.issuperset(digest)
    ]


# --- the plan ----------------------------------------------------------------

Plan = Generator[Any, Any, Any]
_KNOWN_AS = {"household": "households", "resident": "residents", "problem": "problems"}
"""Tables whose new rows later records of the same batch may name, by the name of what is known; written in this order."""
_EXISTING = """
SELECT id, account, payload_hash, state, errors, household, kind FROM submission WHERE id = ANY(?)
"""


def receive(reads: Sequence[Read], sender: Sender, kinds: dict[str, Kind]) -> Generator[Any, Any, Received]:
    """Plan: store a batch. See the module."""
    if is_postgres():
        # Two requests of one phone (a retry while the first still runs) take turns instead of colliding.
        yield Fetch("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", str(sender.account))
    batch = _Batch(sender, kinds)
    outcomes: list[Outcome] = []
    existing = {row["id"]: row for row in (yield Fetch(_EXISTING, [read.record.id for read in reads]))}
    reads = yield from _settle_conflicts(reads, existing, sender)
    fresh = [read for read in reads if read.record.id not in existing]
    yield from batch.look_up(fresh)
    decided: dict[UUID, Outcome] = {}
    for read in reads:
        record_id = read.record.id
        if record_id in existing:
            outcomes.append(_present_state(read, existing[record_id]))
        elif record_id in decided:
            first = decided[record_id]
            outcomes.append(first if first.outcome == "parked" else first._replace(outcome="already_stored"))
        else:
            decided[record_id] = yield from batch.take(read)
            outcomes.append(decided[record_id])
    yield from batch.flush()
    if fresh:
        yield from batch.take_up_waiting()
    own = [row["id"] for row in existing.values() if row["account"] == sender.account]
    wanted = yield from batch.wanted_photos(own)
    return Received(outcomes, wanted)


def _settle_conflicts(
    reads: Sequence[Read], existing: dict[UUID, dict[str, Any]], sender: Sender
) -> Generator[Any, Any, list[Read]]:
    """The batch with every record that bears a taken id moved to an id of its own, under which it is kept."""
    seen: dict[UUID, str] = {}
    moved: list[Read] = []
    result: list[Read] = []
    for read in reads:
        original = existing.get(read.record.id)
        if original is not None:
            taken = original["account"] != sender.account or original["payload_hash"] != read.payload_hash
        else:
            taken = seen.setdefault(read.record.id, read.payload_hash) != read.payload_hash
        if taken:
            read = _moved(read, sender)
            moved.append(read)
        result.append(read)
    if moved:
        rows = yield Fetch(_EXISTING, [read.record.id for read in moved])
        existing.update({row["id"]: row for row in rows})
    return result


def _moved(read: Read, sender: Sender) -> Read:
    own_id = uuid5(read.record.id, f"{sender.account}{read.payload_hash}")
    return replace(read, record=replace(read.record, id=own_id), kind=None, faults=[Fault("id", _SAME_ID)])


def _present_state(read: Read, row: dict[str, Any]) -> Outcome:
    if row["state"] == "parked":
        faults = [Fault(e["field"], e["message"], e.get("values", {})) for e in msgspec.json.decode(row["errors"])]
        return Outcome(read.sent_id, "parked", faults, f"/attention/{row['id']}")
    return Outcome(read.sent_id, "already_stored", [], _location(row["household"], row["kind"], read))


def _location(household: UUID | None, kind: str, read: Read) -> str | None:
    if household:
        return f"/households/{household}"
    task = getattr(read.record.data, "task", None)
    return f"/tasks/{task}" if kind in ("task_report", "task_acceptance") and task else None


class _Batch:
    """What a batch knows, and the rows it has yet to write."""

    def __init__(self, sender: Sender, kinds: dict[str, Kind]) -> None:
        self.sender = sender
        self.kinds = kinds
        self.known = Known(home=sender.home_area)
        self.foreign: set[UUID] = set()
        self.rows: dict[type[Table], list[dict[str, Any]]] = {}
        self.submissions: list[dict[str, Any]] = []
        self.events: list[dict[str, Any]] = []
        self.photos: list[dict[str, Any]] = []
        self.households: set[UUID] = set()
        self.accounts: set[UUID] = set()
        self.then: list[Callable[[], Iterator[Any]]] = []
        self.arrived: list[UUID] = []
        self.with_photos: list[UUID] = []

    # --- looking up ---

    def look_up(self, reads: Iterable[Read]) -> Plan:
        """Load what these records name: one query for each sort of thing that is named at all."""
        wanted: dict[str, set[UUID]] = {}
        for read in reads:
            if read.kind is None or read.record.data is None:
                continue
            read.needs = needs = read.kind.needs(read.record.data)
            for sort, ids in zip(needs._fields, needs, strict=True):
                for one in ids:
                    wanted.setdefault(sort, set()).add(one)
            for field_name, sort in (("area", "areas"), ("neighbour", "neighbours")):
                one = getattr(read.record.data, field_name, None)
                if one is not None:
                    wanted.setdefault(sort, set()).add(one)
        for sort, ids in wanted.items():
            missing = ids - getattr(self.known, sort).keys() - self.foreign
            if missing:
                yield from self._load(sort, sorted(missing))

    def _load(self, sort: str, ids: list[UUID]) -> Plan:
        found = getattr(self.known, sort)
        more: list[Any] = {"tasks": [self.sender.account], "neighbours": [now()]}.get(sort, [])
        rows = yield Fetch(_LOAD[sort], *more, ids)
        for row in rows:
            if sort == "originals":
                mine = row["account"] == self.sender.account
            elif sort == "tasks":
                mine = row["assignment"] is not None
            elif sort == "neighbours":
                mine = _is_near(row["path"], self.sender.paths)
            else:
                mine = is_within(row["path"], self.sender.paths)
            if mine:
                found[row["id"]] = row
            elif sort not in ("areas", "neighbours"):
                self.foreign.add(row["id"])

    # --- deciding ---

    def take(self, read: Read) -> Generator[Any, Any, Outcome]:
        """Decide on one record and note its rows."""
        state, faults, waits_for, accepted = "applied", read.faults, None, None
        if read.kind is not None and read.record.data is not None and not faults:
            missing, foreign = self._missing(read)
            if foreign:
                faults = [Fault(foreign, _NOT_YOURS)]
            elif missing:
                state, waits_for = "waiting", missing
            else:
                decided = read.kind.accept(read.record, self.known)
                if isinstance(decided, Parked):
                    faults = decided.faults
                else:
                    faults = yield from self._guard(decided)
                    accepted = decided if not faults else None
        if faults:
            state = "parked"
        self._note(read, state, faults, waits_for, accepted)
        if state == "parked":
            return Outcome(read.sent_id, "parked", list(faults), f"/attention/{read.record.id}")
        household = accepted.household if accepted else None
        urgent = accepted is not None and bool(accepted.detail.get("urgent"))
        return Outcome(read.sent_id, "stored", [], _location(household, read.record.kind, read), urgent)

    def _missing(self, read: Read) -> tuple[UUID | None, str | None]:
        """A record this one names that has not arrived, and the field that names one outside the sender's areas."""
        needs = read.needs or Needs()
        missing = None
        for sort, ids in zip(needs._fields, needs, strict=True):
            known = getattr(self.known, sort)
            for one in ids:
                if one in self.foreign:
                    return None, _FIELD.get(sort, sort)
                if one not in known or (sort == "originals" and _undecided(known[one])):
                    missing = one
        return missing, None

    def _guard(self, accepted: Accepted) -> Generator[Any, Any, list[Fault]]:
        """Make the conditional changes; the faults of the first that found nothing to change, with none made."""
        if not accepted.guards:
            return []
        # A record may correct one of the same batch, whose row then has to be there.
        yield from self.flush()
        yield Execute("SAVEPOINT record")
        for guard in accepted.guards:
            changed = yield Update(guard.table, guard.set, guard.where)
            if not changed:
                yield Execute("ROLLBACK TO SAVEPOINT record")
                yield Execute("RELEASE SAVEPOINT record")
                return [guard.otherwise]
        yield Execute("RELEASE SAVEPOINT record")
        return []

    def _note(
        self, read: Read, state: str, faults: list[Fault], waits_for: UUID | None, accepted: Accepted | None
    ) -> None:
        record = read.record
        area, household = self._belongs(read, accepted)
        moved = read.sent_id != str(record.id) and read.kind is None and bool(read.sent_id)
        self.submissions.append(
            {
                "id": record.id,
                "kind": record.kind[:30],
                "form": record.form,
                "account": record.account,
                "device": self.sender.device,
                "area": area,
                "household": household,
                "recorded_at": read.said_at,
                "skew_s": read.skew_s,
                "received_at": record.received_at,
                "payload": read.payload,
                "payload_hash": read.payload_hash,
                "state": state,
                "errors": _errors_json(faults),
                "waits_for": waits_for,
                "corrects": record.corrects,
                "conflicts_with": _uuid_or_none(read.sent_id) if moved else None,
                "repaired_by": None,
            }
        )
        self.arrived.append(record.id)
        self.known.originals[record.id] = {
            "id": record.id,
            "account": record.account,
            "kind": record.kind,
            "state": state,
            "household": household,
            "area": area,
            "payload": read.payload,
            "corrects": record.corrects,
            "repaired_by": None,
        }
        self._note_photos(read, household, area)
        if accepted is None:
            verb, subject_kind, subject, detail = state, "submission", record.id, {"kind": record.kind[:30]}
        else:
            verb, subject_kind, subject, detail = (
                accepted.verb,
                accepted.subject_kind,
                accepted.subject,
                accepted.detail,
            )
            self._note_rows(accepted)
        self._note_event(record, area, verb, subject_kind, subject, detail)
        if state != "applied":
            self.accounts.add(record.account)

    def _note_event(
        self, record: Record, area: UUID | None, verb: str, subject_kind: str, subject: UUID, detail: dict[str, Any]
    ) -> None:
        self.events.append(
            {
                "id": new_id(),
                "at": record.recorded_at,
                "actor": record.account,
                "area": area,
                "subject_kind": subject_kind,
                "subject": subject,
                "verb": verb,
                "detail": msgspec.json.encode(detail).decode(),
            }
        )

    def _belongs(self, read: Read, accepted: Accepted | None) -> tuple[UUID | None, UUID | None]:
        """Area and household of a record; of a parked one as far as it can be told, so that the right desk sees it."""
        if accepted is not None:
            return accepted.area, accepted.household
        data = read.record.data
        household = self.known.households.get(getattr(data, "household", None))
        if household is not None:
            return household["area"], household["id"]
        resident = self.known.residents.get(getattr(data, "resident", None))
        if resident is not None:
            return resident["area"], resident["household"]
        return self.sender.home_area, None

    def _note_rows(self, accepted: Accepted) -> None:
        for table, row in accepted.rows:
            self.rows.setdefault(table, []).append(row)
            sort = _KNOWN_AS.get(table._meta.tablename)
            if sort:
                getattr(self.known, sort)[row["id"]] = {**row, "area": accepted.area}
        self.known.problems.update(accepted.known)
        if accepted.household:
            self.households.add(accepted.household)
        self.accounts.update(accepted.accounts)
        self.then.extend(accepted.then)

    def _note_photos(self, read: Read, household: UUID | None, area: UUID | None) -> None:
        data = read.record.data
        if data is None or _attachment_faults(data.attachments):
            return
        if data.attachments:
            self.with_photos.append(read.record.id)
        for place, digest in enumerate(dict.fromkeys(data.attachments)):
            self.photos.append(
                {
                    "submission": read.record.id,
                    "account": read.record.account,
                    "household": household,
                    "area": area,
                    "position": place,
                    "upload_sha256": digest,
                    "created_at": read.record.received_at,
                }
            )

    # --- writing ---

    def flush(self) -> Plan:
        """Write what is noted."""
        if self.submissions:
            yield Insert(Submission, self.submissions)
        for table in sorted(self.rows, key=_insert_order):
            yield Insert(table, self.rows[table])
        if self.events:
            yield Insert(Event, self.events)
        if self.photos:
            yield Insert(Photo, self.photos)
        if self.households:
            yield Execute("UPDATE household SET revision = revision + 1 WHERE id = ANY(?)", sorted(self.households))
        if self.accounts:
            yield Execute("UPDATE account SET revision = revision + 1 WHERE id = ANY(?)", sorted(self.accounts))
        for afterwards, households in self._touched():
            yield from afterwards(households)
        for plan in self.then:
            yield from plan()
        self.rows, self.submissions, self.events, self.photos = {}, [], [], []
        self.households, self.accounts, self.then = set(), set(), []

    def _touched(self) -> list[tuple[Callable[[list[UUID]], Iterator[Any]], list[UUID]]]:
        """What kinds want done after their rows were written, each with the homes of its applied records."""
        touched: dict[str, set[UUID]] = {}
        for row in self.submissions:
            if row["state"] == "applied" and row["household"]:
                touched.setdefault(row["kind"], set()).add(row["household"])
        return [
            (kind.afterwards, sorted(households))
            for name, households in touched.items()
            if (kind := self.kinds[name]).afterwards is not None
        ]

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
        author = yield from sender_of(row["account"], row["device"])
        own = _Batch(author, self.kinds)
        yield from own.decide_again(row, row["received_at"])
        self.arrived.append(row["id"])

    def decide_again(self, row: dict[str, Any], received_at: datetime) -> Generator[Any, Any, list[Fault]]:
        """Decide anew on a record of the ledger that waited or was parked; its faults, if it still can't be applied."""
        read = read_stored(row, self.kinds, received_at)
        yield from self.look_up([read])
        missing, foreign = (None, None)
        faults = read.faults
        accepted: Accepted | None = None
        if read.kind is not None and read.record.data is not None and not faults:
            missing, foreign = self._missing(read)
            if foreign:
                faults = [Fault(foreign, _NOT_YOURS)]
            elif not missing:
                decided = read.kind.accept(read.record, self.known)
                if isinstance(decided, Parked):
                    faults = decided.faults
                else:
                    faults = yield from self._guard(decided)
                    accepted = decided if not faults else None
        state = "parked" if faults else "waiting" if missing else "applied"
        area, household = self._belongs(read, accepted)
        change = {
            "state": state,
            "errors": _errors_json(faults),
            "waits_for": missing,
            "area": area,
            "household": household,
        }
        yield Update(Submission, change, {"id": row["id"], "state": row["state"]})
        if accepted is not None:
            self._note_rows(accepted)
            self._note_event(read.record, area, accepted.verb, accepted.subject_kind, accepted.subject, accepted.detail)
            yield Update(Photo, {"household": household, "area": area}, {"submission": row["id"]})
        self.accounts.add(row["account"])
        yield from self.flush()
        if accepted is not None and read.kind is not None and read.kind.afterwards and household:
            yield from read.kind.afterwards([household])
        return faults

    def wanted_photos(self, existing: list[UUID]) -> Generator[Any, Any, list[str]]:
        """Fingerprints of the photos that the records of this batch promised and that are not here yet."""
        ids = [*existing, *self.with_photos]
        if not ids:
            return []
        rows = yield Fetch("SELECT id, upload_sha256 FROM photo WHERE submission = ANY(?) AND state = 'wanted'", ids)
        wanted = {row["upload_sha256"] for row in rows}
        if not wanted:
            return []
        # A correction names the photos of the record it corrects, which the phone may have let go of already.
        here = yield Fetch(_STORED_BEFORE, self.sender.account, sorted(wanted))
        stored = {row["upload_sha256"]: row for row in here}
        for row in rows:
            if row["upload_sha256"] in stored:
                yield Update(Photo, {**stored[row["upload_sha256"]], "state": "stored"}, {"id": row["id"]})
        return sorted(wanted - stored.keys())


_STORED_BEFORE = """
SELECT upload_sha256, stored_sha256, content_type, size FROM photo
WHERE account = ? AND state = 'stored' AND upload_sha256 = ANY(?)
"""
_FIELD = {
    "households": "household",
    "residents": "resident",
    "problems": "problem",
    "tasks": "task",
    "originals": "corrects",
}
_LOAD = {
    "households": "SELECT h.id, h.area, a.path FROM household h JOIN area a ON a.id = h.area WHERE h.id = ANY(?)",
    "residents": (
        "SELECT r.id, r.household, r.state, h.area, a.path, k.consent, k.consent_at FROM resident r "
        "JOIN household h ON h.id = r.household JOIN area a ON a.id = h.area LEFT JOIN health_record k ON k.id = r.id "
        "WHERE r.id = ANY(?)"
    ),
    "problems": (
        "SELECT p.id, p.household, p.area, p.account, p.state, p.step, p.reopened, p.due_at, p.category, p.urgency, "
        "p.closed_by, p.superseded_by, p.withdrawn_at, p.merged_into, p.way, a.path, u.id AS undertaking, "
        "u.ended_at AS undertaking_ended_at, (SELECT count(*) FROM contribution c WHERE c.undertaking = u.id) AS lines "
        "FROM problem p JOIN area a ON a.id = p.area LEFT JOIN undertaking u ON u.problem = p.id AND NOT EXISTS ("
        "SELECT 1 FROM undertaking later WHERE later.problem = p.id AND later.opened_at > u.opened_at) "
        "WHERE p.id = ANY(?)"
    ),
    "tasks": (
        "SELECT t.id, s.id AS assignment, s.state, t.household, t.problem, t.area FROM task t "
        "LEFT JOIN task_assignment s ON s.task = t.id AND s.account = ? WHERE t.id = ANY(?)"
    ),
    "originals": (
        "SELECT id, account, kind, state, household, area, payload, corrects, repaired_by FROM submission WHERE id = ANY(?)"
    ),
    "areas": "SELECT id, kind, path FROM area WHERE id = ANY(?)",
    "neighbours": (
        "SELECT s.account AS id, a.path FROM assignment s JOIN area a ON a.id = s.area "
        "WHERE s.role = 'leader' AND (s.until IS NULL OR s.until > ?) AND s.account = ANY(?)"
    ),
}
_WAITING = """
SELECT id, account, device, kind, form, recorded_at, skew_s, received_at, payload, area, state
FROM submission WHERE waits_for = ANY(?) AND state = 'waiting' ORDER BY received_at, id
"""


def sender_of(account: UUID, device: UUID | None) -> Generator[Any, Any, Sender]:
    """Plan: the sender an account is at this moment, by what it holds where."""
    rows = yield Fetch(
        "SELECT s.area, a.path, s.since AS since_at, s.until AS until_at FROM assignment s JOIN area a ON a.id = s.area "
        "WHERE s.account = ? UNION ALL SELECT k.area, a.path, k.made_at, NULL FROM machine_key k "
        "JOIN area a ON a.id = k.area WHERE k.id = ? ORDER BY since_at",
        account,
        account,
    )
    moment = now()
    held = [row for row in rows if row["until_at"] is None or row["until_at"] > moment]
    return Sender(account, device, [row["path"] for row in held], held[0]["area"] if held else None)


def apply_again(submission_id: UUID, kinds: dict[str, Kind]) -> Generator[Any, Any, list[Fault] | None]:
    """Plan: try a parked or waiting record once more, as its author's; its faults, or None when there is no such record."""
    # Locked, so that two people at the desk, or the desk and a phone, cannot apply it twice.
    lock = " FOR UPDATE" if is_postgres() else ""
    rows = yield Fetch(
        "SELECT id, account, device, kind, form, recorded_at, skew_s, received_at, payload, area, state "
        f"FROM submission WHERE id = ? AND state = ANY(?){lock}",
        submission_id,
        ["parked", "waiting"],
    )
    if not rows:
        return None
    batch = _Batch((yield from sender_of(rows[0]["account"], rows[0]["device"])), kinds)
    faults = yield from batch.decide_again(rows[0], rows[0]["received_at"])
    batch.arrived = [submission_id]
    yield from batch.take_up_waiting()
    return faults


def _is_near(path: str, own: list[str]) -> bool:
    """Whether a group lies in the same village as one of these."""
    return any(is_within(path, [around]) for each in own if (around := ".".join(each.split(".")[:-2])))


def _undecided(original: dict[str, Any]) -> bool:
    """Whether a record is a correction that still waits: what replaces it has to wait too, or the first would stay valid."""
    return original["state"] == "waiting" and original["corrects"] is not None


def _insert_order(table: type[Table]) -> int:
    names = list(_KNOWN_AS)
    name = table._meta.tablename
    return names.index(name) if name in names else len(names)


def _errors_json(faults: Sequence[Fault]) -> str:
    if not faults:
        return "[]"
    return msgspec.json.encode([{"field": f.field, "message": f.message, "values": f.values} for f in faults]).decode()


def _uuid_or_none(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
