"""Fixtures: the two databases, a real server with the cast loaded, and signed-in people."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.server import Server, environment, run


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file with the cast, to be copied."""
    folder = tmp_path_factory.mktemp("sqlite-template")
    run(environment(folder), "-m", "tests.cast")
    return folder / "weige.sqlite"


@pytest.fixture(scope="module")
def server(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A running server with the cast."""
    folder = tmp_path_factory.mktemp("server")
    shutil.copy(sqlite_template, folder / "weige.sqlite")
    server = Server(folder).start()
    yield server
    server.stop()
