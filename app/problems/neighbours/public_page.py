"""What a resident sees of a problem by its private link, and what they may say: no account, and nothing about a person.

The link is a random token of 128 bits (96 on older slips). The page names no reporter, home, door or description, only the
kind, the village, the steps, the town's own words about them, and what neighbours undertake (as they agreed to be named).
"""

from datetime import timedelta
from typing import Any

import segno
from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect
from markupsafe import Markup

from app.db import Fetch, Update, fetch, look_up, write
from app.lib.clock import now
from app.problems import categories, queries, words
from app.problems.neighbours import answers
from app.problems.queries import VILLAGE
from app.problems.tables import Problem
from app.problems.undertaking import queries as undertaking
from app.problems.undertaking.words import SORTS
from app.problems.words import SETTLED
from app.problems.workflow import news
from app.problems.workflow.carrying_out import Act, Given
from app.settings import settings
from app.web.auth import public
from app.web.errors import Conflict, NotFoundException
from app.web.forms import read_form
from app.web.i18n import N_, localised
from app.web.limits import takes
from app.web.templates import render
from app.working_days import calendar

MOST_IN_A_DAY = 3
"""Rate limit: answers that one link takes within 24 hours. Whoever has the link may reopen a case, and a desk that settles it
again each time could be kept busy by one angry person, or by a link that was passed around."""
MOST_ALTOGETHER = 12
"""Answers that one link ever takes; after so many the neighbours are asked at the door."""
DAY = timedelta(hours=24)
OFFERED = ("satisfied", "partly", "not_fixed")
SHOWN = (
    "accepted",
    "dispatched",
    "transferred",
    "started",
    "handled",
    "verified",
    "closed",
    "rated",
    "reopened",
    "suspended",
)
SHOWN += ("resumed", "extended", "cancelled", "merged", "unmerged", "reported", "undertaken", "undertaking_ended")
"""Steps that residents see."""
HEADERS = {"Cache-Control": "no-store", "X-Robots-Tag": "noindex, nofollow"}

_CHOOSE = N_("Please choose one of the three.")
_SHORTER = N_("Please shorten your words to %(limit)d characters.")
_TODAY = N_(
    "Thank you. This link takes no more than %(most)d answers a day, and has them. Please send yours again tomorrow, "
    "or tell the grid leader today."
)
_NO_MORE = N_(
    "Thank you. This link has taken %(most)d answers and takes no more. Please tell the grid leader at the door."
)
_MOVED = N_("Thank you. The case has moved on meanwhile; this is how it stands.")
_FOUND = f"""
SELECT p.*, {VILLAGE} AS village_name, r.name AS area_name, r.path,
       (SELECT n.name FROM problem_dispatch d JOIN department n ON n.id = d.department
        WHERE d.problem = p.id AND d.ended_at IS NULL AND d.leads LIMIT 1) AS department
FROM problem p JOIN area r ON r.id = p.area WHERE {{condition}}
"""


def address(token: str | None, origin: str = "") -> str:
    """The link as it is printed: under the town's public address, else under `origin`. Empty without either."""
    origin = (settings.public_url or origin).rstrip("/")
    return f"{origin}/p/{token}" if token and origin else ""


def code(link: str) -> Markup:
    """The link as a QR code, an SVG of black on white."""
    return Markup(segno.make(link, micro=False).svg_inline(scale=4, border=2, light="#fff"))  # noqa: S704  our own link


async def _find(token: str) -> dict[str, Any]:
    """The problem of a link; when that was corrected or joined, the one that stands for it now. Raises NotFoundException."""
    rows = await fetch(_FOUND.format(condition="p.token = ?"), token)
    for _step in range(5):
        if not rows:
            raise NotFoundException
        further = rows[0]["superseded_by"] or rows[0]["merged_into"]
        if not further:
            return rows[0]
        rows = await fetch(_FOUND.format(condition="p.id = ?"), further)
    raise NotFoundException


async def _page(
    token: str, status: int = 200, fault: str = "", typed: str = "", said: str = "", tried: str = ""
) -> Response[str]:
    problem = await _find(token)
    history = [event for event in reversed(await queries.history(problem["id"])) if event["subject_kind"] == "problem"]
    return render(
        "problems/public.html",
        status,
        headers=HEADERS,
        token=token,
        problem=problem,
        steps=[event for event in history if event["verb"] in SHOWN],
        notes=await queries.notes(problem["id"], public_only=True),
        undertaking=own if (own := await undertaking.of(problem["id"])) and own["public"] else None,
        sorts=SORTS,
        may_answer=problem["state"] in SETTLED and not problem["withdrawn_at"],
        offered=OFFERED,
        fault=fault,
        typed=typed,
        said=said,
        tried=tried,
        categories=categories,
        words=words,
    )


@get("/p/{token:str}", guards=[public])
async def show(token: FromPath[str]) -> Response[str]:
    """How far it is."""
    return await _page(token)


@post("/p/{token:str}/answer", guards=[public], status_code=303, opt=takes(text=1_000_000, stranger=1_000_000))
async def answer(token: FromPath[str], request: Request) -> Response:
    """The neighbours' word. "Not solved" opens the case again."""
    problem = await _find(token)
    form = await read_form(request)
    said, typed = form.text("answer"), form.text("words")
    if said not in OFFERED:
        return await _page(token, 422, localised(_CHOOSE), typed)
    if len(typed) > answers.WORDS_LENGTH:
        return await _page(token, 422, localised(_SHORTER, {"limit": answers.WORDS_LENGTH}), typed)
    verb, moment = answers.verb_for(said), now()
    if problem["state"] not in verb.sources or problem["withdrawn_at"]:
        return await _page(token, 409, "", typed, localised(_MOVED))
    having = await look_up(news.having(problem["id"]))
    items = await look_up(news.of(verb, problem, Given(reason=typed), None, moment, having))
    act = answers.act_of(problem, said, typed, None, moment, await calendar.at(problem["path"]), items)
    try:
        await write(_take, act, answers.row(problem, said, "link", typed, None, moment))
    except Full as full:
        answered = await _page(token, 429, "", typed, localised(full.message, full.values), tried=said)
        answered.headers["Retry-After"] = str(full.wait_s)
        return answered
    except Conflict:
        return await _page(token, 409, "", typed, localised(_MOVED))
    return Redirect(f"/p/{token}", status_code=303)


class Full(Exception):
    """The link's rate limit is reached. `wait_s`: seconds until it accepts another answer; a day where it never will."""

    def __init__(self, message: str, most: int, wait_s: int) -> None:
        super().__init__(message)
        self.message, self.values, self.wait_s = message, {"most": most}, wait_s


def _take(act: Act, kept: dict[str, Any]):
    """Plan: keep an answer that came by a link, and do what it says. Raises Full, or Conflict when the case has moved on."""
    given = yield Fetch(
        "SELECT answered_at FROM problem_answer WHERE problem = ? AND \"by\" = 'link' ORDER BY answered_at DESC LIMIT ?",
        kept["problem"],
        MOST_ALTOGETHER,
    )
    if len(given) >= MOST_ALTOGETHER:
        raise Full(_NO_MORE, MOST_ALTOGETHER, round(DAY.total_seconds()))
    lately = [row["answered_at"] for row in given if row["answered_at"] > act.moment - DAY]
    if len(lately) >= MOST_IN_A_DAY:
        wait = lately[MOST_IN_A_DAY - 1] + DAY - act.moment
        raise Full(_TODAY, MOST_IN_A_DAY, max(1, round(wait.total_seconds())))
    yield from answers.take(act, kept)


def give_link(problem: dict[str, Any], token: str):
    """Plan: make a link for a problem older than links; idempotent: when it got one meanwhile, that one is returned."""
    yield Update(Problem, {"token": token}, {"id": problem["id"], "token": None})
    rows = yield Fetch("SELECT token FROM problem WHERE id = ?", problem["id"])
    return rows[0]["token"]


ROUTES = [show, answer]
