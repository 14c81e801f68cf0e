"""A town that has worked with an earlier version goes on with this one: nothing is lost, and nothing lacks that is new.

`earlier/` holds databases as an earlier version made them, as SQL text: a part of the demo village, on both engines, named by
the day of that version. `python -m tests.db.dump` makes them.
"""

import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from app.db.before_baseline import BASELINES, CHAIN, WITH_CHAIN
from app.lib.pinyin import find_text
from tests import cast
from tests.support.crawl import walk
from tests.support.engines import Database
from tests.support.people import Person
from tests.support.server import ROOT, Server, environment, run

EARLIER = Path(__file__).parent / "earlier"
TOO_OLD = "2026-11-25"
"""Made when the chain of migrations before the baselines was half as long."""
OLD_CHAIN = "2026-11-29"
"""Made by all of that chain."""
VERSIONS = sorted({path.name.split(".")[0] for path in EARLIER.glob("*.sql")} - {TOO_OLD})
PEOPLE = {
    "leader": "13800000001",
    "cadre": "13800000013",
    "village_admin": "13800000016",
    "doctor": "13800000017",
    "dispatcher": "13800009011",
    "mediator": "13800009013",
    "department": "13800009015",
    "town_admin": "13800009001",
}
GROWS = {"migration", "server_secret"}
"""Tables in which an upgrade itself writes rows."""

_POSTGRES_COLUMNS = """
SELECT table_name AS "table", column_name AS name, data_type || coalesce('(' || character_maximum_length || ')', '') AS type,
       is_nullable = 'NO' AS needed
FROM information_schema.columns WHERE table_schema = 'public'
"""
_POSTGRES_RULES = """
SELECT conrelid::regclass AS "table", pg_get_constraintdef(oid) AS rule FROM pg_constraint
WHERE connamespace = 'public'::regnamespace
"""


def _load(database: Database, version: str) -> None:
    text = (EARLIER / f"{version}.{database.kind}.sql").read_text()
    if database.url:
        database.execute(text)
        return
    with sqlite3.connect(database.folder / "weige.sqlite") as connection:
        connection.executescript(text)
    connection.close()


def _tables(database: Database) -> list[str]:
    if database.url:
        rows = database.rows("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'")
    else:
        rows = database.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return sorted(row["name"] for row in rows)


def _counts(database: Database) -> dict[str, int]:
    return {
        table: database.one(f'SELECT count(*) AS n FROM "{table}"') for table in _tables(database) if table not in GROWS
    }


def _contents(database: Database) -> dict[str, list[str]]:
    """Every row of every table."""
    return {table: sorted(map(repr, database.rows(f'SELECT * FROM "{table}"'))) for table in _tables(database)}


def _schema(database: Database) -> dict[str, set[tuple]]:
    """Columns, constraints and indexes. What a column is filled with when nothing is said is left out: Piccolo writes the
    moment of the migration into it."""
    if database.url:
        columns = {tuple(row.values()) for row in database.rows(_POSTGRES_COLUMNS)}
        rules = {tuple(row.values()) for row in database.rows(_POSTGRES_RULES)}
        written = database.rows("SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'")
        # pg_dump writes the casts of a condition in another order than they were made in.
        indexes = {(re.sub(r"::[a-z ]+(\[\])?|[()]", "", row["indexdef"]),) for row in written}
        return {"columns": columns, "rules": rules, "indexes": indexes}
    columns, rules = set(), set()
    for table in _tables(database):
        for row in database.rows(f'PRAGMA table_info("{table}")'):
            columns.add((table, row["name"], row["type"], row["notnull"], row["pk"]))
        for row in database.rows(f'PRAGMA foreign_key_list("{table}")'):
            rules.add((table, row["from"], row["table"], row["to"], row["on_delete"]))
        for row in database.rows(f'PRAGMA index_list("{table}")'):
            if row["unique"]:
                of = database.rows(f'PRAGMA index_info("{row["name"]}")')
                rules.add((table, "unique", *(each["name"] for each in of), row["partial"]))
    written = database.rows("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    indexes = {(" ".join(row["sql"].replace('"', "").split()),) for row in written}
    return {"columns": columns, "rules": rules, "indexes": indexes}


@pytest.fixture(scope="module")
def fresh(engine, request, tmp_path_factory):
    """A database that this version made."""
    url = request.getfixturevalue("postgres").create() if engine == "postgresql" else ""
    database = Database(tmp_path_factory.mktemp("fresh"), url)
    run(environment(database.folder, url), "-m", "app.cli", "migrate")
    return database


@pytest.fixture(scope="module")
def earlier(engine, request, tmp_path_factory):
    """What makes a database of an earlier version."""

    def make(version):
        url = request.getfixturevalue("postgres").create() if engine == "postgresql" else ""
        database = Database(tmp_path_factory.mktemp("earlier"), url)
        _load(database, version)
        return database

    return make


@pytest.fixture(scope="module", params=VERSIONS)
def upgraded(earlier, request):
    """An earlier version's database after the migrations, with how many rows each of its tables had before."""
    database = earlier(request.param)
    before = _counts(database)
    run(environment(database.folder, database.url), "-m", "app.cli", "migrate")
    return database, before


@pytest.fixture(scope="module")
def served(upgraded):
    """The server on it."""
    database, _before = upgraded
    server = Server(database.folder, database.url, WEIGE_DEMO="1").start()
    yield server
    server.stop()


def _come(server: Server, role: str) -> Person:
    person = Person(server)
    form = {"phone": PEOPLE[role], "password": cast.PASSWORD}
    assert person.post("/sign-in", data=form).status_code == 303
    person.account = person.get("/", follow_redirects=True).text.split('data-account="')[1].split('"')[0]
    return person


def test_nothing_is_lost(upgraded):
    database, before = upgraded
    after = _counts(database)
    assert sum(before.values()) > 500
    assert {table: count for table, count in before.items() if after.get(table, -1) < count} == {}


@pytest.mark.parametrize("part", ["columns", "rules", "indexes"])
def test_it_is_the_same_as_a_new_one(upgraded, fresh, part):
    here, there = _schema(upgraded[0])[part], _schema(fresh)[part]
    assert (sorted(map(str, here - there)), sorted(map(str, there - here))) == ([], [])


@pytest.mark.parametrize("role", PEOPLE)
def test_whoever_worked_there_works_on(served, role):
    assert len(walk(_come(served, role))) > 3


def test_homes_are_found_by_what_this_version_reads_in_names(upgraded):
    database, _before = upgraded
    people = "SELECT household, name FROM resident WHERE state IN ('here', 'away') ORDER BY is_head DESC, position, id"
    living = database.rows(people)
    homes = database.rows("SELECT id, name, number, address, find FROM household")
    assert len(homes) > 10
    for home in homes:
        names = [row["name"] for row in living if row["household"] == home["id"]]
        assert home["find"] == find_text(home["name"], home["number"], home["address"], names)


def test_what_happened_before_is_in_the_chain_of_events(upgraded, served):
    database, before = upgraded
    run(environment(database.folder, database.url), "-m", "app.cli", "audit", "copy")
    assert database.one("SELECT count(*) AS n FROM audit_line") >= before["event"]
    run(environment(database.folder, database.url), "-m", "app.cli", "audit", "verify")


def _migrations(database: Database) -> set[tuple[str, str]]:
    return {(row["app_name"], row["name"]) for row in database.rows("SELECT app_name, name FROM migration")}


def test_where_the_old_chain_ended_the_baselines_are_noted_and_no_row_is_touched(earlier):
    database = earlier(OLD_CHAIN)
    before = _contents(database)
    assert _migrations(database) == CHAIN
    run(environment(database.folder, database.url), "-m", "app.cli", "migrate")
    after = _contents(database)
    assert _migrations(database) >= CHAIN | BASELINES
    changed = {table for table, rows in before.items() if after[table] != rows}
    assert changed == {"migration"}


def test_a_half_of_the_old_chain_is_told_what_to_do_and_left_alone(earlier):
    database = earlier(TOO_OLD)
    before = _contents(database), _schema(database)
    for command in (["migrate"], ["serve", "--port", "1"], ["health", "renew"]):
        done = subprocess.run(
            [sys.executable, "-m", "app.cli", *command],
            cwd=ROOT,
            env=environment(database.folder, database.url),
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 1, done.stderr
        assert f"run `weige migrate` of commit {WITH_CHAIN} first" in done.stderr
        assert "Nothing was changed." in done.stderr and "Traceback" not in done.stderr
    assert (_contents(database), _schema(database)) == before
