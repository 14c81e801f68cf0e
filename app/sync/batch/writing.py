"""The rows a batch has yet to write, and writing them: ledger, domain, events, photos, revisions, and what follows."""

from collections.abc import Callable, Generator, Iterator, Sequence
from typing import Any
from uuid import UUID

import msgspec
from piccolo.table import Table

from app.accounts.touching import touch_accounts
from app.db import Fetch, Insert, Update
from app.events.happened import event_row
from app.events.tables import Event
from app.households.touching import touch_homes
from app.lib.ids import as_uuid_or_none, new_id
from app.sync.batch.reading import Read, attachment_faults
from app.sync.kinds import Accepted, Fault, Record, Sender
from app.sync.photos.re_encoding import NO_BYTES
from app.sync.registry import Subjects
from app.sync.tables import Photo, Submission

_STORED_BEFORE = """
SELECT upload_sha256, stored_sha256, content_type, size FROM photo
WHERE account = ? AND state = 'stored' AND upload_sha256 = ANY(?)
"""


class Pending:
    """What is noted and not yet written."""

    def __init__(self, sender: Sender, subjects: Subjects) -> None:
        self.sender, self.subjects = sender, subjects
        self.kinds = subjects.kinds
        self.rows: dict[type[Table], list[dict[str, Any]]] = {}
        self.submissions: list[dict[str, Any]] = []
        self.events: list[dict[str, Any]] = []
        self.photos: list[dict[str, Any]] = []
        self.households: set[UUID] = set()
        self.accounts: set[UUID] = set()
        self.then: list[Callable[[], Iterator[Any]]] = []
        self.with_photos: list[UUID] = []
        self.people: dict[str, set[UUID]] = {}

    def note_submission(
        self,
        read: Read,
        state: str,
        faults: Sequence[Fault],
        waits_for: UUID | None,
        place: tuple[UUID | None, UUID | None],
    ) -> None:
        """The record as it came. `place`: its area and household."""
        record, (area, household) = read.record, place
        asked_for = as_uuid_or_none(read.sent_id) if read.kind is None else None
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
                "errors": errors_json(faults),
                "waits_for": waits_for,
                "corrects": record.corrects,
                "conflicts_with": asked_for if asked_for != record.id else None,
                "repaired_by": None,
                "unsure": record.unsure,
                "told_at": None,
            }
        )

    def note_accepted(self, kind: str, accepted: Accepted) -> None:
        """What a kind wants stored."""
        for table, row in accepted.rows:
            self.rows.setdefault(table, []).append(row)
        if accepted.household:
            self.households.add(accepted.household)
        self.households.update(accepted.also)
        self.people.setdefault(accepted.renews_as or kind, set()).update(accepted.people)
        self.accounts.update(accepted.accounts)
        self.then.extend(accepted.then)

    def note_event(
        self, record: Record, area: UUID | None, verb: str, subject_kind: str, subject: UUID, detail: dict[str, Any]
    ) -> None:
        """What happened, for the spine (the table of events)."""
        self.events.append(
            event_row(
                subject_kind,
                subject,
                verb,
                actor=record.account,
                area=area,
                at=record.recorded_at,
                detail=msgspec.json.encode(detail).decode(),
                id=new_id(),
            )
        )

    def note_photos(self, read: Read, household: UUID | None, area: UUID | None) -> None:
        """The photos a record promises."""
        data = read.record.data
        if data is None or attachment_faults(data.attachments):
            return
        if data.attachments:
            self.with_photos.append(read.record.id)
        for place, digest in enumerate(data.attachments):
            if digest in data.attachments[:place] and digest != NO_BYTES:
                continue  # the same photo twice is one; two that could not be read were two
            self.photos.append(
                {
                    "submission": read.record.id,
                    "account": read.record.account,
                    "household": household,
                    "area": area,
                    "position": place,
                    "upload_sha256": digest,
                    "state": "unreadable" if digest == NO_BYTES else "wanted",
                    "created_at": read.record.received_at,
                }
            )

    def flush(self) -> Generator[Any, Any, None]:
        """Write what is noted."""
        if self.submissions:
            yield Insert(Submission, self.submissions)
        for table in sorted(self.rows, key=self._insert_order):
            yield Insert(table, self.rows[table])
        if self.events:
            yield Insert(Event, self.events)
        if self.photos:
            yield Insert(Photo, self.photos)
        yield from touch_homes(sorted(self.households))
        yield from touch_accounts(sorted(self.accounts))
        for afterwards, households in self._touched():
            yield from afterwards(households)
        for kind, people in self.people.items():
            renews = self.kinds[kind].renews
            if people and renews is not None:
                yield from renews(sorted(people))
        for plan in self.then:
            yield from plan()
        self.people = {}
        self.rows, self.submissions, self.events, self.photos = {}, [], [], []
        self.households, self.accounts, self.then = set(), set(), []

    def _insert_order(self, table: type[Table]) -> int:
        names = list(self.subjects.lookup_by_table)
        name = table._meta.tablename
        return names.index(name) if name in names else len(names)

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


def errors_json(faults: Sequence[Fault]) -> str:
    """Faults as the ledger keeps them."""
    if not faults:
        return "[]"
    return msgspec.json.encode([{"field": f.field, "message": f.message, "values": f.values} for f in faults]).decode()
