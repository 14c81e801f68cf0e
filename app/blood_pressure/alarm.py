"""An urgent reading has arrived: the doctor of the village is told, and somebody is asked to go again within two weeks.

Tasks come later in the order of packages; they are asked through `on_ask`, which app/kinds.py sets.
"""

from collections.abc import Callable, Generator, Iterator
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from app.blood_pressure.follow_up import TWO_WEEKS
from app.db import Execute, Fetch
from app.lib.clock import local, now
from app.notifications.inbox import Message, new_items, notify
from app.web.i18n import N_

TOLD_WITHIN = timedelta(days=14)
"""An urgent reading that lay on a phone for longer than this is followed up all the same, but no longer an alarm."""
DOCTORS = ("doctor",)
INSTEAD = ("village_admin", "town_admin")
"""Who is told where there is no doctor."""

_TITLE = N_("Urgent blood pressure: please look at once")
_BODY = N_("A reading at the door was 180/110 or more, or there is a danger sign. Open it to see whose it is.")
_TASK = N_("Measure again after an urgent reading")
_TASK_MORE = N_("Please ask whether the doctor was seen, and measure again.")


class Ask(NamedTuple):
    """What somebody is to be asked to do at a home. `account`: the one person to ask; None: the leaders of the area.

    `resident`: whom of the home it is about.
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


def _nobody(_asks: list[Ask], _moment: datetime) -> Generator[Any, Any, None]:
    yield from ()


on_ask: Callable[[list[Ask], datetime], Iterator[Any]] = _nobody
"""Plan that makes tasks."""

_HELD = """
SELECT s.account, s.role, a.path FROM assignment s JOIN area a ON a.id = s.area JOIN account c ON c.id = s.account
WHERE s.role = ANY(?) AND s.since <= ? AND (s.until IS NULL OR s.until > ?) AND c.disabled_at IS NULL AND a.path = ANY(?)
"""


def _above(path: str) -> list[str]:
    codes = path.split(".")
    return [".".join(codes[:length]) for length in range(1, len(codes) + 1)]


def raise_alarm(readings: list[dict[str, Any]]) -> Generator[Any, Any, None]:
    """Plan: tell the nearest doctors about these readings, once, and have the leader go again."""
    moment = now()
    fresh = [row for row in readings if moment - row["measured_at"] <= TOLD_WITHIN]
    yield Execute("UPDATE blood_pressure SET alerted_at = ? WHERE id = ANY(?)", moment, [row["id"] for row in readings])
    paths = sorted({path for row in fresh for path in _above(row["path"])})
    if not paths:
        return
    held = yield Fetch(_HELD, [*DOCTORS, *INSTEAD], moment, moment, paths)
    # Several urgent readings of one person in one batch are one message.
    for row in {row["resident"]: row for row in fresh}.values():
        role, accounts = nearest(held, row["path"])
        # An administrator, who sees no readings, is shown the home, so that somebody goes.
        opens = ("desk_health", row["resident"]) if role in DOCTORS else ("household", row["household"])
        yield from notify(new_items(Message(_TITLE, _BODY, *opens, "urgent"), accounts, moment), None, moment)
    asks = {
        row["resident"]: Ask(
            row["area"],
            row["household"],
            _TASK,
            _TASK_MORE,
            "urgent",
            local(row["measured_at"]).date() + TWO_WEEKS,
            None,
            row["account"],
            row["resident"],
        )
        for row in fresh
    }
    yield from on_ask(list(asks.values()), moment)


def nearest(held: list[dict[str, Any]], path: str) -> tuple[str, list[UUID]]:
    """Of those who hold a role above a path the doctors nearest to it; where there is none, the administrators. The role
    they hold comes first."""
    around = [row for row in held if path == row["path"] or path.startswith(row["path"] + ".")]
    for roles in (DOCTORS, INSTEAD):
        found = [row for row in around if row["role"] in roles]
        if found:
            deepest = max(len(row["path"]) for row in found)
            return found[0]["role"], sorted({row["account"] for row in found if len(row["path"]) == deepest})
    return "", []
