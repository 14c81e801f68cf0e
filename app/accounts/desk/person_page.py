"""One person's page at the desk, and what can be done there with their account."""

from uuid import UUID

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.accounts import people, roles, slips
from app.accounts.desk import queries
from app.accounts.desk.person_forms import Faults, no_faults, taken, who_faults, who_of
from app.accounts.devices import device_name
from app.accounts.factors.needing import factors_of
from app.accounts.people import PhoneTaken
from app.accounts.proving import proved
from app.accounts.scope import manageable, one_person, reader_paths, who_has
from app.db import Insert, write
from app.events.tables import Event
from app.lib.clock import now
from app.web.auth import role
from app.web.errors import NotFoundException
from app.web.forms import read_form
from app.web.sessions import end_device, end_devices
from app.web.templates import render
from app.web.viewer import Viewer


async def _page(
    viewer: Viewer, account: UUID, chosen: dict[str, str] | None = None, faults: Faults | None = None, status: int = 200
) -> Response[str]:
    person = await one_person(viewer, account)
    administers = viewer.has(*roles.ADMINS)
    manages = roles.may_manage(viewer, person["decisive"])
    return render(
        "accounts/desk_person.html",
        status,
        person=person,
        devices=await queries.devices(account) if manages else [],
        has=await factors_of(account)
        if manages and viewer.has("town_admin") and account != viewer.account_id
        else None,
        history=await queries.history(account, reader_paths(viewer)) if administers else [],
        administers=administers,
        manages=manages,
        may_give=lambda held: roles.may_give(viewer, held["role"], held["path"]),
        chosen=chosen or {"name": person["name"], "phone": person["phone"]},
        faults=faults or no_faults(),
        roles=roles,
        verbs=people.VERBS,
        device_name=device_name,
    )


@get("/desk/people/{person_id:uuid}", guards=[role(*roles.READERS)])
async def show_person(person_id: FromPath[UUID], viewer: Viewer) -> Response[str]:
    """Who it is, what they hold and held, and for administrators their phones and what was done."""
    return await _page(viewer, person_id)


@post("/desk/people/{person_id:uuid}/correction", guards=[role(*roles.ADMINS), proved()], status_code=303)
async def correct_person(person_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response:
    """Another name or number."""
    person = await manageable(viewer, person_id)
    form = await read_form(request)
    who, faults = who_of(form), who_faults(who_of(form))
    if not any(faults.values()):
        was = (form.text("was_name"), form.text("was_phone"))
        try:
            await write(people.correct, person_id, was, tuple(who), viewer.account_id, _place(person), now())
            return Redirect(f"/desk/people/{person_id}", status_code=303)
        except PhoneTaken as error:
            faults["phone"] = taken(error, await who_has(viewer, error))
    return await _page(viewer, person_id, {"name": form.text("name"), "phone": form.text("phone")}, faults, 422)


def _place(person: dict) -> UUID:
    """The area in whose history a change of the account belongs."""
    return person["decisive"][0]["area"]


@post("/desk/people/{person_id:uuid}/disabling", guards=[role(*roles.ADMINS)], status_code=303)
async def disable_person(person_id: FromPath[UUID], viewer: Viewer) -> Response:
    """Out at once, on every phone."""
    person = await manageable(viewer, person_id)
    await write(people.disable, person_id, viewer.account_id, _place(person), now())
    return Redirect("/sign-in" if person_id == viewer.account_id else f"/desk/people/{person_id}", status_code=303)


@post("/desk/people/{person_id:uuid}/enabling", guards=[role(*roles.ADMINS), proved()], status_code=303)
async def enable_person(person_id: FromPath[UUID], viewer: Viewer) -> Response:
    """In again."""
    person = await manageable(viewer, person_id)
    await write(people.enable, person_id, viewer.account_id, _place(person), now())
    return Redirect(f"/desk/people/{person_id}", status_code=303)


@post("/desk/people/{person_id:uuid}/reset", guards=[role(*roles.ADMINS), proved()], status_code=200)
async def reset_person(person_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response:
    """Password and sign-ins end now; the answer is the slip with the new code, shown this once."""
    person = await manageable(viewer, person_id)
    code = await write(people.reset, person_id, viewer.account_id, _place(person), now())
    return slips.page(
        request,
        [{**person, "role": person["decisive"][0]["role"], "area_name": person["decisive"][0]["area_name"]}],
        {person_id: code},
    )


@post("/desk/people/{person_id:uuid}/devices/{device_id:uuid}/end", guards=[role(*roles.ADMINS)], status_code=303)
async def end_one_device(person_id: FromPath[UUID], device_id: FromPath[UUID], viewer: Viewer) -> Response:
    """Sign one phone out. It forgets its pages at next contact and keeps what was not sent."""
    person = await manageable(viewer, person_id)

    def plan():
        ended = yield from end_device(device_id, person_id)
        if ended:
            yield Insert(Event, [people.event("device_ended", person_id, viewer.account_id, _place(person), now())])
        return ended

    if not await write(plan):
        raise NotFoundException
    return Redirect(f"/desk/people/{person_id}", status_code=303)


@post("/desk/people/{person_id:uuid}/devices/end", guards=[role(*roles.ADMINS)], status_code=303)
async def end_every_device(person_id: FromPath[UUID], viewer: Viewer) -> Response:
    """Sign every phone out; the password stays."""
    person, moment = await manageable(viewer, person_id), now()

    def plan():
        if (yield from end_devices(person_id, moment)):
            yield Insert(Event, [people.event("devices_ended", person_id, viewer.account_id, _place(person), moment)])

    await write(plan)
    return Redirect(f"/desk/people/{person_id}", status_code=303)


ROUTES = [
    show_person,
    correct_person,
    disable_person,
    enable_person,
    reset_person,
    end_one_device,
    end_every_device,
]
