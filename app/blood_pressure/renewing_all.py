"""Renewing everybody's record: after a change of the rules, or when a town switches to another set (`weige health renew`)."""

from collections.abc import Callable, Generator
from typing import Any, NamedTuple
from uuid import UUID

from app.blood_pressure.renewing import renew_homes
from app.blood_pressure.rules import chosen_set
from app.db import Execute, fetch, write
from app.households.touching import touch_homes

AT_ONCE = 200
"""Homes of one transaction: a tenth of a second, between which phones get their turn."""

FIRST = UUID(int=0)
"""Before every home."""

_HOMES = """
SELECT h.id FROM household h WHERE h.id > ? AND EXISTS (
  SELECT 1 FROM resident r WHERE r.household = h.id AND (
    EXISTS (SELECT 1 FROM health_record k WHERE k.id = r.id)
    OR EXISTS (SELECT 1 FROM blood_pressure b WHERE b.resident = r.id)
    OR EXISTS (SELECT 1 FROM health_consent c WHERE c.resident = r.id)
    OR EXISTS (SELECT 1 FROM pressure_attempt t WHERE t.resident = r.id)
  )
) ORDER BY h.id LIMIT ?
"""


class Done(NamedTuple):
    """Progress: homes looked at, homes in which something changed, and the last home."""

    homes: int
    changed: int
    last: UUID


def _renew_some(homes: list[UUID]) -> Generator[Any, Any, int]:
    """Plan: renew these homes; pages that phones hold are made anew only where something changed."""
    # Rows are locked in the same order as by whoever records something there, so that there is no deadlock.
    yield Execute("UPDATE household SET revision = revision WHERE id = ANY(?)", homes)
    changed = yield from renew_homes(homes)
    if changed:
        yield from touch_homes(changed)
    return len(changed)


async def renew_all(after: UUID = FIRST, tell: Callable[[Done], Any] = lambda _done: None) -> Done:
    """Renew every home after this one, in the order of their ids. Idempotent: what is right already is not written again."""
    await chosen_set.load()
    done = Done(0, 0, after)
    while True:
        homes = [row["id"] for row in await fetch(_HOMES, done.last, AT_ONCE)]
        if not homes:
            return done
        changed = await write(_renew_some, homes)
        done = Done(done.homes + len(homes), done.changed + changed, homes[-1])
        tell(done)
