"""Demo villages as `weige demo` makes them, and the people of one, signed in."""

import csv
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import page
from tests.support.engines import Database
from tests.support.people import Person
from tests.support.server import Server, environment, run

MAKE = ("-m", "app.cli", "demo", "--size", "village")


def logins(folder: Path) -> list[dict[str, str]]:
    """The lines of logins.tsv."""
    with (folder / "logins.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


@pytest.fixture(scope="module")
def database(engine: str, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Database:
    """A database with the demo village."""
    folder, url = tmp_path_factory.mktemp(f"demo-{engine}"), ""
    if engine == "postgresql":
        cluster = request.getfixturevalue("postgres")
        name = folder.name.replace("-", "_")
        cluster.sql(f'CREATE DATABASE "{name}"')
        url = cluster.url(name)
    run(environment(folder, url), *MAKE)
    return Database(folder, url)


@pytest.fixture(scope="session")
def once_more(tmp_path_factory: pytest.TempPathFactory) -> sqlite3.Connection:
    """The village made a second time, in another process with other hashes of texts."""
    folder = tmp_path_factory.mktemp("demo-again")
    run(environment(folder, PYTHONHASHSEED="4711"), *MAKE)
    return sqlite3.connect(folder / "weige.sqlite", check_same_thread=False)


@pytest.fixture(scope="module")
def entering(server: Server) -> Iterator[Callable[[str], Person]]:
    """`entering("leader")` is the first of that role in logins.tsv, signed in over HTTP."""
    people: list[Person] = []

    def enter(role: str) -> Person:
        line = next(line for line in logins(server.data_dir) if line["role"] == role)
        person = Person(server)
        people.append(person)
        answer = person.post("/sign-in", data={"phone": line["phone"], "password": line["password"]})
        assert answer.status_code == 303, answer.text
        start = person.get("/", follow_redirects=True)
        person.account = page.parse(start.text).get("data-account")
        return person

    yield enter
    for person in people:
        person.close()
