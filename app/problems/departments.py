"""Departments: which there are, and which of them may be asked about a place."""

from typing import Any

from app.db import fetch


async def for_place(path: str) -> list[dict[str, Any]]:
    """Departments whose area holds this place, with how many open problems lead with each."""
    codes = path.split(".")
    above = [".".join(codes[:length]) for length in range(1, len(codes) + 1)]
    return await fetch(
        """
        SELECT n.id, n.name,
               (SELECT count(*) FROM problem_dispatch d JOIN problem p ON p.id = d.problem
                WHERE d.department = n.id AND d.ended_at IS NULL AND p.over_at IS NULL
                  AND p.superseded_by IS NULL AND p.withdrawn_at IS NULL) AS open
        FROM department n JOIN area r ON r.id = n.area
        WHERE n.closed_at IS NULL AND r.path = ANY(?) ORDER BY n.name
        """,
        above,
    )
