"""The whole ladder through a running server: a leader whose phone stays silent, robots, SMS, and the desk's list."""

from datetime import datetime

import pytest

from app.notifications.delivery.ladder import LEVELS
from tests.cast import PEOPLE, uid
from tests.notifications.gateways import SECRET, gateways
from tests.notifications.steps import assign
from tests.support.people import Person
from tests.support.rows import rows
from tests.support.server import Server
from tests.support.threads import in_thread
from tests.support.waiting import wait_for


@pytest.fixture(scope="module")
def engine() -> str:
    """Both databases climb in test_climbing.py; here it is the way through the processes."""
    return "sqlite"


@pytest.fixture(scope="module")
def others():
    """Robots and an SMS gateway."""
    with in_thread(gateways()) as running:
        yield running


@pytest.fixture(scope="module")
def town(database, others):
    env = {
        "WEIGE_WORKER": "1",
        "WEIGE_ROBOT_HOSTS": "127.0.0.1",
        "WEIGE_WECOM_ROBOT": others.robot("wecom"),
        "WEIGE_DINGTALK_ROBOT": others.robot("dingtalk"),
        "WEIGE_DINGTALK_SECRET": SECRET,
        "WEIGE_SMS_URL": f"{others.url}/sms",
        "WEIGE_SMS_HEADER": "Authorization: Bearer s",
        "WEIGE_SMS_ACCEPTED": '"code": ?0',
    }
    server = Server(database.folder, database.url, **env).start()
    yield server
    server.stop()


def five_minutes_pass(town):
    """The ladder's next look is due."""
    early = "2026-01-01 00:00:00+00:00"
    moment = datetime.fromisoformat(early) if town.database_url else early
    rows(town, "UPDATE inbox_item SET climb_at = ? WHERE climb_at IS NOT NULL RETURNING 1", moment)


def test_a_silent_phone_is_reached_in_the_end(town, others):
    lin = Person(town, "lin")
    task = assign(lin, "tangkou", urgency="urgent")
    # Three levels: e-mail is passed over, because nothing is set up for it.
    for _ in range(len(LEVELS) - 1):
        before = rows(town, "SELECT count(*) FROM rung_delivery")[0][0]
        five_minutes_pass(town)
        wait_for(lambda before=before: rows(town, "SELECT count(*) FROM rung_delivery")[0][0] > before, 40)
    seen = [channel for (channel,) in rows(town, "SELECT channel FROM rung_delivery ORDER BY channel")]
    assert seen == ["call", "dingtalk", "sms", "wecom"]
    sent = "SELECT channel FROM rung_delivery WHERE state = 'sent'"
    wait_for(lambda: {channel for (channel,) in rows(town, sent)} == {"dingtalk", "sms", "wecom"})
    names = sorted(name for name, _ in others.taken)
    assert names == ["dingtalk", "sms", "wecom"] and others.refused == []
    (sms,) = [message for name, message in others.taken if name == "sms"]
    assert sms["phone"] == PEOPLE["chen"][1]
    calls = lin.get(f"/desk/tasks/{task}/calls").text
    assert PEOPLE["chen"][1] in calls and "企业微信群 已发出" in calls and "短信 已发出" in calls
    assert "正常" in lin.get("/desk/channels").text
    # Opened at last, nothing is left to do.
    chen = Person(town, "chen")
    assert chen.post(f"/tasks/{task}/opened").status_code == 204
    assert rows(town, "SELECT count(*) FROM inbox_item WHERE climb_at IS NOT NULL AND account = ?", uid("chen")) == [
        (0,)
    ]
    assert rows(town, "SELECT state FROM rung_delivery WHERE channel = 'call'") == [("gone",)]
    lin.close()
    chen.close()
