"""`$export` over HTTP."""

from collections.abc import AsyncIterator
from uuid import UUID

import msgspec
from litestar import Request, Response, get
from litestar.response import Stream

from app.db import write
from app.fhir import queries, resources
from app.fhir.answering import NDJSON, answer
from app.fhir.asker import Asker, may, note
from app.fhir.resources import BP, HEART_RATE, issue, outcome

AT_ONCE = 2_000


@get("/$export", guards=[may("export")])
async def export(request: Request, asker: Asker) -> Response[bytes] | Stream:
    """Everything of one type within one's areas, a resource a line, streamed."""
    sort = request.query_params.get("_type", "Observation")
    if sort not in ("Observation", "Patient"):
        return answer(outcome(issue("not-supported", "_type must be Observation or Patient.", "_type")), 400)
    await write(note, asker, "exported")
    return Stream(
        _observation_lines(asker) if sort == "Observation" else _patient_lines(asker),
        media_type=NDJSON,
        headers={"Cache-Control": "no-store", "Content-Disposition": f'attachment; filename="{sort}.ndjson"'},
    )


async def _observation_lines(asker: Asker) -> AsyncIterator[bytes]:
    encode = msgspec.json.Encoder().encode
    after: UUID | None = None
    both = {BP, HEART_RATE}
    while True:
        rows = await queries.observations(asker.paths, queries.Search(after=after), AT_ONCE)
        if rows:
            yield b"".join(encode(resource) + b"\n" for row in rows for resource in resources.of_check_up(row, both))
        if len(rows) < AT_ONCE:
            return
        after = rows[-1]["id"]


async def _patient_lines(asker: Asker) -> AsyncIterator[bytes]:
    after: UUID | None = None
    while True:
        rows = await queries.patients(asker.paths, AT_ONCE, after=after)
        if rows:
            yield b"".join(msgspec.json.encode(resources.patient(row, named=asker.named)) + b"\n" for row in rows)
        if len(rows) < AT_ONCE:
            return
        after = rows[-1]["id"]


ROUTES = [export]
