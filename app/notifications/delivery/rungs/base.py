"""What a rung of the ladder is, and what they have in common: one allowed address, one answer read, no redirect followed."""

import json
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol

import aiohttp

from app.notifications.delivery import endpoints
from app.notifications.delivery.outcome import Outcome, retry_after
from app.settings import settings

TIMEOUT = aiohttp.ClientTimeout(total=10, sock_connect=5)
MOST_READ = 20_000
"""Bytes of an answer that are looked at."""

Row = dict[str, Any]
"""One claimed message: `account`, `urgency`, `subject_kind`, `phone`, `email`."""


class Rung(Protocol):
    """One way to reach people. `together`: one message speaks for everybody, as in a group; else each person gets one."""

    name: str
    together: bool
    gap: timedelta
    """The least time from one message to the next, as its vendor wants it."""

    def ready(self) -> bool:
        """Whether the town has set it up."""
        ...

    async def send(self, http: aiohttp.ClientSession, rows: Sequence[Row], moment: datetime) -> Outcome:
        """One message that speaks of all these rows. Never raises for what the network or the other side does."""
        ...


async def post(
    http: aiohttp.ClientSession,
    url: str,
    hosts: Sequence[str],
    body: bytes,
    headers: dict[str, str],
    moment: datetime,
    judge: Callable[[str], Outcome],
    further: str = "",
) -> Outcome:
    """Post to an address of one of these hosts (or of `further`); `judge` says what the text of a 2xx answer means."""
    if not endpoints.permitted(url, hosts, f"{settings.robot_hosts},{further}"):
        return Outcome("failed", "not an allowed address")
    try:
        async with http.post(url, data=body, headers=headers, allow_redirects=False, timeout=TIMEOUT) as answer:
            if answer.status == 429 or answer.status >= 500:
                return Outcome(
                    "queued", f"HTTP {answer.status}", retry_after(answer.headers.get("Retry-After"), moment)
                )
            if not 200 <= answer.status < 300:
                return Outcome("failed", f"HTTP {answer.status}")
            said = b""
            async for part in answer.content.iter_chunked(4096):
                said += part
                if len(said) > MOST_READ:
                    break
            return judge(said.decode(errors="replace"))
    except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as error:
        # Only the kind: the text may hold the address, and with it the robot's key.
        return Outcome("queued", type(error).__name__)


def judge_robot(text: str, slow_down: dict[int, timedelta]) -> Outcome:
    """A robot's answer: its HTTP status is 200 whatever happened, `errcode` says what. `slow_down`: codes of rate limits."""
    try:
        code = json.loads(text)["errcode"]
    except (ValueError, KeyError, TypeError):
        return Outcome("failed", "answer could not be read")
    if code == 0:
        return Outcome("sent")
    if isinstance(code, int) and code in slow_down:
        return Outcome("queued", f"errcode {code}", slow_down[code])
    if code == -1:
        return Outcome("queued", "errcode -1")
    return Outcome("failed", f"errcode {str(code)[:20]}")
