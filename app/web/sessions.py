"""Sessions: a random token in a cookie, its SHA-256 in `device`, and how long it lasts.

A leader's phone stays signed in for half a year after its last contact: it is away from any network, and records wait on it.
Whoever sees many people sits at a desk that others pass by: twelve hours when idle, and thirty days at most.
"""

import hashlib
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from litestar import Response
from litestar.connection import ASGIConnection

from app.accounts.holders import holds
from app.accounts.tables import Device
from app.db import Execute, Fetch, Insert, Update, fetch, write
from app.lib.clock import now
from app.lib.ids import new_id
from app.lib.ports import Port
from app.settings import settings
from app.web.viewer import Held, Viewer

DESK_ROLES = frozenset({"dispatcher", "town_admin", "village_admin", "department", "mediator", "doctor"})
"""Whose sessions are a desk's, whatever else they hold. A cadre goes from door to door as a leader does."""
FACTOR_ROLES = DESK_ROLES - {"department"}
"""Who needs a second factor where WEIGE_SECOND_FACTOR requires it: roles that see many people. Never a grid leader as such."""
DESK_IDLE = timedelta(hours=12)
"""Without anything done at the desk: a working day and no night (OWASP ASVS 5.0, 7.3.1)."""
DESK_LONGEST = timedelta(days=30)
"""From signing in, whatever is done (NIST SP 800-63B, section 2.2.3)."""
_SLIDES = {True: timedelta(minutes=10), False: timedelta(hours=6)}
"""How old the last contact is before it is written again, at a desk and on a phone: once a visit round, not once a page."""
ROUND = timedelta(hours=6)
"""Requests that lie closer together are one round: all of an outbox is held to the contact before, in however many it comes."""


def is_https(connection: ASGIConnection) -> bool:
    """Whether browsers speak https with us, perhaps through a proxy."""
    return (settings.public_url or str(connection.base_url)).startswith("https:")


def cookie_name(connection: ASGIConnection) -> str:
    """`__Host-` binds the cookie to https and this host; a plain name serves http on the loopback."""
    return "__Host-weige" if is_https(connection) else "weige"


def token_hash(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def set_session_cookie(connection: ASGIConnection, response: Response, token: str) -> None:
    """Give the phone its token; Lax, so that a link from a message still opens signed in.

    The cookie may outlive the session: its end is ours to say.
    """
    _set(connection, response, token, settings.session_days * 86_400)


def end_session_cookie(connection: ASGIConnection, response: Response) -> None:
    """Delete the cookie, with the attributes it was set with: browsers ignore a change of a `__Host-` cookie that is not
    Secure."""
    _set(connection, response, "", 0)


def _set(connection: ASGIConnection, response: Response, value: str, max_age: int) -> None:
    response.set_cookie(
        key=cookie_name(connection),
        value=value,
        max_age=max_age,
        path="/",
        secure=is_https(connection),
        httponly=True,
        samesite="lax",
    )


def ends_at(roles: Iterable[str], signed_in_at: datetime, moment: datetime) -> datetime:
    """When the session of somebody with these roles ends, if nothing more is heard of them."""
    if DESK_ROLES.isdisjoint(roles):
        return moment + timedelta(days=settings.session_days)
    return min(moment + DESK_IDLE, signed_in_at + DESK_LONGEST)


SESSIONS_END = Port("sessions end")
"""Called with a condition on `device`, its parameters and the moment, before they end: what hangs on a device goes with it."""


class Opened(NamedTuple):
    """A session: its device, and (device, account) of another person's that ended with it."""

    device: UUID
    ended: list[tuple[UUID, UUID]]


_HOLDS = f"SELECT s.role FROM assignment s WHERE s.account = ? AND {holds()}"


def open_session(account: UUID, browser: dict[str, Any], presented: str, moment: datetime, *, second: bool = False):
    """Plan: open a session for the account; returns Opened. `browser`: token_hash, user_agent and browser_hash of its row.
    `second`: after a second step.

    `presented`: the hash of the token that the browser showed. Its session ends: another person's is revoked; one's own goes on
    as the same device, with its push address, under the new token alone.
    """
    held = yield Fetch(_HOLDS, account, moment, moment)
    row: dict[str, Any] = {
        **browser,
        "created_at": moment,
        "last_seen_at": moment,
        "proved_at": moment,
        "second_at": moment if second else None,
        "expires_at": ends_at({each["role"] for each in held}, moment, moment),
    }
    before = yield Fetch("SELECT id, account FROM device WHERE token_hash = ? AND revoked_at IS NULL", presented)
    for device in before:
        if device["account"] == account:
            yield Update(Device, row, {"id": device["id"]})
            return Opened(device["id"], [])
        yield from end_device(device["id"], device["account"])
    opened = new_id()
    yield Insert(Device, [{"id": opened, "account": account, **row}])
    return Opened(opened, [(device["id"], device["account"]) for device in before])


def end_device(device_id: UUID, account_id: UUID):
    """Plan: end a session, of one's own only; its push address goes with it. Returns whether there was one."""
    return bool((yield from _end("id = ? AND account = ?", [device_id, account_id], now())))


def end_devices(account: UUID, moment: datetime, but: UUID | None = None):
    """Plan: end every session of an account, `but` this one, and the push addresses with them; and whatever waits between two
    steps, so that whoever knew the old password does not come in by the second. Returns how many sessions there were."""
    yield Execute("DELETE FROM half_way WHERE account = ?", account)
    condition, params = ("account = ? AND id <> ?", [account, but]) if but else ("account = ?", [account])
    return (yield from _end(condition, params, moment))


def _end(condition: str, params: list[Any], moment: datetime):
    of_these = f"device IN (SELECT id FROM device WHERE {condition} AND revoked_at IS NULL)"
    yield from SESSIONS_END(of_these, params, moment)
    return (
        yield Execute(f"UPDATE device SET revoked_at = ? WHERE {condition} AND revoked_at IS NULL", moment, *params)
    )


_SESSION = f"""
SELECT d.id AS device_id, d.last_seen_at, d.heard_before_at, d.created_at AS signed_in_at, d.proved_at, d.second_at, d.skew_s,
       a.id AS account_id, a.name, a.phone, a.language, a.text_size, a.revision, a.created_at AS made_at, s.role,
       s.until AS until_at, s.instead_of, r.id AS area_id, r.path, r.name AS area_name, r.kind
FROM device d
JOIN account a ON a.id = d.account
LEFT JOIN assignment s ON s.account = a.id AND {holds()}
LEFT JOIN area r ON r.id = s.area
WHERE d.token_hash = ? AND d.revoked_at IS NULL AND d.expires_at > ? AND a.disabled_at IS NULL
ORDER BY s.since, r.path
"""


async def load_viewer_of(token: str) -> Viewer | None:
    """Whoever this token belongs to: for a session that began within the request."""
    return (await _find(token))[0]


async def load_viewer(connection: ASGIConnection) -> Viewer | None:
    """Whoever the request's cookie belongs to, or None. Extends the session when that is due (sliding expiry)."""
    token = connection.cookies.get(cookie_name(connection))
    if not token:
        return None
    viewer, row = await _find(token)
    if viewer is None:
        return None
    moment, desk = now(), not DESK_ROLES.isdisjoint(viewer.roles)
    if moment - row["last_seen_at"] > _SLIDES[desk] and not (desk and _asks_by_itself(connection)):
        ends = ends_at(viewer.roles, row["signed_in_at"], moment)
        await write(_slide, viewer.device_id, moment, ends)
        if ends <= moment:
            return None
        connection.scope["weige_slide"] = token  # type: ignore[typeddict-unknown-key]  # front.py renews the cookie
    return viewer


def _asks_by_itself(connection: ASGIConnection) -> bool:
    """Whether a page or worker asks behind its person's back: else a desk left open would never count as idle."""
    return connection.headers.get("sec-fetch-mode", "navigate") != "navigate"


def _slide(device_id: UUID, moment: datetime, ends: datetime):
    yield Execute(
        "UPDATE device SET heard_before_at = CASE WHEN last_seen_at < ? THEN last_seen_at ELSE heard_before_at END, "
        "last_seen_at = ?, expires_at = ? WHERE id = ?",
        moment - ROUND,
        moment,
        ends,
        device_id,
    )


async def _find(token: str) -> tuple[Viewer | None, dict[str, Any]]:
    """The viewer, and the row of their session."""
    moment = now()
    rows = await fetch(_SESSION, moment, moment, token_hash(token), moment)
    if not rows:
        return None, {}
    first = rows[0]
    if first["second_at"] is None and needs_second({row["role"] for row in rows}):
        # Opened by a password alone, while the roles its person holds today need more.
        return None, {}
    viewer = Viewer(
        account_id=first["account_id"],
        device_id=first["device_id"],
        name=first["name"],
        phone=first["phone"],
        language=first["language"],
        text_size=first["text_size"],
        revision=first["revision"],
        skew_s=first["skew_s"],
        proved_at=first["proved_at"],
        made_at=first["made_at"],
        heard_at=first["last_seen_at"] if moment - first["last_seen_at"] > ROUND else first["heard_before_at"],
        assignments=tuple(_held(row) for row in rows if row["role"]),
    )
    return viewer, first


def needs_second(roles: Iterable[str | None]) -> bool:
    """Whether somebody with these roles needs a second factor."""
    return settings.second_factor_required and not FACTOR_ROLES.isdisjoint(roles)


def _held(row: dict[str, Any]) -> Held:
    return Held(
        row["role"],
        row["area_id"],
        row["path"],
        row["area_name"],
        row["kind"],
        row["until_at"],
        row["instead_of"],
    )


async def was_revoked(connection: ASGIConnection) -> bool:
    """Whether the cookie's device or account was shut out, rather than its session having run out with time."""
    token = connection.cookies.get(cookie_name(connection))
    return bool(token) and bool(
        await fetch(
            "SELECT 1 AS one FROM device d JOIN account a ON a.id = d.account "
            "WHERE d.token_hash = ? AND (d.revoked_at IS NOT NULL OR a.disabled_at IS NOT NULL)",
            token_hash(token or ""),
        )
    )
