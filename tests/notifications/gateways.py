"""Robots and an SMS gateway on this machine, as strict as the real ones, that can also be ill in every way."""

import asyncio
import base64
import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

SECRET = "SEC-of-the-town"
PER_MINUTE = 20


@dataclass
class Gateways:
    """`taken`: (who, message) in order. `ill`: what to do instead of answering well, by path."""

    url: str = ""
    taken: list[tuple[str, Any]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    ill: dict[str, Any] = field(default_factory=dict)

    def robot(self, name: str) -> str:
        """The address of a robot."""
        return f"{self.url}/{name}?" + ("key=k" if name == "wecom" else "access_token=t")

    async def take(self, request: web.Request) -> web.StreamResponse:
        """Any of them."""
        name = request.path.strip("/")
        body = await request.read()
        illness = self.ill.get(name)
        if illness == "hang":
            await asyncio.sleep(60)
        if illness == "garbage":
            return web.Response(body=b"\xff\xfe<html>portal", content_type="text/html")
        if isinstance(illness, int):
            return web.Response(status=illness, headers={"Retry-After": "40"})
        if isinstance(illness, dict):
            return web.json_response(illness)
        fault = getattr(self, f"_{name}")(request, body)
        if fault:
            self.refused.append(fault["errmsg"])
            return web.json_response(fault)
        self.taken.append((name, json.loads(body)))
        return web.json_response({"errcode": 0, "errmsg": "ok", "code": 0})

    def _too_many(self, name: str) -> bool:
        return sum(who == name for who, _ in self.taken) >= PER_MINUTE

    def _wecom(self, request: web.Request, body: bytes) -> dict | None:
        if request.query.get("key") != "k":
            return {"errcode": 93000, "errmsg": "invalid webhook url"}
        message = json.loads(body)
        if message["msgtype"] != "markdown" or len(message["markdown"]["content"].encode()) > 4096:
            return {"errcode": 40058, "errmsg": "content exceeds"}
        return {"errcode": 45009, "errmsg": "freq out of limit"} if self._too_many("wecom") else None

    def _dingtalk(self, request: web.Request, body: bytes) -> dict | None:
        stamp = request.query.get("timestamp", "0")
        digest = hmac.new(SECRET.encode(), f"{stamp}\n{SECRET}".encode(), hashlib.sha256).digest()
        # Within the hour, as the vendor checks it.
        fresh = abs(int(stamp) / 1000 - time.time()) < 3600
        if not fresh or request.query.get("sign") != base64.b64encode(digest).decode():
            return {"errcode": 310000, "errmsg": "sign not match"}
        message = json.loads(body)
        if set(message["markdown"]) != {"title", "text"} or len(body) > 20_000:
            return {"errcode": 40035, "errmsg": "bad message"}
        return {"errcode": 130101, "errmsg": "send too fast"} if self._too_many("dingtalk") else None

    def _sms(self, request: web.Request, body: bytes) -> dict | None:
        if request.headers.get("Authorization") != "Bearer s":
            return {"code": 401, "errmsg": "who are you"}
        message = json.loads(body)
        known = message["phone"].isdecimal() and len(message["phone"]) == 11
        return None if known and message["text"] else {"code": 2, "errmsg": "bad message"}


@asynccontextmanager
async def gateways() -> AsyncIterator[Gateways]:
    """All of them, on a free port of the loopback."""
    found = Gateways()
    app = web.Application()
    app.router.add_post("/{name}", found.take)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    found.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield found
    finally:
        await runner.cleanup()
