"""The real write path without a server: `Store(database)` runs plans as app.db does, on either engine."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from piccolo.engine.postgres import PostgresEngine

import app.subjects  # noqa: F401  what subjects do for each other, as on a server
from app.blood_pressure import past
from app.db.postgres import PostgresStore
from app.db.sqlite import SqliteStore
from app.sync.batch import deciding, receiving
from tests.support.engines import Database


class Store:
    """An open database, driven from ordinary test functions. A context manager."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.runner = asyncio.Runner()
        self.patch = pytest.MonkeyPatch()
        self.opened: Any = None

    def __enter__(self) -> "Store":
        """Open."""
        postgres = bool(self.database.url)
        # The process that runs the tests has settings of its own; only these modules have to be told otherwise.
        for module in (receiving, deciding, past):
            self.patch.setattr(module, "is_postgres", lambda: postgres)
        self.opened = self.run(self._open())
        return self

    async def _open(self) -> Any:
        if not self.database.url:
            return SqliteStore(self.database.folder / "weige.sqlite")
        engine = PostgresEngine(config={"dsn": self.database.url})
        await engine.start_connection_pool(min_size=1, max_size=8)
        return PostgresStore(engine)

    def __exit__(self, *_error: object) -> None:
        """Close."""
        self.run(self.opened.close())
        self.patch.undo()
        self.runner.close()

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        """The result of a coroutine, on this store's own loop."""
        return self.runner.run(work)

    def write(self, plan: Callable[..., Any], *args: Any) -> Any:
        """One plan."""
        return self.run(self.opened.write(plan, *args))

    def write_all(self, *plans: tuple[Any, ...]) -> list[Any]:
        """Several plans at the same time, as (plan, argument, …); an exception stands for one that failed."""

        async def together() -> list[Any]:
            return await asyncio.gather(*(self.opened.write(*plan) for plan in plans), return_exceptions=True)

        return self.run(together())

    def fetch(self, sql: str, *params: Any) -> list[dict[str, Any]]:
        """Rows of a SELECT."""
        return self.run(self.opened.fetch(sql, *params))
