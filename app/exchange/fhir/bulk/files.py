"""Files of bulk exports on disk: a folder for each job, readable by the server's user only."""

import os
import shutil
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

from app.settings import settings

ORPHAN_S = 3600
"""Seconds after which a folder without a job is taken away: a worker may just have made it."""
_PART = 256 * 1024


def folder(job: UUID) -> Path:
    """Where a job's files lie."""
    return settings.export_dir / str(job)


def append(job: UUID, file: dict[str, Any], parts: Iterable[bytes]) -> int:
    """Append after the valid bytes of a file, and flush to disk (fsync). Returns how many bytes it has now."""
    folder(job).mkdir(parents=True, exist_ok=True, mode=0o700)
    handle = os.open(folder(job) / file["name"], os.O_WRONLY | os.O_CREAT, 0o600)
    with os.fdopen(handle, "wb") as out:
        out.seek(file["bytes"])
        out.writelines(parts)
        out.flush()
        os.fsync(out.fileno())
        return out.tell()


def read(job: UUID, file: dict[str, Any]) -> Iterator[bytes]:
    """The valid bytes of a file. Raises FileNotFoundError."""
    left = file["bytes"]
    with (folder(job) / file["name"]).open("rb") as content:
        while left and (part := content.read(min(left, _PART))):
            left -= len(part)
            yield part


def is_whole(job: UUID, file: dict[str, Any]) -> bool:
    """Whether all the bytes that were written of it are there."""
    try:
        return (folder(job) / file["name"]).stat().st_size >= file["bytes"]
    except OSError:
        return False


def remove(job: UUID) -> None:
    """Take a job's files away."""
    shutil.rmtree(folder(job), ignore_errors=True)


def remove_orphans(known: set[str]) -> None:
    """Delete folders that belong to no job: a worker may have gone on writing after its job was removed."""
    if not settings.export_dir.is_dir():
        return
    for each in settings.export_dir.iterdir():
        if each.name not in known and time.time() - each.stat().st_mtime > ORPHAN_S:
            shutil.rmtree(each, ignore_errors=True)
