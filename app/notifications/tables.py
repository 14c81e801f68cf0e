"""The inbox, the devices that allowed push, and what became of each message on each rung of the ladder."""

from piccolo.columns import UUID, Boolean, ForeignKey, Integer, Text, Timestamptz, Varchar
from piccolo.table import Table

from app.accounts.tables import Account, Device
from app.lib.clock import now
from app.lib.ids import new_id


class InboxItem(Table, tablename="inbox_item"):
    """One message in a person's inbox; opens what it speaks of (`subject_kind`, `subject`).

    `arrived_at`: some device of theirs said that it has it. `climb_at`: when the ladder looks at it next, null when it need
    not; `climbed`: how many of its levels (ladder.LEVELS) were tried.
    """

    id = UUID(primary_key=True, default=new_id)
    account = ForeignKey(references=Account, null=False, index=True)
    subject_kind = Varchar(length=20)
    subject = UUID()
    title = Varchar(length=160)
    body = Text(default="")
    urgency = Varchar(length=10, default="normal")
    created_at = Timestamptz(default=now)
    read_at = Timestamptz(null=True, default=None)
    arrived_at = Timestamptz(null=True, default=None)
    climb_at = Timestamptz(null=True, default=None)
    climbed = Integer(default=0)


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
    `digest`: the delivery whose message carried this one too.
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
    digest = UUID(null=True, default=None)


class RungDelivery(Table, tablename="rung_delivery"):
    """One message on a rung beyond push. `channel`: wecom, dingtalk, email, sms, or call (by a person, from the desk's list).

    `state`: queued, sending, sent, arrived (somebody reached them by phone), failed or gone (no longer needed).
    """

    id = UUID(primary_key=True, default=new_id)
    item = ForeignKey(references=InboxItem, null=False)
    account = ForeignKey(references=Account, null=False)
    channel = Varchar(length=12)
    state = Varchar(length=12, default="queued")
    attempts = Integer(default=0)
    next_attempt_at = Timestamptz(default=now)
    claimed_until = Timestamptz(null=True, default=None)
    last_error = Varchar(length=200, default="")
    sent_at = Timestamptz(null=True, default=None)
    arrived_at = Timestamptz(null=True, default=None)


class Channel(Table, tablename="channel"):
    """How a channel of the town is doing. `next_at`: its robot takes no message before; `told_at`: admins know it fails."""

    name = Varchar(length=12, primary_key=True)
    next_at = Timestamptz(default=now)
    sent_at = Timestamptz(null=True, default=None)
    failing_at = Timestamptz(null=True, default=None)
    told_at = Timestamptz(null=True, default=None)
    last_error = Varchar(length=200, default="")


class NotifyWish(Table, tablename="notify_wish"):
    """How somebody wants to be told; no row: as the town does. Times of day as HH:MM, the same twice: no quiet hours."""

    account = ForeignKey(references=Account, primary_key=True)
    quiet_from = Varchar(length=5, default="21:00")
    quiet_to = Varchar(length=5, default="07:00")
    digest = Boolean(default=False)
    sms = Boolean(default=True)
    email = Varchar(length=120, default="")


class ServerSecret(Table, tablename="server_secret"):
    """A secret the server minted for itself under the migration lock, e.g. its VAPID key."""

    name = Varchar(length=40, primary_key=True)
    value = Text()
    created_at = Timestamptz(default=now)
