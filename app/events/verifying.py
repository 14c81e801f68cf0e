"""`weige audit verify`: whether the events are those that were chained, and the copy says the same."""

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from app.db import fetch
from app.events.chain import BATCH, COLUMNS, START, link, settled, written
from app.events.copying import copies
from app.lib.given import BadArgument, shown_name
from app.lib.unreadable import N_

MOST_FAULTS = 20
_NO_COPY = N_("%(folder)s holds no copy: there is no file in it such as 2026-11.jsonl.")
_LINES = f"""
SELECT l.seq, l.event, l.hash, {COLUMNS} FROM audit_line l LEFT JOIN event e ON e.id = l.event
WHERE l.seq > ? ORDER BY l.seq LIMIT {BATCH}
"""
_LEFT_OUT = """
SELECT count(*) AS count FROM event e WHERE e.id < ? AND NOT EXISTS (SELECT 1 FROM audit_line l WHERE l.event = e.id)
"""


class Verdict(NamedTuple):
    """`lines` looked at; `faults` in words, empty where all is as it was written."""

    lines: int
    faults: list[str]

    def __str__(self) -> str:
        """What the command prints."""
        if not self.faults:
            return f"{self.lines} lines, unbroken."
        return "\n".join([*self.faults[:MOST_FAULTS], f"{self.lines} lines, {len(self.faults)} faults."])


async def verify(copy: Path | None = None) -> Verdict:
    """Walk the chain of the database and, where one is named, a copy's folder beside it. Raises BadArgument for a folder that
    holds no copy: compared with nothing, everything would seem right."""
    if copy is not None and not copies(copy):
        raise BadArgument(_NO_COPY, {"folder": shown_name(str(copy))})
    kept = _copied(copy) if copy else None
    faults: list[str] = []
    before, seq = START, 0
    async for row in _lines():
        faults += _faults(row, seq, before)
        if kept is not None:
            faults += _differs(row, next(kept, None))
        before, seq = row["hash"], row["seq"]
    if kept is not None and (further := next(kept, None)) is not None:
        faults.append(
            f"Line {further['seq'] or seq + 1} and what follows it stand in the copy and not in the database."
        )
    missing = (await fetch(_LEFT_OUT, settled()))[0]["count"]
    if missing:
        faults.append(f"{missing} events are not in the chain.")
    return Verdict(seq, faults)


async def _lines() -> AsyncIterator[dict[str, Any]]:
    seq = 0
    while rows := await fetch(_LINES, seq):
        for row in rows:
            yield row
        seq = rows[-1]["seq"]


def _faults(row: dict[str, Any], before_seq: int, before: str) -> list[str]:
    seq = row["seq"]
    if seq != before_seq + 1:
        return [f"Lines {before_seq + 1} to {seq - 1} are missing."]
    if row["id"] is None:
        return [f"The event of line {seq} was removed."]
    if link(before, written(row)) != row["hash"]:
        return [f"The event of line {seq}, of {row['at']:%Y-%m-%d %H:%M} UTC, was changed."]
    return []


def _copied(folder: Path) -> Iterator[dict[str, Any]]:
    """A copy's lines, with `broken` where one does not follow from the line before."""
    before = START
    for path in copies(folder):
        with path.open(encoding="utf-8", errors="replace") as file:
            for text in file:
                line = _line(text)
                line["broken"] = not _follows(before, line)
                before = line["hash"]
                yield line


def _follows(before: str, line: dict[str, Any]) -> bool:
    try:
        return line["event"] is not None and link(before, line["event"]) == line["hash"]
    except ValueError:  # half a character
        return False


def _line(text: str) -> dict[str, Any]:
    """A line of a copy; one that is none has no event."""
    try:
        line = json.loads(text)
        if isinstance(line["seq"], int) and isinstance(line["hash"], str) and isinstance(line["event"], dict):
            return line
    except (ValueError, LookupError, TypeError, RecursionError):
        pass
    return {"seq": 0, "hash": "", "event": None}


def _differs(row: dict[str, Any], line: dict[str, Any] | None) -> list[str]:
    if line is None:  # not copied yet, or the copy is an older one
        return []
    if line["broken"]:
        return [f"Line {line['seq'] or row['seq']} of the copy was changed."]
    if (line["seq"], line["hash"]) != (row["seq"], row["hash"]):
        return [f"Line {row['seq']} of the database is not the copy's."]
    return []
