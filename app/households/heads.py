"""One home has one head, whoever says who it is."""

from uuid import UUID

from app.db import Execute


def unseat_others(household: UUID, head: UUID):
    """Plan: somebody was named head at the door. The former head's relation to them is emptied, since nobody has said it."""
    yield Execute(
        "UPDATE resident SET is_head = ?, relation = '' WHERE household = ? AND id <> ? AND is_head = ?",
        False,
        household,
        head,
        True,
    )
