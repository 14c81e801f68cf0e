"""Keys for machines: made by an administrator, good only once a doctor agreed, revoked by either at once."""

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from app.accounts.holders import over
from app.accounts.tables import Account, MachineKey
from app.areas.scope import within_sql
from app.db import Execute, Insert, fetch, look_up
from app.events.happened import happened
from app.notifications.inbox import Message, new_items, notify
from app.web.errors import Conflict
from app.web.i18n import N_

SCOPES = {
    "read": N_("Look up blood pressures"),
    "write": N_("Send in blood pressures"),
    "export": N_("Take out all of them at once"),
    "names": N_("See names and dates of birth too"),
}
"""What a key may be good for. Without `names` people are an id, a sex and a year of birth."""
LONGEST = timedelta(days=731)
"""A forgotten key expires by itself."""
NAME_LENGTH = 60
PREFIX = "weige_"
"""By this prefix people, and secret scanners, recognise a key."""

_GONE = N_("Somebody else has answered this already. Please look again.")
_ASKED = N_("A machine asks to use blood pressures")
_ASKED_MORE = N_("The administrator made a key for it. It opens nothing until you agree.")


def token_hash(token: str) -> str:
    """What is stored of a key. A fast hash is right here: 256 random bits cannot be guessed."""
    return hashlib.sha256(token.encode()).hexdigest()


def new_token() -> str:
    """A fresh key."""
    return PREFIX + secrets.token_urlsafe(32)


async def doctors_of(path: str, moment: datetime) -> list[UUID]:
    """Doctors responsible for the whole of an area: they hold their role in it, or in one above it."""
    return sorted({row["account"] for row in await look_up(over([path], moment, ["doctor"]))})


def _event(verb: str, key: UUID, actor: UUID, area: UUID, moment: datetime) -> Insert:
    return happened("machine", key, verb, actor=actor, area=area, at=moment)


def make(row: dict[str, Any], name: str, doctors: list[UUID], moment: datetime):
    """Plan: keep a key, and ask these doctors to agree. `row`: the MachineKey's."""
    key = row["id"]
    account = {"id": key, "name": name, "phone": f"key:{key.hex[-16:]}", "created_at": moment, "disabled_at": moment}
    yield Insert(Account, [account])
    yield Insert(MachineKey, [row])
    yield _event("key_made", key, row["made_by"], row["area"], moment)
    items = new_items(Message(_ASKED, _ASKED_MORE, "desk_machines", key), doctors, moment)
    yield from notify(items, None, moment)


def agree(key: dict[str, Any], doctor: UUID, moment: datetime):
    """Plan: the doctor agrees; from now on the key is valid. Raises Conflict when it was answered or revoked already."""
    changed = yield Execute(
        "UPDATE machine_key SET agreed_by = ?, agreed_at = ? WHERE id = ? AND agreed_at IS NULL AND revoked_at IS NULL",
        doctor,
        moment,
        key["id"],
    )
    if not changed:
        raise Conflict(_GONE)
    yield _event("key_agreed", key["id"], doctor, key["area"], moment)


def revoke(key: dict[str, Any], actor: UUID, moment: datetime):
    """Plan: the key opens nothing from now on. Raises Conflict when it was revoked already."""
    changed = yield Execute(
        "UPDATE machine_key SET revoked_by = ?, revoked_at = ? WHERE id = ? AND revoked_at IS NULL",
        actor,
        moment,
        key["id"],
    )
    if not changed:
        raise Conflict(_GONE)
    yield _event("key_revoked", key["id"], actor, key["area"], moment)


def used(key: UUID, day: Any):
    """Plan: note the day a key was last used."""
    yield Execute(
        "UPDATE machine_key SET last_used_on = ? WHERE id = ? AND (last_used_on IS NULL OR last_used_on < ?)",
        day,
        key,
        day,
    )


def refused(key: UUID, area: UUID, moment: datetime):
    """Plan: log that a machine asked for something outside its key's scopes."""
    yield _event("refused", key, key, area, moment)


async def find(token: str) -> dict[str, Any] | None:
    """The key, whatever its state; None when there is none."""
    rows = await fetch(
        "SELECT k.id, k.area, k.scopes, k.agreed_at, k.expires_at, k.revoked_at, k.last_used_on, a.path "
        "FROM machine_key k JOIN area a ON a.id = k.area WHERE k.token_hash = ?",
        token_hash(token),
    )
    return rows[0] if rows else None


_LISTED = """
SELECT k.id, k.area, k.scopes, k.made_by, k.made_at, k.agreed_at, k.expires_at, k.revoked_at, k.last_used_on, a.path,
       a.name AS area_name, c.name, m.name AS made_by_name, g.name AS agreed_by_name, r.name AS revoked_by_name
FROM machine_key k JOIN area a ON a.id = k.area JOIN account c ON c.id = k.id JOIN account m ON m.id = k.made_by
LEFT JOIN account g ON g.id = k.agreed_by LEFT JOIN account r ON r.id = k.revoked_by
"""


async def listed(paths: list[str]) -> list[dict[str, Any]]:
    """Keys of these areas, newest first."""
    within, params = within_sql("a.path", paths)
    return await fetch(f"{_LISTED} WHERE {within} ORDER BY k.made_at DESC, k.id", *params)


async def one(paths: list[str], key: UUID) -> dict[str, Any] | None:
    """One key of these areas."""
    within, params = within_sql("a.path", paths)
    rows = await fetch(f"{_LISTED} WHERE k.id = ? AND {within}", key, *params)
    return rows[0] if rows else None


def state_of(key: dict[str, Any], moment: datetime) -> str:
    """revoked, expired, waiting (for a doctor's word) or open."""
    if key["revoked_at"]:
        return "revoked"
    if key["expires_at"] <= moment:
        return "expired"
    return "open" if key["agreed_at"] else "waiting"
