"""How an undertaking is received (kinds `undertaking`, `undertaking_end`): opened, planned anew, reported as done."""

from functools import partial
from typing import Any
from uuid import UUID

from app.cases.verbs import may
from app.db import Fetch, is_postgres
from app.lib.classes import ORDINARY
from app.lib.days import day_of, within
from app.problems.tables import Problem, Undertaking
from app.problems.words import OVER
from app.problems.workflow import news
from app.problems.workflow.carrying_out import Act, Given, carry_out
from app.problems.workflow.verbs import LEADER, RESULT_LENGTH, VERBS
from app.sync.corrections import mend
from app.sync.kinds import Accepted, Fault, Guarded, Kind, Known, Needs, Parked, Record, Shape
from app.web.i18n import N_
from app.working_days import calendar

PLAN_LENGTH = 2000

NO_PROBLEM = N_("It does not say which problem it is about. Open the problem and write it down there.")
_ALREADY = N_("Somebody has opened an undertaking for this problem already. Please look at it; your plan is kept here.")
_CHANGED = N_("Somebody has changed the plan meanwhile. Please look at it again; yours is kept here.")
_OVER = N_("This problem was settled or withdrawn meanwhile.")
_ENDED = N_("This undertaking has ended already.")


class Plan(Shape):
    """`undertaking`: the one whose plan is changed; without it one is opened. `was`: the planned day as the form showed it.

    `planned_on`: YYYY-MM-DD or empty. `public`: "yes" when residents see the list.
    """

    problem: UUID | None = None
    undertaking: UUID | None = None
    plan: str = ""
    planned_on: str = ""
    was: str = ""
    public: str = ""


class End(Shape):
    """`result`: what was done."""

    problem: UUID | None = None
    result: str = ""


def needs(data: Any) -> Needs:
    """The problem it is about, and what it mends."""
    return Needs(problems=[data.problem] if data.problem else [], originals=[data.corrects] if data.corrects else [])


def _plan_faults(data: Plan) -> list[Fault]:
    faults = [] if data.problem else [Fault("problem", NO_PROBLEM)]
    if not 1 <= len(data.plan) <= PLAN_LENGTH:
        said = N_("Please say what is planned, in %(limit)d characters at most.")
        faults.append(Fault("plan", said, {"limit": PLAN_LENGTH}))
    if data.planned_on and not _is_day(data.planned_on):
        faults.append(Fault("planned_on", N_("Please choose a day, or leave it empty.")))
    return faults


def _is_day(text: str) -> bool:
    day = day_of(text)
    return day is not None and day.isoformat() == text and within(day) == day


def running(problem: dict[str, Any]) -> UUID | None:
    """The undertaking that is open; a problem of the same batch has none yet."""
    return None if problem.get("undertaking_ended_at") else problem.get("undertaking")


def _accept_plan(record: Record, known: Known) -> Accepted | Parked:
    data: Plan = record.data
    guards, corrected = mend(record, known)
    faults = _plan_faults(data) + corrected
    if faults or data.problem is None:
        return Parked(faults)
    problem = known["problems"][data.problem]
    if problem.get("state", "reported") in OVER or problem.get("superseded_by") or problem.get("withdrawn_at"):
        return Parked([Fault("problem", _OVER)])
    row = {"plan": data.plan, "planned_on": data.planned_on, "public": data.public == "yes"}
    if data.undertaking:
        still = {"id": data.undertaking, "problem": data.problem, "ended_at": None, "planned_on": data.was}
        change = Guarded(Undertaking, row, still, Fault("plan", _CHANGED))
        return _accepted(record, problem, "replanned", guards=[*guards, change], detail=_told(data))
    if running(problem):
        return Parked([Fault("plan", _ALREADY)])
    way = problem.get("way", "")
    also_up = "both" if way in ("up", "both") else "self"
    # When two people open one at the same moment, the second finds that `way` has changed (optimistic lock).
    taken = Guarded(Problem, {"way": also_up}, {"id": data.problem, "way": way}, Fault("plan", _ALREADY))
    row |= {"id": record.id, "problem": data.problem, "account": record.account, "opened_at": record.received_at}
    begun = {**problem, "undertaking": record.id, "undertaking_ended_at": None, "way": also_up, "lines": 0}
    accepted = _accepted(record, problem, "undertaken", guards=[*guards, taken], detail=_told(data))
    accepted.rows = [(Undertaking, row)]
    accepted.known = {"problems": {data.problem: begun}}
    return accepted


def _told(data: Plan) -> dict[str, Any]:
    return {"planned": data.planned_on} if data.planned_on else {}


def _accepted(record: Record, problem: dict[str, Any], verb: str, **more: Any) -> Accepted:
    return Accepted(
        area=problem["area"],
        household=problem.get("household"),
        verb=verb,
        subject_kind="problem",
        subject=record.data.problem,
        accounts=[record.account],
        **more,
    )


def _accept_end(record: Record, known: Known) -> Accepted | Parked:
    data: End = record.data
    guards, faults = mend(record, known)
    if data.problem is None:
        faults.append(Fault("problem", NO_PROBLEM))
    if not 1 <= len(data.result) <= RESULT_LENGTH:
        said = N_("Please write in a few words what was done, in %(limit)d characters at most.")
        faults.append(Fault("result", said, {"limit": RESULT_LENGTH}))
    if faults or data.problem is None:
        return Parked(faults)
    problem = known["problems"][data.problem]
    key = running(problem)
    if key is None:
        return Parked([Fault("problem", _ENDED)])
    still = {"id": key, "ended_at": None}
    guards.append(Guarded(Undertaking, {"ended_at": record.recorded_at}, still, Fault("problem", _ENDED)))
    accepted = _accepted(record, problem, "undertaking_ended", guards=guards, detail={"result": data.result})
    accepted.known = {"problems": {data.problem: {**problem, "undertaking_ended_at": record.recorded_at}}}
    accepted.then = [partial(_report, data.problem, data.result, record)]
    return accepted


def _report(key: UUID, result: str, record: Record):
    """Plan: the problem waits to be checked and the desk is told, unless the problem has moved on meanwhile."""
    lock = " FOR UPDATE OF p" if is_postgres() else ""
    rows = yield Fetch(f"SELECT p.*, r.path FROM problem p JOIN area r ON r.id = p.area WHERE p.id = ?{lock}", key)
    problem, verb = rows[0], VERBS["handled"]
    live = problem["superseded_by"] is None and problem["withdrawn_at"] is None
    if live and may(verb, [LEADER], problem["state"]):
        given = Given(result=result)
        items = yield from news.of(verb, problem, given, record.account, record.received_at, [])
        yield from carry_out(
            Act(verb, problem, given, record.account, record.received_at, calendar.known(problem["path"]), items)
        )


PLAN = Kind("undertaking", 1, Plan, needs, _accept_plan, keyed=(Undertaking,), data_class=ORDINARY)
END = Kind("undertaking_end", 1, End, needs, _accept_end, data_class=ORDINARY)
