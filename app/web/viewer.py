"""Who is looking: the account, the device, and what they may do where."""

from contextvars import ContextVar
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from app.lib.classes import HEALTH, ORDINARY, sees


class Held(NamedTuple):
    """A role held in an area, until a moment (None: open), perhaps in somebody's stead."""

    role: str
    area_id: UUID
    area_path: str
    area_name: str
    area_kind: str
    until: datetime | None = None
    instead_of: UUID | None = None


class Viewer(NamedTuple):
    """The signed-in person of the present request. `skew_s`: seconds this device's clock ran ahead at its last sync;
    `proved_at`: when they last showed who they are on it. `made_at`: when the account was made. `heard_at`: when this device
    was heard of before the present round of requests; None when it never was."""

    account_id: UUID
    device_id: UUID
    name: str
    phone: str
    language: str
    text_size: str
    revision: int
    skew_s: int
    assignments: tuple[Held, ...]
    proved_at: datetime | None = None
    made_at: datetime | None = None
    heard_at: datetime | None = None

    @property
    def roles(self) -> frozenset[str]:
        """Every role held anywhere."""
        return frozenset(held.role for held in self.assignments)

    def has(self, *roles: str) -> bool:
        """Whether one of these roles is held anywhere."""
        return any(held.role in roles for held in self.assignments)

    def paths(self, *roles: str) -> list[str]:
        """Paths of the areas where one of these roles is held; of all areas without an argument."""
        return sorted({held.area_path for held in self.assignments if not roles or held.role in roles})

    def paths_of(self, data_class: str) -> list[str]:
        """Paths of the areas where this person sees, and records, what belongs to a class (lib/classes.py)."""
        return sorted({held.area_path for held in self.assignments if sees(data_class, held.role, held.area_kind)})

    @property
    def home_paths(self) -> list[str]:
        """Where this person may see homes: a department knows problems, not who lives where."""
        return self.paths_of(ORDINARY)

    @property
    def health_paths(self) -> list[str]:
        """Where this person may see blood pressures: a leader those of their own homes, a doctor those of the area."""
        return self.paths_of(HEALTH)

    @property
    def keeps_town(self) -> bool:
        """Whether what a town decides for itself (its kinds of problems, its holidays) is this person's to change."""
        return any(
            held.role in ("town_admin", "dispatcher") and held.area_kind in ("town", "county")
            for held in self.assignments
        )

    @property
    def at_desk(self) -> bool:
        """Whether the desk is this person's place."""
        return self.has("dispatcher", "town_admin", "village_admin", "department", "mediator", "cadre", "doctor")


_viewer: ContextVar[Viewer | None] = ContextVar("viewer", default=None)


def current_viewer() -> Viewer | None:
    """Who made the present request, once a guard has looked; else None."""
    return _viewer.get()


def set_current_viewer(viewer: Viewer | None) -> None:
    """Remember who makes the present request."""
    _viewer.set(viewer)


class PresentRequest(NamedTuple):
    """What the present request asks for, and from what browser."""

    path: str = ""
    user_agent: str = ""


_asked: ContextVar[PresentRequest] = ContextVar("asked", default=PresentRequest())  # noqa: B039 (a tuple does not change)


def current_path() -> str:
    """The path of the present request, once a guard has looked; else empty."""
    return _asked.get().path


def current_user_agent() -> str:
    """What the browser of the present request calls itself; else empty."""
    return _asked.get().user_agent


def set_current_request(path: str, user_agent: str) -> None:
    """Remember what the present request asks for."""
    _asked.set(PresentRequest(path, user_agent))
