"""HEAD is answered wherever GET is: the same status and headers, no body, and nothing is made that nobody will read."""

import re
import socket
import ssl
import time

import httpx
import pytest

from app.main import create_litestar
from tests import cast

PEOPLE = ("chen", "lin", "xu", "shen")
_NO_TLS = ssl.create_default_context()
"""Made once: for each client anew it would take longer than the answers."""
_OWN = {"date", "etag", "last-modified", "set-cookie", "transfer-encoding", "content-length", "content-security-policy"}


def plain_paths():
    """Every address that takes GET and needs no id."""
    found = set()
    for route in create_litestar().routes:
        if "GET" in getattr(route, "methods", ()) and not route.path_parameters:
            found.add(route.path)
    return sorted(found)


@pytest.fixture(scope="module")
def everybody(client):
    return {name: client(name) for name in (None, *PEOPLE)}


def alike(person, path, **headers):
    """GET and HEAD of an address say the same. Not through the person's own client, which inspects pages: a HEAD has none."""
    with httpx.Client(base_url=person.server.url, cookies=dict(person.cookies), verify=_NO_TLS) as plain:
        get, head = (plain.request(method, path, headers=headers) for method in ("GET", "HEAD"))
    assert head.status_code == get.status_code and head.content == b""
    for name in set(get.headers) - _OWN:
        assert head.headers.get(name) == get.headers[name], name
    if "content-length" in head.headers and "content-length" in get.headers and get.status_code < 300:
        assert 0.5 < (1 + int(head.headers["content-length"])) / (1 + int(get.headers["content-length"])) < 2
    return head


@pytest.mark.parametrize("path", [path for path in plain_paths() if path != "/desk/events"])
def test_the_same_headers(everybody, path):
    for person in everybody.values():
        alike(person, path, Accept="text/html" if path.startswith("/desk") else "*/*")


@pytest.mark.parametrize("path", ["/no-such-page", "/households/nonsense", f"/households/{cast.uid('luo home')}"])
def test_what_is_not_there(everybody, path):
    alike(everybody["chen"], path, Accept="text/html")


def test_pages_with_ids_and_files(everybody):
    chen = everybody["chen"]
    page = chen.get(f"/households/{cast.uid('zhou home')}")
    alike(chen, f"/households/{cast.uid('zhou home')}")
    files = set(re.findall(r'(?:href|src)="(/static/[^"]+)"', page.text))
    assert files
    for path in files:
        assert int(alike(chen, path).headers["content-length"]) > 0


def test_only_get_has_a_head(everybody):
    for path in ("/sync", "/fhir/$import"):
        answer = everybody["chen"].head(path)
        assert answer.status_code == 405 and "HEAD" not in answer.headers["allow"]
    answer = everybody["chen"].delete("/households", headers={"Accept": "application/json"})
    assert answer.status_code == 405 and {"GET", "HEAD"} <= set(answer.headers["allow"].split(", "))


def test_a_stream_ends_with_its_headers(everybody):
    begun = time.monotonic()
    answer = everybody["lin"].head("/desk/events")
    assert answer.status_code == 200 and answer.headers["content-type"].startswith("text/event-stream")
    assert time.monotonic() - begun < 10


def test_the_line_stays_usable(server):
    """Nothing is left on the connection that the next answer would be mistaken for."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as line:
        for method in (b"HEAD", b"HEAD", b"GET"):
            line.sendall(method + b" /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
            said = b""
            while b"x-weige" not in said.lower() or (method == b"GET" and not said.endswith(b"}")):
                said += line.recv(65_536)
            assert said.startswith(b"HTTP/1.1 200") and (b'"version"' in said) == (method == b"GET")


def test_no_stream_was_left_half_answered(server):
    assert "without completing" not in server.log.read_text()
