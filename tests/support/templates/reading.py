"""A template as a tree: elements within Jinja's blocks, and blocks within elements."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

JINJA = re.compile(r"""\{\#.*?\#\}|\{%(?:"[^"]*"|'[^']*'|[^"'])*?%\}|\{\{(?:"[^"]*"|'[^']*'|[^"'])*?\}\}(?!\})""", re.S)
SPACE = '{{ " " }}'
"""A space that is seen, where a line ends."""
_BLOCKS = {"if", "for", "macro", "block", "call", "filter", "set"}
_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
_STRING = re.compile(r""""[^"]*"|'[^']*'""")
_TAG = re.compile(r"</?([a-zA-Z!][\w-]*)")


@dataclass
class Node:
    """A piece of a template.

    `kind`: text, space, expression, statement, comment; tag (one without an end, or whose end stands in another block),
    element (`text` is its start tag), block (`parts`: each statement with what follows it, `end`: the last one).
    """

    kind: str
    text: str = ""
    name: str = ""
    inside: list["Node"] = field(default_factory=list)
    parts: list[tuple[str, list["Node"]]] = field(default_factory=list)
    end: str = ""

    def within(self) -> Iterator["Node"]:
        """Everything inside, at any depth."""
        for child in [*self.inside, *(each for _, nodes in self.parts for each in nodes)]:
            yield child
            yield from child.within()


def keyword(statement: str) -> str:
    """The first word of `{% … %}`."""
    found = re.match(r"\{% *(\w+)", statement)
    assert found, statement
    return found[1]


def opens(statement: str) -> bool:
    """Whether an `{% end… %}` belongs to it."""
    return keyword(statement) in _BLOCKS and not (keyword(statement) == "set" and "=" in statement)


def _without_breaks(text: str) -> str:
    return re.sub(r"\s*\n\s*", "\n", text)


def joined(jinja: str) -> str:
    """Jinja as if nobody had broken it: one space inside its braces, none beside its brackets."""
    inner = jinja[2:-2].strip("-+").strip()
    if jinja.startswith("{#"):
        return "{# " + re.sub(r"\s*\n\s*", " ", inner) + " #}"
    pieces, at = [], 0
    for string in _STRING.finditer(inner):
        pieces += [_without_breaks(inner[at : string.start()]), string.group()]
        at = string.end()
    text = "".join([*pieces, _without_breaks(inner[at:])])
    text = text.replace('"\n"', "")  # Two strings beside each other are one.
    text = re.sub(r"([(\[{])\n", r"\1", text)
    text = re.sub(r"\n([)\]}])", r"\1", text)
    return f"{jinja[:2]} {text.replace(chr(10), ' ')} {jinja[-2:]}"


def _text_nodes(text: str) -> Iterator[Node]:
    # An ideographic space (U+3000) is text: it is there to be seen.
    text = re.sub(r"[ \t]*\n[ \t\n]*", "\n", text)
    for piece in re.findall(r"[ \t]+|[^ \t\n]+", text):
        yield Node("space") if piece[0] in " \t" else Node("text", piece)


def _tag_end(source: str, start: int) -> int:
    """Where the tag that begins at `start` is over: `>` within an attribute or within Jinja does not end it."""
    quote, at = "", start
    while at < len(source):
        jinja = JINJA.match(source, at)
        if jinja:
            at = jinja.end()
            continue
        character = source[at]
        at += 1
        if character in "\"'":
            quote = "" if quote == character else quote or character
        elif character == ">" and not quote:
            return at
    raise ValueError(f"a tag without an end: {source[start : start + 40]}")


def _tag(raw: str) -> Node:
    found = _TAG.match(raw)
    assert found
    name = found[1]
    if raw.startswith("</"):
        return Node("end", raw, name)
    alone = name in _VOID or name.startswith("!") or raw.endswith("/>")
    return Node("tag" if alone else "start", raw, name)


def _pieces(source: str) -> Iterator[Node]:
    """All pieces in order, nothing within anything yet."""
    kinds = {"{#": "comment", "{%": "statement", "{{": "expression"}
    at = 0
    starts = re.compile(rf"{JINJA.pattern}|</?[a-zA-Z!]", re.S)
    while found := starts.search(source, at):
        yield from _text_nodes(source[at : found.start()])
        if found.group().startswith("{"):
            text, at = joined(found.group()), found.end()
            yield Node("space") if text == SPACE else Node(kinds[text[:2]], text)
        else:
            at = _tag_end(source, found.start())
            yield _tag(source[found.start() : at])
    yield from _text_nodes(source[at:])


def _blocks(pieces: list[Node], at: int = 0, until: frozenset[str] = frozenset()) -> tuple[list[Node], int]:
    """The pieces up to one of these statements, and where it stands."""
    body: list[Node] = []
    while at < len(pieces):
        piece = pieces[at]
        if piece.kind == "statement" and keyword(piece.text) in until:
            return body, at
        if piece.kind == "statement" and opens(piece.text):
            piece, at = _block(pieces, at)
        body.append(piece)
        at += 1
    return body, at


def _block(pieces: list[Node], at: int) -> tuple[Node, int]:
    """The block that begins here, and where its end stands."""
    name = keyword(pieces[at].text)
    last = f"end{name}"
    until = frozenset({last} | ({"elif", "else"} if name in ("if", "for") else set()))
    parts, statement = [], pieces[at].text
    while True:
        body, at = _blocks(pieces, at + 1, until)
        parts.append((statement, body))
        statement = pieces[at].text
        if keyword(statement) == last:
            return Node("block", name=name, parts=parts, end=statement), at


def _elements(body: list[Node]) -> list[Node]:
    """What stands between a start tag and its end goes inside; a tag without its other half in this body stays one."""
    open_elements = [Node("root")]

    def give_up() -> None:
        alone = open_elements.pop()
        open_elements[-1].inside += [Node("tag", alone.text, alone.name), *alone.inside]

    for node in body:
        node.parts = [(statement, _elements(nodes)) for statement, nodes in node.parts]
        if node.kind == "start":
            open_elements.append(Node("element", node.text, node.name))
        elif node.kind == "end" and node.name in [each.name for each in open_elements]:
            while open_elements[-1].name != node.name:
                give_up()
            element = open_elements.pop()
            open_elements[-1].inside.append(element)
        else:
            open_elements[-1].inside.append(Node("tag", node.text, node.name) if node.kind == "end" else node)
    while len(open_elements) > 1:
        give_up()
    return open_elements[0].inside


def read(source: str) -> list[Node]:
    """The tree of a template."""
    body, _ = _blocks(list(_pieces(source)))
    return _elements(body)
