"""What each role is called, where it is held, and who may give it to whom."""

from collections.abc import Iterable, Mapping
from typing import Any

from app.accounts.tables import ROLES
from app.areas.scope import is_within
from app.web.i18n import N_
from app.web.viewer import Viewer

WORDS = {
    "leader": N_("Grid leader"),
    "cadre": N_("Grid cadre"),
    "village_admin": N_("Village administrator"),
    "department": N_("Department"),
    "dispatcher": N_("Dispatcher"),
    "mediator": N_("Mediator"),
    "doctor": N_("Village doctor"),
    "town_admin": N_("Town administrator"),
}
AREA_WORDS = {
    "county": N_("County"),
    "town": N_("Town"),
    "village": N_("Village"),
    "grid": N_("Grid"),
    "micro_grid": N_("Group"),
}

PLACES = {
    "leader": ("micro_grid",),
    "cadre": ("village", "grid", "micro_grid"),
    "village_admin": ("village",),
    "department": ("town", "village"),
    "dispatcher": ("town", "village"),
    "mediator": ("town", "village"),
    "doctor": ("town", "village"),
    "town_admin": ("county", "town"),
}
"""Kinds of area a role is held in."""

WRONG_PLACE = {
    "leader": N_("A grid leader looks after a group. Please choose a group."),
    "cadre": N_("A grid cadre looks after a village, a grid or a group. Please choose one of these."),
    "village_admin": N_("A village administrator looks after a village. Please choose a village."),
    "town_admin": N_("A town administrator looks after the town. Please choose the town."),
}
WRONG_PLACE_ELSE = N_("This role is held in the town or in a village. Please choose one of these.")

GIVES: Mapping[str, frozenset[str]] = {
    "village_admin": frozenset({"leader", "cadre"}),
    "town_admin": frozenset(ROLES),
}
"""Who gives which roles, within their own areas."""
ADMINS = tuple(GIVES)
READERS = (*ADMINS, "dispatcher")
"""A dispatcher looks people up, to call them; changes are the administrators'."""


def gives(viewer: Viewer) -> list[str]:
    """The roles the viewer may give somewhere, in the order of the house."""
    return [role for role in ROLES if any(role in GIVES[own] for own in viewer.roles & GIVES.keys())]


def may_give(viewer: Viewer, role: str, path: str) -> bool:
    """Whether the viewer may give, move and end this role in the area with this path."""
    return any(role in GIVES[own] and is_within(path, viewer.paths(own)) for own in viewer.roles & GIVES.keys())


def may_manage(viewer: Viewer, held: Iterable[Mapping[str, Any]]) -> bool:
    """Whether the viewer may change an account: its name, number, sessions and codes.

    `held`: all that it holds now, or ever held when that is nothing, as `role` and `path`. Whoever gets a code for an
    account can act as that person, so nobody may make one for a person who holds more than they could give.
    """
    roles = list(held)
    return bool(roles) and all(may_give(viewer, each["role"], each["path"]) for each in roles)


def wrong_place(role: str, kind: str) -> str | None:
    """Why a role can't be held in an area of this kind, as a msgid; None when it can."""
    return None if kind in PLACES[role] else WRONG_PLACE.get(role, WRONG_PLACE_ELSE)
