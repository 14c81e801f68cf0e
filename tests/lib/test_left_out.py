"""Whatever a file holds besides plain rows is read or said, by row and column, whatever the format."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.lib.sheets import cell_notes as say
from app.lib.spreadsheet import as_date, read_sheet
from tests.lib.books import FORMATS, WORKBOOKS, book
from tests.lib.steps import saved

COLUMNS = {
    "code": ("户号",),
    "head": ("户主", "户主姓名"),
    "name": ("姓名", "家庭成员姓名"),
    "relation": ("与户主关系",),
    "sex": ("性别",),
    "born": ("出生日期", "出生年月"),
    "phone": ("联系电话",),
    "note": ("备注",),
}
OTHERS = "户主|监护"
PLAIN = [["户号", "姓名", "出生日期"], ["0012", "张三", "1950-03-08"], ["0013", "李四", "1951-04-09"]]


def read(form, rows, **more):
    return read_sheet("list", book(form, rows, **more), COLUMNS, ("code",), OTHERS)


def said(sheet) -> dict[str, list]:
    """What is said: message to (spans, column)."""
    found: dict[str, list] = {}
    for note in sheet.notes:
        found.setdefault(note.message, []).append((note.spans, note.column))
    return found


def names(sheet):
    return [row.values["name"] for row in sheet.rows]


@pytest.mark.parametrize("form", FORMATS)
def test_a_plain_table_says_nothing(form):
    sheet = read(form, PLAIN)
    assert names(sheet) == ["张三", "李四"] and sheet.notes == [] and sheet.unknown == []


@pytest.mark.parametrize("form", FORMATS)
def test_a_row_about_nobody_is_left_out_and_said(form):
    rows = [
        ["名册", None, None],
        PLAIN[0],
        PLAIN[1],
        [None, None, None],
        PLAIN[0],
        PLAIN[2],
        ["合计", None, "2人"],
        [],
        ["填表人：王五", None, None],
    ]
    sheet = read(form, rows)
    assert names(sheet) == ["张三", "李四"]
    assert said(sheet) == {
        say.ABOVE: [([(1, 1)], "")],
        say.EMPTY: [([(4, 4), (8, 8)], "")],
        say.HEADER_AGAIN: [([(5, 5)], "")],
        say.TOTALS: [([(7, 7)], "")],
        say.REMARK: [([(9, 9)], "")],
    }


@pytest.mark.parametrize(
    "words",
    [
        "合计",
        "总计：",
        "小 计",
        "本页小计",
        "全村合计：29人",
        "共计 3 户，8 人",
        "合计29户",
        "本组合计",
        "Total",
        "累计",
    ],
)
def test_totals_are_known_however_they_are_written(words):
    assert names(read("csv", [*PLAIN, [words.replace(",", "，"), "", ""]])) == ["张三", "李四"]
    assert names(read("csv", [*PLAIN, ["", words.replace(",", "，"), ""]])) == ["张三", "李四"]


@pytest.mark.parametrize("name", ["何计", "合计强", "总有田", "小计划", "Sumner", "Total Wang", "汇总山"])
def test_nobody_is_taken_for_a_total(name):
    assert names(read("csv", [*PLAIN, ["0014", name, ""]])) == ["张三", "李四", name]


@pytest.mark.parametrize("form", FORMATS)
def test_data_under_no_name_and_under_an_unknown_one_is_said_with_its_rows(form):
    rows = [[*PLAIN[0], None, "民族", "空列"], [*PLAIN[1], "要紧", None, None], [*PLAIN[2], "也是", "汉", None]]
    sheet = read(form, rows)
    assert said(sheet) == {say.NO_NAME: [([(2, 3)], "D")], say.NOT_KEPT: [([(3, 3)], "民族")]}
    assert sheet.unknown == ["民族"]


@pytest.mark.parametrize("form", FORMATS)
def test_a_row_with_something_only_in_columns_that_are_not_read_is_said(form):
    sheet = read(form, [[*PLAIN[0], "民族"], [*PLAIN[1], "汉"], [None, None, None, "苗"]])
    assert names(sheet) == ["张三"] and said(sheet)[say.NOTHING_READ] == [([(3, 3)], "")]


@pytest.mark.parametrize("form", WORKBOOKS)
def test_what_is_hidden_is_read_and_said(form):
    sheet = read(form, PLAIN, hidden_rows=[2], hidden_columns=[2])
    assert names(sheet) == ["张三", "李四"]
    assert said(sheet) == {say.HIDDEN_ROWS: [([(3, 3)], "")], say.HIDDEN_COLUMN: [([], "出生日期")]}


@pytest.mark.parametrize("form", WORKBOOKS)
def test_every_sheet_that_is_not_read_is_named(form):
    more = {"说明": [["怎样填"]], "旧": PLAIN, "二组": PLAIN, "空": []}
    sheet = read(form, PLAIN, more=more, hidden_sheets=["旧"])
    assert sheet.left_out == ["二组"]
    assert {note.message: note.values["names"] for note in sheet.notes} == {
        say.HIDDEN_SHEETS: "旧",
        say.OTHER_SHEETS: "说明",
    }


@pytest.mark.parametrize("form", WORKBOOKS)
@given(day=st.dates(date(1905, 1, 1), date(2040, 12, 31)), from_1904=st.booleans())
@settings(max_examples=25, deadline=None)
def test_a_day_is_the_same_as_date_and_as_number_whatever_the_epoch(form, day, from_1904):
    from_1904 = from_1904 and form != "ods"
    zero = date(1904, 1, 1) if from_1904 else date(1899, 12, 30)
    number = (day - zero).days
    sheet = read(form, [PLAIN[0], ["1", "甲", day], ["2", "乙", number]], from_1904=from_1904)
    dated, counted = (as_date(row.values["born"]) for row in sheet.rows)
    assert dated == day
    if not 1880 <= number <= 2100 and number >= 1000:
        assert counted == day


def test_a_year_stays_a_year_and_an_hour_is_left_away():
    rows = [PLAIN[0], ["1", "甲", 1955], ["2", "乙", 18330.75], ["3", "丙", "1950.10"]]
    assert [as_date(row.values["born"]) for row in read("xlsx", rows).rows] == [
        date(1955, 1, 1),
        date(1899, 12, 30) + timedelta(18330),
        date(1950, 10, 1),
    ]


@pytest.mark.parametrize("form", FORMATS)
def test_names_of_columns_over_two_rows_are_read_together(form):
    rows = [
        ["户号", "户主", "家庭成员", None, None, "联系电话"],
        [None, None, "姓名", "性别", "出生年月", None],
        ["0012", "张三", "张小", "男", "1980-01-02", "13800000001"],
    ]
    merged = [(0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 0, 4), (0, 5, 1, 5)] if form != "csv" else []
    sheet = read(form, rows, merged=merged)
    assert sheet.rows[0].values == {
        "code": "0012",
        "head": "张三",
        "name": "张小",
        "sex": "男",
        "born": "1980-01-02",
        "phone": "13800000001",
    }
    assert sheet.rows[0].number == 3 and sheet.notes == []
    assert sheet.headers["sex"] == "家庭成员 性别"


@pytest.mark.parametrize("form", FORMATS)
def test_a_name_cut_in_two_is_put_together_and_a_third_row_too(form):
    rows = [
        ["户号", "基本信息", None, None],
        [None, "姓名", "出生", "性别"],
        [None, None, "日期", None],
        ["0012", "张三", "1950-03-08", "男"],
    ]
    sheet = read(form, rows, merged=[(0, 0, 2, 0), (0, 1, 0, 3), (1, 1, 2, 1), (1, 3, 2, 3)] if form != "csv" else [])
    assert sheet.rows[0].values == {"code": "0012", "name": "张三", "born": "1950-03-08", "sex": "男"}


@pytest.mark.parametrize("form", WORKBOOKS)
def test_what_is_about_somebody_else_is_not_taken_for_the_persons(form):
    rows = [
        ["户号", "户主信息", None, "成员信息", None],
        [None, "姓名", "联系电话", "姓名", "联系电话"],
        ["0012", "张三", "13800000001", "张小", "13800000002"],
    ]
    sheet = read(form, rows, merged=[(0, 0, 1, 0), (0, 1, 0, 2), (0, 3, 0, 4)])
    assert sheet.rows[0].values == {"code": "0012", "head": "张三", "name": "张小", "phone": "13800000002"}
    assert said(sheet) == {say.NOT_KEPT: [([(3, 3)], "户主信息 联系电话")]}


@pytest.mark.parametrize("form", WORKBOOKS)
def test_merged_cells_of_a_family_are_told_in_every_workbook(form):
    rows = [["户号", "姓名"], ["0012", "张三"], [None, "李四"], [None, "王五"]]
    sheet = read(form, rows, merged=[(1, 0, 2, 0)])
    assert [row.values["code"] for row in sheet.rows] == ["0012", "0012", ""]


def test_errors_and_formulas_without_a_result_are_said():
    from openpyxl import Workbook

    made = Workbook()
    for row in (["户号", "姓名", "备注"], ["1", "甲", "=1+1"], ["2", "乙", "#N/A"], ["3", "丙", "x"]):
        made.active.append(row)
    sheet = read_sheet("x", saved(made), COLUMNS)
    assert said(sheet) == {say.NO_VALUE: [([(2, 3)], "备注")]}
    assert [row.values["note"] for row in sheet.rows] == ["", "", "x"]
    sheet = read("csv", [["户号", "姓名"], ["#REF!", "甲"]])
    assert said(sheet) == {say.NO_VALUE: [([(2, 2)], "户号")]} and sheet.rows[0].values["code"] == ""


@pytest.mark.parametrize(
    ("cell", "mark"),
    [
        ("1月2日", "date"),
        ("2024/1/5", "date"),
        ("2-Jan", "date"),
        ("Jan-02", "date"),
        ("1:30", "time"),
        ("1E+05", "exponent"),
        ("1.10105E+17", "exponent"),
        ("0.5", "fraction"),
        ("50%", "fraction"),
        ("TRUE", "truth"),
        ("0100001", ""),
        ("12-3", ""),
        ("三组", ""),
        ("A1", ""),
    ],
)
def test_what_a_spreadsheet_may_have_made_of_a_text_is_marked(cell, mark):
    (row,) = read("csv", [["户号", "姓名"], [cell, "甲"]]).rows
    assert row.marks.get("code", "") == mark


@pytest.mark.parametrize("form", WORKBOOKS)
@pytest.mark.parametrize(
    ("cell", "mark"), [(100001, "number"), (0.5, "fraction"), (date(2024, 1, 2), "date"), (110105194912310020, "cut")]
)
def test_what_a_workbook_holds_instead_of_text_is_marked(form, cell, mark):
    (row,) = read(form, [["户号", "姓名"], [cell, "甲"]]).rows
    assert row.marks == {"code": mark}
