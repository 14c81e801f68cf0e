"""Who is told of a verb, in their inbox. Read-only plans, so that a record from a phone can send its news in its own commit."""

from datetime import datetime
from typing import Any
from uuid import UUID

from app.accounts.holders import over
from app.cases.verbs import Verb
from app.db import Fetch, Lookup
from app.notifications.inbox import Message, new_items
from app.problems.words import DESK_NEWS, GROUP_NEWS, NEWS
from app.problems.workflow.carrying_out import Given

DESK_SUBJECT = "desk_problem"
"""What an inbox item of the desk opens: the problem's page there."""


MUST_REACH = ("reopened",)
"""What the desk and the departments must hear even when it is not urgent: it is escalated until it has arrived."""


def members(departments: list[UUID]) -> Lookup:
    """Accounts of these departments."""
    if not departments:
        return []
    rows = yield Fetch(
        "SELECT DISTINCT m.account FROM department_member m JOIN account a ON a.id = m.account "
        "WHERE m.department = ANY(?) AND a.disabled_at IS NULL",
        departments,
    )
    return [row["account"] for row in rows]


def having(problem: UUID) -> Lookup:
    """Departments that have it now."""
    rows = yield Fetch("SELECT department FROM problem_dispatch WHERE problem = ? AND ended_at IS NULL", problem)
    return [row["department"] for row in rows]


def holders(path: str, moment: datetime, *roles: str) -> Lookup:
    """Accounts that hold one of these roles over a place."""
    rows = yield from over([path], moment, roles)
    return list(dict.fromkeys(row["account"] for row in rows))


def words_for(given: Given) -> str:
    """What the message says beside its title."""
    return given.result or given.reason


def of(
    verb: Verb, problem: dict[str, Any], given: Given, actor: UUID | None, moment: datetime, dispatched: list[UUID]
) -> Lookup:
    """Inbox rows for a verb; whoever acts gets none. `dispatched`: departments that have it before the verb."""
    told, words = {actor}, words_for(given)
    items: list[dict[str, Any]] = []

    def tell(title: str, opens: tuple[str, UUID], accounts: list[UUID], **more: Any) -> None:
        fresh = [account for account in dict.fromkeys(accounts) if account not in told]
        told.update(fresh)
        items.extend(new_items(Message(title, words, *opens, **more), fresh, moment))

    page = ("household", problem["household"]) if problem["household"] else ("problem", problem["id"])
    if "reporter" in verb.tells:
        tell(NEWS[verb.name], page, [problem["account"]])
    others: list[UUID] = []
    if "departments" in verb.tells:
        others += yield from members([*dispatched, *given.departments])
    if "desk" in verb.tells:
        others += yield from holders(problem["path"], moment, "dispatcher")
    if "closer" in verb.tells and problem["closed_by"]:
        others.append(problem["closed_by"])
    if others:
        urgency = "urgent" if problem["urgency"] == "danger" else "normal"
        must = verb.name in MUST_REACH
        tell(DESK_NEWS[verb.name], (DESK_SUBJECT, problem["id"]), others, urgency=urgency, must_reach=must)
    if "leaders" in verb.tells:
        tell(GROUP_NEWS[verb.name], page, (yield from holders(problem["path"], moment, "leader")))
    return items
