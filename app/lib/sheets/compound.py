"""The older container of Microsoft's files ([MS-CFB]): a disk of sectors in a file, with folders of streams in it."""

import struct
from collections.abc import Iterator

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NO_SECTOR = 0xFFFFFFFA  # what is larger is not a sector number
_ENTRY = 128
_STREAM, _ROOT = 2, 5


def streams(content: bytes) -> dict[str, bytes]:
    """The streams by name, whatever folder they are in. What is broken is left out."""
    try:
        return _Compound(content).streams()
    except (struct.error, IndexError):
        return {}


class _Compound:
    def __init__(self, content: bytes) -> None:
        self._content = content
        self._shift, self._mini_shift = struct.unpack_from("<HH", content, 30)
        if not (7 <= self._shift <= 16 and 2 <= self._mini_shift <= self._shift):
            raise IndexError
        self._directory, _, self._cutoff, self._mini_start, _, further, _ = struct.unpack_from("<7I", content, 48)
        self._next: list[int] = []
        for sector in self._tables(further):
            self._next += self._numbers(sector)

    def _tables(self, further: int) -> Iterator[int]:
        """Sectors that say which sector follows which: 109 of them in the head, more in sectors of their own."""
        yield from (sector for sector in struct.unpack_from("<109I", self._content, 76) if sector < _NO_SECTOR)
        for _ in range(self._most):
            if further >= _NO_SECTOR:
                return
            *tables, further = self._numbers(further)
            yield from (sector for sector in tables if sector < _NO_SECTOR)

    @property
    def _most(self) -> int:
        return len(self._content) >> self._shift

    def _sector(self, number: int) -> bytes:
        start = (number + 1) << self._shift
        return self._content[start : start + (1 << self._shift)]

    def _numbers(self, sector: int) -> list[int]:
        body = self._sector(sector)
        return list(struct.unpack(f"<{len(body) // 4}I", body[: len(body) // 4 * 4]))

    def _chain(self, first: int) -> bytes:
        """The sectors that follow each other from this one on; a ring ends where the file would be used up."""
        parts = []
        while first < len(self._next) and len(parts) <= self._most:
            parts.append(self._sector(first))
            first = self._next[first]
        return b"".join(parts)

    def streams(self) -> dict[str, bytes]:
        directory = self._chain(self._directory)
        mini, small, found = b"", b"", {}
        for at in range(0, len(directory) - _ENTRY + 1, _ENTRY):
            entry = directory[at : at + _ENTRY]
            length, kind = struct.unpack_from("<HB", entry, 64)
            first, size = struct.unpack_from("<II", entry, 116)
            if kind == _ROOT:
                mini, small = self._chain(first), self._chain(self._mini_start)
            elif kind == _STREAM:
                name = entry[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
                body = self._small(first, size, mini, small) if size < self._cutoff else self._chain(first)
                found[name] = body[:size]
        return found

    def _small(self, first: int, size: int, mini: bytes, follows: bytes) -> bytes:
        parts = []
        step = 1 << self._mini_shift
        while first * 4 + 4 <= len(follows) and len(parts) * step < size:
            parts.append(mini[first * step : (first + 1) * step])
            (first,) = struct.unpack_from("<I", follows, first * 4)
        return b"".join(parts)
