"""The app that shows six digits, new ones every half minute (TOTP, RFC 6238, with the parameters every app understands)."""

import base64
import hmac
import secrets
from datetime import datetime
from uuid import UUID

import segno
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP
from markupsafe import Markup

from app.accounts.tables import Authenticator
from app.db import Execute, Fetch, Insert
from app.lib.sealed import seal, unseal
from app.web.errors import Conflict
from app.web.i18n import N_

DIGITS = 6
STEP_S = 30
SKEW = 1
"""Steps before and after the present one that are taken too: a phone's clock is some seconds off (RFC 6238, 5.2)."""
_PURPOSE = "authenticator"

NOT_THE_APP = N_(
    "These are not the six digits the app shows now. Please look whether the phone's time is right, and type the next ones."
)
"""Said of digits that should prove a new app."""
OTHER_FIRST = N_("A second factor was set up for you meanwhile. Please sign in again and use it.")


def new_secret() -> str:
    """160 random bits in base32, as RFC 4226 wants them and as they are typed where no camera is at hand."""
    return base64.b32encode(secrets.token_bytes(20)).decode()


def _totp(secret: str) -> TOTP:
    # SHA-1 is what apps understand; within HMAC its collisions break nothing (RFC 6238, B.2).
    return TOTP(base64.b32decode(secret), DIGITS, SHA1(), STEP_S)  # noqa: S303


def digits_at(secret: str, moment: datetime) -> str:
    """What the app shows at this moment."""
    return _totp(secret).generate(int(moment.timestamp())).decode()


def step_of(secret: str, digits: str, moment: datetime) -> int | None:
    """The half minute these digits belong to, within SKEW of the present one; None when they match none."""
    now_step, found = int(moment.timestamp()) // STEP_S, None
    for step in range(now_step - SKEW, now_step + SKEW + 1):
        if hmac.compare_digest(_totp(secret).generate(step * STEP_S), digits.encode()):
            found = step
    return found


def address(secret: str, whose: str, issuer: str) -> str:
    """What the QR code tells the app: `otpauth://totp/…`."""
    return _totp(secret).get_provisioning_uri(whose, issuer)


def square(text: str) -> Markup:
    """A text as a QR code (SVG)."""
    return Markup(segno.make(text, error="m", micro=False).svg_inline(border=2, omitsize=True, light="#fff"))  # noqa: S704  our own text


def set_up_first(account: UUID, secret: str, step: int, moment: datetime):
    """Plan: `set_up` for an account without a second factor. Raises Conflict when somebody was quicker."""
    if (yield Fetch("SELECT id FROM passkey WHERE account = ?", account)):
        raise Conflict(OTHER_FIRST)
    values = (account, seal(secret, _PURPOSE), step, moment)
    if not (yield Execute(_FIRST, *values)):
        raise Conflict(OTHER_FIRST)


_FIRST = "INSERT INTO authenticator (account, sealed, last_step, made_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"


def set_up(account: UUID, secret: str, step: int, moment: datetime):
    """Plan: this is the account's app from now on, instead of one it had. `step`: the half minute that proved it."""
    yield Execute("DELETE FROM authenticator WHERE account = ?", account)
    row = {"account": account, "sealed": seal(secret, _PURPOSE), "last_step": step, "made_at": moment}
    yield Insert(Authenticator, [row])


def remove(account: UUID):
    """Plan: no app any more. Returns whether there was one."""
    return bool((yield Execute("DELETE FROM authenticator WHERE account = ?", account)))


def accept(account: UUID, digits: str, moment: datetime):
    """Plan: accept these digits if they are the app's and later than the last ones accepted, so that none are replayed."""
    rows = yield Fetch("SELECT sealed FROM authenticator WHERE account = ?", account)
    if not rows:
        return False
    secret = unseal(rows[0]["sealed"], _PURPOSE)
    step = step_of(secret, digits, moment)
    if step is None:
        return False
    # Sealed anew each time, so that a key of ours that is being rotated falls out of use.
    taken = yield Execute(
        "UPDATE authenticator SET last_step = ?, sealed = ? WHERE account = ? AND last_step < ?",
        step,
        seal(secret, _PURPOSE),
        account,
        step,
    )
    return bool(taken)
