"""Styles, scripts and icons: joined and hashed at start, compressed once, then immutable.

Styles are joined in the order that `css/order.txt` declares, scripts by what they import (scripts.py).

The service worker and the manifest keep their fixed addresses and are asked for anew each time (`no-cache`, with an ETag).
"""

import hashlib
import mimetypes
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import brotli
import rcssmin
import rjsmin
from litestar import Request, Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

from app import __version__
from app.web.auth import open_to_all
from app.web.scripts import joined

ROOT = Path(__file__).parents[2]
STATIC = ROOT / "static"
_TEXT = {".css", ".js", ".svg", ".json", ".webmanifest"}


@dataclass
class Asset:
    """One file as it is served. `etag` is the first 12 hex digits of its SHA-256."""

    content: bytes
    content_type: str
    etag: str = ""
    compressible: bool = False
    _brotli: bytes = field(default=b"", repr=False)

    def __post_init__(self) -> None:
        self.etag = hashlib.sha256(self.content).hexdigest()[:12]

    @property
    def brotli(self) -> bytes:
        """The content compressed as far as it goes: it is done once and sent to every phone."""
        if not self._brotli:
            self._brotli = brotli.compress(self.content, quality=11)
        return self._brotli


def _joined(folder: Path) -> bytes:
    """The files that `order.txt` names, one after the other; lines that begin with # say why an order matters."""
    order = folder / "order.txt"
    names = [
        line.strip()
        for line in order.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]
    return b"\n".join((folder / name).read_bytes() for name in names)


def script(entry: Path, before: str = "") -> Asset:
    """The script that begins in this module (see scripts.py), without what only its readers need: comments, indentation.

    `before` is what it says first of all. Raises `ScriptError` when its modules cannot be joined.
    """
    return Asset(rjsmin.jsmin(joined(entry, before)).encode(), "text/javascript", compressible=True)


def _style(text: bytes) -> bytes:
    """A style sheet without comments and spaces."""
    return rcssmin.cssmin(text)


def _read(path: Path) -> Asset:
    content_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Asset(path.read_bytes(), content_type, compressible=path.suffix in _TEXT)


@cache
def _assets() -> dict[str, Asset]:
    found = {
        "weige.css": Asset(_style(_joined(STATIC / "css")), "text/css", compressible=True),
        **{path.name: script(path) for path in sorted(STATIC.glob("js/*.js"))},
    }
    for path in sorted([*STATIC.glob("icons/*"), *STATIC.glob("screens/*")]):
        found[path.name] = _read(path)
    return found


def asset(name: str) -> str:
    """The address of an asset; it changes with the content, so that phones may keep it for good."""
    return f"/static/{_assets()[name].etag}/{name}"


@cache
def worker() -> Asset:
    """The service worker: what it must know of this version, then what sw.js and its parts do."""
    import json

    known = {
        "version": __version__,
        "assets": [asset("weige.css"), asset("boot.js"), asset("page.js"), asset("icon-192.png")],
    }
    return script(STATIC / "sw.js", before=f"self.WEIGE = {json.dumps(known)};")


def respond(found: Asset, request: Request, cache_control: str) -> Response[bytes]:
    """The asset, or 304 when the phone has it."""
    headers = {"ETag": f'"{found.etag}"', "Cache-Control": cache_control, "Vary": "Accept-Encoding"}
    if f'"{found.etag}"' in request.headers.get("if-none-match", ""):
        return Response(b"", status_code=304, headers=headers, media_type=found.content_type)
    if found.compressible and "br" in request.headers.get("accept-encoding", ""):
        headers["Content-Encoding"] = "br"
        return Response(found.brotli, headers=headers, media_type=found.content_type)
    return Response(found.content, headers=headers, media_type=found.content_type)


@get("/static/{fingerprint:str}/{name:str}", guards=[open_to_all], sync_to_thread=False)
def static_file(request: Request, fingerprint: FromPath[str], name: FromPath[str]) -> Response[bytes]:
    """An asset under its hashed address. An old hash gets the present content, but not the long cache."""
    found = _assets().get(name)
    if found is None:
        raise NotFoundException
    fresh = fingerprint == found.etag
    answer = respond(found, request, "public, max-age=31536000, immutable" if fresh else "no-cache")
    # The policy of pages does not concern assets; on a slow line its length was a tenth of a script.
    answer.headers["Content-Security-Policy"] = "default-src 'none'"
    return answer


ROUTES = [static_file]
