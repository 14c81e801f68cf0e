"""How long the demo town takes, from the command to its end, and the same rows by plain sqlite3."""

import sqlite3
import time
from pathlib import Path

from bench.figures import Figures
from bench.ground import Ground, Stopwatch
from tests.support.server import environment, run

NOT_OURS = {"migration", "sqlite_sequence"}


def _tables(path: Path) -> dict[str, list[tuple]]:
    """Every row of a database, by table."""
    with sqlite3.connect(path) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names if name not in NOT_OURS
        }


def _raw_seconds(folder: Path, made: dict[str, list[tuple]]) -> float:
    """Seconds that plain sqlite3 takes to insert these rows into empty tables with their indexes: one transaction, flushed to
    disk."""
    run(environment(folder), "-m", "app.cli", "migrate")
    connection = sqlite3.connect(folder / "weige.sqlite", isolation_level=None)
    connection.execute("PRAGMA synchronous=FULL")
    there = {name for name, rows in _tables(folder / "weige.sqlite").items() if rows}
    began = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    for name, rows in made.items():
        if rows and name not in there:
            connection.executemany(f'INSERT INTO "{name}" VALUES ({", ".join("?" * len(rows[0]))})', rows)
    connection.execute("COMMIT")
    took = time.perf_counter() - began
    connection.close()
    return took


def demo(ground: Ground, scale: float) -> Figures:
    """`demo.*`: `weige demo`, migrations and Python's start included. Rows are those of all tables afterwards."""
    size = "town" if scale >= 1 else "village"
    folder = ground.new_folder()
    clock = Stopwatch()
    run(environment(folder), "-m", "app.cli", "demo", "--size", size)
    seconds = clock.ms / 1000
    made = _tables(folder / "weige.sqlite")
    rows = sum(map(len, made.values()))
    raw = _raw_seconds(ground.new_folder(), made)
    return {
        f"demo.{size}_s": seconds,
        "demo.rows_per_s": rows / seconds,
        "demo.raw_sqlite_rows_per_s": rows / raw,
        "demo.ratio_to_raw_sqlite": raw / seconds,
    }
