"""Browsers an account has signed in from before: a cookie that opens nothing, and outlives the session.

It only says that this is no stranger, so that whoever knows somebody's number cannot keep them out by typing wrong passwords.
"""

import hashlib
import secrets
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from litestar import Response
from litestar.connection import ASGIConnection

from app.accounts.sign_in import sign_in_events
from app.db import Execute, write
from app.lib.addresses import group_of
from app.lib.clock import now
from app.web.sessions import cookie_name, open_session, set_session_cookie, token_hash

LASTS_DAYS = 400
"""The longest a browser keeps a cookie (draft-ietf-httpbis-rfc6265bis, section 5.5)."""


class Browser(NamedTuple):
    """Where an attempt comes from. `tokens`: hashes of what the browser shows; `address`: empty where it says nothing."""

    tokens: tuple[str, ...] = ()
    address: str = ""


def _name(connection: ASGIConnection) -> str:
    return f"{cookie_name(connection)}-browser"


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def browser_of(connection: ASGIConnection) -> Browser:
    """The browser of a request: by its own cookie, or by that of a session, even one that has ended."""
    shown = [connection.cookies.get(name, "") for name in (_name(connection), cookie_name(connection))]
    host = connection.client.host if connection.client else ""
    return Browser(tuple(_hash(token) for token in shown if token), group_of(host))


async def begin_session(connection: ASGIConnection, account: UUID, by: str, second: str = "") -> tuple[str, str]:
    """Open a session for the account, and end the one this browser shows; returns its token and the browser's, for `give`.

    `by`: password or slip; `second`: what the second step was, empty without one.
    """
    known = connection.cookies.get(_name(connection), "") or secrets.token_urlsafe(32)
    presented = connection.cookies.get(cookie_name(connection), "")
    token = secrets.token_urlsafe(32)
    row = {
        "token_hash": token_hash(token),
        "user_agent": connection.headers.get("user-agent", "")[:300],
        "browser_hash": _hash(known),
    }
    await write(_open, account, row, token_hash(presented), by, second, now())
    return token, known


def _open(account: UUID, row: dict[str, str], presented: str, by: str, second: str, moment: datetime):
    opened = yield from open_session(account, row, presented, moment, second=bool(second))
    for device, other in opened.ended:
        yield from sign_in_events.signed_out(other, device, moment, "another")
    yield from sign_in_events.signed_in(account, opened.device, moment, by=by, second=second)


def give(connection: ASGIConnection, response: Response, tokens: tuple[str, str]) -> None:
    """Put the cookies of `begin_session` on the answer."""
    set_session_cookie(connection, response, tokens[0])
    _give_known(connection, response, tokens[1])


async def remember(connection: ASGIConnection, response: Response, device: UUID) -> None:
    """Somebody signs out: a browser that came in before there was this cookie gets it now."""
    if not connection.cookies.get(_name(connection)):
        token = secrets.token_urlsafe(32)
        await write(_remember, device, _hash(token))
        _give_known(connection, response, token)


def _remember(device: UUID, browser: str):
    yield Execute("UPDATE device SET browser_hash = ? WHERE id = ?", browser, device)


def _give_known(connection: ASGIConnection, response: Response, token: str) -> None:
    name = _name(connection)
    response.set_cookie(
        key=name,
        value=token,
        max_age=LASTS_DAYS * 86_400,
        path="/",
        secure=name.startswith("__Host-"),
        httponly=True,
        samesite="lax",
    )
