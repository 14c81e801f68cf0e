"""What the phone's pages show, for one home or for fifty in the same number of queries."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from app.areas.scope import is_within, within_sql
from app.db import as_uuid_or_none, fetch, is_postgres
from app.events.looking import saw
from app.households.words import HEALTH_TAGS
from app.lib.clock import today
from app.lib.newest import newest_of_each
from app.problems.words import OVER
from app.sync.photos import of_each
from app.web.viewer import Viewer

HISTORY = 12
"""Entries of a home's history on its page; the rest is a page of its own."""


def live(alias: str) -> str:
    """A fact that still counts."""
    return f"{alias}.withdrawn_at IS NULL AND {alias}.superseded_by IS NULL"


def shown(alias: str) -> str:
    """A reading of somebody who agrees to be measured; whose consent is withdrawn, theirs are hidden."""
    return f"NOT EXISTS (SELECT 1 FROM health_record w WHERE w.id = {alias}.resident AND w.consent = 'withdrawn')"


async def load_homes(viewer: Viewer, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    """Whole homes for their pages, in three queries however many: the home, its people, its history with photos.

    Only homes within the viewer's areas come back, in the order of `ids`.
    """
    if not ids:
        return []
    condition, params = within_sql("a.path", viewer.home_paths)
    rows = await fetch(_PEOPLE.format(condition=condition), list(ids), *params)
    homes: dict[UUID, dict[str, Any]] = {}
    for row in rows:
        home = homes.get(row["id"])
        if home is None:
            home = homes[row["id"]] = {
                **{name: row[name] for name in _HOME_FIELDS},
                "health": is_within(row["path"], viewer.health_paths),
                "residents": [],
                "history": [],
                "open_problems": [],
            }
        if row["resident"] is not None:
            home["residents"].append(_resident(row, health=home["health"]))
    if homes:
        await _add_history(viewer, homes)
    return [homes[home_id] for home_id in ids if home_id in homes]


_HOME_FIELDS = ("id", "area", "code", "number", "name", "address", "note", "revision", "left_at", "area_name", "path")
_HEALTH = (
    "consent_at",
    "last_at",
    "due_on",
    "reason",
    "known",
    "known_on",
    "medication",
    "target_systolic",
    "target_diastolic",
    "next_well",
    "next_high",
    "recheck_by",
    "urgent_on",
)
_PEOPLE = """
SELECT h.id, h.area, h.code, h.number, h.name, h.address, h.note, h.revision, h.left_at, a.name AS area_name, a.path,
       r.id AS resident, r.name AS resident_name, r.sex, r.birth_date, r.phone, r.relation, r.is_head, r.tags, r.state,
       k.consent, k.consent_at, k.last_at, k.due_on, k.reason, k.known, k.known_on, k.medication,
       k.target_systolic, k.target_diastolic, k.next_well, k.next_high, k.recheck_by, k.urgent_on
FROM household h JOIN area a ON a.id = h.area LEFT JOIN resident r ON r.household = h.id
LEFT JOIN health_record k ON k.id = r.id
WHERE h.id = ANY(?) AND {condition}
ORDER BY h.id, r.is_head DESC, r.position, r.name
"""


def _resident(row: dict[str, Any], *, health: bool) -> dict[str, Any]:
    return {
        "id": row["resident"],
        "household": row["id"],
        "name": row["resident_name"],
        "sex": row["sex"],
        "birth_date": row["birth_date"],
        "age": _age(row["birth_date"]),
        "phone": row["phone"],
        "relation": row["relation"],
        "is_head": bool(row["is_head"]),
        "tags": [tag for tag in json.loads(row["tags"] or "[]") if health or tag not in HEALTH_TAGS],
        "state": row["state"],
        "here": row["state"] in {"here", "away"},
        "consent": row["consent"] or "",
        **{name: row[name] if health else None for name in _HEALTH},
        "pressures": [],
    }


def _age(born: date | None) -> int | None:
    """Whole years lived, or None."""
    if born is None:
        return None
    day = today()
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


# One row for everything that happened, so that a home's history is one query. `at` is the same column for all, and what a
# kind does not have is an empty text or null.
_COLUMNS = {
    "visit": """'visit' AS kind, CAST(x.id AS TEXT) AS id, CAST(x.household AS TEXT) AS household, x.visited_at AS happened_at,
        x.account, x.outcome AS code, x.purpose AS more, x.note AS words, '' AS resident, 0 AS systolic, 0 AS diastolic,
        0 AS pulse, '' AS details, '' AS state, '' AS result, x.next_on, 0 AS photos""",
    "blood_pressure": """'blood_pressure' AS kind, CAST(x.id AS TEXT) AS id, CAST(x.household AS TEXT) AS household,
        x.measured_at AS happened_at, x.account, x.grade AS code, x.symptoms AS more, x.note AS words,
        CAST(x.resident AS TEXT) AS resident, x.systolic, x.diastolic, COALESCE(x.pulse, 0) AS pulse, x.readings AS details,
        '' AS state, '' AS result, CAST(NULL AS DATE) AS next_on, 0 AS photos""",
    "problem": """'problem' AS kind, CAST(x.id AS TEXT) AS id, CAST(x.household AS TEXT) AS household,
        x.reported_at AS happened_at, x.account, x.category AS code, x.urgency AS more, x.description AS words,
        '' AS resident, 0 AS systolic, 0 AS diastolic, 0 AS pulse, x."where" AS details, x.state, x.result,
        CAST(NULL AS DATE) AS next_on,
        (SELECT count(*) FROM photo f WHERE f.submission = x.id AND f.state = 'stored') AS photos""",
}
_TIMES = {"visit": "visited_at", "blood_pressure": "measured_at", "problem": "reported_at"}
_OPEN = "state NOT IN ('closed', 'rated', 'cancelled', 'merged')"


def _history_sql() -> str:
    """The newest of each kind in a home, and every open problem: the ids of the homes are its parameter, four times."""
    parts = []
    for table, time in _TIMES.items():
        condition = f"{live('x')} AND {shown('x')}" if table == "blood_pressure" else live("x")
        rows = f"{table} WHERE x.household = p.id AND {condition}"
        order = f"x.{time} DESC, x.id"
        parts.append(newest_of_each(_COLUMNS[table], rows, "household", order, HISTORY, lateral=is_postgres()))
    newest = " UNION ALL ".join(f"SELECT * FROM ({part}) {table}" for table, part in zip(_TIMES, parts, strict=True))
    still = f"SELECT {_COLUMNS['problem']} FROM problem x WHERE x.household = ANY(?) AND {live('x')} AND x.{_OPEN}"
    # UNION: an open problem may be among the newest.
    return f"""
    SELECT * FROM (
      SELECT e.*, c.name AS author_name, s.unsure AND s.told_at IS NULL AS unsure,
             row_number() OVER (PARTITION BY e.household ORDER BY e.happened_at DESC, e.id) AS place
      FROM (SELECT * FROM ({newest}) n UNION {still}) e JOIN account c ON c.id = e.account
      LEFT JOIN submission s ON s.id = {"CAST(e.id AS UUID)" if is_postgres() else "e.id"}
    ) ranked
    WHERE place <= ? OR (kind = 'problem' AND {_OPEN})
    ORDER BY happened_at DESC, id
    """


async def _add_history(viewer: Viewer, homes: dict[UUID, dict[str, Any]]) -> None:
    ids = list(homes)
    rows = await fetch(_history_sql(), ids, ids, ids, ids, HISTORY)
    photos = await of_each([UUID(row["id"]) for row in rows if row["photos"]])
    for row in rows:
        home = homes[UUID(row["household"])]
        # Not even one's own: who measured somebody and looks after them no more does not go on seeing the numbers.
        if row["kind"] == "blood_pressure" and not home["health"]:
            continue
        entry = {
            **row,
            "mine": str(row["account"]) == str(viewer.account_id),
            "symptoms": json.loads(row["more"]) if row["kind"] == "blood_pressure" else [],
            "photos": photos.get(UUID(row["id"]), []),
        }
        if row["place"] <= HISTORY:
            home["history"].append(entry)
        if row["kind"] == "problem" and row["state"] not in OVER:
            home["open_problems"].append(entry)
        if row["kind"] == "blood_pressure":
            saw([UUID(row["resident"])])
            for resident in home["residents"]:
                if str(resident["id"]) == row["resident"]:
                    resident["pressures"].append(entry)
                    entry["resident_name"] = resident["name"]


async def load_resident(viewer: Viewer, resident: UUID) -> dict[str, Any] | None:
    """The home of a person, with that person as `resident` and all their blood pressures; None when not the viewer's."""
    rows = await fetch("SELECT household FROM resident WHERE id = ?", resident)
    homes = await load_homes(viewer, [rows[0]["household"]]) if rows else []
    if not homes:
        return None
    person = next(one for one in homes[0]["residents"] if one["id"] == resident)
    return {**homes[0], "resident": person}


async def resident_names(viewer: Viewer, ids: Sequence[str]) -> dict[str, str]:
    """Names of people within the viewer's areas, by their ids as a form has them."""
    known = [key for key in map(as_uuid_or_none, ids) if key]
    if not known:
        return {}
    within, params = within_sql("a.path", viewer.home_paths)
    rows = await fetch(
        "SELECT r.id, r.name FROM resident r JOIN household h ON h.id = r.household JOIN area a ON a.id = h.area "
        f"WHERE r.id = ANY(?) AND {within}",
        known,
        *params,
    )
    return {str(row["id"]): row["name"] for row in rows}


async def groups(viewer: Viewer) -> list[dict[str, Any]]:
    """Micro-grids the viewer may add a home to."""
    condition, params = within_sql("a.path", viewer.home_paths)
    return await fetch(
        f"SELECT a.id, a.name FROM area a WHERE a.kind = 'micro_grid' AND {condition} ORDER BY a.path", *params
    )
