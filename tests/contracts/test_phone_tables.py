"""A table on a page of the phone becomes cards on a narrow screen: nobody looks for a column sideways."""

import re

import pytest

from tests.support.server import ROOT

TEMPLATES = ROOT / "templates"
FACES = re.compile(r'\{% extends "layouts/(phone|public)\.html" %\}')
TABLE = re.compile(r"<table[^>]*>.*?</table>", re.S)
PHONE = sorted(
    path.relative_to(TEMPLATES).as_posix()
    for path in TEMPLATES.rglob("*.html")
    if FACES.match(path.read_text(encoding="utf-8")) and "<table" in path.read_text(encoding="utf-8")
)


@pytest.mark.parametrize("name", PHONE)
def test_a_table_on_the_phone_reflows(name):
    for table in TABLE.findall((TEMPLATES / name).read_text(encoding="utf-8")):
        assert re.match(r'<table class="[^"]*\breflow\b', table), table[:80]
        # As cards the cells stand below each other: each but the first of a row says what it is.
        cells = re.findall(r"<td([^>]*)>([^<{]|\{)", table)
        assert all("data-label=" in attributes for attributes, _ in cells), table[:200]


def test_there_are_some():
    assert {"accounts/sign_in.html", "home/resident.html"} <= set(PHONE)
