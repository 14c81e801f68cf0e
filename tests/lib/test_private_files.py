"""Files of health data are their owner's only, whatever the folder was before."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.lib.private_files import keep_private
from tests.support.engines import on_sqlite
from tests.support.server import Server


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


@pytest.fixture(autouse=True)
def umask():
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.mark.parametrize("was", [0o755, 0o777, 0o750, 0o705, 0o700])
def test_a_folder_that_was_open(tmp_path: Path, was: int) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "weige.sqlite").write_text("health")
    (folder / "photos").mkdir()
    for path in (folder, folder / "weige.sqlite", folder / "photos"):
        path.chmod(was)

    keep_private(folder)
    (folder / "later").write_text("health")

    assert not [path for path in (folder, *folder.iterdir()) if mode(path) & 0o077]


def test_a_link_is_left_alone(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("not ours")
    elsewhere.chmod(0o644)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "link").symlink_to(elsewhere)

    keep_private(tmp_path / "data")

    assert mode(elsewhere) == 0o644


@on_sqlite
def test_what_a_server_writes(database, tmp_path: Path) -> None:
    """The documented way of installing made the home folder 0755 and the database 0644."""
    database.folder.chmod(0o755)
    for path in database.folder.iterdir():
        path.chmod(0o644)
    server = Server(database.folder, database.url).start()
    try:
        assert not [path for path in (database.folder, *database.folder.rglob("*")) if mode(path) & 0o077]
    finally:
        server.stop()


def test_every_command_writes_in_private(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o755)
    environment = {**os.environ, "WEIGE_DATA_DIR": str(folder), "WEIGE_DATABASE_URL": ""}
    subprocess.run([sys.executable, "-m", "app.cli", "migrate"], env=environment, check=True, capture_output=True)
    assert (folder / "weige.sqlite").exists()
    assert not [path for path in (folder, *folder.iterdir()) if mode(path) & 0o077]
