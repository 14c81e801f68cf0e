"""Reading the parameters of a FHIR search."""

from collections.abc import Collection, Mapping
from typing import NamedTuple
from urllib.parse import parse_qsl, urlencode
from uuid import UUID

from litestar import Request

from app.exchange.fhir.importing.profile import Wrong
from app.exchange.fhir.negotiating import check_format
from app.exchange.fhir.preferring import Preferences, preferences_of
from app.exchange.fhir.resources import BP, HEART_RATE, HEART_RATE_SUFFIX, LOINC, issue
from app.exchange.fhir.search.dates import span_of
from app.exchange.fhir.search.paging import PageStart, as_place, page_token
from app.exchange.fhir.search.queries import Search
from app.lib.ids import as_uuid
from app.sync.routes import read_body

MOST = 500
USUAL = 50
MOST_BYTES = 1_000_000
"""Of a search that comes as a form: some thousand ids."""
_MOST_PARAMETERS = 1_000
_RESULT = ("_count", "_page", "_format", "_pretty", "_summary", "_total")
PATIENT = GROUP = ("_id", *_RESULT)
OBSERVATION = (
    *("patient", "subject", "subject:Patient", "code", "date", "category"),
    *("_id", "_lastUpdated", "_sort", "_include", *_RESULT),
)
_INCLUDES = {"Observation:patient", "Observation:subject", "Observation:patient:Patient", "Observation:subject:Patient"}
_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"

Pairs = list[tuple[str, str]]


class Paging(NamedTuple):
    """How many on a page (0: only how many there are), after which place, and the parameters that were heeded.

    `total`: whether it is to be said how many there are altogether.
    """

    count: int
    after: PageStart | None
    pairs: Pairs
    total: bool = True

    def links(self, here: str, last: PageStart | None) -> dict[str, str]:
        """Addresses of this page, the first and the next one. `last`: where this page ends, when there is more."""
        same = [(name, value) for name, value in self.pairs if name != "_page"]
        found = {"self": self.pairs, "first": same}
        if last:
            found["next"] = [*same, ("_page", page_token(last))]
        return {relation: with_query(here, pairs) for relation, pairs in found.items()}


class SearchRequest(NamedTuple):
    """A search for Observations. `codes`: of which kinds; `ids`: only these resources; `people`: the Patients as well."""

    search: Search
    codes: set[str]
    ids: set[str]
    paging: Paging
    people: bool = False


def with_query(address: str, pairs: Pairs) -> str:
    """The address with these parameters."""
    return f"{address}?{urlencode(pairs)}" if pairs else address


async def pairs_of(request: Request) -> Pairs:
    """The parameters of a search: of the address, and of the form that `_search` may bring. Raises Wrong, Denied."""
    texts = [request.scope["query_string"]]
    if request.method == "POST":
        texts.append(await read_body(request, MOST_BYTES))
    try:
        # In their original order, which Litestar's own parsing loses: links are read by people, too.
        pairs = [pair for text in texts for pair in _read(text.decode())]
    except ValueError:
        raise Wrong([issue("structure", "These parameters could not be read.")]) from None
    for name, value in pairs:
        if name == "_format":
            check_format(value)
    return pairs


def _read(text: str) -> Pairs:
    return parse_qsl(text, keep_blank_values=True, max_num_fields=_MOST_PARAMETERS, errors="strict")


def values_of(pairs: Pairs) -> Mapping[str, list[str]]:
    """The values of each parameter, in order."""
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found


def paging_of(request: Request, pairs: Pairs, known: Collection[str]) -> Paging:
    """The parameters every search has. Unknown ones are refused, unless the client prefers them ignored. Raises Wrong."""
    strange = [name for name, _value in pairs if name not in known]
    if strange and not preferences_of(request).lenient:
        raise Wrong([issue("not-supported", f"This server does not search by {strange[0][:60]}.", strange[0][:60])])
    heeded = [(name, value) for name, value in pairs if name in known]
    said = dict(heeded)
    summary = said.get("_summary", "false")
    if summary not in ("false", "count"):
        raise Wrong([issue("not-supported", "_summary may be count.", "_summary")])
    total = said.get("_total", "accurate")
    if total not in ("none", "estimate", "accurate"):
        raise Wrong([issue("value", "_total may be none, estimate or accurate.", "_total")])
    asked = _count_of(said.get("_count", ""))
    count = 0 if summary == "count" else min(asked, MOST)
    if asked > MOST:  # the `self` link shows the limit that was applied
        heeded = [(name, str(MOST) if name == "_count" else value) for name, value in heeded]
    return Paging(count, as_place(said.get("_page", "")), heeded, not count or total != "none")


def _count_of(text: str) -> int:
    if not text:
        return USUAL
    if not text.isascii() or not text.isdigit():
        raise Wrong([issue("value", "_count must be a whole number.", "_count")])
    return int(text[:9])


def keys_of(text: str, name: str) -> list[UUID]:
    """Ids, parted by commas, each with or without `Patient/` before it. Raises Wrong."""
    try:
        return [as_uuid(each.removeprefix("Patient/")) for each in text.split(",")]
    except ValueError:
        raise Wrong([issue("value", f"{name} must be an id of this server.", name)]) from None


def _matches(text: str, system: str, code: str) -> bool:
    """Whether one of these tokens is this code: `code`, `system|code` or `system|`."""
    return any(each in (code, f"{system}|{code}", f"{system}|") for each in text.split(","))


def _codes_of(said: Mapping[str, list[str]]) -> set[str]:
    if not all(_matches(text, _CATEGORY, "vital-signs") for text in said.get("category", [])):
        return set()
    return {code for code in (BP, HEART_RATE) if all(_matches(text, LOINC, code) for text in said.get("code", []))}


def _people_of(said: Mapping[str, list[str]]) -> set[UUID] | None:
    people: set[UUID] | None = None
    for name in ("patient", "subject", "subject:Patient"):
        for text in said.get(name, []):
            these = set(keys_of(text, name))
            people = these if people is None else people & these
    return people


def ids_of(said: Mapping[str, list[str]]) -> set[str] | None:
    """The resources that `_id` restricts the search to; None when it was not given."""
    sets = [{each for each in text.split(",") if each} for text in said.get("_id", [])]
    return set.intersection(*sets) if sets else None


def _dropped(said: Mapping[str, list[str]], name: str, known: Collection[str], wish: Preferences, words: str) -> bool:
    """Whether a parameter has an unknown value, which is ignored. Raises Wrong unless the client prefers that (`lenient`)."""
    strange = [value for value in said.get(name, []) if value not in known]
    if strange and not wish.lenient:
        raise Wrong([issue("not-supported", words, name)])
    return bool(strange)


def search_of(request: Request, pairs: Pairs) -> SearchRequest:
    """What a search for Observations asks for. Raises Wrong."""
    paging, wish = paging_of(request, pairs, OBSERVATION), preferences_of(request)
    said = values_of(paging.pairs)
    people, ids = _people_of(said), ids_of(said)
    records = keys_of(",".join(each.removesuffix(HEART_RATE_SUFFIX) for each in ids), "_id") if ids else None
    for name, known, words in (
        ("_sort", ("date", "-date"), "_sort may be date or -date."),
        ("_include", _INCLUDES, "_include may be Observation:patient or Observation:subject."),
    ):
        if _dropped(said, name, known, wish, words):
            paging = paging._replace(pairs=[pair for pair in paging.pairs if pair[0] != name or pair[1] in known])
    said = values_of(paging.pairs)
    codes = _codes_of(said) if ids != set() else set()
    search = Search(
        patients=sorted(people) if people is not None else None,
        records=records,
        measured=span_of(said.get("date", []), "date"),
        stored=span_of(said.get("_lastUpdated", []), "_lastUpdated"),
        with_pulse=codes == {HEART_RATE},
        newest_first=said.get("_sort", ["date"])[-1] == "-date",
    )
    return SearchRequest(search, codes, ids or set(), paging, "_include" in said)
