"""People as the desk sees them: only those who work, or last worked, within its areas."""

from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from app.accounts.holders import unended
from app.areas.scope import is_within, within_sql
from app.db import fetch
from app.lib.clock import now
from app.lib.pinyin import is_found

PER_PAGE = 50
HISTORY = 60
"""Events shown on a person's page."""

_HELD = unended()
_NOTHING_HELD = f"NOT EXISTS (SELECT 1 FROM assignment o WHERE o.account = a.id AND {unended('o')})"
SHOWS = {
    "on_duty": f"{_HELD} AND a.disabled_at IS NULL",
    "no_password": f"{_HELD} AND a.disabled_at IS NULL AND a.password_hash IS NULL",
    "off": f"(({_HELD} AND a.disabled_at IS NOT NULL) OR {_NOTHING_HELD})",
    "all": f"({_HELD} OR {_NOTHING_HELD})",
}
"""Which people a list holds; those who hold nothing any more are found where they last did."""


class After(NamedTuple):
    """Where a page begins: after this person, in the order of areas (keyset pagination)."""

    place: str
    account: UUID


async def people(
    paths: list[str], show: str, *, narrower: str | None = None, words: str = "", after: After | None = None
) -> tuple[list[dict[str, Any]], After | None]:
    """One page in the order of areas, each person with `roles`; and where the next begins.

    `narrower`: path of an area to keep to. `words`: part of a name, or at least three digits of a number.
    """
    moment = now()
    within, params = within_sql("r.path", paths)
    where = f"{within} AND {SHOWS[show]}"
    params += [moment] * SHOWS[show].count("?")
    if narrower is not None:
        condition, more = within_sql("r.path", [narrower])
        where, params = f"{where} AND {condition}", params + more
    if words:
        sought = words.replace("%", "").replace("_", "").replace("\\", "")
        digits = "".join(c for c in sought if c.isdecimal())
        where += " AND (a.id = ANY(?) OR (? <> '' AND a.phone LIKE ?))"
        params += [await _called(paths, sought), digits[2:], f"%{digits}%"]
    having = ""
    if after:
        having = "HAVING min(r.path) > ? OR (min(r.path) = ? AND a.id > ?)"
        params += [after.place, after.place, after.account]
    rows = await fetch(
        f"""
        SELECT a.id, a.name, a.phone, a.disabled_at, a.password_hash IS NOT NULL AS has_password, min(r.path) AS place
        FROM assignment s JOIN account a ON a.id = s.account JOIN area r ON r.id = s.area
        WHERE {where}
        GROUP BY a.id, a.name, a.phone, a.disabled_at, a.password_hash {having}
        ORDER BY place, a.id LIMIT {PER_PAGE + 1}
        """,
        *params,
    )
    shown = rows[:PER_PAGE]
    roles = await _roles(paths, [row["id"] for row in shown], moment)
    onward = After(shown[-1]["place"], shown[-1]["id"]) if len(rows) > PER_PAGE else None
    return [{**row, "roles": roles.get(row["id"], [])} for row in shown], onward


async def _called(paths: list[str], words: str) -> list[UUID]:
    """Those of these areas whose name somebody may have meant by typing this, in characters, pinyin or initials."""
    within, params = within_sql("r.path", paths)
    rows = await fetch(
        "SELECT DISTINCT a.id, a.name FROM assignment s JOIN account a ON a.id = s.account JOIN area r ON r.id = s.area "
        f"WHERE {within}",
        *params,
    )
    return [row["id"] for row in rows if is_found(words, row["name"])]


async def _roles(paths: list[str], accounts: list[UUID], moment: datetime) -> dict[UUID, list[dict[str, Any]]]:
    if not accounts:
        return {}
    within, params = within_sql("r.path", paths)
    found: dict[UUID, list[dict[str, Any]]] = {}
    for row in await fetch(
        f"""
        SELECT s.account, s.role, s.until AS until_at, s.instead_of, r.name AS area_name, p.name AS above
        FROM assignment s JOIN area r ON r.id = s.area LEFT JOIN area p ON p.id = r.parent
        WHERE s.account = ANY(?) AND {_HELD} AND {within} ORDER BY r.path, s.since
        """,
        accounts,
        moment,
        *params,
    ):
        found.setdefault(row["account"], []).append(row)
    return found


_PERSON = """
SELECT a.id, a.name, a.phone, a.created_at, a.disabled_at, a.password_hash IS NOT NULL AS has_password,
       (SELECT max(c.expires_at) FROM one_time_code c WHERE c.account = a.id AND c.used_at IS NULL) AS code_until_at,
       s.id AS assignment, s.role, s.since AS since_at, s.until AS until_at, s.instead_of, i.name AS stead_name,
       r.id AS area, r.path, r.kind, r.name AS area_name, r.parent, p.name AS above
FROM account a LEFT JOIN assignment s ON s.account = a.id LEFT JOIN area r ON r.id = s.area
LEFT JOIN area p ON p.id = r.parent LEFT JOIN account i ON i.id = s.instead_of
WHERE a.id = ? ORDER BY s.since DESC, r.path
"""


async def person(paths: list[str], account: UUID) -> dict[str, Any] | None:
    """One person with what they hold (`held`) and held (`before`) within these areas, and `decisive`: all they hold
    anywhere, or ever held when that is nothing. None when they are not of these areas."""
    moment = now()
    rows = await fetch(_PERSON, account)
    roles = [{**row, "account": account} for row in rows if row["assignment"]]
    held = [row for row in roles if row["until_at"] is None or row["until_at"] > moment]
    decisive = held or roles
    if not any(is_within(row["path"], paths) for row in decisive):
        return None
    return {
        **{name: rows[0][name] for name in ("id", "name", "phone", "created_at", "disabled_at", "has_password")},
        "code_until_at": rows[0]["code_until_at"] if (rows[0]["code_until_at"] or moment) > moment else None,
        "held": [row for row in held if is_within(row["path"], paths)],
        "before": [row for row in roles if row not in held and is_within(row["path"], paths)],
        "elsewhere": not all(is_within(row["path"], paths) for row in held),
        "decisive": decisive,
    }


async def devices(account: UUID) -> list[dict[str, Any]]:
    """Signed-in phones of a person. When each was last seen is nobody's business."""
    return await fetch(
        "SELECT id, user_agent, created_at FROM device WHERE account = ? AND revoked_at IS NULL AND expires_at > ? "
        "ORDER BY created_at DESC",
        account,
        now(),
    )


async def history(account: UUID, paths: list[str]) -> list[dict[str, Any]]:
    """What was done with the account within these areas, newest first."""
    within, params = within_sql("r.path", paths)
    return await fetch(
        f"""
        SELECT e.at AS happened_at, e.verb, b.name AS actor_name, r.name AS area_name FROM event e
        JOIN area r ON r.id = e.area LEFT JOIN account b ON b.id = e.actor
        WHERE e.subject = ? AND e.subject_kind = 'account' AND {within}
        ORDER BY e.at DESC, e.id DESC LIMIT {HISTORY}
        """,
        account,
        *params,
    )


async def areas(paths: list[str], inside: str | None = None, *, grids: bool = False) -> list[dict[str, Any]]:
    """Areas to choose from: towns and villages, with `grids` these too, and all that lies `inside` one area."""
    within, params = within_sql("path", paths)
    narrower, more = within_sql("path", [inside] if inside else [])
    kinds = ["county", "town", "village", *(["grid"] if grids else [])]
    return await fetch(
        f"SELECT id, kind, name, path, parent FROM area WHERE {within} AND (kind = ANY(?) OR {narrower}) ORDER BY path",
        *params,
        kinds,
        *more,
    )


async def neighbours(paths: list[str], inside: str, but: UUID) -> list[dict[str, Any]]:
    """Who else is on duty in an area and below: those a role could pass to."""
    moment = now()
    within, params = within_sql("r.path", paths)
    narrower, more = within_sql("r.path", [inside])
    return await fetch(
        f"""
        SELECT a.id, a.name, min(r.path) AS place, min(r.name) AS area_name FROM assignment s
        JOIN account a ON a.id = s.account JOIN area r ON r.id = s.area
        WHERE {within} AND {narrower} AND {_HELD} AND a.disabled_at IS NULL AND a.id <> ?
        GROUP BY a.id, a.name ORDER BY place, a.name LIMIT 400
        """,
        *params,
        *more,
        moment,
        but,
    )
