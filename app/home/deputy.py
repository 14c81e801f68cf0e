"""A leader who is away names a neighbour to stand in for a week, with one tap; both see it, and the history keeps it.

Whoever stands in sees the homes after their next sync, and no longer once the week is over or was ended.
"""

from datetime import UTC, datetime, time, timedelta
from typing import Any
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.response import Redirect

from app.accounts import assigning, people
from app.areas.scope import is_within
from app.db import Execute, Fetch, Insert, as_uuid, fetch, write
from app.events.tables import Event
from app.lib.clock import local, now
from app.notifications import worker
from app.notifications.inbox import Message, new_items, notify
from app.settings import settings
from app.tasks.assigning import people_within
from app.web.auth import role
from app.web.errors import Conflict, NotFoundException
from app.web.forms import read_form
from app.web.i18n import N_
from app.web.templates import render
from app.web.viewer import Viewer

DAYS = 7
STANDS_IN = N_("You stand in for a neighbour this week")
_ALREADY = N_("Somebody stands in for you already. End that first.")
ROLE = "leader"


def until(moment: datetime) -> datetime:
    """The end of the seventh day from today, in the town's zone."""
    day = local(moment).date() + timedelta(days=DAYS)
    return datetime.combine(day, time(23, 59), tzinfo=settings.zone).astimezone(UTC)


async def _own(viewer: Viewer, moment: datetime) -> list[dict[str, Any]]:
    """The viewer's own groups, not those held in somebody's stead."""
    return await fetch(
        "SELECT s.id AS assignment, s.account, s.role, s.area, r.path, r.name FROM assignment s "
        "JOIN area r ON r.id = s.area WHERE s.account = ? AND s.role = ? AND s.instead_of IS NULL AND s.since <= ? "
        "AND (s.until IS NULL OR s.until > ?) ORDER BY r.path",
        viewer.account_id,
        ROLE,
        moment,
        moment,
    )


async def _neighbours(viewer: Viewer, own: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Leaders of the same grid, else of the same village."""
    if not own:
        return []
    codes = own[0]["path"].split(".")
    for length in (len(codes) - 1, len(codes) - 2):
        path = ".".join(codes[:length])
        if not path or not is_within(own[0]["path"], [path]):
            continue
        found = [each for each in await people_within(path) if each["account"] != viewer.account_id]
        if found:
            return found
    return []


async def standing_in(viewer: Viewer, moment: datetime) -> list[dict[str, Any]]:
    """Who stands in for the viewer now, and for whom the viewer does (`mine`)."""
    rows = await fetch(
        "SELECT s.id AS assignment, s.account, s.area, s.until AS ends_at, s.instead_of, a.name AS deputy, "
        "o.name AS away, r.name AS area_name FROM assignment s JOIN account a ON a.id = s.account "
        "JOIN account o ON o.id = s.instead_of JOIN area r ON r.id = s.area "
        "WHERE (s.instead_of = ? OR s.account = ?) AND s.role = ? AND s.since <= ? AND s.until > ? ORDER BY r.path",
        viewer.account_id,
        viewer.account_id,
        ROLE,
        moment,
        moment,
    )
    return [{**row, "mine": row["instead_of"] == viewer.account_id} for row in rows]


@get("/me/deputy", guards=[role(ROLE)])
async def show(viewer: Viewer) -> Response[str]:
    """Who stands in, and who could."""
    moment = now()
    own, present = await _own(viewer, moment), await standing_in(viewer, moment)
    near = [] if any(row["mine"] for row in present) else await _neighbours(viewer, own)
    return render("home/deputy.html", present=present, near=near, ends_at=until(moment), own=own)


@post("/me/deputy", guards=[role(ROLE)], status_code=303)
async def name(request: Request, viewer: Viewer) -> Response:
    """This neighbour stands in for a week, from now on."""
    moment = now()
    own = await _own(viewer, moment)
    wanted = (await read_form(request)).text("to")
    to = next((each for each in await _neighbours(viewer, own) if str(each["account"]) == wanted), None)
    if to is None:
        raise NotFoundException
    account = as_uuid(to["account"])
    words = " · ".join([viewer.name, *(held["name"] for held in own)])
    items = new_items(Message(STANDS_IN, words, "deputy", viewer.account_id), [account], moment)
    await write(_name, viewer.account_id, own, account, items, moment)
    worker.wake()
    return Redirect("/me/deputy", status_code=303)


def _name(holder: UUID, own: list[dict[str, Any]], to: UUID, items: list[dict[str, Any]], moment: datetime):
    """Plan: one person stands in for all groups of the holder. Raises Conflict."""
    yield from people.take_turns()
    present = yield Fetch(
        "SELECT 1 AS one FROM assignment WHERE instead_of = ? AND role = ? AND until > ?", holder, ROLE, moment
    )
    if present:
        raise Conflict(_ALREADY)
    for held in own:
        yield from assigning.name_deputy(held, to, until(moment), holder, moment)
    yield from notify(items, None, moment)


@post("/me/deputy/end", guards=[role(ROLE)], status_code=303)
async def end(viewer: Viewer) -> Redirect:
    """The viewer is back."""
    await write(_end, viewer.account_id, now())
    return Redirect("/me/deputy", status_code=303)


def _end(holder: UUID, moment: datetime):
    """Plan: nobody stands in any more. Saying it again changes nothing."""
    rows = yield Fetch(
        "SELECT id, account, area FROM assignment WHERE instead_of = ? AND role = ? AND until > ?", holder, ROLE, moment
    )
    if not rows:
        return
    yield Execute("UPDATE assignment SET until = ? WHERE id = ANY(?)", moment, [row["id"] for row in rows])
    yield from people.touch({holder, *(row["account"] for row in rows)})
    events = [people.event("role_ended", row["account"], holder, row["area"], moment, role=ROLE) for row in rows]
    yield Insert(Event, events)


ROUTES = [show, name, end]
