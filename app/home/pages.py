"""The phone's own pages as html: for a request, and ahead of time for the phone to hold."""

from functools import cache, partial
from typing import Any

from app.accounts import roles
from app.accounts.devices import device_name
from app.home.list_queries import list_homes
from app.home.own_queries import devices, own_records, parked_by_kind, unread
from app.home.words import value_words
from app.lib.clock import local, now, today
from app.notifications.delivery import vapid
from app.sync import words as records
from app.sync.registry import Subjects
from app.web.viewer import Viewer

DUE_SHOWN = 8
"""Homes that today's page names; the list has them all."""
DUE_IN_LIST = 5
"""Homes that stand above the list as the next ones, where there are more than these."""

RAISED = ("raised", "high", "urgent")
_DUE_ORDER = ("agreed", "long_ago", "never")


@cache
def words(subjects: Subjects) -> dict[str, Any]:
    """What the templates of the phone's pages are handed besides what they show."""
    return {
        **subjects.template_words,
        "subjects": subjects,
        "kinds": subjects.kind_words,
        "record_states": records.STATES,
        "field_words": partial(records.field_words, subjects),
        "value_words": partial(value_words, subjects),
    }


def _due_first(homes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Homes that are due, by reason; within one, those who need somebody most first (templates/home/_why_due.html says it)."""

    def order(home: dict[str, Any]) -> tuple[int, int]:
        need = (home["grade"] in RAISED) + bool(home["lives_alone"]) + bool(home["open_problems"])
        return _DUE_ORDER.index(home["due"]), -need

    return sorted((home for home in homes if home["due"]), key=order)


async def households_context(subjects: Subjects, viewer: Viewer) -> dict[str, Any]:
    """What the list of homes shows."""
    homes = await list_homes(viewer, subjects)
    return {"homes": homes, "due": _due_first(homes)[:DUE_IN_LIST] if len(homes) > DUE_IN_LIST else []}


async def today_context(subjects: Subjects, viewer: Viewer) -> dict[str, Any]:
    """What today's page shows."""
    homes = await list_homes(viewer, subjects)
    due = _due_first(homes)
    pressures = [home for home in homes if home["pressure_on"] is not None and home["pressure_on"] <= today()]
    pressures.sort(key=lambda home: home["pressure_on"])
    midnight = local(now()).replace(hour=0, minute=0, second=0, microsecond=0)
    return {
        "cards": [(card.template, told) for card in subjects.today_cards if (told := await card.load(viewer))],
        "due": due[:DUE_SHOWN],
        "due_count": len(due),
        "pressures": pressures[:DUE_SHOWN],
        "pressure_count": len(pressures),
        "home_count": len(homes),
        "records": await own_records(subjects, viewer, midnight),
        "parked": await parked_by_kind(subjects, viewer),
        "unread": await unread(viewer),
    }


async def me_context(viewer: Viewer) -> dict[str, Any]:
    """What the page about oneself shows."""
    return {
        "devices": await devices(viewer),
        "vapid_key": await vapid.public_key(),
        "roles": roles.WORDS,
        "device_words": device_name,
    }
