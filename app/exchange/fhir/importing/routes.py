"""Taking in over HTTP: `create`, a Bundle at the base address, and `$import` for NDJSON."""

from collections.abc import Callable
from typing import Any, TypeVarTuple, Unpack

from litestar import Request, Response, post

from app.db import write
from app.exchange.fhir.asker import Asker, may, note
from app.exchange.fhir.importing import observations, parsing
from app.exchange.fhir.importing.observations import Result
from app.exchange.fhir.importing.parsing import Body
from app.exchange.fhir.importing.profile import Wrong
from app.exchange.fhir.resources import issue, outcome
from app.exchange.fhir.responses import answer, base, bases
from app.lib import apart
from app.sync.registry import Subjects
from app.sync.routes import read_body
from app.web.limits import takes
from app.web.turns import one_at_a_time

MOST_BYTES = 20_000_000
_COSTLY = "Reading this takes more memory or time than one request may have. Please send it in parts."
_NO_JSON = "This could not be read as JSON."
A = TypeVarTuple("A")


async def _read(function: Callable[[Unpack[A]], Body], *arguments: *A) -> Body:
    """What a body says, read apart from the server. Raises Wrong when the whole of it is refused."""
    try:
        body = await apart.BUNDLES.run(function, *arguments)
    except apart.Died as died:
        found = issue("too-costly", _COSTLY) if died.costly else issue("structure", _NO_JSON)
        raise Wrong([found], 413 if died.costly else 400) from None
    if body.issues:
        raise Wrong(body.issues, body.status)
    return body


def _responses(results: list[Result], kind: str = "batch-response") -> Response[bytes]:
    entries = [each.as_entry() for each in results]
    return answer({"resourceType": "Bundle", "type": kind, **({"entry": entries} if entries else {})})


@post("/$import", guards=[may("write"), one_at_a_time()], status_code=200, opt=takes(text=MOST_BYTES))
async def import_many(request: Request, asker: Asker, subjects: Subjects) -> Response[bytes]:
    """Observations as NDJSON or a Bundle; the answer says of each what became of it."""
    body = await _read(parsing.read_many, await read_body(request, MOST_BYTES), list(bases(request)))
    await write(note, asker, "imported")
    return _responses(await observations.take_in(body.told, asker.sender, subjects))


@post("/", guards=[may("write"), one_at_a_time()], status_code=200, opt=takes(text=MOST_BYTES))
async def bundle(request: Request, asker: Asker, subjects: Subjects) -> Response[bytes]:
    """A Bundle: in a batch each entry stands by itself, a transaction is all or nothing."""
    body = await _read(parsing.read_bundle, await read_body(request, MOST_BYTES), list(bases(request)))
    sent = body.told
    await write(note, asker, "imported")
    if body.kind == "batch":
        return _responses(await observations.take_in(sent, asker.sender, subjects))
    if len(sent) > observations.AT_ONCE:
        words = f"A transaction may have {observations.AT_ONCE} entries at most. Please send a batch, or several."
        return answer(outcome(issue("too-costly", words, "Bundle.entry")), 413)
    results = await observations.take_in(sent, asker.sender, subjects, whole=True)
    wrong = [(place, each) for place, each in enumerate(results) if each.refused and each.status != "424"]
    if wrong:
        found = [_inside(place, one) for place, each in wrong for one in each.issues]
        return answer(outcome(*found), max(int(each.status) for _place, each in wrong))
    return _responses(results, "transaction-response")


def _inside(place: int, one: dict[str, Any]) -> dict[str, Any]:
    """The issue of an entry, its path rewritten to start at the Bundle."""
    inside = f"Bundle.entry[{place}].resource"
    paths = [
        where if where.startswith("Bundle.") else f"{inside}{where.removeprefix('Observation')}"
        for where in one.get("expression", ["Observation"])
    ]
    return {**one, "expression": paths}


@post("/Observation", guards=[may("write")], status_code=201, opt=takes(text=MOST_BYTES))
async def create(request: Request, asker: Asker, subjects: Subjects) -> Response[bytes]:
    """One Observation."""
    unless = request.headers.get("if-none-exist")
    body = await _read(parsing.read_one, await read_body(request, MOST_BYTES), list(bases(request)), unless)
    await write(note, asker, "imported")
    (result,) = await observations.take_in(body.told, asker.sender, subjects)
    headers = {"Location": f"{base(request)}/Observation/{result.key}"} if result.key else {}
    words = "Taken in." if result.status == "201" else "It was here already."
    told = result.issues or [issue("informational", words, "", "information")]
    return answer(outcome(*told), int(result.status), **headers)


ROUTES = [import_many, bundle, create]
