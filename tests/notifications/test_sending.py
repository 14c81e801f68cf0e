"""One message over real http to a push service of our own, opened with the browser's key."""

import asyncio
import base64
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from py_vapid import Vapid02

from app.lib.ids import new_id
from app.notifications.delivery import delivering, endpoints, sending, vapid
from app.settings import settings
from tests.notifications.push_service import Browser, push_service

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)


@pytest.fixture
def signing(monkeypatch):
    """A signing key without a database, and this machine as an allowed push service."""
    key = Vapid02()
    key.generate_keys()
    monkeypatch.setattr(vapid, "_key", key)
    monkeypatch.setattr(vapid, "_headers", {})
    monkeypatch.setattr(endpoints, "settings", replace(settings, push_hosts="127.0.0.1"))
    return key


def _row(endpoint: str, browser: Browser, **more):
    return {
        "id": new_id(),
        "item": new_id(),
        "subscription": new_id(),
        "attempts": 1,
        "expires_at": NOW + timedelta(hours=3),
        "endpoint": endpoint,
        **browser.keys,
        "subject_kind": "task",
        "subject": new_id(),
        "urgency": "normal",
        "language": "zh_CN",
        **more,
    }


async def _send(service, *rows):
    async with sending.session() as http:
        return [await sending.send(http, row, NOW) for row in rows]


def test_a_message_arrives_encrypted_signed_and_says_nothing_of_anybody(signing):
    async def run():
        async with push_service() as service:
            browser = Browser()
            row = _row(service.endpoint("a"), browser, urgency="urgent")
            outcomes = await _send(service, row, row)
            return browser, row, outcomes, service.sent_to("a")

    browser, row, outcomes, messages = asyncio.run(run())
    assert [outcome.state for outcome in outcomes] == ["sent", "sent"]
    headers, body = messages[0]
    assert headers["ttl"] == "10800" and headers["urgency"] == "high" and headers["content-encoding"] == "aes128gcm"
    # Sent twice after a crash, it carries the same topic and tag, so that it shows once.
    assert headers["topic"] == messages[1][0]["topic"] and len(headers["topic"]) <= 32
    message = browser.open(body)
    assert message == {
        "delivery": str(row["id"]),
        "url": f"/tasks/{row['subject']}",
        "title": "您有新任务",
        "body": "点一下，在微格里打开。",
        "tag": str(row["item"]),
    }
    # The signed token was made once for the origin, names it, and ends within a day.
    scheme, _, parameters = headers["authorization"].partition(" ")
    token = dict(part.strip().split("=", 1) for part in parameters.split(","))["t"]
    claims = json.loads(base64.urlsafe_b64decode(token.split(".")[1] + "=="))
    assert scheme == "vapid" and claims["aud"].startswith("http://127.0.0.1:")
    assert messages[1][0]["authorization"] == headers["authorization"]


@pytest.mark.parametrize(
    ("status", "headers", "state", "wait"),
    [
        (200, {}, "sent", None),
        (201, {}, "sent", None),
        (404, {}, "gone", None),
        (410, {}, "gone", None),
        (429, {"Retry-After": "90"}, "queued", timedelta(seconds=90)),
        (503, {"Retry-After": "Mon, 23 Nov 2026 02:05:00 GMT"}, "queued", timedelta(minutes=5)),
        (503, {"Retry-After": "soon"}, "queued", None),
        (500, {}, "queued", None),
        (400, {}, "failed", None),
        (403, {}, "failed", None),
        (413, {}, "failed", None),
        (307, {"Location": "http://127.0.0.1:1/inside"}, "failed", None),
    ],
)
def test_what_the_services_answer_means(signing, status, headers, state, wait):
    async def run():
        async with push_service() as service:
            service.answers["a"] = (status, headers)
            (outcome,) = await _send(service, _row(service.endpoint("a"), Browser()))
            return outcome, len(service.messages)

    outcome, count = asyncio.run(run())
    assert (outcome.state, outcome.wait, count) == (state, wait, 1)


def test_an_address_that_is_not_allowed_is_never_called(signing, monkeypatch):
    monkeypatch.setattr(endpoints, "settings", replace(settings, push_hosts=""))

    async def run():
        async with push_service() as service:
            (outcome,) = await _send(service, _row(service.endpoint("a"), Browser()))
            return outcome, service.messages

    outcome, messages = asyncio.run(run())
    assert outcome.state == "gone" and messages == []


def test_a_service_that_is_down_is_tried_again(signing):
    (outcome,) = asyncio.run(_send(None, _row("http://127.0.0.1:9/x", Browser())))
    assert outcome.state == "queued" and "127.0.0.1" not in outcome.error


def test_broken_keys_end_the_subscription(signing):
    row = _row("http://127.0.0.1:9/x", Browser())
    (outcome,) = asyncio.run(_send(None, {**row, "p256dh": "AAAA", "auth": "AAAA"}))
    assert outcome.state == "gone"


def test_waits_grow_up_to_an_hour_and_obey_the_service():
    waits = [delivering.next_wait(attempts, None) for attempts in range(1, 13)]
    assert timedelta(seconds=24) <= waits[0] <= timedelta(seconds=36)
    assert all(timedelta(minutes=48) <= wait <= timedelta(minutes=72) for wait in waits[8:])
    assert delivering.next_wait(5, timedelta(seconds=7)) == timedelta(seconds=7)
