"""Databases of the tests, and looking into them from outside."""

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import asyncpg
import pytest

ENGINES = ("sqlite", "postgresql")

on_sqlite = pytest.mark.parametrize("engine", ["sqlite"], indirect=True, scope="module")
"""For tests of something that knows nothing about databases: once is enough."""


class Database:
    """One database: a folder for SQLite and everything else of a server's, and the URL of a PostgreSQL ("" = SQLite)."""

    def __init__(self, folder: Path, url: str = "") -> None:
        self.folder = folder
        self.url = url

    @property
    def kind(self) -> str:
        """As /healthz names it."""
        return "postgresql" if self.url else "sqlite"

    def rows(self, sql: str) -> list[dict[str, Any]]:
        """Rows of a SELECT, read past the server; ids as text."""
        if not self.url:
            connection = sqlite3.connect(self.folder / "weige.sqlite")
            connection.row_factory = sqlite3.Row
            try:
                return [dict(row) for row in connection.execute(sql)]
            finally:
                connection.close()
        return asyncio.run(self._postgres_rows(sql))

    async def _postgres_rows(self, sql: str) -> list[dict[str, Any]]:
        connection = await asyncpg.connect(self.url)
        try:
            rows = await connection.fetch(sql)
        finally:
            await connection.close()
        return [
            {k: str(v) if isinstance(v, asyncpg.pgproto.pgproto.UUID) else v for k, v in row.items()} for row in rows
        ]

    def one(self, sql: str) -> Any:
        """The only value of a SELECT."""
        (row,) = self.rows(sql)
        return next(iter(row.values()))

    def execute(self, sql: str) -> None:
        """A change made past the server, such as time that has gone by."""
        if self.url:
            asyncio.run(self._postgres_execute(sql))
            return
        with sqlite3.connect(self.folder / "weige.sqlite", timeout=20) as connection:
            connection.execute(sql)
        connection.close()

    async def _postgres_execute(self, sql: str) -> None:
        connection = await asyncpg.connect(self.url)
        try:
            await connection.execute(sql)
        finally:
            await connection.close()
