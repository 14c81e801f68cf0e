"""`POST /offline/pages`: the pages a phone holds, in one compressed answer, and only those that changed.

First the phone sends the digest of what it holds: 204 when it is the same. Else it sends its tags, and gets lines of JSON:
the headers every held page must bear, each changed page, and what to forget. A tag is told without rendering.
"""

import hashlib
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import brotli
import msgspec
from litestar import Request, Response, post
from litestar.response import Stream

from app.home import held as own
from app.notifications import held as inbox
from app.sync.routes import read_body
from app.tasks import held as tasks
from app.web.auth import signed_in
from app.web.errors import Refused
from app.web.front import SECURITY_HEADERS
from app.web.i18n import N_
from app.web.viewer import Viewer

SOURCES = (own, tasks, inbox)
"""Modules with `held(viewer)` and `pages(viewer, urls)`."""
LARGEST_REQUEST = 200_000
"""Bytes: tags of a thousand pages."""
AT_ONCE = 25
"""Pages rendered before they are sent: the phone can keep what has come when the line is cut."""
WINDOW_BITS = 22
"""The compressor looks back over 4 MB: homes differ in a few hundred bytes, and all but those are told once."""

_OTHER_ACCOUNT = N_("Somebody else is signed in on this phone now.")
_UNREADABLE = N_("We could not read what this phone holds.")


class Asked(msgspec.Struct):
    """`digest` of what the phone holds, or `held`: its tags by url."""

    account: UUID
    digest: str | None = None
    held: dict[str, str] | None = None


def digest(tags: dict[str, str]) -> str:
    """The first 16 hex digits of the SHA-256 of sorted `url tag` lines."""
    lines = "".join(f"{url} {tag}\n" for url, tag in sorted(tags.items()))
    return hashlib.sha256(lines.encode()).hexdigest()[:16]


async def present_tags(viewer: Viewer) -> dict[str, str]:
    """Every page the phone should hold, with its tag."""
    return {url: tag for source in SOURCES for url, tag in await source.held(viewer)}


@post("/offline/pages", guards=[signed_in], status_code=200)
async def offline_pages(request: Request, viewer: Viewer) -> Response | Stream:
    """See the module."""
    try:
        asked = msgspec.json.decode(await read_body(request, LARGEST_REQUEST), type=Asked)
    except msgspec.DecodeError as error:
        raise Refused(400, _UNREADABLE) from error
    if asked.account != viewer.account_id:
        raise Refused(403, _OTHER_ACCOUNT)
    tags = await present_tags(viewer)
    if asked.held is None:
        if asked.digest == digest(tags):
            await tasks.note_arrived(viewer, tags)
            return Response(None, status_code=204)
        return Response({"need": "tags"}, headers={"Cache-Control": "no-store"})
    await tasks.note_arrived(viewer, asked.held)
    changed = [url for url, tag in tags.items() if asked.held.get(url) != tag]
    forget = sorted(asked.held.keys() - tags.keys())
    lines = _lines(viewer, tags, changed, forget)
    headers = {"Cache-Control": "no-store", "Vary": "Accept-Encoding"}
    if "br" in request.headers.get("accept-encoding", ""):
        lines = _compressed(lines)
        headers["Content-Encoding"] = "br"
    return Stream(lines, media_type="application/x-ndjson", headers=headers)


async def _lines(viewer: Viewer, tags: dict[str, str], changed: list[str], forget: list[str]) -> AsyncIterator[bytes]:
    headers = {**SECURITY_HEADERS, "Content-Type": "text/html; charset=utf-8"}
    yield _line({"headers": headers, "digest": digest(tags)})
    for start in range(0, len(changed), AT_ONCE):
        some = changed[start : start + AT_ONCE]
        for source in SOURCES:
            for url, html in (await source.pages(viewer, some)).items():
                yield _line({"url": url, "tag": tags[url], "html": html})
    yield _line({"forget": forget, "done": True})


def _line(content: dict[str, Any]) -> bytes:
    return msgspec.json.encode(content) + b"\n"


async def _compressed(lines: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    compressor = brotli.Compressor(quality=5, lgwin=WINDOW_BITS)
    async for line in lines:
        piece = compressor.process(line)
        if piece:
            yield piece
    yield compressor.finish()


ROUTES = [offline_pages]
