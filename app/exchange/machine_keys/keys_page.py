"""The desk's page of machines: an administrator makes a key, a doctor agrees, either revokes it."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.accounts.proving import proved
from app.areas.scope import is_within
from app.blood_pressure.desk import queries
from app.db import write
from app.exchange.fhir.asker import ROLES
from app.exchange.machine_keys import keys
from app.lib.clock import local, now, today
from app.lib.days import day_of, end_of
from app.lib.ids import new_id
from app.web.auth import role
from app.web.errors import NotFoundException, Refused
from app.web.forms import Form, read_form
from app.web.i18n import N_, localised
from app.web.templates import render
from app.web.viewer import Viewer

STATES = {
    "waiting": N_("Waits for a doctor"),
    "open": N_("In use"),
    "expired": N_("Expired"),
    "revoked": N_("Revoked"),
}
_USUAL = timedelta(days=365)
_NO_NAME = N_("Please write which machine or system it is, e.g. the hospital's blood-pressure system.")
_LONG_NAME = N_("Please shorten the name to %(limit)d characters at most.")
_NO_AREA = N_("Please choose an area.")
_NO_DOCTOR = N_(
    "No doctor answers for the whole of this area, so nobody could agree. Please choose a village, or give a doctor the "
    "role for the town."
)
_NO_SCOPE = N_("Please choose what the machine may do.")
_NAMES_ALONE = N_("Names alone are no use: please also choose looking up or taking out.")
_BAD_DAY = N_("Please choose a day from tomorrow on, two years ahead at most.")
_OWN_KEY = N_("You made this key yourself. A second person, a doctor, has to agree.")


class _Wanted(NamedTuple):
    """A form for a key, as filled in."""

    name: str = ""
    area: str = ""
    scopes: tuple[str, ...] = ("read",)
    until: str = ""


def _wanted(form: Form) -> _Wanted:
    scopes = tuple(scope for scope in keys.SCOPES if scope in form.all("scope"))
    return _Wanted(form.title("name"), form.text("area"), scopes, form.text("until"))


def _end(text: str) -> datetime | None:
    """The end of a day in the town's zone; None for what is no such day."""
    day = day_of(text)
    return end_of(day) if day and today() < day <= today() + keys.LONGEST else None


async def _areas(viewer: Viewer) -> list[dict[str, Any]]:
    offered = await queries.areas(viewer.paths("town_admin"))
    return [area for area in offered if area["kind"] in ("town", "village")]


async def _page(
    viewer: Viewer, wanted: _Wanted | None = None, faults: Mapping[str, str] | None = None, status: int = 200
) -> Response[str]:
    found = await keys.listed(viewer.paths(*ROLES))
    moment, doctor = now(), viewer.paths("doctor")
    return render(
        "exchange/desk_machines.html",
        status,
        found=[
            {
                **each,
                "state": keys.state_of(each, moment),
                "last_day": local(each["expires_at"] - timedelta(seconds=1)).date(),
                "may_agree": is_within(each["path"], doctor) and each["made_by"] != viewer.account_id,
            }
            for each in found
        ],
        areas=await _areas(viewer),
        wanted=wanted or _Wanted(until=str(today() + _USUAL)),
        faults=defaultdict(str, faults or {}),
        states=STATES,
        scopes=keys.SCOPES,
        least=today() + timedelta(days=1),
        most=today() + keys.LONGEST,
    )


@get("/desk/machines", guards=[role(*ROLES)])
async def list_machines(viewer: Viewer) -> Response[str]:
    """Every key of the viewer's areas, and for administrators the form for a new one."""
    return await _page(viewer)


@post("/desk/machines", guards=[role("town_admin"), proved()], status_code=200)
async def make_key(request: Request, viewer: Viewer) -> Response[str]:
    """Make a key. It is shown in this one answer, and never again."""
    wanted = _wanted(await read_form(request))
    area = next((each for each in await _areas(viewer) if str(each["id"]) == wanted.area), None)
    ends, moment, faults = _end(wanted.until), now(), {}
    doctors = await keys.doctors_of(area["path"], moment) if area else []
    doctors = [each for each in doctors if each != viewer.account_id]
    if not wanted.name or len(wanted.name) > keys.NAME_LENGTH:
        faults["name"] = localised(_LONG_NAME, {"limit": keys.NAME_LENGTH}) if wanted.name else localised(_NO_NAME)
    if not doctors:
        faults["area"] = localised(_NO_DOCTOR if area else _NO_AREA)
    if not wanted.scopes:
        faults["scope"] = localised(_NO_SCOPE)
    elif wanted.scopes == ("names",):
        faults["scope"] = localised(_NAMES_ALONE)
    if ends is None:
        faults["until"] = localised(_BAD_DAY)
    if faults or area is None:
        return await _page(viewer, wanted, faults, 422)
    token = keys.new_token()
    row = {
        "id": new_id(),
        "area": area["id"],
        "scopes": " ".join(wanted.scopes),
        "token_hash": keys.token_hash(token),
        "made_by": viewer.account_id,
        "made_at": moment,
        "expires_at": ends,
    }
    await write(keys.make, row, wanted.name, doctors, moment)
    return render(
        "exchange/desk_key.html",
        headers={"Cache-Control": "no-store"},
        machine=wanted.name,
        token=token,
        header="Authorization: Bearer weige_…",
    )


async def _one(viewer: Viewer, key: UUID, *roles: str) -> dict[str, Any]:
    found = await keys.one(viewer.paths(*roles), key)
    if found is None:
        raise NotFoundException
    return found


@post("/desk/machines/{key:uuid}/agreement", guards=[role("doctor"), proved()], status_code=303)
async def agree(key: FromPath[UUID], viewer: Viewer) -> Redirect:
    """A doctor of the area agrees."""
    found = await _one(viewer, key, "doctor")
    if found["made_by"] == viewer.account_id:
        raise Refused(403, _OWN_KEY)
    await write(keys.agree, found, viewer.account_id, now())
    return Redirect("/desk/machines", status_code=303)


@post("/desk/machines/{key:uuid}/revocation", guards=[role(*ROLES), proved()], status_code=303)
async def revoke(key: FromPath[UUID], viewer: Viewer) -> Redirect:
    """It opens nothing any more, at once."""
    await write(keys.revoke, await _one(viewer, key, *ROLES), viewer.account_id, now())
    return Redirect("/desk/machines", status_code=303)


ROUTES = [list_machines, make_key, agree, revoke]
