"""Days that people type, and arithmetic on them that holds at both edges of the calendar.

Whoever means "from ever" or "for ever" types 0001-01-01 or 9999-12-31; a day more or a zone's offset then leaves the calendar.
So a bound of a filter is brought within FIRST and LAST, which leaves what it selects as it is.
"""

import re
from datetime import UTC, date, datetime, time, timedelta

from app.settings import settings

FIRST, LAST = date(1900, 1, 1), date(2299, 12, 31)
"""Nothing that is recorded lies before or behind."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}|\d{8}", re.ASCII)


def day_of(text: str) -> date | None:
    """A day as a form sends it, e.g. 2026-02-28; None when it is none that the calendar has."""
    try:
        return date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        return None


def within(day: date) -> date:
    """The day, or the edge that it lies beyond."""
    return max(FIRST, min(LAST, day))


def shifted(day: date, days: int) -> date:
    """So many days on, or the edge of the calendar."""
    try:
        return within(within(day) + timedelta(days=days))
    except OverflowError:
        return LAST if days > 0 else FIRST


def begin_of(day: date) -> datetime:
    """The first moment of a day in the town's zone, in UTC."""
    return datetime.combine(within(day), time.min, tzinfo=settings.zone).astimezone(UTC)


def end_of(day: date) -> datetime:
    """The first moment after a day in the town's zone, in UTC."""
    return datetime.combine(within(day) + timedelta(days=1), time.min, tzinfo=settings.zone).astimezone(UTC)


def last_minute_of(day: date) -> datetime:
    """When what is due on a day is due, in UTC: its last minute in the town's zone, so that it is shown as that day."""
    return end_of(day) - timedelta(minutes=1)


def moment_within(moment: datetime) -> datetime:
    """An aware moment in UTC, or the edge of the calendar that it lies beyond."""
    if moment.year < FIRST.year:
        return begin_of(FIRST)
    return end_of(LAST) if moment.year > LAST.year else moment.astimezone(UTC)
