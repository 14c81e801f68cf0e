"""The desk's people: the list, finding somebody, and entering somebody new."""

from datetime import datetime
from typing import Any
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.response import Redirect

from app.accounts import people, role_changes, roles, slips
from app.accounts.desk import person_page, queries, roles_page
from app.accounts.desk.person_forms import Faults, no_faults, taken, who_faults, who_of
from app.accounts.desk.queries import After
from app.accounts.factors import resetting
from app.accounts.importing import routes
from app.accounts.people import PhoneTaken
from app.accounts.proving import proved
from app.accounts.scope import choose_place, reader_paths, who_has
from app.db import write
from app.lib.clock import now
from app.lib.ids import as_uuid_or_none, new_id
from app.web.auth import role
from app.web.forms import read_form
from app.web.i18n import N_
from app.web.templates import render
from app.web.viewer import Viewer

_LISTS = {"on_duty": N_("On duty"), "no_password": N_("No password yet"), "off": N_("Not on duty")}
_LONGEST_SEARCH = 40


def _after(account: str, place: str) -> After | None:
    key = as_uuid_or_none(account)
    return After(place, key) if key and place else None


async def _list_page(
    viewer: Viewer, show: str, words: str = "", area: UUID | None = None, after: After | None = None
) -> Response[str]:
    paths = reader_paths(viewer)
    areas = await queries.areas(paths, grids=True)
    chosen = next((each for each in areas if each["id"] == area), None)
    found, onward = await queries.people(
        paths, show, narrower=chosen["path"] if chosen else None, words=words, after=after
    )
    return render(
        "accounts/desk_people.html",
        people=found,
        onward=onward,
        areas=areas,
        area=chosen,
        show=show,
        lists=_LISTS,
        words=words,
        administers=viewer.has(*roles.ADMINS),
        roles=roles,
    )


@get("/desk/people", guards=[role(*roles.READERS)])
async def list_people(request: Request, viewer: Viewer) -> Response[str]:
    """The people of the viewer's areas, in the order of the areas."""
    asked = request.query_params
    show = asked.get("show", "")
    after = _after(asked.get("after", ""), asked.get("at", ""))
    return await _list_page(
        viewer, show if show in _LISTS else "on_duty", area=as_uuid_or_none(asked.get("area", "")), after=after
    )


@post("/desk/people/search", guards=[role(*roles.READERS)], status_code=200)
async def search_people(request: Request, viewer: Viewer) -> Response[str]:
    """Search by part of a name or number. By POST, because URLs stay in histories, where a name does not belong."""
    form = await read_form(request)
    words = form.text("words")[:_LONGEST_SEARCH]
    after = _after(form.text("after"), form.text("at"))
    return await _list_page(viewer, "all" if words else "on_duty", words, after=after)


def _new_page(
    viewer: Viewer, place: dict[str, Any], chosen: dict[str, str], faults: Faults, status: int = 200
) -> Response[str]:
    return render(
        "accounts/desk_person_new.html",
        status,
        place=place,
        given=roles.gives(viewer),
        chosen=chosen,
        faults=faults,
        roles=roles,
    )


@get("/desk/people/new", guards=[role(*roles.ADMINS)])
async def new_person(request: Request, viewer: Viewer) -> Response[str]:
    """The form for entering somebody."""
    place = await choose_place(viewer, as_uuid_or_none(request.query_params.get("in", "")))
    return _new_page(viewer, place, {"name": "", "phone": "", "role": "leader", "area": ""}, no_faults())


@post("/desk/people", guards=[role(*roles.ADMINS), proved()], status_code=303)
async def add_person(request: Request, viewer: Viewer) -> Response:
    """Enter somebody with a first role."""
    form = await read_form(request)
    place = await choose_place(viewer, as_uuid_or_none(form.text("in")))
    who = who_of(form)
    faults = who_faults(who)
    wanted, area = roles_page.wanted_role(viewer, form, place, faults)
    if not any(faults.values()):
        account = {"id": new_id(), **who._asdict()}
        try:
            await write(_enter, account, wanted, area["id"], viewer.account_id, now())
            return Redirect(f"/desk/people/{account['id']}", status_code=303)
        except PhoneTaken as error:
            faults["phone"] = taken(error, await who_has(viewer, error))
    chosen = {name: form.text(name) for name in ("name", "phone", "role", "area")}
    return _new_page(viewer, place, chosen, faults, 422)


def _enter(account: dict[str, Any], wanted: str, area: UUID, actor: UUID, moment: datetime):
    yield from people.add(account, actor, area, moment)
    yield from role_changes.give(account["id"], wanted, area, actor, moment)


ROUTES = [
    list_people,
    search_people,
    new_person,
    add_person,
    *person_page.ROUTES,
    *roles_page.ROUTES,
    *slips.ROUTES,
    *routes.ROUTES,
    *resetting.ROUTES,
]
