"""Names as registers spell them: one spelling is stored, one key compared."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lib.names import clean_name, clean_title, fold_name, is_name, lost_character, may_be, name_fault, split_name

SPACES = [
    "",
    " ",
    "\u3000",
    "\u2002",
    "\u2009",
    "\u200a",
    "\u202f",
    "\u00a0",
    "\u200b",
    "\u200c",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u3164",
]
DOTS = ["·", "•", "・", "‧", "∙", "⋅", "･", "◦", "˙", ".", "．", " · ", "·\u200b"]
RARE = ["㛃", "𠮷", "〇", "﨑", "𬍛", "𫍯", "\u9fef", "\U00031350", "\U0002ebf0", "䶮", "々"]


@pytest.mark.parametrize("space", SPACES)
@pytest.mark.parametrize("character", RARE)
def test_spaces_and_rare_characters(character, space):
    name = f"李{space}{character}"
    assert clean_name(name) == f"李{character}" and is_name(name) and not lost_character(name)
    assert fold_name(name) == fold_name(f"李{character}")
    assert split_name(clean_name(name)) == ("李", character)


@pytest.mark.parametrize("dot", DOTS)
def test_middle_dots(dot):
    assert clean_name(f"买买提{dot}艾力") == "买买提·艾力"
    assert fold_name(f"买买提{dot}艾力") == fold_name("买买提·艾力") == fold_name("买买提艾力")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("⾦三", "金三"),
        ("\uf900三", "豈三"),
        ("ＬＩ Ming", "li ming"),
        ("O’Neil", "o'neil"),
        ("李\ufe00四", "李四"),
        ("葛\U000e0100三", "葛三"),
    ],
)
def test_forms_of_one_character(one, other):
    assert fold_name(one) == fold_name(other)


@pytest.mark.parametrize(
    "text", ["", " ", "·", "・・", "\u200b", "\u3000\u200b", "---", "...", "123", "\u3164", "、", "（）"]
)
def test_a_name_of_nothing_is_no_name(text):
    assert not is_name(text)
    assert name_fault(clean_name(text), 60) is not None


@pytest.mark.parametrize("text", ["", " ", "·", "\u200b", "、。", "\u3164", "\u2800"])
def test_a_title_of_nothing_is_none(text):
    assert clean_title(text) == ""


@pytest.mark.parametrize(
    "mark",
    [
        "?",
        "？",
        "\ufffd",
        "□",
        "▯",
        "■",
        "○",
        "〓",
        "\ue000",
        "\U000f1234",
        "&#13763;",
        "\\u35c3",
        "U+35C3",
        "*",
        "×",
        "X",
        "⿰女由",
    ],
)
def test_a_lost_character_is_noticed(mark):
    assert lost_character(f"李{mark}") and name_fault(clean_name(f"李{mark}"), 60)
    assert fold_name(f"李{mark}") != fold_name("李")


@pytest.mark.parametrize(
    "name", ["李㛃", "买买提·艾力", "Anna Lee", "Max", "李jing", "张三1", "李大0", "欧阳修", "Xu", "XX"]
)
def test_nothing_is_missing_where_nothing_is(name):
    assert not lost_character(name) and name_fault(clean_name(name), 60) is None


def test_what_a_damaged_name_may_be():
    assert may_be("李?", "李㛃") and may_be("李?华", "李建华") and not may_be("李?", "张三") and not may_be("?", "李㛃")


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("欧阳小满", ("欧阳", "小满")),
        ("诸葛亮", ("诸葛", "亮")),
        ("曾小满", ("曾", "小满")),
        ("欧阳", ("欧", "阳")),
        ("买买提·艾力", ("", "买买提·艾力")),
        ("Anna", ("", "Anna")),
        ("李", ("李", "")),
        ("", ("", "")),
    ],
)
def test_surname_and_given_name(name, parts):
    assert split_name(name) == parts


@given(st.text(max_size=30))
def test_cleaning_twice_is_cleaning_once(text):
    assert clean_name(clean_name(text)) == clean_name(text)
    assert fold_name(clean_name(text)) == fold_name(text) == fold_name(fold_name(text))
    assert clean_title(clean_title(text)) == clean_title(text)


@given(st.text(max_size=12), st.lists(st.sampled_from(SPACES), min_size=3, max_size=3))
def test_what_nobody_sees_makes_no_other_person(text, spaces):
    middle = len(text) // 2
    spaced = spaces[0] + text[:middle] + spaces[1] + text[middle:] + spaces[2]
    if not any(unicodedata.combining(c) for c in text):
        assert fold_name(spaced) == fold_name(text)
