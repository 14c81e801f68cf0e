"""Parameters of an address: whatever somebody typed or kept from elsewhere is read, or said to make no sense."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from app.lib.days import day_of
from app.web.i18n import N_, localised

_NO_DAY = N_("“%(said)s” is no day of the calendar. Please choose one such as 2026-02-28.")
_REVERSED = N_("The first day lies after the last. Please choose them the other way round.")
_UNKNOWN = N_("“%(said)s” cannot be chosen here. Please choose again on this page.")
_SHOWN = 30
"""Characters of what makes no sense that are shown again."""


class Days(NamedTuple):
    """From a day to another, both included; None: open. `fault`: what is wrong, in words, and then neither counts."""

    since: date | None = None
    until: date | None = None
    fault: str = ""


def unknown(said: str) -> str:
    """The sentence that this is not among the choices."""
    return localised(_UNKNOWN, {"said": said[:_SHOWN]})


def days_in(asked: Mapping[str, str], first: str = "since", last: str = "until") -> Days:
    """The days that an address names, for a filter."""
    found: list[date | None] = []
    for name in (first, last):
        said = asked.get(name, "").strip()
        day = day_of(said)
        if said and day is None:
            return Days(fault=localised(_NO_DAY, {"said": said[:_SHOWN]}))
        found.append(day)
    since, until = found
    if since and until and since > until:
        return Days(fault=localised(_REVERSED))
    return Days(since, until)
