"""The desk takes in a list of people: first it is only checked, then the same list is taken in."""

import base64
import binascii

from litestar import Request, Response, get, post

from app.accounts import roles
from app.accounts.desk import queries
from app.accounts.importing.leader_rows import COLUMNS, ROLE_NAMES
from app.accounts.importing.leaders import Report, import_file
from app.accounts.proving import proved
from app.accounts.scope import admin_paths
from app.lib.spreadsheet import Unreadable
from app.web.auth import role
from app.web.forms import Form, read_form
from app.web.i18n import N_, localised
from app.web.limits import takes
from app.web.templates import render
from app.web.turns import one_at_a_time
from app.web.viewer import Viewer

LARGEST = 5_000_000
"""Bytes of a list: thirteen hundred people are a tenth of one million."""
MOST_FAULTS = 200
"""Faults shown; who has more mends a column first."""

_NO_FILE = N_("Please choose the file with the list.")
_TOO_LARGE = N_("This file is too large for a list of people. Please take pictures out, or divide the list.")
_NO_AREA = N_("Please choose for which area the list is.")


def _page(
    areas: list[dict],
    chosen: str,
    *,
    fault: str = "",
    report: Report | None = None,
    kept: str = "",
    file_name: str = "",
    status: int = 200,
) -> Response[str]:
    return render(
        "accounts/desk_import.html",
        status,
        headers={"Cache-Control": "no-store"},
        areas=areas,
        chosen=chosen,
        fault=fault,
        report=report,
        faults=[report.fault_line(each) for each in report.errors[:MOST_FAULTS]] if report else [],
        aside=[report.note_line(each) for each in report.aside] if report else [],
        kept=kept,
        file_name=file_name,
        columns=[names[0] for names in COLUMNS.values()],
        role_names=[names[0] for names in ROLE_NAMES.values()],
        roles=roles,
    )


def _file(form: Form) -> tuple[str, bytes]:
    """The list: chosen now, or carried along since it was checked. Empty when there is none."""
    if form.files:
        return form.files[0].name, form.files[0].content
    try:
        return form.text("file_name"), base64.b64decode(form.secret("kept"), validate=True)
    except (binascii.Error, ValueError):
        return "", b""


def _takes(form: Form) -> bool:
    """Whether this form gives people their roles, and does not only ask what a list would bring."""
    return form.text("do") == "take"


def _carried(form: Form) -> list[tuple[str, str]]:
    """A form as fields of another, the list among them."""
    name, content = _file(form)
    kept = base64.b64encode(content).decode() if len(content) <= LARGEST else ""
    return [*form.without("file_name", "kept"), ("file_name", name), ("kept", kept)]


@get("/desk/people/import", guards=[role(*roles.ADMINS)])
async def import_form(viewer: Viewer) -> Response[str]:
    """The form, with what the columns may be called."""
    areas = await queries.areas(admin_paths(viewer))
    return _page(areas, str(areas[0]["id"]) if areas else "")


@post(
    "/desk/people/import",
    guards=[role(*roles.ADMINS), proved(_takes, _carried), one_at_a_time()],
    status_code=200,
    # The list itself, or as letters of a form, which takes a third more.
    opt=takes(files=1, file=LARGEST, text=LARGEST * 4 // 3 + 20_000),
)
async def import_list(request: Request, viewer: Viewer) -> Response[str]:
    """Check a list or take it in; either way the answer says what it brings, and every fault by row and column."""
    form = await read_form(request)
    areas = await queries.areas(admin_paths(viewer))
    chosen, take = form.text("area"), form.text("do") == "take"
    area = next((each for each in areas if str(each["id"]) == chosen), None)
    name, content = _file(form)
    fault = "" if area else localised(_NO_AREA)
    if not content or len(content) > LARGEST:
        fault = localised(_TOO_LARGE if content else _NO_FILE)
    if fault or area is None:
        return _page(areas, chosen, fault=fault, status=422)
    try:
        report = await import_file(name, content, by=viewer, area_path=area["path"], dry_run=not take)
    except Unreadable as error:
        return _page(areas, chosen, fault=localised(error.msgid, error.values), status=422)
    # The checked list travels in the page, not on our disk: people's numbers are kept nowhere they need not be.
    kept = "" if take or not report.roles else base64.b64encode(content).decode()
    return _page(areas, chosen, report=report, kept=kept, file_name=name)


ROUTES = [import_form, import_list]
