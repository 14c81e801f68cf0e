"""On PostgreSQL the role that serves may do less than the one that owns the tables."""

import asyncio
import subprocess
import sys

import asyncpg
import pytest

from tests.support.people import Person
from tests.support.server import ROOT, Server, environment, run

ROLE = "weige_serves"


@pytest.fixture(scope="module")
def owned(postgres, postgres_template):
    """The address of a database, for its owner."""
    postgres.sql(f"DROP ROLE IF EXISTS {ROLE}")
    postgres.sql(f"CREATE ROLE {ROLE} LOGIN")
    return postgres.create(postgres_template)


@pytest.fixture(scope="module")
def serving(owned, postgres, tmp_path_factory):
    """The same database, for the role that serves."""
    said = run(environment(tmp_path_factory.mktemp("owner"), owned), "-m", "app.cli", "migrate", "--serve-as", ROLE)
    assert ROLE in said
    return postgres.url(owned.rsplit("/", 1)[-1], ROLE)


FORBIDDEN = [
    "UPDATE event SET verb = 'nothing'",
    "DELETE FROM event",
    "TRUNCATE event",
    "UPDATE audit_line SET hash = ''",
    "DELETE FROM audit_line",
    "DROP TABLE visit",
    "ALTER TABLE visit ADD COLUMN x int",
    "CREATE TABLE mine (x int)",
    "INSERT INTO migration (name, app_name) VALUES ('x', 'y')",
    "DELETE FROM migration",
]


async def execute(url, statement):
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_what_it_may_not(serving, statement):
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        asyncio.run(execute(serving, statement))


def test_it_serves(serving, tmp_path):
    server = Server(tmp_path, serving, WEIGE_MIGRATE="0", WEIGE_WORKER="1").start()
    chen = Person(server, "chen")
    try:
        assert chen.get("/").status_code == 200
    finally:
        chen.close()
        server.stop()
    assert "Traceback" not in server.log.read_text()


def test_a_database_that_lacks_a_migration_is_not_served(postgres, tmp_path):
    env = environment(tmp_path, postgres.create(), WEIGE_MIGRATE="0")
    done = subprocess.run(
        [sys.executable, "-m", "app.cli", "worker"], cwd=ROOT, env=env, capture_output=True, text=True, timeout=60
    )
    assert done.returncode != 0
    assert "weige migrate" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("role", ["nobody_knows_me", "weige", 'x"; DROP TABLE event'])
def test_a_role_that_will_not_do_is_told(owned, tmp_path, role):
    done = subprocess.run(
        [sys.executable, "-m", "app.cli", "migrate", "--serve-as", role],
        cwd=ROOT,
        env=environment(tmp_path, owned),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode != 0
    assert "role" in done.stderr.lower() or "owns the tables" in done.stderr
    assert "Traceback" not in done.stderr
