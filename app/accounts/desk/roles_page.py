"""The desk gives a role, ends it, moves it to another area, or hands it to somebody else."""

from datetime import datetime
from typing import Any
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.accounts import people, role_changes, roles
from app.accounts.desk import queries
from app.accounts.desk.person_forms import Faults, no_faults, taken, until_of, who_faults, who_of
from app.accounts.people import PhoneTaken
from app.accounts.proving import proved
from app.accounts.scope import admin_paths, choose_place, manageable, one_person, who_has
from app.areas.scope import is_within
from app.db import write
from app.lib.clock import now
from app.lib.ids import as_uuid_or_none, new_id
from app.web.auth import role
from app.web.errors import NotFoundException
from app.web.forms import Form, read_form
from app.web.i18n import N_, localised
from app.web.templates import render
from app.web.viewer import Viewer

_NO_ROLE = N_("Please choose a role.")
_NO_AREA = N_("Please choose an area.")
_NOBODY = N_("Please choose who takes over, or write name and number of somebody new.")


def wanted_role(viewer: Viewer, form: Form, place: dict[str, Any], faults: Faults, fixed: str = "") -> tuple[str, Any]:
    """The role (`fixed` or chosen) and the area of a form; the area is None when it will not do, and the fault says why."""
    wanted = fixed or form.text("role")
    area = next((each for each in place["areas"] if str(each["id"]) == form.text("area")), None)
    if wanted not in roles.gives(viewer):
        faults["role"] = localised(_NO_ROLE)
        return wanted, None
    if area is None or not roles.may_give(viewer, wanted, area["path"]):
        faults["area"] = localised(_NO_AREA)
        return wanted, None
    if fault := roles.wrong_place(wanted, area["kind"]):
        faults["area"] = localised(fault)
        return wanted, None
    return wanted, area


async def _held(viewer: Viewer, account: UUID, assignment: UUID) -> tuple[dict[str, Any], dict[str, Any]]:
    """A person and a role of theirs that the viewer may give and take. Raises NotFoundException.

    A role that has ended is found too: the verb then raises the Conflict that says somebody was quicker.
    """
    person = await one_person(viewer, account)
    for row in person["held"] + person["before"]:
        if row["assignment"] == assignment and roles.may_give(viewer, row["role"], row["path"]):
            return person, row
    raise NotFoundException


def _role_page(
    viewer: Viewer, person: dict, held: dict | None, place: dict, chosen: dict, faults: Faults, status: int = 200
) -> Response[str]:
    return render(
        "accounts/desk_role.html",
        status,
        person=person,
        held=held,
        place=place,
        given=roles.gives(viewer),
        chosen=chosen,
        faults=faults,
        roles=roles,
    )


@get("/desk/people/{person_id:uuid}/roles/new", guards=[role(*roles.ADMINS)])
async def new_role(person_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response[str]:
    """The form for a further role."""
    person = await manageable(viewer, person_id)
    place = await choose_place(
        viewer, as_uuid_or_none(request.query_params.get("in", "")), person["decisive"][0]["path"]
    )
    return _role_page(viewer, person, None, place, {"role": "leader", "area": ""}, no_faults())


@post("/desk/people/{person_id:uuid}/roles", guards=[role(*roles.ADMINS), proved()], status_code=303)
async def give_role(person_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response:
    """Give a further role."""
    person = await manageable(viewer, person_id)
    form, faults = await read_form(request), no_faults()
    place = await choose_place(viewer, as_uuid_or_none(form.text("in")), person["decisive"][0]["path"])
    wanted, area = wanted_role(viewer, form, place, faults)
    if area is None:
        return _role_page(viewer, person, None, place, {"role": wanted, "area": form.text("area")}, faults, 422)
    await write(role_changes.give, person_id, wanted, area["id"], viewer.account_id, now())
    return Redirect(f"/desk/people/{person_id}", status_code=303)


@post(
    "/desk/people/{person_id:uuid}/roles/{assignment:uuid}/end", guards=[role(*roles.ADMINS), proved()], status_code=303
)
async def end_role(person_id: FromPath[UUID], assignment: FromPath[UUID], viewer: Viewer) -> Response:
    """The role is over, and nobody takes it."""
    _person, held = await _held(viewer, person_id, assignment)
    await write(role_changes.end, held, held["path"], viewer.account_id, now())
    return Redirect(f"/desk/people/{person_id}", status_code=303)


@get("/desk/people/{person_id:uuid}/roles/{assignment:uuid}/move", guards=[role(*roles.ADMINS)])
async def move_form(
    person_id: FromPath[UUID], assignment: FromPath[UUID], request: Request, viewer: Viewer
) -> Response[str]:
    """The form for moving a role."""
    person, held = await _held(viewer, person_id, assignment)
    place = await choose_place(viewer, as_uuid_or_none(request.query_params.get("in", "")), held["path"])
    return _role_page(viewer, person, held, place, {"role": held["role"], "area": ""}, no_faults())


@post(
    "/desk/people/{person_id:uuid}/roles/{assignment:uuid}/move",
    guards=[role(*roles.ADMINS), proved()],
    status_code=303,
)
async def move_role(
    person_id: FromPath[UUID], assignment: FromPath[UUID], request: Request, viewer: Viewer
) -> Response:
    """The same role in another area."""
    person, held = await _held(viewer, person_id, assignment)
    form, faults = await read_form(request), no_faults()
    place = await choose_place(viewer, as_uuid_or_none(form.text("in")), held["path"])
    _role, area = wanted_role(viewer, form, place, faults, held["role"])
    if area is None:
        chosen = {"role": held["role"], "area": form.text("area")}
        return _role_page(viewer, person, held, place, chosen, faults, 422)
    await write(role_changes.move, held, held["path"], area["id"], viewer.account_id, now())
    return Redirect(f"/desk/people/{person_id}", status_code=303)


async def _near(viewer: Viewer, held: dict[str, Any]) -> list[dict[str, Any]]:
    """Who could take over: everybody on duty in the same village, or in the same area where that is larger."""
    paths = admin_paths(viewer)
    village = next(
        (
            area
            for area in await queries.areas(paths)
            if area["kind"] == "village" and is_within(held["path"], [area["path"]])
        ),
        held,
    )
    return await queries.neighbours(paths, village["path"], held["account"])


def _hand_over_page(
    person: dict, held: dict, near: list[dict], chosen: dict, faults: Faults, status: int = 200
) -> Response[str]:
    return render(
        "accounts/desk_handover.html",
        status,
        person=person,
        held=held,
        near=near,
        chosen=chosen,
        faults=faults,
        roles=roles,
    )


@get("/desk/people/{person_id:uuid}/roles/{assignment:uuid}/handover", guards=[role(*roles.ADMINS)])
async def hand_over_form(person_id: FromPath[UUID], assignment: FromPath[UUID], viewer: Viewer) -> Response[str]:
    """The form for handing over."""
    person, held = await _held(viewer, person_id, assignment)
    chosen = {"to": "", "name": "", "phone": "", "until": ""}
    return _hand_over_page(person, held, await _near(viewer, held), chosen, no_faults())


@post(
    "/desk/people/{person_id:uuid}/roles/{assignment:uuid}/handover",
    guards=[role(*roles.ADMINS), proved()],
    status_code=303,
)
async def hand_over(
    person_id: FromPath[UUID], assignment: FromPath[UUID], request: Request, viewer: Viewer
) -> Response:
    """To somebody of the village or somebody new; with a last day, they only stand in until then."""
    person, held = await _held(viewer, person_id, assignment)
    form, near = await read_form(request), await _near(viewer, held)
    chosen = {name: form.text(name) for name in ("to", "name", "phone", "until")}
    to = next((each["id"] for each in near if str(each["id"]) == chosen["to"]), None)
    who = who_of(form)
    fresh = to is None and not chosen["to"] and any(who)
    faults = who_faults(who) if fresh else no_faults()
    until = until_of(form, faults)
    if to is None and not fresh:
        faults["to"] = localised(_NOBODY)
    if not any(faults.values()):
        successor = {"id": new_id(), **who._asdict()} if fresh else None
        to = successor["id"] if successor else to
        try:
            await write(_pass_on, held, to, successor, until, viewer.account_id, now())
            return Redirect(f"/desk/people/{to}", status_code=303)
        except PhoneTaken as error:
            faults["phone"] = taken(error, await who_has(viewer, error))
    return _hand_over_page(person, held, near, chosen, faults, 422)


def _pass_on(held: dict, to: UUID, successor: dict | None, until: datetime | None, actor: UUID, moment: datetime):
    if successor:
        yield from people.add(successor, actor, held["area"], moment)
    if until:
        yield from role_changes.name_deputy(held, to, until, actor, moment)
    else:
        yield from role_changes.hand_over(held, held["path"], to, actor, moment)


ROUTES = [new_role, give_role, end_role, move_form, move_role, hand_over_form, hand_over]
