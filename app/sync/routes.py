"""`POST /sync`: what a phone recorded, in a batch. The wire is described in docs/sync-wire.md."""

import asyncio
from typing import Any
from uuid import UUID

import msgspec
from litestar import Request, Response, post

from app.lib.clock import now
from app.lib.numbers import whole
from app.settings import settings
from app.sync.batch.one_by_one import take_in
from app.sync.batch.outcomes import Outcome
from app.sync.batch.reading import read
from app.sync.batch.taking_apart import take_apart
from app.sync.clocks import skew
from app.sync.kinds import Sender
from app.sync.registry import Subjects
from app.web.auth import signed_in
from app.web.errors import Refused
from app.web.i18n import N_, localised
from app.web.limits import takes
from app.web.viewer import Viewer

MOST_RECORDS = 500
"""Records one request may bring; a phone with more sends several."""
AT_ONCE = asyncio.Semaphore(32)
"""Batches that are taken apart at the same time in one process: enough to fill a group commit. When a whole town comes back
into coverage the others wait as the bytes they are, a tenth of what their records take."""

_NOT_JSON = N_("This was not readable as JSON. Nothing was stored; the phone keeps everything.")
_TOO_LARGE = N_(
    "That is more than one request may bring (%(records)s records, %(megabytes)s MB). Please send it in parts."
)
_OTHER_ACCOUNT = N_(
    "Somebody else is signed in on this phone now. The records stay on the phone until their owner signs in."
)


class Envelope(msgspec.Struct):
    """One request. `account`: whose records these are; `device_time`: the phone's clock when it sent them."""

    account: UUID
    submissions: list[msgspec.Raw]
    device_time: str | None = None


def sender(viewer: Viewer) -> Sender:
    """The viewer as a sender of records."""
    home = next(iter(viewer.assignments), None)
    return Sender(
        viewer.account_id,
        viewer.device_id,
        viewer.home_paths,
        home.area_id if home else None,
        viewer.health_paths,
        home.area_path if home else "",
        viewer.made_at,
        viewer.heard_at,
    )


async def read_body(request: Request, limit: int) -> bytes:
    """The body, up to `limit` bytes. Raises Refused (413) beyond, without reading on."""
    said = request.headers.get("content-length", "")
    parts: list[bytes] = []
    size = 0
    if (whole(said) or 0) <= limit:
        async for part in request.stream():
            size += len(part)
            if size > limit:
                break
            parts.append(part)
        else:
            return b"".join(parts)
    raise Refused(413, _TOO_LARGE, {"records": MOST_RECORDS, "megabytes": limit // 1_000_000})


def wire_errors(outcome: Outcome) -> list[dict[str, str]]:
    """Faults as the phone shows them, in its user's language."""
    return [{"field": fault.field, "message": localised(fault.message, fault.values)} for fault in outcome.errors]


async def _envelope(body: bytes) -> Envelope:
    """The request, its records as they came. Raises Refused when it is not one."""
    try:
        return msgspec.json.decode(body, type=Envelope)
    except (msgspec.ValidationError, UnicodeDecodeError) as error:
        raise Refused(400, _NOT_JSON) from error
    except (msgspec.DecodeError, RecursionError):
        # One record that no decoder takes must not keep the others on the phone. Rare, and slower: in a thread.
        return await asyncio.to_thread(_envelope_apart, body)


def _envelope_apart(body: bytes) -> Envelope:
    apart = take_apart(body)
    if apart is None:
        raise Refused(400, _NOT_JSON)
    try:
        around = {"account": msgspec.json.decode(apart.account), "submissions": []}
        if apart.device_time:
            around["device_time"] = msgspec.json.decode(apart.device_time)
        envelope = msgspec.convert(around, Envelope)
    except (ValueError, RecursionError) as error:
        raise Refused(400, _NOT_JSON) from error
    envelope.submissions = [msgspec.Raw(each) for each in apart.submissions]
    return envelope


@post("/sync", guards=[signed_in], status_code=200, opt=takes(text=settings.max_sync_bytes))
async def sync(request: Request, viewer: Viewer, subjects: Subjects) -> Response[bytes]:
    """Store a batch; the answer is sent after commit, once the disk has it."""
    body = await read_body(request, settings.max_sync_bytes)
    envelope = await _envelope(body)
    if len(envelope.submissions) > MOST_RECORDS:
        raise Refused(413, _TOO_LARGE, {"records": MOST_RECORDS, "megabytes": settings.max_sync_bytes // 1_000_000})
    if envelope.account != viewer.account_id:
        raise Refused(403, _OTHER_ACCOUNT)
    received_at = now()
    ahead = skew(envelope.device_time, received_at)
    who = sender(viewer)
    async with AT_ONCE:
        reads = [read(raw, subjects.kinds, who, received_at, ahead) for raw in envelope.submissions]
        received = await take_in(reads, who, subjects)
    answer: dict[str, Any] = {
        "server_time": received_at,
        "outcomes": [
            {"id": o.id, "outcome": o.outcome, "errors": wire_errors(o), "location": o.location}
            for o in received.outcomes
        ],
        "attachments_wanted": received.attachments_wanted,
    }
    return Response(
        msgspec.json.encode(answer),
        media_type="application/json",
        headers={"Cache-Control": "no-store"},
    )


ROUTES = [sync]
