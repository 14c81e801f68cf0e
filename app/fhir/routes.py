"""FHIR R4 over HTTP for the health centre's systems. docs/fhir.md says it in full."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from litestar import Request, Response, Router, route
from litestar.di import Provide
from litestar.params import FromPath

from app.db import as_uuid, write
from app.fhir import asking, import_routes, keys_desk, queries, resources
from app.fhir.answering import HANDLERS, answer, base, check_format, missing, read_answer
from app.fhir.asker import Asker, may, note, provide_asker
from app.fhir.asking import Paging
from app.fhir.bulk import routes as bulk_routes
from app.fhir.capability import capability
from app.fhir.resources import BP, HEART_RATE, HEART_RATE_SUFFIX
from app.lib.clock import now

_READ = ["GET", "HEAD"]


@route("/metadata", http_method=_READ, guards=[may()])
async def metadata(request: Request) -> Response[bytes]:
    """What this server can do."""
    return answer(capability(base(request), f"{now():%Y-%m-%d}"))


@route("/Observation", http_method=_READ, guards=[may("read")])
async def search_observations(request: Request, asker: Asker) -> Response[bytes]:
    """Search by patient, code and date, in the order of time, page after page."""
    search, codes, ids, paging = asking.search_of(request)
    await write(note, asker, "read", search.patients[0] if search.patients and len(search.patients) == 1 else None)
    if not paging.count:
        pressures, pulses = await queries.count(asker.paths, search) if codes else (0, 0)
        total = (pressures if BP in codes else 0) + (pulses if HEART_RATE in codes else 0)
        return answer(_page(request, "Observation", [], paging, total=total))
    rows = await queries.observations(asker.paths, search, paging.count + 1) if codes else []
    found = [one for row in rows[: paging.count] for one in resources.of_check_up(row, codes)]
    last = rows[paging.count - 1]["id"] if len(rows) > paging.count else None
    return answer(_page(request, "Observation", [one for one in found if not ids or one["id"] in ids], paging, last))


def _page(
    request: Request,
    sort: str,
    found: list[dict[str, Any]],
    paging: Paging,
    last: UUID | None = None,
    total: int | None = None,
) -> dict[str, Any]:
    """A searchset. `last`: the row after which the next page begins; None when there is no more."""
    here = f"{base(request)}/{sort}"
    own = f"{here}?{urlencode(paging.pairs)}".rstrip("?")
    onward = None
    if last:
        same = [(name, value) for name, value in paging.pairs if name != "_page"]
        onward = f"{here}?{urlencode([*same, ('_page', asking.page_token(last))])}"
    return resources.bundle(base(request), found, own, onward, total)


@route("/Observation/{key:str}", http_method=_READ, guards=[may("read")])
async def read_observation(key: FromPath[str], request: Request, asker: Asker) -> Response[bytes]:
    """One Observation: a blood pressure, or the heart rate beside it."""
    try:
        record = as_uuid(key.removesuffix(HEART_RATE_SUFFIX))
    except ValueError:
        return missing()
    row = await queries.observation(asker.paths, record)
    if row is None or (key.endswith(HEART_RATE_SUFFIX) and row["pulse"] is None):
        return missing()
    await write(note, asker, "read", row["resident"])
    found = resources.heart_rate(row) if key.endswith(HEART_RATE_SUFFIX) else resources.observation(row)
    return read_answer(request, found)


@route("/Group", http_method=_READ, guards=[may()])
async def search_groups(request: Request, asker: Asker) -> Response[bytes]:
    """Towns, villages and grids, each a Group that can be exported by itself."""
    found = [resources.group(row) for row in await queries.groups(asker.paths)]
    return answer(_page(request, "Group", found, Paging(0, None, [])))


@route("/Group/{key:uuid}", http_method=_READ, guards=[may()])
async def read_group(key: FromPath[UUID], request: Request, asker: Asker) -> Response[bytes]:
    """One area."""
    row = await queries.group(asker.paths, key)
    return read_answer(request, resources.group(row)) if row else missing()


@route("/Patient", http_method=_READ, guards=[may("read")])
async def search_patients(request: Request, asker: Asker) -> Response[bytes]:
    """People who were measured, page after page."""
    paging = asking.paging_of(request, asking.PATIENT)
    said = request.query_params.get("_id")
    only = asking.keys_of(said, "_id") if said else None
    await write(note, asker, "read", only[0] if only and len(only) == 1 else None)
    if not paging.count:
        return answer(_page(request, "Patient", [], paging, total=await queries.count_patients(asker.paths, only)))
    rows = await queries.patients(asker.paths, paging.count + 1, only, paging.after)
    found = [resources.patient(row, named=asker.named) for row in rows[: paging.count]]
    last = rows[paging.count - 1]["id"] if len(rows) > paging.count else None
    return answer(_page(request, "Patient", found, paging, last))


@route("/Patient/{key:str}", http_method=_READ, guards=[may("read")])
async def read_patient(key: FromPath[str], request: Request, asker: Asker) -> Response[bytes]:
    """One person."""
    try:
        rows = await queries.patients(asker.paths, 1, [as_uuid(key)])
    except ValueError:
        return missing()
    if not rows:
        return missing()
    await write(note, asker, "read", rows[0]["id"])
    return read_answer(request, resources.patient(rows[0], named=asker.named))


@route("/{rest:path}", http_method=["GET", "POST", "PUT", "PATCH", "DELETE"], guards=[may()], status_code=404)
async def nothing_here(rest: FromPath[str]) -> Response[bytes]:
    """Any other address: told as FHIR wants it."""
    return missing()


def _handlers() -> Iterator[Any]:
    yield from (metadata, search_observations, read_observation)
    yield from (search_groups, read_group, search_patients, read_patient, nothing_here)
    yield from bulk_routes.ROUTES
    yield from import_routes.ROUTES


ROUTES = [
    Router(
        "/fhir",
        route_handlers=list(_handlers()),
        dependencies={"asker": Provide(provide_asker, sync_to_thread=False)},
        exception_handlers=HANDLERS,
        before_request=check_format,
    ),
    *keys_desk.ROUTES,
]
