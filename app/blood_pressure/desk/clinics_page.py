"""The desk's page of clinics: whom the urgent page calls, and where the slip sends people."""

from collections import defaultdict
from typing import Any
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.blood_pressure import clinics
from app.blood_pressure.clinics import Typed
from app.blood_pressure.desk import queries
from app.db import write
from app.web.auth import role
from app.web.errors import NotFoundException
from app.web.forms import read_form
from app.web.i18n import localised
from app.web.templates import render
from app.web.viewer import Viewer

ROLES = ("doctor", "town_admin")
_HERE = "/desk/health/clinics"


async def _areas(viewer: Viewer) -> list[dict[str, Any]]:
    return [area for area in await queries.areas(viewer.paths(*ROLES)) if area["kind"] in ("town", "village")]


def _own(viewer: Viewer, clinic: UUID) -> dict[str, Any]:
    """Raises NotFoundException for one outside the viewer's areas."""
    found = next((each for each in clinics.within(viewer.paths(*ROLES)) if each["id"] == clinic), None)
    if found is None:
        raise NotFoundException
    return found


async def _page(
    viewer: Viewer, status: int = 200, typed: Typed | None = None, faults: dict[str, str] | None = None, of: str = ""
) -> Response[str]:
    return render(
        "blood_pressure/desk_clinics.html",
        status,
        kept=clinics.within(viewer.paths(*ROLES)),
        areas=await _areas(viewer),
        typed=(typed or Typed())._asdict(),
        faults=defaultdict(str, faults or {}),
        of=of,
        request_path=_HERE,
    )


async def _read(request: Request, viewer: Viewer) -> tuple[Typed, dict[str, str]]:
    form = await read_form(request)
    typed = clinics.tidy(Typed(**{name: form.text(name) for name in Typed._fields}))
    found = clinics.faults(typed, {str(area["id"]) for area in await _areas(viewer)})
    return typed, {fault.field: localised(fault.message, fault.values) for fault in found}


@get(_HERE, guards=[role(*ROLES)])
async def list_clinics(viewer: Viewer) -> Response[str]:
    """Those of the viewer's areas."""
    return await _page(viewer)


@post(_HERE, guards=[role(*ROLES)], status_code=303)
async def add_clinic(request: Request, viewer: Viewer) -> Response:
    """A new one."""
    typed, faults = await _read(request, viewer)
    if faults:
        return await _page(viewer, 422, typed, faults)
    await write(clinics.add, typed, viewer.account_id)
    await clinics.load()
    return Redirect(_HERE, status_code=303)


@post(_HERE + "/{clinic:uuid}", guards=[role(*ROLES)], status_code=303)
async def change_clinic(clinic: FromPath[UUID], request: Request, viewer: Viewer) -> Response:
    """Change one."""
    _own(viewer, clinic)
    typed, faults = await _read(request, viewer)
    if faults:
        return await _page(viewer, 422, typed, faults, str(clinic))
    await write(clinics.change, clinic, typed, viewer.account_id)
    await clinics.load()
    return Redirect(_HERE, status_code=303)


@post(_HERE + "/{clinic:uuid}/closing", guards=[role(*ROLES)], status_code=303)
async def close_clinic(clinic: FromPath[UUID], viewer: Viewer) -> Redirect:
    """Nobody is sent there any more; it goes from the phones at their next contact."""
    found = _own(viewer, clinic)
    await write(clinics.close, clinic, found["area"], viewer.account_id)
    await clinics.load()
    return Redirect(_HERE, status_code=303)


ROUTES = [list_clinics, add_clinic, change_clinic, close_clinic]
