"""`HEAD` wherever `GET` is answered: the same headers and no body (RFC 9110, 9.3.2), for balancers, browsers and curl -I.

The application is asked by GET. What it sends of the body is left out, and once the headers are out it is told that the client
left, so that a stream ends at its first piece. What would be expensive to make asks `only_headers` first.
"""

import asyncio
from typing import Any

from litestar import Request
from litestar.types import Receive, Scope, Send

_ASKED = "weige_head"


def only_headers(request: Request) -> bool:
    """Whether the body of the answer will be thrown away."""
    return _ASKED in request.scope


class Heading:
    """One HEAD request on its way through the application as a GET."""

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.scope: Any = {**scope, "method": "GET", _ASKED: True}
        self._receive, self._send = receive, send
        self._over = asyncio.Event()

    async def send(self, message: Any) -> None:
        """The headers as they are, and an empty body."""
        if message["type"] != "http.response.body":
            await self._send(message)
        elif not self._over.is_set():
            self._over.set()
            await self._send({"type": "http.response.body", "body": b"", "more_body": False})

    async def receive(self) -> Any:
        """What the client says; once it has its headers, that it left."""
        waiting = asyncio.ensure_future(self._receive())
        over = asyncio.ensure_future(self._over.wait())
        try:
            done, _ = await asyncio.wait((waiting, over), return_when=asyncio.FIRST_COMPLETED)
            return waiting.result() if waiting in done else {"type": "http.disconnect"}
        finally:
            waiting.cancel()
            over.cancel()
