"""Reading what a form sent, never more of it than its route takes (limits.py)."""

import asyncio
from typing import Any
from urllib.parse import unquote
from uuid import UUID

from litestar import Request
from litestar.exceptions import NotFoundException

from app.lib.ids import as_uuid, as_uuid_or_none
from app.web.errors import Refused
from app.web.http.bodies import is_known, takes_of, too_long, too_many
from app.web.http.multiparts import read_parts
from app.web.http.posted import Form, Upload
from app.web.i18n import N_
from app.web.limits import LONGEST_NAME, URLENCODED, Takes

_BESIDE = 50_000
"""Bytes of a form from which it is parsed in a thread, off the event loop."""
_READ = "weige_form"
_UNREADABLE = N_("This form could not be read. Please go back and send it again.")


async def read_form(request: Request) -> Form:
    """The form of a request, urlencoded or multipart; empty when it is neither.

    Raises Refused: 400 when it can't be read as what it says to be, 413 when it brings more than its route takes.
    """
    scope: Any = request.scope
    if _READ not in scope:  # a guard may read it first
        scope[_READ] = await _read(request)
    return scope[_READ]


def read_as(request: Request, form: Form) -> None:
    """From here on this is the form of the request: a guard has taken out what was for itself."""
    scope: Any = request.scope
    scope[_READ] = form


async def _read(request: Request) -> Form:
    most, known = takes_of(request.scope), is_known(request.scope)
    if not known:
        most = most._replace(text=min(most.text, most.stranger))
    kind, options = request.content_type
    try:
        if kind == "application/x-www-form-urlencoded":
            return await _urlencoded(request, most)
        if kind == "multipart/form-data":
            return await read_parts(request.stream(), options["boundary"].encode(), most, keep=known)
    except (ValueError, KeyError) as error:
        raise Refused(400, _UNREADABLE) from error
    return Form([], [])


async def _urlencoded(request: Request, most: Takes) -> Form:
    limit = min(most.text, URLENCODED)
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > limit:
            raise too_long(limit)
    if body.count(b"&") >= most.fields:
        raise too_many(most.fields)
    return Form(await asyncio.to_thread(pairs_of, body) if len(body) > _BESIDE else pairs_of(body), [])


def pairs_of(body: bytes | bytearray) -> list[tuple[str, str]]:
    """Names and values of an urlencoded form, empty values too. Raises ValueError when a name is too long."""
    pairs = []
    for each in filter(None, body.decode("latin-1").split("&")):
        name, _, value = each.partition("=")
        if len(name) > LONGEST_NAME:
            raise ValueError("a field's name is too long")
        pairs.append((_plain(name), _plain(value)))
    return pairs


def _plain(text: str) -> str:
    text = text.replace("+", " ")
    return unquote(text) if "%" in text else text


def local_path(target: str) -> str:
    """`target` when it is a path of this site, else `/`: a form must not send people elsewhere."""
    # Browsers leave control characters out of an address, and what is left of "/<tab>/elsewhere" leads there.
    if target.startswith("/") and "\\" not in target and not target.startswith("//") and target.isprintable():
        return target
    return "/"


def uuid_in(text: str) -> UUID | None:
    """The id in a page's address or by itself; None when there is none."""
    for part in reversed(text.strip().rstrip("/").split("/")):
        if found := as_uuid_or_none(part.split("?")[0].split("#")[0]):
            return found
    return None


def asked_id(text: str) -> UUID | None:
    """An id that a page of ours put into an address or a form; None for nothing. Raises NotFoundException for nonsense."""
    try:
        return as_uuid(text) if text else None
    except ValueError:
        raise NotFoundException from None


__all__ = ["Form", "Upload", "asked_id", "local_path", "read_as", "read_form", "uuid_in"]
