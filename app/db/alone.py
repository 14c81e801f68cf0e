"""A part of a plan that may fail without the rest of it."""

from collections.abc import Generator
from typing import Any

from app.db.blame import is_the_machines
from app.db.statements import Execute


def alone(part: Generator[Any, Any, Any]) -> Generator[Any, Any, Exception | None]:
    """Plan: run a part behind a savepoint. When it fails nothing of it is left, and the answer is its error.

    An error that is the machine's fault is raised, so that the whole plan is retried.
    """
    yield Execute("SAVEPOINT part")
    try:
        yield from part
    except Exception as error:
        if is_the_machines(error):
            raise
        yield Execute("ROLLBACK TO SAVEPOINT part")
        yield Execute("RELEASE SAVEPOINT part")
        return error
    yield Execute("RELEASE SAVEPOINT part")
    return None
