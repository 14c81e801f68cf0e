"""Migrations at start, by one process at a time."""

import asyncio
import fcntl
import re
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

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
    """Hold the one lock of this database: two processes that migrate at once crash on both engines."""
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
    from piccolo_conf import APP_REGISTRY

    return {
        (app.app_name, match.group(1))
        for app in APP_REGISTRY.app_configs.values()
        for path in Path(app.resolved_migrations_folder_path).glob("[!_]*.py")
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
    """Bring the database up to this version; returns how many migrations ran. Raises SystemExit when one fails."""
    if not _wanted() - await _done():
        return 0
    async with alone():
        missing = _wanted() - await _done()
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


async def expect_migrated() -> None:
    """For a process that may not migrate: raises SystemExit, with the cure, where the database is not of this version."""
    if _wanted() - await _done():
        raise SystemExit(
            "The database is older than this version of Weige, and WEIGE_MIGRATE=0 says that this process may not change it. "
            "Run `weige migrate` with the role that owns the tables."
        )
