"""What the phone's pages show, for one home or for fifty in the same number of queries."""

import json
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from app.areas.scope import is_within, within_sql
from app.db import fetch
from app.lib.clock import now, today
from app.problems.words import OVER
from app.sync.decoding import flatten, payload_data
from app.web.viewer import Viewer

HISTORY = 12
"""Entries of a home's history on its page; the rest is a page of its own."""
MOST_HOMES = 400
"""Homes in a list: a cadre with more looks for one by name."""
LONG_AGO = timedelta(days=30)
"""A home nobody visited for so long is due."""


def _own_paths(viewer: Viewer) -> list[str]:
    """Where the phone's lists look: a leader's micro-grids, else every area the viewer holds."""
    return viewer.paths("leader") or viewer.home_paths


# --- homes -------------------------------------------------------------------


def _live(alias: str) -> str:
    """A fact that still counts."""
    return f"{alias}.withdrawn_at IS NULL AND {alias}.superseded_by IS NULL"


def _shown(alias: str) -> str:
    """A reading of somebody who agrees to be measured; whose consent is withdrawn, theirs are hidden."""
    return f"NOT EXISTS (SELECT 1 FROM health_record w WHERE w.id = {alias}.resident AND w.consent = 'withdrawn')"


_LIST = f"""
SELECT h.id, h.number, h.name, h.address, h.find, h.revision, a.name AS area_name, a.path,
       (SELECT max(v.visited_at) FROM visit v WHERE v.household = h.id AND {_live("v")})
           AS last_visited_at,
       (SELECT v.next_on FROM visit v WHERE v.household = h.id AND {_live("v")}
        ORDER BY v.visited_at DESC LIMIT 1) AS next_on,
       (SELECT b.grade FROM blood_pressure b WHERE b.household = h.id AND {_live("b")} AND {_shown("b")}
        ORDER BY b.measured_at DESC LIMIT 1) AS grade,
       (SELECT min(k.due_on) FROM health_record k JOIN resident r ON r.id = k.id
        WHERE k.household = h.id AND r.state IN ('here', 'away')) AS pressure_on,
       (SELECT CAST(k.id AS TEXT) FROM health_record k JOIN resident r ON r.id = k.id
        WHERE k.household = h.id AND r.state IN ('here', 'away') AND k.due_on IS NOT NULL
        ORDER BY k.due_on, k.id LIMIT 1) AS pressure_of,
       (SELECT count(*) FROM problem p WHERE p.household = h.id AND p.over_at IS NULL
        AND {_live("p")}) AS open_problems,
       (SELECT count(*) FROM resident m WHERE m.household = h.id AND m.state = 'here'
        AND m.tags LIKE '%"lives_alone"%') AS lives_alone
FROM household h JOIN area a ON a.id = h.area
WHERE h.left_at IS NULL AND """


async def list_homes(viewer: Viewer) -> list[dict[str, Any]]:
    """The viewer's homes by group and number, each with what a list says of it; `due` when a visit is (see `_due`)."""
    condition, params = within_sql("a.path", _own_paths(viewer))
    rows = await fetch(f"{_LIST} {condition} ORDER BY a.path, h.number, h.name, h.id LIMIT ?", *params, MOST_HOMES)
    rows.sort(key=lambda row: (row["area_name"], _door(row["number"])))
    return [_for(viewer, {**row, "due": _due(row)}) for row in rows]


def _for(viewer: Viewer, home: dict[str, Any]) -> dict[str, Any]:
    """Without anything of health where it is not this person's to see."""
    if not is_within(home["path"], viewer.health_paths):
        home.update(grade=None, pressure_on=None, pressure_of=None)
    return home


def _door(number: str) -> tuple[int, str]:
    """Door numbers in the order of the lane: 2 before 12."""
    digits = "".join(c for c in number if c.isdigit())[:9]
    return (int(digits) if digits else 1_000_000_000, number)


def _due(row: dict[str, Any]) -> str:
    """Why a home is due for a visit: `agreed` (its day has come), `never`, `long_ago`, or empty."""
    if row["next_on"] is not None and row["next_on"] <= today():
        return "agreed"
    if row["last_visited_at"] is None:
        return "never"
    return "long_ago" if now() - row["last_visited_at"] > LONG_AGO and row["next_on"] is None else ""


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
        "tags": json.loads(row["tags"] or "[]"),
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
_HISTORY = f"""
SELECT * FROM (
  SELECT e.*, c.name AS author_name, row_number() OVER (PARTITION BY e.household ORDER BY e.happened_at DESC, e.id) AS place
  FROM (
    SELECT 'visit' AS kind, CAST(v.id AS TEXT) AS id, CAST(v.household AS TEXT) AS household, v.visited_at AS happened_at,
           v.account, v.outcome AS code, v.purpose AS more, v.note AS words, '' AS resident, 0 AS systolic, 0 AS diastolic,
           0 AS pulse, '' AS details, '' AS state, '' AS result, v.next_on, 0 AS photos
    FROM visit v WHERE v.household = ANY(?) AND v.withdrawn_at IS NULL AND v.superseded_by IS NULL
    UNION ALL
    SELECT 'blood_pressure', CAST(b.id AS TEXT), CAST(b.household AS TEXT), b.measured_at, b.account, b.grade, b.symptoms,
           b.note, CAST(b.resident AS TEXT), b.systolic, b.diastolic, COALESCE(b.pulse, 0), b.readings, '', '', NULL, 0
    FROM blood_pressure b WHERE b.household = ANY(?) AND {_live("b")} AND {_shown("b")}
    UNION ALL
    SELECT 'problem', CAST(p.id AS TEXT), CAST(p.household AS TEXT), p.reported_at, p.account, p.category, p.urgency,
           p.description, '', 0, 0, 0, p."where", p.state, p.result, NULL,
           (SELECT count(*) FROM photo f WHERE f.submission = p.id AND f.state = 'stored')
    FROM problem p WHERE p.household = ANY(?) AND p.withdrawn_at IS NULL AND p.superseded_by IS NULL
  ) e JOIN account c ON c.id = e.account
) ranked
WHERE place <= ? OR (kind = 'problem' AND state NOT IN ('closed', 'rated', 'cancelled', 'merged'))
ORDER BY happened_at DESC, id
"""


async def _add_history(viewer: Viewer, homes: dict[UUID, dict[str, Any]]) -> None:
    ids = list(homes)
    rows = await fetch(_HISTORY, ids, ids, ids, HISTORY)
    photos = await _photos([UUID(row["id"]) for row in rows if row["photos"]])
    for row in rows:
        home = homes[UUID(row["household"])]
        mine = str(row["account"]) == str(viewer.account_id)
        if row["kind"] == "blood_pressure" and not (mine or is_within(home["path"], viewer.health_paths)):
            continue
        entry = {
            **row,
            "mine": mine,
            "symptoms": json.loads(row["more"]) if row["kind"] == "blood_pressure" else [],
            "photos": photos.get(row["id"], []),
        }
        if row["place"] <= HISTORY:
            home["history"].append(entry)
        if row["kind"] == "problem" and row["state"] not in OVER:
            home["open_problems"].append(entry)
        if row["kind"] == "blood_pressure":
            for resident in home["residents"]:
                if str(resident["id"]) == row["resident"]:
                    resident["pressures"].append(entry)
                    entry["resident_name"] = resident["name"]


async def _photos(submissions: Sequence[UUID]) -> dict[str, list[UUID]]:
    if not submissions:
        return {}
    rows = await fetch(
        "SELECT id, submission FROM photo WHERE submission = ANY(?) AND state = 'stored' ORDER BY position", submissions
    )
    found: dict[str, list[UUID]] = {}
    for row in rows:
        found.setdefault(str(row["submission"]), []).append(row["id"])
    return found


async def load_resident(viewer: Viewer, resident: UUID) -> dict[str, Any] | None:
    """The home of a person, with that person as `resident` and all their blood pressures; None when not the viewer's."""
    rows = await fetch("SELECT household FROM resident WHERE id = ?", resident)
    homes = await load_homes(viewer, [rows[0]["household"]]) if rows else []
    if not homes:
        return None
    person = next(one for one in homes[0]["residents"] if one["id"] == resident)
    return {**homes[0], "resident": person}


async def groups(viewer: Viewer) -> list[dict[str, Any]]:
    """Micro-grids the viewer may add a home to."""
    condition, params = within_sql("a.path", viewer.home_paths)
    return await fetch(
        f"SELECT a.id, a.name FROM area a WHERE a.kind = 'micro_grid' AND {condition} ORDER BY a.path", *params
    )


# --- one's own records -------------------------------------------------------

_RECORD = """
SELECT s.id, s.kind, s.form, s.account, s.recorded_at, s.received_at, s.skew_s, s.payload, s.state, s.errors, s.household,
       s.repaired_by, h.number, h.name AS household_name
FROM submission s LEFT JOIN household h ON h.id = s.household
WHERE s.account = ?
"""


def _record(row: dict[str, Any]) -> dict[str, Any]:
    return {
        **row,
        "values": list(flatten(payload_data(row["payload"]))),
        "faults": json.loads(row["errors"]),
        "happened_at": row["recorded_at"] - timedelta(seconds=row["skew_s"]),
    }


async def own_records(viewer: Viewer, since: datetime) -> list[dict[str, Any]]:
    """What the viewer recorded since a moment and the town has, newest first."""
    rows = await fetch(
        _RECORD + " AND s.received_at >= ? ORDER BY s.received_at DESC LIMIT 100", viewer.account_id, since
    )
    return [_record(row) for row in rows]


async def parked_records(viewer: Viewer) -> list[dict[str, Any]]:
    """The viewer's own records that need a look."""
    rows = await fetch(_RECORD + " AND s.state = 'parked' ORDER BY s.received_at DESC LIMIT 100", viewer.account_id)
    return [_record(row) for row in rows]


async def own_record(viewer: Viewer, record: UUID) -> dict[str, Any] | None:
    """One of the viewer's own records, or None."""
    rows = await fetch(_RECORD + " AND s.id = ?", viewer.account_id, record)
    if not rows:
        return None
    found = _record(rows[0])
    found["closed"] = found["kind"] == "blood_pressure" and await _is_closed(found)
    if found["closed"]:
        found["values"] = [(name, value) for name, value in found["values"] if name == "resident"]
    return found


async def _is_closed(record: dict[str, Any]) -> bool:
    """Whether a record's person has withdrawn the consent, so that its numbers are hidden from its author too."""
    said = dict(record["values"]).get("resident", "")
    try:
        resident = UUID(said)
    except ValueError:
        return False
    return bool(await fetch("SELECT 1 AS one FROM health_record WHERE id = ? AND consent = 'withdrawn'", resident))


_REPLACED = {
    kind: f"SELECT 1 AS one FROM {kind} WHERE id = ? AND (superseded_by IS NOT NULL OR withdrawn_at IS NOT NULL)"
    for kind in ("visit", "blood_pressure", "problem", "pressure_attempt", "health_consent")
} | {
    "task_report": "SELECT 1 AS one FROM submission s WHERE s.id = ? AND NOT EXISTS "
    "(SELECT 1 FROM task_assignment a WHERE a.report = s.id)"
}


async def is_replaced(kind: str, record: UUID) -> bool:
    """Whether an applied record no longer counts: it was corrected or taken back."""
    return kind in _REPLACED and bool(await fetch(_REPLACED[kind], record))


async def devices(viewer: Viewer) -> list[dict[str, Any]]:
    """The viewer's signed-in devices, this one first."""
    rows = await fetch(
        "SELECT id, user_agent, created_at, last_seen_at FROM device "
        "WHERE account = ? AND revoked_at IS NULL AND expires_at > ? ORDER BY last_seen_at DESC",
        viewer.account_id,
        now(),
    )
    return sorted(rows, key=lambda row: row["id"] != viewer.device_id)


async def unread(viewer: Viewer) -> int:
    """Messages in the inbox that were not opened yet."""
    rows = await fetch("SELECT count(*) AS n FROM inbox_item WHERE account = ? AND read_at IS NULL", viewer.account_id)
    return rows[0]["n"]
