"""What somebody's own pages show is something else now: a phone that holds one of an earlier revision asks for it anew."""

from collections.abc import Collection
from uuid import UUID

from app.db import Execute


def touch_accounts(accounts: Collection[UUID]):
    """Plan: raise the revision of these people, once each. Of nobody no statement is made."""
    if accounts:
        yield Execute("UPDATE account SET revision = revision + 1 WHERE id = ANY(?)", list(accounts))
