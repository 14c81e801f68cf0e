"""One problem's page at the desk: loaded for the roles the viewer has towards it, with what these allow now."""

import json
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from litestar import Response

from app.areas import coordinates
from app.areas.scope import is_within
from app.cases.verbs import Verb, needs_photo, offered
from app.departments import departments
from app.lib.clock import local
from app.problems import categories, queries, similar, words
from app.problems.neighbours import public_page
from app.problems.scope import Sight, roles_at, sight
from app.problems.sketch import beside_problem
from app.problems.undertaking import queries as own_work
from app.problems.undertaking.words import SORTS
from app.problems.workflow.verbs import NEXT, VERBS
from app.web.errors import NotFoundException
from app.web.templates import render
from app.web.viewer import Viewer


@dataclass(slots=True)
class Case:
    """A problem, and what the viewer is to it: the roles held towards it."""

    problem: dict[str, Any]
    who: Sight
    roles: tuple[str, ...]
    dispatches: list[dict[str, Any]]

    @property
    def having(self) -> list[UUID]:
        """Departments that have it now."""
        return [row["department"] for row in self.dispatches if row["ended_at"] is None]

    @property
    def own(self) -> tuple[UUID, ...]:
        """The viewer's departments that have it now."""
        return tuple(key for key in self.having if key in self.who.departments)

    @property
    def asked_until(self) -> date | None:
        """The day until which more time is asked for, in the town's zone."""
        moment = self.problem["extension_until_at"]
        return local(moment).date() if moment else None

    @property
    def verbs(self) -> list[Verb]:
        """What may be done now."""
        if self.problem["superseded_by"] or self.problem["withdrawn_at"]:
            return []
        asked = self.problem["extension_until_at"] is not None
        found = [
            v
            for v in offered(VERBS.values(), self.roles, self.problem["state"])
            if asked or v.name != "extension_refused"
        ]
        return sorted(found, key=lambda verb: verb.name != self._usual(found))

    def needs_photo(self, verb: Verb) -> bool:
        """Whether the viewer has to show by a photo that it is done."""
        wanted = categories.find(self.problem["category"], self.problem["path"]).photo_after
        return wanted and needs_photo(verb, self.roles, self.problem["state"])

    def _usual(self, possible: list[Verb]) -> str:
        """The verb that usually comes next; where more time is asked for, the answer to that."""
        names = {verb.name for verb in possible}
        if self.problem["extension_until_at"] is not None and "extended" in names:
            return "extended"
        return next((name for name in NEXT if name in names), "")


async def load(viewer: Viewer, problem_id: UUID) -> Case:
    """The case. Raises NotFoundException when it is not the viewer's to see."""
    who = await sight(viewer)
    problem = await queries.problem(who, problem_id)
    if problem is None:
        raise NotFoundException
    dispatches = await queries.dispatches(problem_id)
    return Case(problem, who, roles_at(viewer, who, problem["path"], dispatches), dispatches)


@dataclass(slots=True)
class Mended:
    """A form shown again with its errors: which one, what had been typed, what is wrong with it."""

    form: str = ""
    typed: dict[str, str] = field(default_factory=dict)
    faults: dict[str, str] = field(default_factory=dict)
    message: str = ""


async def show(case: Case, status: int = 200, mended: Mended | None = None, origin: str = "") -> Response[str]:
    """The page. `origin`: the address it was asked for at, for the residents' link."""
    problem = case.problem
    link = public_page.address(problem["token"], origin)
    asks_departments = any("departments" in verb.needs for verb in case.verbs)
    choice = await departments.for_place(problem["path"]) if asks_departments else []
    busy = await queries.open_with([row["id"] for row in choice]) if choice else {}
    return render(
        "problems/desk_problem.html",
        status,
        case=case,
        problem=problem,
        photos=await queries.photos(problem["id"]),
        history=await queries.history(problem["id"]),
        notes=await queries.notes(problem["id"]),
        ready=await queries.ready_answers(_around(case) or [problem["path"]]),
        departments=[{**row, "open": busy.get(row["id"], 0)} for row in choice],
        mended=mended or Mended(),
        categories=categories,
        asked=_asked(problem),
        usual=(*NEXT, "extended"),
        similar=await similar.near(case.who, problem) if case.verbs and not problem["over_at"] else [],
        maps=coordinates.links(problem["latitude"], problem["longitude"]) if problem["latitude"] is not None else {},
        drawing=await beside_problem.drawing(problem),
        undertaking=await own_work.of(problem["id"]),
        sorts=SORTS,
        answers=await queries.answers(problem["id"]),
        link=link,
        code=public_page.code(link) if link else "",
        words=words,
        request_path="/desk/problems",
    )


def _around(case: Case) -> list[str]:
    """The viewer's areas that contain the problem: somebody at the desks of two towns is offered each town's own words."""
    return [path for path in case.who.paths if is_within(case.problem["path"], [path])]


def _asked(problem: dict[str, Any]) -> list[tuple[str, str]]:
    """What the category asked, in words, and the answers; a question no longer asked is named by its variable."""
    answers = json.loads(problem["asked"] or "{}")
    category = categories.find(problem["category"], problem["path"])
    questions = {ask.variable: ask.words for ask in category.asks}
    return [(questions.get(name, name), answer) for name, answer in answers.items()]
