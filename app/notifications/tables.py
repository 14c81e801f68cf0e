"""The inbox, the devices that allowed push, and each delivery with its receipt."""

from piccolo.columns import UUID, ForeignKey, Integer, Text, Timestamptz, Varchar
from piccolo.table import Table

from app.accounts.tables import Account, Device
from app.lib.clock import now
from app.lib.ids import new_id


class InboxItem(Table, tablename="inbox_item"):
    """One message in a person's inbox; opens what it speaks of (`subject_kind`, `subject`)."""

    id = UUID(primary_key=True, default=new_id)
    account = ForeignKey(references=Account, null=False, index=True)
    subject_kind = Varchar(length=20)
    subject = UUID()
    title = Varchar(length=160)
    body = Text(default="")
    urgency = Varchar(length=10, default="normal")
    created_at = Timestamptz(default=now)
    read_at = Timestamptz(null=True, default=None)


class PushSubscription(Table, tablename="push_subscription"):
    """Where a device's push service takes messages. One for each device; `removed_at` when the service says gone."""

    id = UUID(primary_key=True, default=new_id)
    account = ForeignKey(references=Account, null=False, index=True)
    device = ForeignKey(references=Device, null=False, index=True)
    endpoint = Text()
    p256dh = Varchar(length=120)
    auth = Varchar(length=40)
    created_at = Timestamptz(default=now)
    removed_at = Timestamptz(null=True, default=None)


class Delivery(Table, tablename="delivery"):
    """One message to one device. `state`: queued, sending, sent, arrived, opened, failed or gone.

    A worker claims a row by moving it to `sending` until `claimed_until`; a claim that runs out is taken up again.
    """

    id = UUID(primary_key=True, default=new_id)
    item = ForeignKey(references=InboxItem, null=False, index=True)
    subscription = ForeignKey(references=PushSubscription, null=False, index=True)
    channel = Varchar(length=12, default="web_push")
    state = Varchar(length=12, default="queued", index=True)
    attempts = Integer(default=0)
    next_attempt_at = Timestamptz(default=now)
    claimed_until = Timestamptz(null=True, default=None)
    expires_at = Timestamptz(null=True, default=None)
    last_error = Varchar(length=200, default="")
    sent_at = Timestamptz(null=True, default=None)
    arrived_at = Timestamptz(null=True, default=None)


class ServerSecret(Table, tablename="server_secret"):
    """A secret the server minted for itself under the migration lock, e.g. its VAPID key."""

    name = Varchar(length=40, primary_key=True)
    value = Text()
    created_at = Timestamptz(default=now)
