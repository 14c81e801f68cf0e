"""Moments of the demo's past, counted back from today in the town's days; nothing else in the demo depends on the clock."""

from datetime import UTC, date, datetime, time, timedelta

from app.lib.clock import today
from app.settings import settings

BEGAN = 120
"""Days ago the town began to use Weige."""
PAST = 90
"""Days back that records reach."""


def day(days_ago: int) -> date:
    """The calendar day so many days ago."""
    return today() - timedelta(days=days_ago)


def at(days_ago: int, clock: str) -> datetime:
    """A moment in UTC. `clock`: HH:MM in the town's zone."""
    return datetime.combine(day(days_ago), time.fromisoformat(clock), tzinfo=settings.zone).astimezone(UTC)


def minutes_after(moment: datetime, minutes: int) -> datetime:
    """So many minutes later."""
    return moment + timedelta(minutes=minutes)


def latest_mondays(count: int) -> list[int]:
    """How many days ago the last Mondays before today were, the earliest first."""
    first = today().weekday() or 7
    return [first + 7 * week for week in reversed(range(count))]
