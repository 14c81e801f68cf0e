"""What the pages of a home show has changed: a phone whose copy (cache) has an earlier revision fetches it again."""

from collections.abc import Collection
from uuid import UUID

from app.db import Execute


def touch_homes(homes: Collection[UUID]):
    """Plan: raise the revision of these homes, once each. No homes, no statement."""
    if homes:
        yield Execute("UPDATE household SET revision = revision + 1 WHERE id = ANY(?)", list(homes))
