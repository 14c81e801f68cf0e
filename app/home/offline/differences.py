"""A page sent as its difference (delta) from the one the phone holds, so that one more visit does not cost a whole page again.

The phone names each line of its page by its mark, a hash of two bytes; the answer copies the lines that the phone has and
spells out the others. Two lines may share a mark (a collision): the checksum of the whole page detects it when that goes wrong.
"""

import base64
import struct
from bisect import bisect_left
from collections import defaultdict
from zlib import crc32

Difference = list[int | str]
"""In order: two numbers copy from the held page (first line, how many lines), a text is lines of its own."""


def checksum(text: str) -> int:
    """CRC-32 of the text's UTF-8 bytes."""
    return crc32(text.encode())


def mark(line: str) -> int:
    """The two bytes by which a line is known."""
    return crc32(line.encode()) & 0xFFFF


def marks_of(html: str) -> str:
    """The marks of all lines of a page, big-endian, in base64: what the phone sends."""
    marks = [mark(line) for line in html.split("\n")]
    return base64.b64encode(struct.pack(f">{len(marks)}H", *marks)).decode()


def read_marks(text: str) -> list[int]:
    """The marks a phone sent. Raises ValueError for anything else."""
    packed = base64.b64decode(text, validate=True)
    if len(packed) % 2:
        raise ValueError("half a mark")
    return list(struct.unpack(f">{len(packed) // 2}H", packed))


def difference(held: list[int], html: str) -> Difference:
    """How to make `html` from a page whose lines have these marks."""
    places: dict[int, list[int]] = defaultdict(list)
    for place, its_mark in enumerate(held):
        places[its_mark].append(place)
    found: Difference = []
    onward = 0
    run = [0, 0]
    own: list[str] = []

    def end_run() -> None:
        if run[1]:
            found.extend(run)
        run[:] = [0, 0]

    for line in html.split("\n"):
        known = places.get(mark(line))
        if not known:
            end_run()
            own.append(line)
            continue
        if own:
            found.append("\n".join(own))
            own = []
        # Of equal lines (empty ones are everywhere) the next one in order, if there is one.
        place = known[min(bisect_left(known, onward), len(known) - 1)]
        if run[1] and place != onward:
            end_run()
        run[:] = [run[0], run[1] + 1] if run[1] else [place, 1]
        onward = place + 1
    end_run()
    if own:
        found.append("\n".join(own))
    return found


def apply(held: str, changes: Difference) -> str:
    """The page that the changes make of the held one, as the phone puts it together."""
    lines, made, at = held.split("\n"), [], 0
    while at < len(changes):
        one = changes[at]
        if isinstance(one, str):
            made.append(one)
            at += 1
        else:
            made += lines[one : one + int(changes[at + 1])]
            at += 2
    return "\n".join(made)
