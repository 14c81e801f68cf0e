"""The tree of a template as lines."""

from collections.abc import Iterable, Iterator

from tests.support.templates.expressions import WIDTH, jinja
from tests.support.templates.reading import SPACE, Node, read
from tests.support.templates.tags import tag_lines, tag_on_one_line

SHORT_BLOCK = 100
"""How long a condition with an element in it may be to stay on one line."""
WIDE_SPACE = "\u3000"
_ELEMENTS = ("element", "tag")


def _on_one_line(nodes: Iterable[Node]) -> str:
    text = ""
    for node in nodes:
        if node.kind == "space":
            text += " "
        elif node.kind == "tag":
            text += tag_on_one_line(node.text)
        elif node.kind == "element":
            text += f"{tag_on_one_line(node.text)}{_on_one_line(node.inside)}</{node.name}>"
        elif node.kind == "block":
            text += "".join(statement + _on_one_line(body) for statement, body in node.parts) + node.end
        else:
            text += node.text
    return text


def _elements_in(node: Node) -> int:
    return sum(each.kind in _ELEMENTS for each in (node, *node.within()))


def _says(node: Node) -> bool:
    """Whether there is a statement or a comment in it: each has a line of its own."""
    return any(each.kind in ("statement", "comment") for each in node.within())


def _flows(node: Node) -> bool:
    """Whether it may stand within a line of text."""
    if node.kind in ("text", "expression"):
        return True
    if node.kind == "tag":
        return node.name == "br"
    short = node.kind == "block" and node.name in ("if", "for") and not _elements_in(node) and not _says(node)
    return short and len(_on_one_line([node])) <= SHORT_BLOCK - 10


def _is_leaf(node: Node) -> bool:
    """An element with nothing but text in it, or a condition with one such element."""
    if node.kind == "element":
        plain = all(each.kind == "space" or (_flows(each) and each.kind != "tag") for each in node.inside)
        return _elements_in(node) == 1 and not _says(node) and plain
    alone = node.kind == "block" and node.name == "if" and len(node.parts) == 1 and _elements_in(node) == 1
    return alone and not _says(node) and len(_on_one_line([node])) <= SHORT_BLOCK


def _element(node: Node, indent: int) -> list[str]:
    whole = _on_one_line([node])
    flows = all(each.kind == "space" or _flows(each) for each in node.inside)
    if flows and _elements_in(node) == 1 and not _says(node) and indent + len(whole) <= WIDTH:
        return [" " * indent + whole]
    lines, end = tag_lines(node.text, indent), f"</{node.name}>"
    if not node.inside:
        return [*lines[:-1], lines[-1] + end]
    return [*lines, *_body(node.inside, indent + 2), " " * indent + end]


def _block(node: Node, indent: int) -> list[str]:
    whole, elements = _on_one_line([node]), _elements_in(node)
    few = elements <= (node.name != "macro" and len(node.parts) == 1)
    short = indent + len(whole) <= (WIDTH - 8 if elements else WIDTH)
    if node.name in ("if", "for", "block", "set", "macro") and few and short and not _says(node):
        return [" " * indent + whole]
    lines = []
    for statement, body in node.parts:
        first, *others = jinja(statement, indent)
        lines += [" " * indent + first, *others, *_body(body, indent + 2)]
    return [*lines, " " * indent + node.end]


def _own_lines(node: Node, indent: int) -> list[str]:
    """The lines of a node that shares none."""
    if node.kind == "element":
        return _element(node, indent)
    if node.kind == "block":
        return _block(node, indent)
    if node.kind == "tag":
        return tag_lines(node.text, indent) if not node.text.startswith("</") else [" " * indent + node.text]
    first, *others = jinja(node.text, indent)
    return [" " * indent + first, *others]


class _Body:
    """Lines of nodes that follow each other; what flows is put on one line as long as it fits."""

    def __init__(self, indent: int) -> None:
        self.indent = indent
        self.lines: list[str] = []
        self.line = ""
        self.has_element = False

    def end_line(self) -> None:
        if self.line:
            self.lines.append(" " * self.indent + self.line)
        self.line, self.has_element = "", False

    def space(self) -> bool:
        """Say a space behind what stands so far. False when there is nothing that it fits behind."""
        if self.line:
            self.line += SPACE
            return True
        room = bool(self.lines) and len(self.lines[-1]) + len(SPACE) <= WIDTH and not self.lines[-1].endswith("#}")
        if room:
            self.lines[-1] += SPACE
        return room

    def flow(self, node: Node, spaced: bool) -> None:
        text, is_break = _on_one_line([node]), node.kind == "tag"
        element = is_break or bool(_elements_in(node))
        if self.line:
            joined = f"{self.line}{' ' if spaced else ''}{text}"
            # What touches an element stands on another line, so that it is seen to touch.
            near = spaced or is_break or self.line.endswith("<br>") or not (element or self.has_element)
            if near and not (element and self.has_element) and self.indent + len(joined) <= WIDTH:
                self.line, self.has_element = joined, element or self.has_element
                return
        said = not spaced or self.space()
        self.end_line()
        self.line, self.has_element = text if said else SPACE + text, element

    def own(self, node: Node, spaced: bool) -> None:
        said = not spaced or self.space()
        self.end_line()
        first, *others = _own_lines(node, self.indent)
        if not said and (first.lstrip().startswith("{%") or len(first) + len(SPACE) > WIDTH + 20):
            self.lines.append(" " * self.indent + SPACE)
        elif not said:
            first = " " * self.indent + SPACE + first.lstrip()
        self.lines += [first, *others]


def _with_wide_spaces(nodes: list[Node], room: int) -> Iterator[Node]:
    """An ideographic space is hard to see at a line's end: it stays with the expression behind it."""
    rest = iter(nodes)
    for node in rest:
        if node.text == WIDE_SPACE and (behind := next(rest, None)):
            if behind.kind == "expression" and len(behind.text) < room:
                yield Node("expression", WIDE_SPACE + behind.text)
                continue
            yield node
            yield behind
        else:
            yield node


def _body(nodes: list[Node], indent: int) -> list[str]:
    body, spaced = _Body(indent), False
    for node in _with_wide_spaces(nodes, WIDTH - indent):
        if node.kind == "space":
            spaced = True
            continue
        fits = indent + len(_on_one_line([node])) <= WIDTH
        put = body.flow if fits and (_flows(node) or _is_leaf(node)) else body.own
        put(node, spaced)
        spaced = False
    said = not spaced or body.space()
    body.end_line()
    return body.lines if said else [*body.lines, " " * indent + SPACE]


def _is_macro(node: Node | None) -> bool:
    return node is not None and node.kind == "block" and node.name == "macro"


def _parts(nodes: list[Node]) -> Iterator[list[Node]]:
    """What stands between empty lines: a macro with what is said of it, and what is no macro."""
    part: list[Node] = []
    for node, after in zip(nodes, [*nodes[1:], None], strict=True):
        told = bool(part) and part[-1].kind == "comment" and _is_macro(node)
        begins = (_is_macro(node) and not told) or (node.kind == "comment" and _is_macro(after))
        if part and (begins or _is_macro(part[-1])):
            yield part
            part = []
        part.append(node)
    yield part


def laid_out(source: str) -> str:
    """The template in the house style. Around a macro and what is said of it there is an empty line."""
    return "\n\n".join("\n".join(_body(part, 0)) for part in _parts(read(source))) + "\n"
