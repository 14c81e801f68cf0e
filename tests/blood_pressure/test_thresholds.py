"""The clinical rules, tabulated so that a physician can read them (DOMAIN §2)."""

import json

import pytest

from app.blood_pressure.rules.thresholds import BPHS_2017, DEFAULT, GRADES, SETS, Reading, as_json, judge, mean


@pytest.mark.parametrize(
    ("systolic", "diastolic", "grade"),
    [
        (119, 79, "normal"),
        (120, 79, "high_normal"),
        (119, 80, "high_normal"),
        (139, 89, "high_normal"),
        (140, 89, "raised"),
        (139, 90, "raised"),
        (159, 99, "raised"),
        (160, 99, "high"),
        (159, 100, "high"),
        (179, 109, "high"),
        (180, 109, "urgent"),
        (179, 110, "urgent"),
        # The two values disagree: the higher grade wins, isolated systolic hypertension among them.
        (150, 70, "raised"),
        (118, 112, "urgent"),
        (182, 60, "urgent"),
    ],
)
def test_grade(systolic, diastolic, grade):
    assert BPHS_2017.grade(systolic, diastolic) == grade


@pytest.mark.parametrize(
    ("readings", "means", "grade", "third"),
    [
        ([(148, 92, 76)], (148, 92, 76), "raised", False),
        ([(150, 94, 76), (146, 90, 74)], (148, 92, 75), "raised", False),
        ([(140, 80), (145, 80)], (143, 80, None), "raised", False),
        ([(140, 80), (151, 80)], (146, 80, None), "raised", True),
        ([(140, 80), (141, 91)], (141, 86, None), "raised", True),
        ([(130, 80), (150, 84), (142, 82)], (141, 82, None), "raised", False),
        # A mean of 139.5 is shown as 140 and judged as what is shown.
        ([(139, 80), (140, 80)], (140, 80, None), "raised", False),
        ([(120, 70, 60), (118, 72)], (119, 71, 60), "normal", False),
    ],
)
def test_means_grade_and_third_reading(readings, means, grade, third):
    judgement = judge([Reading(*each) for each in readings])
    assert (judgement.systolic, judgement.diastolic, judgement.pulse) == means
    assert (judgement.grade, judgement.third_advised, judgement.urgent) == (grade, third, False)


@pytest.mark.parametrize(
    ("readings", "symptoms", "grade", "urgent"),
    [
        ([(186, 112)], [], "urgent", True),
        # A high first reading is not averaged away.
        ([(184, 100), (150, 90)], [], "high", True),
        ([(150, 111), (150, 90)], [], "high", True),
        ([(118, 76)], ["chest"], "normal", True),
        ([(118, 76)], ["pregnant"], "normal", False),
        ([(142, 76)], ["pregnant"], "raised", True),
        ([(118, 76)], [], "normal", False),
    ],
)
def test_urgent_in_any_reading_or_by_a_red_flag(readings, symptoms, grade, urgent):
    judgement = judge([Reading(*each) for each in readings], symptoms)
    assert (judgement.grade, judgement.urgent) == (grade, urgent)


@pytest.mark.parametrize(("values", "rounded"), [([1, 2], 2), ([1, 2, 2], 2), ([1, 1, 2], 1), ([7], 7), ([3, 4], 4)])
def test_a_half_rounds_up_as_on_the_page(values, rounded):
    assert mean(values) == rounded


def test_the_set_names_its_source_and_the_page_gets_the_same_numbers():
    assert SETS[DEFAULT.version] is DEFAULT
    assert "2017" in DEFAULT.source
    page = json.loads(as_json())
    assert page["version"] == "BPHS-2017"
    assert [floor["grade"] for floor in page["floors"]] == list(reversed(GRADES))[:-1]
    assert page["floors"][0] == {"grade": "urgent", "systolic": 180, "diastolic": 110}
    assert page["otherwise"] == "normal" and page["third_beyond"] == 5
