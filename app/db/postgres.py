"""PostgreSQL: one pool for a process; a plan is one transaction on one of its connections."""

import asyncio
import random
from collections.abc import Callable, Sequence
from typing import Any

import asyncpg
from piccolo.engine.postgres import PostgresEngine

from app.db.dialects import insert_text, insert_values, postgres_text, update_text
from app.db.statements import Afterwards, Execute, Fetch, Insert, Update

ATTEMPTS = 6
"""How often a plan is tried when others keep getting in its way; each retry is a fresh transaction that sees their rows."""

_IN_THE_WAY = (
    asyncpg.UniqueViolationError,
    asyncpg.DeadlockDetectedError,
    asyncpg.SerializationError,
)


async def _run(connection: Any, statement: Fetch | Execute | Insert | Update) -> Any:
    if isinstance(statement, Update):
        statement = update_text(statement)
    if isinstance(statement, Insert):
        values = insert_values(statement.table, statement.rows)
        await connection.executemany(postgres_text(insert_text(statement.table, statement.ignore)), values)
        return None
    sql = postgres_text(statement.sql)
    if isinstance(statement, Fetch):
        return [dict(row) for row in await connection.fetch(sql, *_lists(statement.params))]
    status = await connection.execute(sql, *_lists(statement.params))
    return int(status.rsplit(" ", 1)[-1]) if status[-1].isdigit() else 0


def _lists(params: Sequence[Any]) -> list[Any]:
    return [list(p) if isinstance(p, tuple | set | frozenset) else p for p in params]


class PostgresStore:
    """The pool, started by Piccolo's engine so that its queries share it."""

    def __init__(self, engine: PostgresEngine) -> None:
        self._engine: Any = engine

    async def close(self) -> None:
        """Close the pool."""
        await self._engine.close_connection_pool()

    async def write(self, plan: Callable[..., Any], *args: Any) -> Any:
        """Run a plan in a transaction; retried from its start, with backoff, when another got in its way (a race, a
        deadlock)."""
        for attempt in range(1, ATTEMPTS + 1):
            try:
                value, afterwards = await self._try(plan, args)
                for call in dict.fromkeys(afterwards):
                    call()
                return value
            except _IN_THE_WAY:
                if attempt == ATTEMPTS:
                    raise
                await asyncio.sleep(random.uniform(0, 0.02) * attempt)  # noqa: S311  spreads retries, guards nothing
        raise AssertionError("unreachable")

    async def _try(self, plan: Callable[..., Any], args: Sequence[Any]) -> tuple[Any, list[Callable[[], None]]]:
        afterwards: list[Callable[[], None]] = []
        # Piccolo's own transaction never returns the connection to the pool when COMMIT fails; asyncpg's blocks do.
        async with self._engine.pool.acquire() as connection, connection.transaction():
            steps = plan(*args)
            answer: Any = None
            failed: Exception | None = None
            try:
                while True:
                    # Raised at the plan's own yield: it may have a savepoint to go back to.
                    statement = steps.throw(failed) if failed else steps.send(answer)
                    answer = failed = None
                    if isinstance(statement, Afterwards):
                        afterwards.append(statement.call)
                        continue
                    try:
                        answer = await _run(connection, statement)
                    except Exception as error:
                        failed = error
            except StopIteration as end:
                value = end.value
        return value, afterwards

    async def fetch(self, sql: str, *params: Any) -> list[dict[str, Any]]:
        """Rows of a SELECT as dicts."""
        rows = await self._engine.pool.fetch(postgres_text(sql), *_lists(params))
        return [dict(row) for row in rows]
