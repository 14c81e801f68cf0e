"""SQLite as it must be used here: one writer with group commit, one persistent reader, every commit on disk.

Piccolo's own engine opens a connection and a thread for each query and, under fifty writers, loses transactions to
"database is locked" (docs/adr/0002). Here every write is a plan that runs on one thread; plans that wait at the same time
share one BEGIN IMMEDIATE … COMMIT and so one flush to disk, and each is answered only after that COMMIT.
"""

import asyncio
import queue
import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextvars import copy_context
from datetime import date, datetime
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from piccolo.engine.sqlite import SQLiteEngine
from piccolo.querystring import QueryString

from app.db.dialects import insert_text, insert_texts, sqlite_params, sqlite_text, update_text
from app.db.statements import Afterwards, Execute, Fetch, Insert, Update

# cache_size is in KiB when negative. No mmap: its pages would count as the process's own memory.
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "busy_timeout=10000",
    "cache_size=-32768",
    "wal_autocheckpoint=4000",
    "temp_store=MEMORY",
)
GROUP = 64
"""Most plans that share one commit; more would only make the last of them wait longer."""

_ROWS_AT_ONCE = (40, 10, 4, 1)
"""Below SQLite's 32,766 parameters to a statement for any table of ours."""

# Piccolo reads integers by way of Decimal, which costs a quarter of a page's query time.
sqlite3.register_converter("INTEGER", int)


class _Job(NamedTuple):
    run: Callable[[sqlite3.Connection], Any]
    loop: asyncio.AbstractEventLoop
    answer: asyncio.Future


def _connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=512,
        detect_types=sqlite3.PARSE_DECLTYPES,
    )
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    if read_only:
        connection.execute("PRAGMA query_only=1")
    return connection


def _dicts(cursor: sqlite3.Cursor) -> list[dict[str, Any]]:
    if cursor.description is None:
        return []
    names = [column[0] for column in cursor.description]
    rows = [dict(zip(names, row, strict=True)) for row in cursor]
    _restore_times(names, rows)
    return rows


def _restore_times(names: list[str], rows: list[dict[str, Any]]) -> None:
    # An expression such as max(visited_at) has no declared type, so that SQLite hands its text out as it stands.
    for name in names:
        if name.endswith(("_at", "_on")):
            restore = datetime.fromisoformat if name.endswith("_at") else date.fromisoformat
            for row in rows:
                if isinstance(row[name], str):
                    row[name] = restore(row[name])


def _run(connection: sqlite3.Connection, statement: Fetch | Execute | Insert | Update) -> Any:
    if isinstance(statement, Update):
        statement = update_text(statement)
    if isinstance(statement, Insert):
        _insert(connection, statement)
        return None
    sql, lists = sqlite_text(statement.sql)
    cursor = connection.execute(sql, sqlite_params(statement.params, lists))
    return _dicts(cursor) if isinstance(statement, Fetch) else cursor.rowcount


def _insert(connection: sqlite3.Connection, statement: Insert) -> None:
    # Many rows to a statement: executemany releases the GIL after each row, and under load has to queue for it again each time.
    # Few different sizes, so that each statement is compiled once.
    values = insert_texts(statement.table, statement.rows)
    start = 0
    for size in _ROWS_AT_ONCE:
        while len(values) - start >= size:
            sql = insert_text(statement.table, statement.ignore, size)
            connection.execute(sql, list(chain.from_iterable(values[start : start + size])))
            start += size


def _run_plan(
    connection: sqlite3.Connection, plan: Callable[..., Any], args: Sequence[Any], afterwards: list[Callable[[], None]]
) -> Any:
    afterwards.clear()  # it may be run again
    steps = plan(*args)
    answer: Any = None
    failed: Exception | None = None
    try:
        while True:
            # Raised at the plan's own yield, so that its traceback names the statement, and it may go back to a savepoint.
            statement = steps.throw(failed) if failed else steps.send(answer)
            answer = failed = None
            if isinstance(statement, Afterwards):
                afterwards.append(statement.call)
                continue
            try:
                answer = _run(connection, statement)
            except Exception as error:
                failed = error
    except StopIteration as end:
        return end.value


class SqliteStore:
    """The open file: a writer thread and a reader. Made by `open`, ended by `close`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writer = _connect(path)
        self._reader = _connect(path, read_only=True)
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="sqlite-writer", daemon=True)
        self._thread.start()

    async def close(self) -> None:
        """Finish what is queued and close the file."""
        self._jobs.put(None)
        await asyncio.to_thread(self._thread.join)
        self._reader.close()
        self._writer.close()

    async def write(self, plan: Callable[..., Any], *args: Any) -> Any:
        """Run a plan in a transaction; returns its value after the commit has reached the disk."""
        afterwards: list[Callable[[], None]] = []
        # The writer's thread runs the plan in the caller's context: a column's default may ask who that is.
        caller = copy_context()
        value = await self._submit(lambda connection: caller.run(_run_plan, connection, plan, args, afterwards))
        for call in dict.fromkeys(afterwards):
            call()
        return value

    async def fetch(self, sql: str, *params: Any) -> list[dict[str, Any]]:
        """Rows of a SELECT as dicts, read at once on this thread: a short query costs less than switching threads."""
        text, lists = sqlite_text(sql)
        return _dicts(self._reader.execute(text, sqlite_params(params, lists)))

    async def execute_for_piccolo(self, sql: str, args: Sequence[Any]) -> list[dict[str, Any]]:
        """A query as Piccolo compiled it: a SELECT goes to the reader, the rest queues with the plans."""
        if sql.lstrip()[:6].upper() in {"SELECT", "WITH R"}:
            return _dicts(self._reader.execute(sql, args))
        return await self._submit(lambda connection: _dicts(connection.execute(sql, args)))

    async def _submit(self, run: Callable[[sqlite3.Connection], Any]) -> Any:
        loop = asyncio.get_running_loop()
        answer = loop.create_future()
        self._jobs.put(_Job(run, loop, answer))
        return await answer

    # --- the writer's thread -------------------------------------------------

    def _work(self) -> None:
        while (first := self._jobs.get()) is not None:
            group = [first]
            ended = False
            while len(group) < GROUP and not ended:
                try:
                    job = self._jobs.get_nowait()
                except queue.Empty:
                    break
                if job is None:
                    ended = True
                else:
                    group.append(job)
            self._answer(group, self._commit(group))
            if ended:
                return

    def _commit(self, group: list[_Job]) -> list[Any]:
        """Results in the group's order; an exception stands for a plan that failed."""
        try:
            return self._together(group)
        except Exception:
            # Rare: one plan failed. All are retried with a savepoint each, so that only that one fails.
            try:
                return self._apart(group)
            except Exception as error:
                return [error] * len(group)

    def _together(self, group: list[_Job]) -> list[Any]:
        self._writer.execute("BEGIN IMMEDIATE")
        try:
            results = [job.run(self._writer) for job in group]
            self._writer.execute("COMMIT")
        except BaseException:
            self._roll_back()
            raise
        return results

    def _apart(self, group: list[_Job]) -> list[Any]:
        results: list[Any] = []
        self._writer.execute("BEGIN IMMEDIATE")
        try:
            for job in group:
                self._writer.execute("SAVEPOINT plan")
                try:
                    results.append(job.run(self._writer))
                except Exception as error:
                    self._writer.execute("ROLLBACK TO plan")
                    results.append(error)
                self._writer.execute("RELEASE plan")
            self._writer.execute("COMMIT")
        except BaseException:
            self._roll_back()
            raise
        return results

    def _roll_back(self) -> None:
        if self._writer.in_transaction:
            self._writer.execute("ROLLBACK")

    @staticmethod
    def _answer(group: list[_Job], results: list[Any]) -> None:
        by_loop: dict[asyncio.AbstractEventLoop, list[tuple[asyncio.Future, Any]]] = {}
        for job, result in zip(group, results, strict=True):
            by_loop.setdefault(job.loop, []).append((job.answer, result))
        for loop, answers in by_loop.items():
            if not loop.is_closed():
                loop.call_soon_threadsafe(_settle, answers)


def _settle(answers: list[tuple[asyncio.Future, Any]]) -> None:
    for future, result in answers:
        if future.done():
            continue
        if isinstance(result, BaseException):
            future.set_exception(result)
        else:
            future.set_result(result)


class PersistentSQLiteEngine(SQLiteEngine):
    """Piccolo's engine over the open store. Before `store` is set (migrations) it behaves as Piccolo made it."""

    store: SqliteStore | None = None

    async def run_querystring(self, querystring: QueryString, in_pool: bool = False) -> list[dict[str, Any]]:
        """A query that Piccolo compiles."""
        if self.store is None:
            return await super().run_querystring(querystring, in_pool)
        sql, args = querystring.compile_string(engine_type=self.engine_type)
        return await self.store.execute_for_piccolo(sql, args)

    async def run_ddl(self, ddl: str, in_pool: bool = False) -> list[dict[str, Any]]:
        """A statement that changes the schema."""
        if self.store is None:
            return await super().run_ddl(ddl, in_pool)
        return await self.store.execute_for_piccolo(ddl, [])

    def transaction(self, *args: Any, **kwargs: Any) -> Any:
        """Only migrations use Piccolo's transactions; everything else gives `db.write` a plan."""
        if self.store is not None:
            raise RuntimeError("Use app.db.write(plan): a transaction of Piccolo's would wait for the writer's thread")
        return super().transaction(*args, **kwargs)
