"""Tables for the health centre: the follow-up list of a period, and the programme's figures. Each export is logged."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

from litestar import Request, Response, get
from litestar.response import Stream

from app.blood_pressure.desk import follow_up_table as table
from app.blood_pressure.desk.follow_up_queries import Period
from app.db import write
from app.events.happened import happened
from app.lib.clock import today
from app.lib.csv_text import BOM, csv_text
from app.lib.days import begin_of, end_of
from app.lib.workbook import MOST_ROWS, XLSX, Cell, Workbook
from app.web.auth import role
from app.web.errors import Refused
from app.web.exports import from_file, named, whole
from app.web.http.heading import only_headers
from app.web.http.query_parameters import days_in
from app.web.i18n import N_, localised, set_language
from app.web.templates import render
from app.web.turns import one_at_a_time
from app.web.viewer import Viewer

ROLES = ("doctor", "town_admin")
LONGEST = timedelta(days=366)
_BAD_DAY = N_("Please choose two days, the first not after the second, and a year apart at most.")
_TOO_MANY = N_("These are more than %(most)d rows. Please choose fewer days, or take them out as CSV.")
_FOLLOW_UPS = N_("Follow-ups")
_BY_MONTH, _STANDING = N_("By village and month"), N_("As of today")


def _period(request: Request) -> Period | None:
    """The period given in a URL; None when it is not a valid one."""
    asked = request.query_params
    first, last, _fault = days_in(asked, "from", "to")
    if first is None or last is None or last - first > LONGEST:
        return None
    return Period(begin_of(first), end_of(last), asked.get("who") == "known")


def _page(viewer: Viewer, asked: Any = None, fault: str = "", status: int = 200) -> Response[str]:
    values = {
        "from": (asked or {}).get("from") or str(today().replace(day=1)),
        "to": (asked or {}).get("to") or str(today()),
        "who": (asked or {}).get("who", "all"),
    }
    faults = {"from": fault} if fault else {}
    return render("blood_pressure/desk_tables.html", status, values=values, faults=faults, doctor=viewer.has("doctor"))


def _note(viewer: Viewer, what: dict[str, str]):
    """Plan: log that somebody exported health data, and which."""
    person = viewer.account_id
    yield happened("health", person, "exported", actor=person, detail=json.dumps(what))


async def _csv(request: Request, name: str, parts: AsyncIterator[str]) -> Stream:
    return await whole(request, parts, "text/csv; charset=utf-8", named(f"{name}-{today()}.csv"))


async def _xlsx(name: str, book: Workbook) -> Stream:
    return from_file(await asyncio.to_thread(book.finished), XLSX, named(f"{name}-{today()}.xlsx"))


async def _no_xlsx(request: Request, name: str) -> Stream:
    """The answer to a HEAD for a workbook; no workbook is built."""
    return await whole(request, _nothing(), XLSX, named(f"{name}-{today()}.xlsx"))


async def _nothing() -> AsyncIterator[str]:
    yield ""


def _head(columns: tuple[str, ...]) -> list[Cell]:
    return [localised(column) for column in columns]


def _lines(rows: list[list[Cell]]) -> str:
    return csv_text([str(cell) for cell in row] for row in rows).removeprefix(BOM)


@get("/desk/health/tables", guards=[role(*ROLES)])
async def choose_table(viewer: Viewer) -> Response[str]:
    """Which table, of which period."""
    return _page(viewer)


@get("/desk/health/follow-ups.csv", guards=[role("doctor"), one_at_a_time()])
async def follow_ups_csv(request: Request, viewer: Viewer) -> Response[str] | Stream:
    """The follow-up list as CSV."""
    period = _period(request)
    if period is None:
        return _page(viewer, request.query_params, localised(_BAD_DAY), 422)
    await write(_note, viewer, {"follow_ups": f"{period.since:%F} {period.until:%F}"})

    async def parts() -> AsyncIterator[str]:
        set_language("zh_CN")  # it is a national form, in Chinese whatever language its reader has chosen
        yield BOM + _lines([_head(table.COLUMNS)])
        async for rows in table.follow_ups(viewer.paths("doctor"), period):
            yield _lines(rows)

    return await _csv(request, "follow-ups", parts())


@get("/desk/health/follow-ups.xlsx", guards=[role("doctor"), one_at_a_time()])
async def follow_ups_xlsx(request: Request, viewer: Viewer) -> Response[str] | Stream:
    """The same as a workbook."""
    period = _period(request)
    if period is None:
        return _page(viewer, request.query_params, localised(_BAD_DAY), 422)
    await write(_note, viewer, {"follow_ups": f"{period.since:%F} {period.until:%F}"})
    if only_headers(request):
        return await _no_xlsx(request, "follow-ups")
    set_language("zh_CN")
    with Workbook() as book:
        book.sheet(localised(_FOLLOW_UPS), _head(table.COLUMNS))
        async for rows in table.follow_ups(viewer.paths("doctor"), period):
            if book.rows + len(rows) > MOST_ROWS:
                raise Refused(413, _TOO_MANY, {"most": MOST_ROWS})
            await asyncio.to_thread(book.add, rows)
        return await _xlsx("follow-ups", book)


@get("/desk/health/figures.csv", guards=[role(*ROLES), one_at_a_time()])
async def figures_csv(request: Request, viewer: Viewer) -> Stream:
    """Figures by village and month as CSV."""
    await write(_note, viewer, {"figures": "csv"})

    async def parts() -> AsyncIterator[str]:
        set_language("zh_CN")
        yield BOM + _lines([_head(table.FIGURE_COLUMNS), *await table.by_village_and_month(viewer.paths(*ROLES))])

    return await _csv(request, "blood-pressure-figures", parts())


@get("/desk/health/figures.xlsx", guards=[role(*ROLES), one_at_a_time()])
async def figures_xlsx(request: Request, viewer: Viewer) -> Stream:
    """The same as a workbook, with a second sheet for how things are today."""
    if only_headers(request):
        return await _no_xlsx(request, "blood-pressure-figures")
    await write(_note, viewer, {"figures": "xlsx"})
    set_language("zh_CN")
    with Workbook() as book:
        book.sheet(localised(_BY_MONTH), _head(table.FIGURE_COLUMNS))
        book.add(await table.by_village_and_month(viewer.paths(*ROLES)))
        book.sheet(localised(_STANDING), _head(table.STANDING_COLUMNS))
        book.add(await table.standing(viewer.paths(*ROLES)))
        return await _xlsx("blood-pressure-figures", book)


ROUTES = [choose_table, follow_ups_csv, follow_ups_xlsx, figures_csv, figures_xlsx]
