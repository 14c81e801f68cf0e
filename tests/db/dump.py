"""Keeps what the version at hand makes of a database, for tests of later versions: a part of the demo village, on both engines,
as SQL text in `tests/db/earlier/`. Run it in a clean checkout of the commit that is to be upgraded from:

    python -m tests.db.dump 2026-11-29
"""

import re
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.support.postgres import Postgres, program
from tests.support.server import environment, run

EARLIER = Path(__file__).parent / "earlier"
HOMES = 24
"""Homes that stay, those with problems first: a few hundred kilobytes of text."""


def _tables(base: sqlite3.Connection) -> list[str]:
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
    return [name for (name,) in base.execute(sql)]


def _references(base: sqlite3.Connection) -> Iterator[tuple[str, str, str]]:
    """(table, column, table it names), by rule and by custom."""
    for table in _tables(base):
        for row in base.execute(f"PRAGMA foreign_key_list({table})"):
            yield table, row[3], row[2]
        for row in base.execute(f"PRAGMA table_info({table})"):
            if row[1] == "household":
                yield table, "household", "household"
            if (table, row[1]) == ("photo", "submission"):
                yield table, "submission", "submission"


def cut(base: sqlite3.Connection) -> None:
    """Leave some homes, and of everything else what does not speak of the others."""
    base.execute("PRAGMA foreign_keys = OFF")
    base.execute(
        "DELETE FROM household WHERE id NOT IN (SELECT h.id FROM household h ORDER BY "
        "(SELECT count(*) FROM problem p WHERE p.household = h.id) DESC, h.id LIMIT ?)",
        [HOMES],
    )
    references = set(_references(base))
    gone = 1
    while gone:
        gone = 0
        for table, column, named in references:
            key = next(row[1] for row in base.execute(f"PRAGMA table_info({named})") if row[5])
            sql = f'DELETE FROM {table} WHERE "{column}" IS NOT NULL AND "{column}" NOT IN (SELECT {key} FROM {named})'
            gone += base.execute(sql).rowcount
    keyed = [
        table
        for table in _tables(base)
        if ("id", 1) in {(r[1], r[5]) for r in base.execute(f"PRAGMA table_info({table})")}
    ]
    known = " UNION ".join(f"SELECT id FROM {table}" for table in keyed if table != "migration")
    for table in ("event", "inbox_item", "import_change", "known_as"):
        base.execute(f"DELETE FROM {table} WHERE subject NOT IN ({known})")
    base.commit()


def _value(value: object, kind: str) -> str:
    if value is None:
        return "NULL"
    if kind == "BOOLEAN":
        return "TRUE" if value else "FALSE"
    return str(value) if isinstance(value, int | float) else "'" + str(value).replace("'", "''") + "'"


def _inserts(base: sqlite3.Connection) -> Iterator[str]:
    """The rows as statements for PostgreSQL; what Piccolo keeps of migrations, that database has of its own."""
    yield "SET session_replication_role = replica"  # in whatever order they refer to each other
    for table in _tables(base):
        if table != "migration":
            kinds = [(row[1], row[2]) for row in base.execute(f"PRAGMA table_info({table})")]
            names = ", ".join(f'"{name}"' for name, _ in kinds)
            for row in base.execute(f"SELECT {names} FROM {table}"):
                values = ", ".join(_value(value, kind) for value, (_, kind) in zip(row, kinds, strict=True))
                yield f"INSERT INTO {table} ({names}) VALUES ({values})"
    yield "SET session_replication_role = DEFAULT"


def main(version: str) -> None:
    """Write both files."""
    with tempfile.TemporaryDirectory() as folder, Postgres(durable=False) as postgres:
        run(environment(Path(folder), WEIGE_DEMO="1"), "-m", "app.cli", "demo", "--size", "village")
        base = sqlite3.connect(Path(folder) / "weige.sqlite")
        cut(base)
        text = "\n".join(base.iterdump()) + "\n"
        (EARLIER / f"{version}.sqlite.sql").write_text(text, encoding="utf-8")

        url = postgres.create()
        run(environment(Path(folder), url), "-m", "app.cli", "migrate")
        script = Path(folder) / "rows.sql"
        script.write_text("".join(f"{line};\n" for line in _inserts(base)), encoding="utf-8")
        psql = [program("psql"), "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", script, url]
        subprocess.run(psql, check=True)
        dump = [program("pg_dump"), "--no-owner", "--no-privileges", "--inserts", url]
        said = subprocess.run(dump, check=True, capture_output=True, text=True).stdout
        # Comments and what only psql understands: tests load it over a connection.
        kept = re.sub(r"^(--.*|\\.*|)\n", "", said, flags=re.MULTILINE)
        (EARLIER / f"{version}.postgresql.sql").write_text(kept, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
