"""Migrations at start: by one process at a time, once, and seen as done by the next start."""

import subprocess
import sys

import pytest

from tests.cast import uid
from tests.support.engines import Database
from tests.support.rows import rows
from tests.support.server import ROOT, Server, environment, run

TABLES = {"account", "area", "submission", "photo", "visit", "blood_pressure", "problem", "task", "event", "delivery"}


@pytest.fixture
def empty(engine, request, tmp_path):
    """A database nobody has used yet."""
    if engine == "sqlite":
        return Database(tmp_path)
    return Database(tmp_path, request.getfixturevalue("postgres").create())


def tables(database):
    if database.url:
        rows = database.rows("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'")
    else:
        rows = database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {row["name"] for row in rows}


def test_processes_that_start_at_once_migrate_once(empty):
    env = environment(empty.folder, empty.url)
    command = [sys.executable, "-m", "app.cli", "migrate"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    starting = [subprocess.Popen(command, cwd=ROOT, env=env, **pipes) for _ in range(3)]
    said = [process.communicate(timeout=120)[0] for process in starting]
    assert [process.returncode for process in starting] == [0, 0, 0], said
    ran = sorted(int(text.split(" migrations ran.")[0].rsplit("\n")[-1]) for text in said)
    assert ran[:2] == [0, 0]
    assert ran[2] == empty.one("SELECT count(*) FROM migration")
    assert tables(empty) >= TABLES
    assert run(env, "-m", "app.cli", "migrate").strip().endswith("0 migrations ran.")


def test_an_empty_database_is_served_right_away_and_again(empty):
    for _ in range(2):
        server = Server(empty.folder, empty.url).start()
        server.stop()
    assert "Traceback" not in server.log.read_text()


OLD = (
    "DROP TABLE problem_category",
    "DROP TABLE holiday",
    """CREATE TABLE problem_category (code VARCHAR(30) PRIMARY KEY, name VARCHAR(60) NOT NULL,
    department UUID REFERENCES department (id), hours_normal INTEGER NOT NULL, hours_soon INTEGER NOT NULL,
    hours_danger INTEGER NOT NULL, radius_m INTEGER NOT NULL, asks TEXT NOT NULL, emergency VARCHAR(120) NOT NULL,
    position INTEGER NOT NULL, closed_at TIMESTAMPTZ, at_door BOOLEAN NOT NULL, photo_after BOOLEAN NOT NULL)""",
    "CREATE TABLE holiday (day VARCHAR(10) PRIMARY KEY, works BOOLEAN NOT NULL, name VARCHAR(60) NOT NULL)",
    "INSERT INTO holiday (day, works, name) VALUES ('2026-10-01', FALSE, '国庆节'), ('2026-10-10', TRUE, '上班')",
    "DELETE FROM migration WHERE name IN ('2026-11-29T18:40:00:000000', '2026-11-29T18:41:00:000000')",
)
"""What a town's own settings were like while they were everybody's."""


def _area(old, key, kind, path, parent=None):
    columns = "id, kind, parent, name, code, path"
    values = (uid(key), kind, uid(parent) if parent else None, key, path.rsplit(".")[-1], path)
    rows(old, f"INSERT INTO area ({columns}) VALUES (?, ?, ?, ?, ?, ?) RETURNING id", *values)


@pytest.mark.parametrize("towns", [("one",), ("one", "two")], ids=["one-town", "two-towns"])
def test_settings_of_everybody_become_those_of_each_town(empty, towns):
    env = environment(empty.folder, empty.url)
    run(env, "-m", "app.cli", "migrate")
    old = Server(empty.folder, empty.url)
    _area(old, "land", "county", "land")
    for town in towns:
        _area(old, town, "town", f"land.{town}", "land")
    for statement in OLD:
        rows(old, statement)
    rows(
        old, "INSERT INTO department (id, name, area) VALUES (?, '水务站', ?) RETURNING id", uid("station"), uid("one")
    )
    rows(
        old,
        "INSERT INTO problem_category VALUES ('lamp', '路灯', ?, 9, 8, 7, 60, '[]', '', 3, NULL, TRUE, TRUE) RETURNING code",
        uid("station"),
    )
    rows(
        old,
        "INSERT INTO task_rule (id, area, name, days, switched_on, changed_at) "
        "VALUES (?, ?, 'revisit', 40, TRUE, CURRENT_TIMESTAMP) RETURNING id",
        uid("rule"),
        uid("land"),
    )
    run(env, "-m", "app.cli", "migrate")

    kept = "SELECT a.path, c.code, c.name, c.hours_normal, c.photo_after, c.department FROM problem_category c "
    found = rows(old, kept + "JOIN area a ON a.id = c.town ORDER BY a.path")
    assert [(path, code, name, hours, bool(photo)) for path, code, name, hours, photo, _ in found] == [
        (f"land.{town}", "lamp", "路灯", 9, True) for town in towns
    ]
    # The station is the first town's: the other one has no say over it.
    assert [department and str(department) for *_, department in found] == [str(uid("station")), None][: len(towns)]
    days = rows(old, "SELECT a.path, h.day, h.works FROM holiday h JOIN area a ON a.id = h.town ORDER BY a.path, h.day")
    assert [(path, day, bool(works)) for path, day, works in days] == [
        (f"land.{town}", *day) for town in towns for day in (("2026-10-01", False), ("2026-10-10", True))
    ]
    switched = rows(old, "SELECT a.path, s.days FROM task_rule s JOIN area a ON a.id = s.area ORDER BY a.path")
    assert [tuple(each) for each in switched] == [(f"land.{town}", 40) for town in towns]


@pytest.mark.parametrize("url", ["mysql://x/y", "postgresql://host", "nonsense"])
def test_a_database_url_that_makes_no_sense_is_told_plainly(tmp_path, url):
    done = subprocess.run(
        [sys.executable, "-m", "app.cli", "migrate"],
        cwd=ROOT,
        env=environment(tmp_path, url),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode != 0
    assert "postgresql://user:password@host:5432/database" in done.stderr
    assert "Traceback" not in done.stderr
