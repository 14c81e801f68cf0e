"""The key with which this server signs what it sends to push services (RFC 8292)."""

import base64
import logging
import time
from functools import cache

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from py_vapid import Vapid02

from app.db import Fetch, Insert, Update, write
from app.lib.sealed import Unsealable, seal, unseal
from app.notifications.delivery.endpoints import origin
from app.notifications.tables import ServerSecret
from app.settings import settings

logger = logging.getLogger("weige.push")

LIVES_S = 12 * 3600
"""Life of one signed token in seconds; RFC 8292 allows 24 h."""
RENEW_S = 6 * 3600

_NAME = "vapid"
_SEALED = "."
"""A sealed value has one behind the name of its key; a bare secret has none."""
_key: Vapid02 | None = None
_headers: dict[str, tuple[float, str]] = {}


def _base64url(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def new_secret() -> str:
    """A key as WEIGE_VAPID_PRIVATE_KEY takes it."""
    number = ec.generate_private_key(ec.SECP256R1()).private_numbers().private_value
    return _base64url(number.to_bytes(32, "big"))


def _keep(text: str):
    """Plan: store this secret, sealed (encrypted), unless there is one; returns the stored one, the same for all processes."""
    yield Insert(ServerSecret, [{"name": _NAME, "value": seal(text, _NAME)}], ignore=True)
    rows = yield Fetch("SELECT value FROM server_secret WHERE name = ?", _NAME)
    return rows[0]["value"]


def _replace(before: str, text: str):
    """Plan: replace the secret by this one, sealed, unless another process did (compare-and-swap); returns the one kept."""
    yield Update(ServerSecret, {"value": seal(text, _NAME)}, {"name": _NAME, "value": before})
    return (yield from _keep(text))


async def _secret() -> str:
    """The secret in the database. Made at first need, and anew when the key that sealed it is lost: phones then resubscribe."""
    kept = await write(_keep, new_secret())
    if _SEALED not in kept:  # from a version that stored it in plain text
        kept = await write(_replace, kept, kept)
    try:
        return unseal(kept, _NAME)
    except Unsealable:
        logger.warning("The key that sealed the push key is not among ours: phones get another push key.")
        return unseal(await write(_replace, kept, new_secret()), _NAME)


async def key() -> Vapid02:
    """The signing key: from the setting, else from the database, where the first caller stores one."""
    global _key
    if _key is None:
        secret = settings.vapid_private_key or await _secret()
        _key = Vapid02.from_raw(secret.encode())
    return _key


@cache
def _public(vapid: Vapid02) -> str:
    return _base64url(vapid.public_key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))


async def public_key() -> str:
    """What a page gives to `pushManager.subscribe` (`data-vapid-key`): base64url of the uncompressed point."""
    return _public(await key())


def contact() -> str:
    """Whom a push service may complain to."""
    if settings.contact:
        return settings.contact
    return settings.public_url if settings.public_url.startswith("https:") else "mailto:weige@localhost"


async def authorization(endpoint: str) -> str:
    """The Authorization header for a push service: signed once for its origin and used for six hours."""
    audience = origin(endpoint)
    signed_at, header = _headers.get(audience, (0.0, ""))
    moment = time.time()
    if moment - signed_at > RENEW_S:
        claims = {"sub": contact(), "aud": audience, "exp": int(moment) + LIVES_S}
        header = (await key()).sign(claims)["Authorization"]
        _headers[audience] = (moment, header)
    return header


def forget() -> None:
    """Forget key and tokens, for a process that opens another database (tests)."""
    global _key
    _key = None
    _headers.clear()
