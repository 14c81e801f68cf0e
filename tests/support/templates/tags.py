"""Start tags: on one line when they fit, else with each attribute on its own."""

import re

from tests.support.templates.expressions import WIDTH, jinja
from tests.support.templates.reading import JINJA, joined, keyword, opens

_IF = re.compile(r"(\{% if .*?%\})(.*)\{% endif %\}", re.S)


def _attributes(tag: str) -> tuple[list[tuple[bool, str]], str]:
    """The parts of a tag, the name first, each with whether white space stands before it; and how the tag ends.

    `{% if … %} … {% endif %}` is one part, and so is an expression that brings attributes along.
    """
    ending = "/>" if tag.endswith("/>") else ">"
    parts: list[tuple[bool, str]] = []
    part, quote, inside, apart, at = "", "", 0, False, 1

    def cut(next_apart: bool) -> None:
        nonlocal part, apart
        if part:
            parts.append((apart, part))
            apart = False
        part, apart = "", apart or next_apart

    while at < len(tag) - len(ending):
        found = JINJA.match(tag, at)
        if found:
            text, at = joined(found.group()), found.end()
            alone = not quote and not inside and not part.endswith("=")
            if alone:
                cut(False)
            part += text
            if not quote and text.startswith("{%"):
                inside += opens(text) - keyword(text).startswith("end")
            if (not quote and not inside and alone) or (not quote and text.startswith("{% end") and not inside):
                cut(False)
            continue
        character, at = tag[at], at + 1
        if character in "\"'":
            quote = "" if quote == character else quote or character
        if character in " \t\n" and not quote and not inside:
            cut(True)
        else:
            part += " " if character == "\n" else character
    cut(False)
    return parts, ending


def tag_on_one_line(tag: str) -> str:
    """The tag as if nobody had broken it."""
    if tag.startswith("</"):
        return tag
    parts, ending = _attributes(re.sub(r"[ \t]*\n\s*", "\n", tag))
    text = ""
    for number, (apart, part) in enumerate(parts):
        glued = not number or (part.startswith("{") and not apart)
        text += part if glued else f" {part}"
    return f"<{text}{ending}"


def _attribute_lines(part: str, indent: int) -> list[str]:
    if indent + len(part) <= WIDTH:
        return [" " * indent + part]
    condition = _IF.fullmatch(part)
    if condition and "{% if" in condition[2] and "{% else" not in condition[2]:
        inner, _ = _attributes(f"<x {condition[2].strip()}>")
        lines = [line for _, each in inner[1:] for line in _attribute_lines(each, indent + 2)]
        return [" " * indent + condition[1], *lines, " " * indent + "{% endif %}"]
    found = max(JINJA.finditer(part), key=lambda each: len(each.group()), default=None)
    if not found:
        return [" " * indent + part]
    before, after = part[: found.start()], part[found.end() :]
    lines = jinja(found.group(), indent, indent + len(before), len(after))
    return (
        [" " * indent + before + lines[0], *lines[1:-1], lines[-1] + after]
        if len(lines) > 1
        else [" " * indent + before + lines[0] + after]
    )


def tag_lines(tag: str, indent: int) -> list[str]:
    """The lines of a start tag."""
    whole = tag_on_one_line(tag)
    if indent + len(whole) <= WIDTH:
        return [" " * indent + whole]
    (_, name), *parts = _attributes(tag)[0]
    lines = [f"{' ' * indent}<{name}"]
    for _, part in parts:
        lines += _attribute_lines(part, indent + 2)
    return [*lines, " " * indent + ("/>" if tag.endswith("/>") else ">")]
