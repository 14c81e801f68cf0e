"""A register read: each fault by row and column, and what becomes of cells that say little."""

import json
from datetime import date

import pytest

from app.households.importing.report import gather
from app.households.importing.sheet.micro_grid_of_row import MicroGrids
from app.households.importing.sheet.register_rows import Reading
from app.households.importing.sheet.register_words import COLUMNS, FILL_DOWN, relation_code, tag_codes
from app.lib.identity import has_id, identity, without_ids
from app.lib.spreadsheet import read_sheet
from tests.cast import AREAS, path, uid

TODAY = date(2026, 11, 24)
ID = "11010519491231002X"  # the standard's own example
PLACES = MicroGrids(
    [
        {"id": uid(key), "kind": kind, "name": name, "code": code, "path": path(key)}
        for key, kind, _, name, code in AREAS
    ],
    ["mc.qh"],
)


def read(text: str, places: MicroGrids = PLACES) -> Reading:
    """A register given as lines of comma-separated cells."""
    return Reading(read_sheet("list.csv", text.encode("gbk"), COLUMNS, FILL_DOWN), places, TODAY)


def rows(header: str, *lines: str) -> Reading:
    """The same with village, group and number filled in."""
    numbered = (f"柳溪村,塘口组,{number},{line}" for number, line in enumerate(lines, 101))
    return read("\n".join([f"村,组,户号,{header}", *numbered]))


def faults(reading: Reading) -> list[tuple[int, str]]:
    """Row and column of each fault."""
    return [(row, fault.field) for row, fault in reading.faults]


def test_a_family_is_put_together():
    text = """村,组,户号,户主,与户主关系,姓名,性别,出生日期,联系电话,门牌,住址,人员类别,备注
柳溪村,塘口组,0101,曾大山,户主,曾大山,男,1950-3-8,138 0000 1111,21号,塘口组21号,低保、高血压,耳背
柳溪村,塘口组,0101,曾大山,妻,单秀英,女,1952年4月,,21号,塘口组21号,,常去女儿家"""
    (home,) = read(text).homes
    assert (home.code, home.area, home.village) == ("0101", uid("tangkou"), "mc.qh.lx")
    assert (home.name, home.number, home.address) == ("曾大山", "21", "塘口组21号")
    assert home.note == "耳背；单秀英：常去女儿家"
    head, wife = home.people
    assert (head.sex, head.born, head.phone, head.relation, head.is_head) == (
        "male", date(1950, 3, 8), "13800001111", "head", True,
    )  # fmt: skip
    assert head.tags == ["hypertension", "low_income"] and wife.tags is None
    assert (wife.name, wife.relation, wife.born, wife.is_head) == ("单秀英", "spouse", date(1952, 4, 1), False)


def test_a_row_with_only_the_head_is_the_head():
    (home,) = rows("户主,电话", "何老三,0731-83200000").homes
    (head,) = home.people
    assert (home.name, head.name, head.relation, head.is_head, head.phone) == (
        "何老三",
        "何老三",
        "head",
        True,
        "0731-83200000",
    )


def test_the_examples_of_the_template_are_passed_over():
    reading = read("村,组,户号,姓名\n柳溪村,塘口组,示例,张大山\n柳溪村,塘口组,1,何老三\n")
    assert [home.code for home in reading.homes] == ["1"] and not reading.faults


@pytest.mark.parametrize(
    ("header", "line", "field"),
    [
        ("姓名,身份证号", "张三,11010519491231002", "id"),
        ("姓名,身份证号", "张三,110105194912310021", "id"),
        ("姓名,身份证号", "张三,110105194902310026", "id"),
        ("姓名,身份证号", "张三,1.10105E+17", "id"),
        ("姓名,出生日期", "张三,1955.1", "born"),
        ("姓名,出生日期", "张三,2027-01-01", "born"),
        ("姓名,出生日期", "张三,1890-01-01", "born"),
        ("姓名,出生日期", "张三,民国", "born"),
        ("姓名,性别", "张三,甲", "sex"),
        ("姓名,联系电话", "张三,找儿子", "phone"),
        ("姓名,联系电话", "张三,1.38E+10", "phone"),
        ("姓名,性别", ",男", "name"),
        ("姓名", "张" * 61, "name"),
        ("姓名,门牌", "张三," + "1" * 21, "number"),
        ("姓名,住址", "张三," + "塘" * 201, "address"),
        ("姓名,与户主关系", "张三," + "远" * 21, "relation"),
    ],
)
def test_each_wrong_cell_is_named(header, line, field):
    reading = rows(header, "何老三" + "," * header.count(","), line)
    assert faults(reading) == [(3, field)]
    assert [home.code for home in reading.homes] == ["101"]


def test_nothing_of_a_person_is_in_a_fault():
    reading = rows("姓名,身份证号,联系电话,出生日期,性别", "张三,110105194912310021,13x,昨天,甲")
    said = json.dumps([fault._asdict() for _, fault in reading.faults], ensure_ascii=False)
    assert len(reading.faults) == 4 and not any(word in said for word in ("1101", "13x", "昨天", "甲", "张三"))


def test_an_id_gives_sex_and_birth_date_and_is_forgotten():
    reading = rows("姓名,身份证号", f"张三,{ID}", "李四,11010519491231002x")
    people = [home.people[0] for home in reading.homes]
    assert {(person.sex, person.born) for person in people} == {("female", date(1949, 12, 31))}
    assert "110105" not in repr(reading.homes)


def test_where_a_cell_contradicts_the_id_the_id_counts_and_that_is_said():
    reading = rows("姓名,身份证号,性别,出生日期", f"张三,{ID},男,1950-01-02", f"李四,{ID},女,1949")
    assert [home.people[0].sex for home in reading.homes] == ["female", "female"]
    assert [(row, hint.field) for row, hint in reading.hints] == [(2, "born"), (2, "sex")]


def test_an_id_where_none_belongs_is_left_out():
    reading = rows("姓名,备注,联系电话,住址", f"张三,身份证{ID}耳背,{ID},塘口{ID}")
    (home,) = reading.homes
    assert (home.note, home.people[0].phone, home.address) == ("身份证耳背", "", "塘口")
    assert sorted(hint.field for _, hint in reading.hints) == ["address", "note", "phone"]
    assert faults(read(f"村,组,户号,姓名\n柳溪村,塘口组,{ID},张三\n")) == [(2, "code")]


def test_a_number_that_excel_cut_numbers_no_home():
    assert faults(read("村,组,户号,姓名\n柳溪村,塘口组,4.30181E+14,张三\n")) == [(2, "code")]


def test_categories_and_words_we_do_not_keep_are_said_and_stop_nothing():
    reading = rows("姓名,人员类别,居住状态", "张三,低保/党员,云游", "李四,一般,外出务工", "王五,无,迁出")
    assert [home.people[0].tags for home in reading.homes] == [["low_income"], [], None]
    assert [home.people[0].state for home in reading.homes] == ["", "away", "moved"]
    assert [(row, hint.values["said"]) for row, hint in reading.hints] == [(2, "党员"), (2, "云游")]


def test_a_family_numbered_only_in_its_first_row():
    text = "组,户号,姓名,与户主关系\n塘口组,1,周大海,户主\n,,周桂英,妻\n,2,吴老三,户主\n,,罗老四,\n,,何老三,户主\n"
    reading = read(text)
    assert [[person.name for person in home.people] for home in reading.homes] == [["周大海", "周桂英"], ["吴老三"]]
    assert faults(reading) == [(5, "code"), (6, "code")]  # no relation, or a head: perhaps another home


def test_two_heads_two_families_two_places():
    text = """微网格,户号,户主,姓名,与户主关系
塘口组,1,周大海,周大海,户主
塘口组,1,周大海,周小海,户主
塘口组,1,何老三,何老三,儿子
后坡组,1,周大海,周桂英,妻
塘口组,1,周大海,周大海,户主"""
    reading = read(text)
    assert faults(reading) == [(3, "relation"), (4, "head"), (5, "micro_grid")]
    assert [(row, hint.field) for row, hint in reading.hints] == [(6, "name")]


def test_the_same_number_in_two_villages_is_two_homes():
    reading = read("村,微网格,户号,姓名\n柳溪村,塘口组,1,周大海\n石桥村,桥头组,1,罗老四\n")
    assert [(home.village, home.name) for home in reading.homes] == [("mc.qh.lx", "周大海"), ("mc.qh.sq", "罗老四")]


def test_a_list_without_names_or_numbers_is_refused_once():
    assert faults(read("村,组,性别\n柳溪村,塘口组,男\n柳溪村,塘口组,女\n")) == [(0, "name"), (0, "code")]


def test_the_same_fault_in_many_rows_is_said_once():
    reading = rows("姓名,性别", *["张三,甲"] * 3, "李四,男", "王五,甲")
    (entry,) = gather(reading.faults, {"sex": "性别"})
    assert entry.where == "2–4、6" and entry.column == "性别"


@pytest.mark.parametrize(
    ("words", "area"),
    [
        (("柳溪村", "", "塘口组", ""), "tangkou"),
        (("柳溪", "第一网格", "塘口", ""), "tangkou"),
        (("lx", "1", "tk", ""), "tangkou"),
        (("", "", "mc.qh.lx.1.hp", ""), "houpo"),
        (("", "", "mcqhlx1hp", ""), "houpo"),
        (("", "", "", "后坡组"), "houpo"),
        (("石桥", "", "", ""), "qiaotou"),
        (("", "桥东", "", ""), "qiaotou"),
        (
            ("柳溪村", "", "塘口组", "七组"),
            "tangkou",
        ),  # the micro-grid says it; the village's group is another division
    ],
)
def test_a_micro_grid_is_found_by_what_it_is_called(words, area):
    assert PLACES.find(*words).id == uid(area)


@pytest.mark.parametrize(
    ("words", "field", "known"),
    [
        (("外村", "", "塘口组", ""), "village", "柳溪村、石桥村"),
        (("柳溪村", "", "桥头组", ""), "micro_grid", "塘口组、后坡组"),
        (("柳溪村", "", "", "桥头组"), "group", "塘口组、后坡组"),
        (("柳溪村", "第九网格", "", ""), "grid", "第一网格"),
        (("柳溪村", "", "", ""), "village", "柳溪村第一网格塘口组、柳溪村第一网格后坡组"),
        (("", "", "", ""), "micro_grid", "塘口组、后坡组、桥头组"),
    ],
)
def test_what_fits_none_or_several_is_told_with_what_there_is(words, field, known):
    fault = PLACES.find(*words)
    assert (fault.field, fault.values["known"]) == (field, known)


def test_a_part_of_the_tree_knows_only_itself():
    areas = [
        {"id": uid(key), "kind": kind, "name": name, "code": code, "path": path(key)}
        for key, kind, _, name, code in AREAS
    ]
    one = MicroGrids(areas, ["mc.qh.lx.1.tk"])
    assert one.find("", "", "", "").id == uid("tangkou") and one.find("柳溪村", "", "", "").id == uid("tangkou")
    assert one.find("", "", "", "五组").field == "group"  # not silently taken into the one there is
    assert one.find("石桥村", "", "", "").values["known"] == "柳溪村"
    assert MicroGrids(areas, []).find("", "", "", "").field == "micro_grid"


def test_words_of_registers():
    assert [relation_code(word) for word in ("长子", "02", "1", "51", "侄子")] == [
        "son",
        "head",
        "spouse",
        "parent",
        "侄子",
    ]
    assert tag_codes("独居老人、残疾人，党员") == (["disabled", "lives_alone"], ["党员"])
    assert identity(ID) == ("female", date(1949, 12, 31)) and identity("110105491231002").born == date(1949, 12, 31)
    assert identity(ID[:-1] + "1") is None and identity("") is None and identity("110105194902310026") is None
    assert has_id(f"证{ID}。") and not has_id("110105194912310021")
    assert without_ids(f"证{ID}。") == "证。"
