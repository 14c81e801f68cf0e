"""The desk's household lists: a register is checked, looked over, taken in, and can be taken back."""

from typing import Any
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.areas.scope import is_within, within_sql
from app.db import fetch, write
from app.households.importing import kept, undo
from app.households.importing.changes import in_words
from app.households.importing.matching.questions import FOR_ALL, KINDS, Answers, Question, verbs_for_all
from app.households.importing.register import Checked, check, commit, foresee
from app.households.importing.sheet.micro_grid_of_row import load_micro_grids
from app.households.importing.sheet.register_words import COLUMNS
from app.households.importing.template import template
from app.households.words import RELATIONS, SEXES, STATES, TAGS
from app.lib.names import split_name
from app.lib.spreadsheet import MAX_BYTES
from app.web.auth import role
from app.web.errors import NotFoundException
from app.web.forms import Form, read_form
from app.web.i18n import N_, localised
from app.web.limits import takes
from app.web.templates import render
from app.web.turns import one_at_a_time
from app.web.viewer import Viewer

ROLES = ("village_admin", "town_admin", "dispatcher")
MOST_AREAS = 60
"""Areas offered; where there are more, micro-grids are left to the list itself."""
MOST_ERRORS = 200
MOST_QUESTIONS = 200
FEW = 4
"""Questions of a kind from which on one answer may be given to all of them."""

_NO_FILE = N_("Please choose the file with the list of homes.")
_NO_AREA = N_("Please choose for which area the list is.")
_GONE = N_(
    "This check is not kept any more: the list was taken in, or checked more than an hour ago. Please look below, or "
    "choose the file again."
)


async def _areas(viewer: Viewer) -> list[dict[str, Any]]:
    """Areas a list may be for, each with how deep it lies below the first."""
    within, params = within_sql("path", viewer.paths(*ROLES))
    rows = await fetch(f"SELECT id, name, kind, path FROM area WHERE {within} ORDER BY path", *params)
    if len(rows) > MOST_AREAS:
        rows = [row for row in rows if row["kind"] != "micro_grid"]
    top = min((row["path"].count(".") for row in rows), default=0)
    return [{**row, "depth": row["path"].count(".") - top} for row in rows]


async def _form_page(viewer: Viewer, status: int = 200, fault: str = "", chosen: str = "") -> Response[str]:
    areas = await _areas(viewer)
    return render(
        "households/desk_import.html",
        status,
        areas=areas,
        chosen=chosen or (str(areas[0]["id"]) if areas else ""),
        fault=localised(fault) if fault else "",
        batches=await undo.batches(viewer.paths(*ROLES)),
        columns=[names[0] for key, names in COLUMNS.items() if key not in {"id", "answer"}],
        tags=[localised(words) for words in TAGS.values()],
    )


@get("/desk/import", guards=[role(*ROLES)])
async def import_form(viewer: Viewer) -> Response[str]:
    """The form, and what was taken in of late."""
    return await _form_page(viewer)


@get("/desk/import/template.csv", guards=[role(*ROLES)])
async def import_template(viewer: Viewer) -> Response[str]:
    """The empty list to fill in."""
    places = await load_micro_grids(viewer.paths(*ROLES))
    headers = {"Content-Disposition": 'attachment; filename="homes.csv"', "Cache-Control": "no-store"}
    return Response(template(places), media_type="text/csv; charset=utf-8", headers=headers)


@post("/desk/import", guards=[role(*ROLES), one_at_a_time()], status_code=303, opt=takes(files=1, file=MAX_BYTES))
async def check_list(request: Request, viewer: Viewer) -> Response:
    """Read a list and put the check aside; nothing is written."""
    form = await read_form(request)
    chosen = form.text("area")
    if not chosen:
        return await _form_page(viewer, 422, _NO_AREA)
    within, params = within_sql("path", viewer.paths(*ROLES))
    rows = await fetch(f"SELECT id, path FROM area WHERE {within}", *params)
    path = next((row["path"] for row in rows if str(row["id"]) == chosen), None)
    if path is None:
        raise NotFoundException
    if not form.files or not form.files[0].size:
        return await _form_page(viewer, 422, _NO_FILE, chosen)
    checked = await check(form.files[0].name, form.files[0].content, [path])
    checked.report = await foresee(checked)
    key = kept.keep(viewer.account_id, checked)
    return Redirect(f"/desk/import/checks/{key}", status_code=303)


def _mine(viewer: Viewer, key: UUID) -> Checked | None:
    """A check of the viewer's, whose areas are still theirs."""
    checked = kept.kept(viewer.account_id, key)
    held = viewer.paths(*ROLES)
    return checked if checked and all(is_within(path, held) for path in checked.paths) else None


@get("/desk/import/checks/{key:uuid}", guards=[role(*ROLES)])
async def show_check(key: FromPath[UUID], viewer: Viewer) -> Response[str]:
    """What taking the list in would do, and every error by row and column."""
    checked = _mine(viewer, key)
    if checked is None:
        return await _form_page(viewer, 404, _GONE)
    report = checked.report
    questions = report.questions[:MOST_QUESTIONS]
    areas = {str(row["id"]): row["name"] for row in await fetch("SELECT id, name FROM area WHERE kind = 'micro_grid'")}
    return render(
        "households/desk_check.html",
        headers={"Cache-Control": "no-store"},
        key=key,
        report=report,
        errors=report.errors[:MOST_ERRORS],
        changes=[in_words(change, areas) for change in report.changes],
        homes=len(checked.homes),
        questions=questions,
        open=sum(not question.answer for question in report.questions),
        for_all=_for_all(report.questions),
        answer_column=COLUMNS["answer"][0],
        split_name=split_name,
        SEXES=SEXES,
        STATES=STATES,
        RELATIONS=RELATIONS,
        KINDS=KINDS,
    )


def _for_all(questions: list[Question]) -> dict[str, list[tuple[str, str]]]:
    """By kind of question, the answers that may be given to all of them at once; none where there are few."""
    several = {kind: verbs for kind, verbs in verbs_for_all(questions).items() if verbs}
    return {
        kind: [(verb, localised(FOR_ALL[kind, verb])) for verb in verbs]
        for kind, verbs in several.items()
        if sum(question.kind == kind for question in questions) >= FEW
    }


def _answers(form: Form) -> Answers:
    """What was chosen on the page of a check. Whoever answers no question of a kind leaves those rows out."""
    chosen = {key: value for key, value in form.pairs if key.partition("-")[0] in KINDS}
    return Answers(chosen, {key.removeprefix("all-"): value for key, value in form.pairs if key.startswith("all-")})


@post(
    "/desk/import/checks/{key:uuid}/taking-in",
    guards=[role(*ROLES), one_at_a_time()],
    status_code=303,
    opt=takes(fields=2 * MOST_QUESTIONS + 50),
)
async def take_in_list(key: FromPath[UUID], request: Request, viewer: Viewer) -> Response:
    """Write the good rows of a checked list, with what was answered about who is who."""
    form = await read_form(request)
    checked = _mine(viewer, key)
    # Deleting the check is the lock: only the tap that deletes it writes; a second one finds it gone.
    if checked is None or not checked.homes or not kept.drop(key):
        return await _form_page(viewer, 404, _GONE)
    report = await commit(checked, viewer.account_id, _answers(form))
    return Redirect(f"/desk/import/{report.batch}", status_code=303)


async def _batch(viewer: Viewer, batch: UUID) -> dict[str, Any]:
    found = await undo.batches(viewer.paths(*ROLES), batch)
    if not found:
        raise NotFoundException
    return found[0]


@get("/desk/import/{batch:uuid}", guards=[role(*ROLES)])
async def show_batch(batch: FromPath[UUID], viewer: Viewer) -> Response[str]:
    """One list that was taken in."""
    row = await _batch(viewer, batch)
    return render("households/desk_batch.html", batch=row, undone=await undo.undone(batch))


@post("/desk/import/{batch:uuid}/undoing", guards=[role(*ROLES), one_at_a_time()], status_code=303)
async def undo_batch(batch: FromPath[UUID], viewer: Viewer) -> Redirect:
    """Take a list back."""
    await _batch(viewer, batch)
    await write(undo.undo, batch, viewer.account_id)
    return Redirect(f"/desk/import/{batch}", status_code=303)


ROUTES = [import_form, import_template, check_list, show_check, take_in_list, show_batch, undo_batch]
