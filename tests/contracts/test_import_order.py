"""The house's order: a package imports only from those before it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.server import ROOT

ORDER = (
    "lib",
    "settings",
    "db",
    "starting",
    "areas",
    "web",
    "events",
    "accounts",
    "households",
    "sync",
    "notifications",
    "visits",
    "blood_pressure",
    "problems",
    "tasks",
    "fhir",
    "statistics",
    "demo",
    "home",
    "main",
    "cli",
)
ALLOWED = {
    # The clock knows the town's zone, and settings read nothing but the environment.
    ("lib", "app.settings"),
    # Who is signed in: the one place where the ground looks into a subject.
    ("web", "app.accounts.tables"),
    # What a receivable kind is; pure, and imported by every subject that brings one.
    ("households", "app.sync.kinds"),
    ("households", "app.sync.corrections"),
    # The registry of kinds, which names all subjects; sync itself never looks inside one.
    ("sync", "app.kinds"),
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
    part = module.split(".")[1]
    return ORDER.index(part) if part in ORDER else None


def _sources() -> list[Path]:
    return sorted(path for path in (ROOT / "app").rglob("*.py") if "migrations" not in path.parts)


@pytest.mark.parametrize("source", _sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_package_imports_only_from_those_before_it(source):
    inside = source.relative_to(ROOT / "app").parts[0].removesuffix(".py")
    if inside in {"kinds", "__init__"}:  # registry and version: they name all, and hold no logic
        return
    assert inside in ORDER, f"app/{inside} is new: give it its place in ORDER"
    later = [
        module
        for module in _imports(ast.parse(source.read_text()))
        if module.startswith("app.") and (place := _place(module)) is not None and place > ORDER.index(inside)
        if (inside, module) not in ALLOWED
    ]
    assert not later
