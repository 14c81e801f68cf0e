"""Photos as pages show them: of each record all that it promised, including those that have not arrived or can't be shown."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from app.db import fetch


async def of_each(submissions: Sequence[UUID]) -> dict[UUID, list[dict[str, Any]]]:
    """`id`, `submission`, `state`, `size` and `upload_sha256` of the photos of these records, in order, in one query."""
    found: dict[UUID, list[dict[str, Any]]] = {key: [] for key in submissions}
    if found:
        for row in await fetch(
            "SELECT id, submission, state, size, upload_sha256 FROM photo WHERE submission = ANY(?) ORDER BY position, id",
            sorted(found),
        ):
            found[row["submission"]].append(row)
    return found


async def of(submission: UUID) -> list[dict[str, Any]]:
    """The same of one record."""
    return (await of_each([submission]))[submission]
