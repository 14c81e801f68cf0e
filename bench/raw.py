"""The same rows by the bare database, one transaction a batch: the best that any server on this machine could do."""

import asyncio
import shutil
import sqlite3
import time
from pathlib import Path
from typing import Any

import asyncpg

from bench.records import BATCH, MIX

SHARES = {
    "submission": BATCH,
    **{kind: BATCH * MIX.count(kind) // len(MIX) for kind in sorted(set(MIX))},
    "event": BATCH,
}
"""Rows of a batch in each table, in the order in which they are inserted."""
_REVISION = "UPDATE household SET revision = revision + 1 WHERE id = "

Work = list[list[tuple[str, list[tuple[Any, ...]]]]]
"""For each batch: statements with their rows."""


def _batches(rows: dict[str, tuple[str, list[tuple[Any, ...]]]], revision: str) -> Work:
    statement, submissions = rows["submission"]
    place = statement[: statement.index(")")].split("(")[1].split(", ").index('"household"')
    work: Work = []
    for number in range(len(submissions) // BATCH):
        parts = []
        for table, share in SHARES.items():
            sql, every = rows[table]
            parts.append((sql, every[number * share : (number + 1) * share]))
        # Sorted, so that two connections that touch the same homes wait for each other instead of deadlocking.
        parts.append((revision, [(home,) for home in sorted({row[place] for row in parts[0][1]})]))
        work.append(parts)
    return work


def _insert(table: str, names: list[str], mark: str) -> str:
    marks = ", ".join("?" if mark == "?" else f"${n}" for n in range(1, len(names) + 1))
    quoted = ", ".join(f'"{name}"' for name in names)
    return f"INSERT INTO {table} ({quoted}) VALUES ({marks})"


def sqlite_work(path: Path) -> Work:
    """What a server wrote into this file, batch by batch."""
    rows = {}
    with sqlite3.connect(path) as connection:
        for table in SHARES:
            cursor = connection.execute(f"SELECT * FROM {table} ORDER BY rowid")
            names = [column[0] for column in cursor.description]
            rows[table] = _insert(table, names, "?"), cursor.fetchall()
    return _batches(rows, _REVISION + "?")


def sqlite_seconds(template: Path, folder: Path, work: Work) -> float:
    """How long plain sqlite3 takes for the same, on a fresh copy of the town, each commit flushed to disk."""
    path = folder / "raw.sqlite"
    shutil.copy(template, path)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    began = time.perf_counter()
    for batch in work:
        connection.execute("BEGIN IMMEDIATE")
        for sql, rows in batch:
            connection.executemany(sql, rows)
        connection.execute("COMMIT")
    took = time.perf_counter() - began
    connection.close()
    return took


def postgres_work(url: str) -> Work:
    """What a server wrote into this database, regrouped into batches of forty records of the same leader."""

    async def read() -> Work:
        connection = await asyncpg.connect(url)
        rows = {}
        try:
            for table in SHARES:
                # ctid is the order of writing, as SQLite's rowid is, but batches of different leaders are interleaved.
                by = "actor" if table == "event" else "account"
                found = await connection.fetch(f"SELECT * FROM {table} ORDER BY {by}, ctid")
                rows[table] = _insert(table, list(found[0].keys()), "$"), [tuple(row) for row in found]
        finally:
            await connection.close()
        return _batches(rows, _REVISION + "$1")

    return asyncio.run(read())


def postgres_seconds(url: str, work: Work, connections: int) -> float:
    """How long bare asyncpg takes for the same on a fresh copy of the town, over so many connections."""

    async def write(pool: list, connection: asyncpg.Connection) -> None:
        while pool:
            batch = pool.pop()
            async with connection.transaction():
                for sql, rows in batch:
                    await connection.executemany(sql, rows)

    async def all_of_them() -> float:
        open_ones = [await asyncpg.connect(url) for _ in range(connections)]
        pool = list(reversed(work))
        began = time.perf_counter()
        await asyncio.gather(*(write(pool, connection) for connection in open_ones))
        took = time.perf_counter() - began
        for connection in open_ones:
            await connection.close()
        return took

    return asyncio.run(all_of_them())
