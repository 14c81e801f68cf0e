"""What happened at a home, of every kind that has a history (`Subject.histories`), in one query for any number of homes."""

from functools import cache
from typing import Any
from uuid import UUID

from app.db import fetch, is_postgres
from app.db.standing import stands
from app.lib.classes import HEALTH
from app.lib.newest import newest_of_each
from app.sync.photos.of_records import of_each
from app.sync.registry import Subjects
from app.sync.subject import History
from app.web.viewer import Viewer

SHOWN = 12
"""Entries of a home's history on its page; the rest is a page of its own."""

_COLUMNS = {
    "code": "''",
    "more": "''",
    "words": "''",
    "resident": "''",
    "systolic": "0",
    "diastolic": "0",
    "pulse": "0",
    "details": "''",
    "state": "''",
    "result": "''",
    "next_on": "CAST(NULL AS DATE)",
    "photos": "0",
}
"""What an entry may tell, with what it is where a kind does not have it: a union has the same columns throughout."""


def _columns(kind: str, history: History) -> str:
    told = {
        "kind": f"'{kind}'",
        "id": "CAST(x.id AS TEXT)",
        "household": "CAST(x.household AS TEXT)",
        "happened_at": f"x.{history.time}",
        "account": "x.account",
        **_COLUMNS,
        **history.columns,
        "stays": f"CASE WHEN {history.open} THEN 1 ELSE 0 END" if history.open else "0",
    }
    return ", ".join(f"{sql} AS {name}" for name, sql in told.items())


@cache
def sql(subjects: Subjects, postgres: bool) -> str:
    """The query for the newest of each kind in a home, and for what is shown however old it is (`History.open`).

    Its parameters: the ids of the homes, once for each part, then the number of entries.
    """
    parts, stays = [], []
    for kind, history in subjects.histories.items():
        condition = stands("x") + (f" AND {history.still}" if history.still else "")
        columns = _columns(kind, history)
        rows = f"{history.table} WHERE x.household = p.id AND {condition}"
        order = f"x.{history.time} DESC, x.id"
        newest = newest_of_each(columns, rows, "household", order, SHOWN, lateral=postgres)
        parts.append(f"SELECT * FROM ({newest}) {history.table}")
        if history.open:
            stays.append(
                f" UNION SELECT {columns} FROM {history.table} x WHERE x.household = ANY(?) AND {condition} AND {history.open}"
            )
    # UNION, not UNION ALL: what stays may be among the newest too.
    return f"""
    SELECT * FROM (
      SELECT e.*, c.name AS author_name, s.unsure AND s.told_at IS NULL AS unsure,
             row_number() OVER (PARTITION BY e.household ORDER BY e.happened_at DESC, e.id) AS place
      FROM (SELECT * FROM ({" UNION ALL ".join(parts)}) n{"".join(stays)}) e JOIN account c ON c.id = e.account
      LEFT JOIN submission s ON s.id = {"CAST(e.id AS UUID)" if postgres else "e.id"}
    ) ranked
    WHERE place <= ? OR stays = 1
    ORDER BY happened_at DESC, id
    """


async def add_history(viewer: Viewer, homes: dict[UUID, dict[str, Any]], subjects: Subjects) -> None:
    """Put what happened into these homes: `history`, newest first, and wherever else a subject shows it."""
    ids = list(homes)
    parts = len(subjects.histories) + sum(bool(history.open) for history in subjects.histories.values())
    rows = await fetch(sql(subjects, is_postgres()), *[ids] * parts, SHOWN)
    photos = await of_each([UUID(row["id"]) for row in rows if row["photos"]])
    for row in rows:
        home, history = homes[UUID(row["household"])], subjects.histories[row["kind"]]
        # Not even one's own: whoever measured somebody and no longer looks after them must not go on seeing the numbers.
        if history.data_class == HEALTH and not home["health"]:
            continue
        entry = {
            **row,
            "mine": str(row["account"]) == str(viewer.account_id),
            "photos": photos.get(UUID(row["id"]), []),
        }
        if row["place"] <= SHOWN:
            home["history"].append(entry)
        history.add(home, entry)
