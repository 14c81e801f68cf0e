"""Connections of people in no hurry: heads, bodies and answers have so long and may be so large."""

import contextlib
import socket
import threading
import time

import pytest
import uvicorn

from app.web import limits
from app.web.http.connections import Connection
from tests.support.server import free_port
from tests.support.waiting import wait_for

HEAD = b"Host: x\r\n"


async def application(scope, receive, send):
    """Reads the body unless it is told not to, and answers with its length, or with a great deal."""
    size, more = 0, scope["path"] != "/unread"
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return
        size += len(message["body"])
        more = message.get("more_body", False)
    body = b"x" * 5_000_000 if scope["path"] == "/large" else str(size).encode()
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"%d" % len(body))]})
    await send({"type": "http.response.body", "body": body})


@pytest.fixture
def port(monkeypatch):
    """A server whose patience is short."""
    short = {"HEAD_S": 0.6, "BODY_S": 0.6, "LOOK_EVERY_S": 0.1, "WRITE_S": 0.6, "LINGER_S": 0.5}
    few = {"SLOWEST_BODY": 50_000, "MOST_UNREAD": 3_000_000, "MOST_CONNECTIONS": 20}
    for name, value in (short | few).items():
        monkeypatch.setattr(limits, name, value)
    number = free_port()
    config = uvicorn.Config(
        application, port=number, http=Connection, log_level="critical", lifespan="off", timeout_keep_alive=75
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    wait_for(lambda: server.started)
    yield number
    server.should_exit = True
    thread.join(10)
    assert not Connection.room.open and not Connection.room.waiting


def connect(port: int) -> socket.socket:
    line = socket.create_connection(("127.0.0.1", port), timeout=10)
    line.settimeout(10)
    return line


def read(line: socket.socket) -> bytes:
    """Everything until the other side closes."""
    said = b""
    with contextlib.suppress(ConnectionError):
        while part := line.recv(65536):
            said += part
    return said


def send(line: socket.socket, *parts: bytes) -> None:
    """Send, as far as it is taken."""
    with contextlib.suppress(ConnectionError):
        for part in parts:
            line.sendall(part)


def ask(port: int, path: str = "/") -> bytes:
    """An ordinary request."""
    line = connect(port)
    send(line, f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
    return read(line)


@pytest.mark.parametrize("begun", [b"", b"P", b"POST / HTTP/1.1\r\nHo", b"POST / HTTP/1.1\r\nHost: x\r\nA: "])
def test_a_head_that_does_not_come_ends(port, begun):
    line = connect(port)
    send(line, begun)
    assert read(line).startswith(b"HTTP/1.1 408 ")
    assert ask(port).endswith(b"\r\n\r\n0")


def test_nor_does_one_that_comes_letter_by_letter(port):
    line = connect(port)
    send(line, b"POST / HTTP/1.1\r\nHost: x\r\nA: ")
    began = time.monotonic()
    while time.monotonic() - began < 8:
        try:
            line.send(b"a")
        except OSError:
            break
        time.sleep(0.05)
    else:
        raise AssertionError("it could go on for ever")


def test_a_second_head_has_as_long_as_the_first(port):
    line = connect(port)
    send(line, b"GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HT")
    said = read(line)
    assert said.startswith(b"HTTP/1.1 200 ") and b"HTTP/1.1 408 " in said


@pytest.mark.parametrize(
    ("head", "status"),
    [
        (b"GET / HTTP/1.1\r\nHost: x\r\nA: " + b"a" * 5_000_000, b"431"),
        (b"GET / HTTP/1.1\r\nHost: x\r\nA: " + b"a" * 20_000 + b"\r\n\r\n", b"431"),
        (b"GET / HTTP/1.1\r\n" + b"".join(b"A%d: a\r\n" % n for n in range(150)) + b"\r\n", b"431"),
        (b"GET / HTTP/1.1\r\n" + b"".join(b"A%d: a\r\n" % n for n in range(200_000)), b"431"),
        (b"GET /" + b"a" * 9_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n", b"414"),
        (b"GET /" + b"a" * 4_000_000, b"414"),
    ],
    ids=[
        "a header without end",
        "a long header",
        "many headers",
        "headers without end",
        "a long address",
        "no end of it",
    ],
)
def test_a_head_is_so_large_at_most(port, head, status):
    line = connect(port)
    send(line, *(head[start : start + 50_000] for start in range(0, len(head), 50_000)))
    said = read(line)
    assert said.startswith(b"HTTP/1.1 " + status)
    assert b"content-security-policy: " in said.lower() and b"x-weige: " in said.lower()
    assert ask(port).endswith(b"\r\n\r\n0")


def test_a_head_of_ordinary_size_is_taken(port):
    line = connect(port)
    headers = b"".join(b"A%d: %s\r\n" % (number, b"a" * 150) for number in range(60))
    send(line, b"GET /" + b"a" * 2_000 + b" HTTP/1.1\r\nConnection: close\r\n" + headers + b"\r\n")
    assert read(line).startswith(b"HTTP/1.1 200 ")


@pytest.mark.parametrize("path", ["/", "/unread"])
def test_a_body_that_does_not_come_ends(port, path):
    line = connect(port)
    send(line, b"POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\nabc" % path.encode())
    said = read(line)
    assert said.count(b"HTTP/1.1") == 1
    assert (b"HTTP/1.1 200" if path == "/unread" else b"HTTP/1.1 408") in said


def test_a_body_that_comes_slowly_but_well_enough_is_taken(port):
    line = connect(port)
    send(line, b"POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 200000\r\n\r\n")
    for _ in range(20):
        send(line, b"x" * 10_000)
        time.sleep(0.1)
    assert read(line).endswith(b"200000")


def test_what_nobody_reads_is_not_taken_in_for_ever(port):
    line = connect(port)
    send(line, b"POST /unread HTTP/1.1\r\nHost: x\r\nContent-Length: 900000000\r\n\r\n")
    sent = 0
    with pytest.raises(OSError):
        while sent < 900_000_000:
            sent += line.send(b"x" * 100_000)
    assert sent < 100_000_000


def test_an_answer_that_is_not_taken_ends(port):
    line = connect(port)
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)  # less makes a trickle of what is under way
    send(line, b"GET /large HTTP/1.1\r\nHost: x\r\n\r\n")
    time.sleep(2)
    assert len(read(line)) < 5_000_000


def test_when_there_is_no_more_room_whoever_waits_longest_goes(port):
    waiting = [connect(port) for _ in range(20)]
    for line in waiting:
        send(line, b"GET / HT")
    wait_for(lambda: len(Connection.room.waiting) == 20)
    assert ask(port).endswith(b"\r\n\r\n0")
    assert read(waiting[0]).startswith(b"HTTP/1.1 503 ")


def test_requests_that_are_sent_ahead_are_few(port):
    line = connect(port)
    send(line, b"GET / HTTP/1.1\r\nHost: x\r\n\r\n" * 2_000)
    said = read(line)
    assert said.count(b"HTTP/1.1 200") < 200 and b"HTTP/1.1 503" in said
