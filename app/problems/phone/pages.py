"""A leader's problems on the phone: how far each is, the neighbours' word, and what they do themselves."""

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from litestar import Request, Response, get
from litestar.params import FromPath

from app.areas.scope import within_sql
from app.db import fetch
from app.lib.clock import now
from app.problems import categories, words
from app.problems.neighbours import public_page
from app.problems.queries import ALSO, LIVE
from app.problems.scope import AREA_ROLES
from app.problems.undertaking import queries
from app.problems.undertaking.words import SORT_WORDS, SORTS
from app.problems.words import SETTLED
from app.web.address import printed_origin
from app.web.auth import signed_in
from app.web.errors import NotFoundException
from app.web.templates import page
from app.web.templates import render as respond
from app.web.viewer import Viewer

FIELD = ("leader", *AREA_ROLES)
MOST = 60
RECENT = timedelta(days=30)
"""How long a settled one stays on the list: long enough to ask at the next visit."""

_ONE = f"""
SELECT p.*, p."where" AS place_words, r.name AS area_name, r.path, h.number, h.name AS household_name,
       (SELECT count(*) FROM event e WHERE e.subject = p.id) AS events,
       {ALSO} AS also,
       (SELECT count(*) FROM photo f WHERE f.state <> 'wanted' AND (f.submission = p.id OR f.submission IN (
          SELECT c.id FROM contribution c JOIN undertaking u ON u.id = c.undertaking WHERE u.problem = p.id))) AS pictures
FROM problem p JOIN area r ON r.id = p.area LEFT JOIN household h ON h.id = p.household
"""


def own_paths(viewer: Viewer) -> list[str]:
    """The areas that the phone's list covers: a leader's groups, else the areas of a cadre or the desk."""
    return viewer.paths("leader") or viewer.paths(*AREA_ROLES)


async def own(viewer: Viewer) -> list[dict[str, Any]]:
    """Open problems of one's areas and those settled lately, the newest first."""
    within, params = within_sql("r.path", own_paths(viewer))
    return await fetch(
        f"{_ONE} WHERE {within} AND {LIVE} AND (p.over_at IS NULL OR p.over_at > ?) "
        f"ORDER BY p.reported_at DESC, p.id DESC LIMIT {MOST}",
        *params,
        now() - RECENT,
    )


async def find(viewer: Viewer, problem: UUID) -> dict[str, Any]:
    """One problem of one's areas. Raises NotFoundException."""
    within, params = within_sql("r.path", viewer.paths(*FIELD))
    rows = await fetch(f"{_ONE} WHERE p.id = ? AND {within}", problem, *params)
    if not rows:
        raise NotFoundException
    return rows[0]


async def parts(problems: Sequence[UUID]) -> dict[UUID, dict[str, Any]]:
    """What belongs to each of these problems, in a fixed number of queries however many there are (no N+1)."""
    found: dict[UUID, dict[str, Any]] = {key: {"steps": [], "photos": [], "notes": []} for key in problems}
    for row in await fetch(
        "SELECT e.id, e.subject, e.at AS happened_at, e.verb, e.detail, a.name AS actor_name FROM event e "
        "LEFT JOIN account a ON a.id = e.actor WHERE e.subject = ANY(?) AND e.subject_kind = 'problem' "
        "AND e.verb NOT IN ('contributed', 'struck', 'photographed', 'noted') ORDER BY e.at, e.id",
        problems,
    ):
        detail = defaultdict(str, json.loads(row["detail"] or "{}"))
        found[row["subject"]]["steps"].append({**row, "detail": detail, "photos": []})
    steps = {step["id"]: step for each in found.values() for step in each["steps"]}
    for row in await fetch(
        "SELECT id, submission, state, size FROM photo WHERE submission = ANY(?) ORDER BY position, id",
        [*found, *steps],
    ):
        if row["submission"] in steps:
            steps[row["submission"]]["photos"].append(row["id"])
        else:
            found[row["submission"]]["photos"].append(row)
    for row in await fetch(
        "SELECT problem, words, written_at FROM problem_note WHERE problem = ANY(?) AND public ORDER BY written_at, id",
        problems,
    ):
        found[row["problem"]]["notes"].append(row)
    homes = defaultdict(list)
    for row in await fetch(
        "SELECT p.id AS problem, h.id, h.number, h.name FROM problem p JOIN household h ON h.area = p.area "
        "WHERE p.id = ANY(?) AND p.over_at IS NULL AND h.left_at IS NULL ORDER BY length(h.number), h.number, h.name, h.id",
        problems,
    ):
        homes[row["problem"]].append(row)
    undertakings = await queries.of_each(problems)
    return {key: {**each, "undertaking": undertakings.get(key), "homes": homes[key]} for key, each in found.items()}


def context(problem: dict[str, Any], own_parts: dict[str, Any], origin: str = "", **more: Any) -> dict[str, Any]:
    """What its page shows. `origin`: the address it was asked for at, for the residents' code."""
    link = public_page.address(problem["token"], origin)
    return {
        "problem": problem,
        **own_parts,
        "sorts": SORTS,
        "sort_words": SORT_WORDS,
        "asks_word": problem["state"] in SETTLED,
        "link": link,
        "code": public_page.code(link) if link else "",
        "categories": categories,
        "words": words,
        "request_path": f"/problems/{problem['id']}",
    } | more


async def show(viewer: Viewer, problem_id: UUID, request: Request, status: int = 200, **more: Any) -> Response[str]:
    """The page as an answer."""
    problem = await find(viewer, problem_id)
    own_parts = (await parts([problem_id]))[problem_id]
    return respond("problems/phone.html", status, **context(problem, own_parts, printed_origin(request), **more))


@get("/problems", guards=[signed_in])
async def list_own(viewer: Viewer) -> Response[str]:
    """One's problems."""
    found = await own(viewer)
    return respond(
        "problems/phone_list.html", problems=found, categories=categories, words=words, request_path="/problems"
    )


@get("/problems/{problem_id:uuid}", guards=[signed_in])
async def show_own(problem_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response[str]:
    """One of them."""
    return await show(viewer, problem_id, request)


async def as_pages(viewer: Viewer, problems: list[dict[str, Any]]) -> dict[UUID, str]:
    """The pages as a phone holds them."""
    each = await parts([problem["id"] for problem in problems]) if problems else {}
    return {
        problem["id"]: page("problems/phone.html", viewer=viewer, held=True, **context(problem, each[problem["id"]]))
        for problem in problems
    }


ROUTES = [list_own, show_own]
