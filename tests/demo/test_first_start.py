"""`make run`: the first start makes the village, also after one that was cut short; the next ones keep it."""

import os
import signal
import sqlite3
import subprocess
import time

import httpx
import pytest

from tests.support.engines import on_sqlite
from tests.support.server import ROOT, environment, free_port

pytestmark = [on_sqlite, pytest.mark.server]


def start_and_stop(folder) -> str:
    """Start by bin/run until it answers, end it, and say what it printed."""
    port = free_port()
    env = environment(folder)
    with (folder / "said").open("w+") as said:
        process = subprocess.Popen(
            ["bin/run", "--port", str(port)], cwd=ROOT, env=env, stdout=said, stderr=said, start_new_session=True
        )
        try:
            deadline = time.monotonic() + 60
            while time.monotonic() < deadline and process.poll() is None:
                try:
                    if httpx.get(f"http://127.0.0.1:{port}/sign-in").text.count("weige-demo") >= 8:
                        break
                except httpx.TransportError:
                    time.sleep(0.05)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
                process.wait(20)
        said.seek(0)
        return said.read()


def records(folder) -> int:
    """Records in the database."""
    with sqlite3.connect(folder / "weige.sqlite") as connection:
        return connection.execute("SELECT count(*) FROM submission").fetchone()[0]


def test_first_start_makes_the_village_and_the_next_keeps_it(engine, tmp_path):
    (tmp_path / "making").mkdir()
    (tmp_path / "making" / "weige.sqlite").write_bytes(b"cut short")
    first = start_and_stop(tmp_path)
    assert "Making the demo village" in first, first
    assert "13800000001" in first, first
    assert not (tmp_path / "making").exists()
    made = records(tmp_path)
    assert made > 500
    with sqlite3.connect(tmp_path / "weige.sqlite") as connection:
        connection.execute("UPDATE account SET text_size = 'large' WHERE phone = '13800000001'")
    second = start_and_stop(tmp_path)
    assert "Making" not in second
    assert "13800000001" in second
    assert records(tmp_path) == made
    with sqlite3.connect(tmp_path / "weige.sqlite") as connection:
        assert connection.execute("SELECT count(*) FROM account WHERE text_size = 'large'").fetchone()[0] == 1
