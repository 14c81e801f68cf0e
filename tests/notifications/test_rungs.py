"""Each rung against a strict other side, over real http."""

import asyncio
import json
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import aiohttp
import pytest

from app.lib.clock import now
from app.notifications.delivery import endpoints, sending
from app.notifications.delivery.rungs import RUNGS, base, dingtalk, email, sms, texts, wecom
from app.settings import settings
from tests.notifications.gateways import SECRET, gateways


def person(phone="13800000001", **more):
    return {
        "account": uuid4(),
        "urgency": "normal",
        "subject_kind": "task",
        "phone": phone,
        "language": "zh_CN",
        **more,
    }


@pytest.fixture
def set_up(monkeypatch):
    """Replaces settings everywhere a rung looks."""

    def change(**more):
        changed = replace(settings, robot_hosts="127.0.0.1", **more)
        for module in (base, dingtalk, email, endpoints, sms, texts, wecom):
            monkeypatch.setattr(module, "settings", changed)

    return change


def send(set_up, channel, rows, illness=None, **more):
    """Outcome and the gateways after one message."""

    async def run():
        async with gateways() as found, sending.session() as http:
            set_up(
                **{
                    "wecom_robot": found.robot("wecom"),
                    "dingtalk_robot": found.robot("dingtalk"),
                    "dingtalk_secret": SECRET,
                    "sms_url": f"{found.url}/sms",
                    "sms_header": "Authorization: Bearer s",
                    "sms_accepted": r'"code": ?0',
                    **more,
                }
            )
            if illness is not None:
                found.ill[channel] = illness
            return await RUNGS[channel].send(http, rows, now()), found

    return asyncio.run(run())


@pytest.mark.parametrize("channel", ["wecom", "dingtalk"])
def test_a_group_is_told_of_many_in_one_message_and_of_nobody_by_name(set_up, channel):
    outcome, found = send(set_up, channel, [person(name=f"张{n}") for n in range(300)])
    assert outcome.state == "sent"
    ((_, message),) = found.taken
    assert "300 位" in json.dumps(message, ensure_ascii=False)
    assert "张" not in str(message) and "138" not in str(message)


def test_a_person_is_told_how_much_waits(set_up):
    one = person()
    outcome, found = send(set_up, "sms", [one, {**one, "urgency": "urgent"}])
    assert outcome.state == "sent"
    ((_, message),) = found.taken
    assert message["phone"] == one["phone"] and message["text"].startswith("紧急： 微格：您有 2 条消息")


@pytest.mark.parametrize(
    ("change", "channel", "error"),
    [
        ({"dingtalk_secret": "wrong"}, "dingtalk", "errcode 310000"),
        ({"dingtalk_secret": ""}, "dingtalk", "errcode 310000"),
        ({"sms_header": "Authorization: Bearer wrong"}, "sms", "the gateway did not take it"),
        ({"wecom_robot": "https://evil.example/cgi-bin/webhook/send?key=k"}, "wecom", "not an allowed address"),
        ({"wecom_robot": "http://qyapi.weixin.qq.com/x?key=k"}, "wecom", "not an allowed address"),
        ({"dingtalk_robot": "https://qyapi.weixin.qq.com/x"}, "dingtalk", "not an allowed address"),
        ({"dingtalk_robot": "https://oapi.dingtalk.com@evil.example/x"}, "dingtalk", "not an allowed address"),
        ({"sms_url": "http://sms.town.example/send"}, "sms", "not an allowed address"),
        ({"wecom_robot": "garbage"}, "wecom", "not an allowed address"),
    ],
)
def test_what_is_set_up_wrongly_fails_and_says_so(set_up, change, channel, error):
    outcome, found = send(set_up, channel, [person()], **change)
    assert (outcome.state, outcome.error) == ("failed", error)
    assert found.taken == []


@pytest.mark.parametrize("channel", ["wecom", "dingtalk", "sms"])
@pytest.mark.parametrize(
    ("illness", "state", "wait"),
    [
        (429, "queued", timedelta(seconds=40)),
        (503, "queued", timedelta(seconds=40)),
        (500, "queued", timedelta(seconds=40)),
        (302, "failed", None),
        (403, "failed", None),
        ("garbage", "failed", None),
    ],
)
def test_errors_are_waited_out_or_failures(set_up, channel, illness, state, wait):
    outcome, _ = send(set_up, channel, [person()], illness)
    assert (outcome.state, outcome.wait) == (state, wait)


@pytest.mark.parametrize(
    ("channel", "answer", "state", "wait"),
    [
        ("wecom", {"errcode": 45009}, "queued", timedelta(minutes=1)),
        ("wecom", {"errcode": -1}, "queued", None),
        ("wecom", {"errcode": 93000}, "failed", None),
        ("dingtalk", {"errcode": 130101}, "queued", timedelta(minutes=10)),
        ("dingtalk", {}, "failed", None),
        ("dingtalk", {"errcode": ["odd"]}, "failed", None),
    ],
)
def test_a_robots_errcode_counts_and_not_its_status(set_up, channel, answer, state, wait):
    outcome, _ = send(set_up, channel, [person()], answer)
    assert (outcome.state, outcome.wait) == (state, wait)


def test_a_gateway_that_hangs_is_left_after_a_while(set_up, monkeypatch):
    monkeypatch.setattr(base, "TIMEOUT", aiohttp.ClientTimeout(total=0.2))
    outcome, _ = send(set_up, "sms", [person()], "hang")
    assert outcome == ("queued", "TimeoutError", None)


@pytest.mark.parametrize(
    ("template", "body", "content_type"),
    [
        ('{"to": ["{phone}"], "msg": "{text}"}', '{"to": ["1"], "msg": "a \\"b\\"\\n{phone}&"}', "application/json"),
        ("m={phone}&c={text}&n={count}", "m=1&c=a+%22b%22%0A%7Bphone%7D%26&n=2", "application/x-www-form-urlencoded"),
    ],
)
def test_an_sms_template_is_filled_in_once_and_escaped(template, body, content_type):
    filled = sms.filled(template, {"phone": "1", "text": 'a "b"\n{phone}&', "count": "2"})
    assert filled == (body.encode(), content_type)


def test_mail_goes_by_smtp_and_says_nothing_of_anybody(set_up):
    mails = []

    async def serve(reader, writer):
        writer.write(b"220 hello\r\n")
        while line := await reader.readline():
            word = line[:4].upper()
            if word == b"DATA":
                writer.write(b"354 go\r\n")
                mails.append((await reader.readuntil(b"\r\n.\r\n")).decode())
            if word == b"RCPT" and b"nobody" in line:
                writer.write(b"550 no such person\r\n")
                continue
            writer.write(b"221 bye\r\n" if word == b"QUIT" else b"250 ok\r\n")
            if word == b"QUIT":
                break
        writer.close()

    async def run(address):
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        set_up(smtp_url=f"smtp://127.0.0.1:{port}", smtp_from="weige@town.example")
        async with server:
            return await RUNGS["email"].send(None, [person(email=address)], now())

    assert asyncio.run(run("desk@town.example")).state == "sent"
    assert "desk@town.example" in mails[0] and "138" not in mails[0]
    assert asyncio.run(run("nobody@town.example")).state == "failed"
    set_up(smtp_url="smtp://127.0.0.1:9")
    assert asyncio.run(RUNGS["email"].send(None, [person(email="a@b")], now())).state == "queued"
    assert asyncio.run(RUNGS["email"].send(None, [person(email="a\r\nBcc: x@y")], now())).state == "failed"
