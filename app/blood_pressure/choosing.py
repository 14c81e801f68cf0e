"""Which threshold set judges where: chosen by the town's doctor or administrator, kept in the database, read from memory."""

from typing import Any
from uuid import UUID

from app.areas.scope import is_within
from app.blood_pressure import thresholds
from app.blood_pressure.tables import ThresholdChoice
from app.blood_pressure.thresholds import DEFAULT, SETS, ThresholdSet
from app.db import Insert, fetch
from app.db.remembered import Remembered
from app.events.tables import Event
from app.lib.clock import now


async def _read() -> dict[str, str]:
    """Versions by the area's path, the newest of each area."""
    rows = await fetch(
        "SELECT a.path, c.version FROM threshold_choice c JOIN area a ON a.id = c.area ORDER BY c.chosen_at, c.id"
    )
    return {row["path"]: row["version"] for row in rows}


_choices: Remembered[dict[str, str]] = Remembered("threshold sets", _read, {})
load = _choices.load


def set_at(path: str) -> ThresholdSet:
    """The set for an area with this path: the choice of the nearest area it lies in.

    Without a path (a person who was added in the same batch) the only set that anybody chose, if there is just one.
    """
    chosen = _choices.known()
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
    return ",".join(f"{path}={version}" for path, version in sorted(_choices.known().items()))


def choose(area: UUID, version: str, actor: UUID) -> Any:
    """Plan: judge this area by a set from now on. What was judged stays as it was."""
    row = {"area": area, "version": version, "chosen_by": actor, "chosen_at": now()}
    yield Insert(ThresholdChoice, [row])
    event = {"actor": actor, "area": area, "subject_kind": "area", "subject": area, "verb": "thresholds_chosen"}
    yield Insert(Event, [{**event, "detail": f'{{"version": "{version}"}}'}])
