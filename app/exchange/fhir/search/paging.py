"""Keyset pagination: `_count` counts Observations, and a check-up with a pulse is two of them."""

import base64
import binascii
from typing import NamedTuple
from uuid import UUID

from app.exchange.fhir.importing.profile import Wrong
from app.exchange.fhir.resources import issue


class PageStart(NamedTuple):
    """Where a page ends: after a row, or (`within`) between the two Observations of that row."""

    row: UUID
    within: bool = False


def page_token(place: PageStart) -> str:
    """Where the next page begins, as an opaque token for a link."""
    return base64.urlsafe_b64encode(place.row.bytes + bytes([place.within])).decode().rstrip("=")


def as_place(token: str) -> PageStart | None:
    """The place of a token; None when there is none. Raises Wrong."""
    if not token:
        return None
    try:
        raw = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
        # Links of an earlier version have no second part.
        return PageStart(UUID(bytes=raw[:16]), raw[16:] == b"\x01")
    except (ValueError, binascii.Error):
        raise Wrong([issue("value", "_page must come from a link of this server.", "_page")]) from None
