"""`POST /offline/pages`: the pages a phone holds, in one compressed answer, and only what changed of them.

1. The phone sends the digest of what it holds, with its tags in the order of their addresses: 204 when all is the same. Where
   a few pages changed, their names come back: `{"changed": […], "digest": "…"}`; else `{"need": "tags"}`.
2. It sends `marks` of the lines of those pages, or `held`, its tags by address. The answer is lines of JSON: the digest and
   the headers every held page must bear, each changed page, whole or as a difference, and what to forget.

Tags are computed without rendering.
"""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Collection
from typing import Any
from uuid import UUID

import brotli
import msgspec
from litestar import Request, Response, post
from litestar.response import Stream

from app.home.offline import differences
from app.home.offline import held as own
from app.lib.json_text import NotJson, decode
from app.notifications.delivery import vapid
from app.sync.registry import Subjects
from app.sync.routes import read_body
from app.sync.subject import HeldPages
from app.web.auth import signed_in
from app.web.errors import Refused
from app.web.http.front import SECURITY_HEADERS
from app.web.i18n import N_
from app.web.limits import takes
from app.web.turns import BUNDLES, in_turn
from app.web.viewer import Viewer

PUSH_KEY = "X-Weige-Push"
LARGEST_REQUEST = 200_000
"""Bytes: tags of a thousand pages."""
AT_ONCE = 25
"""Pages rendered before they are sent: the phone can keep what has come when the line is cut."""
WINDOW_BITS = 22
"""The compressor looks back over 4 MB: homes differ in a few hundred bytes, and all but those are told once."""

_OTHER_ACCOUNT = N_("Somebody else is signed in on this phone now.")
_UNREADABLE = N_("We could not read what this phone holds.")


FEW = 12
"""Pages that are told by their differences; of more (a new version) the marks would cost as much as they save."""


class Asked(msgspec.Struct):
    """`digest` of what the phone holds, with `urls`, the checksum of its addresses in order, and `tags` in that order;
    or `held`: its tags by url; or `marks` of the lines of pages by url."""

    account: UUID
    digest: str | None = None
    urls: int | None = None
    tags: str = ""
    held: dict[str, str] | None = None
    marks: dict[str, str] | None = None


def digest(tags: dict[str, str]) -> str:
    """The first 16 hex digits of the SHA-256 of sorted `url tag` lines."""
    lines = "".join(f"{url} {tag}\n" for url, tag in sorted(tags.items()))
    return hashlib.sha256(lines.encode()).hexdigest()[:16]


def _sources(subjects: Subjects) -> list[HeldPages]:
    return [own.held_pages(subjects), *subjects.held]


async def present_tags(viewer: Viewer, subjects: Subjects) -> dict[str, str]:
    """Every page the phone should hold, with its tag."""
    return {url: tag for source in _sources(subjects) for url, tag in await source.tags(viewer)}


async def _note_arrived(viewer: Viewer, subjects: Subjects, urls: Collection[str]) -> None:
    for source in subjects.held:
        if source.arrived is not None:
            await source.arrived(viewer, urls)


async def _beside() -> dict[str, str]:
    """Headers of every answer. The key tells a phone, at any contact, whether its push subscription is still valid."""
    return {"Cache-Control": "no-store", PUSH_KEY: await vapid.public_key()}


@post("/offline/pages", guards=[signed_in, in_turn(BUNDLES)], status_code=200, opt=takes(text=LARGEST_REQUEST))
async def offline_pages(request: Request, viewer: Viewer, subjects: Subjects) -> Response | Stream:
    """See the module."""
    try:
        asked = decode(await read_body(request, LARGEST_REQUEST), Asked)
    except NotJson as error:
        raise Refused(400, _UNREADABLE) from error
    if asked.account != viewer.account_id:
        raise Refused(403, _OTHER_ACCOUNT)
    tags, beside = await present_tags(viewer, subjects), await _beside()
    if asked.marks is not None:
        return _streamed(
            request,
            beside,
            _lines(viewer, subjects, tags, [url for url in asked.marks if url in tags], [], asked.marks),
        )
    if asked.held is None:
        return await _compare(viewer, subjects, asked, tags, beside)
    await _note_arrived(viewer, subjects, asked.held)
    changed = [url for url, tag in tags.items() if asked.held.get(url) != tag]
    forget = sorted(asked.held.keys() - tags.keys())
    return _streamed(request, beside, _lines(viewer, subjects, tags, changed, forget, {}))


async def _compare(
    viewer: Viewer, subjects: Subjects, asked: Asked, tags: dict[str, str], beside: dict[str, str]
) -> Response:
    """Whether the phone is up to date; if not, the shortest way to say what changed."""
    present = digest(tags)
    if asked.digest == present:
        await _note_arrived(viewer, subjects, tags)
        return Response(None, status_code=204, headers=beside)
    answer: dict[str, Any] = {"need": "tags"}
    if asked.urls == differences.checksum("\n".join(sorted(tags))):
        mine = zip(sorted(tags), asked.tags.split(","), strict=False)
        changed = [url for url, tag in mine if tags[url] != tag]
        if len(changed) <= FEW:
            await _note_arrived(viewer, subjects, tags)
            answer = {"changed": changed, "digest": present}
    return Response(answer, headers=beside)


def _streamed(request: Request, beside: dict[str, str], lines: AsyncIterator[bytes]) -> Stream:
    headers = {**beside, "Vary": "Accept-Encoding"}
    if "br" in request.headers.get("accept-encoding", ""):
        lines = _compressed(lines)
        headers["Content-Encoding"] = "br"
    return Stream(lines, media_type="application/x-ndjson", headers=headers)


async def _lines(
    viewer: Viewer,
    subjects: Subjects,
    tags: dict[str, str],
    changed: list[str],
    forget: list[str],
    marks: dict[str, str],
) -> AsyncIterator[bytes]:
    first: dict[str, Any] = {"digest": digest(tags)}
    if not marks:  # a phone that sends marks holds those pages already, with the headers
        first["headers"] = {**SECURITY_HEADERS, "Content-Type": "text/html; charset=utf-8"}
    yield _line(first)
    for start in range(0, len(changed), AT_ONCE):
        some = changed[start : start + AT_ONCE]
        for source in _sources(subjects):
            for url, html in (await source.pages(viewer, some)).items():
                yield _line({"url": url, "tag": tags[url], **_told(html, marks.get(url, ""))})
                await asyncio.sleep(0)  # let other requests run between two pages
    yield _line({"forget": forget, "done": True})


def _told(html: str, marks: str) -> dict[str, Any]:
    """The page as its difference from one with these marks, or whole."""
    try:
        held = differences.read_marks(marks) if marks else []
    except ValueError:
        held = []
    if not held:
        return {"html": html}
    return {"difference": differences.difference(held, html), "check": differences.checksum(html)}


def _line(content: dict[str, Any]) -> bytes:
    return msgspec.json.encode(content) + b"\n"


async def _compressed(lines: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    compressor = brotli.Compressor(quality=7, lgwin=WINDOW_BITS)
    async for line in lines:
        piece = compressor.process(line)
        if piece:
            yield piece
    yield compressor.finish()


ROUTES = [offline_pages]
