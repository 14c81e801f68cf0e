"""The desk switches rules on and off for its town."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from app.areas.scope import is_within
from app.areas.towns import Kept, Town, chosen, within
from app.db import Execute, Fetch, Insert, fetch, write
from app.events.setting_changes import setting
from app.lib.clock import now
from app.lib.ids import new_id
from app.lib.numbers import whole
from app.tasks.rules.rules import RULES
from app.tasks.tables import TaskRule
from app.web.auth import role
from app.web.forms import read_form
from app.web.i18n import N_, localised
from app.web.templates import render
from app.web.viewer import Viewer

ROLES = ("town_admin", "dispatcher")
_DAYS = N_("Please write a number of days from 1 to 999.")


async def _kept(viewer: Viewer, asked: Mapping[str, Any]) -> Kept:
    """The area whose rules are to be edited: a town, or the village of a dispatcher who has no more.

    Raises NotFoundException for one that is not the viewer's.
    """
    held = [each for each in viewer.assignments if each.role in ROLES]
    found = await within([each.area_path for each in held])
    villages = {
        each.area_path: Town(each.area_id, each.area_name, each.area_path)
        for each in held
        if each.area_kind == "village" and not is_within(each.area_path, [town.path for town in found])
    }
    here = chosen([*found, *villages.values()], asked)
    if here is None:
        raise NotFoundException
    return here


async def _page(here: Kept, fault: str = "", about: str = "", status: int = 200) -> Response[str]:
    rows = await fetch("SELECT name, days, switched_on FROM task_rule WHERE area = ?", here.town.id)
    known: dict[str, Any] = {row["name"]: row for row in rows}
    shown = [
        {
            "rule": rule,
            "on": bool(known.get(rule.name, {}).get("switched_on")),
            "days": known.get(rule.name, {}).get("days", rule.days),
        }
        for rule in RULES.values()
    ]
    return render("tasks/desk_rules.html", status, rules=shown, here=here, fault=fault, about=about)


@get("/desk/tasks/rules", guards=[role(*ROLES)])
async def show_rules(request: Request, viewer: Viewer) -> Response[str]:
    """Every rule, and whether it is on."""
    return await _page(await _kept(viewer, request.query_params))


@post("/desk/tasks/rules/{name:str}", guards=[role(*ROLES)], status_code=303)
async def switch_rule(name: FromPath[str], request: Request, viewer: Viewer) -> Response:
    """Switch a rule on or off, and set its number of days."""
    if name not in RULES:
        raise NotFoundException
    form = await read_form(request)
    here = await _kept(viewer, {"town": form.text("town")})
    days = whole(form.text("days"))
    if days is None or not 1 <= days <= 999:
        return await _page(here, localised(_DAYS), name, 422)
    row = {"id": new_id(), "area": here.town.id, "name": name, "days": days, "changed_at": now()}
    await write(_switch, {**row, "switched_on": form.text("on") == "1", "changed_by": viewer.account_id})
    return Redirect(here.address("/desk/tasks/rules"), status_code=303)


def _switch(row: dict[str, Any]):
    """Plan: store how the rule is set from now on."""
    found = yield Fetch("SELECT days, switched_on FROM task_rule WHERE area = ? AND name = ?", row["area"], row["name"])
    before = {"days": found[0]["days"], "on": bool(found[0]["switched_on"])} if found else None
    yield Insert(TaskRule, [row], ignore=True)
    yield Execute(
        "UPDATE task_rule SET days = ?, switched_on = ?, changed_by = ?, changed_at = ? WHERE area = ? AND name = ?",
        *(row[name] for name in ("days", "switched_on", "changed_by", "changed_at", "area", "name")),
    )
    rows = yield Fetch("SELECT id FROM task_rule WHERE area = ? AND name = ?", row["area"], row["name"])
    subject: UUID = rows[0]["id"]
    after, verb = (
        {"days": row["days"], "on": row["switched_on"]},
        "switched_on" if row["switched_on"] else "switched_off",
    )
    told = ({"name": row["name"], **before} if before else None), {"name": row["name"], **after}
    yield from setting(verb, "task_rule", subject, row["area"], row["changed_by"], *told)


ROUTES = [show_rules, switch_rule]
