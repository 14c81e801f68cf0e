"""Tables to download: whole, or an error; never truncated.

A table is made in full before its status is sent, in an unlinked temporary file that is gone with the answer. What goes
wrong on the way is then an error like any other, and `Content-Length` tells a client whose connection broke that something is
missing.
"""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Mapping
from typing import IO, Any

from litestar import Request
from litestar.response import Stream

from app.settings import settings
from app.web.http.heading import only_headers

IN_MEMORY = 2_000_000
"""Bytes of a table that are kept in memory; what is longer goes to disk."""
_PART = 256 * 1024


def named(name: str) -> dict[str, str]:
    """Headers of a file that is to be saved under a name."""
    return {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}


async def whole(
    request: Request, parts: AsyncIterator[str] | AsyncIterator[bytes], media_type: str, headers: Mapping[str, str]
) -> Stream:
    """The answer to a request for a table, once all its parts are there; nothing is made for a HEAD. Raises what they raise."""
    if only_headers(request):
        return Stream(_nothing(), media_type=media_type, headers=dict(headers), status_code=200)
    # Unlinked at once, so that nothing of anybody's is left behind when the process dies.
    file: Any = tempfile.SpooledTemporaryFile(IN_MEMORY, dir=str(settings.data_dir))  # noqa: SIM115 (closed when it is sent)
    try:
        async for part in parts:
            await asyncio.to_thread(file.write, part.encode() if isinstance(part, str) else part)
    except BaseException:
        file.close()
        raise
    return from_file(file, media_type, headers)


def from_file(file: IO[bytes], media_type: str, headers: Mapping[str, str]) -> Stream:
    """A complete file as an answer; it is closed once it is sent."""
    size = file.seek(0, 2)
    file.seek(0)
    return Stream(_sent(file), media_type=media_type, headers={**headers, "Content-Length": str(size)}, status_code=200)


async def _sent(file: IO[bytes]) -> AsyncIterator[bytes]:
    with file:
        while part := await asyncio.to_thread(file.read, _PART):
            yield part


async def _nothing() -> AsyncIterator[bytes]:
    for part in ():
        yield part
