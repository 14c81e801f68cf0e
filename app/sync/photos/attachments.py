"""Photos: taken in by fingerprint, re-encoded without what a camera writes about place and time, shown to who may see.

A phone may only bring a photo that a record of its own account has named. The copy we keep is our own JPEG; what came is
not kept, unless it can't be read as a picture: then it is set aside, because nothing a phone recorded is thrown away.
"""

import asyncio
import hashlib
import os
import tempfile
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from litestar import Request, Response, get, put
from litestar.params import FromPath
from litestar.response import File

from app.areas.scope import within_sql
from app.db import Fetch, Update, fetch, write
from app.households.touching import touch_homes
from app.lib import apart
from app.settings import settings
from app.sync.photos.re_encoding import FORMATS, LARGE_PIXELS, copy
from app.sync.registry import Subjects
from app.sync.tables import Photo
from app.web.auth import signed_in
from app.web.errors import NotFoundException, Refused
from app.web.forms import Upload
from app.web.http.posted import spooled
from app.web.i18n import N_
from app.web.limits import takes
from app.web.viewer import Viewer

IN_HAND = 4
"""Photos that are held in memory at once, with what is made of them; others wait on disk for their turn."""
_in_hand = asyncio.Semaphore(IN_HAND)

_TOO_LARGE = N_("This photo is larger than %(megabytes)s MB. Please take it with fewer pixels.")
_OTHER_CONTENT = N_("The photo did not arrive whole. Please send it again.")


def _place(digest: str, suffix: str = ".jpg") -> Path:
    # Two letters of the fingerprint as a folder: a hundred thousand files in one make any backup slow.
    return settings.photo_dir / digest[:2] / f"{digest}{suffix}"


@get("/attachments/{digest:str}", guards=[signed_in])
async def has_attachment(digest: FromPath[str], viewer: Viewer) -> Response[None]:
    """Asked by HEAD, as a rule: 200 when nothing more is wanted of this photo, 404 when it is to come or was never named."""
    rows = await fetch(
        "SELECT state FROM photo WHERE account = ? AND upload_sha256 = ? ORDER BY state DESC", viewer.account_id, digest
    )
    done = bool(rows) and all(row["state"] != "wanted" for row in rows)
    return Response(None, status_code=200 if done else 404)


@put("/attachments/{digest:str}", guards=[signed_in], status_code=204, opt=takes(text=settings.max_photo_bytes))
async def put_attachment(request: Request, digest: FromPath[str], viewer: Viewer) -> None:
    """Take in a photo that a record of the viewer's names. 404 when none does: nothing is stored then."""
    named = await fetch(
        "SELECT state FROM photo WHERE account = ? AND upload_sha256 = ? LIMIT 1", viewer.account_id, digest
    )
    if not named:
        raise NotFoundException
    await take_upload(viewer.account_id, digest, await _read_checked(request.stream(), digest))


async def _read_checked(stream: AsyncIterator[bytes], digest: str) -> Upload:
    """The body. Raises Refused when it is too large (413) or does not match its fingerprint (422).

    Kept on disk while it arrives: over a slow network forty phones may be sending at once.
    """
    size, sha, file = 0, hashlib.sha256(), spooled()
    async for part in stream:
        size += len(part)
        if size > settings.max_photo_bytes:
            raise Refused(413, _TOO_LARGE, {"megabytes": settings.max_photo_bytes // 1_000_000})
        sha.update(part)
        file.write(part)
    if sha.hexdigest() != digest:
        raise Refused(422, _OTHER_CONTENT)
    return Upload("", digest, file)


async def take_upload(account: UUID, digest: str, upload: Upload) -> None:
    """The same as `store_upload`, of a photo that lies on disk until it is its turn."""
    async with _in_hand:
        await store_upload(account, digest, upload.content)


async def store_upload(account: UUID, digest: str, content: bytes) -> None:
    """Keep a photo that this account's records name by `digest`, and mark it as here."""
    kept = await _copy(content)
    state = "unreadable" if kept is None else "stored"
    size = len(content if kept is None else kept)
    stored = await asyncio.to_thread(_write, *((content, ".unreadable") if kept is None else (kept, ".jpg")))
    content_type = "image/jpeg" if state == "stored" else "application/octet-stream"
    await write(_mark, account, digest, stored, content_type, size, state)


def _mark(account: UUID, digest: str, stored: str, content_type: str, size: int, state: str):
    rows = yield Fetch("SELECT id, household FROM photo WHERE account = ? AND upload_sha256 = ?", account, digest)
    change = {"stored_sha256": stored, "content_type": content_type, "size": size, "state": state}
    yield Update(Photo, change, {"account": account, "upload_sha256": digest, "state": "wanted"})
    households = sorted({row["household"] for row in rows if row["household"]})
    yield from touch_homes(households)


async def to_carry(upload: Upload, most: int) -> bytes | None:
    """The photo in at most `most` bytes, re-encoded if need be; None when that is not possible."""
    if upload.size <= most:
        return upload.content
    async with _in_hand:
        kept = await _copy(upload.content)
    return kept if kept and len(kept) <= most else None


async def keep_pictures(uploads: Sequence[Upload]) -> list[dict[str, Any]] | int:
    """Store pictures that no record has named before; returns for each the columns of `photo` that describe it.

    When one of them is no picture, nothing is written and its position is returned.
    """
    copies: list[bytes] = []
    for place, upload in enumerate(uploads):
        async with _in_hand:
            kept = await _copy(upload.content)
        if kept is None:
            return place
        copies.append(kept)
    rows: list[dict[str, Any]] = []
    for place, (upload, kept) in enumerate(zip(uploads, copies, strict=True)):
        stored = await asyncio.to_thread(_write, kept, ".jpg")
        names = {"upload_sha256": upload.sha256, "stored_sha256": stored}
        rows.append({**names, "position": place, "size": len(kept), "content_type": "image/jpeg", "state": "stored"})
    return rows


async def _copy(content: bytes) -> bytes | None:
    """Our JPEG of it, made in a process of its own; None when it is no picture, or crashes that process."""
    try:
        made = await apart.PICTURES.run(copy, content, LARGE_PIXELS)
        if made.too_large:
            made = await apart.LARGE_PICTURES.run(copy, content, max(FORMATS.values()))
    except apart.Died:
        return None
    return made.jpeg


def _write(kept: bytes, suffix: str) -> str:
    digest = hashlib.sha256(kept).hexdigest()
    path = _place(digest, suffix)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix="new-")
        with os.fdopen(handle, "wb") as file:
            file.write(kept)
            file.flush()
            os.fsync(file.fileno())
        Path(name).rename(path)
        _sync_folder(path.parent)
    return digest


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@get("/photos/{photo_id:uuid}", guards=[signed_in])
async def show_photo(photo_id: FromPath[UUID], viewer: Viewer, subjects: Subjects) -> File:
    """A stored photo, to its author, to who sees homes of its area, and to whom its subject shows it besides; one of health
    to those alone who see health."""
    condition, params = within_sql("a.path", viewer.home_paths)
    health, seen = within_sql("a.path", viewer.health_paths)
    others = "".join(f" OR ({access.sql})" for access in subjects.photo_access)
    rows = await fetch(
        f"""
        SELECT p.stored_sha256 FROM photo p LEFT JOIN area a ON a.id = p.area
        WHERE p.id = ? AND p.state = 'stored' AND ({health} OR NOT {subjects.photo_of_health})
          AND (p.account = ? OR {condition}{others})
        """,
        photo_id,
        *seen,
        subjects.health_kinds,
        viewer.account_id,
        *params,
        *(param for access in subjects.photo_access for param in access.given(viewer)),
    )
    if not rows:
        raise NotFoundException
    return File(
        _place(rows[0]["stored_sha256"]),
        media_type="image/jpeg",
        content_disposition_type="inline",
        filename=f"{photo_id}.jpg",
    )


ROUTES = [has_attachment, put_attachment, show_photo]
