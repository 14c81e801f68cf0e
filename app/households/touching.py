"""What the pages of a home show is something else now: a phone that holds one of an earlier revision asks for it anew."""

from collections.abc import Collection
from uuid import UUID

from app.db import Execute


def touch_homes(homes: Collection[UUID]):
    """Plan: raise the revision of these homes, once each. Of none no statement is made."""
    if homes:
        yield Execute("UPDATE household SET revision = revision + 1 WHERE id = ANY(?)", list(homes))
