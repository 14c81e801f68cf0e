"""People who sign in, what they may do where, and the devices they do it on."""

from piccolo.columns import UUID, BigInt, Date, ForeignKey, Integer, Text, Timestamptz, Varchar
from piccolo.table import Table

from app.areas.tables import Area
from app.lib.clock import now
from app.lib.ids import new_id

# A role says which verbs, an area says where.
ROLES = (
    "leader",
    "cadre",
    "village_admin",
    "department",
    "dispatcher",
    "mediator",
    "doctor",
    "town_admin",
)


class Account(Table, tablename="account"):
    """Somebody who signs in by phone number. `revision` goes up with anything their own pages show.

    `factor_asked_at`: when they were first asked to set up a second factor.
    """

    id = UUID(primary_key=True, default=new_id)
    name = Varchar(length=60)
    phone = Varchar(length=20, unique=True)
    password_hash = Text(null=True, default=None)
    language = Varchar(length=10, default="")
    text_size = Varchar(length=10, default="normal")
    revision = Integer(default=0)
    created_at = Timestamptz(default=now)
    disabled_at = Timestamptz(null=True, default=None)
    factor_asked_at = Timestamptz(null=True, default=None)


class Assignment(Table, tablename="assignment"):
    """A role held in an area from `since` until `until` (open when null), perhaps in somebody's stead."""

    id = UUID(primary_key=True, default=new_id)
    account = ForeignKey(references=Account, null=False, index=True)
    role = Varchar(length=20)
    area = ForeignKey(references=Area, null=False, index=True)
    since = Timestamptz(default=now)
    until = Timestamptz(null=True, default=None)
    instead_of = ForeignKey(references=Account, null=True, default=None)


class Device(Table, tablename="device"):
    """One signed-in browser. Only the token's SHA-256 is kept. `skew_s`: seconds its clock ran ahead at last sync.

    `last_seen_at`: when it was last heard of, `heard_before_at`: when that was before the present round of requests.
    `browser_hash`: of the token by which a browser is known after its session (browsers.py). `proved_at`: when its person last
    showed their password. `second_at`: when this session was opened with a second step; without one it is empty.
    """

    id = UUID(primary_key=True, default=new_id)
    account = ForeignKey(references=Account, null=False, index=True)
    token_hash = Varchar(length=64, unique=True)
    user_agent = Varchar(length=300, default="")
    created_at = Timestamptz(default=now)
    last_seen_at = Timestamptz(default=now)
    heard_before_at = Timestamptz(null=True, default=None)
    expires_at = Timestamptz()
    revoked_at = Timestamptz(null=True, default=None)
    skew_s = Integer(default=0)
    browser_hash = Varchar(length=64, null=True, default=None)
    proved_at = Timestamptz(null=True, default=None)
    second_at = Timestamptz(null=True, default=None)


class OneTimeCode(Table, tablename="one_time_code"):
    """A code on a printed slip with which a leader sets a password, once, before it expires."""

    id = UUID(primary_key=True, default=new_id)
    account = ForeignKey(references=Account, null=False, index=True)
    code_hash = Varchar(length=64, index=True)
    created_by = ForeignKey(references=Account, null=True, default=None)
    created_at = Timestamptz(default=now)
    expires_at = Timestamptz()
    used_at = Timestamptz(null=True, default=None)


class SignInThrottle(Table, tablename="sign_in_throttle"):
    """Attempts that were wrong or are being made, by a number, a browser or an address (as SHA-256; see throttle.py)."""

    phone_hash = Varchar(length=64, primary_key=True)
    kind = Varchar(length=10, default="number")
    failures = Integer(default=0)
    last_failure_at = Timestamptz(default=now)
    locked_until = Timestamptz(null=True, default=None)


class Authenticator(Table, tablename="authenticator"):
    """The app that shows somebody six digits, new ones each half minute. `sealed`: its secret (lib/sealed.py). `last_step`: the
    half minute whose digits were taken last, so that they cannot be replayed."""

    account = UUID(primary_key=True)
    sealed = Text()
    last_step = BigInt(default=0)
    made_at = Timestamptz(default=now)


class Passkey(Table, tablename="passkey"):
    """A key that a phone, a computer or a security key keeps for somebody. `credential` and `public_key` in base64url."""

    id = UUID(primary_key=True, default=new_id)
    account = ForeignKey(references=Account, null=False, index=True)
    credential = Varchar(length=1400, unique=True)
    public_key = Text()
    sign_count = BigInt(default=0)
    name = Varchar(length=60, default="")
    made_at = Timestamptz(default=now)
    used_at = Timestamptz(null=True, default=None)


class RecoveryCode(Table, tablename="recovery_code"):
    """A code on paper that stands in for a lost second factor, once. `selector`: by which it is found (recovery.py)."""

    id = UUID(primary_key=True, default=new_id)
    account = ForeignKey(references=Account, null=False, index=True)
    selector = Varchar(length=16)
    code_hash = Text()
    made_at = Timestamptz(default=now)
    used_at = Timestamptz(null=True, default=None)


class HalfWay(Table, tablename="half_way"):
    """Something that takes two steps and is between them, for some minutes. `sealed`: what the second step needs."""

    token_hash = Varchar(length=64, primary_key=True)
    account = ForeignKey(references=Account, null=False)
    purpose = Varchar(length=20)
    sealed = Text(default="")
    expires_at = Timestamptz()


class MachineKey(Table, tablename="machine_key"):
    """What a machine shows with each request. Only the SHA-256 of the key is kept.

    `id` is an account's too, which bears the machine's name and can never sign in: what the machine does is done in its own
    name. `scopes`: words of exchange/machine_keys/keys.py, separated by spaces. It opens nothing before a doctor has agreed
    (`agreed_by`).
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
