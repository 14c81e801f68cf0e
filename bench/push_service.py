"""A push service that costs next to nothing: takes every message, and says how many there were at GET /."""

import asyncio
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager

import uvloop

from tests.support.server import ROOT, free_port

_CREATED = b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n"


class _Taker(asyncio.Protocol):
    taken = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Somebody connected."""
        self.transport, self.rest = transport, b""

    def data_received(self, data: bytes) -> None:
        """Some bytes of requests."""
        self.rest += data
        while (end := self.rest.find(b"\r\n\r\n")) >= 0:
            head = self.rest[:end].lower()
            _, found, size = head.partition(b"content-length:")
            whole = end + 4 + (int(size.split(b"\r\n", 1)[0]) if found else 0)
            if len(self.rest) < whole:
                return
            self.rest = self.rest[whole:]
            if head.startswith(b"get"):
                said = str(_Taker.taken).encode()
                self.transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(said), said))
            else:
                _Taker.taken += 1
                self.transport.write(_CREATED)


async def _serve(port: int) -> None:
    server = await asyncio.get_running_loop().create_server(_Taker, "127.0.0.1", port)
    await server.serve_forever()


class PushService:
    """One running."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}"

    def taken(self) -> int:
        """How many messages came so far."""
        with urllib.request.urlopen(self.url, timeout=5) as answer:
            return int(answer.read())


@contextmanager
def push_service() -> Iterator[PushService]:
    """Run one in a process of its own."""
    port = free_port()
    process = subprocess.Popen([sys.executable, "-m", "bench.push_service", str(port)], cwd=ROOT)
    service = PushService(port)
    try:
        while True:
            try:
                service.taken()
                break
            except OSError:
                assert process.poll() is None
        yield service
    finally:
        process.kill()
        process.wait()


if __name__ == "__main__":
    uvloop.run(_serve(int(sys.argv[1])))
