"""When something is due: working hours, week-ends, holidays, and Saturdays on which people work in exchange.

A working day has eight hours, 9:00 to 17:00 in the town's zone. Danger knows no week-end: its hours are hours of the clock.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta

from app.settings import settings

OPENS, CLOSES = time(9), time(17)
RESPOND_HOURS = {"danger": 1, "soon": 2, "normal": 24}
"""Hours of the clock until somebody answers for it, by urgency: DB11/T 2021 gives 1, 2 and 24."""

Calendar = Mapping[date, bool]
"""Days that are not what their weekday says, and whether people work on them. Beyond its last day, weekdays decide."""


def works(day: date, calendar: Calendar) -> bool:
    """Whether people work on a day."""
    return calendar.get(day, day.weekday() < 5)


def respond_by(received_at: datetime, urgency: str) -> datetime:
    """By when somebody has to respond to a problem, counted from when the town received it."""
    return received_at + timedelta(hours=RESPOND_HOURS.get(urgency, RESPOND_HOURS["normal"]))


def due(start: datetime, hours: int, urgency: str, calendar: Calendar) -> datetime:
    """So many working hours after `start`, in UTC; for danger so many hours of the clock."""
    if urgency == "danger":
        return start + timedelta(hours=hours)
    left = timedelta(hours=max(hours, 0))
    moment = start.astimezone(settings.zone)
    day, at = moment.date(), moment
    while True:
        opens = datetime.combine(day, OPENS, tzinfo=settings.zone)
        closes = datetime.combine(day, CLOSES, tzinfo=settings.zone)
        if works(day, calendar) and at < closes:
            begins = max(at, opens)
            if left <= closes - begins:
                return (begins + left).astimezone(UTC)
            left -= closes - begins
        day += timedelta(days=1)
        at = datetime.combine(day, time.min, tzinfo=settings.zone)


def end_of(day: date) -> datetime:
    """The end of a working day, in UTC: what "until Friday" means."""
    return datetime.combine(day, CLOSES, tzinfo=settings.zone).astimezone(UTC)
