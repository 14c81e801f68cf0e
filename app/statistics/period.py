"""Months and days of the town, as moments."""

from datetime import UTC, date, datetime, time, timedelta

from app.settings import settings

MONTHS = 12


def start_of(day: date) -> datetime:
    """The first moment of a day in the town's zone, in UTC."""
    return datetime.combine(day, time.min, tzinfo=settings.zone).astimezone(UTC)


def months(last: date, count: int = MONTHS) -> list[tuple[date, datetime, datetime]]:
    """The months up to that of `last`, oldest first: first day, first moment, first moment of the next."""
    found = []
    day = last.replace(day=1)
    for _ in range(count):
        following = (day + timedelta(days=32)).replace(day=1)
        found.append((day, start_of(day), start_of(following)))
        day = (day - timedelta(days=1)).replace(day=1)
    return found[::-1]
