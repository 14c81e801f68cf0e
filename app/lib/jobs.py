"""What a subject wants done by the clock."""

from collections.abc import Awaitable, Callable
from datetime import time
from typing import Any, NamedTuple


class Job(NamedTuple):
    """One thing to do: every so many seconds, or each day at a time of the town's.

    It has to be idempotent, as two workers may do it at once.
    """

    name: str
    run: Callable[[], Awaitable[Any]]
    every_s: int = 0
    at: time | None = None
