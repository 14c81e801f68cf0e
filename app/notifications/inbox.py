"""Telling people something: a row in the inbox of each, and a delivery to each device that allowed push.

Called from inside another verb's plan, so that the messages are committed in the same transaction as what causes them (a
transactional outbox).
"""

from collections.abc import Generator, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from app.accounts.touching import touch_accounts
from app.db import Fetch, Insert
from app.lib.ids import new_id
from app.notifications.delivery.ladder import first_look, not_before, town_wishes, wishes_of
from app.notifications.delivery.waking import wake_all
from app.notifications.tables import Delivery, InboxItem

DELIVER_WITHIN = timedelta(days=3)
"""How long a message without a due date is worth delivering."""
DELIVER_AT_LEAST = timedelta(hours=1)
"""How long a message is tried even when its due date is closer than that, or past."""


class Message(NamedTuple):
    """What to tell. `title`: a marked msgid or somebody's own words; `subject` is what opens (links.py).

    `must_reach`: it climbs the ladder though it is not urgent, as what is asked of somebody does.
    """

    title: str
    body: str
    subject_kind: str
    subject: UUID
    urgency: str = "normal"
    due_at: datetime | None = None
    must_reach: bool = False


def new_items(message: Message, accounts: Iterable[UUID], moment: datetime) -> list[dict[str, Any]]:
    """Inbox rows for these people, with their ids: made before the plan runs, because it may run twice (a retry)."""
    return [
        {
            "id": new_id(),
            "account": account,
            "subject_kind": message.subject_kind,
            "subject": message.subject,
            "title": message.title[:160],
            "body": message.body,
            "urgency": message.urgency,
            "created_at": moment,
            "climb_at": first_look(moment, message.urgency, message.must_reach),
        }
        for account in accounts
    ]


def notify(items: Sequence[dict[str, Any]], due_at: datetime | None, moment: datetime) -> Generator[Any, Any, int]:
    """Plan: put these rows into inboxes and queue a delivery to each live device. Returns how many deliveries.

    What is not urgent is held back over the quiet hours of each person.
    """
    if not items:
        return 0
    accounts = [item["account"] for item in items]
    yield Insert(InboxItem, items)
    yield from touch_accounts(accounts)
    subscriptions = yield Fetch(
        """
        SELECT s.id, s.account, w.quiet_from, w.quiet_to, w.digest, w.sms, w.email
        FROM push_subscription s JOIN device d ON d.id = s.device LEFT JOIN notify_wish w ON w.account = s.account
        WHERE s.account = ANY(?) AND s.removed_at IS NULL AND d.revoked_at IS NULL AND d.expires_at > ?
        """,
        accounts,
        moment,
    )
    by_account: dict[UUID, list[dict[str, Any]]] = {}
    for item in items:
        by_account.setdefault(item["account"], []).append(item)
    town = town_wishes()
    deliveries = []
    for row in subscriptions:
        wishes = town if row["quiet_from"] is None else wishes_of(row)
        for item in by_account[row["account"]]:
            begins = not_before(moment, item["urgency"], wishes)
            deliveries.append(
                {
                    "id": new_id(),
                    "item": item["id"],
                    "subscription": row["id"],
                    "next_attempt_at": begins,
                    "expires_at": max(due_at or moment + DELIVER_WITHIN, begins + DELIVER_AT_LEAST),
                }
            )
    if deliveries:
        yield Insert(Delivery, deliveries)
        if any(row["next_attempt_at"] <= moment for row in deliveries):
            yield from wake_all()
    return len(deliveries)
