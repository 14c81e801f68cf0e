"""Tables for spreadsheets hold text, whatever was written."""

import pytest

from app.lib.csv_text import BOM, csv_text, defused


@pytest.mark.parametrize("text", ["=1+1", "+86", "-1", "@x", "\t=1", "\r=1"])
def test_what_begins_like_a_formula_is_defused(text):
    assert defused(text) == f"'{text}" and defused("1" + text) == "1" + text
    assert csv_text([[text, "1"]]).startswith(BOM) and "'" in csv_text([[text]])
