"""What a phone is told of a person leads to the same date as the rules with the whole history, whatever comes next."""

from datetime import date, timedelta

import pytest

from app.blood_pressure.rules.follow_up import AFTER, Facts, Foretold, Measured, add_months, follow_up, foretell
from app.blood_pressure.rules.thresholds import BPHS_2017

START = date(2027, 11, 30)
_PAIRS = {"normal": (118, 76), "raised": (150, 94), "high": (165, 102)}
HISTORIES = [
    "",
    "normal",
    "raised",
    "raised normal",
    "raised raised",
    "raised raised raised",
    "raised raised normal",
    "raised normal normal raised",
    "high high",
]
FACTS = {
    "young": Facts(born=date(2000, 2, 29)),
    "old": Facts(born=date(1950, 5, 1)),
    "known": Facts(born=date(1950, 5, 1), known=True, known_on=START),
    "a doctor's target": Facts(known=True, known_on=START, target=(130, 80)),
    "known not to be": Facts(born=date(1980, 1, 1), known=False, known_on=START),
}


def taken(day: date, grade: str) -> Measured:
    return Measured(day, *_PAIRS[grade], grade, False)


def on_the_phone(told: Foretold, day: date, one: Measured, facts: Facts) -> tuple[str, date | None]:
    """The phone's rule (static/js/page/next-due.js)."""
    target = BPHS_2017.target(77 if facts.born and facts.born.year == 1950 else 40)
    upper, lower = facts.target or (target.systolic, target.diastolic)
    high = one.systolic >= upper or one.diastolic >= lower if facts.known else one.grade in ("raised", "high")
    why = told.high if high else told.well
    if not why:
        return "", None
    months, days = AFTER[why]
    due = add_months(day, months) + timedelta(days=days)
    if why == "recheck" and told.recheck_by:
        due = max(min(due, told.recheck_by), day + timedelta(days=1))
    return why, due


@pytest.mark.parametrize("who", FACTS)
@pytest.mark.parametrize("history", HISTORIES)
@pytest.mark.parametrize("later", [1, 3, 9, 40, 400])
@pytest.mark.parametrize("grade", _PAIRS)
def test_the_phone_says_what_the_town_will_say(who, history, later, grade):
    facts = FACTS[who]
    measured = [taken(START + timedelta(days=3 * n), each) for n, each in enumerate(history.split())]
    last = measured[-1].day if measured else START + timedelta(days=7)
    told = foretell(measured, facts, BPHS_2017, last)
    day = last + timedelta(days=later)
    one = taken(day, grade)
    found = follow_up([*measured, one], facts, BPHS_2017)
    assert on_the_phone(told, day, one, facts) == (found.reason, found.due_on)


def test_an_urgent_day_is_remembered():
    urgent = Measured(START, 186, 112, "urgent", True)
    assert foretell([urgent], Facts(), BPHS_2017, START).urgent_on == START
