"""Scripts as they are served: a module of `static/` and all that it imports, joined into one classic script.

The oldest browsers we support know no modules in a worker, and on a slow line a request for each module would take seconds. So
the lines that import and export are dropped, and the modules stand one after the other in the order in which a browser would
evaluate them, each once, in one scope. Where that would mean something else it is refused with a `ScriptError` before anybody
is served: a circular import, a name that two modules declare, an import that is not exported, and every form of import and
export but these three:

    import { name, another } from './module.js';
    import './module.js';
    export const …     (also let, function, async function, class)

No parser of the language is needed for it: what stands at the beginning of a line is at the top level of its module. Whether a
name is declared or imported where it is used is for oxlint to say (`.oxlintrc.json`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_NAME = r"[\w$]+"
_IMPORT = re.compile(
    rf"^import (?:\{{(?P<names>\s*{_NAME}(?:\s*,\s*{_NAME})*,?\s*)\}} from )?'(?P<from>\.[^']*)';(?: //.*)?\n?", re.M
)
_KEYWORD = r"(?:const|let|var|class|(?:async )?function ?\*?)"
_EXPORT = re.compile(rf"^export (?={_KEYWORD} [\w$])", re.M)
_DECLARED = re.compile(rf"^(?P<export>export )?{_KEYWORD} (?P<name>{_NAME})", re.M)
_UNREAD = re.compile(rf"^(?:import|export)\b.*|^{_KEYWORD} [\[{{].*", re.M)


class ScriptError(ValueError):
    """A module that cannot be joined with the others as it is; the message names the file."""


@dataclass(frozen=True)
class Module:
    """A module as read. `imports` holds the names taken from each other module, in the order of its lines."""

    path: Path
    imports: list[tuple[Path, list[str]]]
    declared: list[str]
    exported: set[str]
    body: str


def read(path: Path) -> Module:
    """The module in this file. Raises ScriptError when it has a form of import or export that is not read here."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as fault:
        raise ScriptError(f"{path} cannot be read: {fault}") from fault
    imports = [
        ((path.parent / found["from"]).resolve(), re.findall(_NAME, found["names"] or ""))
        for found in _IMPORT.finditer(text)
    ]
    declared = list(_DECLARED.finditer(text))
    body = _EXPORT.sub("", _IMPORT.sub("", text))
    if unread := _UNREAD.search(body):
        raise ScriptError(f"{path}: not a form of import, export or declaration that is read here: {unread[0]}")
    exported = {found["name"] for found in declared if found["export"]}
    return Module(path, imports, [found["name"] for found in declared], exported, body)


def modules(entry: Path) -> list[Module]:
    """The module in this file and all that it imports, each after those it needs. Raises ScriptError."""
    done: dict[Path, Module] = {}
    return list(_in_order(entry.resolve(), done, ()))


def _in_order(path: Path, done: dict[Path, Module], waiting: tuple[Path, ...]) -> Iterator[Module]:
    if path in waiting:
        circle = [*waiting[waiting.index(path) :], path]
        raise ScriptError("modules import one another in a circle: " + " → ".join(each.name for each in circle))
    if path in done:
        return
    module = read(path)
    for needed, names in module.imports:
        yield from _in_order(needed, done, (*waiting, path))
        if lacking := set(names) - done[needed].exported:
            raise ScriptError(f"{path} imports what {needed.name} does not export: {', '.join(sorted(lacking))}")
    done[path] = module
    yield module


def joined(entry: Path, before: str = "") -> str:
    """The classic script that does what the module in this file does, strict as modules are.

    `before` is what it says first of all. Raises ScriptError.
    """
    owners: dict[str, Path] = {}
    found = modules(entry)
    for module in found:
        for name in module.declared:
            if owner := owners.get(name):
                raise ScriptError(f"{name} is declared in {owner} and in {module.path}")
            owners[name] = module.path
    return "\n".join(["'use strict';", before, *(module.body for module in found)])
