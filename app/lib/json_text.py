"""JSON from outside: read in one way at every door, so that a fault handled at one is handled at all."""

from typing import Any

import msgspec

BYTE_ORDER_MARKS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
"""What Windows programs put in front of a text, and how what follows is written."""


class NotJson(ValueError):
    """It is not JSON, or is nested deeper than any record."""


def as_utf8(body: bytes) -> bytes:
    """The same text in UTF-8 and without a byte order mark (RFC 8259, section 8.1). Raises NotJson."""
    for mark, encoding in BYTE_ORDER_MARKS.items():
        if body.startswith(mark):
            text = body[len(mark) :]
            try:
                return text if encoding == "utf-8" else text.decode(encoding).encode()
            except UnicodeDecodeError as error:
                raise NotJson from error
    return body


def decode(body: bytes | str, kind: Any = Any) -> Any:
    """What a body says, as `kind` of msgspec. Raises NotJson, whatever it is that is wrong with it."""
    try:
        return msgspec.json.decode(as_utf8(body) if isinstance(body, bytes) else body.removeprefix("\ufeff"), type=kind)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise NotJson from error
