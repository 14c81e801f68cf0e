"""What a line break in a template means: nothing.

Templates are written one element a line, and Chinese shows every gap. So a break and the white space around it are there
for the reader of the template alone, as in JSX: a space that is to be seen stands within a line, or is said `{{ " " }}`.
Two breaks do go out: inside a tag, where one stands for the space before an attribute, and before a block-level element,
where nobody sees it and a page needs lines to be told as a difference (`app/home/offline/differences.py`).
"""

import re
from collections.abc import Iterator

from jinja2.ext import Extension

_BLOCK_TAG = re.compile(
    "<(?:html|head|meta|title|link|script|template|body|header|main|footer|nav|section|article|aside|div|p|h1|h2|h3"
    "|form|fieldset|legend|details|summary|blockquote|figure|figcaption|ul|ol|li|dl|dt|dd"
    r"|table|caption|thead|tbody|tfoot|tr|th|td)\b"
)
"""Elements with no text beside them: white space before them is never seen."""

_PIECES = re.compile(
    r"""(?P<jinja>\{\#.*?\#\}|\{%.*?%\}|\{\{(?:"[^"]*"|'[^']*'|[^"'])*?\}\})"""
    r"|(?P<break>[ \t]*\n[ \t\n]*)"
    r"|(?P<open></?[a-zA-Z!])"
    r"""|(?P<quote>["'])"""
    r"|(?P<close>>)",
    re.S,
)


def _said(source: str, end: int, in_tag: bool, quoted: bool) -> str:
    """What goes out for a break that ends here."""
    if quoted:
        return " "
    if in_tag:
        return "" if source.startswith((">", "/", "{"), end) else " "
    return "\n" if _BLOCK_TAG.match(source, end) else ""


def _pieces(source: str) -> Iterator[str]:
    in_tag, quote, at = False, "", 0
    for piece in _PIECES.finditer(source):
        yield source[at : piece.start()]
        text, at = piece.group(), piece.end()
        if piece["break"]:
            said = _said(source, at, in_tag, bool(quote))
            # A comment keeps the breaks that are left out, so that an error still names the right line.
            silent = "\n" * (text.count("\n") - said.count("\n"))
            text = said + (f"{{#{silent}#}}" if silent else "")
        elif piece["open"] and not in_tag:
            in_tag = True
        elif piece["quote"] and in_tag:
            quote = "" if quote == text else quote or text
        elif piece["close"] and not quote:
            in_tag = False
        yield text
    yield source[at:]


def without_layout(source: str) -> str:
    """The template as Jinja is to compile it: its line breaks say nothing, and it has as many lines as before."""
    return "".join(_pieces(source))


class LineBreaks(Extension):
    """Takes the layout out of every template when it is compiled."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """See `without_layout`."""
        return without_layout(source)
