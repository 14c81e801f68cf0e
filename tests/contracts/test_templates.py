"""Templates can be read: one element or one tag a line, and no line that runs out of the window."""

import re

import pytest
from jinja2 import Environment, nodes

from app.web.line_breaks import without_layout
from tests.support.server import ROOT
from tests.support.templates.laying_out import laid_out
from tests.support.templates.reading import JINJA, joined

TEMPLATES = ROOT / "templates"
NAMES = sorted({path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.html")})
LONGEST = 140
MOST_PARAMETERS = 7
"""Of a macro. What the page knows it takes from the page: `{% from … import … with context %}`."""
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


@pytest.mark.parametrize("name", NAMES)
def test_it_is_in_the_house_style(name):
    source = (TEMPLATES / name).read_text(encoding="utf-8")
    assert laid_out(source) == source, "Run: make format"


def _meant(source: str) -> str:
    """What Jinja is to compile, however the template is broken into lines."""
    said = JINJA.sub(
        lambda found: "" if found.group().startswith("{#") else joined(found.group()), without_layout(source)
    )
    return said.replace('{{ " " }}', " ").strip()


@pytest.mark.parametrize("name", NAMES)
def test_laying_it_out_changes_nothing_of_the_page(name):
    """From one long line the layout is found again, and both are one template to Jinja."""
    source = (TEMPLATES / name).read_text(encoding="utf-8")
    crammed = _meant(source)
    assert _meant(laid_out(crammed)) == crammed


@pytest.mark.parametrize("name", [name for name in NAMES if not name.startswith("components/")])
def test_a_macro_is_not_told_what_the_page_knows(name):
    """Components are told all they show, by name; the macros of a subject are not."""
    macros = Environment(extensions=["jinja2.ext.i18n", "jinja2.ext.do"]).parse(
        (TEMPLATES / name).read_text(encoding="utf-8")
    )
    told = {macro.name: [each.name for each in macro.args] for macro in macros.find_all(nodes.Macro)}
    assert {name: names for name, names in told.items() if len(names) > MOST_PARAMETERS or "viewer" in names} == {}


def test_a_space_between_two_elements_at_the_top_stays():
    assert laid_out("<b>x</b> <i>{{ y }}</i>\n") == '<b>x</b>{{ " " }}\n<i>{{ y }}</i>\n'


def test_a_crowded_line_is_found():
    assert _crowded("<ul>\n  <li>{{ '<b>' }}</li>\n  <li><b>x</b></li>\n</ul>") == [3]
    assert _crowded("<p>\n  <b>x</b> y</p>\n<p>\n  y</p>\n") == [2, 4]
