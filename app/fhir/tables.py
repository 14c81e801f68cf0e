"""Machines that may ask for blood pressures, and what they asked to be exported."""

from piccolo.columns import UUID, Date, ForeignKey, Timestamptz, Varchar
from piccolo.table import Table

from app.accounts.tables import Account
from app.areas.tables import Area
from app.lib.clock import now


class MachineKey(Table, tablename="machine_key"):
    """What a machine shows with each request. Only the SHA-256 of the key is kept.

    `id` is an account's too, which bears the machine's name and can never sign in: what the machine does is done in its own
    name. `scopes`: words of keys.SCOPES, parted by spaces. It opens nothing before a doctor has agreed (`agreed_by`).
    """

    id = UUID(primary_key=True)
    area = ForeignKey(references=Area, null=False)
    scopes = Varchar(length=60)
    token_hash = Varchar(length=64, unique=True)
    made_by = ForeignKey(references=Account, null=False)
    made_at = Timestamptz(default=now)
    agreed_by = ForeignKey(references=Account, null=True, default=None)
    agreed_at = Timestamptz(null=True, default=None)
    expires_at = Timestamptz()
    revoked_by = ForeignKey(references=Account, null=True, default=None)
    revoked_at = Timestamptz(null=True, default=None)
    last_used_on = Date(null=True, default=None)
