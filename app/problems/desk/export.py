"""The filtered list as a table for a spreadsheet: `GET /desk/problems.csv?…`, streamed, so that any length will do."""

import asyncio
import csv
import io
import json
from collections.abc import AsyncIterator, Sequence
from typing import Any

import xlsxwriter
from litestar import Request, get
from litestar.response import Stream

from app.db import fetch, write
from app.events.happened import happened
from app.lib.clock import local, now
from app.lib.csv_text import BOM, defused, is_like_formula
from app.lib.ids import new_id
from app.problems import categories
from app.problems.desk import queue
from app.problems.desk.queue_page import fault_of, filter_of
from app.problems.scope import ROLES, Sight, sight
from app.problems.words import ANSWERS, STATES, URGENCIES
from app.web.auth import role
from app.web.errors import Refused
from app.web.exports import named, whole
from app.web.i18n import N_, language, localised, set_language
from app.web.turns import one_at_a_time
from app.web.viewer import Viewer

AT_ONCE = 500
MOST_ROWS = 50_000
"""Rows of one workbook, which is made in memory; a table without end is a CSV."""
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_TOO_MANY = N_("These are more than %(most)d rows. Please choose fewer days, or take them out as CSV.")
COLUMNS = {
    "id": N_("Number"),
    "reported_at": N_("Reported on"),
    "area_name": N_("Group"),
    "number": N_("House number"),
    "place_words": N_("Place"),
    "category": N_("Category"),
    "urgency": N_("How urgent"),
    "description": N_("Description"),
    "state": N_("State"),
    "department": N_("Department"),
    "due_at": N_("To be solved by"),
    "responded_at": N_("First answered"),
    "closed_at": N_("Settled on"),
    "result": N_("Result"),
    "answer": N_("The neighbours' word"),
    "reporter": N_("Reported by"),
}


def line(cells: Sequence[str]) -> str:
    """One line of CSV, its cells protected against formula injection."""
    out = io.StringIO()
    csv.writer(out).writerow([defused(cell) for cell in cells])
    return out.getvalue()


def _cell(name: str, row: dict[str, Any]) -> str:
    value = row[name]
    if value is None:
        return ""
    if name.endswith("_at"):
        return local(value).strftime("%Y-%m-%d %H:%M")
    words = {"urgency": URGENCIES, "state": STATES, "answer": ANSWERS}.get(name)
    if name == "category":
        return categories.words_of(value, row["path"])
    return localised(words[value]) if words and value in words else str(value)


async def _rows(who: Sight, wish: queue.Filter, area_path: str | None) -> AsyncIterator[list[dict[str, Any]]]:
    """Everything that matches, page after page in the order of the list."""
    moment = now()
    order = "p.over_at DESC, p.id DESC" if wish.over else "p.rank, p.sort_at, p.id"
    while True:
        ids, params = queue.ids_sql(who, wish, area_path, moment, AT_ONCE)
        rows = await fetch(
            f"""
            SELECT p.id, p.reported_at, r.name AS area_name, r.path, h.number, p."where" AS place_words, p.category, p.urgency,
                   p.description, p.state, p.due_at, p.responded_at, p.closed_at, p.result, p.answer, a.name AS reporter,
                   (SELECT n.name FROM problem_dispatch d JOIN department n ON n.id = d.department
                    WHERE d.problem = p.id AND d.ended_at IS NULL AND d.leads LIMIT 1) AS department
            FROM problem p JOIN area r ON r.id = p.area JOIN account a ON a.id = p.account
            LEFT JOIN household h ON h.id = p.household WHERE p.id IN ({ids}) ORDER BY {order}
            """,
            *params,
        )
        if rows:
            yield rows
        if len(rows) < AT_ONCE:
            return
        wish = wish._replace(after=rows[-1]["id"])


async def _text(who: Sight, wish: queue.Filter, area_path: str | None, spoken: str) -> AsyncIterator[bytes]:
    set_language(spoken)
    yield (BOM + line([localised(words) for words in COLUMNS.values()])).encode()
    async for rows in _rows(who, wish, area_path):
        yield "".join(line([_cell(name, row) for name in COLUMNS]) for row in rows).encode()


def _noted(viewer: Viewer, wish: queue.Filter):
    """Plan: log that somebody exported the list."""
    detail = {name: str(value) for name, value in wish._asdict().items() if value}
    yield happened("export", new_id(), "exported", actor=viewer.account_id, detail=json.dumps({"problems": detail}))


def _workbook(table: list[list[str]]) -> bytes:
    """The table as an .xlsx file. Every cell is text: nothing in it is ever computed or linked."""
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, options) as book:
        sheet, bold = book.add_worksheet(), book.add_format({"bold": True})
        text = book.add_format({"quote_prefix": True})  # stays text when somebody edits it
        for place, cells in enumerate(table):
            for column, cell in enumerate(cells):
                form = bold if place == 0 else text if is_like_formula(cell) else None
                sheet.write_string(place, column, cell, form)
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(COLUMNS) - 1, 18)
    return out.getvalue()


async def _asked(request: Request, viewer: Viewer) -> tuple[Sight, queue.Filter, str | None]:
    """Whose problems, which of them, and the area's path. The export is logged.

    Raises Refused (422) for a filter that makes no sense, rather than export something other than was meant.
    """
    if fault := fault_of(request.query_params, viewer):
        raise Refused(422, N_("Nothing was taken out. %(fault)s"), {"fault": fault})
    who, wish = await sight(viewer), filter_of(request.query_params, viewer)._replace(after=None)
    offered = await queue.choices(who, viewer.account_id)
    await write(_noted, viewer, wish)
    return who, wish, next((area["place"] for area in offered["area"] if area["id"] == str(wish.area)), None)


@get("/desk/problems.csv", guards=[role(*ROLES), one_at_a_time()])
async def as_csv(request: Request, viewer: Viewer) -> Stream:
    """What is filtered, as CSV."""
    text = _text(*await _asked(request, viewer), language())
    return await whole(request, text, "text/csv; charset=utf-8", named("problems.csv"))


@get("/desk/problems.xlsx", guards=[role(*ROLES), one_at_a_time()])
async def as_xlsx(request: Request, viewer: Viewer) -> Stream:
    """What is filtered, as a workbook. Raises Refused (413) for more rows than fit comfortably in memory."""
    return await whole(request, _table(*await _asked(request, viewer)), XLSX, named("problems.xlsx"))


async def _table(who: Sight, wish: queue.Filter, area_path: str | None) -> AsyncIterator[bytes]:
    table = [[localised(words) for words in COLUMNS.values()]]
    async for rows in _rows(who, wish, area_path):
        table += [[_cell(name, row) for name in COLUMNS] for row in rows]
        if len(table) > MOST_ROWS:
            raise Refused(413, _TOO_MANY, {"most": MOST_ROWS})
    yield await asyncio.to_thread(_workbook, table)


ROUTES = [as_csv, as_xlsx]
