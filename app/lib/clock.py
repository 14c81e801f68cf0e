"""Time as the server knows it. Stored in UTC, shown in the town's zone."""

from datetime import UTC, date, datetime

from app.settings import settings


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)


def local(moment: datetime) -> datetime:
    """The same moment in the town's zone, for showing."""
    return moment.astimezone(settings.zone)


def today() -> date:
    """The calendar date in the town's zone."""
    return local(now()).date()
