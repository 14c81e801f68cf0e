"""The order of a leader's tasks, and why it is so in words: the last day, urgency, and who needs somebody most.

It is about what is to be done, never about who does it: nobody is counted or compared.
"""

from datetime import date, datetime
from typing import Any

from app.lib.clock import local
from app.web.i18n import N_

OVERDUE = N_("its day has passed")
DUE_TODAY = N_("due today")
DUE_TOMORROW = N_("due tomorrow")
URGENT = N_("urgent")
RETURNED = N_("to be looked at once more")
ALONE = N_("somebody lives alone there")
RAISED = N_("the last blood pressure was raised")
PROBLEM = N_("a problem there is open")
_FAR = date(9999, 1, 1)


def why(task: dict[str, Any], moment: datetime) -> list[str]:
    """What speaks for doing it soon, the most pressing first, as msgids.

    `task`: with `due_at`, `urgency`, `state`, and of its home `lives_alone`, `raised`, `open_problems`.
    """
    days = (local(task["due_at"]).date() - local(moment).date()).days if task["due_at"] else None
    said = [
        (days is not None and (days < 0 or task["due_at"] < moment), OVERDUE),
        (days == 0 and task["due_at"] >= moment, DUE_TODAY),
        (days == 1, DUE_TOMORROW),
        (task["urgency"] == "urgent", URGENT),
        (task["state"] == "returned", RETURNED),
        (bool(task["raised"]), RAISED),
        (bool(task["lives_alone"]), ALONE),
        (bool(task["open_problems"]), PROBLEM),
    ]
    return [words for holds, words in said if holds]


def order(task: dict[str, Any], moment: datetime) -> tuple[Any, ...]:
    """A key to sort by: what is late or due by tomorrow, then what is urgent, then by last day; among equals by need."""
    due = local(task["due_at"]).date() if task["due_at"] else _FAR
    days = (due - local(moment).date()).days
    need = sum(bool(task[name]) for name in ("raised", "lives_alone", "open_problems"))
    return min(max(days, -1), 2), task["urgency"] != "urgent", due, -need, task["created_at"], str(task["id"])
