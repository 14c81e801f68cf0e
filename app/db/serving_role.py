"""Two roles on PostgreSQL: the owner of the tables, who migrates, and one that serves and may do less.

What serves can neither change the schema nor rewrite events, so that a
stolen server password does not erase its own traces (OWASP ASVS 5.0, 13.2.2 and 16.4.2).
"""

import re

from app.db.migrations import connection
from app.lib.given import BadArgument

APPEND_ONLY = ("event", "audit_line")
"""Tables whose rows are written once and never changed."""

_NAME = re.compile(r"[a-z_][a-z0-9_]{0,62}")


def _statements(role: str) -> list[str]:
    return [
        "REVOKE CREATE ON SCHEMA public FROM PUBLIC",  # PostgreSQL 14 and older let everybody make tables
        f'GRANT USAGE ON SCHEMA public TO "{role}"',
        f'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO "{role}"',
        f'GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO "{role}"',
        f'REVOKE INSERT, UPDATE, DELETE ON migration FROM "{role}"',
        *(f'REVOKE UPDATE, DELETE ON "{table}" FROM "{role}"' for table in APPEND_ONLY),
    ]


async def grant(role: str) -> None:
    """Let an existing PostgreSQL role serve. To be called as the owner, after each migration. Raises BadArgument in words."""
    if not _NAME.fullmatch(role):
        raise BadArgument("The role's name may have small letters, digits and underscores only.")
    owner = await connection()
    try:
        if not await owner.fetchval("SELECT 1 FROM pg_roles WHERE rolname = $1", role):
            raise BadArgument(f"There is no role {role}. As an administrator: CREATE ROLE {role} LOGIN PASSWORD '…'")
        if await owner.fetchval("SELECT current_user") == role:
            raise BadArgument(f"{role} owns the tables and may do everything: name another role to serve with.")
        async with owner.transaction():
            for statement in _statements(role):
                await owner.execute(statement)
    finally:
        await owner.close()
