"""Migrations at start, by one process at a time.

Each package begins with a baseline, its tables in one migration. A database that the longer chain from before has made is
taken up where that chain ended (before_baseline.py).
"""

import asyncio
import fcntl
import re
import sqlite3
import sys
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

from app.db import before_baseline
from app.db.engines import is_postgres
from app.settings import settings

_ID = re.compile(r'^ID = "(.+)"$', re.MULTILINE)
_LOCK = 0x7765_6967_65  # any number will do, as long as all versions of Weige agree on it: "weige"


async def connection() -> Any:
    """A connection to PostgreSQL outside any pool."""
    from piccolo_conf import DB

    return await DB.get_new_connection()  # type: ignore[attr-defined]


@asynccontextmanager
async def alone() -> AsyncIterator[None]:
    """Hold this database's migration lock: two processes that migrate at once crash on both engines."""
    if is_postgres():
        session = await connection()
        try:
            await session.execute("SELECT pg_advisory_lock($1)", _LOCK)
            yield
        finally:
            await session.close()  # and the lock with it
        return
    with (settings.data_dir / "migrate.lock").open("wb") as file:
        await asyncio.to_thread(fcntl.flock, file, fcntl.LOCK_EX)
        yield


def _wanted() -> set[tuple[str, str]]:
    """Every migration of this version as (package, id), read as text: to import them costs half a second."""
    from piccolo_conf import PACKAGES

    return {
        (package, match.group(1))
        for package in PACKAGES
        for path in (Path(__file__).parents[1] / package / "migrations").glob("[!_]*.py")
        if (match := _ID.search(path.read_text(encoding="utf-8")))
    }


async def _done() -> set[tuple[str, str]]:
    """The migrations this database has seen, as (package, id)."""
    if is_postgres():
        session = await connection()
        try:
            if await session.fetchval("SELECT to_regclass('migration')") is None:
                return set()
            rows = await session.fetch("SELECT app_name, name FROM migration")
        finally:
            await session.close()
        return {(row["app_name"], row["name"]) for row in rows}

    file = sqlite3.connect(settings.sqlite_path)
    try:
        rows = file.execute("SELECT app_name, name FROM migration").fetchall()
    except sqlite3.OperationalError:
        return set()
    finally:
        file.close()
    return set(rows)


async def migrate() -> int:
    """Bring the database up to this version; returns how many migrations ran. Raises SystemExit when one fails, and when the
    database is older than this version can bring on; then nothing was touched."""
    if not _wanted() - await _done():
        return 0
    async with alone():
        missing = await _take_up(_wanted(), await _done())
        if not missing:
            return 0
        # Imported only when there is something to do: it pulls in a code formatter, half a second of every start.
        from piccolo.apps.migrations.commands.forwards import run_forwards

        chatter = StringIO()
        with redirect_stdout(chatter):
            result = await run_forwards("all")
        if not result.success:
            sys.stderr.write(chatter.getvalue())
            raise SystemExit(f"A migration failed: {result.message}")
        return len(missing)


async def _take_up(wanted: set[tuple[str, str]], done: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """What is missing, after the baselines were marked as run where the chain from before them made the same tables."""
    if not _from_before(done):
        return wanted - done
    _expect_whole_chain(done)
    await _mark(before_baseline.BASELINES)
    return wanted - done - before_baseline.BASELINES


def _from_before(done: set[tuple[str, str]]) -> bool:
    return bool(done & before_baseline.CHAIN) and not done & before_baseline.BASELINES


def _expect_whole_chain(done: set[tuple[str, str]]) -> None:
    lacking = before_baseline.CHAIN - done
    if lacking and _from_before(done):
        raise SystemExit(
            f"This database was made by an older version of Weige, of whose migrations {len(lacking)} are still to run. "
            f"This version no longer has them: run `weige migrate` of commit {before_baseline.WITH_CHAIN} first, then "
            "start this one again. Nothing was changed."
        )


async def expect_known() -> None:
    """Raises SystemExit, with the cure, where the database is older than this version can bring up to date."""
    _expect_whole_chain(await _done())


async def _mark(migrations: Iterable[tuple[str, str]]) -> None:
    """Note them as run: all of them, or none."""
    rows = sorted(migrations)
    if is_postgres():
        session = await connection()
        try:
            async with session.transaction():
                await session.executemany("INSERT INTO migration (app_name, name) VALUES ($1, $2)", rows)
        finally:
            await session.close()
        return
    file = sqlite3.connect(settings.sqlite_path)
    try:
        with file:
            file.executemany("INSERT INTO migration (app_name, name) VALUES (?, ?)", rows)
    finally:
        file.close()


async def expect_migrated() -> None:
    """For a process that may not migrate: raises SystemExit, with the cure, where the database is not of this version."""
    if _wanted() - await _done():
        raise SystemExit(
            "The database is older than this version of Weige, and WEIGE_MIGRATE=0 says that this process may not change it. "
            "Run `weige migrate` with the role that owns the tables."
        )
