"""A client that costs next to nothing: it shares two cores with the server it measures. Requests are made beforehand."""

import asyncio
import time
from typing import NamedTuple

from bench import town


class Answer(NamedTuple):
    """One answer. `wire`: its bytes with head and framing; `ms`: from the first byte sent to the last one read."""

    status: int
    head: bytes
    body: bytes
    wire: int
    ms: float


def request(method: str, path: str, leader: int | None = None, body: bytes = b"", *headers: str) -> bytes:
    """A whole request as it goes over the wire."""
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", *headers]
    if leader is not None:
        lines.append(f"Cookie: weige={town.token(leader)}")
    if body or method != "GET":
        lines += ["Sec-Fetch-Site: same-origin", "Content-Type: application/json", f"Content-Length: {len(body)}"]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


class Connection:
    """One kept-alive connection."""

    def __init__(self, port: int) -> None:
        self.port = port

    async def open(self) -> "Connection":
        """Connect."""
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port, limit=1 << 20)
        return self

    async def ask(self, whole_request: bytes) -> Answer:
        """Send a request, read the answer to its end."""
        began = time.perf_counter()
        self.writer.write(whole_request)
        head = await self.reader.readuntil(b"\r\n\r\n")
        body, framing = await self._body(head.lower())
        took = (time.perf_counter() - began) * 1000
        return Answer(int(head[9:12]), head, body, len(head) + len(body) + framing, took)

    async def _body(self, head: bytes) -> tuple[bytes, int]:
        if b"\r\ntransfer-encoding: chunked" in head:
            return await self._chunks()
        _, found, rest = head.partition(b"\r\ncontent-length:")
        size = int(rest.split(b"\r\n", 1)[0]) if found else 0
        return (await self.reader.readexactly(size) if size else b""), 0

    async def _chunks(self) -> tuple[bytes, int]:
        parts, framing = [], 0
        while True:
            line = await self.reader.readuntil(b"\r\n")
            size = int(line, 16)
            part = await self.reader.readexactly(size + 2)
            framing += len(line) + 2
            if not size:
                return b"".join(parts), framing
            parts.append(part[:-2])

    def close(self) -> None:
        """Hang up."""
        self.writer.close()
