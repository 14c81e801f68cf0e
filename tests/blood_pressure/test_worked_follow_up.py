"""Worked cases of what is due when, written from 国家基本公共卫生服务规范 2017 as DOMAIN §2 has it, not from the code.

From 35 years measured once a year; first raised, measured on three different days, the result followed in two weeks; known
hypertension every three months; uncontrolled two weeks; uncontrolled twice referred, looked at in two weeks; urgent within
two weeks.
"""

from datetime import date

import pytest

from app.blood_pressure.rules.follow_up import Attempt, Facts, Measured, add_months, age_on, follow_up
from app.blood_pressure.rules.thresholds import BPHS_2017, CN_2024, CN_PRIMARY_2025, Reading, judge


def history(text, by=BPHS_2017):
    """`2026-03-01 150/95, 2026-03-08 146/92`; a `!` behind marks a danger sign."""
    found = []
    for one in filter(None, text.split(", ")):
        day, numbers = one.split()
        upper, lower = map(int, numbers.rstrip("!").split("/"))
        judged = judge([Reading(upper, lower)], ["chest"] if numbers.endswith("!") else [], by)
        found.append(Measured(date.fromisoformat(day), upper, lower, judged.grade, judged.urgent))
    return found


def due(text, facts, by=BPHS_2017, attempt=None):
    found = follow_up(history(text, by), facts, by, attempt)
    return found.reason, found.due_on.isoformat() if found.due_on else ""


def born(year):
    return date(year, 6, 15)


@pytest.mark.parametrize(
    ("measured", "year", "reason", "day"),
    [
        # Normal: once a year from 35 years on.
        ("2026-03-01 118/76", 1960, "yearly", "2027-03-01"),
        ("2026-03-01 138/88", 1960, "yearly", "2027-03-01"),
        ("2026-06-15 118/76", 1991, "yearly", "2027-06-15"),
        ("2026-06-14 118/76", 1991, "", ""),
        ("2026-03-01 118/76", 2000, "", ""),
        # Leap day: a year on there is none.
        ("2028-02-29 118/76", 1960, "yearly", "2029-02-28"),
        ("2027-02-28 118/76", 1960, "yearly", "2028-02-28"),
        ("2026-12-31 118/76", 1960, "yearly", "2027-12-31"),
        # First raised: three different days within two weeks.
        ("2026-03-01 150/95", 1960, "recheck", "2026-03-08"),
        ("2026-03-01 140/80", 2000, "recheck", "2026-03-08"),
        ("2026-03-01 130/90", 1960, "recheck", "2026-03-08"),
        ("2026-03-01 165/80", 1960, "recheck", "2026-03-08"),
        ("2026-01-28 150/95", 1960, "recheck", "2026-02-04"),
        ("2028-02-25 150/95", 1960, "recheck", "2028-03-03"),
        ("2027-02-25 150/95", 1960, "recheck", "2027-03-04"),
        ("2026-12-28 150/95", 1960, "recheck", "2027-01-04"),
        ("2026-03-01 150/95, 2026-03-08 148/92", 1960, "recheck", "2026-03-15"),
        ("2026-03-01 150/95, 2026-03-03 148/92", 1960, "recheck", "2026-03-10"),
        # Late: on the next day, not in the past.
        ("2026-03-01 150/95, 2026-04-20 148/92", 1960, "recheck", "2026-04-21"),
        # Twice on one day is one day.
        ("2026-03-01 150/95, 2026-03-01 148/92", 1960, "recheck", "2026-03-08"),
        ("2026-03-01 150/95, 2026-03-01 148/92, 2026-03-01 146/90", 1960, "recheck", "2026-03-08"),
        # After a rest the last of the day counts.
        ("2026-03-01 150/95, 2026-03-01 132/80", 1960, "yearly", "2027-03-01"),
        # The second day is not raised: the third day still belongs to it.
        ("2026-03-01 150/95, 2026-03-08 132/80", 1960, "recheck", "2026-03-15"),
        # Three days, not all raised: once a year, even for the young.
        ("2026-03-01 150/95, 2026-03-08 132/80, 2026-03-15 150/90", 1960, "yearly", "2027-03-15"),
        ("2026-03-01 150/95, 2026-03-08 132/80, 2026-03-15 118/70", 2000, "yearly", "2027-03-15"),
        # Three days, all raised: a doctor is to look, within two weeks.
        ("2026-03-01 150/95, 2026-03-08 148/92, 2026-03-15 152/90", 1960, "confirm", "2026-03-29"),
        ("2026-01-05 150/95, 2026-01-12 148/92, 2026-01-19 152/90", 1960, "confirm", "2026-02-02"),
        ("2028-02-01 150/95, 2028-02-08 148/92, 2028-02-15 152/90", 1960, "confirm", "2028-02-29"),
        ("2026-03-01 150/70, 2026-03-08 148/72, 2026-03-15 152/70", 1960, "confirm", "2026-03-29"),
        # Nobody has decided yet: still for the doctor.
        ("2026-03-01 150/95, 2026-03-08 148/92, 2026-03-15 152/90, 2026-04-01 130/80", 1960, "confirm", "2026-04-15"),
        # A normal one before the first raised one does not count among the three.
        ("2026-02-01 118/76, 2026-03-01 150/95", 1960, "recheck", "2026-03-08"),
        # A new raised one after a check that came to nothing begins anew.
        ("2026-03-01 150/95, 2026-03-08 130/80, 2026-03-15 128/80, 2027-03-01 150/92", 1960, "recheck", "2027-03-08"),
    ],
)
def test_not_known_to_have_hypertension(measured, year, reason, day):
    assert due(measured, Facts(born(year))) == (reason, day)


@pytest.mark.parametrize(
    ("measured", "year", "reason", "day"),
    [
        # Below the target: every three months, clamped to the end of the month.
        ("2026-03-01 138/88", 1970, "known", "2026-06-01"),
        ("2026-11-30 138/88", 1970, "known", "2027-02-28"),
        ("2027-11-30 138/88", 1970, "known", "2028-02-29"),
        ("2027-11-29 138/88", 1970, "known", "2028-02-29"),
        ("2026-01-31 138/88", 1970, "known", "2026-04-30"),
        ("2026-05-31 138/88", 1970, "known", "2026-08-31"),
        ("2026-08-31 138/88", 1970, "known", "2026-11-30"),
        ("2026-10-15 138/88", 1970, "known", "2027-01-15"),
        ("2028-02-29 138/88", 1970, "known", "2028-05-29"),
        # Not below it: two weeks.
        ("2026-03-01 140/88", 1970, "uncontrolled", "2026-03-15"),
        ("2026-03-01 138/90", 1970, "uncontrolled", "2026-03-15"),
        ("2026-02-20 150/95", 1970, "uncontrolled", "2026-03-06"),
        ("2028-02-20 150/95", 1970, "uncontrolled", "2028-03-05"),
        ("2026-12-25 150/95", 1970, "uncontrolled", "2027-01-08"),
        # Twice: to the doctor, looked at in two weeks.
        ("2026-03-01 150/95, 2026-03-15 148/92", 1970, "refer", "2026-03-29"),
        ("2026-03-01 150/95, 2026-03-15 148/92, 2026-03-29 160/95", 1970, "refer", "2026-04-12"),
        # Not twice in a row.
        ("2026-03-01 150/95, 2026-03-15 130/80, 2026-06-15 150/92", 1970, "uncontrolled", "2026-06-29"),
        ("2026-03-01 150/95, 2026-03-15 130/80", 1970, "known", "2026-06-15"),
        # Twice on one day is once.
        ("2026-03-01 150/95, 2026-03-01 148/92", 1970, "uncontrolled", "2026-03-15"),
        # 64 and 65 years by the specification of 2017: 140 and 150.
        ("2026-06-14 145/85", 1961, "uncontrolled", "2026-06-28"),
        ("2026-06-15 145/85", 1961, "known", "2026-09-15"),
        ("2026-06-15 150/85", 1961, "uncontrolled", "2026-06-29"),
        ("2026-06-15 149/89", 1946, "known", "2026-09-15"),
    ],
)
def test_known_hypertension(measured, year, reason, day):
    assert due(measured, Facts(born(year), known=True)) == (reason, day)


@pytest.mark.parametrize(
    ("by", "year", "numbers", "controlled"),
    [
        # On 1 July 2026: born 1962 is 64, 1961 is 65, 1947 is 79, 1946 is 80.
        (BPHS_2017, 1962, "145/85", False),
        (BPHS_2017, 1961, "145/85", True),
        (BPHS_2017, 1947, "145/85", True),
        (BPHS_2017, 1946, "145/85", True),
        (CN_2024, 1962, "139/89", True),
        (CN_2024, 1961, "145/85", False),
        (CN_2024, 1947, "145/85", False),
        (CN_2024, 1946, "145/85", True),
        (CN_2024, 1946, "150/85", False),
        (CN_PRIMARY_2025, 1962, "132/78", False),
        (CN_PRIMARY_2025, 1947, "129/80", False),
        (CN_PRIMARY_2025, 1947, "129/79", True),
        (CN_PRIMARY_2025, 1946, "132/78", True),
    ],
)
def test_controlled_by_age_and_set(by, year, numbers, controlled):
    found = follow_up(history(f"2026-07-01 {numbers}", by), Facts(born(year), known=True), by)
    assert found.controlled is controlled


@pytest.mark.parametrize(
    ("target", "numbers", "controlled"),
    [((130, 80), "132/78", False), ((130, 80), "129/79", True), ((160, 95), "155/92", True)],
)
def test_a_doctors_target_goes_before_the_sets(target, numbers, controlled):
    found = follow_up(history(f"2026-07-01 {numbers}"), Facts(born(1960), True, None, target), BPHS_2017)
    assert found.controlled is controlled


@pytest.mark.parametrize(
    ("measured", "facts", "reason", "day"),
    [
        ("2026-03-01 186/112", Facts(born(1960)), "urgent", "2026-03-15"),
        ("2026-03-01 118/76!", Facts(born(2000)), "urgent", "2026-03-15"),
        ("2026-02-20 186/112", Facts(born(1960)), "urgent", "2026-03-06"),
        ("2028-02-20 186/112", Facts(born(1960)), "urgent", "2028-03-05"),
        # Calmer after a rest on the same day: still followed up.
        ("2026-03-01 186/112, 2026-03-01 150/90", Facts(born(1960)), "urgent", "2026-03-15"),
        # Another day, no longer urgent: the ordinary rules.
        ("2026-03-01 186/112, 2026-03-04 150/90", Facts(born(1960)), "recheck", "2026-03-11"),
        ("2026-03-01 186/112, 2026-03-10 150/95", Facts(born(1970), known=True), "refer", "2026-03-24"),
        ("2026-03-01 186/112, 2026-03-10 130/80", Facts(born(1970), known=True), "known", "2026-06-10"),
        ("2026-03-01 186/112, 2026-03-10 190/112", Facts(born(1970), known=True), "urgent", "2026-03-24"),
    ],
)
def test_urgent(measured, facts, reason, day):
    assert due(measured, facts) == (reason, day)


@pytest.mark.parametrize(
    ("attempt", "measured", "facts", "reason", "day"),
    [
        # Not there: three days later, and never earlier than it was due.
        ("2026-06-05 not_home", "2026-03-01 130/80", Facts(born(1970), True), "known", "2026-06-08"),
        ("2026-05-20 not_home", "2026-03-01 130/80", Facts(born(1970), True), "known", "2026-06-01"),
        ("2026-06-05 refused", "2026-03-01 130/80", Facts(born(1970), True), "known", "2026-09-03"),
        ("2026-06-05 hospital", "2026-03-01 130/80", Facts(born(1970), True), "known", "2026-06-19"),
        # Measured elsewhere is measured.
        ("2026-06-05 elsewhere", "2026-03-01 130/80", Facts(born(1970), True), "known", "2026-09-05"),
        ("2026-03-09 elsewhere", "2026-03-01 150/95", Facts(born(1960)), "recheck", "2026-03-23"),
        ("2027-03-02 elsewhere", "2026-03-01 118/76", Facts(born(1960)), "yearly", "2028-03-02"),
        ("2026-06-05 moved", "2026-03-01 130/80", Facts(born(1970), True), "", ""),
        ("2026-06-05 died", "2026-03-01 186/112", Facts(born(1970), True), "", ""),
        # Urgent stays due.
        ("2026-03-03 not_home", "2026-03-01 186/112", Facts(born(1960)), "urgent", "2026-03-15"),
        ("2026-03-16 refused", "2026-03-01 186/112", Facts(born(1960)), "urgent", "2026-03-15"),
        # Nothing is due: nothing to put off.
        ("2026-03-03 not_home", "2026-03-01 118/76", Facts(born(2000)), "", ""),
    ],
)
def test_who_could_not_be_measured(attempt, measured, facts, reason, day):
    when, why = attempt.split()
    assert due(measured, facts, attempt=Attempt(date.fromisoformat(when), why)) == (reason, day)


@pytest.mark.parametrize(
    ("measured", "facts", "reason", "day"),
    [
        ("", Facts(born(1960)), "", ""),
        ("", Facts(born(1960), known=True, known_on=date(2026, 3, 1)), "known", "2026-03-01"),
        # Nobody knows how old: as from 35 on.
        ("2026-03-01 118/76", Facts(None), "yearly", "2027-03-01"),
        # A doctor looked and said no: what was before does not count again.
        (
            "2026-03-01 150/95, 2026-03-08 148/92, 2026-03-15 152/90",
            Facts(born(1960), False, date(2026, 3, 20)),
            "yearly",
            "2027-03-15",
        ),
        (
            "2026-03-01 150/95, 2026-03-08 148/92, 2026-03-15 152/90, 2026-06-01 150/90",
            Facts(born(1960), False, date(2026, 3, 20)),
            "recheck",
            "2026-06-08",
        ),
    ],
)
def test_what_a_doctor_says(measured, facts, reason, day):
    assert due(measured, facts) == (reason, day)


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2026-10-01", 3, "2027-01-01"),
        ("2026-09-30", 3, "2026-12-30"),
        ("2026-12-15", 12, "2027-12-15"),
    ],
)
def test_months_on(day, months, then):
    assert add_months(date.fromisoformat(day), months).isoformat() == then


@pytest.mark.parametrize(
    ("birth", "day", "age"),
    [
        ("1961-06-15", "2026-06-14", 64),
        ("1961-06-15", "2026-06-15", 65),
        ("1946-06-15", "2026-06-14", 79),
        ("1946-06-15", "2026-06-15", 80),
        ("1960-02-29", "2025-02-28", 64),
        ("1960-02-29", "2025-03-01", 65),
        ("1960-02-29", "2024-02-29", 64),
    ],
)
def test_whole_years(birth, day, age):
    assert age_on(date.fromisoformat(birth), date.fromisoformat(day)) == age
