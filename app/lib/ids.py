"""Record ids. A phone mints its own; this mints the server's."""

import os
import random
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import count
from typing import Any

_repeated: Iterator[tuple[int, int]] | None = None
"""Milliseconds and chance for the next ids, while they are to be the same in every run."""


def new_id() -> uuid.UUID:
    """A UUIDv7 (RFC 9562 section 5.7): 48 bits of Unix milliseconds, then 74 random bits.

    Time-ordered keys keep inserts at the right edge of the index, which on SQLite is half as dear as random keys.
    """
    if _repeated is None:
        milliseconds, chance = time.time_ns() // 1_000_000, int.from_bytes(os.urandom(10), "big")
    else:
        milliseconds, chance = next(_repeated)
    value = (milliseconds << 80) | chance
    value = (value & ~(0xF << 76)) | (0x7 << 76)
    value = (value & ~(0x3 << 62)) | (0x2 << 62)
    return uuid.UUID(int=value)


def as_uuid(value: Any) -> uuid.UUID:
    """A UUID from what a database or a form gave. Raises ValueError when it is none."""
    return value if isinstance(value, uuid.UUID) else uuid.UUID(str(value))


def as_uuid_or_none(value: Any) -> uuid.UUID | None:
    """The same for what anybody may have typed: None for nothing and for nonsense."""
    try:
        return as_uuid(value) if value else None
    except ValueError:
        return None


def first_id(moment: datetime) -> uuid.UUID:
    """No id minted at or after a moment comes before this one."""
    return uuid.UUID(int=int(moment.timestamp() * 1000) << 80)


@contextmanager
def repeatable(seed: str, first_ms: int) -> Iterator[None]:
    """A context manager: within it ids are the same in every run, a millisecond apart from `first_ms` on: for a demo, alone in
    its process."""
    global _repeated
    dice = random.Random(seed)  # noqa: S311  nothing secret hangs on the ids of invented people
    _repeated = ((milliseconds, dice.getrandbits(80)) for milliseconds in count(first_ms))
    try:
        yield
    finally:
        _repeated = None
