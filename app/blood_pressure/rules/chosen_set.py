"""Which threshold set applies where: chosen by the town's doctor or administrator, kept in the database, cached in memory."""

from typing import Any
from uuid import UUID

from app.areas.scope import is_within, nearest
from app.blood_pressure.rules import thresholds
from app.blood_pressure.rules.thresholds import DEFAULT, SETS, ThresholdSet
from app.blood_pressure.tables import ThresholdChoice
from app.db import Fetch, Insert, fetch
from app.db.remembered import Remembered
from app.events.setting_changes import setting
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
    """The set for an area with this path: the choice of the nearest area it lies in."""
    return SETS.get(nearest(path, _choices.known()) or "", DEFAULT)


def as_json(path: str) -> str:
    """The same for a page's `data-thresholds`."""
    return thresholds.as_json(set_at(path))


def third_beyond(path: str) -> int:
    """The difference in mmHg between two readings beyond which a third is due there."""
    return set_at(path).third_beyond


def stamp(paths: list[str]) -> str:
    """A cache stamp: changes with every choice that a page of these areas may carry, and is part of the tag of held pages."""
    chosen = sorted(_choices.known().items())
    return ",".join(
        f"{where}={version}"
        for where, version in chosen
        if is_within(where, paths) or any(is_within(path, [where]) for path in paths)
    )


def choose(area: UUID, version: str, actor: UUID) -> Any:
    """Plan: use a set for this area from now on. Earlier judgements stay as they are."""
    last = yield Fetch(
        "SELECT version FROM threshold_choice WHERE area = ? ORDER BY chosen_at DESC, id DESC LIMIT 1", area
    )
    row = {"area": area, "version": version, "chosen_by": actor, "chosen_at": now()}
    yield Insert(ThresholdChoice, [row])
    before = {"version": last[0]["version"]} if last else None
    yield from setting("thresholds_chosen", "area", area, area, actor, before, {"version": version})
