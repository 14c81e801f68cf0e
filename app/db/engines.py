"""Which database this process talks to."""

import logging
from urllib.parse import parse_qsl, unquote, urlsplit

from piccolo.engine.base import Engine

from app.settings import settings

# Piccolo announces the version of SQLite on each start of each command.
logging.getLogger("piccolo.engine.base").setLevel(logging.WARNING)


def is_postgres() -> bool:
    """Whether `WEIGE_DATABASE_URL` names a PostgreSQL."""
    return bool(settings.database_url)


def create_engine() -> Engine:
    """Piccolo's engine for the settings. Raises SystemExit on a database URL that is not PostgreSQL's."""
    if not is_postgres():
        from app.db.sqlite import PersistentSQLiteEngine

        settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        return PersistentSQLiteEngine(path=str(settings.sqlite_path))

    from piccolo.engine.postgres import PostgresEngine

    url = urlsplit(settings.database_url)
    if url.scheme not in {"postgres", "postgresql"} or not url.path.strip("/"):
        raise SystemExit("WEIGE_DATABASE_URL must look like postgresql://user:password@host:5432/database")
    query = dict(parse_qsl(url.query))
    config = {
        "host": query.get("host") or url.hostname,
        "port": query.get("port") or url.port,
        "user": unquote(url.username) if url.username else None,
        "password": unquote(url.password) if url.password else None,
        "database": unquote(url.path.strip("/")),
        "ssl": query.get("sslmode"),
    }
    return PostgresEngine(config={name: value for name, value in config.items() if value})
