"""Who asks: a machine with a key, or a doctor who is signed in; and what they may do where."""

from ipaddress import ip_address
from typing import NamedTuple
from uuid import UUID

from litestar import Request
from litestar.connection import ASGIConnection
from litestar.exceptions import NotFoundException
from litestar.handlers import BaseRouteHandler
from litestar.types import Guard

from app.accounts.sign_in.throttle import KEY, key_of, reserve
from app.db import write
from app.events.happened import happened
from app.exchange.fhir.responses import Denied, no_key
from app.exchange.machine_keys import keys
from app.lib.addresses import group_of
from app.lib.clock import now, today
from app.settings import settings
from app.sync.kinds import Sender
from app.sync.routes import sender
from app.web.auth import signed_in
from app.web.i18n import choose_language, set_language
from app.web.viewer import Viewer

ROLES = ("doctor", "town_admin")
"""Roles that deal with machines' keys. A person asking without a key has to be a doctor: administrators see no readings."""
_ENDED = {
    "revoked": "This key was revoked. Please ask the town for a new one.",
    "expired": "This key has expired. Please ask the town for a new one.",
    "waiting": "This key waits for the agreement of a doctor.",
}


class Asker(NamedTuple):
    """Who asks. `account`: a person's or a machine's; `paths`: areas; `named`: whether names may be told."""

    account: UUID
    paths: list[str]
    sender: Sender
    named: bool = False


def may(scope: str = "") -> Guard:
    """Guard: a key that has this scope (any key when `scope` is empty), or a doctor's session."""

    async def guard(connection: ASGIConnection, handler: BaseRouteHandler) -> None:
        if _is_overheard(connection):
            raise Denied(
                403, "security", "Please ask by https: by plain http a key and what it opens can be read on the way."
            )
        if "authorization" in connection.headers:
            asker = await _machine(connection, scope)
        else:
            await signed_in(connection, handler)
            asker = _person(connection.scope["weige_viewer"])  # type: ignore[typeddict-item]
        connection.scope["weige_asker"] = asker  # type: ignore[typeddict-unknown-key]

    guard.roles = ("doctor",)  # type: ignore[attr-defined]
    return guard


def _is_overheard(connection: ASGIConnection) -> bool:
    """Whether the request could be overheard: it came by plain HTTP from another machine, or a proxy says that it did.

    For a proxy that terminates TLS without saying so, WEIGE_PUBLIC_URL beginning with https: is believed.
    """
    if connection.scope["scheme"] != "http":
        return False
    if connection.headers.get("x-forwarded-proto", "").strip().lower() == "http":
        return True
    host = connection.client.host if connection.client else ""
    try:
        near = ip_address(host).is_loopback
    except ValueError:
        near = not host  # a Unix socket, local by nature, has no address
    return not near and not settings.public_url.startswith("https:")


def _person(viewer: Viewer) -> Asker:
    if not viewer.has("doctor"):
        raise NotFoundException
    return Asker(viewer.account_id, viewer.paths("doctor"), sender(viewer))


async def _machine(connection: ASGIConnection, scope: str) -> Asker:
    set_language(choose_language("", connection.headers.get("accept-language", "")))
    kind, _, token = connection.headers["authorization"].strip().partition(" ")
    key = await keys.find(token.strip()) if kind.lower() == "bearer" else None
    if key is None:
        await _slow_down(connection)
        raise no_key("This key is not known here.")
    state = keys.state_of(key, now())
    if state != "open":
        raise no_key(_ENDED[state])
    held = key["scopes"].split()
    if scope and scope not in held:
        await write(keys.refused, key["id"], key["area"], now())
        words = f"This key is not for that: it lacks the scope {scope}."
        raise Denied(
            403, "forbidden", words, {"WWW-Authenticate": f'Bearer error="insufficient_scope", scope="{scope}"'}
        )
    if key["last_used_on"] != today():
        await write(keys.used, key["id"], today())
    paths = [key["path"]]
    return Asker(key["id"], paths, Sender(key["id"], None, paths, key["area"], paths), "names" in held)


async def _slow_down(connection: ASGIConnection) -> None:
    """Rate limit: whoever tries wrong keys has to wait; a valid key from the same address is served all the same.

    The attempt is counted before the answer says anything about the key. Raises Denied (429) while they have to wait.
    """
    host = connection.client.host if connection.client else ""
    until = await write(reserve, (KEY, key_of(f"key from {group_of(host) or host}")), now())
    if until is not None:
        seconds = max(1, round((until - now()).total_seconds()))
        raise Denied(429, "throttled", "Too many wrong keys. Please wait.", {"Retry-After": str(seconds)})


def provide_asker(request: Request) -> Asker:
    """Dependency `asker`."""
    return request.scope["weige_asker"]  # type: ignore[typeddict-item]


def note(asker: Asker, verb: str, subject: UUID | None = None):
    """Plan: log that somebody looked. `subject`: whose data; without it the asker is noted, as one who looked at many."""
    yield happened("health", subject or asker.account, verb, actor=asker.account)
