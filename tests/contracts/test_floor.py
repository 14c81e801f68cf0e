"""What ships runs on Chromium 87, Firefox 91 and Safari 15: nothing younger in styles and scripts."""

import re

import pytest

from tests.support.server import ROOT

STYLES = sorted((ROOT / "static").rglob("*.css"))
SCRIPTS = sorted((ROOT / "static").rglob("*.js"))
YOUNGER_STYLE = {
    "@layer": r"@layer\b",
    "@container": r"@container\b",
    "@scope": r"@scope\b",
    "@import": r"@import\b",
    ":has()": r":has\(",
    ":is()": r":is\(",
    ":where()": r":where\(",
    "color-mix()": r"color-mix\(",
    "dynamic viewport units": r"\d[dsl]v[hw]\b",
    "nesting": r"(^|[{;\s])&",
    "remote address": r"url\(\s*['\"]?(https?:)?//",
}
YOUNGER_SCRIPT = {
    "AbortSignal.timeout": r"AbortSignal\.timeout",
    "structuredClone": r"\bstructuredClone\(",
    "crypto.randomUUID (https only)": r"\brandomUUID\(",
    "Object.hasOwn": r"Object\.hasOwn\(",
    "Array.at": r"\.at\(-?\d",
    "findLast": r"\.findLast(Index)?\(",
    "Array.fromAsync": r"Array\.fromAsync",
    "groupBy": r"\.groupBy\(",
    "toSorted": r"\.to(Sorted|Reversed|Spliced)\(",
    "static block": r"\bstatic\s*\{",
    "Promise.withResolvers": r"withResolvers",
    "eval": r"\beval\(|new Function\(",
    "innerHTML": r"\b(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(",
}


def _without_comments(text: str) -> str:
    return re.sub(r"/\*.*?\*/", "", text, flags=re.S)


def _found(patterns: dict[str, str], text: str) -> list[str]:
    return [name for name, pattern in patterns.items() if re.search(pattern, text, flags=re.M)]


def nested_rules(text: str) -> list[str]:
    """Selectors of rules inside rules; inside @media and its like they are ordinary."""
    found, open_blocks, start = [], [], 0
    for place, character in enumerate(text):
        if character == "{":
            head = text[start:place].strip()
            if open_blocks and not open_blocks[-1].startswith("@"):
                found.append(head)
            open_blocks.append(head)
        elif character == "}":
            open_blocks.pop()
        if character in "{};":
            start = place + 1
    assert not open_blocks, "a brace is not closed"
    return found


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.name)
def test_styles_keep_to_the_floor(path):
    text = _without_comments(path.read_text())
    assert _found(YOUNGER_STYLE, text) == []
    assert nested_rules(text) == []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: str(path.relative_to(ROOT / "static")))
def test_scripts_keep_to_the_floor(path):
    text = re.sub(r"^\s*//.*$", "", _without_comments(path.read_text()), flags=re.M)
    assert _found(YOUNGER_SCRIPT, text) == []


def test_the_check_sees_what_it_looks_for():
    assert nested_rules(".a { color: red; .b { color: blue } }") == [".b"]
    assert nested_rules("@media print { .a { color: red } }") == []
    assert _found(YOUNGER_STYLE, ".a:has(.b) { height: 100dvh }") == [":has()", "dynamic viewport units"]
    assert _found(YOUNGER_SCRIPT, "const last = list.at(-1)") == ["Array.at"]
