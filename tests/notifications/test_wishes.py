"""How somebody wants to be told, and what the desk sees of the ways there are."""

import pytest

from app.notifications.ways_page import cure
from tests.cast import uid
from tests.support.rows import rows

GOOD = {"quiet_from": "20:30", "quiet_to": "08:00", "digest": "1", "sms": "1"}


def test_a_leader_says_when_to_be_left_alone(client, server):
    chen = client("chen")
    page = chen.get("/me/messages").text
    assert 'value="21:00"' in page and "邮箱" not in page
    assert chen.post("/me/messages", data={**GOOD, "email": "x@y.example"}).status_code == 303
    assert 'value="20:30"' in chen.get("/me/messages").text
    kept = rows(server, "SELECT quiet_from, quiet_to, email FROM notify_wish WHERE account = ?", uid("chen"))
    assert kept == [("20:30", "08:00", "")]
    chen.post("/me/messages", data={**GOOD, "quiet_to": "9:15"})
    assert 'value="09:15"' in chen.get("/me/messages").text


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"quiet_from": "late"}, "请填一个钟点"),
        ({"quiet_to": "25:00"}, "请填一个钟点"),
        ({"email": "no address"}, "这不像邮箱地址"),
        ({"email": "a@b.c\r\nBcc: x@y.zz"}, "这不像邮箱地址"),
    ],
)
def test_what_cannot_be_read_is_asked_again(client, change, words):
    answer = client("lin").post("/me/messages", data=GOOD | change)
    assert answer.status_code == 422 and words in answer.text
    assert client("lin").post("/me/messages", data=GOOD | {"email": "desk@town.example"}).status_code == 303


def test_the_desk_sees_what_is_set_up(client):
    assert "没有配置" in client("xu").get("/desk/channels").text
    assert client("chen").get("/desk/channels").status_code == 404


def test_a_failure_says_what_mends_it():
    assert "secret" in cure("errcode 310000") and "address" in cure("errcode 93000")
    assert "settings" in cure("something new")
