"""The spine: who did what to what, where and when. Timelines, audit and figures read it; nothing is driven by it."""

from piccolo.columns import UUID, Text, Timestamptz, Varchar
from piccolo.table import Table

from app.lib.clock import now
from app.lib.ids import new_id


class Event(Table, tablename="event"):
    """One thing that happened. No foreign keys: an event outlives what it speaks of."""

    id = UUID(primary_key=True, default=new_id)
    at = Timestamptz(default=now)
    actor = UUID(null=True, default=None)
    area = UUID(null=True, default=None)
    subject_kind = Varchar(length=30)
    subject = UUID()
    verb = Varchar(length=30)
    detail = Text(default="{}")
