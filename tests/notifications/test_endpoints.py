"""A push subscription's address is hostile input."""

import asyncio

import pytest

from app.notifications.delivery.endpoints import PublicResolver, allowed, origin


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://fcm.googleapis.com/fcm/send/abc:def",
        "https://updates.push.services.mozilla.com/wpush/v2/gAAAA",
        "https://web.push.apple.com/QABC",
        "https://wns2-par02p.notify.windows.com/w/?token=x",
        "https://fcm.googleapis.com:443/x",
    ],
)
def test_the_known_vendors_are_allowed(endpoint):
    assert allowed(endpoint, "")


@pytest.mark.parametrize(
    "endpoint",
    [
        "",
        "nonsense",
        "http://fcm.googleapis.com/x",
        "ftp://fcm.googleapis.com/x",
        "https://fcm.googleapis.com:8443/x",
        "https://fcm.googleapis.com@evil.example/x",
        "https://user:secret@fcm.googleapis.com/x",
        "https://fcm.googleapis.com.evil.example/x",
        "https://evilpush.apple.com.example/x",
        "https://push.apple.com/x",
        "https://notfcm.googleapis.com/x",
        "https://127.0.0.1/x",
        "https://[::1]/x",
        "https://10.0.0.8/x",
        "https://169.254.169.254/latest/meta-data",
        "https://localhost/x",
        "http://127.0.0.1:8041/x",
        "https://fcm.googleapis.com\\@evil.example/",
        "https://fcm.googleapis.com /x",
        "https://fcm.googleapis.com:99999/x",
        "https://ｆcm.googleapis.com/x",
        "https://fcm.googleapis.com/" + "x" * 2000,
    ],
)
def test_everything_else_is_not(endpoint):
    assert not allowed(endpoint, "")


@pytest.mark.parametrize(
    ("endpoint", "listed", "may"),
    [
        ("https://push.town.example/x", "push.town.example", True),
        ("https://push.town.example:8443/x", "push.town.example", True),
        ("https://push.town.example/x", " other.example , PUSH.town.example", True),
        ("https://10.1.2.3:9000/x", "10.1.2.3:9000", True),
        ("https://10.1.2.3:9001/x", "10.1.2.3:9000", False),
        # Plain http is for a test service on this machine only, and only when it is listed.
        ("http://127.0.0.1:9000/x", "127.0.0.1:9000", True),
        ("http://127.0.0.1:9000/x", "127.0.0.1", True),
        ("http://push.town.example/x", "push.town.example", False),
        ("http://10.1.2.3:9000/x", "10.1.2.3:9000", False),
    ],
)
def test_a_deployment_may_list_more(endpoint, listed, may):
    assert allowed(endpoint, listed) is may


def test_a_name_that_leads_to_a_private_address_is_not_called():
    async def resolve():
        return await PublicResolver().resolve("localhost", 443)

    with pytest.raises(OSError, match="no public address"):
        asyncio.run(resolve())


def test_the_audience_is_the_origin():
    assert origin("https://fcm.googleapis.com/fcm/send/x?y") == "https://fcm.googleapis.com"
