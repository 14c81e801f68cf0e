"""The desk's page of departments and who works at them."""

from collections.abc import Awaitable, Callable
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, SkipValidation
from litestar.response import Redirect

from app.areas.scope import within_sql
from app.db import fetch, write
from app.departments import departments
from app.web.auth import role
from app.web.errors import NotFoundException
from app.web.forms import read_form, uuid_in
from app.web.i18n import N_, localised
from app.web.templates import render
from app.web.viewer import Viewer

ROLES = ("town_admin", "dispatcher")
NAME_LENGTH = 30

_NO_NAME = N_("Please write the department's name, in %(limit)d characters at most.")
_NO_PLACE = N_("Please choose where the department is responsible.")
_NO_CLERK = N_("Please choose somebody with the role “department” from the list.")


async def _areas(viewer: Viewer) -> list[dict]:
    condition, params = within_sql("path", viewer.paths(*ROLES))
    return await fetch(
        f"SELECT id, name, kind FROM area WHERE {condition} AND kind IN ('county', 'town', 'village') ORDER BY path",
        *params,
    )


OpenWith = NamedDependency[SkipValidation[Callable[[list[UUID]], Awaitable[dict[UUID, int]]]]]
"""How much each of some departments has open. Whatever is sent to departments comes later in the order of packages and hands it
in with the routes (app/problems/routes.py)."""


async def _page(
    viewer: Viewer, open_with: OpenWith, status: int = 200, faults: dict[str, str] | None = None, name: str = ""
) -> Response[str]:
    paths = viewer.paths(*ROLES)
    found = await departments.within(paths)
    busy = await open_with([row["id"] for row in found])
    return render(
        "departments/departments_page.html",
        status,
        departments=[{**row, "open": busy.get(row["id"], 0)} for row in found],
        members=await departments.members(paths),
        clerks=await departments.clerks(paths),
        areas=await _areas(viewer),
        faults=faults or {},
        typed=name,
        request_path="/desk/departments",
    )


async def _own(viewer: Viewer, department: UUID) -> None:
    """Raises NotFoundException for one outside the viewer's areas."""
    if department not in {row["id"] for row in await departments.within(viewer.paths(*ROLES))}:
        raise NotFoundException


@get("/desk/departments", guards=[role(*ROLES)])
async def list_departments(viewer: Viewer, open_with: OpenWith) -> Response[str]:
    """All departments."""
    return await _page(viewer, open_with)


@post("/desk/departments", guards=[role(*ROLES)], status_code=303)
async def add_department(request: Request, viewer: Viewer, open_with: OpenWith) -> Response:
    """A new one."""
    form = await read_form(request)
    name, area = form.title("name"), uuid_in(form.text("area"))
    faults = {}
    if not 1 <= len(name) <= NAME_LENGTH:
        faults["name"] = localised(_NO_NAME, {"limit": NAME_LENGTH})
    if area not in {row["id"] for row in await _areas(viewer)}:
        faults["area"] = localised(_NO_PLACE)
    if faults or area is None:
        return await _page(viewer, open_with, 422, faults, name)
    await write(departments.add, name, area, viewer.account_id)
    return Redirect("/desk/departments", status_code=303)


@post("/desk/departments/{department:uuid}/members", guards=[role(*ROLES)], status_code=303)
async def add_member(department: FromPath[UUID], request: Request, viewer: Viewer, open_with: OpenWith) -> Response:
    """Somebody works there from now on."""
    await _own(viewer, department)
    account = uuid_in((await read_form(request)).text("account"))
    if account is None or account not in {row["id"] for row in await departments.clerks(viewer.paths(*ROLES))}:
        return await _page(viewer, open_with, 422, {f"member-{department}": localised(_NO_CLERK)})
    await write(departments.join, department, account, viewer.account_id)
    return Redirect("/desk/departments", status_code=303)


@post("/desk/departments/{department:uuid}/members/{member:uuid}/removal", guards=[role(*ROLES)], status_code=303)
async def remove_member(department: FromPath[UUID], member: FromPath[UUID], viewer: Viewer) -> Redirect:
    """Somebody no longer works there, and sees nothing of what was sent there from now on."""
    await _own(viewer, department)
    await write(departments.leave, department, member, viewer.account_id)
    return Redirect("/desk/departments", status_code=303)


@post("/desk/departments/{department:uuid}/closing", guards=[role(*ROLES)], status_code=303)
async def close_department(department: FromPath[UUID], viewer: Viewer) -> Redirect:
    """It can no longer be chosen. What it has stays with it until the desk moves it."""
    await _own(viewer, department)
    await write(departments.close, department, viewer.account_id)
    return Redirect("/desk/departments", status_code=303)


ROUTES = [list_departments, add_department, add_member, remove_member, close_department]
