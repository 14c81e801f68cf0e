"""The desk's page of the kinds of problems: words, department, deadlines, what to ask."""

import json
import re
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.areas.towns import Kept, kept
from app.db import Fetch, Insert, Update, fetch, write
from app.departments import departments
from app.events.setting_changes import setting
from app.lib.clock import now
from app.lib.ids import new_id
from app.problems import categories, category_questions, starting_set
from app.problems.categories import Category, Kinds, of_row
from app.problems.tables import Category as CategoryTable
from app.web.auth import role
from app.web.errors import Conflict, NotFoundException
from app.web.forms import Form, read_form, uuid_in
from app.web.i18n import N_, localised
from app.web.limits import takes
from app.web.templates import render
from app.web.viewer import Viewer

ROLES = ("town_admin", "dispatcher")
TAKES = takes(text=4_000_000)
"""Questions are several fields of free text; what was typed comes back whole when one is too long."""
CODE = re.compile(r"[a-z][a-z0-9_]{1,29}")
NAME_LENGTH = 30
MOST_HOURS = 2000
MOST_METRES = 5000
NUMBERS = {"hours_normal": MOST_HOURS, "hours_soon": MOST_HOURS, "hours_danger": MOST_HOURS, "radius_m": MOST_METRES}

_TAKEN = N_("There is a category of this code already. Please choose another code.")


def _faults(form: Form, kinds: Kinds, *, new: bool) -> dict[str, str]:
    found: dict[str, str] = {}
    if new and not CODE.fullmatch(form.text("code")):
        found["code"] = localised(N_("Please use small letters a to z, digits and _, such as street_light."))
    elif new and form.text("code") in kinds:
        found["code"] = localised(_TAKEN)
    if new and not form.title("name"):
        found["name"] = localised(N_("Please write what people call it."))
    if len(form.title("name")) > NAME_LENGTH:
        found["name"] = localised(N_("Please shorten the name to %(limit)d characters."), {"limit": NAME_LENGTH})
    for name, most in NUMBERS.items():
        text = form.text(name)
        if not (text.isdecimal() and len(text) < 6 and 1 <= int(text) <= most):
            found[name] = localised(N_("Please enter a whole number from 1 to %(most)d."), {"most": most})
    if len(form.text("emergency")) > 120:
        found["emergency"] = localised(N_("Please shorten this to %(limit)d characters."), {"limit": 120})
    if (
        len(category_questions.read(form.text("asks"), ())) > category_questions.MOST_ASKS
        or len(form.text("asks")) > 2000
    ):
        found["asks"] = localised(
            N_("Please ask no more than %(most)d short questions."), {"most": category_questions.MOST_ASKS}
        )
    return found


def _row(form: Form, before: Category, known: list[dict[str, Any]]) -> dict[str, Any]:
    department = uuid_in(form.text("department"))
    return {
        "name": form.title("name"),
        "department": department if department in {row["id"] for row in known} else None,
        **{name: int(form.text(name)) for name in NUMBERS},
        "asks": json.dumps(
            category_questions.as_json(category_questions.read(form.text("asks"), before.asks)), ensure_ascii=False
        ),
        "emergency": form.text("emergency"),
        "at_door": form.text("at_door") == "yes",
        "photo_after": form.text("photo_after") == "yes",
        "closed_at": now() if form.text("closed") == "yes" else None,
    }


def _told(row: dict[str, Any]) -> dict[str, Any]:
    """What an event says of a category."""
    kept = {name: str(value) if name == "department" and value else value for name, value in row.items()}
    kept["closed"] = kept.pop("closed_at") is not None
    return kept


def _save(town: UUID, code: str, row: dict[str, Any], actor: UUID):
    """Plan: change a category. Held pages that show its words are renewed, as categories.stamp() changes with it."""
    yield from starting_set.categories(town)
    (found,) = yield Fetch("SELECT * FROM problem_category WHERE town = ? AND code = ?", town, code)
    if found["closed_at"] and row["closed_at"]:
        row = {**row, "closed_at": found["closed_at"]}
    before, after = _told({name: found[name] for name in row}), _told(row)
    before |= {name: bool(before[name]) for name in ("at_door", "photo_after")}
    if before == after:
        return
    yield Update(CategoryTable, row, {"id": found["id"]})
    moved = {(False, True): "closed", (True, False): "opened"}.get((before["closed"], after["closed"]), "changed")
    yield from setting(moved, "category", found["id"], town, actor, before, after)


def _add(town: UUID, code: str, row: dict[str, Any], actor: UUID):
    """Plan: a new category at the end. Raises Conflict when the code was taken meanwhile."""
    yield from starting_set.categories(town)
    if (yield Fetch("SELECT code FROM problem_category WHERE town = ? AND code = ?", town, code)):
        raise Conflict(_TAKEN)
    last = yield Fetch("SELECT max(position) AS n FROM problem_category WHERE town = ?", town)
    new = {**row, "id": new_id(), "town": town, "code": code, "position": (last[0]["n"] or 0) + 1}
    yield Insert(CategoryTable, [new])
    yield from setting("added", "category", new["id"], town, actor, None, {"code": code, **_told(row)})


async def _kept(viewer: Viewer, asked: Mapping[str, Any]) -> Kept:
    """The town whose kinds are to be edited. Raises NotFoundException for one that is not the viewer's."""
    found = await kept(viewer.paths(*ROLES), asked)
    if found is None:
        raise NotFoundException
    return found


async def _own(code: str, here: Kept) -> Category:
    """One kind of a town, read now. Raises NotFoundException."""
    rows = await fetch("SELECT * FROM problem_category WHERE town = ? AND code = ?", here.town.id, code)
    found = of_row(rows[0]) if rows else categories.known(here.town.path).get(code)
    if found is None:
        raise NotFoundException
    return found


async def _page(
    here: Kept, category: Category | None, status: int = 200, form: Form | None = None, faults: dict | None = None
) -> Response[str]:
    shown = category or Category("")
    names = ("name", "department", "emergency", *NUMBERS)
    values = {name: str(getattr(shown, name) or "") for name in names} | {
        "asks": category_questions.lines(shown.asks),
        "code": "",
    }
    if form is not None:
        values = {name: form.text(name) for name in values}
    return render(
        "problems/desk_category.html",
        status,
        category=category,
        values=values,
        faults=faults or {},
        departments=await departments.within([here.town.path]),
        here=here,
        request_path="/desk/categories",
    )


@get("/desk/categories", guards=[role(*ROLES)])
async def list_categories(request: Request, viewer: Viewer) -> Response[str]:
    """All kinds of a town, those put away last."""
    here = await _kept(viewer, request.query_params)
    await categories.load()
    kinds = categories.known(here.town.path).values()
    found = sorted(kinds, key=lambda each: (each.closed, not each.at_door, each.position))
    return render("problems/desk_categories.html", categories=found, here=here, request_path="/desk/categories")


@get("/desk/categories/new", guards=[role(*ROLES)])
async def new_category(request: Request, viewer: Viewer) -> Response[str]:
    """The form for a new kind."""
    return await _page(await _kept(viewer, request.query_params), None)


@post("/desk/categories", guards=[role(*ROLES)], status_code=303, opt=TAKES)
async def add_category(request: Request, viewer: Viewer) -> Response:
    """Add a kind. Its code is for good."""
    form = await read_form(request)
    here = await _kept(viewer, {"town": form.text("town")})
    await categories.load()
    found = _faults(form, categories.known(here.town.path), new=True)
    if found:
        return await _page(here, None, 422, form, found)
    row = _row(form, Category(""), await departments.within([here.town.path]))
    await write(_add, here.town.id, form.text("code"), row, viewer.account_id)
    await categories.load()
    return Redirect(here.address("/desk/categories"), status_code=303)


@get("/desk/categories/{code:str}", guards=[role(*ROLES)])
async def show_category(code: FromPath[str], request: Request, viewer: Viewer) -> Response[str]:
    """One kind."""
    here = await _kept(viewer, request.query_params)
    return await _page(here, await _own(code, here))


@post("/desk/categories/{code:str}", guards=[role(*ROLES)], status_code=303, opt=TAKES)
async def save_category(code: FromPath[str], request: Request, viewer: Viewer) -> Response:
    """Change a kind, or put it away: old problems keep it."""
    form = await read_form(request)
    here = await _kept(viewer, {"town": form.text("town")})
    category = await _own(code, here)
    found = _faults(form, {}, new=False)
    if found:
        return await _page(here, category, 422, form, found)
    row = _row(form, category, await departments.within([here.town.path]))
    await write(_save, here.town.id, code, row, viewer.account_id)
    await categories.load()
    return Redirect(here.address("/desk/categories"), status_code=303)


ROUTES = [list_categories, new_category, add_category, show_category, save_category]
