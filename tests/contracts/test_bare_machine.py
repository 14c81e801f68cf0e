"""Promises to a machine that nobody has touched: what is pinned stays pinned, and no text hangs on the machine's locale."""

import ast
import json
import re
import subprocess
from collections.abc import Iterator

import pytest

from tests.support.server import ROOT, WEIGE, environment

LOCKS = [ROOT / folder / "package-lock.json" for folder in ("bench/lighthouse", "tests/looks/checker")]
TAG = re.compile(r"[a-z][\w-]*")
"""A dist-tag, such as `latest`: what it means changes without us, and from then on `npm ci` finds the lock out of step."""


def moving(lock: dict) -> set[str]:
    """Names of packages that somebody in this lock asks for by a tag."""
    entries = lock["packages"].values()
    asked = [
        each.get(kind, {}) for each in entries for kind in ("dependencies", "optionalDependencies", "peerDependencies")
    ]
    return {name for each in asked for name, wanted in each.items() if TAG.fullmatch(wanted)}


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.parent.name)
def test_npm_locks_hold_still_and_name_no_host(path):
    text = path.read_text(encoding="utf-8")
    assert "://" not in text and '"resolved"' not in text
    lock, package = json.loads(text), json.loads((path.parent / "package.json").read_text(encoding="utf-8"))
    assert moving(lock) == set(package.get("overrides", {}))
    for name, version in {**package["dependencies"], **package.get("overrides", {})}.items():
        assert lock["packages"][f"node_modules/{name}"]["version"] == version


def test_the_check_sees_a_tag():
    asked = {"dependencies": {"a": "latest", "b": "^1.0.2", "c": "*", "d": "1.x", "e": "v2.0.0"}}
    assert moving({"packages": {"": asked}}) == {"a"}


def without_encoding(tree: ast.AST) -> Iterator[int]:
    """Lines that read or write text in whatever encoding the machine's locale names."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or any(each.arg == "encoding" for each in node.keywords):
            continue
        if ast.unparse(node.func) in {"os.open", "Image.open"}:  # these know no text
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        modes = [each.value for each in node.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
        if name in {"read_text", "write_text"} or (
            name in {"open", "fdopen"} and not any("b" in mode for mode in modes)
        ):
            yield node.lineno


def test_text_files_are_utf_8_whatever_the_locale():
    sources = sorted((ROOT / "app").rglob("*.py"))
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in sources
        for line in without_encoding(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == []


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "gbk", "utf-8"])
def test_a_command_speaks_whatever_the_terminal_can_show(encoding):
    env = {**environment(ROOT), "PYTHONIOENCODING": f"{encoding}:strict"}
    said = subprocess.run([WEIGE, "town", "add", "--help"], env=env, capture_output=True)
    assert said.returncode == 0, said.stderr
    assert ("永安镇".encode("gbk") in said.stdout) is (encoding == "gbk")
