"""The desk's page of holidays and exchanged working days: a year's list is pasted, one day a line."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.areas.towns import Kept, kept
from app.db import Execute, Fetch, Insert, fetch, write
from app.events.setting_changes import setting
from app.lib.clock import today
from app.lib.ids import new_id
from app.web.auth import role
from app.web.errors import NotFoundException
from app.web.forms import read_form
from app.web.i18n import N_, localised
from app.web.limits import takes
from app.web.templates import render
from app.web.viewer import Viewer
from app.working_days import calendar
from app.working_days.tables import Holiday

ROLES = ("town_admin", "dispatcher")
MOST_LINES = 400
WARN_BEFORE = timedelta(days=60)
_LINE = re.compile(r"(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?\s*(.*)")
_WORKS = re.compile(r"(上班|补班|调休|works?)", re.IGNORECASE)


class Read(NamedTuple):
    """What was pasted: rows to store, and the numbers of lines that make no sense."""

    rows: list[dict]
    wrong: list[int]


def read(text: str) -> Read:
    """Days of a pasted list: `2026-10-01 国庆节`; one on which people work says so: `2026-10-10 上班`."""
    rows: dict[str, dict] = {}
    wrong: list[int] = []
    for number, line in enumerate(text.splitlines()[:MOST_LINES], 1):
        if not line.strip():
            continue
        match = _LINE.fullmatch(line.strip())
        try:
            day = date(*(int(part) for part in match.groups()[:3])) if match else None
        except ValueError:
            day = None
        if match is None or day is None:
            wrong.append(number)
            continue
        rows[day.isoformat()] = {
            "day": day.isoformat(),
            "works": bool(_WORKS.search(match[4])),
            "name": match[4].strip()[:60],
        }
    return Read(list(rows.values()), wrong)


async def _kept(viewer: Viewer, asked: Mapping[str, Any]) -> Kept:
    """The town whose days are meant. Raises NotFoundException for one that is not the viewer's."""
    found = await kept(viewer.paths(*ROLES), asked)
    if found is None:
        raise NotFoundException
    return found


async def _page(here: Kept, status: int = 200, typed: str = "", fault: str = "") -> Response[str]:
    rows = await fetch("SELECT day, works, name FROM holiday WHERE town = ? ORDER BY day DESC LIMIT 400", here.town.id)
    days = [{**row, "day": date.fromisoformat(row["day"])} for row in rows]
    last = days[0]["day"] if days else None
    return render(
        "working_days/holidays_page.html",
        status,
        days=days,
        ends=last if last and last < today() + WARN_BEFORE else None,
        typed=typed,
        fault=fault,
        here=here,
        request_path="/desk/holidays",
    )


@get("/desk/holidays", guards=[role(*ROLES)])
async def list_holidays(request: Request, viewer: Viewer) -> Response[str]:
    """A town's days, newest first, and whether the list is about to end."""
    return await _page(await _kept(viewer, request.query_params))


@post("/desk/holidays", guards=[role(*ROLES)], status_code=303, opt=takes(text=MOST_LINES * 400))
async def add_holidays(request: Request, viewer: Viewer) -> Response:
    """Add days; one that is there already is replaced. Nothing is stored while a line makes no sense."""
    form = await read_form(request)
    here, typed = await _kept(viewer, {"town": form.text("town")}), form.text("days")
    found = read(typed)
    if found.wrong or not found.rows:
        lines = ", ".join(map(str, found.wrong[:10]))
        said = N_("Line %(lines)s does not begin with a day such as 2026-10-01. Please mend it and save again.")
        fault = localised(said, {"lines": lines}) if found.wrong else localised(N_("Please write at least one day."))
        return await _page(here, 422, typed, fault)
    await write(_store, here.town.id, found.rows, viewer.account_id)
    await calendar.load()
    return Redirect(here.address("/desk/holidays"), status_code=303)


def _told(rows: list[dict]) -> dict[str, str]:
    """What an event says of days: whether people work, and the name."""
    return {row["day"]: f"{'works' if row['works'] else 'free'} {row['name']}".strip() for row in rows}


def _store(town: UUID, rows: list[dict], actor: UUID):
    """Plan: these days are so from now on."""
    days = [row["day"] for row in rows]
    before = yield Fetch(
        "SELECT day, works, name FROM holiday WHERE town = ? AND day = ANY(?) ORDER BY day", town, days
    )
    if _told(before) == _told(rows):
        return
    yield Execute("DELETE FROM holiday WHERE town = ? AND day = ANY(?)", town, days)
    yield Insert(Holiday, [{**row, "id": new_id(), "town": town} for row in rows])
    yield from setting("changed", "holidays", town, town, actor, _told(before), _told(rows))


@post("/desk/holidays/{day:str}/removal", guards=[role(*ROLES)], status_code=303)
async def remove_holiday(day: FromPath[str], request: Request, viewer: Viewer) -> Redirect:
    """A day is an ordinary one again."""
    here = await _kept(viewer, {"town": (await read_form(request)).text("town")})
    await write(_remove, here.town.id, day, viewer.account_id)
    await calendar.load()
    return Redirect(here.address("/desk/holidays"), status_code=303)


def _remove(town: UUID, day: str, actor: UUID):
    """Plan: delete the entry of a day, if there is one."""
    before = yield Fetch("SELECT day, works, name FROM holiday WHERE town = ? AND day = ?", town, day)
    if before:
        yield Execute("DELETE FROM holiday WHERE town = ? AND day = ?", town, day)
        yield from setting("removed", "holidays", town, town, actor, _told(before), None)


ROUTES = [list_holidays, add_holidays, remove_holiday]
