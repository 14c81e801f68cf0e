"""What a message opens, by what it is about."""

from typing import NamedTuple
from uuid import UUID

from app.lib.ports import Register


class Link(NamedTuple):
    """A page of those a phone holds, or one of the desk; `{id}` in its address is what the message is about.

    `title`: of the push message, a msgid; it passes a foreign company's server, so it names nobody.
    """

    address: str
    title: str = ""


LINKS: Register[Link] = Register("links of messages")


def item_url(subject_kind: str, subject: UUID) -> str:
    """The page an inbox item opens; the inbox itself where no subject has declared one."""
    link = LINKS.get(subject_kind)
    return link.address.format(id=subject) if link else "/inbox"
