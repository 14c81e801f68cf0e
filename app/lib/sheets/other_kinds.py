"""Files that bear a table's name and are something else, each with its cure; and the letters of those that are text."""

import re
from collections.abc import Mapping

from app.lib.sheets.archive import ARCHIVE, BROKEN, DOCUMENT
from app.lib.unreadable import N_, Unreadable

_WEB_PAGE = N_(
    "This file is a web page that only bears the name of a table. Please open it in Excel or WPS, save it as .xlsx, "
    "and choose it again."
)
_XML_TABLE = N_(
    "This table is saved as XML, much like a web page, which is not read here. Please open it in Excel or WPS, save it as "
    ".xlsx, and choose it again."
)
_PICTURE = N_("This file is a picture, or damaged. Please enter what it shows into a table, and choose that one.")
_OLD = N_(
    "This table comes from a very old Excel. Please open it in Excel or WPS, save it as .xlsx, and choose it again."
)
_JSON = N_("This file is no table but data of a program (JSON). Please export it as .xlsx or .csv.")
_LETTERS = N_("The characters of this file could not be read. Please save it as .xlsx and choose it again.")

_BEGINNINGS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", DOCUMENT),
    (b"{\\rtf", DOCUMENT),
    (b"\x89PNG\r\n", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"BM", _PICTURE),
    (b"II*\0", _PICTURE),
    (b"MM\0*", _PICTURE),
    (b"Rar!", ARCHIVE),
    (b"7z\xbc\xaf", ARCHIVE),
    (b"\x1f\x8b", ARCHIVE),
    (b"\x09\x00\x04\x00", _OLD),
    (b"\x09\x02\x06\x00", _OLD),
    (b"\x09\x04\x06\x00", _OLD),
)
_DOCUMENT_STREAMS = {"WordDocument", "PowerPoint Document", "WPSDocument"}
_MIME = re.compile(rb"\s*(?:MIME-Version:|From:.*\r?\n.*Content-Type:)", re.IGNORECASE)
_MARKS = (
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def check_no_other_kind(content: bytes, streams: Mapping[str, bytes]) -> None:
    """Raises Unreadable with what is to be done about it. `streams`: those of a compound file."""
    if _DOCUMENT_STREAMS & streams.keys():
        raise Unreadable(DOCUMENT)
    if content[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif") or (
        content.startswith(b"RIFF") and content[8:12] == b"WEBP"
    ):
        raise Unreadable(_PICTURE)
    for beginning, msgid in _BEGINNINGS:
        # Two letters may begin a text as well.
        if content.startswith(beginning) and (len(beginning) > 2 or b"\0" in content[:64]):
            raise Unreadable(msgid)
    if _MIME.match(content[:1000]):
        raise Unreadable(_WEB_PAGE)


def decoded(content: bytes) -> str:
    """A text by its mark, else by whichever of UTF-8, UTF-16 and GB18030 its bytes obey. Raises Unreadable, for what is
    markup or JSON too."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            order = [encoding]
            break
    else:
        head = content[:4000]
        if b"\0" in head:
            # Delimiters, digits and line ends have a zero byte beside them, before or after.
            order = ["utf-16-be" if head[::2].count(0) > head[1::2].count(0) else "utf-16-le"]
        else:
            order = ["utf-8"] if _is_nearly_utf8(content) else ["utf-8", "gb18030"]
    for encoding in order:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return _checked(text)
    raise Unreadable(BROKEN if b"\0" in content and order[0] not in ("utf-16", "utf-32") else _LETTERS)


def _is_nearly_utf8(content: bytes) -> bool:
    """UTF-8 that is broken in a few places. GB18030 would make wrong characters of all of it, and say nothing."""
    text = content.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    return 0 < wrong * 10 < sum(character > "\x7f" for character in text)


def _checked(text: str) -> str:
    start = text[:2000].lstrip("\ufeff \r\n\t").lower()
    if start.startswith("<"):
        if (
            "urn:schemas-microsoft-com:office:spreadsheet" in start
            or "mso-application" in start
            or "<workbook" in start
        ):
            raise Unreadable(_XML_TABLE)
        if "<html" in start or "<table" in start or "<?xml" in start or "<!doctype" in start or "<meta" in start:
            raise Unreadable(_WEB_PAGE)
    if start[:1] in ("{", "[") and start.rstrip()[1:].lstrip()[:1] in ('"', "{", "[", "}", "]"):
        raise Unreadable(_JSON)
    return text
