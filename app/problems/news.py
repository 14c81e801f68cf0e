"""Who is told of a verb, in their inbox."""

from datetime import datetime
from typing import Any
from uuid import UUID

from app.db import fetch
from app.notifications.inbox import Message, new_items
from app.problems.acting import Wish
from app.problems.words import DESK_NEWS, NEWS
from app.problems.workflow import Verb

DESK_SUBJECT = "desk_problem"
"""What an inbox item of the desk opens: the problem's page there."""


async def members(departments: list[UUID]) -> list[UUID]:
    """Accounts of these departments."""
    if not departments:
        return []
    rows = await fetch(
        "SELECT DISTINCT m.account FROM department_member m JOIN account a ON a.id = m.account "
        "WHERE m.department = ANY(?) AND a.disabled_at IS NULL",
        departments,
    )
    return [row["account"] for row in rows]


async def desk_of(path: str, moment: datetime, *roles: str) -> list[UUID]:
    """Who holds one of these roles (dispatcher, if none is named) over a place."""
    rows = await fetch(
        "SELECT DISTINCT s.account FROM assignment s JOIN area r ON r.id = s.area JOIN account a ON a.id = s.account "
        "WHERE s.role = ANY(?) AND s.since <= ? AND (s.until IS NULL OR s.until > ?) AND a.disabled_at IS NULL "
        "AND r.path = ANY(?)",
        list(roles or ("dispatcher",)),
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


async def of(
    verb: Verb, problem: dict[str, Any], wish: Wish, actor: UUID | None, moment: datetime, dispatched: list[UUID]
) -> list[dict[str, Any]]:
    """Inbox rows for a verb; who acts is told nothing. `dispatched`: departments that have it before the verb."""
    items: list[dict[str, Any]] = []
    urgency = "urgent" if problem["urgency"] == "danger" else "normal"
    told = {actor}
    if "reporter" in verb.tells and problem["account"] not in told:
        kind, subject = ("household", problem["household"]) if problem["household"] else ("problem", problem["id"])
        message = Message(NEWS[verb.name], words_for(wish), kind, subject)
        items += new_items(message, [problem["account"]], moment)
        told.add(problem["account"])
    others: list[UUID] = []
    if "departments" in verb.tells:
        others += await members([*dispatched, *wish.departments])
    if "desk" in verb.tells:
        others += await desk_of(problem["path"], moment)
    others = [account for account in dict.fromkeys(others) if account not in told]
    if others:
        message = Message(DESK_NEWS[verb.name], words_for(wish), DESK_SUBJECT, problem["id"], urgency)
        items += new_items(message, others, moment)
    return items
