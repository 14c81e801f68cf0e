"""Tables as people keep them: every trap a village's list has been seen to hold."""

import base64
import io
import zipfile
import zlib
from datetime import date, datetime

import pytest
from openpyxl import Workbook

from app.lib import sheet_cells
from app.lib.csv_text import csv_text
from app.lib.spreadsheet import Unreadable, as_date, read_sheet
from tests.lib.steps import saved

COLUMNS = {"name": ("姓名",), "phone": ("联系电话", "电话"), "born": ("出生日期",), "place": ("村/社区", "村")}
TEXT = "姓名,电话\n张三,13800000001\n李四,13800000002\n"
# Excel 97, packed: a number, a date, a day number, and a village merged over two rows.
XLS = (
    "eNrtWE1IVFEU/u6bGecnf0YbAw10ELIyByoJ3OiUWNLCYYyolMA0h6GMMaZc1KIsm1UEQauijWCLWlhB9EMRtWsRGLoICsEpXLWKCiJ0Xuecd6"
    "dGM3CgJON9wz333nPuPffMPfecd997NV46PXK3Mo0FaIYDGdOLghyeouLNdvwguWlyM1t7qJg2VhS8HnJkgQuPi1662Yfs7zQM3HE+Jwq8o3IQ"
    "xxEZSMSCy4gWsaFHsQ1NRBWuE6cYFWJVmdDDQlcLvS0jnwjdLpxLQpto7LTqwng4UteoT/EBo0ZkxWC9D2TOG+FsQTle8Ck+e1lZY13YkTzSc2"
    "yFCaqchRgFObQtlogluV+CG/ABnYRQe3uotXUaAXL2KL6YQeBzNqqfBW3+8vIViP91Pt/9G76HnLiQf8VwAkMwD0mQpChBh5zWWTgxi92Sk7mQ"
    "cLKzaC9V2wanLjqhvnVUD87EquMKqiNO7GC3N0LVp/itBFWR+Nt9qygeGho3W9jq4+QvycI/L1kUSRAVEu1DibRLJZT8tOzszY8T7b3RcLdwhs"
    "QQ6zGyjq2GiXM8gyYXi8QhlCV1MmOT0POida20K4UG6JxTXRst141dwzLmgkhraZ0GwWR4fU57A7VTHzoeVqXehzdSe6wtfTow9jo8ghratT6a"
    "z79h1Kt6de0q41E4WyudcqaEVvySfjyGX9tu6mdlCeY44AilQq0e74760TP0Xlk9B/UcWpdaRJcSXbw7DtovJbpodLTrnrfljMFyg6w8WqX0aN"
    "bn0vqMRfQZoq9Ar295jt3KugyxjXU9pZ0ytG0zoldJ34Fmowz3WQkl3J/wwYYNGzZs2LBhw8Y/DCXXUOvqzVdLl77Wu/V3nTkqGfszyX+LPRig"
    "30l6qdyJBNVJnMrr/KyBS2V1qSXOyX4vZOyn1ZPoR6/Y0Z/3+aXXMpX7f5Y80f/nQijf9TP52PmX1/8OY0zheA=="
)


def workbook(*rows, sheet=None, **more) -> bytes:
    """An .xlsx with these rows."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for title, others in more.items():
        other = book.create_sheet(title)
        for row in others:
            other.append(row)
    if sheet:
        sheet(book.active)
    return saved(book)


def values(content: bytes, key="name", **more):
    """One column of a file."""
    return [row.values[key] for row in read_sheet("list", content, COLUMNS, **more).rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_text_is_read_whatever_its_letters_and_delimiter(encoding, delimiter):
    content = TEXT.replace(",", delimiter).replace("\n", "\r\n").encode(encoding)
    assert values(content) == ["张三", "李四"]
    assert values(content, "phone") == ["13800000001", "13800000002"]


def test_a_bom_and_quotes_do_not_hide_the_first_column():
    assert values('\ufeff"姓名","电话"\n"张三","1,2"\n'.encode()) == ["张三"]


def test_rows_are_numbered_as_the_person_sees_them():
    content = "青禾镇名册,,\n2026年,,\n姓名,电话\n张三,1\n,\n李四,2\n".encode()
    assert [(row.number, row.values["name"]) for row in read_sheet("x", content, COLUMNS).rows] == [
        (4, "张三"),
        (6, "李四"),
    ]
    content = workbook(["名册"], [], ["姓名", "电话"], [], ["张三", "1"])
    assert [row.number for row in read_sheet("x", content, COLUMNS).rows] == [5]


def test_columns_are_known_by_many_spellings_and_others_are_told():
    sheet = read_sheet("x", "姓 名*（必填）,联系电话【手机】,村（社区）,民族\n张三,1,柳溪,汉\n".encode(), COLUMNS)
    assert sheet.headers == {"name": "姓 名*(必填)", "phone": "联系电话【手机】", "place": "村(社区)"}
    assert sheet.unknown == ["民族"] and sheet.rows[0].values["place"] == "柳溪"


def test_cells_are_made_plain():
    (row,) = read_sheet("x", "姓名,电话\n　张\u200b三 \n 老大,１３８ ００\n".encode(), COLUMNS).rows[:1]
    assert row.values["name"] == "张三"
    assert values('姓名,电话\n张三,"=""0012"""\n李四,\'0013\n'.encode(), "phone") == ["0012", "0013"]
    assert values("姓名,电话\n张三,１３８００\n".encode(), "phone") == ["13800"]


def test_numbers_and_dates_of_a_workbook():
    content = workbook(
        ["姓名", "电话", "出生日期"],
        ["张三", 13800000001, datetime(1950, 3, 8)],  # noqa: DTZ001  a cell has no zone
        ["李四", "13800000002", 18330],
        ["王五", 11010519491231002, date(1950, 3, 8)],
    )
    rows = read_sheet("x", content, COLUMNS).rows
    assert [row.values["phone"] for row in rows[:2]] == ["13800000001", "13800000002"]
    assert [row.numeric for row in rows] == [{"phone"}, {"born"}, {"phone"}]
    assert {as_date(row.values["born"]) for row in rows} == {date(1950, 3, 8)}


def test_what_excel_shortened_in_a_csv_counts_as_a_number():
    (row,) = read_sheet("x", "姓名,电话\n张三,1.10105E+17\n".encode(), COLUMNS).rows
    assert row.numeric == {"phone"}


def test_merged_cells_are_filled_where_asked_and_nowhere_else():
    def merge(sheet):
        sheet.merge_cells("A2:A3")
        sheet.merge_cells("B2:B3")

    content = workbook(
        ["村", "电话", "姓名"], ["柳溪", "1", "张三"], [None, None, "李四"], [None, None, "王五"], sheet=merge
    )
    assert values(content, "place", fill_down=("place",)) == ["柳溪", "柳溪", ""]
    assert values(content, "phone", fill_down=("place",)) == ["1", "", ""]


def test_text_cannot_tell_merged_from_empty_so_an_empty_row_ends_it():
    sheet = read_sheet("x", "村,姓名\n柳溪,张三\n,李四\n,\n,王五\n".encode(), COLUMNS, ("place",))
    assert [row.values["place"] for row in sheet.rows] == ["柳溪", "柳溪", ""]
    assert [row.filled for row in sheet.rows] == [set(), {"place"}, set()]


def test_the_first_sheet_with_a_header_is_read_and_the_others_are_named():
    content = workbook(["说明"], 一组=[["姓名", "电话"], ["张三", "1"]], 二组=[["姓名", "电话"], ["李四", "2"]])
    sheet = read_sheet("x", content, COLUMNS)
    assert [row.values["name"] for row in sheet.rows] == ["张三"] and sheet.left_out == ["二组"]


def test_a_hidden_sheet_comes_last_and_is_not_missed():
    book = Workbook()
    book.active.append(["姓名", "电话"])
    book.active.append(["旧人", "1"])
    shown = book.create_sheet("新")
    shown.append(["姓名", "电话"])
    shown.append(["张三", "1"])
    book.active.sheet_state = "hidden"
    book.active = 1
    sheet = read_sheet("x", saved(book), COLUMNS)
    assert sheet.rows[0].values["name"] == "张三" and sheet.left_out == []


def test_a_header_printed_on_every_page_is_no_row():
    assert values((TEXT + "姓名,电话\n王五,3\n").encode()) == ["张三", "李四", "王五"]


def test_an_old_xls_file_is_read_too():
    rows = read_sheet("x", zlib.decompress(base64.b64decode(XLS)), COLUMNS, ("place",)).rows
    assert [row.values["phone"] for row in rows] == ["13800000001", "13800000002"]
    assert [row.numeric for row in rows] == [{"phone"}, {"born"}]
    assert {as_date(row.values["born"]) for row in rows} == {date(1950, 3, 8)}
    assert [row.values["place"] for row in rows] == ["柳溪", "柳溪"]


def ods(rows: str) -> bytes:
    """A table as LibreOffice and WPS write it."""
    out = io.BytesIO()
    names = ["office", "table", "text"]
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in names)
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "content.xml",
            f'<?xml version="1.0"?><office:document-content {spaces}><office:body><office:spreadsheet>'
            f'<table:table table:name="s">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    return out.getvalue()


def test_an_ods_file_is_read_too():
    def cell(text):
        return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'

    dated = '<table:table-cell office:value-type="date" office:date-value="1950-03-08"><text:p>x</text:p></table:table-cell>'
    rows = (
        f"<table:table-row>{cell('姓名')}{cell('出生日期')}</table:table-row>"
        f"<table:table-row>{cell('张三')}{dated}</table:table-row>"
        '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/>'
        "</table:table-row>"
    )
    (row,) = read_sheet("x", ods(rows), COLUMNS).rows
    assert row.values["name"] == "张三" and as_date(row.values["born"]) == date(1950, 3, 8)


LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600
LOCKED_XLS = (
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504 + b"\x09\x08\x10\x00\x00\x06\x05\x00" + b"\0" * 12 + b"\x2f\x00"
)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b" \n ", "empty"),
        (LOCKED, "password"),
        (LOCKED_XLS, "password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "damaged"),
        (b"PK\x03\x04nonsense", "damaged"),
        (workbook(["姓名", "电话"])[:1500], "damaged"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe\xfd", "damaged"),
        ("<html><table><tr><td>姓名</td></tr></table>".encode(), "web page"),
        ('<?xml version="1.0"?><Workbook/>'.encode("utf-8-sig"), "web page"),
        ("名字就是名字\n张三\n".encode(), "names of the columns"),
        (workbook(["张三", "1"]), "names of the columns"),
        ('姓名,电话\n"张三,1\n李四,2\n'.encode(), "quotation mark"),
        (b"\xb0\xff\x81\xff,\xff\xff\n", "characters"),
        (b"x" * (sheet_cells.MAX_BYTES + 1), "larger than"),
        ("姓名,电话\n".encode() + b"x,1\n" * (sheet_cells.MAX_ROWS + 1), "more than"),
    ],
)
def test_what_cannot_be_read_is_said_with_its_cure(content, said):
    with pytest.raises(Unreadable) as caught:
        read_sheet("list.xls", content, COLUMNS)
    assert said in caught.value.msgid


def test_one_cell_far_away_does_not_fill_the_memory():
    def far(sheet):
        sheet["XFD1048576"] = "x"

    with pytest.raises(Unreadable) as caught:
        read_sheet("x", workbook(["姓名", "电话"], ["张三", "1"], sheet=far), COLUMNS)
    assert "far outside" in caught.value.msgid


def test_a_small_archive_that_unpacks_to_very_much_is_refused():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(5):
            archive.writestr(f"xl/media/{number}", b"\0" * 90_000_000)
    with pytest.raises(Unreadable):
        read_sheet("x", out.getvalue(), COLUMNS)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1955-03-08", date(1955, 3, 8)),
        ("1955-3-8", date(1955, 3, 8)),
        ("1955/3/8", date(1955, 3, 8)),
        ("1955.3.8", date(1955, 3, 8)),
        ("1955年3月8日", date(1955, 3, 8)),
        ("1955 年 3 月 8 日", date(1955, 3, 8)),
        ("1955-03-08 00:00:00", date(1955, 3, 8)),
        ("19550308", date(1955, 3, 8)),
        ("20156", date(1955, 3, 8)),
        ("1955年3月", date(1955, 3, 1)),
        ("1955-3", date(1955, 3, 1)),
        ("1955", date(1955, 1, 1)),
        ("1955年", date(1955, 1, 1)),
        ("1955.1", None),  # Excel makes 1955.1 of October as well as of January
        ("1955-02-30", None),
        ("19551308", None),
        ("不详", None),
        ("", None),
        ("12345678901", None),
    ],
)
def test_days_as_people_write_them(text, day):
    assert as_date(text) == day


def test_what_is_written_out_acts_as_no_formula_and_is_read_back():
    text = csv_text([["姓名", "电话"], ["=1+1", "@x"], ["张三", "-1"]])
    assert text.startswith("\ufeff") and "'=1+1" in text and "'@x" in text and "'-1" in text
    assert values(text.encode()) == ["=1+1", "张三"]
