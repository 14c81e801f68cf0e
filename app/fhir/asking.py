"""Reading the parameters of a FHIR search."""

from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from app.blood_pressure.follow_up import add_months
from app.db import as_uuid
from app.fhir.profile import Wrong
from app.fhir.queries import Search
from app.fhir.resources import BP, HEART_RATE, LOINC, issue
from app.settings import settings

MOST = 500
USUAL = 50
_KNOWN = {"patient", "subject", "code", "date", "category", "_count", "_after", "_format", "_id"}


def key_of(text: str, name: str) -> UUID:
    """An id, with or without `Patient/` before it. Raises Wrong."""
    try:
        return as_uuid(text.rsplit("/", 1)[-1])
    except ValueError:
        raise Wrong([issue("value", f"{name} must be an id of this server.", name)]) from None


def count_of(text: str) -> int:
    """How many on a page. Raises Wrong."""
    if not text:
        return USUAL
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise Wrong([issue("value", "_count must be a whole number from 1 on.", "_count")])
    return min(int(text), MOST)


def codes_of(text: str) -> set[str]:
    """The LOINC codes asked for, of those we have; both when none is named."""
    if not text:
        return {BP, HEART_RATE}
    found = set()
    for each in text.split(","):
        system, _, code = each.rpartition("|")
        if system in ("", LOINC):
            found.add(code)
    return found & {BP, HEART_RATE}


def _span(text: str) -> tuple[datetime, datetime]:
    """The first moment of a FHIR date and the first after it; a date without a zone is the town's."""
    if len(text) <= 10:
        numbers = [int(part) for part in text.split("-")]
        year, month, day = (*numbers, 1, 1)[:3]
        begun = date(year, month, day)
        over = (add_months(begun, 12), add_months(begun, 1), begun + timedelta(days=1))[len(numbers) - 1]
        return tuple(datetime.combine(each, time.min, tzinfo=settings.zone) for each in (begun, over))
    first = datetime.fromisoformat(text)
    if first.tzinfo is None:
        first = first.replace(tzinfo=settings.zone)
    return first, first + timedelta(seconds=1)


def dates_of(texts: list[str]) -> tuple[datetime | None, datetime | None]:
    """Bounds of `date`, given once or more: eq, ge, gt, le, lt. Raises Wrong."""
    since: datetime | None = None
    until: datetime | None = None
    for text in texts:
        prefix, rest = (text[:2], text[2:]) if text[:2].isalpha() else ("eq", text)
        try:
            first, last = _span(rest.replace(" ", "+"))
        except (ValueError, OverflowError, IndexError):
            raise Wrong([issue("value", "date must be such as ge2026-11-01 or 2026-11.", "date")]) from None
        if prefix not in {"eq", "ge", "gt", "le", "lt"}:
            raise Wrong([issue("not-supported", "date takes eq, ge, gt, le and lt.", "date")])
        if prefix in {"eq", "ge", "gt"}:
            bound = last if prefix == "gt" else first
            since = max(since, bound) if since else bound
        if prefix in {"eq", "le", "lt"}:
            bound = first if prefix == "lt" else last
            until = min(until, bound) if until else bound
    return since, until


def search_of(params: Any) -> tuple[Search, set[str], int]:
    """What an address asks for: the search, the codes, and how many on a page. Raises Wrong."""
    unknown = sorted(set(params.keys()) - _KNOWN)
    if unknown:
        raise Wrong([issue("not-supported", f"This server does not search by {unknown[0]}.", unknown[0])])
    who = params.get("patient") or params.get("subject") or ""
    codes = codes_of(params.get("code", ""))
    since, until = dates_of(params.getall("date", []))
    search = Search(
        key_of(who, "patient") if who else None,
        since,
        until,
        codes == {HEART_RATE},
        key_of(params["_after"], "_after") if params.get("_after") else None,
    )
    return search, codes, count_of(params.get("_count", ""))
