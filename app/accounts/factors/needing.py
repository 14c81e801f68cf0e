"""Who is asked for a second factor, and what somebody has set up."""

from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from app.accounts.holders import holds
from app.db import fetch
from app.lib.clock import now
from app.web.sessions import needs_second

MAY_HAVE = ("cadre", "village_admin", "department", "dispatcher", "mediator", "doctor", "town_admin")
"""Roles with a desk: they may set one up. Who only leads a group is neither asked nor offered one: a lost phone would shut a
volunteer out of their own thirty homes."""

SECOND = "second"
"""They have a factor, and it is asked for."""
SETUP = "setup"
"""They need one and have none yet."""

_HELD = f"""
SELECT s.role, EXISTS (SELECT 1 FROM authenticator t WHERE t.account = s.account) AS has_app,
       EXISTS (SELECT 1 FROM passkey k WHERE k.account = s.account) AS has_passkey
FROM assignment s WHERE s.account = ? AND {holds()}
"""


async def step_of(account: UUID) -> str:
    """What follows a right password: SECOND, SETUP, or nothing (empty)."""
    moment = now()
    held = await fetch(_HELD, account, moment, moment)
    roles = {row["role"] for row in held}
    if any(row["has_app"] or row["has_passkey"] for row in held):
        return "" if roles.isdisjoint(MAY_HAVE) else SECOND
    return SETUP if needs_second(roles) else ""


class Factors(NamedTuple):
    """What an account has: since when the app, its passkeys, how many codes on paper are left."""

    app_since: datetime | None
    passkeys: list[dict[str, Any]]
    codes: int

    @property
    def any(self) -> bool:
        """Whether there is a second factor."""
        return self.app_since is not None or bool(self.passkeys)

    @property
    def only_one(self) -> bool:
        """Whether taking one away would leave none."""
        return (self.app_since is not None) + len(self.passkeys) == 1


async def factors_of(account: UUID) -> Factors:
    """What an account has set up."""
    app = await fetch("SELECT made_at FROM authenticator WHERE account = ?", account)
    passkeys = await fetch(
        "SELECT id, name, credential, made_at, used_at FROM passkey WHERE account = ? ORDER BY made_at, id", account
    )
    codes = await fetch("SELECT count(*) AS n FROM recovery_code WHERE account = ? AND used_at IS NULL", account)
    return Factors(app[0]["made_at"] if app else None, passkeys, codes[0]["n"])
