"""Names that mean the same area, and names that do not."""

import pytest

from app.areas.naming import bare, bare_of, fold
from app.areas.tree import Tree, code_of


@pytest.mark.parametrize("name", ["第三村民小组", "三组", "3组", "03", "３组", " 三 组 ", "第3微网格"])
def test_a_cell_that_says_the_third_group(name):
    assert bare(name) == "3"


@pytest.mark.parametrize(
    ("name", "number"),
    [("十", "10"), ("十二组", "12"), ("二十", "20"), ("九十九号", "99"), ("一〇组", "10"), ("两组", "2"), ("00", "0")],
)
def test_numbers(name, number):
    assert bare(name) == number


@pytest.mark.parametrize(
    ("one", "other"), [("柳溪村", "柳溪"), ("柳溪行政村", "柳溪村民委员会"), ("三合村", "三合"), ("Ａ区", "a区")]
)
def test_the_same_whatever_the_ending(one, other):
    assert bare(one) == bare(other)


@pytest.mark.parametrize("name", ["村", "组", "社区", "第"])
def test_a_name_that_is_only_an_ending_stays(name):
    assert bare(name)


def test_an_ending_of_its_kind_only():
    assert bare_of("micro_grid", "第十二村民小组") == ("12", True)
    assert bare_of("village", "组") == ("组", False)
    assert fold("柳 溪　村") == "柳溪村"
    assert (code_of("塘口组"), code_of("第三网格")) == ("tkz", "d03wg")


def test_a_village_and_a_community_of_one_name_are_two():
    areas = [{"name": "柳溪村"}, {"name": "柳溪社区"}]
    assert Tree.matching(areas, "village", "柳溪村") == [areas[0]]
    assert Tree.matching(areas, "village", "柳溪") == areas
