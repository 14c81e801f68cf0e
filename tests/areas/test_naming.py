"""Names that mean the same area, and names that do not, at every door that reads one."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.areas.naming import ENDINGS, called, fold, in_digits, is_same, matching, proper, proper_part
from app.areas.tables import KINDS
from app.areas.tree import code_of

SAME = {
    "village": [
        [
            "柳溪村",
            "柳溪",
            "柳 溪　村",
            "柳溪村委会",
            "柳溪村村委会",
            "柳溪村民委员会",
            "柳溪村村民委员会",
            "柳溪行政村",
            "柳溪村委",
            "「柳溪村」",
        ],
        ["芦塘社区", "芦塘", "芦塘居委会", "芦塘社区居委会", "芦塘社区居民委员会", "芦塘居民委员会"],
        ["三合村", "3合村", "第三合村委会"],
        ["新村", "新村村", "新村村委会", "新村村民委员会"],
    ],
    "grid": [
        ["第一网格", "一网格", "1网格", "１号网格", "01网格", "网格1", "第1网格", "1", "壹网格"],
        ["塘口网格", "塘口", "塘口片区"],
    ],
    "micro_grid": [
        [
            "第三村民小组",
            "三组",
            "3组",
            "03",
            "３组",
            " 三 组 ",
            "第3微网格",
            "叁组",
            "3号",
            "三小组",
            "第三居民小组",
            "组3",
        ],
        ["第十二村民小组", "12组", "十二组", "012组", "一十二组"],
        ["塘口组", "塘口", "塘口微格", "塘口村民小组"],
        ["第一百零二组", "102组"],
        ["二十组", "廿组", "20"],
    ],
    "town": [["青禾镇", "青禾", "青禾镇人民政府", "青禾镇政府"], ["河口街道", "河口街道办事处", "河口街道办"]],
    "county": [["明川县", "明川", "明川县人民政府"]],
}
DIFFERENT = {
    "village": [("柳溪村", "柳溪社区"), ("柳溪村委会", "柳溪居委会"), ("东柳溪村", "柳溪村"), ("新村", "村")],
    "town": [("青禾镇", "青禾乡"), ("青禾镇", "青禾街道")],
    "micro_grid": [("三组", "四组"), ("十组", "一组"), ("12组", "1-2组"), ("二十一组", "二十组"), ("组", "小组")],
    "grid": [("一网格", "十一网格")],
    "county": [("明川县", "明川市")],
}
PAIRS = [(kind, *pair) for kind, sets in SAME.items() for names in sets for pair in combinations(names, 2)]


@pytest.mark.parametrize(("kind", "one", "other"), PAIRS)
def test_one_area(kind, one, other):
    assert is_same(kind, one, other) and is_same(kind, other, one)


@pytest.mark.parametrize(
    ("kind", "one", "other"), [(kind, *pair) for kind, pairs in DIFFERENT.items() for pair in pairs]
)
def test_two_areas(kind, one, other):
    assert not is_same(kind, one, other) and not is_same(kind, other, one)


@pytest.mark.parametrize(
    ("kind", "name"),
    [(kind, word) for kind, words in ENDINGS.items() for word in [*[w for w, _ in words], "第", "", "。"]],
)
def test_a_name_that_is_only_an_ending_stays(kind, name):
    assert called(kind, name).own == in_digits(fold(name))


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("十", "10"),
        ("十二", "12"),
        ("二十", "20"),
        ("九十九", "99"),
        ("一〇", "10"),
        ("两", "2"),
        ("一百一十", "110"),
        ("00", "0"),
    ],
)
def test_numbers(written, digits):
    assert in_digits(written) == digits


@given(st.integers(1, 999))
def test_any_number_in_any_script(n):
    hundreds, tens, ones = n // 100, n // 10 % 10, n % 10
    digit = "零一二三四五六七八九"
    words = f"{digit[hundreds]}百" * (hundreds > 0) + "零" * (hundreds > 0 and not tens and ones > 0)
    words += (digit[tens] if tens > 1 or hundreds else "") + "十" if tens else ""
    words += digit[ones] * (ones > 0)
    wide = str(n).translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    assert {called("micro_grid", f"{each}组").own for each in (str(n), f"0{n}", wide, f"第{n}", words)} == {str(n)}


@given(st.sampled_from(KINDS), st.text(max_size=12), st.text(max_size=12))
def test_comparing_breaks_at_nothing_and_asks_both_ways(kind, one, other):
    assert is_same(kind, one, one) and is_same(kind, one, other) == is_same(kind, other, one)


ABOVE = [("county", "明川县"), ("town", "青禾镇"), ("village", "柳溪村"), ("grid", "第一网格")]
IN_FRONT = [
    "",
    "柳溪村",
    "青禾镇柳溪村",
    "明川县青禾镇柳溪村",
    "柳溪村委会",
    "柳溪村第一网格",
    "柳溪村1网格",
    "青禾 镇 柳溪",
]


@pytest.mark.parametrize("front", IN_FRONT)
@pytest.mark.parametrize("name", ["塘口组", "塘口", "塘口村民小组"])
def test_what_lies_above_may_stand_in_front(front, name):
    area = {"name": "塘口组"}
    assert matching([area, {"name": "后坡组"}], "micro_grid", front + name, ABOVE) == [area]
    assert matching([{"name": "后坡组"}], "micro_grid", front + name, ABOVE) == []


def test_a_name_that_begins_like_the_town_is_its_own():
    assert proper_part("青禾村", ABOVE[:2]) == "青禾村"
    assert matching([{"name": "青禾村"}], "village", "青禾村委会", ABOVE[:2]) == [{"name": "青禾村"}]


def test_letter_by_letter_comes_first():
    areas = [{"name": "柳溪村"}, {"name": "柳溪社区"}, {"name": "三组"}, {"name": "3微网格"}]
    assert matching(areas[:2], "village", "柳溪村") == [areas[0]]
    assert matching(areas[:2], "village", "柳溪") == areas[:2]
    assert matching(areas[2:], "micro_grid", "3微网格") == [areas[3]]
    assert matching(areas[2:], "micro_grid", "第三组") == areas[2:]


@pytest.mark.parametrize(
    ("kind", "written", "name"),
    [
        ("village", "芦塘村委会", "芦塘村"),
        ("village", "芦塘村村民委员会", "芦塘村"),
        ("village", "青禾镇芦塘村", "芦塘村"),
        ("village", "明川县青禾镇芦塘村委会", "芦塘村"),
        ("village", "芦塘社区居委会", "芦塘社区"),
        ("village", "芦塘", "芦塘"),
        ("village", "村", "村"),
        ("micro_grid", "第三村民小组", "第三村民小组"),
        ("micro_grid", "A 组", "A组"),
    ],
)
def test_what_a_new_area_is_called(kind, written, name):
    assert proper(kind, written, ABOVE[:2]) == name


def test_codes():
    assert (code_of("塘口组"), code_of("第三网格")) == ("tkz", "d03wg")
