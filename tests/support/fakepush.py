"""A push service for real browsers in tests: the WebSocket that Firefox speaks, and the HTTP address that servers post to."""

import asyncio
import base64
import json
import threading
import uuid
from typing import Any

from aiohttp import WSMsgType, web


class FakePush:
    """Listens on a free port of this machine, in a thread. `posted` holds the headers of each message that came in."""

    def __init__(self) -> None:
        self.port = 0
        self.posted: list[dict[str, str]] = []
        self.acknowledged = 0
        self.gone: set[str] = set()
        """Channels whose subscription is over (answered 410)."""
        self._browser_of: dict[str, str] = {}
        self._sockets: dict[str, web.WebSocketResponse] = {}
        self._stored: dict[str, list[dict[str, Any]]] = {}

    def start(self) -> "FakePush":
        """Listen; returns when the port is taken."""
        ready = threading.Event()

        def run() -> None:
            loop = asyncio.new_event_loop()
            asyncio.set_event_loop(loop)
            loop.run_until_complete(self._listen())
            ready.set()
            loop.run_forever()

        threading.Thread(target=run, daemon=True).start()
        ready.wait(10)
        return self

    @property
    def channels(self) -> list[str]:
        """Every subscription made."""
        return list(self._browser_of)

    async def _listen(self) -> None:
        app = web.Application()
        app.router.add_get("/", self._socket)
        app.router.add_post("/wpush/{channel}", self._post)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.port = runner.addresses[0][1]

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(protocols=("push-notification",))
        await socket.prepare(request)
        browser = ""
        async for message in socket:
            if message.type != WSMsgType.TEXT:
                continue
            said = json.loads(message.data)
            kind, channel = said.get("messageType"), said.get("channelID", "")
            if not said:
                await socket.send_str("{}")
            elif kind == "hello":
                browser = said.get("uaid") or uuid.uuid4().hex
                self._sockets[browser] = socket
                hello = {"messageType": "hello", "uaid": browser, "status": 200, "use_webpush": True, "broadcasts": {}}
                await socket.send_json(hello)
                for mine in [c for c, owner in self._browser_of.items() if owner == browser]:
                    for stored in self._stored.pop(mine, []):
                        await socket.send_json(stored)
            elif kind == "register":
                self._browser_of[channel] = browser
                endpoint = f"http://127.0.0.1:{self.port}/wpush/{channel}"
                answer = {"messageType": kind, "channelID": channel, "status": 200, "pushEndpoint": endpoint}
                await socket.send_json(answer)
            elif kind == "unregister":
                self._browser_of.pop(channel, None)
                await socket.send_json({"messageType": kind, "channelID": channel, "status": 200})
            elif kind == "ack":
                self.acknowledged += 1
        self._sockets.pop(browser, None)
        return socket

    async def _post(self, request: web.Request) -> web.Response:
        channel = request.match_info["channel"]
        body = await request.read()
        self.posted.append(dict(request.headers))
        if channel in self.gone or channel not in self._browser_of:
            return web.Response(status=410)
        message = {
            "messageType": "notification",
            "channelID": channel,
            "version": uuid.uuid4().hex,
            "data": base64.urlsafe_b64encode(body).rstrip(b"=").decode(),
            "headers": {"encoding": request.headers.get("Content-Encoding", "aes128gcm")},
        }
        socket = self._sockets.get(self._browser_of[channel])
        if socket is None:
            self._stored.setdefault(channel, []).append(message)
        else:
            await socket.send_json(message)
        return web.Response(status=201, headers={"Location": f"/m/{message['version']}"})
