"""The ledger of what phones sent, kept as sent."""

from piccolo.columns import UUID, Boolean, ForeignKey, Integer, Text, Timestamptz, Varchar
from piccolo.table import Table

from app.accounts.tables import Account
from app.lib.clock import now
from app.lib.ids import new_id


class Submission(Table, tablename="submission"):
    """One record as a phone sent it. The server never refuses one: `state` says what became of it.

    `applied`: its rows are in the domain tables. `parked`: kept, a human must look (`errors`: JSON list of
    {"field", "message", "values"}). `waiting`: names a record (`waits_for`) that has not arrived yet.
    `repaired`: parked once, mended by the later submission in `repaired_by`.
    `recorded_at` is the phone's word, `skew_s` how many seconds its clock ran ahead of ours. `unsure`: it cannot be true, so
    that the arrival counts (clocks.py); `told_at`: what somebody said when they were asked.
    """

    id = UUID(primary_key=True, default=new_id)
    kind = Varchar(length=30)
    form = Integer(default=1)
    account = ForeignKey(references=Account, null=False, index=True)
    device = UUID(null=True, default=None)
    area = UUID(null=True, default=None)
    household = UUID(null=True, default=None)
    recorded_at = Timestamptz()
    skew_s = Integer(default=0)
    received_at = Timestamptz(default=now)
    payload = Text()
    payload_hash = Varchar(length=64)
    state = Varchar(length=10)
    errors = Text(default="[]")
    waits_for = UUID(null=True, default=None)
    corrects = UUID(null=True, default=None)
    conflicts_with = UUID(null=True, default=None)
    repaired_by = UUID(null=True, default=None)
    unsure = Boolean(default=False)
    told_at = Timestamptz(null=True, default=None)


class Photo(Table, tablename="photo"):
    """A photo a record promised. `upload_sha256` is what the phone named, `stored_sha256` our re-encoded copy.

    `state`: wanted (named, not here yet), stored, unreadable (came and can't be shown: kept aside; of `size` 0: the phone
    itself could not read it, and nothing came).
    """

    id = UUID(primary_key=True, default=new_id)
    submission = UUID(index=True)
    account = ForeignKey(references=Account, null=False)
    household = UUID(null=True, default=None)
    area = UUID(null=True, default=None)
    position = Integer(default=0)
    upload_sha256 = Varchar(length=64, index=True)
    stored_sha256 = Varchar(length=64, null=True, default=None)
    content_type = Varchar(length=40, default="")
    size = Integer(default=0)
    state = Varchar(length=12, default="wanted")
    created_at = Timestamptz(default=now)
