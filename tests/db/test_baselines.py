"""What the migrations make is what the classes of tables say, on both engines."""

import re

import pytest
from piccolo.columns import BigInt, ForeignKey

from app.db.migrations import _wanted
from tests.support.engines import Database
from tests.support.server import environment, run

_COLUMNS = """
SELECT table_name AS "table", column_name AS name, is_nullable = 'NO' AS needed,
       upper(udt_name) || coalesce('(' || character_maximum_length || ')', '') AS type
FROM information_schema.columns WHERE table_schema = 'public'
"""
_REFERENCES = """
SELECT conrelid::regclass::text AS "table", a.attname AS name, confrelid::regclass::text AS named
FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = conkey[1]
WHERE contype = 'f' AND connamespace = 'public'::regnamespace
"""
_INDEXES = """
SELECT i.indrelid::regclass::text AS "table", a.attname AS name, i.indisunique AND i.indnatts = 1 AS once
FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid AND c.relnamespace = 'public'::regnamespace
JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
WHERE i.indpred IS NULL
"""
_POSTGRES_NAMES = {"INT4": "INTEGER", "INT8": "BIGINT", "FLOAT8": "DOUBLE PRECISION", "BOOL": "BOOLEAN"}


@pytest.fixture(scope="module")
def fresh(engine, request, tmp_path_factory):
    """A database that the migrations made."""
    url = request.getfixturevalue("postgres").create() if engine == "postgresql" else ""
    database = Database(tmp_path_factory.mktemp("fresh"), url)
    run(environment(database.folder, url), "-m", "app.cli", "migrate")
    return database


@pytest.fixture(scope="module")
def tables():
    """The classes, by the name of their table."""
    from piccolo_conf import APP_REGISTRY

    return {table._meta.tablename: table for app in APP_REGISTRY.app_configs.values() for table in app.table_classes}


def _made(database):
    """{table: {column: (type, may it be empty, table it names)}} of the database."""
    made = {}
    if database.url:
        named = {(row["table"].strip('"'), row["name"]): row["named"].strip('"') for row in database.rows(_REFERENCES)}
        for row in database.rows(_COLUMNS):
            kind, _, length = row["type"].partition("(")
            kind = _POSTGRES_NAMES.get(kind, kind) + (f"({length}" if length else "")
            where = row["table"], row["name"]
            made.setdefault(row["table"], {})[row["name"]] = (kind, not row["needed"], named.get(where))
        return made
    for (table,) in (row.values() for row in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")):
        named = {row["from"]: row["table"] for row in database.rows(f'PRAGMA foreign_key_list("{table}")')}
        for row in database.rows(f'PRAGMA table_info("{table}")'):
            # SQLite lets a key be declared without NOT NULL.
            empty = not (row["notnull"] or row["pk"])
            made.setdefault(table, {})[row["name"]] = (row["type"], empty, named.get(row["name"]))
    return made


def _declared(table):
    found = {}
    for column in table._meta.columns:
        reference = getattr(column, "_foreign_key_meta", None)
        names = reference.resolved_references._meta.tablename if reference else None
        # Piccolo calls a large number a number where SQLite is the engine.
        kind = "BIGINT" if isinstance(column, BigInt) else column.column_type
        empty = column._meta.null and not column._meta.primary_key
        found[column._meta.db_column_name] = (kind, empty, names)
    return found


def _indexed(database):
    """Columns, as (table, column), that an index begins with; and those in which a value may stand but once."""
    if database.url:
        rows = [(row["table"].strip('"'), row["name"], row["once"]) for row in database.rows(_INDEXES)]
    else:
        rows = []
        for (table,) in (row.values() for row in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")):
            for index in database.rows(f'PRAGMA index_list("{table}")'):
                if not index["partial"]:
                    first, *more = database.rows(f'PRAGMA index_info("{index["name"]}")')
                    rows.append((table, first["name"], index["unique"] and not more))
    return {(table, name) for table, name, _ in rows}, {(table, name) for table, name, once in rows if once}


def test_columns(fresh, tables):
    made = _made(fresh)
    assert set(made) - {"migration", "sqlite_sequence"} == set(tables)
    for name, table in tables.items():
        declared = _declared(table)
        for column in table._meta.columns:
            if column._meta.primary_key and not isinstance(column, ForeignKey):
                # A key that is another table's is declared as what it is, and that it is so only in the database.
                kind, empty, _ = made[name][column._meta.db_column_name]
                made[name][column._meta.db_column_name] = (kind, empty, None)
        assert made[name] == declared, name


def test_indexes(fresh, tables):
    indexed, once = _indexed(fresh)
    for name, table in tables.items():
        for column in table._meta.columns:
            if column._meta.index:
                assert (name, column._meta.db_column_name) in indexed
            if column._meta.unique and not column._meta.primary_key:
                assert (name, column._meta.db_column_name) in once


def test_each_package_has_one_baseline():
    """While 0.1.0 is not released; later ones may follow it."""
    wanted = _wanted()
    first = {package: min(each for of, each in wanted if of == package) for package, _ in wanted}
    assert set(first.values()) == {"2026-11-30T00:00:00:000000"}
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:]+", each) for _, each in wanted)
