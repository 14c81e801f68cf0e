"""Which database this process talks to."""

import ipaddress
import logging
import ssl
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from piccolo.engine.base import Engine

from app.lib.private_files import keep_private
from app.settings import settings

# Piccolo announces the version of SQLite on each start of each command.
logging.getLogger("piccolo.engine.base").setLevel(logging.WARNING)


def is_postgres() -> bool:
    """Whether `WEIGE_DATABASE_URL` names a PostgreSQL."""
    return bool(settings.database_url)


def create_engine() -> Engine:
    """Piccolo's engine for the settings. Raises SystemExit on a database URL that is not PostgreSQL's."""
    keep_private(settings.data_dir)
    if not is_postgres():
        from app.db.sqlite import PersistentSQLiteEngine

        return PersistentSQLiteEngine(path=str(settings.sqlite_path))

    from piccolo.engine.postgres import PostgresEngine

    return PostgresEngine(config=postgres_config(settings.database_url))


def postgres_config(url: str) -> dict[str, Any]:
    """What asyncpg needs to connect to `postgresql://…`. Raises SystemExit where the address is no such thing.

    Beyond this machine the connection is TLS and the server's certificate is checked against the system's authorities, or
    against `?sslrootcert=FILE`. `?sslmode=` says otherwise, with PostgreSQL's own words (libpq, "SSL Mode Descriptions").
    """
    parts = urlsplit(url)
    if parts.scheme not in {"postgres", "postgresql"} or not parts.path.strip("/"):
        raise SystemExit("WEIGE_DATABASE_URL must look like postgresql://user:password@host:5432/database")
    query = dict(parse_qsl(parts.query))
    host = query.get("host") or parts.hostname
    config = {
        "host": host,
        "port": query.get("port") or parts.port,
        "user": unquote(parts.username) if parts.username else None,
        "password": unquote(parts.password) if parts.password else None,
        "database": unquote(parts.path.strip("/")),
        "ssl": _tls(host, query.get("sslmode", ""), query.get("sslrootcert", "")),
    }
    return {name: value for name, value in config.items() if value}


def _tls(host: str | None, mode: str, authorities: str) -> ssl.SSLContext | str | None:
    """What asyncpg calls `ssl`: a context that checks, one of libpq's modes that do not, or None within this machine."""
    if not mode and (_is_here(host) and not authorities):
        return None
    if mode in {"disable", "allow", "prefer", "require"}:
        return mode
    if mode not in {"", "verify-ca", "verify-full"}:
        raise SystemExit("sslmode in WEIGE_DATABASE_URL must be verify-full, verify-ca, require or disable")
    if authorities and not Path(authorities).is_file():
        raise SystemExit(f"sslrootcert in WEIGE_DATABASE_URL names a file that is not there: {authorities}")
    context = ssl.create_default_context(cafile=authorities or None)
    context.check_hostname = mode != "verify-ca"
    return context


def _is_here(host: str | None) -> bool:
    """Whether a database host is this machine: a socket's folder, a loopback address, or nothing at all."""
    if not host or host.startswith("/") or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
