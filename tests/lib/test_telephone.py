"""Telephone numbers as people write them; what is stored reads as itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lib.telephone import LENGTH, read_mobile, read_phones, split_phones

AS_WRITTEN = {
    "13800000101": "13800000101",
    "138 0000 0101": "13800000101",
    "138-0000-0101": "13800000101",
    "138—0000—0101": "13800000101",
    "１３８００００ ０１０１": "13800000101",
    "+8613800000101": "13800000101",
    "+86 138 0000 0101": "13800000101",
    "(+86)138-0000-0101": "13800000101",
    "＋８６ 13800000101": "13800000101",
    "0086 13800000101": "13800000101",
    "8613800000101": "13800000101",
    "86 138 0000 0101": "13800000101",
    "86-13800000101": "13800000101",
    "013800000101": "13800000101",
    "\u202d13800000101\u202c": "13800000101",
    "\u200b13800000101": "13800000101",
    "电话：13800000101": "13800000101",
    "13800000101(儿子)": "13800000101",
    "儿子13800000101": "13800000101",
    "张大山 13800000101": "13800000101",
    "138.0000.0101": "13800000101",
    "0731-83661234": "0731-83661234",
    "0731 83661234": "0731-83661234",
    "(0731)83661234": "0731-83661234",
    "（0731）8366 1234": "0731-83661234",
    "073183661234": "0731-83661234",
    "0731--83661234": "0731-83661234",
    "+86 731 8366 1234": "0731-83661234",
    "0086-731-83661234": "0731-83661234",
    "+86 0731 83661234": "0731-83661234",
    "010-62345678": "010-62345678",
    "02012345678": None,
    "020-82345678": "020-82345678",
    "0746-6234567": "0746-6234567",
    "83661234": "83661234",
    "8366-1234": "83661234",
    "6234567": "6234567",
    "0731-83661234-801": "0731-83661234-801",
    "0731-83661234转801": "0731-83661234-801",
    "0731-83661234 转 801": "0731-83661234-801",
    "0731-83661234分机801": "0731-83661234-801",
    "0731-83661234 ext. 801": "0731-83661234-801",
    "0731-83661234#801": "0731-83661234-801",
    "400-123-4567": "4001234567",
    "8008101234": "8008101234",
    "+852 2123 4567": "+85221234567",
    "00852 21234567": "+85221234567",
    "13800000101/13900000102": "13800000101、13900000102",
    "13800000101、13900000102": "13800000101、13900000102",
    "13800000101，13900000102": "13800000101、13900000102",
    "13800000101 13900000102": "13800000101、13900000102",
    "138 0000 0101 139 0000 0102": "13800000101、13900000102",
    "13800000101;0731-83661234": "13800000101、0731-83661234",
    "13800000101或13900000102": "13800000101、13900000102",
    "本人13800000101 儿子13900000102": "13800000101、13900000102",
    "儿子13800000101女儿13900000102": "13800000101、13900000102",
    "13800000101\n13900000102": "13800000101、13900000102",
    "13800000101/13800000101": "13800000101",
}
NONE = ["", " ", "无", "没有", "不详", "　"]
WRONG = [
    "000", "---", "--", "-", "0", "1", "12", "123", "1391234", "1380000010", "138000001011", "23800000101",
    "12800000101", "11111111111", "abc", "+86", "0731", "0731-1234567", "0731-123456", "138000O0101",
    "+86 13800000", "731-8366123", "73183661234", "1.38E+10", "00000000000", "99999999", "13800000101-1",
    "0731-83661234-8012345", "430122195803050017", "13800000101、000", "110", "?", "……",
]  # fmt: skip


@pytest.mark.parametrize(("text", "stored"), AS_WRITTEN.items())
def test_what_people_write_is_understood(text, stored):
    reading = read_phones(text)
    if stored is None:
        assert reading.wrong
        return
    assert reading.stored == stored and not reading.wrong and not reading.left_over
    assert read_phones(stored) == reading
    assert len(split_phones(stored)) == len(reading.numbers)


@pytest.mark.parametrize("text", NONE)
def test_nothing_is_no_number(text):
    assert read_phones(text) == ([], [])


@pytest.mark.parametrize("text", WRONG)
def test_a_slip_is_refused(text):
    assert read_phones(text).wrong


@given(st.lists(st.sampled_from([text for text in AS_WRITTEN.values() if text]), min_size=1, max_size=4))
def test_what_is_stored_fits_and_reads_as_itself(several):
    reading = read_phones("；".join(several))
    assert len(reading.stored) <= LENGTH
    assert read_phones(reading.stored).numbers == split_phones(reading.stored)
    assert {*split_phones(reading.stored), *reading.left_over} == set(reading.numbers)


@given(st.text(max_size=40))
def test_any_text_is_read(text):
    reading = read_phones(text)
    assert all(read_phones(number).numbers == [number] for number in reading.numbers)


@given(
    st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True),
    st.sampled_from(["", "+86", "0086", "86", "+86 ", "86 "]),
    st.data(),
)
def test_a_mobile_number_signs_in_however_it_is_typed(number, prefix, data):
    places = data.draw(st.sets(st.integers(1, 10), max_size=3))
    typed = prefix + "".join(c + (" " if place in places else "") for place, c in enumerate(number))
    assert read_mobile(typed) == number
