"""Fixtures: the two databases, a real server with the cast loaded, and signed-in people.

A test that takes `server` (or `database`, or `client`) runs once on SQLite and once on PostgreSQL. One that says nothing
about databases says so: `@on_sqlite` (tests/support/engines.py).
"""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis

from tests.support.engines import ENGINES, Database
from tests.support.people import Person
from tests.support.postgres import Postgres
from tests.support.programs import NEEDED_BY
from tests.support.server import Server, environment, run

# How fast the machine is at the moment is no property of what is tested.
hypothesis.register_profile("weige", deadline=None, suppress_health_check=[HealthCheck.too_slow])
hypothesis.load_profile("weige")

WITHOUT = set(os.environ.get("WEIGE_TEST_WITHOUT", "").split(","))


def pytest_report_header() -> list[str]:
    """Say what was left out."""
    left_out = sorted(WITHOUT - {""})
    return [f"left out (WEIGE_TEST_WITHOUT): {', '.join(left_out)}"] if left_out else []


@pytest.fixture(scope="session")
def postgres(request: pytest.FixtureRequest) -> Iterator[Postgres]:
    """A private PostgreSQL for this run, a durable one when what survives is part of it."""
    if "postgresql" in WITHOUT:
        pytest.skip("PostgreSQL was left out by WEIGE_TEST_WITHOUT")
    with Postgres(durable=any("faults" in item.path.parts for item in request.session.items)) as cluster:
        yield cluster


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file with the cast, to be copied."""
    folder = tmp_path_factory.mktemp("sqlite-template")
    run(environment(folder), "-m", "tests.cast")
    return folder / "weige.sqlite"


@pytest.fixture(scope="session")
def postgres_template(postgres: Postgres, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The name of a migrated database with the cast, to be copied."""
    postgres.sql('CREATE DATABASE "weige_template"')
    run(environment(tmp_path_factory.mktemp("template"), postgres.url("weige_template")), "-m", "tests.cast")
    return "weige_template"


@pytest.fixture(scope="module", params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    """Which database the tests of this module run on."""
    return request.param


@pytest.fixture(scope="module")
def database(engine: str, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Database:
    """A database of the module's own with the cast loaded."""
    folder = tmp_path_factory.mktemp(engine)
    if engine == "sqlite":
        shutil.copy(request.getfixturevalue("sqlite_template"), folder / "weige.sqlite")
        return Database(folder)
    template = request.getfixturevalue("postgres_template")
    return Database(folder, request.getfixturevalue("postgres").create(template))


@pytest.fixture(scope="module")
def server(database: Database) -> Iterator[Server]:
    """A running server with the cast."""
    server = Server(database.folder, database.url).start(hatched=True)
    yield server
    server.stop()


@pytest.fixture(scope="module")
def client(server: Server) -> Iterator[Callable[..., Person]]:
    """`client("chen")` is Chen, signed in; `client()` is a stranger. Each call is another browser."""
    people: list[Person] = []

    def come(name: str | None = None) -> Person:
        people.append(Person(server, name))
        return people[-1]

    yield come
    for person in people:
        person.close()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """`make check` leaves out what needs a running server, and WEIGE_TEST_WITHOUT what needs the programs it names."""
    for item in items:
        for part in WITHOUT & {NEEDED_BY.get(name, "") for name in getattr(item, "fixturenames", ())} - {""}:
            item.add_marker(pytest.mark.skip(reason=f"{part} was left out by WEIGE_TEST_WITHOUT"))
        if "server" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.server)
