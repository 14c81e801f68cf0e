"""The neighbours' word on a settled problem: by the link, by the leader at the door, or when the desk calls.

"Not solved" opens the same case again. Who could not be asked is noted, and never counted as an answer.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from app.cases.verbs import Verb
from app.db import Insert
from app.events.tables import Event
from app.lib.ids import new_id
from app.problems.tables import Answer
from app.problems.workflow.carrying_out import Act, Given, carry_out, event
from app.problems.workflow.verbs import VERBS
from app.working_days.deadlines import Calendar

WORDS_LENGTH = 1000
UNASKED = "not_reached"
NOT_FIXED = "not_fixed"


def verb_for(answer: str) -> Verb:
    """What an answer does to the case."""
    return VERBS["reopened" if answer == NOT_FIXED else "rated"]


def row(problem: dict[str, Any], answer: str, by: str, words: str, account: UUID | None, moment: datetime) -> dict:
    """The answer as it is kept."""
    return {
        "id": new_id(),
        "problem": problem["id"],
        "account": account,
        "answered_at": moment,
        "by": by,
        "answer": answer,
        "words": words,
        "round": problem["reopened"],
    }


def act_of(
    problem: dict[str, Any],
    answer: str,
    words: str,
    account: UUID | None,
    moment: datetime,
    calendar: Calendar,
    news: list[dict[str, Any]],
) -> Act:
    """The verb of an answer, ready to be carried out."""
    given = Given(reason=words, answer=answer)
    return Act(verb_for(answer), problem, given, account, moment, calendar, news)


def take(act: Act, kept: dict[str, Any]):
    """Plan: keep an answer and do what it says. Raises Conflict when the case has moved on meanwhile."""
    yield Insert(Answer, [kept])
    if kept["answer"] == UNASKED:
        yield Insert(Event, [event(act, {"answer": UNASKED}, "asked_in_vain")])
        return
    yield from carry_out(act)
