"""Taking a request apart that no JSON decoder takes whole, so that one record which nobody can read harms no other.

A decoder gives up on all of a text for one lone surrogate, one NaN or one record nested too deeply. Here the text is only cut
between its members: by strings, brackets and commas, without recursion, in a time that grows with its length.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

# Possessive (no backtracking), and closed by the end of the text too, so that an unmatched quotation mark is scanned once.
_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)|[\[\]{},]', re.DOTALL)
_NAME = re.compile(rb'\s*("(?:[^"\\]|\\.)*+")\s*:\s*', re.DOTALL)
_RECORD = re.compile(rb'\{\s*"id"\s*:')
_SUBMISSIONS = re.compile(rb'"submissions"\s*:\s*\[')
_MEMBERS = {"account", "device_time", "submissions"}
_CLOSES = {b"]": b"[", b"}": b"{"}
_BETWEEN = b" \t\r\n,"
MOST_READ = 10
"""How often a text whose brackets do not match may be gone through, as a whole, in search of its records."""


class _Inside(NamedTuple):
    """`spans`: from and to of what stands between the commas; `end`: behind the closing bracket, None when there is none.
    `sound`: nothing within is left open."""

    spans: list[tuple[int, int]]
    end: int | None
    sound: bool


def _inside(text: bytes, start: int, last: int | None = None) -> _Inside:
    """What the bracket at `start` holds. Closing brackets that nothing opened are passed over; one that closes an outer
    bracket closes the inner ones as well. `last`: where its own is known to be."""
    own = text[start : start + 1]
    stack: list[bytes] = []
    depth = {b"[": 0, b"{": 0}
    spans: list[tuple[int, int]] = []
    begins = start + 1
    for token in _TOKEN.finditer(text, start + 1):
        what = token.group()
        if what in depth:
            stack.append(what)
            depth[what] += 1
        elif (opened := _CLOSES.get(what)) is not None:
            if opened == own and (not stack if last is None else token.start() == last):
                spans.append((begins, token.start()))
                return _Inside(spans, token.end(), not stack)
            while depth[opened]:
                inner = stack.pop()
                depth[inner] -= 1
                if inner == opened:
                    break
        elif what == b"," and not stack:
            spans.append((begins, token.start()))
            begins = token.end()
    return _Inside(spans, None, False)


def members(text: bytes, *, sound: bool = False) -> dict[str, bytes] | None:
    """The members of a JSON object, each as the text of its value; None when it is no object, or does not end.

    `sound`: None also when a member has no name, two have the same, or a bracket is left open.
    """
    text = text.strip()
    if not text.startswith(b"{"):
        return None
    spans, end, closed = _inside(text, 0, len(text) - 1)
    names = [_NAME.match(text, *span) for span in spans]
    found = {
        _text(name.group(1)): text[name.end() : ends].strip()
        for name, (_begins, ends) in zip(names, spans, strict=True)
        if name
    }
    return None if end is None or (sound and not (closed and len(found) == len(spans))) else found


def items(text: bytes) -> list[bytes] | None:
    """The items of a JSON list, each as its text; None when it is no list, or not every bracket is closed."""
    if not text.startswith(b"["):
        return None
    spans, _end, sound = _inside(text, 0, len(text) - 1)
    return None if not sound else [each for begins, ends in spans if (each := text[begins:ends].strip())]


def _text(quoted: bytes) -> str:
    try:
        return msgspec.json.decode(quoted, type=str)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return ""


class Apart(NamedTuple):
    """A request: the texts of `account` and `device_time` (empty when not said), and of each record."""

    account: bytes
    device_time: bytes
    submissions: list[bytes]


def take_apart(body: bytes) -> Apart | None:
    """A request's members and records as texts; None when it is none."""
    envelope = members(body, sound=True) or {}
    records = items(envelope.get("submissions", b""))
    # A member we do not know may be the rest of a broken record.
    if records is not None and envelope.keys() <= _MEMBERS:
        return Apart(envelope.get("account", b""), envelope.get("device_time", b""), records)
    return _found(body)


def _found(body: bytes) -> Apart | None:
    """The same where a record's brackets do not match: whole records are looked for, and what lies between them is one."""
    begins = _SUBMISSIONS.search(body)
    # What does not end as a request ends was cut off: its sender has to send it again.
    if begins is None or not body.lstrip().startswith(b"{") or not body.rstrip().endswith(b"}"):
        return None
    head = members(body[: begins.start()].rstrip(_BETWEEN) + b"}") or {}
    at, records = begins.end(), []
    for start, end in _whole_records(body, at):
        records += [gap] if (gap := body[at:start].strip(_BETWEEN)) else []
        records.append(body[start:end])
        at = end
    rest = body[at:].rstrip(b" \t\r\n]}").strip(_BETWEEN)
    records += [rest] if rest else []
    return Apart(head.get("account", b""), head.get("device_time", b""), records)


def _whole_records(body: bytes, at: int) -> Iterator[tuple[int, int]]:
    left = MOST_READ * len(body)
    for found in _RECORD.finditer(body, at):
        start = found.start()
        if start < at or left < 0:
            continue
        end = _inside(body, start).end
        left -= (end or len(body)) - start
        if end is not None and _is_one(body, start, end):
            at = end
            yield start, end


def _is_one(body: bytes, start: int, end: int) -> bool:
    """Whether this is one record: a whole object, or a broken one that has not swallowed what came behind it."""
    return not _RECORD.search(body, start + 1, end) or _is_object(body[start:end])


def _is_object(text: bytes) -> bool:
    try:
        msgspec.json.decode(text, type=dict[str, msgspec.Raw])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return True
