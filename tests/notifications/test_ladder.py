"""The ladder's decisions, with the clock given."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from app.notifications.delivery import ladder
from app.notifications.delivery.ladder import LEVELS, Wishes, first_look, is_quiet, next_step, not_before
from app.settings import settings

ALL = frozenset({"wecom", "dingtalk", "email", "sms"})
USUAL = Wishes(time(21), time(7))


def at(text: str) -> datetime:
    """A moment by the town's clock, in November 2026: `24 21:30`."""
    day, _, clock = text.partition(" ")
    return datetime.combine(
        datetime(2026, 11, int(day), tzinfo=settings.zone).date(), time.fromisoformat(clock), settings.zone
    ).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "urgency", "wishes", "goes"),
    [
        ("24 12:00", "normal", USUAL, "24 12:00"),
        ("24 20:59", "normal", USUAL, "24 20:59"),
        ("24 21:00", "normal", USUAL, "25 07:00"),
        ("25 03:00", "normal", USUAL, "25 07:00"),
        ("25 07:00", "normal", USUAL, "25 07:00"),
        ("25 03:00", "urgent", USUAL, "25 03:00"),
        ("25 13:10", "normal", Wishes(time(12, 30), time(14)), "25 14:00"),
        ("25 03:00", "normal", Wishes(time(0), time(0)), "25 03:00"),
        ("24 12:00", "normal", USUAL._replace(digest=True), "25 07:30"),
        ("24 12:00", "normal", Wishes(time(21), time(8), digest=True), "25 08:00"),
        ("24 12:00", "urgent", USUAL._replace(digest=True), "24 12:00"),
    ],
)
def test_when_a_message_may_make_a_sound(now, urgency, wishes, goes):
    assert not_before(at(now), urgency, wishes) == at(goes)


def test_quiet_hours_may_cross_midnight_or_not():
    assert is_quiet(at("24 23:00"), USUAL) and is_quiet(at("24 06:59"), USUAL) and not is_quiet(at("24 07:00"), USUAL)
    assert not is_quiet(at("24 12:00"), Wishes(time(0), time(0)))


@pytest.mark.parametrize(
    ("now", "must_reach", "urgency", "looks"),
    [
        ("24 12:00", True, "urgent", "24 12:05"),
        ("25 02:00", False, "urgent", "25 02:05"),
        ("24 12:00", True, "normal", "25 07:30"),
        ("25 06:00", True, "normal", "25 07:30"),
        # Too short before the morning to have arrived by itself.
        ("25 07:00", True, "normal", "26 07:30"),
        ("24 12:00", False, "normal", None),
    ],
)
def test_when_the_ladder_looks_first(now, must_reach, urgency, looks):
    assert first_look(at(now), urgency, must_reach) == (at(looks) if looks else None)


def climb(urgency, ready, wishes=USUAL, begins="25 07:30"):
    """Every step of a message that never arrives: channels, when sent, when looked at next."""
    steps, climbed, moment = [], 0, at(begins)
    while moment is not None:
        step = next_step(climbed, urgency, ready, wishes, moment)
        steps.append((step.channels, step.send_at))
        climbed, moment = step.climbed, step.look_at
    return steps


def test_an_urgent_message_climbs_every_five_minutes_by_night_too():
    assert climb("urgent", ALL, begins="25 02:05") == [
        (("wecom", "dingtalk"), at("25 02:05")),
        (("email",), at("25 02:10")),
        (("sms",), at("25 02:15")),
        (("call",), at("25 02:20")),
    ]


def test_an_ordinary_one_climbs_each_morning():
    assert climb("normal", ALL - {"email", "dingtalk"}) == [
        (("wecom",), at("25 07:30")),
        (("sms",), at("26 07:30")),
        (("call",), at("27 07:30")),
    ]


def test_somebodys_own_quiet_hours_hold_the_mornings_message():
    steps = climb("normal", {"sms"}, Wishes(time(20), time(9)))
    assert steps == [(("sms",), at("25 09:00")), (("call",), at("26 07:30"))]


def test_where_nothing_is_set_up_a_person_calls():
    assert climb("normal", ()) == [(("call",), at("25 07:30"))]
    assert next_step(len(LEVELS), "normal", ALL, USUAL, at("25 07:30")).channels == ()


@pytest.mark.parametrize(
    ("text", "begins", "ends"),
    [("21:00-07:00", time(21), time(7)), ("22:30-6:15", time(22, 30), time(6, 15)), ("off", time(0), time(0))],
)
def test_the_towns_quiet_hours_are_a_setting(monkeypatch, text, begins, ends):
    monkeypatch.setattr(ladder, "settings", replace(settings, quiet_hours=text))
    assert ladder.town_wishes()[:2] == (begins, ends)


def test_a_late_look_loses_no_level():
    step = next_step(0, "urgent", ALL, USUAL, at("25 04:00"))
    assert step.channels == ("wecom", "dingtalk") and step.look_at == at("25 04:00") + timedelta(minutes=5)
