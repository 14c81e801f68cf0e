"""Guards: who may ask for what. One query for a request brings the account, the device and all that is held where."""

from urllib.parse import quote

from litestar import Request
from litestar.connection import ASGIConnection
from litestar.exceptions import NotFoundException
from litestar.handlers import BaseRouteHandler
from litestar.types import Guard

from app.lib.origin import came_from
from app.web.i18n import choose_language, set_language
from app.web.sessions import load_viewer, was_revoked
from app.web.viewer import Viewer, set_current_request, set_current_viewer


class SignInNeeded(Exception):
    """Nobody is signed in, or the session ended. `revoked`: it was taken away, so the phone is to forget its pages."""

    def __init__(self, revoked: bool = False) -> None:
        super().__init__()
        self.revoked = revoked


async def look_who(connection: ASGIConnection) -> Viewer | None:
    """Load the viewer once per request, and speak their language from here on."""
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
