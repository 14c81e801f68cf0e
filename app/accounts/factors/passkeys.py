"""Passkeys: keys that a phone, a computer or a security key keeps for somebody (WebAuthn level 2), by the library `webauthn`.

They are bound to the origin of the page, so that a page which only looks like ours gets nothing.
"""

import ipaddress
import json
from datetime import datetime
from typing import Any, NamedTuple
from urllib.parse import urlsplit
from uuid import UUID

import webauthn
from litestar import Request
from webauthn.helpers import bytes_to_base64url
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from app.accounts.tables import Passkey
from app.db import Execute, Fetch, Insert, fetch
from app.settings import settings

MOST = 10
"""Passkeys of one account; nobody has more devices."""
NAME_LENGTH = 60
LONGEST_ANSWER = 20_000
"""Characters of what a browser answers; those of today send two thousand."""
_BROKEN = (WebAuthnException, ValueError, KeyError, TypeError, IndexError, AttributeError)
"""What the library raises for a malformed answer."""


class Site(NamedTuple):
    """The origin passkeys are made for, and the host they are bound to."""

    origin: str
    host: str


def site_of(request: Request) -> Site | None:
    """Where passkeys can be had: over https, or on `localhost`; browsers give none to a bare address."""
    origin = settings.public_url or f"{request.scope['scheme']}://{request.headers.get('host', '')}"
    host = urlsplit(origin).hostname or ""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return Site(origin, host) if host == "localhost" or (host and origin.startswith("https:")) else None
    return None


def _descriptors(credentials: list[str]) -> list[PublicKeyCredentialDescriptor]:
    return [PublicKeyCredentialDescriptor(id=webauthn.base64url_to_bytes(each)) for each in credentials]


def to_make(site: Site, account: UUID, name: str, credentials: list[str]) -> tuple[str, str]:
    """(options for the browser as JSON, challenge) for a new passkey. `credentials`: those there are already."""
    options = webauthn.generate_registration_options(
        rp_id=site.host,
        rp_name="微格 Weige",
        user_name=name,
        user_id=account.bytes,
        exclude_credentials=_descriptors(credentials),
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.PREFERRED, user_verification=UserVerificationRequirement.PREFERRED
        ),
    )
    return webauthn.options_to_json(options), bytes_to_base64url(options.challenge)


def made(site: Site, answer: str, challenge: str) -> dict[str, Any] | None:
    """The fields of a new passkey's row, or None when the browser's answer does not prove one."""
    read = _read(answer)
    if read is None:
        return None
    try:
        verified = webauthn.verify_registration_response(
            credential=read,
            expected_challenge=webauthn.base64url_to_bytes(challenge),
            expected_rp_id=site.host,
            expected_origin=site.origin,
        )
    except _BROKEN:
        return None
    return {
        "credential": bytes_to_base64url(verified.credential_id),
        "public_key": bytes_to_base64url(verified.credential_public_key),
        "sign_count": verified.sign_count,
    }


def to_show(site: Site, credentials: list[str]) -> tuple[str, str]:
    """(options for the browser as JSON, challenge) for proving one of these passkeys."""
    options = webauthn.generate_authentication_options(rp_id=site.host, allow_credentials=_descriptors(credentials))
    return webauthn.options_to_json(options), bytes_to_base64url(options.challenge)


class Shown(NamedTuple):
    """A passkey whose proof was verified, and the signature counter that came with it."""

    id: UUID
    sign_count: int


async def shown(site: Site, account: UUID, answer: str, challenge: str) -> Shown | None:
    """Which of the account's passkeys the browser's answer proves; None when it proves none."""
    read = _read(answer)
    rows = await fetch(
        "SELECT id, public_key, sign_count FROM passkey WHERE account = ? AND credential = ?",
        account,
        str((read or {}).get("id", ""))[:1400],
    )
    if read is None or not rows:
        return None
    try:
        verified = webauthn.verify_authentication_response(
            credential=read,
            expected_challenge=webauthn.base64url_to_bytes(challenge),
            expected_rp_id=site.host,
            expected_origin=site.origin,
            credential_public_key=webauthn.base64url_to_bytes(rows[0]["public_key"]),
            credential_current_sign_count=rows[0]["sign_count"],
        )
    except _BROKEN:
        return None
    return Shown(rows[0]["id"], verified.new_sign_count)


def _read(answer: str) -> dict[str, Any] | None:
    try:
        read = json.loads(answer) if len(answer) <= LONGEST_ANSWER else None
    except (ValueError, RecursionError):
        return None
    return read if isinstance(read, dict) else None


def add(account: UUID, fields: dict[str, Any], name: str, moment: datetime):
    """Plan: store a new passkey. Returns False when its credential is registered already."""
    if (yield Fetch("SELECT id FROM passkey WHERE credential = ?", fields["credential"])):
        return False
    yield Insert(Passkey, [{"account": account, "name": name, "made_at": moment, **fields}])
    return True


def used(passkey: Shown, moment: datetime):
    """Plan: note that it was used. Returns False when it has been removed meanwhile."""
    return bool(
        (
            yield Execute(
                "UPDATE passkey SET sign_count = ?, used_at = ? WHERE id = ?", passkey.sign_count, moment, passkey.id
            )
        )
    )


def remove(account: UUID, passkey: UUID | None = None):
    """Plan: take one away, or all. Returns how many there were."""
    if passkey is None:
        return (yield Execute("DELETE FROM passkey WHERE account = ?", account))
    return (yield Execute("DELETE FROM passkey WHERE account = ? AND id = ?", account, passkey))
