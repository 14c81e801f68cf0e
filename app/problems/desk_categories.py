"""The desk's page of the kinds of problems: words, department, deadlines, what to ask."""

import json
import re
from typing import Any

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.db import Execute, Fetch, Insert, Update, write
from app.lib.clock import now
from app.problems import asking, categories, departments
from app.problems.categories import Category
from app.problems.tables import Category as CategoryTable
from app.problems.verb_forms import uuid_in
from app.web.auth import role
from app.web.errors import Conflict, NotFoundException
from app.web.forms import Form, read_form
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


def _faults(form: Form, *, new: bool) -> dict[str, str]:
    found: dict[str, str] = {}
    if new and not CODE.fullmatch(form.text("code")):
        found["code"] = localised(N_("Please use small letters a to z, digits and _, such as street_light."))
    elif new and form.text("code") in categories.known():
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
    if len(asking.read(form.text("asks"), ())) > asking.MOST_ASKS or len(form.text("asks")) > 2000:
        found["asks"] = localised(N_("Please ask no more than %(most)d short questions."), {"most": asking.MOST_ASKS})
    return found


def _row(form: Form, before: Category, known: list[dict[str, Any]]) -> dict[str, Any]:
    department = uuid_in(form.text("department"))
    return {
        "name": form.title("name"),
        "department": department if department in {row["id"] for row in known} else None,
        **{name: int(form.text(name)) for name in NUMBERS},
        "asks": json.dumps(asking.as_json(asking.read(form.text("asks"), before.asks)), ensure_ascii=False),
        "emergency": form.text("emergency"),
        "at_door": form.text("at_door") == "yes",
        "photo_after": form.text("photo_after") == "yes",
        "closed_at": now() if form.text("closed") == "yes" else None,
    }


def _save(code: str, row: dict[str, Any]):
    """Plan: change a category. Every held page shows its words, so that all are renewed."""
    yield Update(CategoryTable, row, {"code": code})
    yield Execute("UPDATE household SET revision = revision + 1 WHERE left_at IS NULL")


def _add(code: str, row: dict[str, Any]):
    """Plan: a new category at the end. Raises Conflict when the code was taken meanwhile."""
    if (yield Fetch("SELECT code FROM problem_category WHERE code = ?", code)):
        raise Conflict(_TAKEN)
    last = yield Fetch("SELECT max(position) AS n FROM problem_category")
    yield Insert(CategoryTable, [{**row, "code": code, "position": (last[0]["n"] or 0) + 1}])
    yield Execute("UPDATE household SET revision = revision + 1 WHERE left_at IS NULL")


async def _page(
    viewer: Viewer, category: Category | None, status: int = 200, form: Form | None = None, faults: dict | None = None
) -> Response[str]:
    shown = category or Category("")
    names = ("name", "department", "emergency", *NUMBERS)
    values = {name: str(getattr(shown, name) or "") for name in names} | {"asks": asking.lines(shown.asks), "code": ""}
    if form is not None:
        values = {name: form.text(name) for name in values}
    return render(
        "problems/desk_category.html",
        status,
        category=category,
        values=values,
        faults=faults or {},
        departments=await departments.within(viewer.paths(*ROLES)),
        request_path="/desk/categories",
    )


@get("/desk/categories", guards=[role(*ROLES)])
async def list_categories() -> Response[str]:
    """All kinds, put away ones last."""
    await categories.load()
    found = sorted(categories.known().values(), key=lambda each: (each.closed, not each.at_door, each.position))
    return render("problems/desk_categories.html", categories=found, request_path="/desk/categories")


@get("/desk/categories/new", guards=[role(*ROLES)])
async def new_category(viewer: Viewer) -> Response[str]:
    """The form for a new kind."""
    return await _page(viewer, None)


@post("/desk/categories", guards=[role(*ROLES)], status_code=303, opt=TAKES)
async def add_category(request: Request, viewer: Viewer) -> Response:
    """Add a kind. Its code is for good."""
    form = await read_form(request)
    found = _faults(form, new=True)
    if found:
        return await _page(viewer, None, 422, form, found)
    row = _row(form, Category(""), await departments.within(viewer.paths(*ROLES)))
    await write(_add, form.text("code"), row)
    await categories.load()
    return Redirect("/desk/categories", status_code=303)


@get("/desk/categories/{code:str}", guards=[role(*ROLES)])
async def show_category(code: FromPath[str], viewer: Viewer) -> Response[str]:
    """One kind."""
    await categories.load()
    if code not in categories.known():
        raise NotFoundException
    return await _page(viewer, categories.known()[code])


@post("/desk/categories/{code:str}", guards=[role(*ROLES)], status_code=303, opt=TAKES)
async def save_category(code: FromPath[str], request: Request, viewer: Viewer) -> Response:
    """Change a kind, or put it away: old problems keep it."""
    category = categories.known().get(code)
    if category is None:
        raise NotFoundException
    form = await read_form(request)
    found = _faults(form, new=False)
    if found:
        return await _page(viewer, category, 422, form, found)
    await write(_save, code, _row(form, category, await departments.within(viewer.paths(*ROLES))))
    await categories.load()
    return Redirect("/desk/categories", status_code=303)


ROUTES = [list_categories, new_category, add_category, show_category, save_category]
