"""Dates of a FHIR search (hl7.org/fhir/R4/search.html#date): prefixes, and dates that name a whole year, month or day."""

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple

from app.exchange.fhir.importing.profile import Wrong
from app.exchange.fhir.resources import issue
from app.lib.days import begin_of, end_of, moment_within
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


_SHAPE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?P<s>:\d\d(?P<ms>\.\d+)?)?(Z|[+-]\d\d:\d\d)?", re.ASCII)


def _ends(text: str) -> tuple[datetime, datetime]:
    """The first moment of the interval that a text names, and the first one after it; without a zone it is in the town's.
    Raises ValueError."""
    if found := _SHAPE.fullmatch(text):
        year, month, day = (int(part) if part else None for part in found.groups())
        first = date(year or 0, month or 1, day or 1)
        length = monthrange(first.year, month)[1] if month else 31
        return begin_of(first), end_of(first if day else date(first.year, month or 12, length))
    shape = _MOMENT.fullmatch(text)
    begun = datetime.fromisoformat(text if shape else "")
    begun = begun if begun.tzinfo else begun.replace(tzinfo=settings.zone)
    step = timedelta(milliseconds=1) if shape and shape["ms"] else timedelta(seconds=1 if shape and shape["s"] else 60)
    first_moment = moment_within(begun)
    return first_moment, first_moment + step


def span_of(texts: Iterable[str], name: str) -> Span:
    """The intersection of all these dates, each with or without a prefix. Raises Wrong."""
    since: datetime | None = None
    until: datetime | None = None
    but = []
    for text in texts:
        prefix, rest = (text[:2], text[2:]) if text[:2].isalpha() else ("eq", text)
        if prefix not in PREFIXES:
            raise Wrong([issue("not-supported", f"{name} takes eq, ne, ge, gt, sa, le, lt and eb.", name)])
        try:
            ends = _ends(rest.replace(" ", "+"))
        except ValueError:
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
