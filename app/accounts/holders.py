"""Who holds a role, and when: the one definition for every query that asks it.

A role is held from `since` until `until`, the end not included; without an end it is held until somebody ends it. Whoever was
shut out (`account.disabled_at`) keeps their roles, to take them up again: a query for who can be reached says so itself.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from app.areas.scope import with_above, within_sql
from app.db import Fetch, Lookup, fetch
from app.lib.clock import now


def holds(alias: str = "s") -> str:
    """A condition on a row of `assignment`: held at a moment, which is to be passed twice."""
    return f"{alias}.since <= ? AND ({alias}.until IS NULL OR {alias}.until > ?)"


def unended(alias: str = "s") -> str:
    """A condition on a row of `assignment`: not ended at a moment, its one parameter, though it may begin later."""
    return f"({alias}.until IS NULL OR {alias}.until > ?)"


def over(paths: Iterable[str], moment: datetime, roles: Iterable[str]) -> Lookup:
    """Plan, reading only: who holds one of these roles over a place and can sign in: `account`, `role`, `path` of their area.

    Over a place means: theirs is the area itself, or one it lies in.
    """
    rows = yield Fetch(
        "SELECT s.account, s.role, r.path FROM assignment s JOIN area r ON r.id = s.area JOIN account a ON a.id = s.account "
        f"WHERE s.role = ANY(?) AND {holds()} AND a.disabled_at IS NULL AND r.path = ANY(?) ORDER BY r.path, s.account",
        list(roles),
        moment,
        moment,
        with_above(paths),
    )
    return rows


async def people_within(path: str, role: str = "leader") -> list[dict[str, Any]]:
    """Who is on duty in an area and below, in the order of areas: `account`, `name`, `area_name`.

    Other roles than leaders are held in larger areas, so that those above are asked too: a village's doctor for a group.
    """
    moment = now()
    within, params = within_sql("r.path", [path])
    if role != "leader":
        codes = path.split(".")
        within = f"({within} OR r.path = ANY(?))"
        params.append([".".join(codes[:length]) for length in range(1, len(codes))])
    rows = await fetch(
        f"""
        SELECT a.id AS account, a.name, r.name AS area_name FROM assignment s
        JOIN account a ON a.id = s.account JOIN area r ON r.id = s.area
        WHERE s.role = ? AND {holds()} AND a.disabled_at IS NULL
          AND {within}
        ORDER BY r.path, a.name
        """,
        role,
        moment,
        moment,
        *params,
    )
    # Somebody who leads two micro-grids is asked once.
    first = {row["account"]: row for row in reversed(rows)}
    return [row for row in rows if first[row["account"]] is row]
