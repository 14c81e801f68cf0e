"""Tasks that the system itself asks for, in the transaction of the record that caused them."""

from collections.abc import Generator
from datetime import datetime
from typing import Any

from app.accounts.holders import holds
from app.blood_pressure.alarm import TaskWanted
from app.db import Fetch
from app.lib.days import last_minute_of
from app.lib.ids import new_id
from app.tasks.desk.assigning import assign

_LEADERS = f"""
SELECT DISTINCT s.account FROM assignment s JOIN account a ON a.id = s.account
WHERE s.role = 'leader' AND s.area = ? AND {holds()} AND a.disabled_at IS NULL
"""


def ask_for(asks: list[TaskWanted], moment: datetime) -> Generator[Any, Any, None]:
    """Plan: one task each, for the named person if they lead there, else for the leaders there; without any for that person."""
    for ask in asks:
        rows = yield Fetch(_LEADERS, ask.area, moment, moment)
        leaders = [row["account"] for row in rows]
        if ask.account in leaders or not leaders:
            # A machine cannot go to a door; its account is disabled, which leaves it out here.
            able = yield Fetch("SELECT id FROM account WHERE id = ? AND disabled_at IS NULL", ask.account)
            leaders = [row["id"] for row in able]
        task = {
            "id": new_id(),
            "kind": "measure",
            "title": ask.title,
            "detail": ask.detail,
            "area": ask.area,
            "household": ask.household,
            "resident": ask.resident,
            "problem": None,
            "urgency": ask.urgency,
            "due_at": last_minute_of(ask.due_on) if ask.due_on else None,
            "created_by": ask.created_by,
            "created_at": moment,
        }
        people = [{"id": new_id(), "task": task["id"], "account": each, "assigned_at": moment} for each in leaders]
        if people:
            yield from assign(task, people)
