"""The ladder as pure decisions: when a message may go, when to look whether it arrived, and what to try next.

Inbox and Web Push are tried at once (inbox.py). What no device said it has climbs: urgent messages a level every five
minutes, others a level each morning at 07:30, when everything that waits for a person goes as one message. Quiet hours hold
all but what is urgent.
"""

from collections.abc import Collection
from datetime import UTC, datetime, time, timedelta
from typing import Any, NamedTuple

from app.settings import settings

URGENT_AFTER = timedelta(minutes=5)
MORNING = time(7, 30)
AT_LEAST = timedelta(hours=1)
"""How long an ordinary message has to arrive by itself: what came at 07:29 is not climbing at 07:30."""
LEVELS: tuple[tuple[str, ...], ...] = (("wecom", "dingtalk"), ("email",), ("sms",), ("call",))
"""Channels by level; one that is not there is passed over. The last is a person with the call list."""


class Wishes(NamedTuple):
    """When and how somebody wants to be told. Equal times: no quiet hours."""

    quiet_from: time
    quiet_to: time
    digest: bool = False
    sms: bool = True
    email: str = ""


class Step(NamedTuple):
    """What to do now: try `channels` at `send_at`, and look again at `look_at` (None: the ladder ends here)."""

    channels: tuple[str, ...]
    send_at: datetime
    look_at: datetime | None
    climbed: int


def time_of(text: str) -> time:
    """`21:00` as a time of day. Raises ValueError."""
    return time.fromisoformat(text if len(text) > 4 else text.rjust(5, "0"))


def town_wishes() -> Wishes:
    """What counts for somebody who said nothing."""
    begins, _, ends = settings.quiet_hours.partition("-")
    try:
        return Wishes(time_of(begins), time_of(ends))
    except ValueError:
        return Wishes(time(0), time(0))


def wishes_of(row: dict[str, Any]) -> Wishes:
    """From the columns of `notify_wish`, all None where somebody has no row."""
    if row["quiet_from"] is None:
        return town_wishes()
    quiet = time_of(row["quiet_from"]), time_of(row["quiet_to"])
    return Wishes(*quiet, bool(row["digest"]), bool(row["sms"]), row["email"])


def _next(moment: datetime, at: time) -> datetime:
    """The first moment from then on at which the clocks in the town show this time."""
    here = moment.astimezone(settings.zone)
    found = datetime.combine(here.date(), at, tzinfo=settings.zone)
    if found < here:
        found = datetime.combine(here.date() + timedelta(days=1), at, tzinfo=settings.zone)
    return found.astimezone(UTC)


def is_quiet(moment: datetime, wishes: Wishes) -> bool:
    """Whether it is one of the quiet hours."""
    at, begins, ends = moment.astimezone(settings.zone).time(), wishes.quiet_from, wishes.quiet_to
    return begins <= at < ends if begins <= ends else at >= begins or at < ends


def not_before(moment: datetime, urgency: str, wishes: Wishes) -> datetime:
    """When a message of this moment may make a sound: at once, after the quiet hours, or with the morning's digest."""
    if urgency == "urgent":
        return moment
    due = _next(moment, MORNING) if wishes.digest else moment
    return _next(due, wishes.quiet_to) if is_quiet(due, wishes) else due


def first_look(moment: datetime, urgency: str, must_reach: bool = False) -> datetime | None:
    """When to look for the first time whether a message of this moment arrived; None when it does not climb, like news
    that is neither urgent nor has to reach somebody."""
    if not must_reach and urgency != "urgent":
        return None
    return moment + URGENT_AFTER if urgency == "urgent" else _next(moment + AT_LEAST, MORNING)


def next_step(climbed: int, urgency: str, ready: Collection[str], wishes: Wishes, moment: datetime) -> Step:
    """The next level of a message that has not arrived. `ready`: channels that the town has set up and the person can get."""
    for level in range(climbed, len(LEVELS)):
        channels = tuple(channel for channel in LEVELS[level] if channel in ready or channel == "call")
        if channels:
            break
    else:
        return Step((), moment, None, len(LEVELS))
    last = level == len(LEVELS) - 1
    after = moment + URGENT_AFTER if urgency == "urgent" else _next(moment + AT_LEAST, MORNING)
    # The last level is a list that somebody works through by day: it makes no sound and needs no quiet hours.
    send_at = moment if last else not_before(moment, urgency, wishes._replace(digest=False))
    return Step(channels, send_at, None if last else after, level + 1)
