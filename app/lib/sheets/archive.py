"""Tables that are archives (.xlsx, .xlsm, .xlsb, .ods): whether one unpacks to what a table may hold, before any of it is laid
out in memory."""

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.lib.unreadable import N_, Unreadable

MOST_CELLS = 8_000_000
"""A table is laid out whole up to its farthest cell."""
MOST_UNPACKED = 400_000_000  # bytes
MOST_MEMBERS = 3_000
"""Parts of one archive. A workbook has some twenty, and one for each picture in it."""
MOST_RATIO = 150
"""Times that a part may grow. A sheet of a register grows ten to thirtyfold."""
_RATIO_FROM = 10_000_000  # bytes; a small part may be as empty as it likes
_FAR_COLUMN = re.compile(rb"""\sr=["']([A-Z]{2,})""")
_FAR_ROW = re.compile(rb"""\sr=["'][A-Z]*(\d{5,})""")

BROKEN = N_(
    "This file is damaged or not a table. Please open it in Excel or WPS, save it as .xlsx, and choose it again."
)
LOCKED = N_("This file is protected by a password. Please take the password off, save it, and choose it again.")
WIDE = N_(
    "Something is written far outside of the table. Please copy the table alone into a new file and choose that one."
)
_PACKED = N_(
    "This file unpacks to far more than a table holds. Please copy the table alone into a new file and choose that one."
)
_OTHER_ARCHIVES: tuple[tuple[Callable[[str], bool], str], ...] = (
    (
        lambda name: name.startswith(("word/", "ppt/")),
        N_("This file is a document and not a table. Please copy its table into Excel or WPS, and choose that file."),
    ),
    (
        lambda name: name.startswith("Index/") and name.endswith(".iwa"),
        N_("This file comes from Apple Numbers. Please export it as Excel (.xlsx) and choose that one."),
    ),
    (
        lambda name: name.lower().endswith((".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".et")),
        N_("This file is an archive. Please unpack it first, and choose the table that was in it."),
    ),
)
DOCUMENT, ARCHIVE = _OTHER_ARCHIVES[0][1], _OTHER_ARCHIVES[2][1]


@contextmanager
def opened(content: bytes) -> Iterator[zipfile.ZipFile]:
    """The archive. Raises Unreadable for whatever is broken in it."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield archive
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, KeyError) as error:
        raise Unreadable(BROKEN) from error


def check_archive(content: bytes) -> None:
    """Raises Unreadable for what is no table, is locked, or would unpack to more than a table holds."""
    with opened(content) as archive:
        parts = archive.infolist()
        names = {part.filename for part in parts}
        if not any(name.startswith(("xl/", "content.xml")) for name in names):
            raise Unreadable(next((msgid for is_it, msgid in _OTHER_ARCHIVES if any(map(is_it, names))), BROKEN))
        if (
            len(parts) > MOST_MEMBERS
            or sum(part.file_size for part in parts) > MOST_UNPACKED
            or any(part.file_size > max(_RATIO_FROM, MOST_RATIO * part.compress_size) for part in parts)
        ):
            raise Unreadable(_PACKED)
        if "META-INF/manifest.xml" in names and b"encryption-data" in archive.read("META-INF/manifest.xml"):
            raise Unreadable(LOCKED)
        for name in names:
            if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                _check_extent(archive.read(name))


def _check_extent(sheet: bytes) -> None:
    width, height = 26, 10_000
    for letters in set(_FAR_COLUMN.findall(sheet)):
        column = 0
        for letter in letters[:4]:
            column = column * 26 + letter - 64
        width = max(width, column)
    for number in set(_FAR_ROW.findall(sheet)):
        height = max(height, int(number[:9]))
    if width * height > MOST_CELLS:
        raise Unreadable(WIDE)
