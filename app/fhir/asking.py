"""Reading the parameters of a FHIR search."""

import base64
import binascii
from collections.abc import Collection
from typing import Any, NamedTuple
from uuid import UUID

from litestar import Request

from app.db import as_uuid
from app.fhir.dates import span_of
from app.fhir.preferring import preferences_of
from app.fhir.profile import Wrong
from app.fhir.queries import Search
from app.fhir.resources import BP, HEART_RATE, HEART_RATE_SUFFIX, LOINC, issue

MOST = 500
USUAL = 50
_RESULT = ("_count", "_page", "_format", "_pretty", "_summary")
PATIENT = ("_id", *_RESULT)
OBSERVATION = (
    "patient",
    "subject",
    "subject:Patient",
    "code",
    "date",
    "category",
    "_id",
    "_lastUpdated",
    "_sort",
    *_RESULT,
)
_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"


class Paging(NamedTuple):
    """How many on a page (0: only how many there are), after which row, and the parameters that were heeded."""

    count: int
    after: UUID | None
    pairs: list[tuple[str, str]]


class Asked(NamedTuple):
    """A search for Observations. `codes`: of which kinds; `ids`: only these resources, of whichever kind."""

    search: Search
    codes: set[str]
    ids: set[str]
    paging: Paging


def page_token(row: UUID) -> str:
    """Where the next page begins, for a link that nobody needs to read."""
    return base64.urlsafe_b64encode(row.bytes).decode().rstrip("=")


def paging_of(request: Request, known: Collection[str]) -> Paging:
    """What every search has. What is not known is refused, unless the client prefers it passed over. Raises Wrong."""
    pairs = list(request.query_params.multi_items())
    strange = [name for name, _value in pairs if name not in known]
    if strange and not preferences_of(request).lenient:
        raise Wrong([issue("not-supported", f"This server does not search by {strange[0][:60]}.", strange[0][:60])])
    heeded = [(name, value) for name, value in pairs if name in known]
    said = dict(heeded)
    summary = said.get("_summary", "false")
    if summary not in ("false", "count"):
        raise Wrong([issue("not-supported", "_summary may be count.", "_summary")])
    count = 0 if summary == "count" else _count_of(said.get("_count", ""))
    return Paging(count, _after(said.get("_page", "")), heeded)


def _after(token: str) -> UUID | None:
    try:
        return UUID(bytes=base64.urlsafe_b64decode(token + "==")) if token else None
    except (ValueError, binascii.Error):
        raise Wrong([issue("value", "_page must come from a link of this server.", "_page")]) from None


def _count_of(text: str) -> int:
    if not text:
        return USUAL
    if not text.isascii() or not text.isdigit():
        raise Wrong([issue("value", "_count must be a whole number.", "_count")])
    return min(int(text[:9]), MOST)


def keys_of(text: str, name: str) -> list[UUID]:
    """Ids, parted by commas, each with or without `Patient/` before it. Raises Wrong."""
    try:
        return [as_uuid(each.rsplit("/", 1)[-1]) for each in text.split(",")]
    except ValueError:
        raise Wrong([issue("value", f"{name} must be an id of this server.", name)]) from None


def _matches(text: str, system: str, code: str) -> bool:
    """Whether one of these tokens is this code: `code`, `system|code` or `system|`."""
    return any(each in (code, f"{system}|{code}", f"{system}|") for each in text.split(","))


def _codes_of(params: Any) -> set[str]:
    if not all(_matches(text, _CATEGORY, "vital-signs") for text in params.getall("category", [])):
        return set()
    return {code for code in (BP, HEART_RATE) if all(_matches(text, LOINC, code) for text in params.getall("code", []))}


def search_of(request: Request) -> Asked:
    """What an address asks for. Raises Wrong."""
    params, paging = request.query_params, paging_of(request, OBSERVATION)
    codes = _codes_of(params)
    people: set[UUID] | None = None
    for name in ("patient", "subject", "subject:Patient"):
        for text in params.getall(name, []):
            these = set(keys_of(text, name))
            people = these if people is None else people & these
    ids = {each for text in params.getall("_id", []) for each in text.split(",")}
    records = keys_of(",".join(each.removesuffix(HEART_RATE_SUFFIX) for each in ids), "_id") if ids else None
    sort = params.get("_sort", "date")
    if sort not in ("date", "-date"):
        if not preferences_of(request).lenient:
            raise Wrong([issue("not-supported", "_sort may be date or -date.", "_sort")])
        sort, paging = "date", paging._replace(pairs=[pair for pair in paging.pairs if pair[0] != "_sort"])
    search = Search(
        patients=sorted(people) if people is not None else None,
        records=records,
        measured=span_of(params.getall("date", []), "date"),
        stored=span_of(params.getall("_lastUpdated", []), "_lastUpdated"),
        with_pulse=codes == {HEART_RATE},
        after=paging.after,
        newest_first=sort == "-date",
    )
    return Asked(search, codes, ids, paging)
