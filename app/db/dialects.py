"""One SQL text for both engines: `?` placeholders, `= ANY(?)` for lists, and inserts built from a table's columns."""

import json
import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from piccolo.columns import UUID, Column, Date, ForeignKey, Timestamptz
from piccolo.columns.defaults.base import Default
from piccolo.table import Table

from app.db.statements import Execute, Update

_ANY = "= ANY(?)"
_PLACEHOLDER = re.compile(r"= ANY\(\?\)|\?")


@cache
def sqlite_text(sql: str) -> tuple[str, tuple[int, ...]]:
    """The statement as SQLite takes it, and the positions of its list parameters (given as JSON)."""
    tokens = _PLACEHOLDER.findall(sql)
    lists = tuple(position for position, token in enumerate(tokens) if token == _ANY)
    return sql.replace(_ANY, "IN (SELECT value FROM json_each(?))"), lists


@cache
def postgres_text(sql: str) -> str:
    """The statement with `$1`, `$2`, … in place of `?`."""
    pieces = sql.split("?")
    return pieces[0] + "".join(f"${number}{piece}" for number, piece in enumerate(pieces[1:], 1))


def sqlite_params(params: Sequence[Any], lists: tuple[int, ...]) -> Sequence[Any]:
    """The parameters with their lists written as JSON."""
    if not lists:
        return params
    values = list(params)
    for position in lists:
        values[position] = json.dumps([v if isinstance(v, int) else str(v) for v in values[position]])
    return values


def _quoted(name: str) -> str:
    return f'"{name}"'


def _default(column: Column) -> Callable[[], Any]:
    value = column.get_default_value()
    source = column._meta.params.get("default")
    if callable(source) and not isinstance(source, Default):
        return source
    if isinstance(source, Default):
        return lambda: source.python()
    return lambda: value


@cache
def _columns(table: type[Table]) -> tuple[tuple[str, Callable[[], Any]], ...]:
    return tuple((column._meta.db_column_name, _default(column)) for column in table._meta.columns)


@cache
def insert_text(table: type[Table], ignore: bool, rows: int = 1) -> str:
    """`INSERT INTO … VALUES (?, …)` over all columns of a table, in their order, for so many rows at once."""
    names = [name for name, _ in _columns(table)]
    one = f"({', '.join('?' * len(names))})"
    sql = f"INSERT INTO {_quoted(table._meta.tablename)} ({', '.join(map(_quoted, names))}) VALUES {', '.join([one] * rows)}"
    return sql + " ON CONFLICT DO NOTHING" if ignore else sql


def insert_values(table: type[Table], rows: Sequence[dict[str, Any]]) -> list[list[Any]]:
    """The rows in column order, defaults filled in. Raises TypeError on a name the table does not have."""
    columns = _columns(table)
    names = _names(table)
    for row in rows:
        if not names.issuperset(row):
            raise TypeError(f"{table.__name__} has no column {', '.join(sorted(row.keys() - names))}")
    return [[row[name] if name in row else default() for name, default in columns] for row in rows]


def insert_texts(table: type[Table], rows: Sequence[dict[str, Any]]) -> list[list[Any]]:
    """The same with ids and times as the text SQLite stores.

    sqlite3 would call an adapter for each; a batch repeats the same account, area and time in every row, and to write each
    of these objects once is a fifth of the work of receiving it.
    """
    values = insert_values(table, rows)
    places = _text_places(table)
    texts: dict[int, str] = {}  # by the object's identity: all of them live in `values` or `kept` until we are done
    kept: list[Any] = []
    for row in values:
        for place in places:
            value = row[place]
            if value is None or type(value) is str:
                continue
            text = texts.get(id(value))
            if text is None:
                text = texts[id(value)] = str(value)
                kept.append(value)
            row[place] = text
    return values


@cache
def _names(table: type[Table]) -> frozenset[str]:
    return frozenset(name for name, _ in _columns(table))


@cache
def _text_places(table: type[Table]) -> tuple[int, ...]:
    textual = (UUID, Timestamptz, Date, ForeignKey)
    return tuple(
        place for place, column in enumerate(table._meta.columns) if isinstance(column, (*textual, ForeignKey))
    )


def update_text(statement: Update) -> Execute:
    """A conditional change as an ordinary statement."""
    params: list[Any] = list(statement.set.values())
    conditions = []
    for name, value in statement.where.items():
        if value is None:
            conditions.append(f"{_quoted(name)} IS NULL")
            continue
        conditions.append(f"{_quoted(name)} {_ANY if isinstance(value, list | tuple | set) else '= ?'}")
        params.append(list(value) if isinstance(value, tuple | set) else value)
    changes = ", ".join(f"{_quoted(name)} = ?" for name in statement.set)
    sql = f"UPDATE {_quoted(statement.table._meta.tablename)} SET {changes} WHERE {' AND '.join(conditions)}"
    return Execute(sql, *params)
