"""Months and days of the town, as moments."""

from datetime import date, datetime, timedelta

from app.lib.days import begin_of

MONTHS = 12


def months(last: date, count: int = MONTHS) -> list[tuple[date, datetime, datetime]]:
    """The months up to that of `last`, oldest first: first day, first moment, first moment of the next."""
    found = []
    day = last.replace(day=1)
    for _ in range(count):
        following = (day + timedelta(days=32)).replace(day=1)
        found.append((day, begin_of(day), begin_of(following)))
        day = (day - timedelta(days=1)).replace(day=1)
    return found[::-1]
