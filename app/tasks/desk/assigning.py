"""Asking something of people: one leader, or every leader of an area, in one commit."""

import json
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from app.accounts.holders import people_within
from app.db import Insert
from app.events.happened import happened
from app.lib.clock import now, today
from app.lib.days import day_of, last_minute_of
from app.lib.ids import new_id
from app.notifications.inbox import Message, new_items, notify
from app.sync.kinds import Fault
from app.tasks.receiving import LINE_LENGTH, MOST_LINES
from app.tasks.tables import Task, TaskAssignment
from app.tasks.words import GONE, KINDS, NEEDS, URGENCIES
from app.web.i18n import N_

TITLE_LENGTH = 120
DETAIL_LENGTH = 2000
LONGEST_DUE = timedelta(days=730)
EVERYBODY = "all"
"""What `who` says when every leader of the area is asked."""


class TaskForm(NamedTuple):
    """A filled-in form. `who`: EVERYBODY or one account's id as text. `due`: the last day, as YYYY-MM-DD.

    `role`: of those asked. `needs`: report or look. `checklist`: one thing on each line. `resident`: whom it is about.
    """

    title: str = ""
    detail: str = ""
    kind: str = "other"
    urgency: str = "normal"
    due: str = ""
    who: str = ""
    role: str = "leader"
    needs: str = "report"
    checklist: str = ""
    resident: str = ""


async def in_charge(path: str) -> list[dict[str, Any]]:
    """Whoever looks after a home: the leaders of its group, stand-ins too, else the cadres over it."""
    return await people_within(path) or await people_within(path, "cadre")


def checklist_of(text: str) -> list[str]:
    """The lines of a checklist, without empty ones."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def faults(wish: TaskForm, leaders: list[dict[str, Any]]) -> list[Fault]:
    """What has to be mended before anybody is asked."""
    found = []
    if not wish.title:
        found.append(Fault("title", N_("Please say in a few words what is to be done.")))
    elif len(wish.title) > TITLE_LENGTH:
        found.append(Fault("title", N_("Please shorten it to %(limit)d characters at most."), {"limit": TITLE_LENGTH}))
    if len(wish.detail) > DETAIL_LENGTH:
        found.append(
            Fault("detail", N_("Please shorten it to %(limit)d characters at most."), {"limit": DETAIL_LENGTH})
        )
    if wish.kind not in KINDS:
        found.append(Fault("kind", N_("Please choose what kind of task it is.")))
    if wish.urgency not in URGENCIES:
        found.append(Fault("urgency", N_("Please choose how urgent the task is.")))
    if wish.needs not in NEEDS:
        found.append(Fault("needs", N_("Please choose whether a report is needed.")))
    lines = checklist_of(wish.checklist)
    if len(lines) > MOST_LINES or any(len(line) > LINE_LENGTH for line in lines):
        message = N_("A checklist has %(most)d lines at most, of %(limit)d characters each. Please shorten it.")
        found.append(Fault("checklist", message, {"most": MOST_LINES, "limit": LINE_LENGTH}))
    if wish.due:
        day = day_of(wish.due)
        if day is None or not today() <= day <= today() + LONGEST_DUE:
            found.append(Fault("due", N_("Please choose a day from today on, within two years.")))
    if not leaders:
        nobody = N_("No leader is on duty in this area. Please choose another area.")
        if wish.role != "leader":
            nobody = N_("Nobody with this role is on duty here. Please choose another role or another area.")
        found.append(Fault("who", nobody))
    elif wish.who != EVERYBODY and wish.who not in {str(each["account"]) for each in leaders}:
        found.append(Fault("who", N_("Please choose who is to do it.")))
    return found


def whom_faults(wish: TaskForm, people: list[dict[str, Any]]) -> list[Fault]:
    """What is wrong with the person it is about. `people`: of the home, each with `id`, `name` and `state`."""
    if not wish.resident:
        return []
    person = next((each for each in people if str(each["id"]) == wish.resident), None)
    if person is None:
        return [Fault("resident", N_("This person does not live in that home. Please choose whom it is about."))]
    if person["state"] in GONE:
        message = N_("%(name)s has moved away or died. Please choose somebody else, or the whole home.")
        return [Fault("resident", message, {"name": person["name"]})]
    return []


def due_moment(text: str) -> datetime | None:
    """The end of the last day in the town's zone, in UTC; None without one."""
    day = day_of(text)
    return last_minute_of(day) if day else None


def new_task(
    wish: TaskForm,
    leaders: list[dict[str, Any]],
    area: UUID,
    creator: UUID | None,
    household: UUID | None = None,
    problem: UUID | None = None,
    rule: str | None = None,
    resident: UUID | None = None,
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The rows for a validated form: the task, and one assignment for each person asked, in the order of `leaders`."""
    moment = now()
    asked = [each["account"] for each in leaders if wish.who in (EVERYBODY, str(each["account"]))]
    task = {
        "id": new_id(),
        "kind": wish.kind,
        "title": wish.title,
        "detail": wish.detail,
        "area": area,
        "household": household,
        "resident": resident,
        "problem": problem,
        "urgency": wish.urgency,
        "due_at": due_moment(wish.due),
        "created_by": creator,
        "created_at": moment,
        "needs": wish.needs,
        "checklist": json.dumps(checklist_of(wish.checklist), ensure_ascii=False),
        "rule": rule,
    }
    # Ids ascend in the order of micro-grids, so that the list of people can be paged by id (keyset pagination).
    ids = sorted(new_id() for _ in asked)
    assignments = [
        {"id": key, "task": task["id"], "account": account, "assigned_at": moment}
        for key, account in zip(ids, asked, strict=True)
    ]
    return task, assignments


def assign(task: dict[str, Any], assignments: list[dict[str, Any]]):
    """Plan: store a task, ask everybody, fill their inboxes and queue the pushes."""
    accounts = [each["account"] for each in assignments]
    message = Message(
        task["title"], task["detail"][:200], "task", task["id"], task["urgency"], task["due_at"], must_reach=True
    )
    yield Insert(Task, [task])
    yield Insert(TaskAssignment, assignments)
    yield from notify(new_items(message, accounts, task["created_at"]), task["due_at"], task["created_at"])
    detail = {"people": len(accounts), "urgency": task["urgency"]}
    yield happened("task", task["id"], "assigned", actor=task["created_by"], area=task["area"], detail=detail)
