"""Signing in, being slowed down, devices, and what a session is worth."""

import re
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from tests import cast

JSON = {"Accept": "application/json"}


def attempt(person, phone, password="wrong password"):
    return person.post("/sign-in", data={"phone": phone, "password": password})


def test_a_right_password_opens_a_session_in_a_strict_cookie(client):
    stranger = client()
    answer = attempt(stranger, cast.PEOPLE["wu"][1], cast.PASSWORD)
    assert answer.status_code == 303
    assert answer.headers["location"] == "/"
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("weige=")
    for part in ("HttpOnly", "Path=/", "SameSite=lax", f"Max-Age={180 * 86_400}"):
        assert part.lower() in cookie.lower()


@pytest.mark.parametrize("typed", ["138 0000 0021", "+86 13800000021", "１３８００００００２１", "138-0000-0021"])
def test_a_phone_number_may_be_typed_as_people_do(client, typed):
    assert attempt(client(), typed, cast.PASSWORD).status_code == 303


@pytest.mark.parametrize("target", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"])
def test_a_sign_in_never_leads_elsewhere(client, target):
    form = {"phone": cast.PEOPLE["wu"][1], "password": cast.PASSWORD, "next": target}
    assert client().post("/sign-in", data=form).headers["location"] == "/"


def test_a_wrong_password_is_told_on_the_form_and_says_nothing_of_who_exists(client):
    known = attempt(client(), "13800000099")
    unknown = attempt(client(), cast.PEOPLE["xu"][1])
    assert known.status_code == unknown.status_code == 422
    assert "set-cookie" not in known.headers
    assert re.sub(r"\d", "", known.text) == re.sub(r"\d", "", unknown.text)


def test_guessing_is_slowed_down_for_that_number_only(client, database):
    stranger = client()
    for _ in range(5):
        assert attempt(stranger, cast.PEOPLE["luo"][1]).status_code == 422
    assert database.one("SELECT count(*) FROM sign_in_throttle WHERE locked_until IS NOT NULL") == 1
    right = attempt(stranger, cast.PEOPLE["luo"][1], cast.PASSWORD)
    assert right.status_code == 422
    assert "set-cookie" not in right.headers
    assert attempt(stranger, cast.PEOPLE["he"][1], cast.PASSWORD).status_code == 303


@pytest.mark.parametrize(
    "body", [{}, {"phone": ""}, {"phone": "x" * 5000, "password": "y" * 5000}, {"phone": "138\x00"}]
)
def test_a_sign_in_form_filled_in_badly_comes_back(client, body):
    assert client().post("/sign-in", data=body).status_code == 422


def test_a_sign_in_that_is_no_form_is_told_so(client):
    for content_type in ("application/json", "multipart/form-data; boundary=x", "text/plain", ""):
        headers = {**JSON, "Content-Type": content_type}
        assert client().post("/sign-in", content=b"\xff\x00{", headers=headers).status_code in {400, 415, 422}


def test_signing_out_ends_this_session_and_no_other(client):
    phone, tablet = client("chen"), client("chen")
    cookie = phone.cookies["weige"]
    answer = phone.post("/sign-out")
    assert answer.status_code == 303
    assert answer.headers["clear-site-data"] == '"cache"'  # "storage" would delete unsent records
    phone.cookies.set("weige", cookie)
    assert phone.post_sync().status_code == 401
    assert tablet.post_sync().status_code == 200


def test_a_device_is_ended_by_its_owner_only(client, database):
    phone, tablet = client("chen"), client("chen")
    newest = (
        "SELECT id FROM device WHERE account = '{}' AND revoked_at IS NULL ORDER BY created_at DESC, id DESC LIMIT 1"
    )
    device = database.one(newest.format(cast.uid("chen")))
    assert client("he").post(f"/devices/{device}/revoke", headers=JSON).status_code == 404
    assert tablet.post_sync().status_code == 200
    assert phone.post(f"/devices/{device}/revoke").status_code == 303
    assert [phone.post_sync().status_code, tablet.post_sync().status_code] == [200, 401]


def test_only_the_fingerprint_of_a_session_is_stored(client, database):
    token = client("chen").cookies["weige"]
    stored = {row["token_hash"] for row in database.rows("SELECT token_hash FROM device")}
    assert token not in stored
    assert all(re.fullmatch(r"[0-9a-f]{64}", each) for each in stored)


@pytest.mark.parametrize("cookie", ["", "x", "x" * 4000, "'; DROP TABLE device; --", "null"])
def test_a_made_up_session_is_none(server, cookie):
    headers = {**JSON, "Cookie": f"weige={cookie}", "Origin": server.url}
    answer = httpx.post(f"{server.url}/sync", json={}, headers=headers)
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"


def test_an_expired_session_is_none_and_contact_slides_it(client, database, server):
    chen = client("chen")
    newest = database.one("SELECT id FROM device ORDER BY created_at DESC, id DESC LIMIT 1")
    before = datetime.now(UTC) - timedelta(days=1)
    database.execute(f"UPDATE device SET last_seen_at = '{before}' WHERE id = '{newest}'")
    answer = chen.post_sync()
    assert answer.status_code == 200
    assert answer.headers["set-cookie"].startswith("weige=")
    database.execute(f"UPDATE device SET expires_at = '{before}' WHERE id = '{newest}'")
    assert chen.post_sync().status_code == 401


def test_a_disabled_account_is_shut_out_at_once(client, database):
    shen = client("shen")
    assert shen.post_sync().status_code == 200
    database.execute(f"UPDATE account SET disabled_at = '{datetime.now(UTC)}' WHERE id = '{cast.uid('shen')}'")
    assert shen.post_sync().status_code == 401
    assert attempt(client(), cast.PEOPLE["shen"][1], cast.PASSWORD).status_code == 422


def test_an_assignment_that_ended_gives_nothing_any_more(client, database):
    zhou = client("zhou")
    record = zhou.record("visit", {"household": cast.uid("zhou home"), "outcome": "well"})
    assert zhou.sync(record)[0]["outcome"] == "stored"
    ended = datetime.now(UTC) - timedelta(minutes=1)
    database.execute(f"UPDATE assignment SET until = '{ended}' WHERE account = '{cast.uid('zhou')}'")
    record = zhou.record("visit", {"household": cast.uid("zhou home"), "outcome": "well"})
    assert zhou.sync(record)[0]["outcome"] == "parked"
