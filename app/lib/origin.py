"""Where the present request comes from. Every event carries it, without each verb having to pass it on."""

from contextvars import ContextVar
from typing import NamedTuple
from uuid import UUID


class Origin(NamedTuple):
    """`device`: the session's; `address`: the network address as the proxy told it. Neither where a job or a command acts."""

    device: UUID | None = None
    address: str = ""


_origin: ContextVar[Origin] = ContextVar("origin", default=Origin())  # noqa: B039 (a tuple does not change)


def came_from(device: UUID | None, address: str) -> None:
    """Remember for the present request."""
    _origin.set(Origin(device, address[:45]))


def device() -> UUID | None:
    """The device of the present request, or None."""
    return _origin.get().device


def address() -> str:
    """The network address of the present request, or empty. Its longest form has 45 characters (RFC 4291, 2.2)."""
    return _origin.get().address
