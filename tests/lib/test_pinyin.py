"""What homes are found by while somebody types."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lib.names import COMPOUND
from app.lib.pinyin import SURNAMES, every_reading, find_text, is_found, readings


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


FOUND = {
    "郇大山": "huandashan hds xundashan xds",
    "乜小海": "miexiaohai niexiaohai nxh mxh",
    "佴桂兰": "nai er ngl egl naiguilan",
    "颉水生": "xie jie jss xss",
    "贠建国": "yunjianguo yuan yjg",
    "隽老三": "juan jun jls",
    "秦茜": "qinqian qinxi qq qx",
    "曾小满": "zengxiaoman cengxiaoman zxm cxm",
    "单秀英": "shan dan chan sxy dxy cxy",
    "尉迟恭": "yuchigong weichigong ycg",
    "覃长乐": "qinchangle tanzhangyue qcy tzl",
    "盖大行": "ge gai gdx gdh gaidahang",
    "那翟": "nazhai nadi nuozhai nz nd",
    "李㛃": "lijie lj 㛃",
    "张𠮷": "zhangji zj 𠮷",
    "王〇": "wangling wl 〇",
    "吕绿": "lvlv lülü LÜ ll",
    "买买提·艾力": "买买提艾力 买买提•艾力 买买提 艾力 maimaitiaili mmtal",
    "李\u3000四": "李四 lisi",
    "张\u200b三": "张三 zs",
    "𪚥𠀀": "𪚥 𠀀",
    "\U00030edd大": "da \U00030edd",
    "Maria Ng": "maria ng",
}


@pytest.mark.parametrize(("name", "typed"), [(name, one) for name, several in FOUND.items() for one in several.split()])
def test_somebody_is_found_by_every_reading(name, typed):
    assert is_found(typed, name)
    assert is_found(typed.upper(), name)


@pytest.mark.parametrize(("name", "typed"), [("周桂英", "wang"), ("李四", "lisii"), ("𪚥大", "xx"), ("周家", "李")])
def test_and_by_no_other(name, typed):
    assert not is_found(typed, name)


@pytest.mark.parametrize("surname", sorted({*SURNAMES, *COMPOUND}))
def test_every_surname_is_found_by_its_readings(surname):
    name = surname + "桂兰"
    known = SURNAMES.get(surname, "")
    ways = ["".join(known.split())] if len(surname) > 1 else known.split()
    assert all(is_found(way + "guilan", name) for way in ways if known)
    assert every_reading(name)[0].endswith("guilan") and len(every_reading(name)) <= 64


HAN = st.one_of(*(st.characters(min_codepoint=a, max_codepoint=b) for a, b in (
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x2A6DF), (0x2A700, 0x2EE5D), (0x30000, 0x323AF)
)))  # fmt: skip


@given(st.text(HAN, min_size=1, max_size=6))
def test_any_characters_are_found_as_written_and_by_what_is_read(name):
    assert is_found(name, name) and all(is_found(way, name) for way in every_reading(name))
    assert set(every_reading(name)) <= set(find_text(name, "", "").split()) and len(every_reading(name)) <= 64


@given(st.text(max_size=20), st.text(max_size=20))
def test_searching_breaks_at_nothing(words, name):
    is_found(words, name)
    assert is_found("", name)


def test_a_home_is_found_by_all_that_is_known_of_it():
    words = find_text("周桂英", "12", "塘口组12号", ["周桂英", "周大海"]).split()
    assert words[:6] == ["12", "塘口组12号", "tkz12h", "周桂英", "zhouguiying", "zgy"]
    assert {"周大海", "zhoudahai", "zdh", "zhoutaihai"} <= set(words)
    assert find_text("", "", "") == ""
