"""A network as bad as it gets: a TCP proxy that stands between a browser and the server as the server's own address.

`pass` · `refuse`: connection reset at once · `blackhole`: accepted, never answered, the dead link that looks alive ·
`captive`: every request gets a hotel's sign-in page with status 200 · `droprsp`: the next request that contains `match`
reaches the server and commits, its answer never comes back, then all passes again · `slow`: bytes trickle.
"""

import asyncio
import contextlib
import socket
import struct
import threading
import time

CAPTIVE = b"<!doctype html><title>WiFi</title><h1>Please log in to this WiFi</h1>"
CHUNK = 65536


class Proxy:
    """Proxy to `127.0.0.1:upstream`, in a thread of its own. `port` 0 takes a free one; `dropped` counts cut answers."""

    def __init__(self, upstream: int, port: int = 0) -> None:
        self.upstream = upstream
        self.port = port
        self.mode = "pass"
        self.match = b""
        self.bytes_per_s = 50_000
        self.dropped = 0
        self._open: set[asyncio.StreamWriter] = set()

    def start(self) -> "Proxy":
        """Listen; returns when the port is taken."""
        self._loop = asyncio.new_event_loop()
        ready = threading.Event()

        def run() -> None:
            asyncio.set_event_loop(self._loop)
            self._loop.run_until_complete(self._listen())
            ready.set()
            self._loop.run_forever()

        threading.Thread(target=run, daemon=True).start()
        ready.wait(10)
        return self

    def stop(self) -> None:
        """Close the port and every connection."""
        self.set("refuse")
        self._loop.call_soon_threadsafe(self._server.close)

    @property
    def origin(self) -> str:
        """What the browser types."""
        return f"http://127.0.0.1:{self.port}"

    def set(self, mode: str, match: bytes = b"") -> None:
        """Change the weather. Connections kept alive are cut, so that the new mode bites at once."""
        done = threading.Event()

        def change() -> None:
            self.mode, self.match = mode, match
            for writer in list(self._open):
                self._reset(writer)
            done.set()

        self._loop.call_soon_threadsafe(change)
        done.wait(5)
        time.sleep(0.05)

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(self._handle, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    @staticmethod
    def _reset(writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, AttributeError):
            # Linger 0 makes the close a RST, as when a phone loses its cell.
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()

    async def _handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer)
        try:
            if self.mode == "refuse":
                self._reset(writer)
            elif self.mode == "blackhole":
                await asyncio.sleep(600)
            elif self.mode == "captive":
                await self._play_captive(reader, writer)
            else:
                await self._pass(reader, writer)
        except (OSError, asyncio.IncompleteReadError):
            self._reset(writer)
        finally:
            self._open.discard(writer)
            writer.close()

    @staticmethod
    async def _play_captive(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(CHUNK)
        head = (
            f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(CAPTIVE)}\r\nConnection: close\r\n\r\n"
        )
        writer.write(head.encode() + CAPTIVE)
        await writer.drain()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        server_reader, server_writer = await asyncio.open_connection("127.0.0.1", self.upstream)
        doomed = False

        async def up() -> None:
            nonlocal doomed
            while data := await reader.read(CHUNK):
                if self.mode == "droprsp" and self.match in data:
                    doomed = True
                server_writer.write(data)
                await server_writer.drain()
            server_writer.close()

        async def down() -> None:
            while data := await server_reader.read(CHUNK if self.mode != "slow" else 4096):
                if doomed:  # the server has spoken, so it has committed
                    self.dropped += 1
                    self.mode = "pass"
                    self._reset(writer)
                    return
                if self.mode == "slow":
                    await asyncio.sleep(len(data) / self.bytes_per_s)
                writer.write(data)
                await writer.drain()
            writer.close()

        await asyncio.gather(up(), down(), return_exceptions=True)
        server_writer.close()
