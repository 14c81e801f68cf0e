"""What happens to a task after it was assigned: it arrives on a phone, is opened there, or is taken back.

Reports come in through receiving.py. Each verb is a conditional update, so that a late one never undoes a newer one.
"""

from datetime import datetime
from uuid import UUID

from app.accounts.touching import touch_accounts
from app.db import Execute, Fetch
from app.events.happened import happened
from app.notifications.delivery.climbing import let_go, reached
from app.notifications.inbox import Message, new_items, notify
from app.tasks.words import OPEN_STATES
from app.web.errors import Conflict, NotFoundException
from app.web.i18n import N_

NO_LONGER = {
    "cancelled": N_("Thank you. The town has taken this task back; nothing more is needed."),
    "reassigned": N_("Thank you. Somebody else does this task now; nothing more is needed."),
}
"""The message to somebody who takes on a task that is no longer theirs."""


def arrived(account: UUID, deliveries: list[UUID], moment: datetime):
    """Plan: pushes reached a device of this person. Ids that are unknown or somebody else's are ignored."""
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
    """Plan: these tasks' pages are on the person's phone, which counts as the receipt where push does not work."""
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


def take_on(account: UUID, task: UUID, said_at: datetime, moment: datetime):
    """Plan: the person takes the task on, as they said at `said_at`. Saying it again changes nothing.

    When it was taken back or passed on meanwhile the person gets a kind message saying so, and nothing else happens.
    """
    changed = yield Execute(
        "UPDATE task_assignment SET state = 'accepted', accepted_at = ?, revision = revision + 1, "
        "opened_at = COALESCE(opened_at, ?), arrived_at = COALESCE(arrived_at, ?) "
        "WHERE task = ? AND account = ? AND state = ANY(?)",
        said_at,
        said_at,
        moment,
        task,
        account,
        [state for state in OPEN_STATES if state != "accepted"],
    )
    if changed:
        yield Execute(
            "UPDATE inbox_item SET read_at = ? WHERE account = ? AND subject = ? AND read_at IS NULL",
            moment,
            account,
            task,
        )
        items = yield Fetch("SELECT id FROM inbox_item WHERE account = ? AND subject = ?", account, task)
        yield from reached([row["id"] for row in items], moment)
        return
    rows = yield Fetch(
        "SELECT t.title, s.state FROM task_assignment s JOIN task t ON t.id = s.task WHERE s.task = ? AND s.account = ?",
        task,
        account,
    )
    for row in rows:
        if row["state"] in NO_LONGER:
            message = Message(NO_LONGER[row["state"]], row["title"], "own_tasks", task)
            yield from notify(new_items(message, [account], moment), None, moment)


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
    yield from touch_accounts(accounts)
    # What has not been sent yet need not be.
    items = yield Fetch("SELECT id FROM inbox_item WHERE subject = ? AND climb_at IS NOT NULL", task)
    yield from let_go([row["id"] for row in items])
    yield Execute(
        "UPDATE delivery SET state = 'gone', last_error = 'task taken back' "
        "WHERE state = 'queued' AND item IN (SELECT id FROM inbox_item WHERE subject = ?)",
        task,
    )
    yield happened("task", task, "cancelled", actor=actor, area=rows[0]["area"], detail={"people": len(accounts)})
