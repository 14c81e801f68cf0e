"""What somebody's own pages show has changed: a phone that caches one of an earlier revision fetches it anew."""

from collections.abc import Collection
from uuid import UUID

from app.db import Execute


def touch_accounts(accounts: Collection[UUID]):
    """Plan: raise the revision of these people, once each. For nobody, no statement is sent."""
    if accounts:
        yield Execute("UPDATE account SET revision = revision + 1 WHERE id = ANY(?)", list(accounts))
