"""Reading multipart/form-data as it comes, part by part, without holding more than the route takes."""

from collections.abc import AsyncIterator
from typing import IO

from multipart import MultipartSegment, ParserLimitReached, PushMultipartParser

from app.web.http.bodies import too_long, too_many
from app.web.http.posted import Form, Upload, spooled
from app.web.limits import LONGEST_NAME, Takes

_EMPTY_PLACES = 20
"""Parts beyond fields and files: a field for files of which none was chosen sends a part all the same."""


class _Parts:
    """What has come so far. `keep`: whether files are kept; of a stranger they are only counted."""

    def __init__(self, most: Takes, *, keep: bool) -> None:
        self.most = most
        self.keep = keep
        self.pairs: list[tuple[str, str]] = []
        self.files: list[Upload] = []
        self.let_go = 0
        self.left = most.text
        self.name = self.file_name = ""
        self.text = bytearray()
        self.file: IO[bytes] | None = None

    def begin(self, segment: MultipartSegment) -> None:
        self.name, self.file_name = segment.name or "", segment.filename or ""
        if len(self.name) > LONGEST_NAME:
            raise ValueError("a field's name is too long")
        self.text = bytearray()
        self.file = spooled() if self.file_name and self.keep else None

    def more(self, content: bytes | bytearray) -> None:
        if self.file is not None:
            self.file.write(content)
        elif not self.file_name:
            self.left -= len(content)
            if self.left < 0:
                raise too_long(self.most.text)
            self.text += content

    def end(self) -> None:
        if self.file is not None:
            self.files.append(Upload(self.name, self.file_name, self.file))
        elif self.file_name:
            self.let_go += 1
        else:
            self.pairs.append((self.name, self.text.decode()))


async def read_parts(stream: AsyncIterator[bytes], boundary: bytes, most: Takes, *, keep: bool) -> Form:
    """The form of a multipart body. Raises ValueError when it is none, Refused (413) when it brings too much."""
    parts = _Parts(most, keep=keep)
    try:
        with PushMultipartParser(boundary, max_segment_count=most.fields + most.files + _EMPTY_PLACES) as parser:
            async for chunk in stream:
                for event in parser.parse(chunk) if chunk and not parser.closed else ():
                    if event is None:
                        parts.end()
                    elif isinstance(event, MultipartSegment):
                        parts.begin(event)
                    else:
                        parts.more(event)
    except ParserLimitReached as error:
        raise too_many(most.fields) from error
    return Form(parts.pairs, parts.files, parts.let_go)
