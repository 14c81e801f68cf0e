"""Migrations at start: by one process at a time, once, and seen as done by the next start."""

import subprocess
import sys

import pytest

from tests.support.engines import Database
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
