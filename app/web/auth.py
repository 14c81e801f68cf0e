"""Device sessions and guards.

A session is a random token in a cookie and its SHA-256 in `device`. It slides: each contact moves its end 180 days on. One
query for a request brings the account, the device and all that is held where.
"""

import hashlib
import secrets
from datetime import datetime, timedelta
from urllib.parse import quote
from uuid import UUID

from litestar import Request, Response
from litestar.connection import ASGIConnection
from litestar.exceptions import NotFoundException
from litestar.handlers import BaseRouteHandler
from litestar.types import Guard

from app.accounts.tables import Device
from app.db import Execute, Insert, fetch, write
from app.lib.clock import now
from app.lib.ids import new_id
from app.lib.origin import came_from
from app.settings import settings
from app.web.i18n import choose_language, set_language
from app.web.viewer import Held, Viewer, set_current_request, set_current_viewer

SLIDE_EVERY = timedelta(hours=6)
"""How old the last contact must be before it is written again: once a visit round, not once a page."""


class SignInNeeded(Exception):
    """Nobody is signed in, or the session ended. `revoked`: it was taken away, so the phone is to forget its pages."""

    def __init__(self, revoked: bool = False) -> None:
        super().__init__()
        self.revoked = revoked


def _is_https(connection: ASGIConnection) -> bool:
    return (settings.public_url or str(connection.base_url)).startswith("https:")


def cookie_name(connection: ASGIConnection) -> str:
    """`__Host-` binds the cookie to https and this host; a plain name serves http on the loopback."""
    return "__Host-weige" if _is_https(connection) else "weige"


def _token_hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def set_session_cookie(connection: ASGIConnection, response: Response, token: str) -> None:
    """Give the phone its token; Lax, so that a link from a message still opens signed in."""
    response.set_cookie(
        key=cookie_name(connection),
        value=token,
        max_age=settings.session_days * 86_400,
        path="/",
        secure=_is_https(connection),
        httponly=True,
        samesite="lax",
    )


async def open_session(account_id: UUID, user_agent: str, browser_hash: str | None = None) -> str:
    """Make a device for the account; returns the token for its cookie."""
    token = secrets.token_urlsafe(32)
    row = {
        "id": new_id(),
        "account": account_id,
        "token_hash": _token_hash(token),
        "user_agent": user_agent[:300],
        "browser_hash": browser_hash,
        "expires_at": now() + timedelta(days=settings.session_days),
    }

    def plan():
        yield Insert(Device, [row])

    await write(plan)
    return token


def end_device(device_id: UUID, account_id: UUID):
    """Plan: end a session, of one's own only; its push address goes with it. Returns whether there was one."""
    ended = yield Execute(
        "UPDATE device SET revoked_at = ? WHERE id = ? AND account = ? AND revoked_at IS NULL",
        now(),
        device_id,
        account_id,
    )
    if ended:
        yield Execute(
            "UPDATE push_subscription SET removed_at = ? WHERE device = ? AND removed_at IS NULL", now(), device_id
        )
    return bool(ended)


_SESSION = """
SELECT d.id AS device_id, d.last_seen_at, d.skew_s, a.id AS account_id, a.name, a.phone, a.language, a.text_size,
       a.revision, s.role, s.until AS until_at, s.instead_of, r.id AS area_id, r.path, r.name AS area_name, r.kind
FROM device d
JOIN account a ON a.id = d.account
LEFT JOIN assignment s ON s.account = a.id AND s.since <= ? AND (s.until IS NULL OR s.until > ?)
LEFT JOIN area r ON r.id = s.area
WHERE d.token_hash = ? AND d.revoked_at IS NULL AND d.expires_at > ? AND a.disabled_at IS NULL
ORDER BY s.since, r.path
"""


async def load_viewer(connection: ASGIConnection) -> Viewer | None:
    """Whoever the request's cookie belongs to, or None. Slides the session when it is due."""
    token = connection.cookies.get(cookie_name(connection))
    if not token:
        return None
    viewer, last_seen_at = await _find(token)
    if viewer and now() - last_seen_at > SLIDE_EVERY:
        await write(_slide, viewer.device_id)
        connection.scope["weige_slide"] = token  # type: ignore[typeddict-unknown-key]  # front.py renews the cookie
    return viewer


async def load_viewer_of(token: str) -> Viewer | None:
    """Whoever this token belongs to: for a session that began within the request."""
    return (await _find(token))[0]


async def _find(token: str) -> tuple[Viewer | None, datetime]:
    """The viewer, and when the device was last heard of."""
    moment = now()
    rows = await fetch(_SESSION, moment, moment, _token_hash(token), moment)
    if not rows:
        return None, moment
    first = rows[0]
    viewer = Viewer(
        account_id=first["account_id"],
        device_id=first["device_id"],
        name=first["name"],
        phone=first["phone"],
        language=first["language"],
        text_size=first["text_size"],
        revision=first["revision"],
        skew_s=first["skew_s"],
        assignments=tuple(
            Held(
                row["role"],
                row["area_id"],
                row["path"],
                row["area_name"],
                row["kind"],
                row["until_at"],
                row["instead_of"],
            )
            for row in rows
            if row["role"]
        ),
    )
    return viewer, first["last_seen_at"]


def _slide(device_id: UUID):
    yield Execute(
        "UPDATE device SET last_seen_at = ?, expires_at = ? WHERE id = ?",
        now(),
        now() + timedelta(days=settings.session_days),
        device_id,
    )


async def look_who(connection: ASGIConnection) -> Viewer | None:
    """Load the viewer once for a request and speak their language from here on."""
    if "weige_viewer" not in connection.scope:
        viewer = await load_viewer(connection)
        connection.scope["weige_viewer"] = viewer  # type: ignore[typeddict-unknown-key]
        set_current_viewer(viewer)
        set_current_request(connection.url.path, connection.headers.get("user-agent", ""))
        came_from(viewer.device_id if viewer else None, connection.client.host if connection.client else "")
        chosen = viewer.language if viewer else connection.cookies.get("language", "")
        set_language(choose_language(chosen, connection.headers.get("accept-language", "")))
    return connection.scope["weige_viewer"]  # type: ignore[typeddict-item]


async def signed_in(connection: ASGIConnection, _handler: BaseRouteHandler) -> None:
    """Guard: somebody is signed in. Raises SignInNeeded."""
    if await look_who(connection) is None:
        raise SignInNeeded(await was_revoked(connection))


async def was_revoked(connection: ASGIConnection) -> bool:
    """Whether the cookie's device or account was shut out, rather than its session having run out with time."""
    token = connection.cookies.get(cookie_name(connection))
    return bool(token) and bool(
        await fetch(
            "SELECT 1 AS one FROM device d JOIN account a ON a.id = d.account "
            "WHERE d.token_hash = ? AND (d.revoked_at IS NOT NULL OR a.disabled_at IS NOT NULL)",
            _token_hash(token),
        )
    )


def role(*roles: str) -> Guard:
    """Guard: one of these roles is held somewhere. To others the page does not exist (404)."""

    async def guard(connection: ASGIConnection, handler: BaseRouteHandler) -> None:
        await signed_in(connection, handler)
        if not connection.scope["weige_viewer"].has(*roles):  # type: ignore[typeddict-item]
            raise NotFoundException

    guard.roles = roles  # type: ignore[attr-defined]
    return guard


async def public(connection: ASGIConnection, _handler: BaseRouteHandler) -> None:
    """Guard that lets everybody in, and says so: a route without a guard fails the contract test."""
    await look_who(connection)


def open_to_all(_connection: ASGIConnection, _handler: BaseRouteHandler) -> None:
    """Guard for what needs neither a session nor a language: assets, the worker, health."""


def provide_viewer(request: Request) -> Viewer | None:
    """Dependency `viewer`."""
    return request.scope.get("weige_viewer")


def sign_in_url(path: str) -> str:
    """Where to sign in and come back from."""
    return "/sign-in" if path in {"", "/"} else f"/sign-in?next={quote(path)}"
