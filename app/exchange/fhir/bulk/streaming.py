"""An export streamed in the response itself: one resource a line, for as long as the connection lasts."""

from collections.abc import AsyncIterator
from uuid import UUID

import msgspec
from litestar import Request
from litestar.response import Stream

from app.exchange.fhir import resources
from app.exchange.fhir.bulk.kick_off import Wanted
from app.exchange.fhir.resources import BP, HEART_RATE
from app.exchange.fhir.responses import NDJSON
from app.exchange.fhir.search import queries
from app.web.exports import named as named_file
from app.web.exports import whole

AT_ONCE = 400
"""Rows that are written between two looks at other requests."""
_BOTH = {BP, HEART_RATE}
_encode = msgspec.json.Encoder().encode


async def stream(request: Request, paths: list[str], wanted: Wanted, *, named: bool) -> Stream:
    """Everything of these types within these areas: all of it, or an error."""
    return await whole(request, _lines(paths, wanted, named), NDJSON, named_file("export.ndjson"))


async def _lines(paths: list[str], wanted: Wanted, named: bool) -> AsyncIterator[bytes]:
    if "Patient" in wanted.types:
        async for part in _patients(paths, named):
            yield part
    if "Observation" in wanted.types:
        async for part in _observations(paths, wanted):
            yield part


async def _observations(paths: list[str], wanted: Wanted) -> AsyncIterator[bytes]:
    after: UUID | None = None
    while True:
        search = queries.Search(after=after, news_since=wanted.since)
        rows = await queries.observations(paths, search, AT_ONCE)
        if rows:
            yield b"".join(_encode(each) + b"\n" for row in rows for each in resources.of_check_up(row, _BOTH))
        if len(rows) < AT_ONCE:
            return
        after = rows[-1]["id"]


async def _patients(paths: list[str], named: bool) -> AsyncIterator[bytes]:
    after: UUID | None = None
    while True:
        rows = await queries.patients(paths, AT_ONCE, after=after)
        if rows:
            yield b"".join(_encode(resources.patient(row, named=named)) + b"\n" for row in rows)
        if len(rows) < AT_ONCE:
            return
        after = rows[-1]["id"]
