"""Carrying out a verb of verbs.py: one conditional change, its event, and the news of it, in one commit (unit of work).

The change is computed from the problem as it was read, and applies only while its `step` is the same (optimistic lock): when
two people act at once, one succeeds and the other is told what happened.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from app.accounts.touching import touch_accounts
from app.cases.carrying_out import change as change_case
from app.cases.carrying_out import event_of
from app.cases.verbs import Verb, moved
from app.db import Execute, Fetch, Insert, Update
from app.db.standing import stands
from app.events.tables import Event
from app.households.touching import touch_homes
from app.notifications.inbox import notify
from app.problems.categories import find
from app.problems.tables import Dispatch, Problem
from app.problems.workflow.verbs import LIFE
from app.sync.tables import Photo
from app.web.errors import Conflict
from app.web.i18n import N_
from app.working_days import deadlines

CHANGED = N_("Somebody was quicker, and this problem has changed meanwhile. Please look at it again.")
NOT_INTO = N_("The other problem was joined, declared void or withdrawn meanwhile. Please choose another.")

_RESPONDS = ("accepted", "returned", "dispatched", "started", "handled", "closed", "cancelled", "merged", "suspended")


@dataclass(slots=True)
class Given:
    """What was given with a verb. `departments`: the first leads. `until`: a moment. `own`: departments of whoever acts."""

    reason: str = ""
    result: str = ""
    departments: tuple[UUID, ...] = ()
    until: datetime | None = None
    into: UUID | None = None
    answer: str = ""
    category: str = ""
    urgency: str = ""
    own: tuple[UUID, ...] = ()
    names: tuple[str, ...] = ()
    """Of the departments, for the timeline."""
    photos: tuple[dict[str, Any], ...] = ()
    """Columns of photos that are kept already (verb_photos.py); the event names them."""


@dataclass(slots=True)
class Act:
    """One verb, ready to be carried out. `news`: inbox rows, built before the plan runs."""

    verb: Verb
    problem: dict[str, Any]
    given: Given
    actor: UUID | None
    moment: datetime
    calendar: deadlines.Calendar = field(default_factory=dict)
    news: Sequence[dict[str, Any]] = ()


def _later(present: datetime | None, proposed: datetime) -> datetime:
    """A deadline is only ever moved later, so that nobody misses one they were not told about."""
    return max(present, proposed) if present else proposed


def changes(act: Act) -> dict[str, Any]:
    """The columns a verb changes, from the problem as it was read."""
    verb, problem, given, moment = act.verb, act.problem, act.given, act.moment
    change = moved(verb, problem, LIFE, moment)
    state = change["state"]
    if verb.name in _RESPONDS and problem["responded_at"] is None:
        change["responded_at"] = moment
    if given.category:
        change["category"] = given.category
    if given.urgency:
        change["urgency"] = given.urgency
    if (rank := _rank(given.urgency or problem["urgency"], state)) != problem["rank"]:
        change["rank"] = rank
    change |= _by_name(act)
    change |= _deadline(act, {**problem, **change})
    return change


def _rank(urgency: str, state: str) -> int:
    """Danger comes first in the queue, and what waits for its reporter or for better times last."""
    return 0 if urgency == "danger" else 2 if state in ("returned", "suspended") else 1


def _by_name(act: Act) -> dict[str, Any]:
    problem, given, moment = act.problem, act.given, act.moment
    match act.verb.name:
        case "dispatched" | "transferred":
            way = "both" if problem["way"] in ("self", "both") else "up"
            return {"way": way, "extension_until_at": None}
        case "handled":
            return {"result": given.result}
        case "closed":
            return {"result": given.result or problem["result"], "closed_at": moment, "closed_by": act.actor}
        case "rated":
            return {"answer": given.answer}
        case "reopened":
            return {"reopened": problem["reopened"] + 1, "answer": "", "closed_at": None, "closed_by": None}
        case "suspended":
            return {"suspended_at": moment, "extension_until_at": None}
        case "resumed":
            return {"suspended_at": None}
        case "extension_asked":
            return {"extension_until_at": given.until}
        case "extended":
            return {"extension_until_at": None, "extended": problem["extended"] + 1}
        case "extension_refused" | "declined":
            return {"extension_until_at": None}
        case "merged":
            return {"merged_into": given.into}
        case "unmerged":
            return {"merged_into": None}
    return {}


def _deadline(act: Act, problem: dict[str, Any]) -> dict[str, Any]:
    """When it is due now, and what the queue is sorted by. The clock is stopped while a problem is put off."""
    name, moment, due = act.verb.name, act.moment, act.problem["due_at"]
    if name in ("accepted", "dispatched", "reopened") or (name == "started" and due is None):
        hours = find(problem["category"], problem["path"]).hours(problem["urgency"])
        due = _later(due, deadlines.due(moment, hours, problem["urgency"], act.calendar))
        if act.given.until and name == "dispatched":
            due = _later(act.problem["due_at"], act.given.until)
    elif name in ("extended", "transferred") and act.given.until:
        due = _later(due, act.given.until)
    elif name == "resumed" and due and act.problem["suspended_at"]:
        due += max(moment - act.problem["suspended_at"], timedelta())
    if due is None or due == act.problem["due_at"]:
        return {}
    return {"due_at": due, "sort_at": due}


def _dispatch(act: Act):
    """Who has it now."""
    problem_id, name = act.problem["id"], act.verb.name
    if name in ("dispatched", "transferred"):
        yield Update(Dispatch, {"ended_at": act.moment}, {"problem": problem_id, "ended_at": None})
        rows = [
            {
                "problem": problem_id,
                "department": department,
                "leads": place == 0,
                "note": act.given.reason,
                "dispatched_at": act.moment,
            }
            for place, department in enumerate(act.given.departments)
        ]
        yield Insert(Dispatch, rows)
    elif name == "accepted":  # opened again, and the desk has it now
        yield Update(Dispatch, {"ended_at": act.moment}, {"problem": problem_id, "ended_at": None})
    elif name in ("declined", "stepped_back"):
        where = {"problem": problem_id, "department": list(act.given.own), "ended_at": None}
        yield Update(Dispatch, {"ended_at": act.moment}, where)


def mark_over(problem: UUID, over_at: datetime | None):
    """Plan: copy to the departments that have it whether it is over (Dispatch.over_at)."""
    yield Update(Dispatch, {"over_at": over_at}, {"problem": problem, "ended_at": None})


def event(act: Act, detail: dict[str, Any], verb: str = "", subject: UUID | None = None) -> dict[str, Any]:
    """The event row of a verb."""
    case = {**act.problem, "id": subject or act.problem["id"]}
    return event_of("problem", case, verb or act.verb.name, act.actor, act.moment, detail)


def carry_out(act: Act):
    """Plan: do it. Raises Conflict when the problem is no longer as it was read."""
    problem, given, change = act.problem, act.given, changes(act)
    yield from change_case(Problem, problem, change, CHANGED)
    if act.verb.name == "merged":
        yield from _take_in(act)
    yield from _dispatch(act)
    if "over_at" in change:
        yield from mark_over(problem["id"], change["over_at"])
    if problem["household"]:
        yield from touch_homes([problem["household"]])
    yield from touch_accounts([problem["account"]])
    yield from notify(act.news, change.get("due_at"), act.moment)
    detail = {"from": problem["state"], "to": change["state"], "category": change.get("category", problem["category"])}
    for name in ("reason", "result", "answer"):
        if getattr(given, name):
            detail[name] = getattr(given, name)
    if "due_at" in change:
        detail["due"] = change["due_at"].isoformat()
    if act.verb.name == "extension_asked" and given.until:
        detail["until"] = given.until.isoformat()
    if given.names:
        detail["departments"] = list(given.names)
    if given.into:
        detail["into"] = str(given.into)
    happened = event(act, detail)
    yield Insert(Event, [happened])
    if given.photos:
        place = {"household": problem["household"], "area": problem["area"], "account": act.actor}
        rows = [{**photo, **place, "submission": happened["id"], "created_at": act.moment} for photo in given.photos]
        yield Insert(Photo, rows)


def _take_in(act: Act):
    """The other problem's half of joining two: both keep their history, and each names the other."""
    if act.given.into is None:
        raise Conflict(NOT_INTO)
    # When two desks join two problems into each other, the later one finds its target gone.
    live = yield Execute(
        "UPDATE problem SET step = step + 1 WHERE id = ? AND state <> 'merged' AND state <> 'cancelled' "
        f"AND {stands()}",
        act.given.into,
    )
    if not live:
        raise Conflict(NOT_INTO)
    yield Insert(Event, [event(act, {"with": str(act.problem["id"])}, "took_in", act.given.into)])
    rows = yield Fetch("SELECT household FROM problem WHERE id = ?", act.given.into)
    if rows[0]["household"]:
        yield from touch_homes([rows[0]["household"]])
