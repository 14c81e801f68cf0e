"""What the town does with a reported problem. Each verb is a conditional change: the loser is told what happened instead."""

import json
from datetime import datetime
from typing import Any
from uuid import UUID

from app.db import Execute, Fetch, Insert, Update
from app.events.tables import Event
from app.notifications.inbox import Message, new_items, notify
from app.problems.tables import Problem
from app.web.errors import Conflict
from app.web.i18n import N_

RESULT_LENGTH = 2000
SETTLED = N_("A problem you reported is settled")

_CLOSED = N_("%(name)s has settled this problem already. Please look at the result below.")
_CHANGED = N_("The reporter has corrected or withdrawn this problem meanwhile. Please open the list again.")


def news_of_result(problem: dict[str, Any], result: str, moment: datetime) -> list[dict[str, Any]]:
    """Inbox rows that tell the reporter; minted before the plan. It opens the home's page, which the phone holds."""
    kind, subject = ("household", problem["household"]) if problem["household"] else ("problem", problem["id"])
    return new_items(Message(SETTLED, result, kind, subject), [problem["account"]], moment)


def close(problem: dict[str, Any], result: str, actor: UUID, news: list[dict[str, Any]], moment: datetime):
    """Plan: settle a problem with a result. Raises Conflict when somebody was quicker."""
    change = {"state": "closed", "result": result, "closed_at": moment, "closed_by": actor}
    still = {"id": problem["id"], "state": "reported", "superseded_by": None, "withdrawn_at": None}
    changed = yield Update(Problem, change, still)
    if not changed:
        rows = yield Fetch(
            "SELECT a.name FROM problem p JOIN account a ON a.id = p.closed_by WHERE p.id = ?", problem["id"]
        )
        raise Conflict(_CLOSED, {"name": rows[0]["name"]}) if rows else Conflict(_CHANGED)
    if problem["household"]:
        yield Execute("UPDATE household SET revision = revision + 1 WHERE id = ?", problem["household"])
    yield from notify(news, None, moment)
    event = {
        "actor": actor,
        "area": problem["area"],
        "subject_kind": "problem",
        "subject": problem["id"],
        "verb": "closed",
        "detail": json.dumps({"category": problem["category"]}),
    }
    yield Insert(Event, [event])
