"""One message to one push service: encrypted (RFC 8291), signed (RFC 8292), sent (RFC 8030), and what came of it."""

import base64
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any
from uuid import UUID

import aiohttp
from pywebpush import WebPusher, WebPushException

from app.notifications.delivery.endpoints import PublicResolver, allowed
from app.notifications.delivery.outcome import Outcome, retry_after
from app.notifications.delivery.vapid import authorization
from app.notifications.links import LINKS, item_url
from app.web.i18n import N_, _, choose_language, ngettext, set_language

CONNECTIONS = 400
PER_HOST = 50
"""Connections at once, and to one host: a host that hangs leaves all the others free."""
TIMEOUT = aiohttp.ClientTimeout(total=15, sock_connect=5)
"""In seconds. Waiting for a connection counts too, so that it is longer than a push service ever takes."""

_OTHER = N_("There is a message for you")
_BODY = N_("Tap to open it in Weige.")


@asynccontextmanager
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    """The pooled session all messages go through."""
    connector = aiohttp.TCPConnector(limit=CONNECTIONS, limit_per_host=PER_HOST, resolver=PublicResolver())
    jar = aiohttp.DummyCookieJar()
    async with aiohttp.ClientSession(connector=connector, timeout=TIMEOUT, cookie_jar=jar) as opened:
        yield opened


def payload(row: dict[str, Any], count: int = 1) -> bytes:
    """What the phone's worker gets. It passes a foreign company's server, so it says nothing of anybody.

    `delivery`: to acknowledge at POST /arrivals. `url`: the page to fetch and open. `tag`: the same for a message
    that is sent twice, so that it shows once. `count`: how many messages this one stands for.
    """
    set_language(choose_language(row["language"], ""))
    many, link = count > 1, LINKS.get(row["subject_kind"])
    said = ngettext("You have %(num)d new message", "You have %(num)d new messages", count) % {"num": count}
    return json.dumps(
        {
            "delivery": str(row["id"]),
            "url": "/inbox" if many else item_url(row["subject_kind"], row["subject"]),
            "title": said if many else _((link and link.title) or _OTHER),
            "body": _(_BODY),
            "tag": str(row["item"]),
        },
        ensure_ascii=False,
    ).encode()


def topic(item: UUID) -> str:
    """The item as a Topic: at most 32 characters of base64url. The service replaces a message that still waits."""
    return base64.urlsafe_b64encode(item.bytes).rstrip(b"=").decode()


def judge(status: int, header: str | None, moment: datetime) -> Outcome:
    """What the service's answer means for the delivery."""
    if 200 <= status < 300:
        return Outcome("sent")
    if status in (404, 410):
        return Outcome("gone", f"HTTP {status}")
    if status == 429 or status >= 500:
        return Outcome("queued", f"HTTP {status}", retry_after(header, moment))
    # 400, 401, 403 and 413 are our own mistakes, and redirects are not followed: the subscription stays.
    return Outcome("failed", f"HTTP {status}")


async def send(http: aiohttp.ClientSession, row: dict[str, Any], moment: datetime, count: int = 1) -> Outcome:
    """Send one claimed delivery (columns: delivering.py) that stands for `count`.

    Never raises for what the network or the service does.
    """
    if not allowed(row["endpoint"]):
        return Outcome("gone", "not an allowed push service")
    try:
        info = {"endpoint": row["endpoint"], "keys": {"p256dh": row["p256dh"], "auth": row["auth"]}}
        body = WebPusher(info).encode(payload(row, count))["body"]
    except (WebPushException, ValueError) as error:
        return Outcome("gone", f"keys: {type(error).__name__}")
    headers = {
        "Authorization": await authorization(row["endpoint"]),
        "Content-Encoding": "aes128gcm",
        "Content-Type": "application/octet-stream",
        "TTL": str(max(60, int((row["expires_at"] - moment).total_seconds()))),
        "Urgency": "high" if row["urgency"] == "urgent" else "normal",
        "Topic": topic(row["item"]),
    }
    try:
        async with http.post(row["endpoint"], data=body, headers=headers, allow_redirects=False) as answer:
            return judge(answer.status, answer.headers.get("Retry-After"), moment)
    except (aiohttp.ClientError, OSError, TimeoutError) as error:
        # Only the kind of error: its text may hold the address, which is the device's secret.
        return Outcome("queued", type(error).__name__)
