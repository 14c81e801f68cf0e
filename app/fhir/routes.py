"""FHIR R4 over HTTP for the health centre's systems. docs/fhir.md says it in full."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from litestar import Request, Response, Router, get, route
from litestar.di import Provide
from litestar.params import FromPath

from app.db import as_uuid, write
from app.fhir import asking, import_routes, keys_desk, queries, resources
from app.fhir.answering import HANDLERS, answer, base, missing
from app.fhir.asker import Asker, may, note, provide_asker
from app.fhir.bulk import routes as bulk_routes
from app.fhir.capability import capability
from app.fhir.profile import Wrong
from app.fhir.resources import HEART_RATE_SUFFIX, outcome
from app.lib.clock import now


@get("/metadata", guards=[may()])
async def metadata(request: Request) -> Response[bytes]:
    """What this server can do."""
    return answer(capability(base(request), f"{now():%Y-%m-%d}"))


@get("/Observation", guards=[may("read")])
async def search_observations(request: Request, asker: Asker) -> Response[bytes]:
    """Search by patient, code and date, in the order of time, page after page."""
    search, codes, count = asking.search_of(request.query_params)
    rows = await queries.observations(asker.paths, search, count + 1) if codes else []
    await write(note, asker, "read", search.patient)
    found = [resource for row in rows[:count] for resource in resources.of_check_up(row, codes)]
    return answer(_page(request, "Observation", found, rows[count - 1]["id"] if len(rows) > count else None))


def _page(request: Request, sort: str, found: list[dict[str, Any]], last: Any) -> dict[str, Any]:
    """A searchset. `last`: the row after which the next page begins; None when there is no more."""
    here = f"{base(request)}/{sort}"
    pairs = list(request.query_params.multi_items())
    onward = urlencode([*((name, value) for name, value in pairs if name != "_after"), ("_after", str(last))])
    own = f"{here}?{urlencode(pairs)}".rstrip("?")
    return resources.bundle(base(request), found, own, f"{here}?{onward}" if last else None)


@get("/Observation/{key:str}", guards=[may("read")])
async def read_observation(key: FromPath[str], asker: Asker) -> Response[bytes]:
    """One Observation: a blood pressure, or the heart rate beside it."""
    try:
        record = as_uuid(key.removesuffix(HEART_RATE_SUFFIX))
    except ValueError:
        return missing()
    row = await queries.observation(asker.paths, record)
    if row is None or (key.endswith(HEART_RATE_SUFFIX) and row["pulse"] is None):
        return missing()
    await write(note, asker, "read", row["resident"])
    return answer(resources.heart_rate(row) if key.endswith(HEART_RATE_SUFFIX) else resources.observation(row))


@get("/Group", guards=[may()])
async def search_groups(request: Request, asker: Asker) -> Response[bytes]:
    """Towns, villages and grids, each a Group that can be exported by itself."""
    found = [resources.group(row) for row in await queries.groups(asker.paths)]
    return answer(_page(request, "Group", found, None))


@get("/Group/{key:uuid}", guards=[may()])
async def read_group(key: FromPath[UUID], asker: Asker) -> Response[bytes]:
    """One area."""
    row = await queries.group(asker.paths, key)
    return answer(resources.group(row)) if row else missing()


@get("/Patient", guards=[may("read")])
async def search_patients(request: Request, asker: Asker) -> Response[bytes]:
    """People who were measured, page after page."""
    asked = request.query_params
    try:
        count = asking.count_of(asked.get("_count", ""))
        only = asking.key_of(asked["_id"], "_id") if asked.get("_id") else None
        after = asking.key_of(asked["_after"], "_after") if asked.get("_after") else None
    except Wrong as wrong:
        return answer(outcome(*wrong.issues), 400)
    rows = await queries.patients(asker.paths, count + 1, only, after)
    await write(note, asker, "read", only)
    found = [resources.patient(row, named=asker.named) for row in rows[:count]]
    return answer(_page(request, "Patient", found, rows[count - 1]["id"] if len(rows) > count else None))


@get("/Patient/{key:str}", guards=[may("read")])
async def read_patient(key: FromPath[str], asker: Asker) -> Response[bytes]:
    """One person."""
    try:
        rows = await queries.patients(asker.paths, 1, as_uuid(key))
    except ValueError:
        return missing()
    if not rows:
        return missing()
    await write(note, asker, "read", rows[0]["id"])
    return answer(resources.patient(rows[0], named=asker.named))


@route("/{rest:path}", http_method=["GET", "POST", "PUT", "PATCH", "DELETE"], guards=[may()], status_code=404)
async def nothing_here(rest: FromPath[str]) -> Response[bytes]:
    """Any other address: told as FHIR wants it."""
    return missing()


def _handlers() -> Iterator[Any]:
    yield from (
        metadata,
        search_observations,
        read_observation,
        search_groups,
        read_group,
        search_patients,
        read_patient,
    )
    yield nothing_here
    yield from bulk_routes.ROUTES
    yield from import_routes.ROUTES


ROUTES = [
    Router(
        "/fhir",
        route_handlers=list(_handlers()),
        dependencies={"asker": Provide(provide_asker, sync_to_thread=False)},
        exception_handlers=HANDLERS,
    ),
    *keys_desk.ROUTES,
]
