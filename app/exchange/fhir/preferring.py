"""The header `Prefer` (RFC 7240): how a client wants its answer."""

from typing import NamedTuple

from litestar import Request


class Preferences(NamedTuple):
    """`asynchronous`: work first, answer later. `lenient`: pass over parameters that are not known; None: not said."""

    asynchronous: bool = False
    lenient: bool | None = None


def preferences_of(request: Request) -> Preferences:
    """What the request prefers; unknown preferences are ignored, as the RFC says."""
    tokens = {
        token.strip().lower().replace(" ", "")
        for header in request.headers.getall("prefer", [])
        for token in header.replace(";", ",").split(",")
    }
    lenient = True if "handling=lenient" in tokens else False if "handling=strict" in tokens else None
    return Preferences("respond-async" in tokens, lenient)
