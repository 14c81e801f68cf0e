"""Templates can be read: one element or one tag a line, and no line that runs out of the window."""

import re

import pytest

from tests.support.server import ROOT

TEMPLATES = ROOT / "templates"
TO_COME = {"home/_entries.html", "home/_record_form.html", "home/record.html"}
NAMES = sorted({path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.html")} - TO_COME)
LONGEST = 140
JINJA = re.compile(r"""\{#.*?#\}|\{%(?:"[^"]*"|'[^']*'|[^"'])*?%\}|\{\{(?:"[^"]*"|'[^']*'|[^"'])*?\}\}""", re.S)
START, END = re.compile(r"<[a-zA-Z!]"), re.compile(r"</[a-z0-9]+>")


def _crowded(source: str) -> list[int]:
    """Lines on which a second element starts, or an element of other lines ends beside something else."""
    html = JINJA.sub(lambda found: "\n" * found.group().count("\n"), source)
    crowded = []
    for number, line in enumerate(html.split("\n"), 1):
        starts, ends = len(START.findall(line)), len(END.findall(line))
        ends_another = ends > starts and END.sub("", line).strip()
        if starts > 1 or ends > 1 or ends_another:
            crowded.append(number)
    return crowded


@pytest.mark.parametrize("name", NAMES)
def test_a_line_holds_one_element_or_one_tag(name):
    source = (TEMPLATES / name).read_text(encoding="utf-8")
    assert _crowded(source) == []


@pytest.mark.parametrize("name", NAMES)
def test_no_line_is_too_long(name):
    lines = (TEMPLATES / name).read_text(encoding="utf-8").split("\n")
    assert [number for number, line in enumerate(lines, 1) if len(line) > LONGEST] == []


def test_a_crowded_line_is_found():
    assert _crowded("<ul>\n  <li>{{ '<b>' }}</li>\n  <li><b>x</b></li>\n</ul>") == [3]
    assert _crowded("<p>\n  <b>x</b> y</p>\n<p>\n  y</p>\n") == [2, 4]
