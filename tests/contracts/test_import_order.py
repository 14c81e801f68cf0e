"""The house's order: a package imports only from those before it."""

import ast
from collections.abc import Iterator

import pytest

from tests.contracts.order import ORDER, room_of, sources
from tests.support.server import ROOT

ALLOWED = {
    # The clock knows the town's zone, and settings read nothing but the environment.
    ("lib", "app.settings"),
}


def _imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == "app":
            yield from (f"app.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def _place(module: str) -> int | None:
    room = room_of(module)
    return ORDER.index(room) if room else None


@pytest.mark.parametrize("source", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_package_imports_only_from_those_before_it(source):
    name = ".".join(source.relative_to(ROOT).with_suffix("").parts)
    if name == "app.__init__":  # the version
        return
    inside = room_of(name)
    assert inside, f"{name} is new: give its package a place in ORDER"
    later = [
        module
        for module in _imports(ast.parse(source.read_text()))
        if module.startswith("app.") and (place := _place(module)) is not None and place > ORDER.index(inside)
        if (inside, module) not in ALLOWED
    ]
    assert not later


def test_the_readme_names_the_packages_in_this_order():
    house = (ROOT / "README.md").read_text().split("app/            ")[1].split("  main.py")[0]
    assert house.split("\n", 1)[1].split() == [
        room for room in ORDER if "." not in room and room not in ("main", "cli")
    ]
