"""What every answer passes through: the cross-site check (CSRF), security headers, compression, the sliding cookie.

One plain ASGI layer, because all of it is about headers and none of it about a route.
"""

import asyncio
from collections.abc import Mapping
from typing import Any, NamedTuple

import brotli
from litestar.datastructures import Headers, MutableScopeHeaders
from litestar.enums import ScopeType
from litestar.types import ASGIApp, Receive, Scope, Send

from app import __version__
from app.settings import settings
from app.web.errors import is_below
from app.web.http.heading import Heading

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob: data:",
        "connect-src 'self'",
        "font-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
SECURITY_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    # The worker tells our own forms from a stranger's by the referrer; see static/sw.js.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), geolocation=(self), microphone=(), payment=()",
    # By this a phone tells our answer from a captive portal's.
    "X-Weige": __version__,
}
OF_PAGES = {"X-Frame-Options", "Cross-Origin-Opener-Policy", "Permissions-Policy"}
"""What these say is of a page: styles, scripts and icons that a phone keeps for good go without; a thin line feels it."""
UNKEPT = "no-store"
"""What `Cache-Control` says of everything but what belongs to nobody (assets.py): homes, readings, photos and the desk's pages
stay in no cache of a browser, not even for the way back. What a phone holds without network lies in the worker's own store."""
WHOSE = "X-Weige-Who"
"""The account a page or a refusal is for. A phone that two people use knows by it who is signed in before a script has run."""
_SAY_WHOSE = ("text/html", "application/problem+json")
_SAFE = {"GET", "HEAD", "OPTIONS"}
_COMPRESSIBLE = ("text/", "application/json", "application/problem+json")
_BESIDE = 60_000
"""Bytes from which an answer is compressed in a thread, off the event loop: that takes a millisecond and more."""
_WORTH_COMPRESSING = 700
"""Bytes: below that an answer fits one packet anyway."""

FROM_ELSEWHERE = "This form was not sent from a page of ours."


class Refusal(NamedTuple):
    """The body of a refusal, and what it is."""

    media_type: str
    body: bytes


_CROSS_SITE = Refusal(
    "application/problem+json", b'{"type":"about:blank","status":403,"title":"%s"}' % FROM_ELSEWHERE.encode()
)

_NUL = Refusal(
    "application/problem+json",
    b'{"type":"about:blank","status":400,"title":"This address holds a character that is in no address of ours."}',
)
"""PostgreSQL stores no NUL and fails at one; SQLite does not, so that nobody would notice."""


def same_origin(headers: Headers, scheme: str) -> bool:
    """Whether a changing request comes from our own pages.

    `Sec-Fetch-Site` decides where the browser sends it, `Origin` where it does not. A request that bears our cookie needs
    one of the two; one without a cookie can do nothing in anybody's name.
    """
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site == "same-origin"  # "none" is what a person typed or a program opened: no form of ours
    origin = headers.get("origin")
    if origin is None:
        return "weige=" not in headers.get("cookie", "")
    if settings.public_url:
        return origin == settings.public_url
    return origin == f"{scheme}://{headers.get('host')}"


class Front:
    """The layer. See the module."""

    def __init__(self, app: ASGIApp, refusals: Mapping[str, Refusal] | None = None) -> None:
        """`refusals`: what a request from another site is told below an address, where that is not a problem document."""
        self.app = app
        self.refusals = refusals or {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != ScopeType.HTTP:
            await self.app(scope, receive, send)
            return
        method: str = scope["method"]
        if method == "HEAD":
            head = Heading(scope, receive, send)
            scope, receive, send = head.scope, head.receive, head.send
        headers = Headers.from_scope(scope)
        answer = _Answer(scope, headers, send)
        if method not in _SAFE and not same_origin(headers, scope["scheme"]):
            await answer.refuse(403, self._refusal(scope["path"]))
            return
        if "\x00" in scope["path"] or b"%00" in scope["query_string"]:
            await answer.refuse(400, _NUL)
            return
        await self.app(scope, receive, answer)

    def _refusal(self, path: str) -> Refusal:
        return next((each for prefix, each in self.refusals.items() if is_below(path, prefix)), _CROSS_SITE)


async def _compressed(body: bytes) -> bytes:
    if len(body) < _BESIDE:
        return brotli.compress(body, quality=4)
    return await asyncio.to_thread(brotli.compress, body, quality=4)


class _Answer:
    """`send`, with the headers put on and a whole text body compressed."""

    def __init__(self, scope: Scope, request: Headers, send: Send) -> None:
        self.scope = scope
        self.request = request
        self.send = send
        self.held_back: Any = None

    async def refuse(self, status: int, refusal: Refusal) -> None:
        headers = [(b"content-type", refusal.media_type.encode())]
        await self({"type": "http.response.start", "status": status, "headers": headers})
        await self({"type": "http.response.body", "body": refusal.body, "more_body": False})

    async def __call__(self, message: Any) -> None:
        if message["type"] == "http.response.start":
            self._put_headers(message)
            if self._may_compress(message):
                self.held_back = message
                return
        elif message["type"] == "http.response.body" and self.held_back is not None:
            start, self.held_back = self.held_back, None
            if not message.get("more_body") and len(message["body"]) >= _WORTH_COMPRESSING:
                message = {**message, "body": await _compressed(message["body"])}
                headers = MutableScopeHeaders(start)
                headers["Content-Encoding"] = "br"
                headers["Content-Length"] = str(len(message["body"]))
            await self.send(start)
        await self.send(message)

    def _put_headers(self, message: Any) -> None:
        headers = MutableScopeHeaders(message)
        lasting = "immutable" in headers.get("cache-control", "")
        if headers.setdefault("Cache-Control", UNKEPT) == UNKEPT:
            self._vary(headers)
        for name, value in SECURITY_HEADERS.items():
            if not (lasting and name in OF_PAGES):
                headers.setdefault(name, value)
        viewer: Any = self.scope.get("weige_viewer")
        if viewer is not None and headers.get("content-type", "").startswith(_SAY_WHOSE):
            headers[WHOSE] = str(viewer.account_id)
        https = (settings.public_url or self.scope["scheme"] + ":").startswith("https:")
        if https:
            headers.setdefault("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
        token = self.scope.get("weige_slide")
        if token and message["status"] < 400 and not headers.get("set-cookie"):
            name = "__Host-weige" if https else "weige"
            age = settings.session_days * 86_400
            cookie = f"{name}={token}; Max-Age={age}; Path=/; HttpOnly; SameSite=lax" + ("; Secure" if https else "")
            headers.add("Set-Cookie", cookie)

    def _vary(self, headers: MutableScopeHeaders) -> None:
        """What an answer for one person depends on: who asks, and in which language they read."""
        said = [name.strip() for name in headers.get("vary", "").split(",") if name.strip()]
        wanted = ["Cookie", "Accept-Language"]
        if headers.get("content-type", "").startswith(_COMPRESSIBLE):
            wanted.append("Accept-Encoding")
        headers["Vary"] = ", ".join(dict.fromkeys([*said, *wanted]))

    def _may_compress(self, message: Any) -> bool:
        headers = MutableScopeHeaders(message)
        content_type = headers.get("content-type", "")
        return (
            "br" in self.request.get("accept-encoding", "")
            and "content-encoding" not in headers
            and content_type.startswith(_COMPRESSIBLE)
            and "event-stream" not in content_type
            and message["status"] not in {204, 304}
        )
