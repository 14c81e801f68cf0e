"""The desk's page of holidays and exchanged working days: a year's list is pasted, one day a line."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.db import Execute, Insert, fetch, write
from app.lib.clock import today
from app.problems.tables import Holiday
from app.web.auth import role
from app.web.forms import read_form
from app.web.i18n import N_, localised
from app.web.limits import takes
from app.web.templates import render

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


async def _page(status: int = 200, typed: str = "", fault: str = "") -> Response[str]:
    rows = await fetch("SELECT day, works, name FROM holiday ORDER BY day DESC LIMIT 400")
    days = [{**row, "day": date.fromisoformat(row["day"])} for row in rows]
    last = days[0]["day"] if days else None
    return render(
        "problems/desk_holidays.html",
        status,
        days=days,
        ends=last if last and last < today() + WARN_BEFORE else None,
        typed=typed,
        fault=fault,
        request_path="/desk/holidays",
    )


@get("/desk/holidays", guards=[role(*ROLES)])
async def list_holidays() -> Response[str]:
    """The days, newest first, and whether the list is about to end."""
    return await _page()


@post("/desk/holidays", guards=[role(*ROLES)], status_code=303, opt=takes(text=MOST_LINES * 400))
async def add_holidays(request: Request) -> Response:
    """Add days; one that is there already is replaced. Nothing is stored while a line makes no sense."""
    typed = (await read_form(request)).text("days")
    found = read(typed)
    if found.wrong or not found.rows:
        lines = ", ".join(map(str, found.wrong[:10]))
        said = N_("Line %(lines)s does not begin with a day such as 2026-10-01. Please mend it and save again.")
        fault = localised(said, {"lines": lines}) if found.wrong else localised(N_("Please write at least one day."))
        return await _page(422, typed, fault)
    await write(_store, found.rows)
    return Redirect("/desk/holidays", status_code=303)


def _store(rows: list[dict]):
    yield Execute("DELETE FROM holiday WHERE day = ANY(?)", [row["day"] for row in rows])
    yield Insert(Holiday, rows)


@post("/desk/holidays/{day:str}/removal", guards=[role(*ROLES)], status_code=303)
async def remove_holiday(day: FromPath[str]) -> Redirect:
    """A day is an ordinary one again."""
    await write(_remove, day)
    return Redirect("/desk/holidays", status_code=303)


def _remove(day: str):
    yield Execute("DELETE FROM holiday WHERE day = ?", day)


ROUTES = [list_holidays, add_holidays, remove_holiday]
