"""Whose fault it is that something could not be written: what was to be written, or the machine it was to be written on."""

import sqlite3

# Of SQLite's primary result codes: what another time, another disk or less load would cure.
_SQLITE_MACHINE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_NOTADB,
    }
)
# Classes of SQLSTATE: connection, rolled back by a neighbour, out of resources, limits, operator, system, configuration.
_POSTGRES_MACHINE = frozenset({"08", "25", "28", "3D", "40", "53", "55", "57", "58", "F0", "XX"})
_UNIQUE = (sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY, sqlite3.SQLITE_CONSTRAINT_UNIQUE)
_POSTGRES_UNIQUE = "23505"


def is_the_machines(error: Exception) -> bool:
    """Whether the same write would succeed on a healthy machine: then it is to be retried as it is."""
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", None)
        return "closed" in str(error) if code is None else code & 0xFF in _SQLITE_MACHINE
    if _is_asyncpgs(error):
        return (_sqlstate(error) or "XX")[:2] in _POSTGRES_MACHINE
    return isinstance(error, OSError | MemoryError)


def is_taken(error: Exception) -> bool:
    """Whether a unique constraint was violated: an id (or whatever else there may be only once) was there already."""
    if isinstance(error, sqlite3.IntegrityError):
        return getattr(error, "sqlite_errorcode", 0) in _UNIQUE
    return _sqlstate(error) == _POSTGRES_UNIQUE


def _is_asyncpgs(error: Exception) -> bool:
    # Recognised by its name, so that SQLite can run without PostgreSQL's driver.
    return type(error).__module__.startswith("asyncpg")


def _sqlstate(error: Exception) -> str | None:
    return getattr(error, "sqlstate", None) if _is_asyncpgs(error) else None
