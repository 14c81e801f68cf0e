"""From bytes to records, on the event loop: what can be told of a record before anything is looked up."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

import msgspec

from app.lib.ids import as_uuid_or_none
from app.sync.batch.decoding import decode, flatten, payload_hash, printable, read_payload, without_identities
from app.sync.batch.loosely import HALF, decode_loosely
from app.sync.batch.taking_apart import members
from app.sync.clocks import moment, not_before, when
from app.sync.kinds import Fault, Kind, Needs, Record, Sender
from app.web.i18n import N_

SHA256_HEX = frozenset("0123456789abcdef")

_NO_JSON = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_UNKNOWN_KIND = N_(
    "This version of the town's server does not know this kind of record. It is kept and will be looked at."
)
_UNKNOWN_FORM = N_("This form is newer than the town's server. The record is kept and will be looked at.")
_BAD_TIME = N_("The time of this record could not be read. Please check date and time of the phone.")
_NOT_WHOLE = N_("A character here did not arrive whole. Please look at it, and save again.")
_UNREADABLE = N_("This record is not in a form we understand. It is kept and will be looked at.")
_BAD_PHOTO = N_("A photo's fingerprint could not be read. Please choose the photo again.")


class Sent(msgspec.Struct):
    """One record on the wire: nested `data`, or ordered `fields` as a form has them.

    `after`: when the phone had last heard from the town as this was recorded, by the town's clock.
    """

    id: UUID
    kind: str
    form: int = 1
    recorded_at: str | None = None
    after: str | None = None
    data: msgspec.Raw = msgspec.Raw()
    fields: msgspec.Raw = msgspec.Raw()


@dataclass(slots=True)
class Read:
    """One record, read but not yet looked up. `faults` are what reading alone could tell; `said_at`: the phone's own time."""

    record: Record
    kind: Kind | None
    payload: str
    payload_hash: str
    said_at: datetime
    skew_s: int
    sent_id: str
    faults: list[Fault] = field(default_factory=list)
    needs: Needs | None = None


def read(raw: msgspec.Raw | bytes, kinds: dict[str, Kind], sender: Sender, received_at: datetime, skew_s: int) -> Read:
    """One record of the wire. What can't be read is kept as it came, under an id made from its content."""
    sent, came = _sent(raw), bytes(raw)
    if sent is None:
        return _unreadable(came, sender, received_at)
    data, fields = bytes(sent.data), bytes(sent.fields)
    payload = (fields if data in {b"", b"null"} else data) or b"{}"
    text = _text(payload)
    found = _read(sent, text, kinds, sender, received_at, skew_s)
    if HALF in text and text.encode() != payload:
        found.faults = found.faults or _halves(read_payload(found.payload).data) or [Fault("", _UNREADABLE)]
    if found.sent_id.encode() not in came:  # written in another way, e.g. in capitals: it is answered as it came
        found.sent_id = str(_loosely((members(came) or {}).get("id", b"")) or found.sent_id)
    return found


def _text(raw: bytes) -> str:
    """Bytes as every database keeps them and every page shows them; what JSON may not hold is marked."""
    return _NO_JSON.sub(HALF, raw.decode("utf-8", "replace"))


def _sent(raw: msgspec.Raw | bytes) -> Sent | None:
    """The record; where its data cannot be decoded, the fields around it all the same. None when there is no record."""
    try:
        return msgspec.json.decode(raw, type=Sent)
    except (ValueError, RecursionError):
        pass
    parts = members(bytes(raw)) or {}
    around = {name: _loosely(parts[name]) for name in ("id", "kind", "form", "recorded_at", "after") if name in parts}
    try:
        sent = msgspec.convert(around, Sent)
    except msgspec.ValidationError:
        return None
    sent.data, sent.fields = msgspec.Raw(parts.get("data", b"")), msgspec.Raw(parts.get("fields", b""))
    return sent


def _loosely(raw: bytes) -> Any:
    try:
        return decode_loosely(_text(raw))
    except ValueError:
        return None


def read_fields(
    sent: Sent, pairs: list[tuple[str, str]], kinds: dict[str, Kind], sender: Sender, received_at: datetime
) -> Read:
    """One record of a native form."""
    return _read(sent, msgspec.json.encode(pairs).decode(), kinds, sender, received_at, 0)


def read_stored(row: dict[str, Any], kinds: dict[str, Kind], received_at: datetime) -> Read:
    """A record of the ledger, read again: one that waited, or one that the desk applies anew."""
    sent = Sent(id=row["id"], kind=row["kind"], form=row["form"], recorded_at=row["recorded_at"].isoformat())
    sender = Sender(row["account"], row["device"], [], row["area"])
    found = _read(sent, row["payload"], kinds, sender, received_at, row["skew_s"])
    if row["told_at"] is not None:
        found.record.recorded_at, found.record.unsure = row["told_at"], False
    elif row["unsure"]:
        found.record.recorded_at, found.record.unsure = received_at, True
    return found


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
    payload = without_identities(payload)
    data, whole = read_payload(payload)
    decoded = None
    if kind is None:
        faults.append(Fault("kind", _UNKNOWN_KIND))
    elif not 1 <= sent.form <= kind.form:
        faults.append(Fault("form", _UNKNOWN_FORM))
    else:
        decoded, faults = decode(kind, sent.form, data)
    if not whole:
        faults = [*faults, *_halves(data)] or [Fault("", _UNREADABLE)]
    said_at = moment(sent.recorded_at)
    if said_at is None and not (kind and kind.any_time):
        faults.append(Fault("recorded_at", _BAD_TIME))
    after = moment(sent.after) if sent.after else None
    since = not_before(after, sender.heard_at, sender.made_at, received_at)
    at = when(said_at, skew_s, since, received_at)
    if decoded is not None:
        faults.extend(attachment_faults(decoded.attachments))
    record = Record(
        id=sent.id,
        kind=printable(sent.kind),
        form=max(0, min(sent.form, 32_767)),
        account=sender.account,
        recorded_at=at.at,
        received_at=received_at,
        data=decoded,
        corrects=decoded.corrects if decoded is not None else None,
        unsure=at.unsure,
    )
    digest = payload_hash(sent.kind, data, decoded)
    return Read(record, kind, payload, digest, said_at or received_at, skew_s, str(sent.id), faults)


def _halves(data: dict[str, Any]) -> list[Fault]:
    """Fields in which half a character (a lone surrogate) arrived."""
    return [Fault(path, _NOT_WHOLE) for path, text in flatten(data) if HALF in text]


def _unreadable(raw: bytes, sender: Sender, received_at: datetime) -> Read:
    text = _text(raw)
    parts = members(raw) or {}
    said = {name: _loosely(parts[name]) for name in ("id", "kind") if name in parts}
    sent_id = str(said.get("id") or "")
    kind = said.get("kind")
    kind = printable(kind) if isinstance(kind, str) else "?"
    record_id = as_uuid_or_none(sent_id) or uuid5(sender.account, text)
    text = without_identities(text)
    record = Record(record_id, kind, 0, sender.account, received_at, received_at, None)
    digest = payload_hash(kind, {"": text}, None)
    return Read(record, None, text, digest, received_at, 0, sent_id, [Fault("", _UNREADABLE)])


def attachment_faults(hashes: Sequence[str]) -> list[Fault]:
    """What is wrong with the fingerprints of a record's photos."""
    return [
        Fault(f"attachments.{place}", _BAD_PHOTO)
        for place, digest in enumerate(hashes)
        if len(digest) != 64 or not SHA256_HEX.issuperset(digest)
    ]
