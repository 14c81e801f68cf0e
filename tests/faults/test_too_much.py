"""Every route is sent too much of everything, by nobody and by somebody who may use it. Meanwhile others are answered.

How long answers take is measured by the bench (part `gate`), on a machine that does nothing else. Here it is the server's own
work between question and answer that must stay short: no request may hold its event loop.
"""

import socket
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import islice

import httpx
import pytest

from tests import cast
from tests.exchange.machines import make_key
from tests.support import abuse
from tests.support.engines import on_sqlite

pytestmark = on_sqlite
AT_ONCE = 4
HELD_S = 0.25
"""Seconds of work between a question and its answer, of all that came before it."""
MOST_MB = 350
"""What memory may grow by while four at once send up to forty megabytes each."""
FINE = {*range(200, 500), 503}


@pytest.fixture(scope="module")
def cookies(client) -> dict[str, str]:
    """The Cookie header of somebody of each role; "": a leader."""
    people = {role: name for name, (_, _, role, _) in cast.PEOPLE.items()}
    return {role: _cookie(client(name)) for role, name in {**people, "": "chen"}.items()}


def _cookie(person: httpx.Client) -> str:
    return "; ".join(f"{name}={value}" for name, value in person.cookies.items())


@pytest.fixture(scope="module")
def key(client) -> str:
    """The key of a machine that may do everything."""
    token, number = make_key(client("xu"))
    assert client("shen").post(f"/desk/machines/{number}/agreement").status_code == 303
    return token


@pytest.mark.parametrize("known", [False, True], ids=["nobody", "somebody"])
def test_too_much_of_everything_holds_nobody_up(server, cookies, key, known):
    sent = list(abuse.wrongs(cookies, key, known=known))
    before = abuse.resident_mb(server.process.pid)
    with abuse.Watch(server) as watch, ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(pool.map(partial(abuse.one, server), sent))
    assert len(answers) > 500
    assert [each for each in zip(answers, sent, strict=True) if each[0] not in FINE] == []
    held = [seconds for seconds in watch.worked if seconds > HELD_S]
    assert len(held) <= 2, f"the event loop was held for {sorted(held)[-5:]} s"
    assert max(watch.memory_mb) - before < MOST_MB
    assert server.process.poll() is None


def test_half_open_connections_end_and_others_are_answered_meanwhile(server):
    lines = list(islice(_half_open(server), 500))
    answer = httpx.get(f"{server.url}/healthz", timeout=5)
    assert answer.status_code == 200
    for line in lines:
        line.settimeout(60)
        assert line.recv(100)[:12] in {b"HTTP/1.1 408", b""}
        line.close()


def _half_open(server):
    while True:
        line = socket.create_connection(("127.0.0.1", server.port))
        line.sendall(b"POST /sign-in HTTP/1.1\r\nHost: ")
        yield line


def test_the_same_after_it_all(client):
    assert client("chen").sync() == []
