"""An urgent reading has arrived: the village's doctor is notified, and somebody is asked to go back within two weeks.

This package may not import tasks, which come later in the order of packages: it asks for one through the port `ASK_TO_GO`
(dependency inversion).
"""

from collections.abc import Generator
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from app.accounts.holders import over
from app.blood_pressure.rules.follow_up import TWO_WEEKS
from app.db import Execute, Fetch
from app.db.standing import stands
from app.lib.clock import local, now
from app.lib.ports import Port
from app.notifications.inbox import Message, new_items, notify
from app.web.i18n import N_

LATE = timedelta(days=2)
"""A reading that arrives later than this is reported as late."""
DOCTORS = ("doctor",)
INSTEAD = ("village_admin", "town_admin")
"""Who is told where there is no doctor."""

_TITLE = N_("Urgent blood pressure: please look at once")
_BODY = N_("A reading at the door was 180/110 or more, or there is a danger sign. Open it to see whose it is.")
_BODY_LATE = N_(
    "A reading of 180/110 or more, or with a danger sign, has arrived late, or nobody knows when it was taken. "
    "Open it to see whose it is."
)
_TASK = N_("Measure again after an urgent reading")
_TASK_MORE = N_("Please ask whether the doctor was seen, and measure again.")


class TaskWanted(NamedTuple):
    """What somebody is to be asked to do at a home. `account`: the one person to ask; None: the leaders of the area.

    `resident`: the person in the home it is about.
    """

    area: UUID
    household: UUID
    title: str
    detail: str
    urgency: str
    due_on: date | None
    created_by: UUID | None
    account: UUID | None = None
    resident: UUID | None = None


ASK_TO_GO = Port("leaders are asked to go to a home")
"""Called with a list of TaskWanted, and the moment."""

_TOLD = f"""
UPDATE blood_pressure SET alerted_at = ?
WHERE resident = ANY(?) AND urgent AND alerted_at IS NULL AND {stands()}
"""


def raise_alarm(readings: list[dict[str, Any]]) -> Generator[Any, Any, None]:
    """Plan: tell the nearest doctors about these readings, once, and have the leader go again.

    What triggers the alarm is the arrival of a reading, whatever the phone's clock said and however long it was held there.
    """
    moment = now()
    # Several urgent readings of one person in one batch make one message, about the last of them.
    of_each = {row["resident"]: row for row in readings}
    yield Execute(_TOLD, moment, sorted(of_each))
    unsure = yield Fetch(
        "SELECT id FROM submission WHERE id = ANY(?) AND unsure", [row["id"] for row in of_each.values()]
    )
    late = {row["id"] for row in unsure}
    held = yield from over([row["path"] for row in of_each.values()], moment, [*DOCTORS, *INSTEAD])
    for row in of_each.values():
        role, accounts = nearest(held, row["path"])
        # An administrator, who sees no readings, is shown the home, so that somebody goes.
        opens = ("desk_health", row["resident"]) if role in DOCTORS else ("household", row["household"])
        body = _BODY_LATE if row["id"] in late or moment - row["measured_at"] > LATE else _BODY
        yield from notify(new_items(Message(_TITLE, body, *opens, "urgent"), accounts, moment), None, moment)
    yield from ASK_TO_GO([_ask(row, moment) for row in of_each.values()], moment)


def _ask(row: dict[str, Any], moment: datetime) -> TaskWanted:
    due_on = max(local(row["measured_at"]).date() + TWO_WEEKS, local(moment).date())
    return TaskWanted(
        area=row["area"],
        household=row["household"],
        title=_TASK,
        detail=_TASK_MORE,
        urgency="urgent",
        due_on=due_on,
        created_by=None,
        account=row["account"],
        resident=row["resident"],
    )


def nearest(held: list[dict[str, Any]], path: str) -> tuple[str, list[UUID]]:
    """The role, and who holds it: of those with a role at or above a path the nearest doctors, or where there are none the
    administrators."""
    around = [row for row in held if path == row["path"] or path.startswith(row["path"] + ".")]
    for roles in (DOCTORS, INSTEAD):
        found = [row for row in around if row["role"] in roles]
        if found:
            deepest = max(len(row["path"]) for row in found)
            return found[0]["role"], sorted({row["account"] for row in found if len(row["path"]) == deepest})
    return "", []
