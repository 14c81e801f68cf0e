"""Bulk export over HTTP (HL7 FHIR Bulk Data Access 2.0): kick-off, status, files, cancelling."""

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from email.utils import format_datetime
from typing import Any
from uuid import UUID

import msgspec
from litestar import Request, Response, delete, get, route
from litestar.params import FromPath
from litestar.response import Stream

from app.areas.scope import is_within
from app.db import write
from app.exchange.fhir.asker import Asker, may, note
from app.exchange.fhir.bulk import export_jobs, files
from app.exchange.fhir.bulk.kick_off import MOST_BYTES, pairs_of, wanted_of
from app.exchange.fhir.bulk.streaming import stream
from app.exchange.fhir.preferring import preferences_of
from app.exchange.fhir.resources import instant, issue, outcome
from app.exchange.fhir.responses import BY_KEY, NDJSON, answer, base, missing
from app.exchange.fhir.search import queries
from app.lib.clock import now
from app.lib.ids import new_id
from app.web.limits import takes
from app.web.turns import one_at_a_time

OVERLAP = timedelta(seconds=30)
"""By how much the time we state lies before the request: a record still being written then is in the next export too, rather
than in none (a race)."""
AGAIN_S = "3"
_PARAMETERS = takes(text=MOST_BYTES)
_BUSY = "You have exports under way already. Please wait for one, or cancel it (DELETE)."


@route(
    "/$export", http_method=["GET", "POST"], guards=[may("export"), one_at_a_time()], status_code=202, opt=_PARAMETERS
)
async def export_all(request: Request, asker: Asker) -> Response[bytes] | Stream:
    """Everything within one's areas."""
    return await _kick_off(request, asker, asker.paths)


@route(
    "/Patient/$export",
    http_method=["GET", "POST"],
    guards=[may("export"), one_at_a_time()],
    status_code=202,
    opt=_PARAMETERS,
)
async def export_patients(request: Request, asker: Asker) -> Response[bytes] | Stream:
    """Everybody within one's areas: the same, as all we have belongs to somebody."""
    return await _kick_off(request, asker, asker.paths)


@route(
    "/Group/{key:uuid}/$export",
    http_method=["GET", "POST"],
    guards=[may("export"), one_at_a_time()],
    status_code=202,
    opt=_PARAMETERS,
)
async def export_group(request: Request, key: FromPath[UUID], asker: Asker) -> Response[bytes] | Stream:
    """Everybody of one area."""
    group = await queries.group(asker.paths, key)
    return await _kick_off(request, asker, [group["path"]]) if group else missing()


async def _kick_off(request: Request, asker: Asker, paths: list[str]) -> Response[bytes] | Stream:
    preferences = preferences_of(request)
    wanted = wanted_of(await pairs_of(request), preferences)
    if not preferences.asynchronous:
        await write(note, asker, "exported")
        return await stream(request, paths, wanted, named=asker.named)
    row = {
        "id": new_id(),
        "asked_by": asker.account,
        "asked_at": now(),
        "request": str(request.url),
        "paths": json.dumps(paths),
        "types": ",".join(wanted.types),
        "since": wanted.since,
        "named": asker.named,
    }
    if not await write(export_jobs.ask, row):
        return answer(outcome(issue("throttled", _BUSY)), 429, Retry_After="60")
    await write(note, asker, "exported")
    words = issue("informational", "The export is being made. Ask at Content-Location.", severity="information")
    return answer(outcome(words), 202, Content_Location=f"{base(request)}/bulk/{row['id']}")


async def _own(job: UUID, asker: Asker) -> dict[str, Any] | None:
    """A job of the asker's, as long as all its areas still are."""
    found = await export_jobs.one(job, asker.account)
    return found if found and all(is_within(path, asker.paths) for path in found["paths"]) else None


@get("/bulk/{job:uuid}", guards=[may("export")])
async def status(job: FromPath[UUID], request: Request, asker: Asker) -> Response[bytes]:
    """How far it is; the manifest once it is done."""
    found = await _own(job, asker)
    if found is None:
        return missing()
    if found["state"] == "failed":
        return answer(outcome(issue("exception", "The export could not be made. Please ask for it again.")), 500)
    if found["state"] != "done":
        words = issue("informational", f"{found['written']} written", severity="information")
        return answer(outcome(words), 202, X_Progress=f"{found['written']} written"[:100], Retry_After=AGAIN_S)
    address = f"{base(request)}/bulk/{job}"
    listed = {
        kind: [
            {"type": file["type"], "url": f"{address}/{file['name']}", "count": file["count"]}
            for file in found["files"]
            if (file["type"] == "Bundle") == (kind == "deleted")
        ]
        for kind in ("output", "deleted")
    }
    manifest = {
        "transactionTime": instant(found["asked_at"] - OVERLAP),
        "request": found["request"],
        "requiresAccessToken": True,
        "output": listed["output"],
        **({"deleted": listed["deleted"]} if found["since_at"] else {}),
        "error": [],
    }
    return Response(
        msgspec.json.encode(manifest),
        media_type="application/json",
        headers={**BY_KEY, "Expires": format_datetime(found["expires_at"], usegmt=True)},
    )


@get("/bulk/{job:uuid}/{name:str}", guards=[may("export")])
async def download(job: FromPath[UUID], name: FromPath[str], asker: Asker) -> Response[bytes] | Stream:
    """One file."""
    found = await _own(job, asker)
    file = next((each for each in (found or {}).get("files", ()) if each["name"] == name), None)
    if found is None or file is None or found["state"] != "done" or not files.is_whole(job, file):
        return missing()
    await write(note, asker, "taken_out")
    headers = {**BY_KEY, "Content-Length": str(file["bytes"])}
    return Stream(_parts(job, file), media_type=NDJSON, headers=headers)


async def _parts(job: UUID, file: dict[str, Any]) -> AsyncIterator[bytes]:
    for part in files.read(job, file):
        yield part


@delete("/bulk/{job:uuid}", guards=[may("export")], status_code=202)
async def cancel(job: FromPath[UUID], asker: Asker) -> Response[bytes]:
    """Stop it, or take its files away before their time."""
    if await _own(job, asker) is None:
        return missing()
    await write(export_jobs.remove, job)
    files.remove(job)
    return answer(outcome(issue("informational", "Its files are gone.", severity="information")), 202)


ROUTES = [export_all, export_patients, export_group, status, download, cancel]
