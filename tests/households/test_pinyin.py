"""What homes are found by while somebody types."""

import pytest

from app.households.pinyin import find_text, readings


@pytest.mark.parametrize(
    ("name", "full", "initials"),
    [
        ("曾小满", "zengxiaoman", "zxm"),
        ("单秀英", "shanxiuying", "sxy"),
        ("仇大海", "qiudahai", "qdh"),
        ("解老三", "xielaosan", "xls"),
        ("查德明", "zhademing", "zdm"),
        ("朴春花", "piaochunhua", "pch"),
        ("区志强", "ouzhiqiang", "ozq"),
        ("尉迟恭", "yuchigong", "ycg"),
        ("欧阳小海", "ouyangxiaohai", "oyxh"),
        ("单于海", "chanyuhai", "cyh"),
        ("吕绿", "lvlv", "ll"),
        ("任盈盈", "renyingying", "ryy"),
        ("张小单", "zhangxiaodan", "zxd"),  # only a surname is read as one
        ("周家", "zhoujia", "zj"),
    ],
)
def test_a_surname_is_read_as_a_surname(name, full, initials):
    assert readings(name) == (full, initials)


def test_what_is_read_in_two_ways_is_found_by_both():
    assert {"wcl", "wzl", "wcy", "wzy"} <= set(readings("王长乐"))
    assert {"qs", "ts"} <= set(readings("覃三"))


def test_names_that_are_not_chinese_stand_as_they_are():
    assert readings("Maria 2") == ("maria2",)
    assert readings("") == readings("·") == ()


def test_a_home_is_found_by_all_that_is_known_of_it():
    words = find_text("周桂英", "12", "塘口组12号", ["周桂英", "周大海"]).split()
    assert words == ["12", "塘口组12号", "tkz12h", "周桂英", "zhouguiying", "zgy", "周大海", "zhoudahai", "zdh"]
    assert find_text("", "", "") == ""
