"""A push service on this machine: takes messages over real http and opens them as a real browser would."""

import base64
import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import http_ece
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


def _base64url(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


@dataclass
class Browser:
    """One subscription's secret half."""

    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    auth: bytes = field(default_factory=lambda: os.urandom(16))

    @property
    def keys(self) -> dict[str, str]:
        """What the browser tells the site."""
        point = self.key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return {"p256dh": _base64url(point), "auth": _base64url(self.auth)}

    def open(self, body: bytes) -> dict[str, Any]:
        """The message in the clear (RFC 8291)."""
        return json.loads(http_ece.decrypt(body, private_key=self.key, auth_secret=self.auth, version="aes128gcm"))


@dataclass
class PushService:
    """`messages`: (path, headers, body) as they came. `answers`: what to answer by path, else 201."""

    url: str = ""
    messages: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)
    answers: dict[str, tuple[int, dict[str, str]]] = field(default_factory=dict)

    def endpoint(self, name: str) -> str:
        """The address of a subscription."""
        return f"{self.url}/push/{name}"

    def sent_to(self, name: str) -> list[tuple[dict[str, str], bytes]]:
        """Messages for one subscription."""
        return [(headers, body) for path, headers, body in self.messages if path == f"/push/{name}"]

    async def _take(self, request: web.Request) -> web.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.messages.append((request.path, headers, await request.read()))
        status, more = self.answers.get(request.path.rsplit("/", 1)[-1], (201, {}))
        return web.Response(status=status, headers=more)


@asynccontextmanager
async def push_service() -> AsyncIterator[PushService]:
    """The service, on a free port of the loopback."""
    service = PushService()
    app = web.Application()
    app.router.add_post("/push/{name}", service._take)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    service.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield service
    finally:
        await runner.cleanup()
