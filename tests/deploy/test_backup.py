"""A backup is encrypted, whole, and can be put back; the units keep what they promise."""

import os
import re
import sqlite3
import stat
import subprocess
from pathlib import Path

import pytest

from tests.conftest import WITHOUT
from tests.support.engines import Database
from tests.support.server import ROOT, environment

DEPLOY = ROOT / "deploy"
MARKS = [b"SQLite format 3", b"PGDMP", "周桂英".encode(), b"a photo"]
"""What a backup in clear would be known by."""

pytestmark = pytest.mark.skipif("age" in WITHOUT, reason="age was left out by WEIGE_TEST_WITHOUT")


@pytest.fixture(scope="module")
def keys(tmp_path_factory) -> tuple[Path, Path]:
    """The file that may restore, and the one with its public half."""
    folder = tmp_path_factory.mktemp("keys")
    subprocess.run(["age-keygen", "-o", folder / "secret"], check=True, capture_output=True)
    public = subprocess.run(["age-keygen", "-y", folder / "secret"], check=True, capture_output=True, text=True).stdout
    (folder / "recipients").write_text(public)
    return folder / "secret", folder / "recipients"


@pytest.fixture
def kept(database: Database) -> Database:
    """A database with a photo beside it."""
    (database.folder / "photos" / "ab").mkdir(parents=True, exist_ok=True)
    (database.folder / "photos" / "ab" / "one.jpg").write_bytes(b"a photo")
    return database


def program(name: str, *arguments: object, database: Database, **more: str) -> subprocess.CompletedProcess[str]:
    env = environment(database.folder, database.url, **more)
    return subprocess.run(
        [DEPLOY / name, *map(str, arguments)], env=env, capture_output=True, text=True, timeout=120, cwd=ROOT
    )


def test_there_and_back(kept, keys, tmp_path):
    secret, recipients = keys
    made = program("backup", recipients, tmp_path / "backups", database=kept)
    assert made.returncode == 0, made.stderr
    backup = Path(made.stdout.strip())
    assert backup.parent == tmp_path / "backups"
    assert not stat.S_IMODE(backup.stat().st_mode) & 0o077
    assert not [mark for mark in MARKS if mark in backup.read_bytes()]
    assert not list(kept.folder.glob("backup.*")), "the copy in clear is gone"

    restored = tmp_path / "restored"
    done = program("restore", secret, backup, restored, database=kept)
    assert done.returncode == 0, done.stderr
    assert (restored / "photos" / "ab" / "one.jpg").read_bytes() == b"a photo"
    assert not [path for path in (restored, restored / "photos") if stat.S_IMODE(path.stat().st_mode) & 0o077]
    if kept.url:
        assert (restored / "weige.pgdump").read_bytes().startswith(b"PGDMP")
    else:
        with sqlite3.connect(restored / "weige.sqlite") as file:
            assert file.execute("SELECT count(*) FROM resident WHERE name = '周桂英'").fetchone() == (1,)


def test_over_something_else_nothing_is_restored(kept, keys, tmp_path):
    secret, recipients = keys
    backup = program("backup", recipients, tmp_path / "backups", database=kept).stdout.strip()
    (tmp_path / "live").mkdir()
    (tmp_path / "live" / "weige.sqlite").write_text("what is there")
    done = program("restore", secret, backup, tmp_path / "live", database=kept)
    assert done.returncode != 0
    assert (tmp_path / "live" / "weige.sqlite").read_text() == "what is there"


def test_one_that_was_cut_short_is_no_backup(kept, tmp_path):
    (tmp_path / "recipients").write_text("not a key\n")
    done = program("backup", tmp_path / "recipients", tmp_path / "backups", database=kept)
    assert done.returncode != 0
    assert not list((tmp_path / "backups").iterdir())
    assert not list(kept.folder.glob("backup.*"))


UNITS = sorted(DEPLOY.glob("*.service"))
PROMISED = [
    "UMask=0077",
    "NoNewPrivileges=true",
    "ProtectSystem=strict",
    "ProtectHome=true",
    "PrivateTmp=true",
    "CapabilityBoundingSet=",
    "RestrictNamespaces=true",
    "MemoryDenyWriteExecute=true",
    "SystemCallFilter=@system-service",
]


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_units_are_hardened(unit):
    assert [line for line in PROMISED if line not in unit.read_text().splitlines()] == []


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_what_a_unit_starts_exists(unit):
    program = re.search(r"^ExecStart=/opt/weige/(\S+)", unit.read_text(), re.MULTILINE).group(1)
    assert program == ".venv/bin/weige" or os.access(ROOT / program, os.X_OK)
