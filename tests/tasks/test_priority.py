"""What comes first, and why, in words."""

from datetime import datetime, timedelta

import pytest

from app.settings import settings
from app.tasks.priority import (
    ALONE,
    DUE_TODAY,
    DUE_TOMORROW,
    OVERDUE,
    PROBLEM,
    RAISED,
    RETURNED,
    URGENT,
    order,
    why,
)

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=settings.zone)


def task(name="", due=None, **more):
    """A task due in so many days, at the end of the day."""
    end = NOW.replace(hour=23, minute=59) + timedelta(days=due) if due is not None else None
    plain = {"urgency": "normal", "state": "assigned", "lives_alone": 0, "raised": None, "open_problems": 0}
    return {"id": name, "created_at": NOW, "due_at": end, **plain, **more}


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (task(), []),
        (task(due=9), []),
        (task(due=0), [DUE_TODAY]),
        (task(due=1), [DUE_TOMORROW]),
        (task(due=-1), [OVERDUE]),
        (task(urgency="urgent", due=0), [DUE_TODAY, URGENT]),
        (task(lives_alone=1, raised=1, open_problems=2, state="returned"), [RETURNED, RAISED, ALONE, PROBLEM]),
    ],
)
def test_the_reason_stands_there_in_words(one, said):
    assert why(one, NOW) == said


def test_what_is_due_comes_first_then_what_is_urgent_then_need():
    tasks = [
        task("whenever"),
        task("alone", lives_alone=1),
        task("next week", due=7),
        task("next week, alone", due=7, lives_alone=1),
        task("urgent", urgency="urgent"),
        task("tomorrow", due=1),
        task("today", due=0),
        task("today, urgent", due=0, urgency="urgent"),
        task("late", due=-3),
    ]
    assert [each["id"] for each in sorted(tasks, key=lambda each: order(each, NOW))] == [
        "late",
        "today, urgent",
        "today",
        "tomorrow",
        "urgent",
        "next week, alone",
        "next week",
        "alone",
        "whenever",
    ]
