"""A line break in a template is for whoever reads the template: of the page it says nothing."""

import traceback

import pytest
from jinja2 import Environment
from markupsafe import escape

from app.web.line_breaks import LineBreaks, without_layout


def _page(source: str, **context: object) -> str:
    return Environment(extensions=[LineBreaks], autoescape=True).from_string(source).render(**context)


@pytest.mark.parametrize(
    ("source", "page"),
    [
        ("<b>\n  {{ a }}\n</b>\n", "<b>甲</b>"),
        ("<b>{{ a }}</b>\n<i>{{ a }}</i>", "<b>甲</b><i>甲</i>"),
        ("{{ a }}\n{{ a }}", "甲甲"),
        ("{{ a }} {{ a }}", "甲 甲"),
        ("{{ a }}\n\u3000{{ a }}", "甲\u3000甲"),
        ('{{ a }}{{ " " }}\n<b>x</b>', "甲 <b>x</b>"),
        ("<textarea>\n  {{ a }}\n</textarea>", "<textarea>甲</textarea>"),
        ("{# for\n the reader #}\n<b>x</b>", "<b>x</b>"),
        ("{% if a %}\n  <b>x</b>\n{% else %}\n  y\n{% endif %}\n", "<b>x</b>"),
        ("{{ [\n  a,\n  a\n] | join }}", "甲甲"),
        ("a < b\n> c", "a < b> c"),
    ],
)
def test_what_is_broken_into_lines_comes_out_in_one(source, page):
    assert _page(source, a="甲") == page


@pytest.mark.parametrize(
    ("source", "page"),
    [
        ('<input\n  name="a"\n  required\n>', '<input name="a" required>'),
        ('<input\n  name="a"\n  {% if a %} required{% endif %}\n>', '<input name="a" required>'),
        ('<input\n  name="a"\n  {% if not a %} required{% endif %}\n>', '<input name="a">'),
        ('<input\n  {% if a %}\n    name="a"\n  {% endif %}\n>', '<input name="a">'),
        ('<path\n  d="M1 2\n     3 4"\n/>', '<path d="M1 2 3 4"/>'),
        ("<b title='a > b\n  c'>\nx</b>", "<b title='a > b c'>x</b>"),
        ('<b data-a="{{ "x>" if a }}"\n  hidden>', '<b data-a="x&gt;" hidden>'),
    ],
)
def test_inside_a_tag_a_break_is_the_space_before_an_attribute(source, page):
    assert _page(source, a="甲") == page.replace("&gt;", str(escape(">")))


def test_a_block_level_element_begins_a_line_of_the_page():
    source = "<ul>\n  {% for n in (1, 2) %}\n    <li>\n      {{ n }}\n    </li>\n  {% endfor %}\n</ul>\n<p>x</p>\n"
    assert _page(source) == "<ul>\n<li>1</li>\n<li>2</li></ul>\n<p>x</p>"


def test_what_holds_nothing_is_empty_to_a_style_sheet():
    assert _page("<ul>\n  {% for n in () %}\n    <li>{{ n }}</li>\n  {% endfor %}\n</ul>") == "<ul></ul>"


def test_an_error_names_the_line_of_the_template():
    source = "<ul>\n\n  <li>\n    <b>\n      {{ 1 // zero }}\n    </b>\n  </li>\n</ul>"
    assert without_layout(source).count("\n") == source.count("\n")
    with pytest.raises(ZeroDivisionError) as told:
        _page(source, zero=0)
    assert traceback.extract_tb(told.value.__traceback__)[-1].lineno == 5
