"""Taking in over HTTP: `create`, a Bundle at the base address, and `$import` for NDJSON."""

from typing import Any

import msgspec
from litestar import Request, Response, post

from app.db import write
from app.fhir import importing
from app.fhir.answering import answer, base
from app.fhir.asker import Asker, may, note
from app.fhir.importing import Result
from app.fhir.profile import Wrong, as_list
from app.fhir.resources import issue, outcome
from app.sync.routes import read_body
from app.web.limits import takes

MOST_BYTES = 20_000_000
_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
_NO_JSON = "This could not be read as JSON."


def _json(body: bytes) -> Any:
    """Raises Wrong."""
    try:
        return msgspec.json.decode(body)
    except _UNREADABLE:
        raise Wrong([issue("structure", _NO_JSON)]) from None


def _line(line: bytes) -> Any:
    try:
        return msgspec.json.decode(line)
    except _UNREADABLE:
        return None


def _is_bundle(resource: Any) -> bool:
    return isinstance(resource, dict) and resource.get("resourceType") == "Bundle"


def _entries(bundle: dict[str, Any]) -> list[Any]:
    return [each.get("resource") if isinstance(each, dict) else None for each in as_list(bundle.get("entry"))]


def _sent(body: bytes) -> list[Any]:
    """The resources of a body: one, a Bundle, or one a line; a line that is no JSON is None."""
    try:
        whole = _json(body)
    except Wrong:
        return [_line(line) for line in body.splitlines() if line.strip()]
    return _entries(whole) if _is_bundle(whole) else [whole]


async def _in_parts(sent: list[Any], asker: Asker) -> list[Result]:
    results: list[Result] = []
    for start in range(0, len(sent), importing.AT_ONCE):
        results += await importing.take_in(sent[start : start + importing.AT_ONCE], asker.sender)
    return results


def _responses(results: list[Result], kind: str = "batch-response") -> Response[bytes]:
    entries = [each.as_entry() for each in results]
    return answer({"resourceType": "Bundle", "type": kind, **({"entry": entries} if entries else {})})


@post("/$import", guards=[may("write")], status_code=200, opt=takes(text=MOST_BYTES))
async def import_many(request: Request, asker: Asker) -> Response[bytes]:
    """Observations as NDJSON or a Bundle; the answer says of each what became of it."""
    sent = _sent(await read_body(request, MOST_BYTES))
    await write(note, asker, "imported")
    return _responses(await _in_parts(sent, asker))


@post("/", guards=[may("write")], status_code=200, opt=takes(text=MOST_BYTES))
async def bundle(request: Request, asker: Asker) -> Response[bytes]:
    """A Bundle: of a batch each entry by itself, of a transaction all or nothing."""
    whole = _json(await read_body(request, MOST_BYTES))
    if not _is_bundle(whole) or whole.get("type") not in ("batch", "transaction"):
        raise Wrong([issue("value", "Please send a Bundle of the type batch or transaction.", "Bundle.type")])
    places = [place for place, each in enumerate(as_list(whole.get("entry"))) if not _creates(each)]
    if places:
        words = "Each entry needs request.method POST and request.url Observation; nothing else can be done here."
        raise Wrong([issue("not-supported", words, f"Bundle.entry[{place}].request") for place in places[:20]])
    sent = _entries(whole)
    await write(note, asker, "imported")
    if whole["type"] == "batch":
        return _responses(await _in_parts(sent, asker))
    if len(sent) > importing.AT_ONCE:
        words = f"A transaction may have {importing.AT_ONCE} entries at most. Please send a batch, or several."
        return answer(outcome(issue("too-costly", words, "Bundle.entry")), 413)
    results = await importing.take_in(sent, asker.sender, whole=True)
    wrong = [(place, each) for place, each in enumerate(results) if each.refused and each.status != "424"]
    if wrong:
        found = [_inside(place, one) for place, each in wrong for one in each.issues]
        return answer(outcome(*found), max(int(each.status) for _place, each in wrong))
    return _responses(results, "transaction-response")


def _creates(entry: Any) -> bool:
    asked = entry.get("request") if isinstance(entry, dict) else None
    return isinstance(asked, dict) and asked.get("method") == "POST" and asked.get("url") == "Observation"


def _inside(place: int, one: dict[str, Any]) -> dict[str, Any]:
    """The issue of an entry, told of the whole Bundle."""
    inside = f"Bundle.entry[{place}].resource"
    paths = [f"{inside}{where.removeprefix('Observation')}" for where in one.get("expression", ["Observation"])]
    return {**one, "expression": paths}


@post("/Observation", guards=[may("write")], status_code=201, opt=takes(text=MOST_BYTES))
async def create(request: Request, asker: Asker) -> Response[bytes]:
    """One Observation."""
    sent = _json(await read_body(request, MOST_BYTES))
    await write(note, asker, "imported")
    (result,) = await importing.take_in([sent], asker.sender)
    headers = {"Location": f"{base(request)}/Observation/{result.key}"} if result.key else {}
    told = result.issues or [issue("informational", "Taken in.", "", "information")]
    return answer(outcome(*told), int(result.status), **headers)


ROUTES = [import_many, bundle, create]
