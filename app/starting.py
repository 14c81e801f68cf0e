"""What must hold before a command begins. Where it does not, one sentence says what is missing, instead of a traceback."""

import asyncio
import errno
import os
import socket
from pathlib import Path

from app.lib.given import BadArgument
from app.settings import settings

_PATIENCE_S = 10


def check_folder() -> None:
    """The data folder can be made and written to. Raises SystemExit."""
    folder = settings.data_dir
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise SystemExit(f"WEIGE_DATA_DIR names {folder}, which cannot be made: {error.strerror}.") from None
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        raise SystemExit(f"WEIGE_DATA_DIR names {folder}, which this user may not write to.")


def check_port(host: str, port: int) -> None:
    """The port may be listened on, and is free. Raises SystemExit, or BadArgument for what cannot be a port."""
    if not 0 < port < 65536:
        raise BadArgument(f"--port must be a number from 1 to 65535, not {port}.")
    try:
        places = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        for family, kind, protocol, _name, address in places:
            with socket.socket(family, kind, protocol) as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind(address)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise SystemExit(
                f"Port {port} of {host} is in use. Choose another one: --port {port % 65535 + 1}"
            ) from None
        raise BadArgument(f"Nobody can listen on port {port} of {host}: {error}.") from None


def check_files(**paths: str | None) -> None:
    """These options name files that can be read, or nothing. Raises BadArgument."""
    for name, path in paths.items():
        try:
            if path:
                Path(path).open("rb").close()
        except OSError as error:
            option = name.replace("_", "-")
            raise BadArgument(f"--{option} names {path}, which cannot be read: {error.strerror}.") from None


def check_database() -> None:
    """PostgreSQL, where it is used, answers and lets us in, and this version can bring the database up to date.
    Raises SystemExit; the password is not in what it says."""
    from app.db.migrations import expect_known

    if settings.database_url:
        asyncio.run(_connect())
    if settings.database_url or settings.sqlite_path.exists():
        asyncio.run(expect_known())


async def _connect() -> None:
    import asyncpg

    from app.db.engines import postgres_config

    try:
        connection = await asyncpg.connect(**postgres_config(settings.database_url), timeout=_PATIENCE_S)
        await connection.close()
    except (OSError, TimeoutError, ValueError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise SystemExit(
            f"The database of WEIGE_DATABASE_URL lets nobody in: {error or type(error).__name__}"
        ) from None
