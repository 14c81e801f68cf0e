"""Small doors: where a form may lead back to, whose page a form came from, what a log may say, what is for strangers."""

import httpx
import pytest
from litestar.datastructures import Headers

from app.problems.neighbours.private_links import new_token
from app.web.forms import local_path
from app.web.http.front import same_origin
from tests.support.engines import on_sqlite


@pytest.mark.parametrize(
    "target",
    [
        *(
            "//elsewhere",
            "/\\elsewhere",
            "/\t/elsewhere",
            "\t//elsewhere",
            "/\n",
            "/\r\n",
            "/\x00",
            "/\x7f",
            "/\x1b",
            "/a\\b",
        ),
        *("https://elsewhere", "elsewhere", "", " /", "javascript:x", "/\u200b/elsewhere", "/\u2028"),
    ],
)
def test_a_form_never_leads_elsewhere(target):
    assert local_path(target) == "/"


@pytest.mark.parametrize("target", ["/", "/households", "/desk/problems?state=open&words=水沟", "/a//b"])
def test_a_form_leads_back(target):
    assert local_path(target) == target


@pytest.mark.parametrize(
    ("headers", "scheme", "ours"),
    [
        ({"sec-fetch-site": "same-origin"}, "https", True),
        ({"sec-fetch-site": "none"}, "https", False),
        ({"sec-fetch-site": "none", "origin": "https://w.example"}, "https", False),
        ({"sec-fetch-site": "same-site"}, "https", False),
        ({"origin": "https://w.example"}, "https", True),
        ({"origin": "http://w.example"}, "https", False),
        ({"origin": "https://w.example"}, "http", False),
        ({"origin": "https://w.example:8443"}, "https", False),
        ({"origin": "null"}, "https", False),
        ({"cookie": "weige=x"}, "https", False),
        ({}, "https", True),
    ],
)
def test_whose_page_a_form_came_from(headers, scheme, ours):
    assert same_origin(Headers({"host": "w.example", **headers}), scheme) is ours


def test_a_private_link_has_128_bits():
    assert len(new_token()) == 22 and len({new_token() for _ in range(100)}) == 100


@on_sqlite
@pytest.mark.parametrize("path", ["/schema", "/schema/openapi.json", "/schema/swagger", "/schema/elements"])
def test_the_description_of_the_routes_is_for_those_who_are_signed_in(server, client, path):
    assert httpx.get(server.url + path, headers={"Accept": "application/json"}).status_code == 401
    cookies = dict(client("chen").cookies)
    assert httpx.get(server.url + path, cookies=cookies).status_code in (200, 404)


@on_sqlite
def test_a_slip_bears_our_address_whatever_the_request_says(server, client):
    xu = client("xu")
    for host in ("evil.example", f"evil.example:{server.port}"):
        answer = httpx.post(
            f"{server.url}/desk/people/slips",
            headers={"Host": host, "Origin": f"http://{host}"},
            cookies=dict(xu.cookies),
            data={"all": "1"},
        )
        assert "evil.example" not in answer.text


@on_sqlite
def test_a_log_names_routes_and_no_links(server, client, database):
    database.execute("ALTER TABLE problem RENAME TO problem_away")
    try:
        token = new_token()
        assert httpx.get(f"{server.url}/p/{token}").status_code == 500
    finally:
        database.execute("ALTER TABLE problem_away RENAME TO problem")
    said = server.log.read_text()
    assert "/p/{token" in said and "GET /p/" in said
    assert all(token not in line for line in said.splitlines() if "failed" in line)
