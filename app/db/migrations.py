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


async def _connection() -> Any:
    """A connection to PostgreSQL outside any pool."""
    from piccolo_conf import DB

    return await DB.get_new_connection()  # type: ignore[attr-defined]


@asynccontextmanager
async def alone() -> AsyncIterator[None]:
    """Hold the one lock of this database: two processes that migrate at once crash on both engines."""
    if is_postgres():
        connection = await _connection()
        try:
            await connection.execute("SELECT pg_advisory_lock($1)", _LOCK)
            yield
        finally:
            await connection.close()  # and the lock with it
        return
    with (settings.data_dir / "migrate.lock").open("w") as file:
        await asyncio.to_thread(fcntl.flock, file, fcntl.LOCK_EX)
        yield


def _wanted() -> set[tuple[str, str]]:
    """Every migration of this version as (package, id), read as text: to import them costs half a second."""
    from piccolo_conf import APP_REGISTRY

    return {
        (app.app_name, match.group(1))
        for app in APP_REGISTRY.app_configs.values()
        for path in Path(app.resolved_migrations_folder_path).glob("[!_]*.py")
        if (match := _ID.search(path.read_text()))
    }


async def _done() -> set[tuple[str, str]]:
    """The migrations this database has seen, as (package, id)."""
    if is_postgres():
        connection = await _connection()
        try:
            if await connection.fetchval("SELECT to_regclass('migration')") is None:
                return set()
            rows = await connection.fetch("SELECT app_name, name FROM migration")
        finally:
            await connection.close()
        return {(row["app_name"], row["name"]) for row in rows}

    connection = sqlite3.connect(settings.sqlite_path)
    try:
        rows = connection.execute("SELECT app_name, name FROM migration").fetchall()
    except sqlite3.OperationalError:
        return set()
    finally:
        connection.close()
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
