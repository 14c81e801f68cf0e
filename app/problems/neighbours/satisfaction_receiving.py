"""How the neighbours' word is received from a leader at the door (kind `satisfaction`); the form stands on the problem's page.

An answer that arrives after the case has moved on is kept, but changes no state.
"""

from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from app.db import Update
from app.lib.classes import ORDINARY
from app.notifications.inbox import notify
from app.problems.neighbours.answers import NOT_FIXED, UNASKED, WORDS_LENGTH, act_of, verb_for
from app.problems.tables import Answer, Problem
from app.problems.words import ANSWERS, SETTLED
from app.problems.workflow import news
from app.problems.workflow.carrying_out import Given, changes, mark_over
from app.sync.kinds import Accepted, Fault, Guarded, Kind, Known, Needs, Parked, Record, Shape
from app.web.i18n import N_
from app.working_days import calendar

_MOVED = N_("This problem moved on while the answer was on its way. Please open the problem again and answer there.")


class Satisfaction(Shape):
    """`answer`: satisfied, partly, not_fixed or not_reached. `note`: in the neighbour's words."""

    problem: UUID | None = None
    answer: str = ""
    note: str = ""


def _needs(data: Satisfaction) -> Needs:
    return Needs(problems=[data.problem] if data.problem else [])


def _faults(data: Satisfaction) -> list[Fault]:
    faults = []
    if data.problem is None:
        faults.append(
            Fault("problem", N_("It does not say which problem it is about. Open the problem and answer there."))
        )
    if data.answer not in ANSWERS:
        faults.append(Fault("answer", N_("Please choose what the neighbours say.")))
    if len(data.note) > WORDS_LENGTH:
        message = N_("Please shorten the words to %(limit)d characters.")
        faults.append(Fault("note", message, {"limit": WORDS_LENGTH}))
    return faults


def _guards(data: Satisfaction, problem: dict[str, Any], record: Record) -> list[Guarded]:
    """The conditional change of the case; none when it is not settled, or was answered already and this answer is no worse."""
    rated = problem["state"] == "rated"
    if problem["state"] not in SETTLED or data.answer == UNASKED or (rated and data.answer != NOT_FIXED):
        return []
    days = calendar.known(problem["path"])
    act = act_of(problem, data.answer, data.note, record.account, record.received_at, days, [])
    still = {"id": problem["id"], "step": problem["step"], "state": problem["state"]}
    return [Guarded(Problem, changes(act), still, Fault("problem", _MOVED))]


def _accept(record: Record, known: Known) -> Accepted | Parked:
    data: Satisfaction = record.data
    faults = _faults(data)
    if faults or data.problem is None:
        return Parked(faults)
    problem = known["problems"][data.problem]
    # A problem of the same batch has only just been reported: nobody has settled it yet.
    problem = {"state": "reported", "reopened": 0, **problem}
    guards = _guards(data, problem, record)
    kept = {
        "id": record.id,
        "problem": data.problem,
        "account": record.account,
        "answered_at": record.recorded_at,
        "by": "leader",
        "answer": data.answer,
        "words": data.note,
        "round": problem["reopened"],
    }
    verb = verb_for(data.answer).name if guards else "asked_in_vain" if data.answer == UNASKED else "told"
    return Accepted(
        area=problem["area"],
        household=problem.get("household"),
        verb=verb,
        subject_kind="problem",
        subject=data.problem,
        rows=[(Answer, kept)],
        guards=guards,
        detail={"answer": data.answer, **({"reason": data.note} if data.note else {})},
        accounts=[record.account],
        then=[partial(tell, problem, data, record)] if guards else [],
    )


def tell(problem: dict[str, Any], data: Satisfaction, record: Record):
    """Plan: what else an answer changes, and who must be told. `problem`: as it was before the answer."""
    if data.answer == NOT_FIXED:
        yield from mark_over(problem["id"], None)
    verb, moment = verb_for(data.answer), record.received_at
    having = yield from news.having(problem["id"])
    items = yield from news.of(verb, problem, Given(reason=data.note), record.account, moment, having)
    yield from notify(items, None, moment)


def _dated(record_id: UUID, moment: datetime) -> list[Update]:
    return [Update(Answer, {"answered_at": moment}, {"id": record_id})]


KIND = Kind("satisfaction", 1, Satisfaction, _needs, _accept, keyed=(Answer,), dated=_dated, data_class=ORDINARY)
