"""Who holds which role where: given, ended, moved, handed over, or held for a while in somebody's stead."""

from datetime import datetime
from typing import Any
from uuid import UUID

from app.accounts.codes import end_codes
from app.accounts.holders import unended
from app.accounts.people import event, keep_an_admin, take_turns
from app.accounts.roles import GIVES
from app.accounts.tables import Assignment
from app.accounts.touching import touch_accounts
from app.db import Execute, Fetch, Insert
from app.events.tables import Event
from app.web.errors import Conflict
from app.web.i18n import N_

_OVER = N_("Somebody else has ended, moved or handed over this role meanwhile. Please look at the person's page again.")
_HAS_IT = N_("This person has that role there already.")
_IS_OUT = N_("This person is shut out. Let them in again first.")

Held = dict[str, Any]
"""One assignment as loaded: `assignment` (its id), `account`, `role`, `area`."""


def _end(held: Held, moment: datetime):
    ended = yield Execute(
        f"UPDATE assignment SET until = ? WHERE id = ? AND {unended('assignment')}",
        moment,
        held["assignment"],
        moment,
    )
    if not ended:
        raise Conflict(_OVER)


def _begin(account: UUID, held: Held, moment: datetime, until: datetime | None = None, stead: UUID | None = None):
    """The same role in the same area for this account, unless it is there already or shut out. Raises Conflict."""
    if not (yield Fetch("SELECT 1 AS one FROM account WHERE id = ? AND disabled_at IS NULL", account)):
        raise Conflict(_IS_OUT)
    there = yield Fetch(
        f"SELECT 1 AS one FROM assignment s WHERE s.account = ? AND s.role = ? AND s.area = ? AND {unended()}",
        account,
        held["role"],
        held["area"],
        moment,
    )
    if there:
        raise Conflict(_HAS_IT)
    if held["role"] not in GIVES["village_admin"]:
        # Whoever made a slip for this person before could not have given them this role.
        yield from end_codes([account], moment)
    row = {"account": account, "role": held["role"], "area": held["area"], "since": moment}
    yield Insert(Assignment, [{**row, "until": until, "instead_of": stead}])


def give(account: UUID, role: str, area: UUID, actor: UUID | None, moment: datetime):
    """Plan: a further role, open-ended. Raises Conflict."""
    moment = yield from take_turns(moment)
    yield from _begin(account, {"role": role, "area": area}, moment)
    yield from touch_accounts([account])
    yield Insert(Event, [event("role_given", account, actor, area, moment, role=role)])


def end(held: Held, path: str, actor: UUID, moment: datetime):
    """Plan: the role is over. `path`: of its area. Raises Conflict."""
    moment = yield from take_turns(moment)
    yield from _end(held, moment)
    if held["role"] == "town_admin":
        yield from keep_an_admin(path, moment)
    yield from touch_accounts([held["account"]])
    yield Insert(Event, [event("role_ended", held["account"], actor, held["area"], moment, role=held["role"])])


def move(held: Held, path: str, area: UUID, actor: UUID, moment: datetime):
    """Plan: the same role in another area from now on. Raises Conflict."""
    moment = yield from take_turns(moment)
    yield from _end(held, moment)
    yield from _begin(held["account"], {**held, "area": area}, moment)
    if held["role"] == "town_admin":
        yield from keep_an_admin(path, moment)
    yield from touch_accounts([held["account"]])
    row = event("moved", held["account"], actor, area, moment, role=held["role"], came_from=str(held["area"]))
    yield Insert(Event, [row])


def hand_over(held: Held, path: str, to: UUID, actor: UUID, moment: datetime):
    """Plan: the role passes to somebody else; whoever stood in there until now becomes the holder. Raises Conflict."""
    moment = yield from take_turns(moment)
    yield from _end(held, moment)
    yield Execute(
        "UPDATE assignment SET until = ? WHERE account = ? AND role = ? AND area = ? AND until > ? "
        "AND instead_of IS NOT NULL",
        moment,
        to,
        held["role"],
        held["area"],
        moment,
    )
    yield from _begin(to, held, moment)
    if held["role"] == "town_admin":
        yield from keep_an_admin(path, moment)
    yield from _tell("handed_over", "took_over", held, to, actor, moment)


def name_deputy(held: Held, to: UUID, until: datetime, actor: UUID, moment: datetime):
    """Plan: somebody stands in until a moment; the holder keeps the role and comes back to it. Raises Conflict."""
    moment = yield from take_turns(moment)
    still = yield Fetch(f"SELECT 1 AS one FROM assignment s WHERE s.id = ? AND {unended()}", held["assignment"], moment)
    if not still:
        raise Conflict(_OVER)
    yield from _begin(to, held, moment, until, held["account"])
    yield from _tell("deputy_named", "stands_in", held, to, actor, moment)


def _tell(gave: str, got: str, held: Held, to: UUID, actor: UUID, moment: datetime):
    yield from touch_accounts([held["account"], to])
    role, area = held["role"], held["area"]
    rows = [
        event(gave, held["account"], actor, area, moment, role=role, to=str(to)),
        event(got, to, actor, area, moment, role=role, came_from=str(held["account"])),
    ]
    yield Insert(Event, rows)
