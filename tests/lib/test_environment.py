"""What a setting may say, and the sentence that ends the command when it cannot be meant."""

import pytest

from app.lib import environment as env
from app.settings import Settings

NAME = "WEIGE_TRIED"
KEY = "q" * 42 + "w"  # 43 letters are 32 bytes
SECRETS = {
    "DATABASE_URL": "postgresql://weige:geheim@127.0.0.1/weige",
    "VAPID_PRIVATE_KEY": KEY,
    "SECRET_KEY": "geheim" * 6,
    "WECOM_ROBOT": "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=geheim",
    "DINGTALK_ROBOT": "https://oapi.dingtalk.com/robot/send?access_token=geheim",
    "DINGTALK_SECRET": "SECgeheim",
    "SMS_URL": "https://sms.example/send?key=geheim",
    "SMS_BODY": '{"key": "geheim", "phone": "{phone}", "text": "{text}"}',
    "SMS_HEADER": "Authorization: Bearer geheim",
    "SMTP_URL": "smtps://desk:geheim@mail.example:465",
}


@pytest.fixture(autouse=True)
def bare(monkeypatch):
    import os

    for name in list(os.environ):
        if name.startswith("WEIGE_"):
            monkeypatch.delenv(name)


@pytest.mark.parametrize("word", ["1", "true", "True", "YES", "on", " on "])
def test_on(monkeypatch, word):
    monkeypatch.setenv(NAME, word)
    assert env.flag(NAME, False) is True


@pytest.mark.parametrize("word", ["0", "false", "False", "NO", "off", " off "])
def test_off(monkeypatch, word):
    monkeypatch.setenv(NAME, word)
    assert env.flag(NAME, True) is False


@pytest.mark.parametrize("word", ["", "  "])
def test_nothing_is_the_default(monkeypatch, word):
    monkeypatch.setenv(NAME, word)
    assert [env.flag(NAME, True), env.number(NAME, 8), env.text(NAME, "x"), env.zone(NAME, "Asia/Shanghai")] == [
        True,
        8,
        "x",
        "Asia/Shanghai",
    ]


REFUSED = {
    "MIGRATE": ["nein"],
    "WORKER": ["flase", "2", "-1", "yess", "开"],
    "DEMO": ["demo", "01"],
    "DATABASE_POOL": ["eight", "8.0", "0", "-3"],
    "SESSION_DAYS": ["0", "180 days"],
    "MAX_SYNC_BYTES": ["2 MB", "-2000000"],
    "MAX_PHOTO_BYTES": ["15e6"],
    "ZONE": ["Asia/Shangai", "Asia", "/etc/localtime", "../Asia/Shanghai", "UTC+8", "中国"],
    "PUBLIC_URL": [
        "weige.example",
        "https://weige.example/app",
        "ftp://weige.example",
        "https://",
        "https://a:x",
        "https://a?b",
    ],
    "QUIET_HOURS": ["21:00", "21-07", "25:00-07:00", "21:00–07:00", "night"],
    "SMS_ACCEPTED": ["(", "*"],
    "SECRET_KEY": ["short", KEY + " short"],
    "VAPID_PRIVATE_KEY": ["short", KEY + KEY, KEY[:-1] + "!"],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in REFUSED.items() for value in values])
def test_what_cannot_be_meant_ends_the_command_with_a_sentence(monkeypatch, name, value):
    monkeypatch.setenv(f"WEIGE_{name}", value)
    with pytest.raises(SystemExit) as ended:
        Settings()
    assert str(ended.value).startswith(f"WEIGE_{name} must be ")


@pytest.mark.parametrize(
    ("name", "value", "field", "read"),
    [
        ("WORKER", "false", "worker", False),
        ("PUBLIC_URL", "https://Weige.Example/", "public_url", "https://weige.example"),
        ("PUBLIC_URL", "http://[::1]:8000", "public_url", "http://[::1]:8000"),
        ("QUIET_HOURS", "9:00 - 7:30", "quiet_hours", "09:00-07:30"),
        ("QUIET_HOURS", "OFF", "quiet_hours", "off"),
        ("ZONE", "UTC", "zone_name", "UTC"),
        ("VAPID_PRIVATE_KEY", KEY, "vapid_private_key", KEY),
        ("SESSION_DAYS", "１８０", "session_days", 180),
    ],
)
def test_what_can_be_meant(monkeypatch, name, value, field, read):
    monkeypatch.setenv(f"WEIGE_{name}", value)
    assert getattr(Settings(), field) == read


@pytest.mark.parametrize(("name", "value"), SECRETS.items())
def test_a_secret_may_come_from_a_file(monkeypatch, tmp_path, name, value):
    file = tmp_path / "secret"
    file.write_text(f"\ufeff{value}\n", encoding="utf-8")
    monkeypatch.setenv(f"WEIGE_{name}_FILE", str(file))
    settings = Settings()
    assert getattr(settings, name.lower()) == value
    assert value not in repr(settings)


def test_every_secret_is_tried_here():
    fields = Settings.__dataclass_fields__.values()
    assert {each.name.upper() for each in fields if not each.repr} == set(SECRETS)


@pytest.mark.parametrize("name", SECRETS)
def test_a_file_that_gives_no_secret_is_named(monkeypatch, tmp_path, name):
    gone, empty, noise = tmp_path / "gone", tmp_path / "empty", tmp_path / "noise"
    empty.write_text("\n")
    noise.write_bytes(b"\xff\xfe\x00")
    for file, why in (
        (gone, "cannot be read"),
        (tmp_path, "cannot be read"),
        (empty, "is empty"),
        (noise, "not a text"),
    ):
        monkeypatch.setenv(f"WEIGE_{name}_FILE", str(file))
        with pytest.raises(SystemExit, match=f"WEIGE_{name}_FILE names {file}.*{why}"):
            Settings()


def test_twice_given_is_asked_about_and_never_shown(monkeypatch, tmp_path):
    file = tmp_path / "secret"
    file.write_text("SECgeheim")
    monkeypatch.setenv("WEIGE_DINGTALK_SECRET", "SECanders")
    monkeypatch.setenv("WEIGE_DINGTALK_SECRET_FILE", str(file))
    with pytest.raises(SystemExit) as ended:
        Settings()
    assert "both set" in str(ended.value)
    assert "SEC" + "anders" not in str(ended.value) and "SEC" + "geheim" not in str(ended.value)


def test_a_zone_is_known_without_the_system_s_own_files():
    """A bare machine has no /usr/share/zoneinfo."""
    import subprocess
    import sys

    script = "import zoneinfo; print(zoneinfo.ZoneInfo('Asia/Shanghai').utcoffset(__import__('datetime').datetime(2026, 1, 1)))"
    said = subprocess.run(
        [sys.executable, "-c", script], env={"PYTHONTZPATH": ""}, capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "8:00:00"
