"""The desk switches rules on and off for its town."""

from typing import Any
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from app.db import Execute, Fetch, Insert, fetch, write
from app.events.tables import Event
from app.lib.clock import now
from app.lib.ids import new_id
from app.lib.numbers import whole
from app.tasks.rules import RULES
from app.tasks.tables import TaskRule
from app.web.auth import role
from app.web.forms import read_form
from app.web.i18n import N_, localised
from app.web.templates import render
from app.web.viewer import Held, Viewer

ROLES = ("town_admin", "dispatcher")
_DAYS = N_("Please write a number of days from 1 to 999.")


def _town(viewer: Viewer) -> Held:
    """Where the viewer's rules hold: the widest area of theirs."""
    return min((held for held in viewer.assignments if held.role in ROLES), key=lambda held: len(held.area_path))


async def _page(viewer: Viewer, fault: str = "", about: str = "", status: int = 200) -> Response[str]:
    town = _town(viewer)
    rows = await fetch("SELECT name, days, switched_on FROM task_rule WHERE area = ?", town.area_id)
    known: dict[str, Any] = {row["name"]: row for row in rows}
    shown = [
        {
            "rule": rule,
            "on": bool(known.get(rule.name, {}).get("switched_on")),
            "days": known.get(rule.name, {}).get("days", rule.days),
        }
        for rule in RULES.values()
    ]
    return render("tasks/desk_rules.html", status, rules=shown, town=town, fault=fault, about=about)


@get("/desk/tasks/rules", guards=[role(*ROLES)])
async def show_rules(viewer: Viewer) -> Response[str]:
    """Every rule, and whether it is on."""
    return await _page(viewer)


@post("/desk/tasks/rules/{name:str}", guards=[role(*ROLES)], status_code=303)
async def switch_rule(name: FromPath[str], request: Request, viewer: Viewer) -> Response:
    """On or off, and after how many days."""
    if name not in RULES:
        raise NotFoundException
    form = await read_form(request)
    days = whole(form.text("days"))
    if days is None or not 1 <= days <= 999:
        return await _page(viewer, localised(_DAYS), name, 422)
    row = {"id": new_id(), "area": _town(viewer).area_id, "name": name, "days": days, "changed_at": now()}
    await write(_switch, {**row, "switched_on": form.text("on") == "1", "changed_by": viewer.account_id})
    return Redirect("/desk/tasks/rules", status_code=303)


def _switch(row: dict[str, Any]):
    """Plan: how the rule stands from now on."""
    yield Insert(TaskRule, [row], ignore=True)
    yield Execute(
        "UPDATE task_rule SET days = ?, switched_on = ?, changed_by = ?, changed_at = ? WHERE area = ? AND name = ?",
        *(row[name] for name in ("days", "switched_on", "changed_by", "changed_at", "area", "name")),
    )
    rows = yield Fetch("SELECT id FROM task_rule WHERE area = ? AND name = ?", row["area"], row["name"])
    subject: UUID = rows[0]["id"]
    event = {"at": row["changed_at"], "actor": row["changed_by"], "area": row["area"], "subject_kind": "task_rule"}
    yield Insert(
        Event, [{**event, "subject": subject, "verb": "switched_on" if row["switched_on"] else "switched_off"}]
    )


ROUTES = [show_rules, switch_rule]
