"""The house's order in SQL too: a package's queries name no table of a later package.

A query is whatever string says FROM, JOIN, INTO or UPDATE and then a word that is a table of ours; parts of a query that
stand in other strings of the module are seen the same way.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contracts.order import ORDER, room_of, sources
from tests.support.server import ROOT

_NAMED = re.compile(r'\b(?:FROM|JOIN|INTO|UPDATE)\s+"?([a-z_]+)\b', re.IGNORECASE)
_DEFINED = re.compile(r'\btablename="(\w+)"')
ALLOWED: set[tuple[str, str]] = set()


def _module(source: Path) -> str:
    return ".".join(source.relative_to(ROOT).with_suffix("").parts)


def tables() -> dict[str, str]:
    """Each table by name, with the room in ORDER that defines it."""
    found = {}
    for source in sources():
        if source.name == "tables.py":
            for name in _DEFINED.findall(source.read_text(encoding="utf-8")):
                found[name] = room_of(_module(source))
    return found


def named_in(text: str) -> Iterator[tuple[str, int]]:
    """Tables that the strings of a module name in SQL, with their lines."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from ((name.lower(), node.lineno) for name in _NAMED.findall(node.value))


def test_the_reader_finds_what_a_query_names():
    text = """def f(x):
    a = "SELECT 1 FROM visit v JOIN account c ON c.id = v.account"
    return a, f"UPDATE {x} SET y = 1", "INSERT INTO problem_note (id) VALUES (?)"
"""
    assert {name for name, _ in named_in(text)} == {"visit", "account", "problem_note"}
    assert {"visit", "account", "problem_note", "submission"} <= tables().keys()


@pytest.mark.parametrize("source", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_query_names_no_table_of_a_later_package(source):
    inside = room_of(_module(source))
    if inside is None:  # app/__init__.py: the version
        return
    owners = tables()
    later = [
        f"line {line}: {name} is of app/{owners[name]}"
        for name, line in named_in(source.read_text(encoding="utf-8"))
        if name in owners and ORDER.index(owners[name]) > ORDER.index(inside)
        if (inside, name) not in ALLOWED
    ]
    assert not later
