"""A leader who is away has a neighbour stand in for a week; ended early, changed, or over by itself. Both are told.

The wish may arrive late, from a phone that had no network. What counts is when it was said (last write wins): anything decided
after that stands, and the author of the late wish gets a friendly message.
"""

from collections.abc import Generator
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from app.accounts import people
from app.accounts.holders import holds
from app.accounts.tables import Assignment
from app.accounts.touching import touch_accounts
from app.db import Execute, Fetch, Insert
from app.events.tables import Event
from app.lib.clock import local
from app.lib.days import last_minute_of
from app.notifications.inbox import Message, new_items, notify
from app.web.i18n import N_

DAYS = 7
ROLE = "leader"
STANDS_IN = N_("You stand in for a neighbour this week")
NOT_DONE = N_("Your wish about who stands in came too late")
_WEEK_OVER = N_("The week was over before your phone had network. Please choose somebody anew if you are still away.")
_NEWER = N_("You chose somebody else since; that stands.")
_NO_GROUP = N_("You hold no group of your own now.")
_LEADS_TOO = N_("This neighbour leads your group too, and sees your homes already.")
_OUT = N_("This neighbour cannot sign in any more. Please choose somebody else.")

OWN = f"""
SELECT s.id AS assignment, s.account, s.role, s.area, r.path, r.name FROM assignment s JOIN area r ON r.id = s.area
WHERE s.account = ? AND s.role = 'leader' AND s.instead_of IS NULL AND {holds()}
ORDER BY r.path
"""
"""A leader's own groups, not those held in somebody's stead. Parameters: account, moment, moment."""
_PRESENT = """
SELECT id, account, area, since AS since_at FROM assignment
WHERE instead_of = ? AND role = 'leader' AND until > ? ORDER BY id
"""

Plan = Generator[Any, Any, None]
Row = dict[str, Any]


def until(moment: datetime) -> datetime:
    """The end of the seventh day from that of a moment, in the town's zone."""
    day = local(moment).date() + timedelta(days=DAYS)
    return last_minute_of(day)


def _tell(account: UUID, title: str, body: str, kind: str, moment: datetime) -> Plan:
    items = new_items(Message(title, body, kind, account), [account], moment)
    yield from notify([{**item, "climb_at": None} for item in items], None, moment)


def _newer(row: Row, said_at: datetime, moment: datetime) -> bool:
    """Whether somebody began to stand in after a wish was said. Wishes of one sync (the same `moment`) count in its order."""
    return row["since_at"] > said_at and row["since_at"] != moment


def name(holder: UUID, to: UUID, said_at: datetime, moment: datetime) -> Plan:
    """Plan: this neighbour stands in for all groups of the holder until a week after it was said.

    Whoever stood in before does so no more. `said_at`: when it was said; `moment`: now, when the town hears of it.
    """
    yield from people.take_turns()
    present = yield Fetch(_PRESENT, holder, moment)
    own = yield Fetch(OWN, holder, moment, moment)
    about = yield Fetch("SELECT id, disabled_at FROM account WHERE id = ?", to)
    led = yield Fetch(
        f"SELECT s.area, s.instead_of FROM assignment s WHERE s.account = ? AND s.role = 'leader' AND {holds()}",
        to,
        moment,
        moment,
    )
    elsewhere = {row["area"] for row in led if row["instead_of"] != holder}
    groups = [held for held in own if held["area"] not in elsewhere]
    reasons = (
        (until(said_at) <= moment, _WEEK_OVER),
        (any(_newer(row, said_at, moment) for row in present), _NEWER),
        (not about or about[0]["disabled_at"] is not None, _OUT),
        (not own, _NO_GROUP),
        (not groups, _LEADS_TOO),
    )
    reason = next((words for holds, words in reasons if holds), "")
    if reason:
        yield from _tell(holder, NOT_DONE, reason, "deputy", moment)
        return
    anew = {row["area"] for row in present if row["account"] == to}
    yield from _end([row for row in present if row["account"] != to], holder, moment)
    yield Execute(
        "UPDATE assignment SET until = ? WHERE id = ANY(?)",
        until(said_at),
        [row["id"] for row in present if row["account"] == to],
    )
    yield from _begin([held for held in groups if held["area"] not in anew], holder, to, until(said_at), moment)
    yield from touch_accounts({holder, to})
    if not anew:
        whose = yield Fetch("SELECT name FROM account WHERE id = ?", holder)
        words = " · ".join([whose[0]["name"], *(held["name"] for held in groups)])
        yield from notify(new_items(Message(STANDS_IN, words, "deputy", holder), [to], moment), None, moment)


def _begin(groups: list[Row], holder: UUID, to: UUID, ends_at: datetime, moment: datetime) -> Plan:
    if not groups:
        return
    row = {"account": to, "role": ROLE, "since": moment, "until": ends_at, "instead_of": holder}
    yield Insert(Assignment, [{**row, "area": held["area"]} for held in groups])
    events = []
    for held in groups:
        events.append(people.event("deputy_named", holder, holder, held["area"], moment, role=ROLE, to=str(to)))
        events.append(people.event("stands_in", to, holder, held["area"], moment, role=ROLE, came_from=str(holder)))
    yield Insert(Event, events)


def _end(rows: list[Row], holder: UUID, moment: datetime) -> Plan:
    if not rows:
        return
    yield Execute("UPDATE assignment SET until = ? WHERE id = ANY(?)", moment, [row["id"] for row in rows])
    yield from touch_accounts({holder, *(row["account"] for row in rows)})
    yield Insert(
        Event, [people.event("role_ended", row["account"], holder, row["area"], moment, role=ROLE) for row in rows]
    )


def end(holder: UUID, deputy: UUID, said_at: datetime, moment: datetime) -> Plan:
    """Plan: the holder is back, and this deputy no longer stands in. Idempotent."""
    yield from people.take_turns()
    present = yield Fetch(_PRESENT, holder, moment)
    mine = [row for row in present if row["account"] == deputy and not _newer(row, said_at, moment)]
    yield from _end(mine, holder, moment)
