"""What was filled in with a verb: Given, for carrying_out.py, and what has to be mended first."""

from datetime import timedelta
from typing import Any

from app.cases.verbs import Verb
from app.lib.clock import today
from app.lib.days import day_of
from app.problems.categories import known
from app.problems.words import ANSWERS, URGENCIES
from app.problems.workflow.carrying_out import Given
from app.problems.workflow.verbs import RESULT_LENGTH
from app.web.forms import Form, uuid_in
from app.web.i18n import N_, localised
from app.working_days.deadlines import end_of

LONGEST_UNTIL = timedelta(days=730)
TYPED = ("reason", "result", "until", "into", "answer", "category", "urgency")
"""Fields that stand in the form again when something is wrong."""

_NO_RESULT = N_("Please write what was done: the reporter will read it.")
_NO_REASON = N_("Please write why, so that those who read it understand.")
_LONG = N_("Please shorten the result to %(limit)d characters.")
_NO_DEPARTMENT = N_("Please choose at least one department.")
_GONE_DEPARTMENT = N_("This department no longer exists. Please choose another.")
_NO_DAY = N_("Please choose a day from today on, within two years.")
_EARLIER = N_("This day is before the present deadline. Please choose a later one.")
_NO_OTHER = N_("Please paste the address of the other problem's page, of one you may see.")
_NO_ANSWER = N_("Please choose what the neighbours say.")


def read(
    verb: Verb, form: Form, problem: dict[str, Any], departments: list[dict[str, Any]]
) -> tuple[Given, dict[str, str]]:
    """What was given, and for each field that is wrong what to do about it. `departments`: those that may be chosen."""
    faults: dict[str, str] = {}
    given = Given(reason=form.text("reason"), result=form.text("result"), answer=form.text("answer"))
    # A ready answer counts where nothing was typed: without scripts nothing copies it into the field.
    if not given.result and not given.reason and form.text("ready"):
        given.result, given.reason = (form.text("ready") if name in verb.needs else "" for name in ("result", "reason"))
    for name in ("reason", "result"):
        if len(getattr(given, name)) > RESULT_LENGTH:
            faults[name] = localised(_LONG, {"limit": RESULT_LENGTH})
    if verb.name == "closed":
        given.result = given.result or problem["result"]
    if "result" in verb.needs and not given.result:
        faults["result"] = localised(_NO_RESULT)
    if "reason" in verb.needs and not given.reason:
        faults["reason"] = localised(_NO_REASON)
    if "departments" in verb.needs:
        _read_departments(form, departments, given, faults)
    if "until" in verb.needs or form.text("until"):
        _read_until(form, problem, given, faults)
    if "into" in verb.needs:
        given.into = uuid_in(form.text("into"))
        if given.into is None or given.into == problem["id"]:
            faults["into"] = localised(_NO_OTHER)
    if "answer" in verb.needs and given.answer not in ANSWERS:
        faults["answer"] = localised(_NO_ANSWER)
    if form.text("category") in known(problem["path"]) and form.text("category") != problem["category"]:
        given.category = form.text("category")
    if form.text("urgency") in URGENCIES and form.text("urgency") != problem["urgency"]:
        given.urgency = form.text("urgency")
    return given, faults


def _read_departments(form: Form, departments: list[dict[str, Any]], given: Given, faults: dict[str, str]) -> None:
    by_id = {str(row["id"]): row for row in departments}
    chosen = list(dict.fromkeys(value for value in form.all("department") if value))
    lead = form.text("lead")
    if lead:
        chosen = [lead, *(value for value in chosen if value != lead)]
    if not chosen:
        faults["departments"] = localised(_NO_DEPARTMENT)
    elif any(value not in by_id for value in chosen):
        faults["departments"] = localised(_GONE_DEPARTMENT)
    else:
        given.departments = tuple(by_id[value]["id"] for value in chosen)
        given.names = tuple(by_id[value]["name"] for value in chosen)


def _read_until(form: Form, problem: dict[str, Any], given: Given, faults: dict[str, str]) -> None:
    day = day_of(form.text("until"))
    if day is None or not today() <= day <= today() + LONGEST_UNTIL:
        faults["until"] = localised(_NO_DAY)
        return
    given.until = end_of(day)
    if problem["due_at"] and given.until < problem["due_at"]:
        faults["until"] = localised(_EARLIER)


def typed(form: Form) -> dict[str, str]:
    """What stood in the form."""
    return {name: form.text(name) for name in TYPED}
