"""Which threshold set judges where: chosen by the town's doctor or administrator, kept in the database, read from memory."""

import asyncio
import logging
import time
from typing import Any
from uuid import UUID

from app.areas.scope import is_within
from app.blood_pressure import thresholds
from app.blood_pressure.tables import ThresholdChoice
from app.blood_pressure.thresholds import DEFAULT, SETS, ThresholdSet
from app.db import Insert, fetch
from app.events.tables import Event
from app.lib.clock import now

logger = logging.getLogger("weige")
FRESH_S = 60
"""Seconds after which another process's choice is looked for. Each result keeps the set that judged it."""

_chosen: dict[str, str] = {}
_read_at: float | None = None
_reading: set[asyncio.Task] = set()


async def load() -> None:
    """Read the choices again: version by the area's path, the newest of each area."""
    global _chosen, _read_at
    rows = await fetch(
        "SELECT a.path, c.version FROM threshold_choice c JOIN area a ON a.id = c.area ORDER BY c.chosen_at, c.id"
    )
    _chosen = {row["path"]: row["version"] for row in rows}
    _read_at = time.monotonic()


def _known() -> dict[str, str]:
    if _read_at is None or time.monotonic() - _read_at > FRESH_S:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return _chosen  # the writer's thread of SQLite, whose only process makes all choices itself
        if not _reading:
            task = loop.create_task(load())
            _reading.add(task)
            task.add_done_callback(_done)
    return _chosen


def _done(task: asyncio.Task) -> None:
    _reading.discard(task)
    if not task.cancelled() and task.exception() is not None:
        logger.warning("threshold sets could not be read again: %s", task.exception())


def set_at(path: str) -> ThresholdSet:
    """The set for an area with this path: the choice of the nearest area it lies in.

    Without a path (a person who was added in the same batch) the only set that anybody chose, if there is just one.
    """
    chosen = _known()
    around = [outer for outer in chosen if is_within(path, [outer])] if path else []
    version = chosen[max(around, key=len)] if around else ""
    if not path and len(set(chosen.values())) == 1:
        version = next(iter(chosen.values()))
    return SETS.get(version, DEFAULT)


def as_json(path: str) -> str:
    """The same for a page's `data-thresholds`."""
    return thresholds.as_json(set_at(path))


def third_beyond(path: str) -> int:
    """mmHg between two readings past which a third is due there."""
    return set_at(path).third_beyond


def stamp() -> str:
    """Changes with every choice: pages that carry a set are held under it."""
    return ",".join(f"{path}={version}" for path, version in sorted(_known().items()))


def choose(area: UUID, version: str, actor: UUID) -> Any:
    """Plan: judge this area by a set from now on. What was judged stays as it was."""
    row = {"area": area, "version": version, "chosen_by": actor, "chosen_at": now()}
    yield Insert(ThresholdChoice, [row])
    event = {"actor": actor, "area": area, "subject_kind": "area", "subject": area, "verb": "thresholds_chosen"}
    yield Insert(Event, [{**event, "detail": f'{{"version": "{version}"}}'}])
