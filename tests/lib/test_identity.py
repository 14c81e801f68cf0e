"""National ID numbers are found in every spelling, wherever they stand, and nothing else is taken for one."""

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.lib.identity import HIDDEN, has_id, hide_ids, hide_ids_in, identity, is_cut_id, without_ids
from app.sync.batch.decoding import read_payload, without_identities
from tests.lib.steps import BOTH, ONLY_18, OTHERS, SENTENCES, a_number

NUMBERS = st.builds(
    a_number,
    st.sampled_from(["110105", "430122", "350203", "540102", "810000", "830000"]),
    st.dates(date(1900, 1, 1), date(2026, 1, 1)),
    st.integers(0, 999),
)
OLD_NUMBERS = st.builds(
    lambda region, born, order: f"{region}{born:%y%m%d}{order:03}",
    st.sampled_from(["110105", "430122", "650100"]),
    st.dates(date(1900, 1, 1), date(1999, 12, 31)),
    st.integers(0, 999),
)


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("spelling", [*BOTH, *ONLY_18])
@settings(max_examples=15)
@given(number=NUMBERS)
def test_eighteen_digits_are_found(spelling, sentence, number):
    text = sentence.format((BOTH | ONLY_18)[spelling](number))
    assert has_id(text) and not has_id(hide_ids(text)) and not has_id(without_ids(text))
    assert hide_ids(text) == sentence.format(HIDDEN)


def test_one_that_stands_by_itself_is_hidden_whole():
    """Not the one that eighteen digits make by chance from the end of a telephone number on."""
    assert hide_ids("13800000101 350203201303011008") == f"13800000101 {HIDDEN}"


@pytest.mark.parametrize("sentence", [each for each in SENTENCES if each != "a{}b"])
@pytest.mark.parametrize("spelling", BOTH)
@settings(max_examples=15)
@given(number=OLD_NUMBERS)
def test_fifteen_digits_are_found(spelling, sentence, number):
    assert hide_ids(sentence.format(BOTH[spelling](number))) == sentence.format(HIDDEN)


@given(st.lists(NUMBERS, min_size=2, max_size=5), st.sampled_from(["", " ", "、", "，", "和"]))
def test_several_in_one_text(numbers, between):
    assert not has_id(hide_ids(between.join(numbers)))


@pytest.mark.parametrize("text", OTHERS)
def test_what_is_none_stays(text):
    assert not has_id(text) and hide_ids(text) == without_ids(text) == text


@given(st.text())
def test_any_text_comes_back_or_loses_only_numbers(text):
    hidden = hide_ids(text)
    assert hidden == text or HIDDEN in hidden
    assert not has_id(hidden) and len(hidden) <= len(text)


def test_a_long_text_is_gone_through_once():
    """Quadratic work on these would outlast any patience."""
    for text in ("1" * 2_000_000, "1 " * 1_000_000, "1-\u200b " * 400_000, "4301221958030500" * 100_000):
        hide_ids(text)


def test_what_a_number_says():
    assert identity("11010519491231002X") == identity("110105 19491231 002×") == ("female", date(1949, 12, 31))
    assert identity("430122580305001") == ("male", date(1958, 3, 5))
    assert identity("110105194912310021") is identity("") is identity("abc") is None


def test_a_number_that_a_spreadsheet_cut():
    assert is_cut_id("430122195803050000") and not is_cut_id("430122195803050") and not is_cut_id("123456789012345000")


@given(NUMBERS)
def test_data_of_any_shape(number):
    fingerprint, key = "0" * 64, "01a22819-5532-793a-bdf3-859cf7885f57"
    data = {"note": number, "n": [1, number, {number: True}], "id": key, "attachments": [fingerprint], "none": None}
    hidden = hide_ids_in(data)
    assert number not in json.dumps(hidden) and hidden["id"] == key and hidden["attachments"] == [fingerprint]
    assert hidden["n"][0] == 1 and hidden["n"][2] == {HIDDEN: True} and hidden["none"] is None
    if number.isdecimal():
        assert hide_ids_in({"n": int(number)}) == {"n": HIDDEN}


ESCAPES = {
    "as it is": lambda n: n,
    "escaped": lambda n: "".join(f"\\u{ord(c):04x}" for c in n),
    "escaped full width": lambda n: "".join(f"\\uff1{c}" if c.isdecimal() else c for c in n),
}
PAYLOADS = {
    "an object": '{{"note": "{}", "more": [1]}}',
    "fields": '[["note", "{}"], ["more", "1"]]',
    "half a character": '{{"note": "{} \\ud83d"}}',
    "cut off": '{{"note": "{}',
    "nested": '{{"note": ' + "[" * 3000 + '"{}"' + "]" * 3000 + "}}",
}


@pytest.mark.parametrize("escape", ESCAPES)
@pytest.mark.parametrize("shape", PAYLOADS)
@given(number=NUMBERS)
def test_a_payload_whatever_it_is(shape, escape, number):
    payload = without_identities(PAYLOADS[shape].format(ESCAPES[escape](number)))
    assert not has_id(payload) and HIDDEN in payload.encode().decode("utf-8")
    assert not has_id(json.dumps(read_payload(payload).data, ensure_ascii=False))


@pytest.mark.parametrize("payload", ['{"note": "平安", "n": 1.50}', "[]", "", "null", '{"a": "\\ud83d"}', "[[", "7"])
def test_a_payload_without_one_stays_as_it_came(payload):
    assert without_identities(payload) == payload
