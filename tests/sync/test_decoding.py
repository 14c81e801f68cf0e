"""From form fields or JSON to one meaning."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sync.batch.decoding import clean, flatten, nest, payload_data


@pytest.mark.parametrize(
    ("fields", "data"),
    [
        ([("note", "好")], {"note": "好"}),
        ([("note", "")], {}),
        (
            [("readings.0.systolic", "128"), ("readings.0.diastolic", "82")],
            {"readings": [{"systolic": "128", "diastolic": "82"}]},
        ),
        ([("readings.1.systolic", "128")], {"readings": [None, {"systolic": "128"}]}),
        ([("symptoms[]", "chest"), ("symptoms[]", "nausea")], {"symptoms": ["chest", "nausea"]}),
        ([("readings.9999.systolic", "1")], {"readings": [], "readings.9999.systolic": "1"}),
        ([("a..b", "1")], {"a..b": "1"}),
        ([("a", "1"), ("a.b", "2")], {"a": "1", "a.b": "2"}),
        ([("a", "1"), ("a[]", "2")], {"a": "1"}),
        ([("note", "one"), ("note", "two")], {"note": "two"}),
    ],
)
def test_fields_nest_by_their_paths(fields, data):
    assert nest(fields) == data


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        ("  x \r\n y\r", "x \n y"),
        ("１２８", "128"),
        ("１２８号", "１２８号"),
        ("a\x00b", "ab"),
        ({"a": "", "b": None, "c": [], "d": {}, "e": " "}, {}),
        ({"readings": [{"pulse": ""}, {"systolic": "1"}, {"pulse": ""}]}, {"readings": [None, {"systolic": "1"}]}),
        ({"a": 0, "b": False}, {"a": 0, "b": False}),
    ],
)
def test_what_says_nothing_is_dropped(sent, meant):
    assert clean(sent) == meant


_words = st.text("abc水 1", min_size=1, max_size=5).map(str.strip).filter(bool)
_names = st.sampled_from(["household", "note", "where", "outcome"])
_data = st.fixed_dictionaries(
    {},
    optional={
        "note": _words,
        "outcome": _words,
        "symptoms": st.lists(_words, min_size=1, max_size=3),
        "readings": st.lists(st.fixed_dictionaries({"systolic": _words, "pulse": _words}), min_size=1, max_size=3),
    },
)


@given(_data)
def test_a_record_shown_as_its_form_and_sent_again_means_the_same(data):
    data = clean(data)
    assert clean(nest(flatten(data))) == data


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
    )
)
def test_cleaning_twice_changes_nothing_more(value):
    assert clean(clean(value)) == clean(value)


@given(st.text())
def test_no_payload_is_too_strange_to_be_read(payload):
    assert isinstance(payload_data(payload), dict)


@given(st.lists(st.tuples(st.text("ab.0[]", max_size=8), st.text(max_size=3)), max_size=8))
def test_no_field_name_is_too_strange_to_be_nested(fields):
    assert isinstance(clean(nest(fields)), dict)
