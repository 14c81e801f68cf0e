"""Deadlines over week-ends, holidays and exchanged Saturdays; and the list of holidays as it is pasted."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.working_days.deadlines import due, end_of, respond_by
from app.working_days.holidays_page import read

TOWN = ZoneInfo("Asia/Shanghai")
# 2026-11-23 is a Monday. National Day 1 to 7 October 2026, a Thursday to a Wednesday, with Saturday the 10th worked.
CALENDAR = {date(2026, 10, day): False for day in range(1, 8)} | {date(2026, 10, 10): True}


def at(text: str) -> datetime:
    """A moment of the town."""
    return datetime.fromisoformat(text).replace(tzinfo=TOWN)


@pytest.mark.parametrize(
    ("start", "hours", "expected"),
    [
        ("2026-11-23 09:00", 8, "2026-11-23 17:00"),
        ("2026-11-23 09:00", 9, "2026-11-24 10:00"),
        ("2026-11-23 07:30", 8, "2026-11-23 17:00"),  # before opening: from opening on
        ("2026-11-23 16:30", 1, "2026-11-24 09:30"),
        ("2026-11-23 17:00", 1, "2026-11-24 10:00"),
        ("2026-11-23 23:59", 8, "2026-11-24 17:00"),
        ("2026-11-27 16:00", 2, "2026-11-30 10:00"),  # Friday over to Monday
        ("2026-11-28 12:00", 8, "2026-11-30 17:00"),  # on a Saturday
        ("2026-11-29 12:00", 80, "2026-12-11 17:00"),
        ("2026-09-30 16:00", 2, "2026-10-08 10:00"),  # over National Day
        ("2026-10-09 16:00", 2, "2026-10-10 10:00"),  # on the exchanged Saturday
        ("2026-10-10 16:00", 2, "2026-10-12 10:00"),
        ("2027-10-01 09:00", 8, "2027-10-01 17:00"),  # the list has ended: weekdays decide
        ("2026-11-23 10:00", 0, "2026-11-23 10:00"),
    ],
)
def test_working_hours(start, hours, expected):
    found = due(at(start), hours, "normal", CALENDAR)
    assert found == at(expected) and found.tzinfo == UTC


def test_danger_knows_no_week_end():
    assert due(at("2026-11-27 22:00"), 4, "danger", CALENDAR) == at("2026-11-28 02:00")


@pytest.mark.parametrize(("urgency", "hours"), [("danger", 1), ("soon", 2), ("normal", 24), ("of old", 24)])
def test_the_first_answer_is_due_by_the_clock(urgency, hours):
    assert respond_by(at("2026-11-27 22:00"), urgency) == at("2026-11-27 22:00") + timedelta(hours=hours)


def test_more_hours_are_never_sooner_and_a_year_of_them_ends():
    found = [due(at("2026-09-29 11:11"), hours, "normal", CALENDAR) for hours in range(0, 2001, 7)]
    assert found == sorted(found)
    assert due(at("2026-09-29 11:11"), 2000, "normal", {}) > at("2027-09-01 00:00")
    assert end_of(date(2026, 11, 27)) == at("2026-11-27 17:00")


def test_a_pasted_list_is_read_in_any_of_the_usual_forms():
    found = read("2026-10-01 国庆节\n2026年10月10日 上班\n\n2026/1/2\n2026.02.30 没有这天\n元旦")
    assert found.wrong == [5, 6]
    assert [(row["day"], row["works"]) for row in found.rows] == [
        ("2026-10-01", False),
        ("2026-10-10", True),
        ("2026-01-02", False),
    ]
