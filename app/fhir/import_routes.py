"""Taking in over HTTP: `create`, a Bundle at the base address, and `$import` for NDJSON."""

import asyncio
from typing import Any

from litestar import Request, Response, post

from app.db import write
from app.fhir import importing
from app.fhir.answering import answer, base, bases
from app.fhir.asker import Asker, may, note
from app.fhir.importing import Result
from app.fhir.meaning import as_list
from app.fhir.profile import Wrong
from app.fhir.references import Place
from app.fhir.resources import issue, outcome
from app.fhir.sent import Sent, entries_of, is_bundle, json_of, sent_of, unless_of
from app.sync.routes import read_body
from app.web.limits import takes
from app.web.turns import one_at_a_time

MOST_BYTES = 20_000_000


def _responses(results: list[Result], kind: str = "batch-response") -> Response[bytes]:
    entries = [each.as_entry() for each in results]
    return answer({"resourceType": "Bundle", "type": kind, **({"entry": entries} if entries else {})})


@post("/$import", guards=[may("write"), one_at_a_time()], status_code=200, opt=takes(text=MOST_BYTES))
async def import_many(request: Request, asker: Asker) -> Response[bytes]:
    """Observations as NDJSON or a Bundle; the answer says of each what became of it."""
    # Tens of thousands of lines take a second: others are not to wait for it.
    sent = await asyncio.to_thread(sent_of, await read_body(request, MOST_BYTES), bases(request))
    await write(note, asker, "imported")
    return _responses(await importing.take_in(sent, asker.sender))


@post("/", guards=[may("write"), one_at_a_time()], status_code=200, opt=takes(text=MOST_BYTES))
async def bundle(request: Request, asker: Asker) -> Response[bytes]:
    """A Bundle: of a batch each entry by itself, of a transaction all or nothing."""
    whole = json_of(await read_body(request, MOST_BYTES))
    if not is_bundle(whole) or whole.get("type") not in ("batch", "transaction"):
        raise Wrong([issue("value", "Please send a Bundle of the type batch or transaction.", "Bundle.type")])
    places = [place for place, each in enumerate(as_list(whole.get("entry"))) if not _creates(each)]
    if places:
        words = "Each entry needs request.method POST and request.url Observation; nothing else can be done here."
        raise Wrong([issue("not-supported", words, f"Bundle.entry[{place}].request") for place in places[:20]])
    sent = entries_of(whole, bases(request))
    await write(note, asker, "imported")
    if whole["type"] == "batch":
        return _responses(await importing.take_in(sent, asker.sender))
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
    paths = [
        where if where.startswith("Bundle.") else f"{inside}{where.removeprefix('Observation')}"
        for where in one.get("expression", ["Observation"])
    ]
    return {**one, "expression": paths}


@post("/Observation", guards=[may("write")], status_code=201, opt=takes(text=MOST_BYTES))
async def create(request: Request, asker: Asker) -> Response[bytes]:
    """One Observation."""
    resource = json_of(await read_body(request, MOST_BYTES))
    sent = Sent(resource, Place(bases(request)), unless_of(request.headers.get("if-none-exist")))
    await write(note, asker, "imported")
    (result,) = await importing.take_in([sent], asker.sender)
    headers = {"Location": f"{base(request)}/Observation/{result.key}"} if result.key else {}
    words = "Taken in." if result.status == "201" else "It was here already."
    told = result.issues or [issue("informational", words, "", "information")]
    return answer(outcome(*told), int(result.status), **headers)


ROUTES = [import_many, bundle, create]
