"""Dates of a FHIR search (hl7.org/fhir/R4/search.html#date): prefixes, and dates that name a whole year, month or day."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from app.blood_pressure.follow_up import add_months
from app.fhir.profile import Wrong
from app.fhir.resources import issue
from app.settings import settings

_FROM = {"eq": 0, "ge": 0, "gt": 1, "sa": 1}
"""Prefixes with a lower bound, and which end of the span named it is."""
_UP_TO = {"eq": 1, "le": 1, "lt": 0, "eb": 0}
PREFIXES = {*_FROM, *_UP_TO, "ne"}


class Span(NamedTuple):
    """From a moment on (included) up to another (excluded); None: without end. `but`: spans left out of it."""

    since: datetime | None = None
    until: datetime | None = None
    but: tuple[tuple[datetime, datetime], ...] = ()


def _ends(text: str) -> tuple[datetime, datetime]:
    """The first moment that a text names and the first behind it; without a zone it is the town's."""
    if len(text) <= 10:
        numbers = [int(part) for part in text.split("-")]
        year, month, day = (*numbers, 1, 1)[:3]
        begun = date(year, month, day)
        over = (add_months(begun, 12), add_months(begun, 1), begun + timedelta(days=1))[len(numbers) - 1]
        first, last = (datetime.combine(each, time.min, tzinfo=settings.zone) for each in (begun, over))
        return first, last
    first = datetime.fromisoformat(text)
    if first.tzinfo is None:
        first = first.replace(tzinfo=settings.zone)
    clock = text[11:].partition("+")[0].partition("-")[0].rstrip("Z")
    steps = {1: timedelta(minutes=1), 2: timedelta(seconds=1)}
    return first, first + (timedelta(milliseconds=1) if "." in clock else steps[clock.count(":")])


def span_of(texts: Iterable[str], name: str) -> Span:
    """What all of these together leave, each with or without a prefix. Raises Wrong."""
    since: datetime | None = None
    until: datetime | None = None
    but = []
    for text in texts:
        prefix, rest = (text[:2], text[2:]) if text[:2].isalpha() else ("eq", text)
        if prefix not in PREFIXES:
            raise Wrong([issue("not-supported", f"{name} takes eq, ne, ge, gt, sa, le, lt and eb.", name)])
        try:
            ends = _ends(rest.replace(" ", "+"))
        except (ValueError, OverflowError, IndexError, KeyError):
            raise Wrong([issue("value", f"{name} must be such as ge2026-11-01 or 2026-11.", name)]) from None
        if prefix in _FROM:
            bound = ends[_FROM[prefix]]
            since = max(since, bound) if since else bound
        if prefix in _UP_TO:
            bound = ends[_UP_TO[prefix]]
            until = min(until, bound) if until else bound
        if prefix == "ne":
            but.append(ends)
    return Span(since, until, tuple(but))
