"""Tables for spreadsheets hold text, whatever was written."""

import io

import openpyxl
import pytest

from app.lib.csv_text import BOM, csv_text, defused
from app.lib.workbook import Workbook


@pytest.mark.parametrize(
    "text", ["=1+1", "+86", "-1", "@x", "\t=1", "\r=1", "\n=1", "＝1+1", "＋86", "－1", "＠x", "﹦1"]
)
def test_what_begins_like_a_formula_is_defused(text):
    assert defused(text) == f"'{text}" and defused("1" + text) == "1" + text
    assert csv_text([[text, "1"]]).startswith(BOM) and "'" in csv_text([[text]])


@pytest.mark.parametrize("text", ["=1+1", "+86", "-1", "@x", "＝1+1", "＋86", "－1", "＠x"])
def test_in_a_workbook_it_is_text_and_marked_as_such(text):
    with Workbook() as book:
        book.sheet("表", ["列"])
        book.add([[text], ["plain"]])
        content = book.finished().read()
    (_, (marked,), (plain,)) = openpyxl.load_workbook(io.BytesIO(content)).active.iter_rows()
    assert (marked.value, marked.data_type, bool(marked.quotePrefix)) == (text, "s", True)
    assert not plain.quotePrefix
