"""What spreadsheets make of identifiers is not believed; what people write is."""

import pytest

from app.lib.household_number import clean_number, fold_number
from app.lib.spoilt import spoilt

SPOILT = [
    "3月4日", "2026-03-04", "2026/3/4", "3/4/2026", "2026年3月4日", "2026年3月", "3月",
    "4-Mar", "Mar-04", "mar-2026", "1-Jan-26",
    "3:04", "3:04:00", "03:04:00", "下午3:04", "3:04 PM", "1.00E+05", "1E+05", "4.30122E+17",
    "1e+17", "#REF!", "#N/A", "#VALUE!",
    "####", "0.75", ".5", "0.3333333333333333", "-0.25", "2026-03-04 00:00:00",
]  # fmt: skip
RIGHT = [
    "",
    "3-4",
    "3/4",
    "12",
    "0012",
    "A-01",
    "D03-007",
    "第3组",
    "三组",
    "1.2",
    "12.0",
    "塘口组",
    "5号",
    "430100",
    "3E5",
    "3月亮湾",
    "Mary",
]


@pytest.mark.parametrize("text", SPOILT)
def test_what_a_spreadsheet_made_is_refused(text):
    assert "%(said)s" in spoilt(text) or "cut" in spoilt(text)


@pytest.mark.parametrize("text", RIGHT)
def test_what_people_write_is_believed(text):
    assert spoilt(text) == ""


@pytest.mark.parametrize("text", ["0.75", "1.2", "12.5", "1234567890123456"])
def test_a_number_that_was_computed_is_refused(text):
    assert spoilt(text, numeric=True)


def test_yes_or_no_was_something_else():
    assert "%(said)s" in spoilt("1", mark="truth")


@pytest.mark.parametrize(
    "several",
    [
        ["0100001", "100001", "００１００００１", "100001.0", " 100001 "],
        ["3-4", "3—4", "3－4", "３-４", "03-4", "3 - 4", "3_4"],
        ["A-01", "a-1", "Ａ－０１", "a-01"],
        ["D03-007", "d3-7"],
        ["12", "012", "12.0", "第12户", "12号", "NO.12"],
    ],
)
def test_spellings_of_one_number_have_one_key(several):
    assert len({fold_number(one) for one in several}) == 1


def test_other_numbers_have_other_keys():
    others = ["1-23", "12-3", "123", "1.23", "A1", "B1", "10", "100", "0", "1-2-3"]
    assert len({fold_number(one) for one in others}) == len(others)
    assert all(fold_number(fold_number(one)) == fold_number(one) for one in others)
    assert clean_number("　０１２\u200b ") == "012"
