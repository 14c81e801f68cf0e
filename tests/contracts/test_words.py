"""Every word of the interface is translated, and none is written past the catalogue."""

import re

import pytest
from jinja2 import Environment

from tests.support.messages import said, translated
from tests.support.server import ROOT

CHINESE = re.compile(r"[㐀-鿿]")
PLACES = re.compile(r"%\((\w+)\)[sd]")
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
SCRIPTS = sorted((ROOT / "static").rglob("*.js"))
SPOKEN_ATTRIBUTES = ("title", "alt", "placeholder", "aria-label", "label")
SAID_AS_IT_IS = {"Weige", "mmHg", "微格", "MB", "Excel", "xlsx", "csv", "CSV", "PDF", "中文", "English"}
"""Names and units, the same in every language."""


def test_every_message_has_its_chinese():
    chinese = translated()
    missing = {key: places[0] for key, places in said().items() if not any(text for _, text in chinese.get(key, []))}
    assert missing == {}


def test_no_message_is_translated_twice():
    twice = {key: [name for name, _ in entries] for key, entries in translated().items() if len(entries) > 1}
    assert twice == {}


def test_a_translation_keeps_the_places_of_its_message():
    wrong = {
        key: text
        for key, entries in translated().items()
        for _, text in entries
        if text and not set(PLACES.findall(text)) <= set(PLACES.findall(key)) | {"num", "n", "count"}
    }
    assert wrong == {}


def _literal(source: str) -> str:
    """A template's own text: expressions and statements as a place holder, translated blocks left out."""
    pieces, translating = [], False
    for _line, kind, value in Environment(extensions=["jinja2.ext.i18n"]).lex(source):
        if kind == "name" and value in {"trans", "endtrans"}:
            translating = value == "trans"
        if kind == "data" and not translating:
            pieces.append(value)
        elif kind in {"variable_begin", "block_begin"}:
            pieces.append("\0")
    return re.sub(r"<!--.*?-->", "", "".join(pieces), flags=re.S)


def _words(text: str) -> list[str]:
    # Attributes and query strings that a macro or a loop puts together outside of any tag.
    text = re.sub(r'(&amp;|[\w-]*)[\w-]+=("[^"]*")?', " ", text)
    text = re.sub(r"&\w+;", " ", text)
    return [word for word in re.findall(r"[A-Za-z]{2,}|[㐀-鿿]+", text) if word not in SAID_AS_IT_IS]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT / "templates")))
def test_a_template_says_nothing_past_the_catalogue(path):
    text = _literal(path.read_text())
    spoken = [
        word
        for name in SPOKEN_ATTRIBUTES
        for value in re.findall(rf'\s{name}="([^"\0]*)"', text)
        for word in _words(value)
    ]
    assert not spoken
    assert not _words(re.sub(r"<[^>]*>", " ", text))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: str(path.relative_to(ROOT / "static")))
def test_a_script_holds_no_chinese(path):
    assert not CHINESE.search(path.read_text())


def test_no_chinese_in_messages_of_the_source():
    assert [key for key in said() if CHINESE.search(key) and key not in SAID_AS_IT_IS] == []
