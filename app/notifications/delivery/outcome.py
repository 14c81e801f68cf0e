"""What came of sending one message, on whatever rung."""

from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from app.lib.numbers import whole


class Outcome(NamedTuple):
    """`state`: sent, gone (nobody takes messages there any more), failed, or queued (try again)."""

    state: str
    error: str = ""
    wait: timedelta | None = None
    """How long the service asked us to wait."""


def retry_after(header: str | None, moment: datetime) -> timedelta | None:
    """Retry-After: seconds or an HTTP date."""
    if not header:
        return None
    seconds = whole(header.strip())
    if seconds is not None:
        return timedelta(seconds=min(seconds, 86_400))
    try:
        return max(parsedate_to_datetime(header) - moment, timedelta(0))
    except (TypeError, ValueError):
        return None
