"""A device that allows push, and one that takes it back."""

import base64
import binascii
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from app.db import Execute, Fetch, Insert
from app.lib.clock import now
from app.lib.ids import new_id
from app.notifications.delivery.endpoints import allowed
from app.notifications.tables import PushSubscription
from app.web.errors import Refused
from app.web.i18n import N_
from app.web.viewer import Viewer

MOST = 20
"""Devices of one account that take messages."""


class Keys(msgspec.Struct):
    """The browser's public key and authentication secret, base64url (RFC 8291)."""

    p256dh: str
    auth: str


class Subscription(msgspec.Struct):
    """What `PushSubscription.toJSON()` gives."""

    endpoint: str
    keys: Keys


class Endpoint(msgspec.Struct):
    """Which subscription to drop; without one, all of this device."""

    endpoint: str = ""


def _raw(text: str) -> bytes:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return b""


def check(subscription: Subscription) -> None:
    """Raises Refused (422) when the address is not a known push service's, or the keys are not valid."""
    if not allowed(subscription.endpoint):
        raise Refused(422, N_("This browser uses a push service that is not allowed here. Messages come by the inbox."))
    public_key = _raw(subscription.keys.p256dh)
    if len(public_key) != 65 or public_key[0] != 4 or len(_raw(subscription.keys.auth)) != 16:
        raise Refused(422, N_("The keys of this browser could not be read. Please switch notifications on again."))


def subscribe(viewer: Viewer, subscription: Subscription, key: UUID | None = None):
    """Plan: this device takes messages there from now on. Whoever had that address before has it no longer.

    One live row for a device: a browser that renewed its address replaces the old one. Returns the row's id.
    """
    moment = now()
    rows = yield Fetch(
        "SELECT id, account, device, p256dh, auth FROM push_subscription WHERE endpoint = ? AND removed_at IS NULL",
        subscription.endpoint,
    )
    same = [
        row["id"]
        for row in rows
        if (row["account"], row["device"]) == (viewer.account_id, viewer.device_id)
        and (row["p256dh"], row["auth"]) == (subscription.keys.p256dh, subscription.keys.auth)
    ]
    kept = same[0] if same else key or new_id()
    yield Execute(
        "UPDATE push_subscription SET removed_at = ? "
        "WHERE (endpoint = ? OR device = ?) AND id <> ? AND removed_at IS NULL",
        moment,
        subscription.endpoint,
        viewer.device_id,
        kept,
    )
    if not same:
        row = {
            "id": kept,
            "account": viewer.account_id,
            "device": viewer.device_id,
            "endpoint": subscription.endpoint,
            "p256dh": subscription.keys.p256dh,
            "auth": subscription.keys.auth,
        }
        yield Insert(PushSubscription, [row])
        yield from _few(viewer.account_id, moment)
    return kept


def _few(account: UUID, moment: datetime):
    """Plan: only the MOST newest devices of an account take messages; removed rows that nothing refers to are deleted."""
    rows = yield Fetch(
        "SELECT id FROM push_subscription WHERE account = ? AND removed_at IS NULL ORDER BY created_at DESC, id DESC",
        account,
    )
    surplus = [row["id"] for row in rows[MOST:]]
    if surplus:
        yield Execute("UPDATE push_subscription SET removed_at = ? WHERE id = ANY(?)", moment, surplus)
    yield Execute(
        "DELETE FROM push_subscription WHERE account = ? AND removed_at IS NOT NULL "
        "AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.subscription = push_subscription.id)",
        account,
    )


def unsubscribe(viewer: Viewer, endpoint: str):
    """Plan: this device takes no messages there, or, without an address, none at all."""
    condition, params = ("AND endpoint = ?", [endpoint]) if endpoint else ("", [])
    yield Execute(
        "UPDATE push_subscription SET removed_at = ? "
        f"WHERE device = ? AND account = ? AND removed_at IS NULL {condition}",
        now(),
        viewer.device_id,
        viewer.account_id,
        *params,
    )


def end_with_sessions(of_these: str, params: list[Any], moment: datetime):
    """Plan: the push addresses of devices whose session ends (a condition on `device`) take no more messages."""
    yield Execute(
        f"UPDATE push_subscription SET removed_at = ? WHERE {of_these} AND removed_at IS NULL", moment, *params
    )
