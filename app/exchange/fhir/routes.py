"""FHIR R4 over HTTP for the health centre's systems. docs/fhir.md says it in full."""

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from litestar import Request, Response, Router, get, route
from litestar.di import Provide
from litestar.params import FromPath

from app.db import write
from app.exchange.fhir import negotiating, resources
from app.exchange.fhir.asker import Asker, may, note, provide_asker
from app.exchange.fhir.bulk import routes as bulk_routes
from app.exchange.fhir.capability import capability
from app.exchange.fhir.importing import routes
from app.exchange.fhir.resources import BP, HEART_RATE, HEART_RATE_SUFFIX
from app.exchange.fhir.responses import answer, base, missing, read_answer
from app.exchange.fhir.search import parameters, queries
from app.exchange.fhir.search.paging import PageStart
from app.exchange.fhir.search.parameters import Paging, SearchRequest
from app.exchange.machine_keys import keys_page
from app.lib.clock import now
from app.lib.ids import as_uuid
from app.web.limits import takes

_SEARCH = ["GET", "POST"]
_FORM = takes(text=parameters.MOST_BYTES)


@get("/metadata", guards=[may()])
async def metadata(request: Request) -> Response[bytes]:
    """What this server can do."""
    return answer(capability(base(request), f"{now():%Y-%m-%d}"))


@get("/Observation", guards=[may("read")])
async def search_observations(request: Request, asker: Asker) -> Response[bytes]:
    """Search by patient, code and date, in the order of time, page after page."""
    return await _observations(request, asker)


@route("/Observation/_search", http_method=_SEARCH, guards=[may("read")], status_code=200, opt=_FORM)
async def search_observations_by_form(request: Request, asker: Asker) -> Response[bytes]:
    """The same, asked by a form, which keeps the parameters out of addresses."""
    return await _observations(request, asker)


async def _observations(request: Request, asker: Asker) -> Response[bytes]:
    asked = parameters.search_of(request, await parameters.pairs_of(request))
    search, paging = asked.search, asked.paging
    await write(note, asker, "read", search.patients[0] if search.patients and len(search.patients) == 1 else None)
    total = await _total(asker, asked) if paging.total else None
    found, last = await _matches(asker, asked) if paging.count and asked.codes else ([], None)
    included = await _people(asker, found) if asked.people else []
    return _page(request, "Observation", found, paging, last, total, included)


async def _matches(asker: Asker, asked: SearchRequest) -> tuple[list[dict[str, Any]], PageStart | None]:
    """The Observations of a page, and where it ends when there is more."""
    search, codes, ids, paging, _people = asked
    if paging.after:
        search = search._replace(after=paging.after.row, with_after=paging.after.within)
    found: list[tuple[PageStart, dict[str, Any]]] = []
    # A check-up named by `_id` may yield no Observation (`code` may leave its half out), so all that are named are fetched.
    for row in await queries.observations(asker.paths, search, max(paging.count, len(ids)) + 1):
        parts = list(resources.of_check_up(row, codes))
        for number, one in enumerate(parts):
            begun = paging.after == PageStart(row["id"], True) and number == 0
            if not begun and (not ids or one["id"] in ids):
                found.append((PageStart(row["id"], number + 1 < len(parts)), one))
    page = found[: paging.count]
    return [one for _place, one in page], page[-1][0] if len(found) > len(page) else None


async def _total(asker: Asker, asked: SearchRequest) -> int:
    search, codes, ids, _paging, _people = asked
    if not codes:
        return 0
    if ids:  # an id may name only one of a check-up's two Observations
        halves = {BP: _keys(each for each in ids if not each.endswith(HEART_RATE_SUFFIX))}
        halves[HEART_RATE] = _keys(each for each in ids if each.endswith(HEART_RATE_SUFFIX))
        counted = {code: await queries.count(asker.paths, search._replace(records=halves[code])) for code in codes}
        return sum(pulses if code == HEART_RATE else pressures for code, (pressures, pulses) in counted.items())
    pressures, pulses = await queries.count(asker.paths, search)
    return (pressures if BP in codes else 0) + (pulses if HEART_RATE in codes else 0)


def _keys(ids: Iterable[str]) -> list[UUID]:
    return [as_uuid(each.removesuffix(HEART_RATE_SUFFIX)) for each in ids]


async def _people(asker: Asker, found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The people that these Observations are of."""
    keys = {UUID(one["subject"]["reference"].removeprefix("Patient/")) for one in found}
    rows = await queries.patients(asker.paths, len(keys), sorted(keys)) if keys else []
    return [resources.patient(row, named=asker.named) for row in rows]


def _page(
    request: Request,
    sort: str,
    found: list[dict[str, Any]],
    paging: Paging,
    last: PageStart | None = None,
    total: int | None = None,
    included: list[dict[str, Any]] = [],  # noqa: B006 (only read)
) -> Response[bytes]:
    """A searchset. `last`: where the page ends; None when there is no more."""
    here = base(request)
    return answer(resources.bundle(here, paging.links(f"{here}/{sort}", last), found, included, total))


@get("/Observation/{key:str}", guards=[may("read")])
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


@get("/Group", guards=[may()])
async def search_groups(request: Request, asker: Asker) -> Response[bytes]:
    """Towns, villages and grids, each a Group that can be exported by itself."""
    return await _groups(request, asker)


@route("/Group/_search", http_method=_SEARCH, guards=[may()], status_code=200, opt=_FORM)
async def search_groups_by_form(request: Request, asker: Asker) -> Response[bytes]:
    """The same, asked by a form."""
    return await _groups(request, asker)


async def _groups(request: Request, asker: Asker) -> Response[bytes]:
    paging = parameters.paging_of(request, await parameters.pairs_of(request), parameters.GROUP)
    ids = parameters.ids_of(parameters.values_of(paging.pairs))
    rows = [row for row in await queries.groups(asker.paths) if ids is None or str(row["id"]) in ids]
    places = [row["id"] for row in rows]
    begin = places.index(paging.after.row) + 1 if paging.after and paging.after.row in places else 0
    found = rows[begin : begin + paging.count]
    last = PageStart(found[-1]["id"]) if found and begin + paging.count < len(rows) else None
    total = len(rows) if paging.total else None
    return _page(request, "Group", [resources.group(row) for row in found], paging, last, total)


@get("/Group/{key:uuid}", guards=[may()])
async def read_group(key: FromPath[UUID], request: Request, asker: Asker) -> Response[bytes]:
    """One area."""
    row = await queries.group(asker.paths, key)
    return read_answer(request, resources.group(row)) if row else missing()


@get("/Patient", guards=[may("read")])
async def search_patients(request: Request, asker: Asker) -> Response[bytes]:
    """People who were measured, page after page."""
    return await _patients(request, asker)


@route("/Patient/_search", http_method=_SEARCH, guards=[may("read")], status_code=200, opt=_FORM)
async def search_patients_by_form(request: Request, asker: Asker) -> Response[bytes]:
    """The same, asked by a form."""
    return await _patients(request, asker)


async def _patients(request: Request, asker: Asker) -> Response[bytes]:
    paging = parameters.paging_of(request, await parameters.pairs_of(request), parameters.PATIENT)
    ids = parameters.ids_of(parameters.values_of(paging.pairs))
    only = parameters.keys_of(",".join(sorted(ids)), "_id") if ids else None if ids is None else []
    await write(note, asker, "read", only[0] if only and len(only) == 1 else None)
    total = await queries.count_patients(asker.paths, only) if paging.total else None
    after = paging.after.row if paging.after else None
    rows = await queries.patients(asker.paths, paging.count + 1, only, after) if paging.count else []
    found = [resources.patient(row, named=asker.named) for row in rows[: paging.count]]
    last = PageStart(rows[paging.count - 1]["id"]) if len(rows) > paging.count else None
    return _page(request, "Patient", found, paging, last, total)


@get("/Patient/{key:str}", guards=[may("read")])
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
    """Any other address: a 404 as FHIR wants it."""
    return missing()


def _handlers() -> Iterator[Any]:
    yield from (metadata, search_observations, search_observations_by_form, read_observation)
    yield from (search_groups, search_groups_by_form, read_group)
    yield from (search_patients, search_patients_by_form, read_patient, nothing_here)
    yield from bulk_routes.ROUTES
    yield from routes.ROUTES


ROUTES = [
    Router(
        "/fhir",
        route_handlers=list(_handlers()),
        dependencies={"asker": Provide(provide_asker, sync_to_thread=False)},
        before_request=negotiating.check,
    ),
    *keys_page.ROUTES,
]
