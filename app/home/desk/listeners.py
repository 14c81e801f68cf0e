"""Who listens to the desk's stream of server-sent events: a limited number per account, none for longer than its session."""

import asyncio
from collections import Counter
from uuid import UUID

from app.accounts.holders import holds
from app.db import fetch
from app.lib.clock import now
from app.web.errors import Refused
from app.web.i18n import N_
from app.web.viewer import Viewer

MOST_OF_ACCOUNT = 5
"""Streams of one account in one process: as many pages of the desk open at once. A further page looks each minute instead."""
MOST = 1_000
"""Streams of one process, each with a connection that stays open."""
_TOO_MANY = N_("Too many pages are open that wait for news. This one looks for itself each minute.")

_STILL_THERE = f"""
SELECT DISTINCT d.id FROM device d
JOIN account a ON a.id = d.account AND a.disabled_at IS NULL
JOIN assignment s ON s.account = a.id AND s.role = ANY(?) AND {holds()}
WHERE d.id = ANY(?) AND d.revoked_at IS NULL AND d.expires_at > ?
"""


class Listener:
    """One stream. `wake` is set when something changed, or when it is `over`."""

    def __init__(self, viewer: Viewer) -> None:
        self.account, self.device = viewer.account_id, viewer.device_id
        self.wake = asyncio.Event()
        self.over = False


class Listeners:
    """All streams of this process."""

    def __init__(self) -> None:
        self._all: set[Listener] = set()
        self._of_account: Counter[UUID] = Counter()

    def __len__(self) -> int:
        """How many there are."""
        return len(self._all)

    def check(self, viewer: Viewer) -> None:
        """Raises Refused (429) when the account, or the process, has as many as it may have."""
        if self._of_account[viewer.account_id] >= MOST_OF_ACCOUNT or len(self._all) >= MOST:
            raise Refused(429, _TOO_MANY, retry_after=60)

    def add(self, viewer: Viewer) -> Listener:
        """One more. Raises as `check` does."""
        self.check(viewer)
        listener = Listener(viewer)
        self._all.add(listener)
        self._of_account[viewer.account_id] += 1
        return listener

    def remove(self, listener: Listener) -> None:
        """It has left."""
        self._all.discard(listener)
        self._of_account[listener.account] -= 1
        if not self._of_account[listener.account]:
            del self._of_account[listener.account]

    def tell(self) -> None:
        """Something changed."""
        for listener in self._all:
            listener.wake.set()

    async def end_those_gone(self, roles: tuple[str, ...]) -> None:
        """End the streams whose session or role has ended, however and in whichever process it was ended."""
        moment = now()
        devices = sorted({listener.device for listener in self._all})
        rows = await fetch(_STILL_THERE, list(roles), moment, moment, devices, moment) if devices else []
        there = {row["id"] for row in rows}
        for listener in self._all:
            if listener.device in devices and listener.device not in there:
                listener.over = True
                listener.wake.set()
