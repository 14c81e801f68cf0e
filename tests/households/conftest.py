"""A register's own database: each test begins with the cast alone."""

import shutil

import pytest

import app.subjects  # noqa: F401  what hangs on people goes with them, as on a server
from app import db
from app.households.importing import plan, undo
from app.households.importing.matching import loading
from tests.support.engines import Database
from tests.support.stores import Store


@pytest.fixture
def fresh(engine, request):
    """Each test begins with the cast alone."""
    return request.getfixturevalue(f"{engine}_copy")


@pytest.fixture
def sqlite_copy(sqlite_template, tmp_path):
    shutil.copy(sqlite_template, tmp_path / "weige.sqlite")
    return Database(tmp_path)


@pytest.fixture
def postgresql_copy(postgres, postgres_template, tmp_path):
    return Database(tmp_path, postgres.create(postgres_template))


@pytest.fixture
def town(fresh, monkeypatch):
    """The open database, as the importer of this process sees it."""
    with Store(fresh) as store:
        monkeypatch.setattr(db, "_store", store.opened)
        for module in (loading, plan, undo):
            monkeypatch.setattr(module, "is_postgres", lambda: bool(fresh.url))
        yield store
