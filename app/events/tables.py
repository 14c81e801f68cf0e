"""The spine, an append-only log: who did what to what, where and when. Timelines, audit and figures read it; nothing is driven
by it."""

from piccolo.columns import UUID, BigInt, Text, Timestamptz, Varchar
from piccolo.table import Table

from app.lib import origin
from app.lib.clock import now
from app.lib.ids import new_id


class Event(Table, tablename="event"):
    """One thing that happened. No foreign keys: an event outlives what it speaks of. Written once, never changed.

    `device` and `address`: where it came from (see `lib/origin.py`); they fill themselves in.
    """

    id = UUID(primary_key=True, default=new_id)
    at = Timestamptz(default=now)
    actor = UUID(null=True, default=None)
    area = UUID(null=True, default=None)
    subject_kind = Varchar(length=30)
    subject = UUID()
    verb = Varchar(length=30)
    detail = Text(default="{}")
    device = UUID(null=True, default=origin.device)
    address = Varchar(length=45, default=origin.address)


class AuditLine(Table, tablename="audit_line"):
    """An event's place in the chain: `hash` covers the event and the hash before it (see `chain.py`)."""

    seq = BigInt(primary_key=True)
    event = UUID(unique=True)
    hash = Varchar(length=64)
