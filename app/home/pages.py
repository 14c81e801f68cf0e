"""The phone's own pages as html: for a request, and ahead of time for the phone to hold."""

from typing import Any

from app.blood_pressure import thresholds
from app.blood_pressure import words as blood_pressure
from app.home.queries import devices, list_homes, own_records, parked_records, unread
from app.households import words as households
from app.lib.clock import local, now
from app.notifications import vapid
from app.problems import words as problems
from app.tasks import words as tasks
from app.tasks.queries import own_tasks
from app.visits import words as visits
from app.web.viewer import Viewer

DUE_SHOWN = 8
"""Homes that today's page names; the list has them all."""

_DUE_ORDER = ("agreed", "long_ago", "never")

WORDS = {
    "visits": visits,
    "blood_pressures": blood_pressure,
    "problems": problems,
    "households": households,
    "tasks_words": tasks,
    "thresholds": thresholds,
}
"""The words of codes, for templates."""


async def today_context(viewer: Viewer) -> dict[str, Any]:
    """What today's page shows."""
    homes = await list_homes(viewer)
    due = sorted((home for home in homes if home["due"]), key=lambda home: _DUE_ORDER.index(home["due"]))
    midnight = local(now()).replace(hour=0, minute=0, second=0, microsecond=0)
    return {
        "tasks": [task for task in await own_tasks(viewer) if task["open"]],
        "due": due[:DUE_SHOWN],
        "due_count": len(due),
        "home_count": len(homes),
        "records": await own_records(viewer, midnight),
        "parked_count": len(await parked_records(viewer)),
        "unread": await unread(viewer),
    }


async def me_context(viewer: Viewer) -> dict[str, Any]:
    """What the page about oneself shows."""
    return {"devices": await devices(viewer), "vapid_key": await vapid.public_key()}
