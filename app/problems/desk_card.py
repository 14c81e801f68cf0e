"""What is waiting for somebody among the problems, for the desk's first page."""

from typing import Any

from app.db import fetch
from app.lib.clock import now
from app.problems import words
from app.problems.desk import queue as desk_list
from app.problems.queries import COUNTED
from app.problems.scope import AREA_ROLES, ROLES, seen_sql, sight
from app.web.viewer import Viewer

_NEXT_MOVE = {
    "department": ("dispatched", "reopened", "in_progress"),
    "desk": ("reported", "reopened", "accepted", "handled"),
}
"""States in which a problem waits for a move of a department, or of those who dispatch."""


async def load(viewer: Viewer) -> dict[str, Any] | None:
    """Problems that count: `collected` = `closed` + `open`; `danger` are open ones where somebody may be hurt. `waiting`: how
    many are late, and how many stand in each state that asks for this person's move, as the queue's page says it."""
    if not viewer.has(*ROLES):
        return None
    who = await sight(viewer)
    seen, params = seen_sql(who)
    rows = await fetch(
        f"""
        SELECT count(*) AS collected, sum(CASE WHEN p.over_at IS NOT NULL THEN 1 ELSE 0 END) AS closed,
               sum(CASE WHEN p.over_at IS NULL AND p.rank = 0 THEN 1 ELSE 0 END) AS danger
        FROM problem p WHERE {seen} AND {COUNTED}
        """,
        *params,
    )
    counts = {name: count or 0 for name, count in rows[0].items()}
    states = await desk_list.counts(who, desk_list.Filter(), None, now())
    mine = _NEXT_MOVE["desk" if viewer.has(*AREA_ROLES) else "department"]
    waiting = {state: states.words(state) for state in ("late", *mine) if states[state]}
    return {**counts, "open": counts["collected"] - counts["closed"], "waiting": waiting, "words": words.STATES}
