"""Who is told of a verb, in their inbox. Plans of reading alone, so that a record from a phone tells in its own commit."""

from collections.abc import Generator
from datetime import datetime
from typing import Any
from uuid import UUID

from app.db import Fetch, fetch
from app.notifications.inbox import Message, new_items
from app.problems.words import DESK_NEWS, GROUP_NEWS, NEWS
from app.problems.workflow.carrying_out import Wish
from app.problems.workflow.verbs import Verb

DESK_SUBJECT = "desk_problem"
"""What an inbox item of the desk opens: the problem's page there."""


MUST_REACH = ("reopened",)
"""What the desk and the departments must hear even when it is not urgent: the ladder goes on until it arrived."""

Reading = Generator[Fetch, list[dict[str, Any]], Any]
"""A plan that only reads; its value is what it found."""


async def asked(plan: Reading) -> Any:
    """What such a plan finds, outside of any commit."""
    try:
        question = next(plan)
        while True:
            question = plan.send(await fetch(question.sql, *question.params))
    except StopIteration as end:
        return end.value


def members(departments: list[UUID]) -> Reading:
    """Accounts of these departments."""
    if not departments:
        return []
    rows = yield Fetch(
        "SELECT DISTINCT m.account FROM department_member m JOIN account a ON a.id = m.account "
        "WHERE m.department = ANY(?) AND a.disabled_at IS NULL",
        departments,
    )
    return [row["account"] for row in rows]


def having(problem: UUID) -> Reading:
    """Departments that have it now."""
    rows = yield Fetch("SELECT department FROM problem_dispatch WHERE problem = ? AND ended_at IS NULL", problem)
    return [row["department"] for row in rows]


def holders(path: str, moment: datetime, *roles: str) -> Reading:
    """Who holds one of these roles over a place."""
    rows = yield Fetch(
        "SELECT DISTINCT s.account FROM assignment s JOIN area r ON r.id = s.area JOIN account a ON a.id = s.account "
        "WHERE s.role = ANY(?) AND s.since <= ? AND (s.until IS NULL OR s.until > ?) AND a.disabled_at IS NULL "
        "AND r.path = ANY(?)",
        list(roles),
        moment,
        moment,
        _above(path),
    )
    return [row["account"] for row in rows]


def _above(path: str) -> list[str]:
    """The paths of an area and all it lies in."""
    codes = path.split(".")
    return [".".join(codes[:length]) for length in range(1, len(codes) + 1)]


def words_for(wish: Wish) -> str:
    """What the message says beside its title."""
    return wish.result or wish.reason


def of(
    verb: Verb, problem: dict[str, Any], wish: Wish, actor: UUID | None, moment: datetime, dispatched: list[UUID]
) -> Reading:
    """Inbox rows for a verb; who acts is told nothing. `dispatched`: departments that have it before the verb."""
    told, words = {actor}, words_for(wish)
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
        others += yield from members([*dispatched, *wish.departments])
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
