"""When something was recorded: a phone's word is believed where it can be true, and asked about where it cannot.

A record was made after the phone last heard from the town (or its account was made) and before it arrived. The clock may have
been anywhere meanwhile: an empty battery, a day set by hand. docs/adr/0011-clocks.md says why each bound is what it is.
"""

from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from app.settings import settings

SKEW_THAT_COUNTS_S = 120
"""Seconds a phone's clock may be off before its times are corrected: less may be a slow request."""
LONGEST_SKEW_S = 2_000_000_000
NEAR = timedelta(hours=1)
"""By so much a time may lie outside of what is possible: clocks of phones drift, and it hurts nobody."""
FIRST_YEAR, LAST_YEAR = 1900, 2200
"""A clock that was lost begins in 1970, 1980 or 2000, and ends in 2038. What lies beyond is no time of a clock."""


class When(NamedTuple):
    """The time that counts, in UTC, and whether it is `unsure`: then it is that of the arrival."""

    at: datetime
    unsure: bool


def moment(text: str | None) -> datetime | None:
    """A time as sent, in UTC; one without an offset is the town's. None when it is none, or absurd."""
    if not text:
        return None
    try:
        said = datetime.fromisoformat(text)
        said = said if said.tzinfo else said.replace(tzinfo=settings.zone)
        said = said.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return said if FIRST_YEAR <= said.year <= LAST_YEAR else None


def skew(device_time: str | None, received_at: datetime) -> int:
    """Whole seconds by which a phone's clock runs ahead; 0 while it is no more off than a slow request."""
    said = moment(device_time)
    if said is None:
        return 0
    seconds = round((said - received_at).total_seconds())
    return 0 if abs(seconds) < SKEW_THAT_COUNTS_S else max(-LONGEST_SKEW_S, min(LONGEST_SKEW_S, seconds))


def when(said: datetime | None, skew_s: int, since: datetime | None, received_at: datetime) -> When:
    """When a record was made. `said`: by the phone's clock, which ran `skew_s` ahead when it sent; `since`: before then it
    cannot have been (None: nothing is known)."""
    if said is None:
        return When(received_at, True)
    at = said - timedelta(seconds=skew_s)
    if at > received_at + NEAR or (since is not None and at < since - NEAR):
        return When(received_at, True)
    return When(min(at, received_at), False)


def not_before(
    after: datetime | None, known: datetime | None, made: datetime | None, received_at: datetime
) -> datetime | None:
    """The earliest moment at which a record can have been made.

    `after`: when the phone had last heard from the town as it was recorded, by the town's clock; `known`: when the town had
    last heard from the phone, which counts where the phone says nothing; `made`: when the account was.
    """
    contact = after if after is not None and after <= received_at + NEAR else known
    return max((each for each in (contact, made) if each is not None), default=None)


def happened_at(row: dict[str, Any]) -> datetime:
    """The time that counts of a submission's row."""
    if row["told_at"] is not None:
        return row["told_at"]
    if row["unsure"]:
        return row["received_at"]
    return min(row["recorded_at"] - timedelta(seconds=row["skew_s"]), row["received_at"])
