"""What a form sent: its fields in order, and its files."""

import hashlib
import tempfile
from collections.abc import Iterator
from typing import IO, NamedTuple

from app.lib.identity import hide_ids_in
from app.lib.names import clean_title

_IN_MEMORY = 256_000
"""Bytes of a file that are held in memory while it arrives; longer ones lie in the system's folder for passing files."""


class Upload:
    """One file of a form. `name` is what the sender calls it and only ever shown; `size` in bytes."""

    def __init__(self, field: str, name: str, content: bytes | IO[bytes]) -> None:
        self.field = field
        self.name = name
        self._file = spooled(content) if isinstance(content, bytes) else content
        self.size = self._file.seek(0, 2)

    @property
    def content(self) -> bytes:
        """All of it. Read each time, so that the six photos of a form are not in memory at once."""
        self._file.seek(0)
        return self._file.read()

    @property
    def sha256(self) -> str:
        """Hex digest of the content."""
        digest = hashlib.sha256()
        self._file.seek(0)
        while part := self._file.read(_IN_MEMORY):
            digest.update(part)
        return digest.hexdigest()


def spooled(content: bytes = b"") -> IO[bytes]:
    """A temporary file, in memory while it is short."""
    file = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115  it ends with its form
    file.write(content)
    return file


class Form(NamedTuple):
    """Ordered pairs of a form, and its files. `let_go`: how many files of somebody not signed in were not kept."""

    pairs: list[tuple[str, str]]
    files: list[Upload]
    let_go: int = 0

    def text(self, name: str) -> str:
        """The first value of a field, trimmed and without NUL, which PostgreSQL can't store; empty when there is none.

        A mark stands in it for each national ID number, which nothing keeps (app.lib.identity).
        """
        return next((hide_ids_in(value.replace("\x00", "").strip()) for key, value in self.pairs if key == name), "")

    def secret(self, name: str) -> str:
        """The first value of a field exactly as it was typed: spaces belong to a password."""
        return next((value for key, value in self.pairs if key == name), "")

    def title(self, name: str) -> str:
        """The name of a thing as typed, without what nobody sees; empty when it says nothing."""
        return clean_title(self.text(name))

    def all(self, name: str) -> list[str]:
        """Every value of a field, without NUL and national ID numbers."""
        return [hide_ids_in(value.replace("\x00", "")) for key, value in self.pairs if key == name]

    def without(self, *names: str) -> Iterator[tuple[str, str]]:
        """The pairs but for these fields."""
        return ((key, value) for key, value in self.pairs if key not in names)
