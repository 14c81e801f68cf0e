"""The life of a bulk export: queued, claimed by a worker, written part by part, done, gone after a while.

A worker's claim on a job is a short lease, renewed with each part. The claim of a worker that dies runs out, and the next
one goes on where the last part ended, in a file of its own.
"""

import json
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from app.db import Execute, Fetch, Insert, fetch
from app.exchange.tables import ExportJob
from app.lib.ids import new_id

LEASE = timedelta(seconds=30)
"""How long a worker may take for one part before another takes over."""
KEPT = timedelta(hours=2)
"""How long files are kept for download. Short, as somebody may withdraw their consent meanwhile."""
MOST_OPEN = 2
"""Exports one machine or person may have under way."""
MOST_ATTEMPTS = 5

_COLUMNS = """id, asked_by, asked_at, request, paths, types, since AS since_at, named, state, place, files, written, attempts,
expires_at"""
_OPEN = "state IN ('queued', 'running')"


def ask(row: dict[str, Any]):
    """Plan: queue a job. Returns False when there are MOST_OPEN already."""
    (open_ones,) = yield Fetch(f"SELECT count(*) AS n FROM export_job WHERE asked_by = ? AND {_OPEN}", row["asked_by"])
    if open_ones["n"] >= MOST_OPEN:
        return False
    yield Insert(ExportJob, [row])
    return True


async def one(job: UUID, asked_by: UUID) -> dict[str, Any] | None:
    """One of the asker's own jobs."""
    rows = await fetch(f"SELECT {_COLUMNS} FROM export_job WHERE id = ? AND asked_by = ?", job, asked_by)
    return _read(rows[0]) if rows else None


def _read(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, **{name: json.loads(row[name]) for name in ("paths", "place", "files")}}


async def is_work(moment: datetime) -> bool:
    """Whether a job is waiting for a worker."""
    rows = await fetch(
        f"SELECT 1 AS one FROM export_job WHERE {_OPEN} AND (claimed_until IS NULL OR claimed_until < ?) LIMIT 1",
        moment,
    )
    return bool(rows)


def claim(moment: datetime):
    """Plan: take the oldest job that nobody works on. Returns it with its `claim`, or None."""
    rows = yield Fetch(
        f"SELECT {_COLUMNS} FROM export_job WHERE {_OPEN} AND (claimed_until IS NULL OR claimed_until < ?) "
        "ORDER BY asked_at LIMIT 1",
        moment,
    )
    if not rows:
        return None
    mine = new_id()
    # On PostgreSQL somebody else may have claimed it since (a race): then the condition no longer holds.
    taken = yield Execute(
        f"UPDATE export_job SET state = 'running', claim = ?, claimed_until = ?, attempts = attempts + 1 "
        f"WHERE id = ? AND {_OPEN} AND (claimed_until IS NULL OR claimed_until < ?)",
        mine,
        moment + LEASE,
        rows[0]["id"],
        moment,
    )
    return {**_read(rows[0]), "claim": mine} if taken else None


def advance(job: dict[str, Any], moment: datetime):
    """Plan: a part is on disk. Returns whether the job is still this worker's to write."""
    changed = yield Execute(
        "UPDATE export_job SET place = ?, files = ?, written = ?, claimed_until = ?, attempts = 0 "
        "WHERE id = ? AND claim = ? AND state = 'running'",
        json.dumps(job["place"]),
        json.dumps(job["files"]),
        job["written"],
        moment + LEASE,
        job["id"],
        job["claim"],
    )
    return bool(changed)


def finish(job: dict[str, Any], moment: datetime):
    """Plan: all of it is on disk."""
    yield Execute(
        "UPDATE export_job SET state = 'done', claimed_until = NULL, expires_at = ? "
        "WHERE id = ? AND claim = ? AND state = 'running'",
        moment + KEPT,
        job["id"],
        job["claim"],
    )


def give_up(job: dict[str, Any], moment: datetime):
    """Plan: it went wrong: retried a little later, a limited number of times."""
    failed = job["attempts"] + 1 >= MOST_ATTEMPTS
    yield Execute(
        "UPDATE export_job SET state = ?, claimed_until = ?, expires_at = ? WHERE id = ? AND claim = ? AND state = 'running'",
        "failed" if failed else "queued",
        moment + LEASE,
        moment + KEPT if failed else None,
        job["id"],
        job["claim"],
    )


def remove(job: UUID):
    """Plan: delete the job; a worker that is still writing it learns so with its next part."""
    yield Execute("DELETE FROM export_job WHERE id = ?", job)


async def over(moment: datetime) -> list[UUID]:
    """Jobs whose files have lain long enough."""
    return [row["id"] for row in await fetch("SELECT id FROM export_job WHERE expires_at < ?", moment)]


async def known() -> set[str]:
    """The ids of all jobs, as their folders are named."""
    return {str(row["id"]) for row in await fetch("SELECT id FROM export_job")}
