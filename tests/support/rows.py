"""Looking into a server's database from outside, on both engines."""

import asyncio
import sqlite3
from typing import Any
from uuid import UUID

import asyncpg

from tests.support.server import Server


def rows(server: Server, sql: str, *params: Any) -> list[tuple[Any, ...]]:
    """Rows of a statement with `?` placeholders; ids given and returned as text. A change is committed."""
    if server.database_url:
        return asyncio.run(_postgres(server.database_url, sql, params))
    with sqlite3.connect(server.data_dir / "weige.sqlite", timeout=20) as connection:
        return connection.execute(
            sql, [str(value) if isinstance(value, UUID) else value for value in params]
        ).fetchall()


async def _postgres(url: str, sql: str, params: tuple[Any, ...]) -> list[tuple[Any, ...]]:
    pieces = sql.split("?")
    numbered = pieces[0] + "".join(f"${number}{piece}" for number, piece in enumerate(pieces[1:], 1))
    connection = await asyncpg.connect(url)
    try:
        found = await connection.fetch(numbered, *params)
    finally:
        await connection.close()
    return [tuple(str(value) if isinstance(value, UUID) else value for value in row) for row in found]
