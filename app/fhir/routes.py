"""FHIR R4 over HTTP for the health centre's systems: read, search, export and import. docs/fhir.md says it in full."""

from collections.abc import AsyncIterator, Iterator
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

import msgspec
from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Stream

from app.db import Insert, as_uuid, write
from app.events.tables import Event
from app.fhir import asking, importing, queries, resources
from app.fhir.profile import Wrong
from app.fhir.resources import BP, HEART_RATE, HEART_RATE_SUFFIX, issue, outcome
from app.lib.clock import now
from app.settings import settings
from app.sync.routes import read_body, sender
from app.web.auth import role
from app.web.viewer import Viewer

ROLES = ("doctor", "town_admin")
JSON, NDJSON = "application/fhir+json", "application/fhir+ndjson"
EXPORT_AT_ONCE = 2_000
MOST_BYTES = 20_000_000


def _answer(resource: dict[str, Any], status: int = 200) -> Response[bytes]:
    body = msgspec.json.encode(resource)
    return Response(body, status_code=status, media_type=JSON, headers={"Cache-Control": "no-store"})


def _missing() -> Response[bytes]:
    return _answer(outcome(issue("not-found", "There is no such resource, or it is not yours to see.")), 404)


def _base(request: Request) -> str:
    return f"{settings.public_url or str(request.base_url).rstrip('/')}/fhir"


def _note(viewer: Viewer, verb: str, subject: UUID):
    row = {"actor": viewer.account_id, "subject_kind": "health", "subject": subject, "verb": verb}
    yield Insert(Event, [row])


def _of(row: dict[str, Any], codes: set[str]) -> Iterator[dict[str, Any]]:
    """A check-up as the Observations asked for."""
    if BP in codes:
        yield resources.observation(row)
    if HEART_RATE in codes and row["pulse"] is not None:
        yield resources.heart_rate(row)


@get("/fhir/metadata", guards=[role(*ROLES)])
async def metadata(request: Request) -> Response[bytes]:
    """What this server can do."""
    return _answer(resources.capability(_base(request), f"{now():%Y-%m-%d}"))


@get("/fhir/Observation", guards=[role(*ROLES)])
async def search_observations(request: Request, viewer: Viewer) -> Response[bytes]:
    """Search by patient, code and date, in the order of time, page after page."""
    try:
        search, codes, count = asking.search_of(request.query_params)
    except Wrong as wrong:
        return _answer(outcome(*wrong.issues), 400)
    rows = await queries.observations(viewer.paths(*ROLES), search, count + 1) if codes else []
    await write(_note, viewer, "read", search.patient or viewer.account_id)
    base = _base(request)
    asked = [(name, value) for name, value in request.query_params.multi_items() if name != "_after"]
    own = f"{base}/Observation?{urlencode(list(request.query_params.multi_items()))}".rstrip("?")
    onward = None
    if len(rows) > count:
        onward = f"{base}/Observation?{urlencode([*asked, ('_after', str(rows[count - 1]['id']))])}"
    found = [resource for row in rows[:count] for resource in _of(row, codes)]
    return _answer(resources.bundle(base, found, own, onward))


@get("/fhir/Observation/{key:str}", guards=[role(*ROLES)])
async def read_observation(key: FromPath[str], viewer: Viewer) -> Response[bytes]:
    """One Observation: a blood pressure, or the heart rate beside it."""
    try:
        record = as_uuid(key.removesuffix(HEART_RATE_SUFFIX))
    except ValueError:
        return _missing()
    row = await queries.observation(viewer.paths(*ROLES), record)
    if row is None or (key.endswith(HEART_RATE_SUFFIX) and row["pulse"] is None):
        return _missing()
    await write(_note, viewer, "read", row["resident"])
    return _answer(resources.heart_rate(row) if key.endswith(HEART_RATE_SUFFIX) else resources.observation(row))


@get("/fhir/Patient", guards=[role(*ROLES)])
async def search_patients(request: Request, viewer: Viewer) -> Response[bytes]:
    """People who were measured, page after page."""
    asked = request.query_params
    try:
        count = asking.count_of(asked.get("_count", ""))
        only = asking.key_of(asked["_id"], "_id") if asked.get("_id") else None
        after = asking.key_of(asked["_after"], "_after") if asked.get("_after") else None
    except Wrong as wrong:
        return _answer(outcome(*wrong.issues), 400)
    rows = await queries.patients(viewer.paths(*ROLES), count + 1, only, after)
    base = _base(request)
    onward = None
    if len(rows) > count:
        onward = f"{base}/Patient?{urlencode({'_count': count, '_after': str(rows[count - 1]['id'])})}"
    found = [resources.patient(row) for row in rows[:count]]
    return _answer(resources.bundle(base, found, f"{base}/Patient", onward))


@get("/fhir/Patient/{key:str}", guards=[role(*ROLES)])
async def read_patient(key: FromPath[str], viewer: Viewer) -> Response[bytes]:
    """One person, without a name."""
    try:
        rows = await queries.patients(viewer.paths(*ROLES), 1, as_uuid(key))
    except ValueError:
        return _missing()
    return _answer(resources.patient(rows[0])) if rows else _missing()


@get("/fhir/$export", guards=[role(*ROLES)])
async def export(request: Request, viewer: Viewer) -> Response[bytes] | Stream:
    """Everything of one type within one's areas, a resource a line, streamed."""
    sort = request.query_params.get("_type", "Observation")
    if sort not in ("Observation", "Patient"):
        return _answer(outcome(issue("not-supported", "_type must be Observation or Patient.", "_type")), 400)
    await write(_note, viewer, "exported", viewer.account_id)
    paths = viewer.paths(*ROLES)
    return Stream(
        _observation_lines(paths) if sort == "Observation" else _patient_lines(paths),
        media_type=NDJSON,
        headers={"Cache-Control": "no-store", "Content-Disposition": f'attachment; filename="{sort}.ndjson"'},
    )


async def _observation_lines(paths: list[str]) -> AsyncIterator[bytes]:
    encode = msgspec.json.Encoder().encode
    after: UUID | None = None
    both = {BP, HEART_RATE}
    while True:
        rows = await queries.observations(paths, queries.Search(after=after), EXPORT_AT_ONCE)
        if rows:
            yield b"".join(encode(resource) + b"\n" for row in rows for resource in _of(row, both))
        if len(rows) < EXPORT_AT_ONCE:
            return
        after = rows[-1]["id"]


async def _patient_lines(paths: list[str]) -> AsyncIterator[bytes]:
    after: UUID | None = None
    while True:
        rows = await queries.patients(paths, EXPORT_AT_ONCE, after=after)
        if rows:
            yield b"".join(msgspec.json.encode(resources.patient(row)) + b"\n" for row in rows)
        if len(rows) < EXPORT_AT_ONCE:
            return
        after = rows[-1]["id"]


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


@post("/fhir/$import", guards=[role(*ROLES)], status_code=200)
async def import_many(request: Request, viewer: Viewer) -> Response[bytes]:
    """Observations as NDJSON or a Bundle; the answer says of each what became of it."""
    sent = _sent(await read_body(request, MOST_BYTES))
    who = sender(viewer)
    entries = []
    for start in range(0, len(sent), importing.AT_ONCE):
        entries += [each.as_entry() for each in await importing.take_in(sent[start : start + importing.AT_ONCE], who)]
    return _answer({"resourceType": "Bundle", "type": "batch-response", **({"entry": entries} if entries else {})})


@post("/fhir/Observation", guards=[role(*ROLES)], status_code=201)
async def create(request: Request, viewer: Viewer) -> Response[bytes]:
    """One Observation."""
    sent = _sent(await read_body(request, MOST_BYTES))
    (result,) = await importing.take_in(sent[:1] or [None], sender(viewer))
    if result.issues:
        return _answer(outcome(*result.issues), int(result.status))
    return _answer(outcome(issue("informational", "Taken in.", "", "information")), int(result.status))


ROUTES = [
    metadata,
    search_observations,
    read_observation,
    search_patients,
    read_patient,
    export,
    import_many,
    create,
]
