"""Whom the desk sees, and whom it may change."""

from typing import Any
from uuid import UUID

from app.accounts.desk import queries
from app.accounts.desk.person_forms import village_of
from app.accounts.people import PhoneTaken
from app.accounts.roles import ADMINS, READERS, may_manage
from app.web.errors import NotFoundException, Refused
from app.web.i18n import N_
from app.web.viewer import Viewer

_NOT_YOURS = N_(
    "This person has a role that you do not give, or works elsewhere too. Please ask the administrator of the town."
)


def reader_paths(viewer: Viewer) -> list[str]:
    """Areas whose people the viewer sees."""
    return viewer.paths(*READERS)


def admin_paths(viewer: Viewer) -> list[str]:
    """Areas whose people the viewer may change."""
    return viewer.paths(*ADMINS)


async def one_person(viewer: Viewer, account: UUID) -> dict[str, Any]:
    """A person the viewer may see. Raises NotFoundException."""
    person = await queries.person(reader_paths(viewer), account)
    if person is None:
        raise NotFoundException
    return person


async def manageable(viewer: Viewer, account: UUID) -> dict[str, Any]:
    """A person whose account the viewer may change. Raises NotFoundException, or Refused (403) when they may only see it."""
    person = await one_person(viewer, account)
    if not may_manage(viewer, person["decisive"]):
        raise Refused(403, _NOT_YOURS)
    return person


async def choose_place(viewer: Viewer, inside: UUID | None, path: str = "") -> dict[str, Any]:
    """Areas to choose from: `villages` to look into, and the `areas` on offer, those of one village (`inside`) in full.

    That village is the one asked for, else the one the path lies in, else the only one there is.
    """
    paths = admin_paths(viewer)
    tops = await queries.areas(paths)
    villages = [area for area in tops if area["kind"] == "village"]
    chosen = next((area for area in villages if area["id"] == inside), None)
    if chosen is None:
        own = village_of(tops, path)
        chosen = next((area for area in villages if area["path"] == own), villages[0] if len(villages) == 1 else None)
    deeper = chosen["path"] if chosen else next((own for own in paths if not villages), None)
    return {
        "villages": villages,
        "inside": chosen,
        "areas": await queries.areas(paths, deeper) if deeper else tops,
    }


async def who_has(viewer: Viewer, error: PhoneTaken) -> dict[str, Any] | None:
    """The person who has a number, when the viewer may know."""
    return await queries.person(reader_paths(viewer), error.account["id"])
