"""Size limits of request bodies: no more is read than the route takes. One ASGI layer between the routes and their guards.

The check comes with the first read, so that a guard has its say before: whoever may not come in is not read at all.
"""

from typing import Any

from litestar.types import ASGIApp, Receive, Scope, Send

from app.web.errors import Refused
from app.web.i18n import N_
from app.web.limits import MOST_PARAMETERS, SHORT_FORM, Takes
from app.web.turns import BODIES, account_of, end_all, keep

_TOO_MUCH = N_("That is more than we take here at once (%(kilobytes)s KB). Please send less, or in parts.")
_TOO_LONG = N_(
    "This form is too long (at most %(kilobytes)s KB of text). Please go back, shorten it and send it again."
)
_TOO_MANY = N_("This form has too many fields (at most %(most)s). Please go back and send it in parts.")
_TOO_MANY_PARAMETERS = N_("This address has too many parts behind the question mark. Please choose again on the page.")


def takes_of(scope: Scope) -> Takes:
    """What the route of this request takes."""
    return scope["route_handler"].opt.get("takes", SHORT_FORM)


def is_known(scope: Any) -> bool:
    """Whether a guard has found out who asks: somebody signed in, or a machine with a key."""
    return account_of(scope) is not None


class Bodies:
    """The layer. See the module."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope.get("query_string", b"").count(b"&") >= MOST_PARAMETERS:
            raise Refused(414, _TOO_MANY_PARAMETERS)
        try:
            await self.app(scope, _counted(scope, receive), send)
        finally:
            end_all(scope)


def _counted(scope: Scope, receive: Receive) -> Receive:
    """`receive` that raises Refused (413) when there comes more than the route takes, or is said to be coming.

    A known sender's bodies have turns, so that one account does not fill the memory from many connections.
    """
    size, begun = 0, False

    async def counted() -> Any:
        nonlocal size, begun
        most = takes_of(scope).body(known=is_known(scope))
        if not begun:
            begun = True
            if _announced(scope) > most:
                raise _too_much(most)
            account = account_of(scope)
            if account is not None and _has_body(scope):
                keep(scope, await BODIES.take(account))
        message = await receive()
        size += len(message.get("body", b""))
        if size > most:
            raise _too_much(most)
        return message

    return counted


def _has_body(scope: Scope) -> bool:
    return any(name in {b"content-length", b"transfer-encoding"} and value != b"0" for name, value in scope["headers"])


def _announced(scope: Scope) -> int:
    said = next((value for name, value in scope["headers"] if name == b"content-length"), b"")
    return int(said) if said.isdigit() and len(said) < 16 else 0


def _too_much(most: int) -> Refused:
    return Refused(413, _TOO_MUCH, {"kilobytes": most // 1000})


def too_long(limit: int) -> Refused:
    """A form with more text than its route takes, in bytes."""
    return Refused(413, _TOO_LONG, {"kilobytes": limit // 1000})


def too_many(limit: int) -> Refused:
    """A form with more fields than its route takes."""
    return Refused(413, _TOO_MANY, {"most": limit})
