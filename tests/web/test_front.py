"""What every answer passes through: the cross-site check, security headers, compression, errors."""

import httpx
import pytest

from app.web.http.front import SECURITY_HEADERS, WHOSE
from tests import cast

JSON = {"Accept": "application/json"}
PAGE = {"Accept": "text/html,*/*;q=0.8"}
SIGNED_OUT_PATHS = [
    "/sign-in",
    "/sw.js",
    "/manifest.webmanifest",
    "/healthz",
    "/offline",
    "/no-such-page",
    "/households",
]


@pytest.fixture(scope="module")
def chen(client):
    return client("chen")


def foreign(server, chen, **headers):
    """A request that bears Chen's cookie, made by a page of somebody else's."""
    cookie = {"Cookie": f"weige={chen.cookies['weige']}"}
    body = {"account": chen.account, "submissions": []}
    return httpx.post(f"{server.url}/sync", json=body, headers={**JSON, **cookie, **headers})


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "{own}"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "{own}.evil.example"},
        {},
    ],
    ids=str,
)
def test_a_request_from_elsewhere_does_nothing_in_our_name(server, chen, headers):
    headers = {name: value.replace("{own}", server.url) for name, value in headers.items()}
    assert foreign(server, chen, **headers).status_code == 403


@pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "same-origin"}, {"Origin": "{own}"}], ids=str)
def test_a_request_from_our_own_page_is_taken(server, chen, headers):
    headers = {name: value.replace("{own}", server.url) for name, value in headers.items()}
    assert foreign(server, chen, **headers).status_code == 200


@pytest.mark.parametrize("path", SIGNED_OUT_PATHS)
@pytest.mark.parametrize("accept", [JSON, PAGE], ids=["program", "person"])
def test_every_answer_bears_the_security_headers(server, path, accept):
    answer = httpx.get(server.url + path, headers=accept)
    for name, value in SECURITY_HEADERS.items():
        assert answer.headers[name] == value
    policy = answer.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    assert "server" not in answer.headers


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/no-such-page", 404),
        ("GET", "/households/not-an-id", 404),
        ("GET", f"/households/{cast.uid('nobody')}", 404),
        ("GET", f"/households/{cast.uid('luo home')}", 404),
        ("GET", f"/photos/{cast.uid('nothing')}", 404),
        ("DELETE", "/sync", 405),
        ("GET", "/sync", 405),
        ("POST", "/no-such-page", 404),
        ("POST", "/records/weather", 404),
    ],
)
def test_what_is_not_there_is_told_politely(chen, method, path, status):
    answer = chen.request(method, path, headers=JSON)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == status
    assert any("一" <= c <= "鿿" for c in answer.json()["title"])
    page = chen.request(method, path, headers=PAGE)
    assert page.status_code == status
    assert page.headers["content-type"].startswith("text/html")


def test_a_stranger_is_led_to_the_sign_in_page_and_back(client):
    answer = client().get(f"/households/{cast.uid('zhou home')}?record=1", headers=PAGE)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/sign-in?next=/households/")
    assert client().get("/households", headers=JSON).status_code == 401


def test_an_error_speaks_the_readers_language(server):
    answers = {
        language: httpx.get(f"{server.url}/no-such-page", headers={**JSON, "Accept-Language": language}).json()["title"]
        for language in ("zh-CN,zh;q=0.9", "en-GB,en;q=0.9")
    }
    assert answers["en-GB,en;q=0.9"].isascii()
    assert not answers["zh-CN,zh;q=0.9"].isascii()


def test_what_is_large_is_compressed_and_what_is_asked_for_plainly_is_not(server):
    plain = httpx.get(f"{server.url}/sign-in", headers={**PAGE, "Accept-Encoding": "identity"})
    packed = httpx.get(f"{server.url}/sign-in", headers={**PAGE, "Accept-Encoding": "br"})
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "br"
    assert int(packed.headers["content-length"]) < len(plain.content) / 2


def test_the_worker_and_its_like_are_served_as_a_browser_needs_them(server):
    worker = httpx.get(f"{server.url}/sw.js")
    assert worker.headers["content-type"].startswith(("text/javascript", "application/javascript"))
    assert "no-cache" in worker.headers["cache-control"]
    manifest = httpx.get(f"{server.url}/manifest.webmanifest")
    assert manifest.headers["content-type"].startswith("application/manifest+json")
    assert manifest.json()["start_url"]


@pytest.mark.parametrize("address", ["/p/%00", "/p/a%00b/answer", "/desk/problems?words=a%00b", "/static/x/%00.css"])
def test_an_address_with_a_nul_is_no_address(client, address):
    assert client("lin").get(address).status_code == 400


def test_pages_and_refusals_say_whose_they_are_and_nothing_else_does(server, chen):
    """The worker knows by it who is signed in."""
    mine = str(cast.uid("chen"))
    assert chen.get("/", headers=PAGE).headers[WHOSE] == mine
    other = {"account": str(cast.uid("he")), "submissions": []}
    refusal = chen.post("/sync", json=other, headers=JSON)
    assert refusal.status_code == 403 and refusal.headers[WHOSE] == mine
    assert WHOSE not in httpx.get(server.url + "/sign-in", headers=PAGE).headers
    assert WHOSE not in chen.get("/manifest.webmanifest").headers
