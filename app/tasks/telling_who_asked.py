"""Telling whoever asked for a task what became of it: that help is needed, or that the person it is about is gone."""

from collections.abc import Generator
from datetime import datetime
from typing import Any
from uuid import UUID

from app.accounts.holders import holds
from app.db import Execute, Fetch
from app.notifications.delivery.climbing import let_go
from app.notifications.inbox import Message, new_items, notify
from app.tasks.words import OPEN_STATES
from app.web.i18n import N_

GONE = N_("Somebody whom a task is about has moved away or died")

# Whoever has no desk page of tasks, such as a doctor, is led to the person's page instead.
_CREATOR = f"""
SELECT t.title, t.urgency, t.resident, a.id AS account,
       (SELECT count(*) FROM assignment s WHERE s.account = a.id AND {holds()}
        AND s.role IN ('dispatcher', 'town_admin', 'village_admin', 'cadre')) AS desks
FROM task t JOIN account a ON a.id = t.created_by WHERE t.id = ? AND a.id <> ? AND a.disabled_at IS NULL
"""


def tell_creator(task: UUID, words: str, reporter: UUID, moment: datetime) -> Generator[Any, Any, None]:
    """Plan: tell whoever asked. For what a rule asked there is nobody to tell."""
    for row in (yield Fetch(_CREATOR, moment, moment, task, reporter)):
        kind, subject = "desk_task", task
        if not row["desks"] and row["resident"]:
            kind, subject = "desk_health", row["resident"]
        # A call for help is as urgent as its task; that somebody moved away or died need wake nobody at night.
        message = Message(words, row["title"], kind, subject, "normal" if words == GONE else row["urgency"])
        yield from notify(new_items(message, [row["account"]], moment), None, moment)


def person_gone(resident: UUID, reporter: UUID, moment: datetime) -> Generator[Any, Any, None]:
    """Plan: a person was noted as moved away or dead, so stop calling people about open tasks for them."""
    tasks = yield Fetch(
        "SELECT DISTINCT s.task FROM task_assignment s JOIN task t ON t.id = s.task "
        "WHERE t.resident = ? AND s.state = ANY(?)",
        resident,
        list(OPEN_STATES),
    )
    ids = [row["task"] for row in tasks]
    if not ids:
        return
    items = yield Fetch("SELECT id FROM inbox_item WHERE subject = ANY(?) AND climb_at IS NOT NULL", ids)
    yield from let_go([row["id"] for row in items])
    yield Execute(
        "UPDATE account SET revision = revision + 1 WHERE id IN "
        "(SELECT s.account FROM task_assignment s WHERE s.task = ANY(?))",
        ids,
    )
    for task in ids:
        yield from tell_creator(task, GONE, reporter, moment)
