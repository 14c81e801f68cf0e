"""The one definition of blood-pressure grades, averaging and red flags. Screening, never diagnosis.

A set is data with a version and its source, so that a physician can read and approve it and a later set can stand
beside it; each result keeps the version that judged it. Pages get the same data by `as_json` and compute the same.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

GRADES = ("normal", "high_normal", "raised", "high", "urgent")
"""Ascending. raised, high, urgent are grades 1, 2 and 3 of the office classification."""


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


@dataclass(frozen=True)
class ThresholdSet:
    """One version. `floors` descend from the gravest grade; `third_beyond`: mmHg between two readings past which a
    third is due; `red_flags`: symptoms urgent at any pressure; `red_flags_if_raised`: urgent only with a raised one."""

    version: str
    source: str
    floors: tuple[Floor, ...]
    third_beyond: int
    red_flags: frozenset[str]
    red_flags_if_raised: frozenset[str]

    def grade(self, systolic: int, diastolic: int) -> str:
        """The grade of one pair in mmHg; where the two values fall into different grades the higher one wins."""
        for floor in self.floors:
            if systolic >= floor.systolic or diastolic >= floor.diastolic:
                return floor.grade
        return "normal"


BPHS_2017 = ThresholdSet(
    version="BPHS-2017",
    source=(
        "国家基本公共卫生服务规范(第三版, 2017), hypertension; grades as in the Chinese guidelines of 2018 and 2024 "
        "(120/80, 140/90, 160/100, 180/110; the higher class wins); third reading past 10 mmHg: guideline of 2024"
    ),
    floors=(
        Floor("urgent", 180, 110),
        Floor("high", 160, 100),
        Floor("raised", 140, 90),
        Floor("high_normal", 120, 80),
    ),
    third_beyond=10,
    red_flags=frozenset({"chest", "headache", "vision", "nausea", "breath", "confusion"}),
    red_flags_if_raised=frozenset({"pregnant"}),
)

SETS = {each.version: each for each in (BPHS_2017,)}
CURRENT = BPHS_2017

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


def judge(readings: Sequence[Reading], symptoms: Sequence[str] = (), by: ThresholdSet = CURRENT) -> Judgement:
    """What one to three readings and the symptoms (codes of words.SYMPTOMS) amount to.

    All readings count equally. The grade is that of the rounded means, which are what people see. `urgent` when any
    single reading is, or a red-flag symptom is there: a high first reading is not averaged away.
    """
    systolic = mean([each.systolic for each in readings])
    diastolic = mean([each.diastolic for each in readings])
    pulses = [each.pulse for each in readings if each.pulse is not None]
    grade = by.grade(systolic, diastolic)
    raised = any(GRADES.index(by.grade(each.systolic, each.diastolic)) >= GRADES.index("raised") for each in readings)
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


def as_json(by: ThresholdSet = CURRENT) -> str:
    """The set for a page's `data-thresholds`, so that the phone judges offline as `judge` does."""
    return json.dumps(
        {
            "version": by.version,
            "floors": [floor._asdict() for floor in by.floors],
            "otherwise": "normal",
            "third_beyond": by.third_beyond,
            "red_flags": sorted(by.red_flags),
            "red_flags_if_raised": sorted(by.red_flags_if_raised),
            "raised": "raised",
            "limits": LIMITS,
            "unusual": UNUSUAL,
        },
        separators=(",", ":"),
    )
