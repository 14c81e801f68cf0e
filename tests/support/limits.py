"""The tables of docs/limits.md, from the code: `python -m tests.support.limits` writes them anew."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.support.server import ROOT

DOC = ROOT / "docs" / "limits.md"
_NAMES = re.compile(r"(MOST|LONGEST|SHORTEST|LARGEST|MAX|AT_ONCE|IN_HAND)(_|$)|(^|_)(LENGTH|MOST|LONGEST|LARGEST)(_|$)")
_APART = {"limits", "turns", "listeners"}
"""Modules whose every figure is a limit."""
_TABLE = re.compile(r"(<!-- (\w+) -->\n).*?(<!-- / -->)", flags=re.S)


def _sources() -> Iterator[Path]:
    yield from sorted(path for path in (ROOT / "app").rglob("*.py") if not {"migrations", "demo"} & set(path.parts))


def constants(path: Path) -> Iterator[tuple[str, Any, str]]:
    """(name, value, first sentence of what is said of it) of the limits of a module."""
    body = ast.parse(path.read_text(encoding="utf-8")).body
    module = None
    for node, following in zip(body, (*body[1:], None), strict=bool(body)):
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        name = target.id if isinstance(target, ast.Name) else ""
        if not name.isupper() or name.startswith("_") or not (_NAMES.search(name) or path.stem in _APART):
            continue
        module = module or import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
        said = getattr(getattr(following, "value", None), "value", "") if isinstance(following, ast.Expr) else ""
        value = getattr(module, name)
        if isinstance(value, int | float):
            yield name, value, " ".join(str(said).split()) or _of_name(name)


def _of_name(name: str) -> str:
    """What is said where the name says all."""
    return "Characters." if name.endswith("_LENGTH") else f"{name.replace('_', ' ').capitalize()}."


def figure(value: float) -> str:
    """A number as people write it."""
    return f"{value:,}" if isinstance(value, int) else f"{value:g}"


def _of_modules(*, general: bool) -> Iterator[str]:
    yield "| Where | Figure | What and why |\n| --- | --- | --- |"
    for path in _sources():
        if (path.stem in _APART) == general:
            continue
        for name, value, said in constants(path):
            yield f"| `{path.relative_to(ROOT)}` `{name}` | {figure(value)} | {said} |"


def _routes() -> Iterator[str]:
    from app.main import create_litestar
    from app.web.limits import SHORT_FORM

    yield "| Route | Text, bytes | Fields | Files | Bytes of a file | Text of a stranger |\n" + "| --- " * 6 + "|"
    yield _row("every other", SHORT_FORM)
    found = []
    for route in create_litestar().routes:
        for handler in getattr(route, "route_handlers", ()):
            if "takes" in handler.opt:
                methods = "/".join(sorted(set(handler.http_methods) - {"HEAD", "OPTIONS"}))
                found.append(_row(f"`{methods} {route.path_format}`", handler.opt["takes"]))
    yield from sorted(set(found))


def _row(name: str, most: Any) -> str:
    return f"| {name} | " + " | ".join(figure(value) for value in most) + " |"


def _attempts() -> Iterator[str]:
    from app.accounts.sign_in.throttle import RULES

    yield "| Counted | Free | First wait | Longest | One forgiven each | Rows kept |\n| --- | --- | --- | --- | --- | --- |"
    for rule in RULES:
        leak = f"{rule.leak.total_seconds():g} s" if rule.leak else "–"
        waits = " | ".join(f"{each.total_seconds():g} s" for each in (rule.first, rule.longest))
        yield f"| {rule.kind} | {rule.free} | {waits} | {leak} | {figure(rule.most)} |"


def _lanes() -> Iterator[str]:
    from app.lib import apart

    yield "| Lane | Processes | Memory of each, MB | Seconds of a job | Largest answer, bytes |\n" + "| --- " * 5 + "|"
    for name, lane in sorted(vars(apart).items()):
        if isinstance(lane, apart.Lane):
            figures = (lane._threads._max_workers, lane.memory_mb, lane.seconds, lane._most)
            yield f"| `{name}` | " + " | ".join(figure(each) for each in figures) + " |"


TABLES = {
    "routes": _routes,
    "requests": lambda: _of_modules(general=False),
    "attempts": _attempts,
    "lanes": _lanes,
    "others": lambda: _of_modules(general=True),
}


def renewed(text: str) -> str:
    """The document with its tables as the code has them."""

    def table(found: re.Match[str]) -> str:
        return found.group(1) + "\n" + "\n".join(TABLES[found.group(2)]()) + "\n\n" + found.group(3)

    return _TABLE.sub(table, text)


if __name__ == "__main__":
    DOC.write_text(renewed(DOC.read_text(encoding="utf-8")), encoding="utf-8")
