"""Too much of everything, sent as somebody sends it who means no good: raw, without waiting, as far as it is taken."""

import re
import select
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import httpx

from app.main import create_litestar
from tests import cast
from tests.support.server import Server

PIECE = 65_536
GIVES_UP_S = 120
FORM = "application/x-www-form-urlencoded"
PARTS = "multipart/form-data; boundary=edge"
_PART = b'--edge\r\nContent-Disposition: form-data; name="%s"%s\r\n\r\n'


def _repeated(what: bytes, size: int) -> Iterator[bytes]:
    block = what * max(1, PIECE // len(what))
    for _ in range(size // len(block)):
        yield block


def _many_parts() -> Iterator[bytes]:
    for number in range(8_000):
        yield _PART % (b"f%d" % number, b"") + b"1\r\n"


def _one_part(size: int, file: bytes = b"") -> Iterator[bytes]:
    yield _PART % (b"photos", file)
    yield from _repeated(b"abcdefgh", size)
    yield b"\r\n--edge--\r\n"


BODIES: dict[str, tuple[str, Callable[[], Iterator[bytes]]]] = {
    "fields": (FORM, lambda: _repeated(b"a&", 2_000_000)),
    "escapes": (FORM, lambda: iter([b"phone=", *_repeated(b"%41", 18_000_000)])),
    "long names": (FORM, lambda: _repeated(b"a.b.c.0.d[]", 3_000_000)),
    "parts": (PARTS, _many_parts),
    "a long part": (PARTS, lambda: _one_part(20_000_000)),
    "a file": (PARTS, lambda: _one_part(40_000_000, b'; filename="a.jpg"')),
    "many files": (PARTS, lambda: (_PART % (b"photos", b'; filename="a"') + b"x\r\n" for _ in range(3_000))),
    "deep JSON": ("application/json", lambda: _repeated(b"[", 1_500_000)),
    "wide JSON": ("application/json", lambda: iter([b"[1", *_repeated(b",1", 25_000_000), b"]"])),
    "NDJSON": ("application/fhir+ndjson", lambda: _repeated(b"{}\n", 10_000_000)),
    "nothing at all": ("", lambda: iter(())),
}
"""Content type and pieces of a body, by what there is too much of."""
HEADS = {
    "parameters": b"?" + b"a=1&" * 1_900,
    "a long value": b"?since=" + b"9" * 7_000,
    "a long address": b"/" + b"a" * 200_000,
}
"""What is put behind an address, by what there is too much of."""


class Wrong(NamedTuple):
    """One request: `body` names one of BODIES, `behind` follows the address."""

    method: str
    address: str
    headers: dict[str, str]
    body: str
    behind: bytes = b""


def routes() -> list[tuple[str, str, tuple[str, ...]]]:
    """(method, address, roles that may) of everything the server does."""
    found = []
    for route in create_litestar().routes:
        for handler in getattr(route, "route_handlers", ()):
            if handler.fn.__module__.startswith("app."):
                address = route.path_format.format_map(Filled())
                roles = next((guard.roles for guard in handler.guards or () if hasattr(guard, "roles")), ())
                found += [
                    (str(method), address, tuple(roles)) for method in handler.http_methods if method != "OPTIONS"
                ]
    return sorted(set(found))


class Filled(dict):
    """Something for each part of an address that may be anything."""

    def __missing__(self, name: str) -> str:
        """An id of a home, or a kind of record."""
        return {"kind": "visit"}.get(name, str(cast.uid("zhou home")))


def wrongs(cookies: dict[str, str], key: str, *, known: bool) -> Iterator[Wrong]:
    """What is sent to every route. `cookies`: Cookie headers by role, "" for any; `key`: of a machine."""
    for method, address, roles in routes():
        headers = {"Accept": "text/html"}
        if known and address.startswith("/fhir"):
            headers["Authorization"] = f"Bearer {key}"
        elif known:
            headers["Cookie"] = cookies.get(roles[0] if roles else "", cookies[""])
        if method in {"GET", "HEAD"}:
            yield from (Wrong(method, address, headers, "nothing at all", behind) for behind in HEADS.values())
        elif "revo" not in address and "sign-out" not in address:
            yield from (Wrong(method, address, headers, body, b"") for body in BODIES)
            yield Wrong(method, address, headers, "fields", HEADS["parameters"])


def one(server: Server, wrong: Wrong) -> int:
    """Send it; its status."""
    kind, pieces = BODIES[wrong.body]
    headers = {**wrong.headers, **({"Content-Type": kind} if kind else {})}
    return send(server, wrong.method, wrong.address, headers, pieces(), wrong.behind)


def send(
    server: Server, method: str, path: str, headers: dict[str, str], pieces: Iterator[bytes], behind: bytes = b""
) -> int:
    """Send a request as far as the other side lets it; the status it was answered with, 0 when it was not."""
    line = socket.create_connection(("127.0.0.1", server.port), timeout=GIVES_UP_S)
    with line:
        said = {"Host": f"127.0.0.1:{server.port}", "Origin": server.url, "Connection": "close", **headers}
        head = "".join(f"{name}: {value}\r\n" for name, value in said.items())
        body = "Transfer-Encoding: chunked\r\n" if method not in {"GET", "HEAD"} else ""
        with suppress(ConnectionError, TimeoutError):
            line.sendall(f"{method} {path}".encode() + behind + f" HTTP/1.1\r\n{head}{body}\r\n".encode())
            for piece in pieces:
                if select.select([line], [], [], 0)[0]:
                    break
                line.sendall(b"%x\r\n%b\r\n" % (len(piece), piece))
            else:
                line.sendall(b"0\r\n\r\n" if body else b"")
        with suppress(ConnectionError, TimeoutError):
            found = re.match(rb"HTTP/1.1 (\d{3})", line.recv(PIECE))
            return int(found.group(1)) if found else 0
    return 0


@dataclass
class Watch:
    """Asks `/healthz` all the time, as a context manager. Of each answer: how long it took, and how much of that the server
    was at work itself, which a machine that is busy with other things does not change."""

    server: Server
    took: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)
    memory_mb: list[float] = field(default_factory=list)
    _over: threading.Event = field(default_factory=threading.Event)
    _thread: threading.Thread | None = None

    def __enter__(self) -> "Watch":
        """Begin."""
        self._thread = threading.Thread(target=self._ask, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_error: Any) -> None:
        """End."""
        self._over.set()
        assert self._thread is not None
        self._thread.join(30)

    def _ask(self) -> None:
        assert self.server.process is not None
        pid = self.server.process.pid
        with httpx.Client(base_url=self.server.url, timeout=GIVES_UP_S) as client:
            while not self._over.is_set():
                began, before = time.perf_counter(), main_thread_s(pid)
                assert client.get("/healthz").status_code == 200
                self.took.append(time.perf_counter() - began)
                self.worked.append(main_thread_s(pid) - before)
                self.memory_mb.append(resident_mb(pid))
                time.sleep(0.02)


def main_thread_s(pid: int) -> float:
    """Seconds the thread of a process that runs its event loop has been on a processor (Linux)."""
    return int(Path(f"/proc/{pid}/task/{pid}/schedstat").read_text().split()[0]) / 1e9


def resident_mb(pid: int) -> float:
    """Memory of a process, in MB (Linux)."""
    (line,) = (each for each in Path(f"/proc/{pid}/status").read_text().splitlines() if each.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
