"""When somebody is to be measured again, and why: pure functions of their history and a threshold set.

Source, unless marked: 国家基本公共卫生服务规范(第三版, 2017), hypertension. [P]: our own proposal, for a physician to approve.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from app.blood_pressure.rules.thresholds import RAISED, ThresholdSet

TWO_WEEKS = timedelta(days=14)
RECHECK_APART = timedelta(days=7)
"""Three different days within two weeks: the first, a week later, another week later [P]."""
DAYS_TO_CONFIRM = 3
MONTHS_WHEN_KNOWN = 3
MONTHS_OTHERWISE = 12
YEARLY_FROM_AGE = 35
LOST_AFTER = timedelta(days=90)
"""Overdue by more than this, somebody is lost from sight [P]."""
PUT_OFF_DAYS = {"not_home": 3, "refused": 90, "hospital": 14}
"""Days until somebody who could not be measured is asked again [P]; not for an urgent reading, which stays due."""
CLOSED_BY = ("moved", "died")

AFTER = {
    **dict.fromkeys(("urgent", "refer", "uncontrolled", "confirm"), (0, TWO_WEEKS.days)),
    "recheck": (0, RECHECK_APART.days),
    "known": (MONTHS_WHEN_KNOWN, 0),
    "yearly": (MONTHS_OTHERWISE, 0),
}
"""Months and days from a check-up to the next one, by why; a recheck is also within two weeks of the first raised one."""

RANKS = {"urgent": 0, "refer": 1, "uncontrolled": 2, "confirm": 2, "recheck": 3, "known": 4, "yearly": 5, "": 9}
"""Why a measurement is due, gravest first."""


class Measured(NamedTuple):
    """One check-up: the town's day, the means in mmHg, and whether it was urgent when it was judged."""

    day: date
    systolic: int
    diastolic: int
    grade: str
    urgent: bool


class Attempt(NamedTuple):
    """Somebody could not be measured."""

    day: date
    reason: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What a doctor or the register says. `known`: hypertension (None: nobody has said) since `known_on`."""

    born: date | None = None
    known: bool | None = None
    known_on: date | None = None
    target: tuple[int, int] | None = None


class FollowUp(NamedTuple):
    """What is due. `controlled`: below the target at the last check-up, for those with a known hypertension."""

    reason: str = ""
    due_on: date | None = None
    controlled: bool | None = None
    raised_days: int = 0

    @property
    def rank(self) -> int:
        """Its place among what is due."""
        return RANKS[self.reason]


class _Day(NamedTuple):
    day: date
    systolic: int
    diastolic: int
    raised: bool
    urgent: bool


def add_months(day: date, months: int) -> date:
    """The same day so many months later; the last day of that month where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    following = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (following - timedelta(days=1)).day))


def age_on(born: date | None, day: date) -> int | None:
    """Age in whole years; in a year that is no leap year somebody born on 29 February turns a year older on 1 March."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day)) if born else None


def _days(measured: Sequence[Measured]) -> list[_Day]:
    """One entry for each day, in order: the day's last check-up counts, so that the first is not held against somebody who
    was measured again after a rest; a day with an urgent one stays urgent."""
    days: list[_Day] = []
    for one in measured:
        urgent = one.urgent or (bool(days) and days[-1].day == one.day and days[-1].urgent)
        entry = _Day(one.day, one.systolic, one.diastolic, one.grade in RAISED, urgent)
        if days and days[-1].day == one.day:
            days[-1] = entry
        else:
            days.append(entry)
    return days


def is_controlled(systolic: int, diastolic: int, facts: Facts, by: ThresholdSet, day: date) -> bool:
    """Below the target a doctor set, else below the set's for the age on that day."""
    target = by.target(age_on(facts.born, day))
    upper, lower = facts.target or (target.systolic, target.diastolic)
    return systolic < upper and diastolic < lower


def _when_known(days: list[_Day], facts: Facts, by: ThresholdSet) -> FollowUp:
    if not days:
        return FollowUp("known", facts.known_on)
    controlled = [is_controlled(each.systolic, each.diastolic, facts, by, each.day) for each in days[-2:]]
    last = days[-1].day
    if controlled[-1]:
        return FollowUp("known", add_months(last, MONTHS_WHEN_KNOWN), True)
    if len(controlled) == 2 and not controlled[0]:
        return FollowUp("refer", last + TWO_WEEKS, False)
    return FollowUp("uncontrolled", last + TWO_WEEKS, False)


def _checking(days: list[_Day], facts: Facts) -> list[_Day]:
    """Those of the three days of measuring, from the first raised one on, that are over."""
    if facts.known is False and facts.known_on:
        days = [each for each in days if each.day > facts.known_on] or days[-1:]
    checking: list[_Day] = []
    for each in days:
        if len(checking) == DAYS_TO_CONFIRM and all(one.raised for one in checking):
            break
        if len(checking) == DAYS_TO_CONFIRM:
            checking = []
        if checking or each.raised:
            checking.append(each)
    return checking


def _when_not_known(days: list[_Day], facts: Facts) -> FollowUp:
    """What is due for somebody without known hypertension; when raised on all three days, a doctor is to look."""
    checking = _checking(days, facts)
    last, raised = days[-1].day, sum(each.raised for each in checking)
    if facts.known is False and facts.known_on and last <= facts.known_on:
        checking = []  # a doctor has seen these days, and said that it is not hypertension
    if checking and len(checking) < DAYS_TO_CONFIRM:
        wished = min(last + RECHECK_APART, checking[0].day + TWO_WEEKS)
        return FollowUp("recheck", max(wished, last + timedelta(days=1)), None, raised)
    if checking and raised == DAYS_TO_CONFIRM:
        return FollowUp("confirm", last + TWO_WEEKS, None, raised)
    age = age_on(facts.born, last)
    # Somebody raised once and not confirmed is measured yearly all the same, and so is somebody of unknown age [P].
    if checking or age is None or age >= YEARLY_FROM_AGE:
        return FollowUp("yearly", add_months(last, MONTHS_OTHERWISE), None, raised)
    return FollowUp()


def _put_off(found: FollowUp, attempt: Attempt) -> FollowUp:
    if attempt.reason in CLOSED_BY:
        return FollowUp(controlled=found.controlled, raised_days=found.raised_days)
    if found.due_on is None or found.reason == "urgent":
        return found
    if attempt.reason == "elsewhere":
        # They were measured, though not by us: the next one is due as after any measurement.
        months = {"known": MONTHS_WHEN_KNOWN, "yearly": MONTHS_OTHERWISE}.get(found.reason)
        due = add_months(attempt.day, months) if months else attempt.day + TWO_WEEKS
    else:
        due = attempt.day + timedelta(days=PUT_OFF_DAYS[attempt.reason])
    return found._replace(due_on=max(found.due_on, due))


def follow_up(
    measured: Sequence[Measured],
    facts: Facts,
    by: ThresholdSet,
    attempt: Attempt | None = None,
    unanswered: date | None = None,
) -> FollowUp:
    """What is due after these check-ups, in the order taken; `attempt`: the newest one after the last of them.

    An urgent one is followed up within two weeks, whatever else is known; it stays urgent until another day's is not.
    `unanswered`: the day of an urgent one that arrived late and that no later arrival has answered (renewing.unanswered).
    """
    days = _days(measured)
    found = _when_known(days, facts, by) if facts.known or not days else _when_not_known(days, facts)
    if not days and not facts.known:
        found = FollowUp()
    urgent = days[-1].day if days and days[-1].urgent else unanswered
    if urgent:
        found = found._replace(reason="urgent", due_on=urgent + TWO_WEEKS)
    return _put_off(found, attempt) if attempt else found


class Foretold(NamedTuple):
    """What a check-up on another day would lead to: the reason when it goes `well` (below the target for those with known
    hypertension, else not raised) and when it is `high`; the last day for the next of three, and the last urgent day."""

    well: str = ""
    high: str = ""
    recheck_by: date | None = None
    urgent_on: date | None = None


def foretell(measured: Sequence[Measured], facts: Facts, by: ThresholdSet, on: date) -> Foretold:
    """For the phone, which knows no history: what follows from a check-up on this day or a later one (foretelling.py)."""
    days = _days(measured)
    seen = [day for day in (days[-1].day if days else None, facts.known_on) if day]
    another = max([on, *(day + timedelta(days=1) for day in seen)])
    well = follow_up([*measured, Measured(another, 0, 0, by.grade(0, 0), False)], facts, by)
    high = follow_up([*measured, Measured(another, 999, 999, RAISED[0], False)], facts, by)
    begun = _checking(days, facts) if days and not facts.known else []
    if facts.known is False and facts.known_on and days and days[-1].day <= facts.known_on:
        begun = []
    recheck_by = begun[0].day + TWO_WEEKS if 0 < len(begun) < DAYS_TO_CONFIRM else None
    return Foretold(well.reason, high.reason, recheck_by, next((d.day for d in reversed(days) if d.urgent), None))
