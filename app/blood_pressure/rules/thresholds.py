"""The one definition of blood-pressure grades, averaging, red flags and targets. Screening, never diagnosis.

A set is data with a version and its source, so that a physician can read and approve it and a later set can be added
next to it; each result keeps the version that judged it. Pages get the same data through `as_json` and compute the same.
Which set a town uses is chosen by its doctor, see chosen_set.py.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.web.i18n import N_

GRADES = ("normal", "high_normal", "raised", "high", "urgent")
"""Ascending. raised, high, urgent are grades 1, 2 and 3 of the office classification."""
RAISED = GRADES[2:]
"""Grades from 140/90 up."""


class Reading(NamedTuple):
    """As the device showed it: mmHg, and beats a minute (None when not noted)."""

    systolic: int
    diastolic: int
    pulse: int | None = None


class Floor(NamedTuple):
    """A grade begins where either value reaches its floor, in mmHg."""

    grade: str
    systolic: int
    diastolic: int


class Target(NamedTuple):
    """What a person under treatment is to stay below, in mmHg, from an age in whole years on."""

    from_age: int
    systolic: int
    diastolic: int


@dataclass(frozen=True)
class ThresholdSet:
    """One version. `floors` descend from the gravest grade, `targets` from the highest age.

    `wait_s`: seconds between two readings, least and most; `third_beyond`: mmHg between two readings past which a third
    is due; `red_flags`: symptoms urgent at any pressure; `red_flags_if_raised`: urgent only with a raised one.
    """

    version: str
    name: str
    source: str
    floors: tuple[Floor, ...]
    targets: tuple[Target, ...]
    wait_s: tuple[int, int]
    third_beyond: int
    red_flags: frozenset[str]
    red_flags_if_raised: frozenset[str]

    def grade(self, systolic: int, diastolic: int) -> str:
        """The grade of one pair in mmHg; where the two values fall into different grades the higher one wins."""
        for floor in self.floors:
            if systolic >= floor.systolic or diastolic >= floor.diastolic:
                return floor.grade
        return "normal"

    def target(self, age: int | None) -> Target:
        """What to stay below at an age in whole years; for unknown age that of younger people, which is stricter."""
        return next((each for each in self.targets if (age or 0) >= each.from_age), self.targets[-1])


# The same in the Chinese guidelines of 2010, 2018 and 2024: training.yiigle.com as quoted in the town's domain notes.
_FLOORS = (
    Floor("urgent", 180, 110),
    Floor("high", 160, 100),
    Floor("raised", 140, 90),
    Floor("high_normal", 120, 80),
)
_GRADED = "grades 120/80, 140/90, 160/100, 180/110 as in the Chinese guidelines of 2018 and 2024, the higher class wins"
# 国家基本公共卫生服务规范(第三版): urgent referral.
_RED_FLAGS = frozenset({"chest", "headache", "vision", "nausea", "breath", "confusion"})
_RED_FLAGS_IF_RAISED = frozenset({"pregnant"})

BPHS_2017 = ThresholdSet(
    version="BPHS-2017",
    name=N_("Public health services 2017"),
    source=(
        "国家基本公共卫生服务规范(第三版, 2017), hypertension: targets 140/90, from 65 years 150/90; "
        f"{_GRADED}; 1 to 2 minutes apart, third reading past 5 mmHg: guideline of 2018"
    ),
    floors=_FLOORS,
    targets=(Target(65, 150, 90), Target(0, 140, 90)),
    wait_s=(60, 120),
    third_beyond=5,
    red_flags=_RED_FLAGS,
    red_flags_if_raised=_RED_FLAGS_IF_RAISED,
)
CN_2018 = ThresholdSet(
    version="CN-2018",
    name=N_("Chinese guideline 2018"),
    source=(
        "中国高血压防治指南(2018年修订版): targets 140/90, from 65 years 150/90; "
        f"{_GRADED}; 1 to 2 minutes apart, third reading past 5 mmHg"
    ),
    floors=_FLOORS,
    targets=(Target(65, 150, 90), Target(0, 140, 90)),
    wait_s=(60, 120),
    third_beyond=5,
    red_flags=_RED_FLAGS,
    red_flags_if_raised=_RED_FLAGS_IF_RAISED,
)
CN_2024 = ThresholdSet(
    version="CN-2024",
    name=N_("Chinese guideline 2024"),
    source=(
        "中国高血压防治指南(2024年修订版): targets 140/90, from 80 years 150/90; "
        f"{_GRADED}; 30 to 60 seconds apart, third reading past 10 mmHg"
    ),
    floors=_FLOORS,
    targets=(Target(80, 150, 90), Target(0, 140, 90)),
    wait_s=(30, 60),
    third_beyond=10,
    red_flags=_RED_FLAGS,
    red_flags_if_raised=_RED_FLAGS_IF_RAISED,
)
CN_PRIMARY_2025 = ThresholdSet(
    version="CN-PRIMARY-2025",
    name=N_("Primary care guideline 2025"),
    source=(
        "国家基层高血压防治管理指南(2025版): target 130/80 below 80 years (read in its headline only; from 80 years "
        f"150/90 is kept from the guideline of 2024, to be confirmed); {_GRADED}; repeat as in the guideline of 2024"
    ),
    floors=_FLOORS,
    targets=(Target(80, 150, 90), Target(0, 130, 80)),
    wait_s=(30, 60),
    third_beyond=10,
    red_flags=_RED_FLAGS,
    red_flags_if_raised=_RED_FLAGS_IF_RAISED,
)

SETS = {each.version: each for each in (BPHS_2017, CN_2018, CN_2024, CN_PRIMARY_2025)}
DEFAULT = BPHS_2017

LIMITS = {"systolic": (50, 300), "diastolic": (30, 200), "pulse": (30, 220)}
"""Beyond these a number is a typing error, not a reading (our own proposal, DOMAIN §2): mmHg, mmHg, beats a minute."""

UNUSUAL = {"systolic": (90, 200), "diastolic": (50, 120), "pulse": (50, 120), "difference": (20, 100)}
"""Outside these the page asks whether the number is right, and takes it all the same (our own proposal, DOMAIN §2)."""


class Judgement(NamedTuple):
    """Means in mmHg and beats a minute, their grade, whether to act now, and whether a third reading is due."""

    systolic: int
    diastolic: int
    pulse: int | None
    grade: str
    urgent: bool
    third_advised: bool


def mean(values: Sequence[int]) -> int:
    """The mean rounded to the nearest whole number, a half upwards (as Math.round does on the page)."""
    return (2 * sum(values) + len(values)) // (2 * len(values))


def judge(readings: Sequence[Reading], symptoms: Sequence[str] = (), by: ThresholdSet = DEFAULT) -> Judgement:
    """What one to three readings and the symptoms (codes of words.SYMPTOMS) amount to.

    All readings count equally. The grade is that of the rounded means, which are what people see. `urgent` when any
    single reading is, or a red-flag symptom is there: a high first reading is not averaged away.
    """
    systolic = mean([each.systolic for each in readings])
    diastolic = mean([each.diastolic for each in readings])
    pulses = [each.pulse for each in readings if each.pulse is not None]
    grade = by.grade(systolic, diastolic)
    raised = any(by.grade(each.systolic, each.diastolic) in RAISED for each in readings)
    urgent = (
        any(by.grade(each.systolic, each.diastolic) == "urgent" for each in readings)
        or bool(by.red_flags.intersection(symptoms))
        or (raised and bool(by.red_flags_if_raised.intersection(symptoms)))
    )
    third = len(readings) == 2 and (
        abs(readings[0].systolic - readings[1].systolic) > by.third_beyond
        or abs(readings[0].diastolic - readings[1].diastolic) > by.third_beyond
    )
    return Judgement(systolic, diastolic, mean(pulses) if pulses else None, grade, urgent, third)


def as_json(by: ThresholdSet = DEFAULT) -> str:
    """The set for a page's `data-thresholds`, so that the phone judges offline as `judge` does."""
    return json.dumps(
        {
            "version": by.version,
            "floors": [floor._asdict() for floor in by.floors],
            "otherwise": "normal",
            "wait_s": by.wait_s[0],
            "third_beyond": by.third_beyond,
            "red_flags": sorted(by.red_flags),
            "red_flags_if_raised": sorted(by.red_flags_if_raised),
            "raised": "raised",
            "limits": LIMITS,
            "unusual": UNUSUAL,
        },
        separators=(",", ":"),
    )
