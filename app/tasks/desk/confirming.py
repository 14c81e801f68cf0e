"""What the desk does with one person's task: confirm it, give it back, pass it on, note a call; and give everybody more time.

Each verb is a conditional change that writes its event; the person is told, and the pages they hold change.
"""

import json
from datetime import datetime
from typing import Any
from uuid import UUID

from app.accounts.touching import touch_accounts
from app.db import Execute, Fetch, Insert
from app.events.happened import happened
from app.notifications.delivery.climbing import let_go, reached
from app.notifications.inbox import Message, new_items, notify
from app.tasks.tables import TaskAssignment
from app.tasks.words import OPEN_STATES
from app.web.errors import Conflict
from app.web.i18n import N_

RETURNED = N_("Please look at this task once more")
LONGER = N_("A task has more time")
REASON_LENGTH = 500

_OVER = N_("Meanwhile something else happened to this task. Please look at it again.")
_HAS_IT = N_("This person has the task already.")

Asked = dict[str, Any]
"""One assignment as loaded: `assignment`, `task`, `account`, `area`, `title`, `urgency`, `due_at`."""


def _event(asked: Asked, verb: str, actor: UUID, moment: datetime, **detail: Any):
    said = json.dumps({"account": str(asked["account"]), **detail})
    yield happened("task", asked["task"], verb, actor=actor, area=asked["area"], at=moment, detail=said)


def _move(asked: Asked, state: str, was: tuple[str, ...], reason: str, moment: datetime):
    confirmed = ", confirmed_at = ?" if state == "confirmed" else ""
    changed = yield Execute(
        f"UPDATE task_assignment SET state = ?, reason = ?, revision = revision + 1{confirmed} "
        "WHERE id = ? AND state = ANY(?)",
        state,
        reason,
        *([moment] if confirmed else []),
        asked["assignment"],
        list(was),
    )
    if not changed:
        raise Conflict(_OVER)
    yield from touch_accounts([asked["account"]])


def _tell(asked: Asked, title: str, body: str, account: UUID, moment: datetime):
    message = Message(title, body, "task", asked["task"], asked["urgency"], asked["due_at"], must_reach=True)
    yield from notify(new_items(message, [account], moment), asked["due_at"], moment)


def confirm(asked: Asked, actor: UUID, moment: datetime):
    """Plan: the report is good. Raises Conflict."""
    yield from _move(asked, "confirmed", ("done", "cannot"), "", moment)
    yield from _event(asked, "confirmed", actor, moment)


def give_back(asked: Asked, reason: str, actor: UUID, moment: datetime):
    """Plan: it has to be looked at again, for a reason that the person is told. Raises Conflict."""
    yield from _move(asked, "returned", ("done", "cannot", "confirmed"), reason, moment)
    yield from _event(asked, "returned", actor, moment, reason=reason)
    yield from _tell(asked, RETURNED, reason, asked["account"], moment)


def pass_on(asked: Asked, to: UUID, assignment: UUID, actor: UUID, moment: datetime):
    """Plan: somebody else does it. `assignment`: id of the new row. Raises Conflict."""
    if (yield Fetch("SELECT 1 AS one FROM task_assignment WHERE task = ? AND account = ?", asked["task"], to)):
        raise Conflict(_HAS_IT)
    yield from _move(asked, "reassigned", (*OPEN_STATES, "cannot"), "", moment)
    items = yield Fetch("SELECT id FROM inbox_item WHERE subject = ? AND account = ?", asked["task"], asked["account"])
    yield from let_go([row["id"] for row in items])
    yield Insert(TaskAssignment, [{"id": assignment, "task": asked["task"], "account": to, "assigned_at": moment}])
    yield from _event(asked, "reassigned", actor, moment, to=str(to))
    yield from _tell(asked, asked["title"], asked["detail"][:200], to, moment)


def note_call(asked: Asked, actor: UUID, moment: datetime):
    """Plan: somebody reached the person by phone: the message has arrived. Saying it again changes nothing."""
    items = yield Fetch("SELECT id FROM inbox_item WHERE subject = ? AND account = ?", asked["task"], asked["account"])
    ids = [row["id"] for row in items]
    yield Execute(
        "UPDATE rung_delivery SET state = 'arrived', arrived_at = ? WHERE item = ANY(?) AND channel = 'call' "
        "AND state = 'queued'",
        moment,
        ids,
    )
    yield from reached(ids, moment)
    changed = yield Execute(
        "UPDATE task_assignment SET state = 'arrived', arrived_at = ? WHERE id = ? AND state = 'assigned'",
        moment,
        asked["assignment"],
    )
    if changed:
        yield from _event(asked, "called", actor, moment)


def extend(task: dict[str, Any], due_at: datetime, actor: UUID, moment: datetime):
    """Plan: a later last day for everybody who has it open. Raises Conflict when it was taken back or moved meanwhile."""
    same = "due_at = ?" if task["due_at"] else "due_at IS NULL"
    changed = yield Execute(
        f"UPDATE task SET due_at = ? WHERE id = ? AND cancelled_at IS NULL AND {same}",
        due_at,
        task["id"],
        *([task["due_at"]] if task["due_at"] else []),
    )
    if not changed:
        raise Conflict(_OVER)
    still = list(OPEN_STATES)
    people = yield Fetch("SELECT account FROM task_assignment WHERE task = ? AND state = ANY(?)", task["id"], still)
    yield Execute(
        "UPDATE task_assignment SET revision = revision + 1 WHERE task = ? AND state = ANY(?)", task["id"], still
    )
    until = {"due_at": due_at.isoformat()}
    yield happened("task", task["id"], "extended", actor=actor, area=task["area"], at=moment, detail=until)
    # Good news can wait in the inbox: it wakes nobody and is not escalated to another channel.
    message = Message(LONGER, task["title"], "task", task["id"], "normal", due_at, must_reach=True)
    items = new_items(message, [row["account"] for row in people], moment)
    yield from notify([{**item, "climb_at": None} for item in items], due_at, moment)
