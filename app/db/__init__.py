"""The database: `write(plan)` for every change, `fetch(sql)` or Piccolo's selects for reading.

A plan is a generator function that yields statements and gets their answers:

    def close(problem_id, result):
        changed = yield Update(Problem, {"state": "closed", "result": result}, {"id": problem_id, "state": "reported"})
        if not changed:
            raise Conflict(N_("Somebody else has closed this problem."))
        yield Insert(Event, [...])

    await write(close, problem_id, "Drain cleared")

A plan is the unit of work: it runs inside one transaction and may be retried from its start, so that it must have no side
effects but these. What is to be done after commit it yields as `Afterwards`.
"""

from collections.abc import AsyncIterator, Callable, Generator
from contextlib import asynccontextmanager
from typing import Any

from app.db.engines import is_postgres
from app.db.migrations import expect_migrated, migrate
from app.db.statements import Afterwards, Execute, Fetch, Insert, Update
from app.settings import settings

_store: Any = None


def _engine() -> Any:
    from piccolo_conf import DB

    return DB


async def start() -> None:
    """Migrate and open the database of the settings. Call once for a process, before anything else here."""
    global _store
    engine = _engine()
    await (migrate() if settings.migrate else expect_migrated())
    if is_postgres():
        from app.db.postgres import PostgresStore

        await engine.start_connection_pool(min_size=1, max_size=settings.database_pool)
        _store = PostgresStore(engine)
    else:
        from app.db.sqlite import SqliteStore

        _store = engine.store = SqliteStore(settings.sqlite_path)


async def stop() -> None:
    """Finish what is queued and close."""
    global _store
    if _store is None:
        return
    store, _store = _store, None
    if not is_postgres():
        _engine().store = None
    await store.close()


@asynccontextmanager
async def opened() -> AsyncIterator[None]:
    """The database, open for the length of a command."""
    await start()
    try:
        yield
    finally:
        await stop()


async def write(plan: Callable[..., Any], *args: Any) -> Any:
    """Run a plan (see above) in one transaction; returns its value once the commit is on disk."""
    return await _store.write(plan, *args)


async def fetch(sql: str, *params: Any) -> list[dict[str, Any]]:
    """Rows of a SELECT as dicts, on both engines: `?` marks a parameter, `column = ANY(?)` takes a list.

    Columns selected as they are come back as UUID, datetime and date; so do expressions named `…_at` and `…_on`.
    """
    return await _store.fetch(sql, *params)


Lookup = Generator[Fetch, list[dict[str, Any]], Any]
"""A plan that only reads; its value is what it found. Part of a longer plan by `yield from`."""


async def look_up(plan: Lookup) -> Any:
    """Run a plan that only reads, outside of any transaction; returns what it found."""
    try:
        question = next(plan)
        while True:
            question = plan.send(await fetch(question.sql, *question.params))
    except StopIteration as end:
        return end.value


__all__ = [
    "Afterwards",
    "Execute",
    "Fetch",
    "Insert",
    "Lookup",
    "Update",
    "fetch",
    "is_postgres",
    "look_up",
    "migrate",
    "opened",
    "start",
    "stop",
    "write",
]
