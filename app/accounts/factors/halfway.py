"""Between two steps: the page of the first holds a token, and what the second needs is sealed in the database for some minutes.

The token opens nothing: no guard knows it. Only the second step takes it, and uses it up.
"""

import hashlib
import json
import secrets
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from app.accounts.tables import HalfWay
from app.db import Execute, Insert, fetch, write
from app.lib.clock import now
from app.lib.sealed import Unsealable, seal, unseal

LASTS = timedelta(minutes=10)
"""For a second step whose means are at hand (OWASP ASVS 5.0, 6.5.5)."""
LASTS_SETUP = timedelta(minutes=30)
"""For setting one up: somebody has to find and install an app."""
_PURPOSE = "half way"


class Half(NamedTuple):
    """What waits. `known`: what the second step needs. `name` and `phone`: whose it is."""

    key: str
    account: UUID
    purpose: str
    known: dict[str, Any]
    name: str = ""
    phone: str = ""


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


async def begin(account: UUID, purpose: str, known: dict[str, Any], lasts: timedelta = LASTS) -> str:
    """Let something wait; returns the token for its page."""
    token = secrets.token_urlsafe(32)
    row = {
        "token_hash": _hash(token),
        "account": account,
        "purpose": purpose,
        "sealed": seal(json.dumps(known), _PURPOSE),
        "expires_at": now() + lasts,
    }
    await write(_begin, row)
    return token


def _begin(row: dict[str, Any]):
    yield Insert(HalfWay, [row])


async def find(token: str, *purposes: str) -> Half | None:
    """What waits under a token, for one of these purposes; None when it has expired or its owner was shut out."""
    rows = await fetch(
        "SELECT h.token_hash, h.account, h.purpose, h.sealed, a.name, a.phone FROM half_way h "
        "JOIN account a ON a.id = h.account "
        "WHERE h.token_hash = ? AND h.purpose = ANY(?) AND h.expires_at > ? AND a.disabled_at IS NULL",
        _hash(token),
        list(purposes),
        now(),
    )
    if not rows:
        return None
    row = rows[0]
    try:
        known = json.loads(unseal(row["sealed"], _PURPOSE))
    except Unsealable:
        return None
    return Half(row["token_hash"], row["account"], row["purpose"], known, row["name"], row["phone"])


def end(half: Half):
    """Plan: use it up. Returns whether it was still waiting, so that of two requests in a race only one goes on."""
    return bool((yield Execute("DELETE FROM half_way WHERE token_hash = ?", half.key)))


def sweep(moment: datetime):
    """Plan: delete what expired because nobody came back for it. Returns how many rows went."""
    return (yield Execute("DELETE FROM half_way WHERE expires_at < ?", moment))
