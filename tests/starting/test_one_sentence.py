"""What a machine lacks is said in one sentence, by every command: no traceback, no password, exit status 1. An option that
cannot be is status 2."""

import os
import socket
import subprocess

import pytest

from app import starting
from tests.support.server import WEIGE, environment, free_port


def said(folder, *command, status=1, **env):
    """What a command that cannot begin says."""
    done = subprocess.run(
        [WEIGE, *command], env=environment(folder, **env), cwd=folder, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == status
    assert "Traceback" not in done.stderr and "serves on" not in done.stdout
    (line,) = done.stderr.strip().splitlines()
    return line


COMMANDS = [("serve",), ("worker",), ("migrate",), ("health", "renew"), ("demo",)]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_folder_that_cannot_be(command, tmp_path):
    (tmp_path / "file").touch()
    line = said(tmp_path, *command, WEIGE_DATA_DIR=str(tmp_path / "file"))
    assert line == f"WEIGE_DATA_DIR names {tmp_path / 'file'}, which cannot be made: File exists."


def test_a_folder_that_is_somebody_else_s(monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)  # root, who runs some of these tests, may write everywhere
    with pytest.raises(SystemExit, match="which this user may not write to"):
        starting.check_folder()


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_database_that_is_not_there(command, tmp_path):
    url = f"postgresql://weige:geheim@127.0.0.1:{free_port()}/weige"
    line = said(tmp_path, *command, WEIGE_DATABASE_URL=url)
    assert line.startswith("The database of WEIGE_DATABASE_URL lets nobody in: ") and "geheim" not in line


def test_a_database_that_does_not_know_us(tmp_path, postgres):
    line = said(tmp_path, "migrate", WEIGE_DATABASE_URL=postgres.url("nowhere"))
    assert 'database "nowhere" does not exist' in line


def test_a_port_that_is_taken(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        line = said(tmp_path, "serve", "--port", str(port))
    assert line.startswith(f"Port {port} of 127.0.0.1 is in use. Choose another one: --port ")


@pytest.mark.parametrize(
    ("options", "names"),
    [
        (("--port", "0"), "--port"),
        (("--port", "99999"), "--port"),
        (("--host", "192.0.2.1"), "192.0.2.1"),
        (("--tls-cert", "/nowhere.pem"), "--tls-cert"),
        (("--tls-cert", "/dev/null", "--tls-key", "/nowhere.pem"), "--tls-key"),
        (("--tls-key", "/dev/null"), "--tls-cert"),
    ],
)
def test_an_option_that_cannot_be(options, names, tmp_path):
    assert names in said(tmp_path, "serve", *options, status=2)
