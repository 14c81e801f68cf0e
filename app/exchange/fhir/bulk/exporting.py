"""The worker's part of a bulk export: write it file by file, in parts small enough for any memory."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple
from uuid import UUID

import msgspec

from app.db import write
from app.exchange.fhir import resources
from app.exchange.fhir.bulk import export_jobs, files
from app.exchange.fhir.resources import BP, HEART_RATE, HEART_RATE_SUFFIX
from app.exchange.fhir.search import queries
from app.lib.clock import now
from app.lib.ids import as_uuid

logger = logging.getLogger("weige.exports")

AT_ONCE = 500
"""Rows of one part: a third of a second of work, a megabyte."""
MOST_BYTES = 100_000_000
"""A file that has grown beyond this is followed by another of its type."""
_BOTH = {BP, HEART_RATE}
_encode = msgspec.json.Encoder().encode


class _Part(NamedTuple):
    """One part: lines, and the row after which the next begins (None: there is no more)."""

    lines: list[bytes]
    after: UUID | None


_Read = Callable[[dict[str, Any], UUID | None], Awaitable[_Part]]


def _part(rows: list[dict[str, Any]], lines: list[bytes]) -> _Part:
    return _Part(lines, rows[-1]["id"] if len(rows) == AT_ONCE else None)


async def _patients(job: dict[str, Any], after: UUID | None) -> _Part:
    rows = await queries.patients(job["paths"], AT_ONCE, after=after)
    return _part(rows, [_encode(resources.patient(row, named=bool(job["named"]))) for row in rows])


async def _observations(job: dict[str, Any], after: UUID | None) -> _Part:
    rows = await queries.observations(job["paths"], queries.Search(after=after, news_since=job["since_at"]), AT_ONCE)
    return _part(rows, [_encode(each) for row in rows for each in resources.of_check_up(row, _BOTH)])


async def _no_more(job: dict[str, Any], after: UUID | None) -> _Part:
    """What a client may hold from an earlier export and must delete: taken back, corrected, or its consent withdrawn."""
    rows = await queries.no_more(job["paths"], after, AT_ONCE)
    gone = [f"Observation/{row['id']}" for row in rows]
    gone += [f"Observation/{row['id']}{HEART_RATE_SUFFIX}" for row in rows if row["pulse"] is not None]
    entries = [{"request": {"method": "DELETE", "url": address}} for address in gone]
    bundle = {"resourceType": "Bundle", "type": "transaction", "entry": entries}
    return _part(rows, [_encode(bundle)] if entries else [])


_READS: dict[str, _Read] = {"Patient": _patients, "Observation": _observations, "Bundle": _no_more}


def _steps(job: dict[str, Any]) -> list[str]:
    return [*job["types"].split(","), *(["Bundle"] if job["since_at"] and "Observation" in job["types"] else [])]


async def work_off() -> None:
    """Write every export that waits. Safe to run in several workers at once."""
    while await export_jobs.is_work(now()):
        job = await write(export_jobs.claim, now())
        if job is None:
            return
        try:
            await _write(job)
        except Exception:
            logger.exception("An export failed; it is tried again a little later")
            await write(export_jobs.give_up, job, now())


async def _write(job: dict[str, Any]) -> None:
    job["files"] = [file for file in job["files"] if file["count"]]
    steps = _steps(job)
    place = {"step": 0, "after": None, **job["place"]}
    file: dict[str, Any] | None = None  # never one of another worker, which may still be writing
    while place["step"] < len(steps):
        sort = steps[place["step"]]
        lines, after = await _READS[sort](job, as_uuid(place["after"]) if place["after"] else None)
        if lines:
            if file is None or file["type"] != sort or file["bytes"] > MOST_BYTES:
                name = f"{sort}-{len(job['files']) + 1}-{job['claim'].hex[-8:]}.ndjson"
                file = {"type": sort, "name": name, "count": 0, "bytes": 0}
                job["files"].append(file)
            file["bytes"] = await asyncio.to_thread(files.append, job["id"], file, (line + b"\n" for line in lines))
            file["count"] += len(lines)
            job["written"] += len(lines)
        place = {"step": place["step"] + (after is None), "after": str(after) if after else None}
        job["place"] = place
        if not await write(export_jobs.advance, job, now()):
            if str(job["id"]) not in await export_jobs.known():
                files.remove(job["id"])  # cancelled
            return
    await write(export_jobs.finish, job, now())


async def sweep() -> None:
    """Delete exports past their time."""
    for job in await export_jobs.over(now()):
        await write(export_jobs.remove, job)
        files.remove(job)
    files.remove_orphans(await export_jobs.known())
