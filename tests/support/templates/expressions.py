"""Jinja on as many lines as it needs: broken after commas, before operators, and long strings between words."""

import re

WIDTH = 118
"""What a line is to stay below; tests/contracts/test_templates.py has the limit."""
_OPERATORS = (r" else ", r" if ", r" or ", r" and ", r" not in | in ", r" ~ | \+ ", r" \| ")
"""From the loosest to the tightest."""
_WHOLE_CALL = re.compile(r"[\w.]*[\[({].*[\])}]", re.S)


def _depths(text: str) -> dict[int, int]:
    """How many brackets are open around each character that is in no string."""
    depth, quote, found = 0, "", {}
    for at, character in enumerate(text):
        if quote:
            quote = "" if character == quote else quote
            continue
        if character in "\"'":
            quote = character
            continue
        depth -= character in ")]}"
        found[at] = depth
        depth += character in "([{"
    return found


def _split(text: str, separator: str) -> list[str]:
    """The text cut where the separator stands in no bracket and no string; a comma stays with what is before it."""
    depths = _depths(text)
    cuts = [0]
    for found in re.finditer(separator, text):
        if all(depths.get(at) == 0 for at in range(found.start(), found.end())):
            cuts.append(found.start() + found.group().startswith(","))
    return [text[start:end].strip() for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True)]


def _has_operator(text: str) -> bool:
    return any(len(_split(text, operator)) > 1 for operator in _OPERATORS)


def _filled(parts: list[str], width: int, first: int = 0) -> list[str]:
    """As many parts on a line as fit; `first`: how much narrower the first line is."""
    lines = [parts[0]]
    for part in parts[1:]:
        room = width - (first if len(lines) == 1 else 0)
        if len(lines[-1]) + 1 + len(part) <= room:
            lines[-1] += f" {part}"
        else:
            lines.append(part)
    return lines


def _string(text: str, indent: int, before: int) -> list[str]:
    """A long string as several beside each other."""
    words, pieces, room = text[1:-1], [], WIDTH - max(before, indent) - 2
    while len(words) > room and (cut := words.rfind(" ", 0, room) + 1):
        pieces.append(f'"{words[:cut]}"')
        words = words[cut:]
    pieces.append(f'"{words}"')
    return [pieces[0], *(" " * indent + piece for piece in pieces[1:])]


def _argument(text: str, indent: int) -> list[str]:
    """One line of arguments, with its indentation; broken on when it is one that is too long by itself."""
    if indent + len(text) <= WIDTH:
        return [" " * indent + text]
    comma = "," if text.endswith(",") else ""
    core = text.removesuffix(",")
    named = re.match(r"""(\w+=|"[^"]*": )(.*)""", core, re.S)
    name, value = (named[1], named[2]) if named and len(_split(named[2], ", ")) == 1 else ("", core)
    onward = indent if value.endswith((")", "]", "}")) or (not name and value.startswith('"')) else indent + 2
    lines = expression(value, onward, indent + len(name), 1)
    return (
        [" " * indent + name + lines[0], *lines[1:-1], lines[-1] + comma]
        if len(lines) > 1
        else [" " * indent + name + lines[0] + comma]
    )


def _bracket(text: str, indent: int) -> list[str]:
    """What is in the longest pair of brackets on lines of its own."""
    depths = _depths(text)
    edges = [at for at, depth in depths.items() if depth == 0 and text[at] in "([{)]}"]
    start, end = max(zip(edges[::2], edges[1::2], strict=True), key=lambda pair: pair[1] - pair[0])
    arguments = _filled(_split(text[start + 1 : end].strip(), ", "), WIDTH - indent - 2)
    inner = [line for each in arguments for line in _argument(each, indent + 2)]
    return [text[: start + 1], *inner, " " * indent + text[end:]]


def expression(text: str, indent: int, before: int, after: int = 0) -> list[str]:
    """The lines of an expression.

    `before`: how many characters stand before it on its first line; `after`: behind it on its last. `indent`: of every
    line but the first, which comes without.
    """
    if before + len(text) + after <= WIDTH:
        return [text]
    for operator in _OPERATORS:
        first, *others = _split(text, operator)
        if others:
            lines = expression(first, indent, before)
            for number, other in enumerate(others, 1):
                more = expression(other, indent + 2, indent, after if number == len(others) else 0)
                lines += [" " * indent + more[0], *more[1:]]
            return lines
    if re.fullmatch(r'"[^"]*"', text, re.S):
        return _string(text, indent, before)
    if any(depth == 0 and text[at] in "([{" for at, depth in _depths(text).items()):
        return _bracket(text, indent)
    parts = _filled(_split(text, ", "), WIDTH - indent, before - indent)
    return [parts[0], *(" " * indent + part for part in parts[1:])]


def _comment(text: str, indent: int) -> list[str]:
    *words, last = text.split(" ")
    words[-1] += f" {last}"
    lines = _filled(words, WIDTH - indent)
    return [lines[0], *(" " * (indent + 3) + line for line in lines[1:])]


def _statement(inner: str, indent: int, before: int, after: int) -> list[str]:
    found = re.match(r'(from ".*?" import |set [\w, ]+ = |\w+ )(.*)', inner, re.S)
    assert found, inner
    head, rest = found[1], found[2]
    closed = _WHOLE_CALL.fullmatch(rest) and not _has_operator(rest)
    lines = expression(rest, indent if closed else indent + 2, before + 3 + len(head), after + 3)
    lines[0] = f"{{% {head}{lines[0]}"
    lines[-1] += " %}"
    return lines


def jinja(text: str, indent: int, before: int | None = None, after: int = 0) -> list[str]:
    """The lines of a tag of Jinja's; `before`, `after` and `indent` as in `expression`."""
    before = indent if before is None else before
    if before + len(text) + after <= WIDTH:
        return [text]
    if text.startswith("{#"):
        return _comment(text, indent)
    inner = text[3:-3]
    if text.startswith("{%"):
        return _statement(inner, indent, before, after)
    if _has_operator(inner) or inner.startswith('"'):
        lines = expression(inner, indent + 2, indent + 2)
        return ["{{", " " * (indent + 2) + lines[0], *lines[1:], " " * indent + "}}"]
    lines = expression(inner, indent, before + 3, after + 3)
    lines[0] = f"{{{{ {lines[0]}"
    lines[-1] += " }}"
    return lines
