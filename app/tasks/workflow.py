"""What happens to a task after it was assigned: it arrives on a phone, is opened there, or is taken back.

Reports come by receiving.py. Each verb is a conditional change, so that a late one never undoes a newer.
"""

import json
from datetime import datetime
from uuid import UUID

from app.db import Execute, Fetch, Insert
from app.events.tables import Event
from app.notifications.climbing import let_go, reached
from app.tasks.words import OPEN_STATES
from app.web.errors import Conflict, NotFoundException
from app.web.i18n import N_


def arrived(account: UUID, deliveries: list[UUID], moment: datetime):
    """Plan: pushes reached a device of this person. Ids of others, and unknown ones, are passed over."""
    rows = yield Fetch(
        """
        SELECT d.id, d.item, i.subject, i.subject_kind FROM delivery d JOIN inbox_item i ON i.id = d.item
        WHERE (d.id = ANY(?) OR d.digest = ANY(?)) AND i.account = ?
        """,
        deliveries,
        deliveries,
        account,
    )
    ids = [row["id"] for row in rows]
    if not ids:
        return
    yield Execute(
        "UPDATE delivery SET state = 'arrived', arrived_at = ?, claimed_until = NULL "
        "WHERE id = ANY(?) AND state IN ('queued', 'sending', 'sent', 'failed')",
        moment,
        ids,
    )
    yield from reached([row["item"] for row in rows], moment)
    tasks = [row["subject"] for row in rows if row["subject_kind"] == "task"]
    if tasks:
        yield from held_on_phone(account, tasks, moment)


def held_on_phone(account: UUID, tasks: list[UUID], moment: datetime):
    """Plan: these tasks' pages lie on the person's phone: the receipt where push does not work."""
    yield Execute(
        "UPDATE task_assignment SET state = 'arrived', arrived_at = ? "
        "WHERE task = ANY(?) AND account = ? AND state = 'assigned'",
        moment,
        tasks,
        account,
    )
    items = yield Fetch(
        "SELECT id FROM inbox_item WHERE subject = ANY(?) AND account = ? AND arrived_at IS NULL", tasks, account
    )
    yield from reached([row["id"] for row in items], moment)


def opened(account: UUID, task: UUID, moment: datetime):
    """Plan: the person looks at the task. Returns whether it is one of theirs."""
    look = "(SELECT t.needs FROM task t WHERE t.id = task_assignment.task) = 'look'"
    changed = yield Execute(
        f"UPDATE task_assignment SET state = CASE WHEN {look} THEN 'done' ELSE 'opened' END, opened_at = ?, "
        f"reported_at = CASE WHEN {look} THEN ? ELSE reported_at END, arrived_at = COALESCE(arrived_at, ?) "
        "WHERE task = ? AND account = ? AND state IN ('assigned', 'arrived')",
        moment,
        moment,
        moment,
        task,
        account,
    )
    yield Execute(
        "UPDATE inbox_item SET read_at = ? WHERE account = ? AND subject = ? AND read_at IS NULL", moment, account, task
    )
    if changed:
        items = yield Fetch("SELECT id FROM inbox_item WHERE account = ? AND subject = ?", account, task)
        ids = [row["id"] for row in items]
        yield from reached(ids, moment)
        yield Execute("UPDATE delivery SET state = 'opened' WHERE item = ANY(?) AND state IN ('sent', 'arrived')", ids)
        return True
    return bool((yield Fetch("SELECT 1 AS one FROM task_assignment WHERE task = ? AND account = ?", task, account)))


def accept(account: UUID, task: UUID, moment: datetime):
    """Plan: the person takes the task on. Raises NotFoundException, or Conflict when there is nothing to take on any more."""
    rows = yield Fetch(
        "SELECT t.area, s.state FROM task_assignment s JOIN task t ON t.id = s.task WHERE s.task = ? AND s.account = ?",
        task,
        account,
    )
    if not rows:
        raise NotFoundException
    if rows[0]["state"] == "accepted":
        return
    changed = yield Execute(
        "UPDATE task_assignment SET state = 'accepted', accepted_at = ?, revision = revision + 1, "
        "opened_at = COALESCE(opened_at, ?), arrived_at = COALESCE(arrived_at, ?) "
        "WHERE task = ? AND account = ? AND state = ANY(?)",
        moment,
        moment,
        moment,
        task,
        account,
        list(OPEN_STATES),
    )
    if not changed:
        raise Conflict(N_("This task was already reported, or the town has taken it back. Nothing more is needed."))
    yield Execute("UPDATE account SET revision = revision + 1 WHERE id = ?", account)
    event = {"actor": account, "area": rows[0]["area"], "subject_kind": "task", "subject": task, "verb": "accepted"}
    yield Insert(Event, [event])


def cancel(task: UUID, actor: UUID, moment: datetime):
    """Plan: the town takes a task back from everybody who has not reported it.

    Raises NotFoundException for an unknown task, Conflict when it was taken back already.
    """
    rows = yield Fetch("SELECT area FROM task WHERE id = ?", task)
    if not rows:
        raise NotFoundException
    changed = yield Execute("UPDATE task SET cancelled_at = ? WHERE id = ? AND cancelled_at IS NULL", moment, task)
    if not changed:
        raise Conflict(N_("This task was already taken back."))
    people = yield Fetch(
        "SELECT account FROM task_assignment WHERE task = ? AND state = ANY(?)", task, list(OPEN_STATES)
    )
    yield Execute(
        "UPDATE task_assignment SET state = 'cancelled', revision = revision + 1 WHERE task = ? AND state = ANY(?)",
        task,
        list(OPEN_STATES),
    )
    accounts = [row["account"] for row in people]
    if accounts:
        yield Execute("UPDATE account SET revision = revision + 1 WHERE id = ANY(?)", accounts)
    # What has not been sent yet need not be.
    items = yield Fetch("SELECT id FROM inbox_item WHERE subject = ? AND climb_at IS NOT NULL", task)
    yield from let_go([row["id"] for row in items])
    yield Execute(
        "UPDATE delivery SET state = 'gone', last_error = 'task taken back' "
        "WHERE state = 'queued' AND item IN (SELECT id FROM inbox_item WHERE subject = ?)",
        task,
    )
    event = {"actor": actor, "area": rows[0]["area"], "subject_kind": "task", "subject": task, "verb": "cancelled"}
    yield Insert(Event, [{**event, "detail": json.dumps({"people": len(accounts)})}])
