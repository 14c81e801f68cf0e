"""`$import` and `create` over HTTP."""

from typing import Any

import msgspec
from litestar import Request, Response, post

from app.db import write
from app.fhir import importing
from app.fhir.answering import answer
from app.fhir.asker import Asker, may, note
from app.fhir.resources import issue, outcome
from app.sync.routes import read_body

MOST_BYTES = 20_000_000


def _sent(body: bytes) -> list[Any]:
    """The resources of a body: one, a Bundle, or one a line; a line that is no JSON is None."""
    try:
        whole = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return [_line(line) for line in body.splitlines() if line.strip()]
    if isinstance(whole, dict) and whole.get("resourceType") == "Bundle":
        entries = whole.get("entry")
        return (
            [e.get("resource") if isinstance(e, dict) else None for e in entries] if isinstance(entries, list) else []
        )
    return [whole]


def _line(line: bytes) -> Any:
    try:
        return msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


@post("/$import", guards=[may("write")], status_code=200)
async def import_many(request: Request, asker: Asker) -> Response[bytes]:
    """Observations as NDJSON or a Bundle; the answer says of each what became of it."""
    sent = _sent(await read_body(request, MOST_BYTES))
    await write(note, asker, "imported")
    entries = []
    for start in range(0, len(sent), importing.AT_ONCE):
        results = await importing.take_in(sent[start : start + importing.AT_ONCE], asker.sender)
        entries += [each.as_entry() for each in results]
    return answer({"resourceType": "Bundle", "type": "batch-response", **({"entry": entries} if entries else {})})


@post("/Observation", guards=[may("write")], status_code=201)
async def create(request: Request, asker: Asker) -> Response[bytes]:
    """One Observation."""
    sent = _sent(await read_body(request, MOST_BYTES))
    await write(note, asker, "imported")
    (result,) = await importing.take_in(sent[:1] or [None], asker.sender)
    if result.issues:
        return answer(outcome(*result.issues), int(result.status))
    return answer(outcome(issue("informational", "Taken in.", "", "information")), int(result.status))


ROUTES = [import_many, create]
