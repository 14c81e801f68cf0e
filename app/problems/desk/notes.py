"""What the desk writes beside a problem, the words it writes often, and the sheet to print."""

from uuid import UUID

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.areas.scope import within_sql
from app.db import Execute, Fetch, Insert, fetch, write
from app.events.happened import happened
from app.events.setting_changes import setting
from app.lib.clock import now
from app.lib.ids import new_id
from app.problems import categories, queries, words
from app.problems.desk import problem_page
from app.problems.neighbours import public_page
from app.problems.scope import AREA_ROLES, ROLES
from app.problems.tables import Note, Template
from app.problems.undertaking import queries as undertaking
from app.problems.undertaking.words import SORTS
from app.web.address import printed_origin
from app.web.auth import role
from app.web.errors import Conflict, NotFoundException
from app.web.forms import read_form
from app.web.i18n import N_, localised
from app.web.templates import render
from app.web.viewer import Viewer

NOTE_LENGTH = 2000
MOST_TEMPLATES = 60
_FREE = frozenset({"words"})
"""Free text may name somebody: the event says that it changed, not what it says."""

_NO_WORDS = N_("Please write something, in %(limit)d characters at most.")
_TOO_MANY = N_("There are %(most)d ready answers already. Please remove one first.")


@post("/desk/problems/{problem_id:uuid}/notes", guards=[role(*ROLES)], status_code=303)
async def add_note(problem_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response:
    """Write a note: for the desk alone, or for the residents' page too."""
    found = await problem_page.load(viewer, problem_id)
    form = await read_form(request)
    text = form.text("words")
    if not 1 <= len(text) <= NOTE_LENGTH:
        fault = localised(_NO_WORDS, {"limit": NOTE_LENGTH})
        return await problem_page.show(found, 422, problem_page.Mended("note", {"words": text}, {"words": fault}))
    moment = now()
    row = {
        "id": new_id(),
        "problem": problem_id,
        "account": viewer.account_id,
        "written_at": moment,
        "public": form.text("public") == "yes",
        "words": text,
    }
    await write(_store, row, found.problem["area"])
    return Redirect(f"/desk/problems/{problem_id}#notes", status_code=303)


def _store(row: dict, area: UUID):
    yield Insert(Note, [row])
    detail = {"public": row["public"]}
    author, moment = row["account"], row["written_at"]
    yield happened("problem", row["problem"], "noted", actor=author, area=area, at=moment, detail=detail)


@get("/desk/problems/{problem_id:uuid}/sheet", guards=[role(*ROLES)])
async def sheet(problem_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response[str]:
    """The case on paper: what was reported, who has it, what happened, and lines to sign."""
    found = await problem_page.load(viewer, problem_id)
    link = public_page.address(found.problem["token"], printed_origin(request))
    return render(
        "problems/sheet.html",
        case=found,
        problem=found.problem,
        photos=await queries.photos(problem_id),
        history=list(reversed(await queries.history(problem_id))),
        notes=await queries.notes(problem_id),
        undertaking=await undertaking.of(problem_id),
        sorts=SORTS,
        answers=await queries.answers(problem_id),
        link=link,
        code=public_page.code(link) if link else "",
        categories=categories,
        words=words,
        request_path="/desk/problems",
    )


async def _home(viewer: Viewer) -> UUID:
    """The widest area a person works in at the desk: where their ready answers belong."""
    held = [each for each in viewer.assignments if each.role in AREA_ROLES]
    return min(held, key=lambda each: len(each.area_path)).area_id


async def _templates_page(viewer: Viewer, status: int = 200, typed: str = "", fault: str = "") -> Response[str]:
    return render(
        "problems/desk_answers.html",
        status,
        answers=await queries.ready_answers(viewer.paths(*AREA_ROLES)),
        typed=typed,
        fault=fault,
        request_path="/desk/problems",
    )


@get("/desk/ready-answers", guards=[role(*AREA_ROLES)])
async def list_answers(viewer: Viewer) -> Response[str]:
    """Words that are written often."""
    return await _templates_page(viewer)


@post("/desk/ready-answers", guards=[role(*AREA_ROLES)], status_code=303)
async def add_answer(request: Request, viewer: Viewer) -> Response:
    """Keep one more ready answer."""
    text = (await read_form(request)).text("words")
    if not 1 <= len(text) <= NOTE_LENGTH:
        return await _templates_page(viewer, 422, text, localised(_NO_WORDS, {"limit": NOTE_LENGTH}))
    await write(_add, {"id": new_id(), "area": await _home(viewer), "words": text}, viewer.account_id)
    return Redirect("/desk/ready-answers", status_code=303)


def _add(row: dict, actor: UUID):
    rows = yield Fetch("SELECT count(*) AS n FROM answer_template WHERE area = ?", row["area"])
    if rows[0]["n"] >= MOST_TEMPLATES:
        raise Conflict(_TOO_MANY, {"most": MOST_TEMPLATES})
    yield Insert(Template, [row])
    yield from setting("added", "ready_answer", row["id"], row["area"], actor, None, {"words": row["words"]}, _FREE)


@post("/desk/ready-answers/{answer:uuid}/removal", guards=[role(*AREA_ROLES)], status_code=303)
async def remove_answer(answer: FromPath[UUID], viewer: Viewer) -> Redirect:
    """Remove a ready answer."""
    within, params = within_sql("r.path", viewer.paths(*AREA_ROLES))
    found = await fetch(
        f"SELECT t.id, t.area, t.words FROM answer_template t JOIN area r ON r.id = t.area WHERE t.id = ? AND {within}",
        answer,
        *params,
    )
    if not found:
        raise NotFoundException
    await write(_drop, found[0], viewer.account_id)
    return Redirect("/desk/ready-answers", status_code=303)


def _drop(row: dict, actor: UUID):
    if (yield Execute("DELETE FROM answer_template WHERE id = ?", row["id"])):
        yield from setting(
            "removed", "ready_answer", row["id"], row["area"], actor, {"words": row["words"]}, None, _FREE
        )


ROUTES = [add_note, sheet, list_answers, add_answer, remove_answer]
