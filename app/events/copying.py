"""The chain as lines of a file, for a shipper to carry off this machine: `audit/2026-11.jsonl` in the data folder.

A line: `{"seq": 7, "hash": "…", "event": {…}}`. Each process that copies has the folder to itself (a lock); on machines with
folders of their own each makes a copy of the whole.
"""

import fcntl
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from app.db import fetch
from app.events.chain import BATCH, COLUMNS, written
from app.settings import settings

_NEXT = f"""
SELECT l.seq, l.hash, {COLUMNS} FROM audit_line l JOIN event e ON e.id = l.event WHERE l.seq > ? ORDER BY l.seq LIMIT {BATCH}
"""
_TAIL = 65_536
"""Bytes from the end of a file within which its last line begins: an event's detail is far shorter."""


async def copy_out() -> int:
    """Append what the chain has and the file has not; returns how many lines. 0 while another process copies."""
    settings.audit_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (settings.audit_dir / "lock").open("wb") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return 0
        return await _append()


async def _append() -> int:
    count, seq = 0, last_copied(settings.audit_dir)
    while rows := await fetch(_NEXT, seq):
        for month, lines in _by_month(rows):
            with (settings.audit_dir / f"{month}.jsonl").open("ab") as file:
                file.write(b"".join(lines))
                file.flush()
                os.fsync(file.fileno())
        seq = rows[-1]["seq"]
        count += len(rows)
    return count


def _by_month(rows: list[dict[str, Any]]) -> Iterator[tuple[str, list[bytes]]]:
    """The rows as lines, in runs of one month each. An event that came late stays behind what was written before it."""
    month, lines = "", []
    for row in rows:
        event = written(row)
        its_month = max(month, str(event["at"])[:7])
        if its_month != month and lines:
            yield month, lines
            lines = []
        month = its_month
        line = {"seq": row["seq"], "hash": row["hash"], "event": event}
        lines.append(json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")
    yield month, lines


def copies(folder: Path) -> list[Path]:
    """The files of a copy, in order."""
    return sorted(folder.glob("????-??.jsonl"))


def last_copied(folder: Path) -> int:
    """The number of the last whole line of a copy, 0 where there is none. A line that a crash cut short is removed."""
    for path in reversed(copies(folder)):
        with path.open("r+b") as file:
            line = _last_line(file)
        if line:
            return json.loads(line)["seq"]
    return 0


def _last_line(file: BinaryIO) -> bytes:
    size = file.seek(0, os.SEEK_END)
    start = max(0, size - _TAIL)
    file.seek(start)
    whole, newline, _rest = file.read().rpartition(b"\n")
    file.truncate(start + len(whole) + len(newline))
    return whole.rpartition(b"\n")[2]
