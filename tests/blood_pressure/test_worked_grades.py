"""Worked cases of grading, averaging, repeating and red flags, written from the sources (DOMAIN §2), not from the code.

Office grades, the same in the Chinese guidelines of 2018 and 2024: normal below 120 and below 80; high-normal 120-139 or
80-89; grade 1 140-159 or 90-99; grade 2 160-179 or 100-109; grade 3 from 180 or from 110; the higher class wins.
"""

import pytest

from app.blood_pressure.rules.thresholds import BPHS_2017, CN_2018, CN_2024, CN_PRIMARY_2025, SETS, Reading, judge

# upper/lower, grade
GRADES = """
90/60 normal · 100/70 normal · 110/60 normal · 118/78 normal · 119/79 normal · 119/60 normal · 95/79 normal
120/79 high_normal · 119/80 high_normal · 120/80 high_normal · 125/75 high_normal · 130/85 high_normal · 139/89 high_normal
139/60 high_normal · 100/89 high_normal · 110/85 high_normal · 128/70 high_normal · 129/84 high_normal
140/90 raised · 140/89 raised · 139/90 raised · 145/95 raised · 159/99 raised · 159/60 raised · 110/99 raised · 150/80 raised
160/100 high · 160/99 high · 159/100 high · 170/105 high · 179/109 high · 179/60 high · 120/109 high · 165/85 high
180/110 urgent · 180/109 urgent · 179/110 urgent · 200/120 urgent · 180/60 urgent · 100/110 urgent · 250/140 urgent
""".replace("\n", " · ")
# Isolated systolic hypertension: 140 and more with a lower value below 90 is graded by the upper one.
ISOLATED = (
    "140/70 raised · 148/72 raised · 155/88 raised · 159/89 raised · 162/70 high · 178/88 high · "
    "181/75 urgent · 190/89 urgent"
)
# The two values fall into different classes: the higher class counts.
MIXED = """
118/82 high_normal · 118/92 raised · 118/102 high · 118/112 urgent · 132/78 high_normal · 132/94 raised · 132/104 high
132/111 urgent · 146/78 raised · 146/84 raised · 146/101 high · 146/115 urgent · 163/78 high · 163/94 high · 163/110 urgent
184/78 urgent · 184/86 urgent · 184/96 urgent · 184/104 urgent
""".replace("\n", " · ")


def cases(text):
    for one in text.split("·"):
        if one.strip():
            numbers, grade = one.split()
            yield (*map(int, numbers.split("/")), grade)


@pytest.mark.parametrize("version", sorted(SETS))
@pytest.mark.parametrize(("systolic", "diastolic", "grade"), [*cases(GRADES), *cases(ISOLATED), *cases(MIXED)])
def test_grade(version, systolic, diastolic, grade):
    assert SETS[version].grade(systolic, diastolic) == grade


@pytest.mark.parametrize(
    ("taken", "mean", "grade"),
    [
        ("150/94 146/90", "148/92", "raised"),
        ("138/88 141/89", "140/89", "raised"),
        ("138/88 140/88", "139/88", "high_normal"),
        ("139/89 140/90", "140/90", "raised"),
        ("118/78 120/80", "119/79", "normal"),
        ("119/79 120/80", "120/80", "high_normal"),
        ("158/98 161/101", "160/100", "high"),
        ("158/98 160/100", "159/99", "raised"),
        ("160/90 148/86 150/88", "153/88", "raised"),
        ("142/92 130/80 128/78", "133/83", "high_normal"),
        ("120/80 121/80 121/81", "121/80", "high_normal"),
        ("139/70 139/70 141/70", "140/70", "raised"),
        ("172/88", "172/88", "high"),
        ("128/82 128/82 128/82", "128/82", "high_normal"),
    ],
)
def test_the_mean_counts(taken, mean, grade):
    """All readings of a check-up count equally; what people read is what is graded."""
    readings = [Reading(*map(int, one.split("/"))) for one in taken.split()]
    found = judge(readings)
    assert (f"{found.systolic}/{found.diastolic}", found.grade, found.urgent) == (mean, grade, False)


@pytest.mark.parametrize(
    ("by", "taken", "third"),
    [
        # 2017 and 2018: 1 to 2 minutes apart, a third when either value differs by more than 5.
        (BPHS_2017, "140/80 145/80", False),
        (BPHS_2017, "140/80 146/80", True),
        (BPHS_2017, "146/80 140/80", True),
        (BPHS_2017, "140/80 140/85", False),
        (BPHS_2017, "140/80 140/86", True),
        (BPHS_2017, "140/80 134/74", True),
        (CN_2018, "150/90 155/95", False),
        (CN_2018, "150/90 150/84", True),
        # 2024: 30 to 60 seconds apart, a third when either differs by more than 10.
        (CN_2024, "140/80 146/80", False),
        (CN_2024, "140/80 150/90", False),
        (CN_2024, "140/80 151/80", True),
        (CN_2024, "140/80 140/91", True),
        (CN_2024, "151/80 140/80", True),
        (CN_PRIMARY_2025, "140/80 150/80", False),
        (CN_PRIMARY_2025, "140/80 151/80", True),
        # One reading, or three, never asks for a third.
        (BPHS_2017, "140/80", False),
        (BPHS_2017, "140/80 160/80 150/80", False),
    ],
)
def test_each_set_has_its_own_rule_for_a_third_reading(by, taken, third):
    readings = [Reading(*map(int, one.split("/"))) for one in taken.split()]
    assert judge(readings, (), by).third_advised is third


@pytest.mark.parametrize(("by", "wait"), [(BPHS_2017, 60), (CN_2018, 60), (CN_2024, 30), (CN_PRIMARY_2025, 30)])
def test_seconds_between_two_readings(by, wait):
    assert by.wait_s[0] == wait


@pytest.mark.parametrize(
    ("taken", "symptoms", "urgent"),
    [
        # A single reading from 180 or from 110 is enough, whatever the mean.
        ("180/80", "", True),
        ("179/109", "", False),
        ("140/110", "", True),
        ("184/100 150/90", "", True),
        ("150/90 184/100", "", True),
        ("150/90 150/110 140/80", "", True),
        ("179/109 179/109 179/109", "", False),
        # Danger signs at any pressure.
        ("118/76", "confusion", True),
        ("118/76", "headache", True),
        ("118/76", "nausea", True),
        ("118/76", "vision", True),
        ("118/76", "chest", True),
        ("118/76", "breath", True),
        ("150/95", "chest vision", True),
        # Pregnant or breast-feeding: only with a raised pressure.
        ("118/76", "pregnant", False),
        ("139/89", "pregnant", False),
        ("140/80", "pregnant", True),
        ("130/90", "pregnant", True),
        ("150/95 130/80", "pregnant", True),
        ("118/76", "pregnant headache", True),
        ("150/95", "", False),
        ("118/76", "", False),
    ],
)
def test_red_flags(taken, symptoms, urgent):
    readings = [Reading(*map(int, one.split("/"))) for one in taken.split()]
    assert judge(readings, symptoms.split()).urgent is urgent


@pytest.mark.parametrize(
    ("by", "age", "target"),
    [
        # 2017: below 140/90, from 65 years below 150/90.
        (BPHS_2017, 40, "140/90"),
        (BPHS_2017, 64, "140/90"),
        (BPHS_2017, 65, "150/90"),
        (BPHS_2017, 79, "150/90"),
        (BPHS_2017, 80, "150/90"),
        (CN_2018, 64, "140/90"),
        (CN_2018, 65, "150/90"),
        (CN_2018, 80, "150/90"),
        # 2024: from 65 to 79 below 140/90.
        (CN_2024, 64, "140/90"),
        (CN_2024, 65, "140/90"),
        (CN_2024, 79, "140/90"),
        (CN_2024, 80, "150/90"),
        # 2025, primary care: below 130/80 under 80 years.
        (CN_PRIMARY_2025, 64, "130/80"),
        (CN_PRIMARY_2025, 65, "130/80"),
        (CN_PRIMARY_2025, 79, "130/80"),
        (CN_PRIMARY_2025, 80, "150/90"),
        # Unknown age: the stricter one.
        (BPHS_2017, None, "140/90"),
        (CN_2024, None, "140/90"),
    ],
)
def test_targets_by_age(by, age, target):
    found = by.target(age)
    assert f"{found.systolic}/{found.diastolic}" == target
